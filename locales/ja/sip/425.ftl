title = 緊急警報の不備
gist = MESSAGE の緊急警報（CAP）に不備があり、対応できない
act = まず自分の側の運用者に知らせ、`AlertMsg-Error` を読んで CAP と `Call-Info` を調べます。
summary = MESSAGE で届いた緊急警報（CAP）の欠陥が大きく、どう対応すればよいか判断できません。
meaning =
    非対話型緊急呼は、センサー、警報盤、集約サーバーなどが送る MESSAGE です。中身の CAP 文書は、ボディか URI の
    先にあります。その場所は `Call-Info` の `purpose=EmergencyCallData.cap` が示します。緊急通報センター（PSAP）や、
    警報を必要とする途中の要素が、その文書を調べました。しかし、何に対応すべきかを読み取れませんでした。

    `AlertMsg-Error` に理由が一つ入ります。100 は処理不能、101 は警報が見つからない、102 は目的を判断できない、103
    は破損です。SIP の応答コードとは関係のない番号です。
when =
    - 途中で XML が壊れた場合。サイズ制限で切られた、文字コードが変えられた、SBC に組み直された、
      など（`AlertMsg-Error: 103`）。
    - `Call-Info` の `cid:` に対応するボディがない場合。または、HTTPS の URI をセンターから取得できない
      場合（`AlertMsg-Error: 101`）。
    - センサーが CAP を空の既定値のまま送り、事象も分類も位置も書かれていない場合（`AlertMsg-Error: 102`）。
receiver =
    1. すぐに自分の側の運用者に知らせます。送信元はたいてい機械で、緊急事態が伝わらないまま残っています。
    2. `AlertMsg-Error` を読みます。101 なら `Call-Info` と `Content-ID` を照合し、103 なら送信時ではなく受信時の
       CAP を検証します。
    3. 直した警報を新しい MESSAGE で送ります。大きなセンサーデータはボディに入れず、HTTPS の URI で参照させます。
sender =
    警報が読めず、リクエストのほかの部分にも対応の手がかりがないときに限り、`AlertMsg-Error` を付けて返します。
    位置や送信元など役立つ情報が一つでもあれば [200](sip/200) で受け入れ、不備はその `AlertMsg-Error` で知らせます。
    ボディの形式に対応していないなら [415](sip/415) です。CAP のないリクエストには返しません。
misreading =
    好ましくないテキストメッセージへの拒否でも、`Alert-Info` の着信音の不具合でもありません。ここでいう alert
    は、Common Alerting Protocol による緊急警報です。
aliases =
    - CAP
    - 緊急通報
    - 警報メッセージ
facet-headers = `AlertMsg-Error`（100〜103 の理由）
    .sentence = **{ $code }** は、警報のどこが悪いかを `AlertMsg-Error` で示します。
facet-methods = CAP 警報を運ぶ MESSAGE
    .sentence = **{ $code }** は CAP 警報を運ぶ MESSAGE に返ります。ほかの使い方は定められていません。
alternative-still-usable = 対応の手がかりが何か残っている場合
    .sentence = 警報に不備はあっても対応できるなら、`AlertMsg-Error` を付けて **{ $alternative }** を返します。
alternative-format-unsupported = ボディの形式に対応していない場合
    .sentence = CAP などのボディの形式を MESSAGE で扱えないなら **{ $alternative }** を返します。
alternative-location-bad = 使えないのが位置情報の場合
    .sentence = 警報は読めても、欠かせない `Geolocation` の位置情報が使えないなら **{ $alternative }** を返します。
alternative-not-processed = 警報を処理できない、または処理しない場合
    .sentence = 警報に問題はなく、自分が処理できない、または処理しないなら **{ $alternative }** を返します。
flow-basic = 壊れた警報のあと、センサーが警報を送り直す
flow-basic-cap-unreadable = CAP が途中で切れ、手がかりもない
flow-basic-rebuilds-alert = CAP 文書を完全な形で作り直す
