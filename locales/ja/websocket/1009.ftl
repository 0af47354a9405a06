title = 大きすぎるメッセージ
gist = メッセージが受信側の上限より大きい
act = メッセージのオクテット数を相手の上限（`maxPayload`、`max_size` など）と比べ、分割して送ります。
summary = メッセージが、受信側の受け入れる大きさを超えています。
meaning =
    メモリーを守るため、まともな受信側にはフレームやメッセージの大きさに上限があります。長さはフレームの先頭に
    書かれているので、データが届く前に断れます。圧縮されていれば伸長後の大きさ、フラグメントに分かれていれば合計で
    判断します。

    上限を取り決めたり知らせたりする仕組みは WebSocket にはなく、あらかじめ知っておくしかありません。
when =
    - 上限が既定値のままの場合。Tomcat のテキストは 8 KiB、Python の `websockets` は 1
      MiB（`max_size`）です。uvicorn は 16 MiB（`--ws-max-size`）、Node.js の `ws` は 100 MiB（`maxPayload`）です。
    - Socket.IO の `maxHttpBufferSize` を超えた場合。既定値は 1 MB で、クライアントに伝わるのは `transport close`
      だけです。
    - Amazon API Gateway に、32 KB を超えるフレームを送った場合。
    - ファイル全体、スクリーンショット、全状態の JSON などを、一つのメッセージに詰め込んだ場合。
receiver =
    1. 最後に送ったメッセージの大きさを、文字数ではなく UTF-8 のオクテット数で測り、相手の上限と比べます。
    2. 小さくします。複数のメッセージに分ける、一覧をページに区切る、ファイルは HTTP で送って URL だけを渡す、
       などです。
    3. 双方が自分のもので、その大きさが妥当なら、受信側の上限を上げます。全接続を合わせたメモリーも
       見込んでください。
sender =
    上限を超えるメッセージに 1009 を送り、理由文に上限を書いて、以後は読みません。一つ一つは小さく、
    数が多すぎるなら [1008](websocket/1008) です。本来は収まる大きさで、今だけメモリーが
    足りないなら [1013](websocket/1013) を送ります。
misreading =
    大きさの超過が [1006](websocket/1006) に見えることもあります。データを受信している最中に受信側が TCP を
    閉じると、TCP のリセットがクローズフレームを追い越すことがあるためです。
aliases =
    - CLOSE_TOO_LARGE
    - サイズ超過
    - 最大メッセージ長
    - Max payload size exceeded
facet-on-wire = 送れる
    .sentence = **{ $code }** はクローズフレームで届きます。受信側は、上限を超える長さだと分かった時点で、データを読み終えずに送れます。
facet-next = 小さく分けるか、相手の上限を上げる
    .sentence = **{ $code }** を受けたら、メッセージを小さく分けるか、受信側の上限を上げてもらいます。
alternative-too-many = 大きさではなく数が問題の場合
    .sentence = 一つ一つは小さく、数が多すぎるなら **{ $alternative }** を送ります。
alternative-short-of-memory = 今だけメモリーが足りない場合
    .sentence = 上限には収まるのに、一時的に受け取れないなら **{ $alternative }** を送ります。
flow-basic = 上限を超える送信と、分割しての送り直し
flow-basic-over-the-limit = 上限 100 MiB。先頭だけ見て中止
flow-basic-splits = 1 MiB ずつのメッセージに分ける
