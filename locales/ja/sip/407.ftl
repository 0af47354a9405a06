title = プロキシの認証要求
gist = 経路上のプロキシが認証情報を要求（`Proxy-Authenticate`）
act = `Proxy-Authorization` を付けて送り直し、再び返るなら `realm` と発信用の認証情報を照合します。
summary = 経路上のプロキシが中継の前に認証を求めており、チャレンジは `Proxy-Authenticate` に入っています。
meaning =
    リクエストはこのプロキシより先へ進んでいません。プロキシは自分の `realm` の認証を求め、認証情報が
    `Proxy-Authorization` で届くのを待ちます。その先の相手がどう答えるか、さらにチャレンジされるかは、まだ
    分かりません。

    複数のプロキシがそれぞれ認証を求めることもあります。クライアントは realm ごとに認証情報を並べ、各
    プロキシは自分の realm のものだけを読みます。
when =
    - 電話機がホームプロキシ経由で新しい呼をかける場合。INVITE、407、ACK、認証情報付きの INVITE
      が正常な始まり方です。
    - 認証情報を付けたのに再び 407 が返る場合。パスワードか認証ユーザー名の誤り、または別の realm
      の認証情報です。
    - B2BUA がプロキシ風にチャレンジする場合。FreeSWITCH は INVITE に 407、REGISTER に [401](sip/401) を
      返します。
    - 通話中の BYE や re-INVITE の場合。応じられないクライアントでは、相手側に切れない呼が残ります。
receiver =
    1. INVITE なら ACK を送り、続いて `CSeq` を 1 増やして送り直します。`Proxy-Authenticate` ごとに一つずつ
       `Proxy-Authorization` を付けます。
    2. 同じ `Call-ID` のその後のリクエストにも認証情報を付けます。次の呼まで使い回せるのは、自分の
       アウトバウンドプロキシの realm の場合だけです。
    3. `stale=TRUE` のない 407 が再び返ったら、そこで止めて `realm`、ユーザー名、パスワードを照合します。PBX
       では発信用の認証情報が登録用とは別の欄にあることが多いので、そちらも確かめます。
    4. `WWW-Authenticate` も付いていれば、フォークしたプロキシがまとめたものです。一つのリクエストで両方に
       答えます。
sender =
    407 は、プロキシや、回線を守るゲートウェイが返します。送信元さえ確認できれば先へ通せるリクエストに使います。
    `Proxy-Authenticate` には自分の realm のチャレンジを入れます。レジストラ、プレゼンスサーバー、
    エンドポイントとして自ら答えるなら [401](sip/401) です。認証は通ったがその発信を許さないなら [403](sip/403) を
    返します。ACK と CANCEL にはチャレンジせず、ほかのプロキシのチャレンジはそのまま上流へ渡します。
misreading =
    このプロキシの先ではまだ何も鳴っておらず、着信側が断ったのでもありません。また、途中のプロキシが
    クライアントの代わりに答えることもできません。認証情報を加えるのは UA だけの仕事です。
aliases =
    - プロキシ認証
    - トランク認証
    - 発信時の認証
    - ダイジェスト認証
facet-headers = `Proxy-Authenticate`（チャレンジ。`Proxy-Authorization` で答える）
    .sentence = **{ $code }** は `Proxy-Authenticate` でチャレンジを運び、クライアントは `Proxy-Authorization` で答えます。
facet-scope = このプロキシとその realm（次のホップは別）
    .sentence = **{ $code }** が及ぶのは一つのプロキシとその realm だけで、次のホップが改めて認証を求めることもあります。
facet-lasting = この realm の認証情報。同じ `Call-ID` の間は付ける
    .sentence = **{ $code }** のあと、認証情報は同じ `Call-ID` のリクエストに付け続けます。それを超えて使えるのは自分のアウトバウンドプロキシだけです。
alternative-you-answer-yourself = 自らリクエストに答える場合
    .sentence = レジストラ、通知側、着信側の UA として自ら答えるなら **{ $alternative }** を返します。
alternative-not-permitted = 認証は通ったが許可しない場合
    .sentence = 認証情報は正しく、それでもポリシーが許さないなら **{ $alternative }** を返します。
flow-basic = ユーザーを確かめるプロキシを通る呼
flow-basic-adds-credentials = Proxy-Authorization を付け、CSeq を 1 増やす
flow-fork = 二つのブランチがチャレンジし、一つの応答にまとまる
flow-fork-collects = 卓上電話機の WWW-Authenticate を書き加える
flow-fork-two-credentials = 両方の認証情報を付けてかけ直す
