title = 受け付けないデータの種類
summary = テキストしか扱わないところへバイナリが届くなど、受け付けない種類のデータが届きました。
meaning =
    メッセージは問題なく読めましたが、種類が違います。WebSocket のメッセージにはテキストとバイナリの二種類があり、
    一方しか扱わない実装もあります。意味を形式にまで広げて、JSON でないメッセージに 1003 を返すサービスもあります。

    どちらの種類になるかは、送る側の API で決まります。文字列はテキスト、`ArrayBuffer`、`Blob`、`bytes` は
    バイナリです。
when =
    - テキストを受けるサーバーに `Buffer` や `bytes` を送った場合。Node.js の `ws.send(buffer)` は、中身が JSON でも
      バイナリになります。
    - JSON しか受け付けないサーバーに、Protobuf や MessagePack を送った場合。
    - Amazon API Gateway の WebSocket API がバイナリフレームを受けた場合。テキストしか受け付けません。
receiver =
    1. 最後の `send()` の引数が文字列だったか、バッファーだったかを確かめます。テキストにするなら
       `JSON.stringify(...)` の結果を送るか、バッファーに `toString()` を使います。
    2. 形式とサブプロトコル（`Sec-WebSocket-Protocol`）が双方で一致しているかを調べます。
    3. 直してから再接続します。同じメッセージを接続直後に送り直す送信キューがあると、切断が無限に続きます。
sender =
    この接続では決して受け付けない種類のメッセージに 1003 を送ります。理由文には、受け付ける種類を書きます
    （`text only` など）。種類は合っていて UTF-8 として不正なら、ライブラリが [1007](websocket/1007) を送ります。
    種類は合っていて内容を断るなら [1008](websocket/1008) です。
misreading =
    データが壊れている、という意味ではありません。同じオクテット列でも、それを想定したサーバーなら正しく扱えます。
aliases =
    - CLOSE_UNSUPPORTED
    - 未対応データ
    - バイナリ未対応
facet-on-wire = 送れる
    .sentence = **{ $code }** はクローズフレームで届きます。テキストかバイナリか、扱えない種類のメッセージを受け取った側が選びます。
facet-next = 相手が扱う種類（テキストかバイナリ）で送る
    .sentence = **{ $code }** を受けたら、相手が扱える種類で送ります。同じメッセージを送れば、次の接続もまた切られます。
alternative-malformed = 種類は合っていて中身が不正な場合
    .sentence = テキストとして届いたのに UTF-8 として正しくないなら **{ $alternative }** を送ります。
alternative-type-is-fine = 種類は合っていて内容を断る場合
    .sentence = メッセージは読めるが、内容を理由に断るなら **{ $alternative }** を送ります。
flow-basic = テキストしか受けないサーバーへバイナリを送る
flow-basic-text-only = テキストだけを受け付ける
flow-basic-as-text = 以後は文字列で送る
