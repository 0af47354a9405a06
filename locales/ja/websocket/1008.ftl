title = ポリシー違反
gist = 汎用の拒否。メッセージが受信側の決まりに反する
act = `event.reason` でどの決まりに反したかを調べ、接続直後ならトークン、Cookie、`Origin` を確かめます。
summary = メッセージが受信側の決まりに反しています。それ以上正確なコードがないか、理由を伏せたい場合です。
meaning =
    1008 は汎用の拒否です。メッセージは読めて、種類も大きさも問題ありません。ただし、頻度の制限、禁じられた
    コマンド、失効したセッションなど、何らかの決まりに反しています。RFC 6455 は、ほかに合うコードがない場合と、
    決まりの詳細を隠したい場合の両方にこの番号を用意しています。

    認証の失敗に使う実装も多くあります。専用の 3000 が登録されたのは 10 年後の 2021 年です。
when =
    - 接続後の認証に失敗した場合。最初のメッセージのトークンが欠けているか、誤っています。FastAPI の文書の例は、
      ここで `WebSocketException(code=status.WS_1008_POLICY_VIOLATION)` を送出します。
    - ログインが終了した場合。Tomcat は、認証済みの HTTP セッションが終わると、その WebSocket 接続を閉じます。
      理由文は `This connection was established under an authenticated HTTP session that has ended.` です。
    - 一つのクライアントが、許された頻度を超えてメッセージを送った場合。
    - 現在の状態では認められていないメッセージを送った場合。
receiver =
    1. 理由文（`event.reason`）、次にサーバーのログを読みます。番号だけでは、どの決まりかは分かりません。
    2. 再接続して同じものを送らないでください。頻度の制限なら間隔を空け、ログインの失効なら取り直してからつなぎます。
    3. 接続直後に届くなら、最初のメッセージより先に、トークン、Cookie、`Origin` を確認します。
sender =
    ほかに合うコードがないか、理由を知らせたくないときに 1008 を送ります。双方が承知しているなら、ログインを
    求める [3000](websocket/3000)、権限の不足を示す [3003](websocket/3003) のほうが明確です。大きさの
    超過なら [1009](websocket/1009)、種類の違いなら [1003](websocket/1003) です。受け入れられない `Origin` は、
    開始時のハンドシェイクで HTTP 403 として断ります。
misreading =
    認証の失敗とは限りません。また、ハンドシェイクの拒否が 1008 になることはありません。FastAPI で `accept()` より前に
    起きた例外は HTTP 403 になり、ブラウザーでは [1006](websocket/1006) と見えます。
aliases =
    - CLOSE_POLICY_VIOLATION
    - 認証失敗
    - レート制限
    - 規約違反
facet-trigger = 受信したメッセージ、またはログインの終了
    .sentence = **{ $code }** のきっかけは、たいてい直前に受信したメッセージです。ログインの終了がきっかけになることもあります。
facet-on-wire = 送れる
    .sentence = **{ $code }** はクローズフレームで届きます。相手は自身のポリシーに従って閉じており、どのポリシーかは理由文から分かることがあります。
alternative-not-logged-in = 有効なログインがない場合
    .sentence = ログイン（のやり直し）が必要で、双方がこのコードを承知しているなら **{ $alternative }** を送ります。
alternative-not-permitted = 身元は確かで権限がない場合
    .sentence = クライアントの身元は分かっていて、その操作が許されていないなら **{ $alternative }** を送ります。
alternative-too-big = 大きさの上限を超えた場合
    .sentence = 反した決まりが大きさの上限だけなら **{ $alternative }** を送ります。
alternative-wrong-type = テキストとバイナリの種類が違う場合
    .sentence = その種類のメッセージを一切受け付けないなら **{ $alternative }** を送ります。
flow-basic = クライアントが許された頻度を超えて送る
flow-basic-over-the-limit = 送信頻度の上限を超過
flow-basic-stops = 理由を表示し、再接続しない
