title = 位置情報の不備
gist = 位置情報が誤っている、足りない、取得できないのいずれか
act = `Geolocation-Error` を読み、100 番台なら内容、200 番台なら許可、300 番台なら URI を見直します。
summary = リクエストの位置情報が誤っている、足りない、または取得できないため、応答する側は処理を続けられません。
meaning =
    `Geolocation` の値は、ボディにある PIDF-LO を指す `cid:` か、受け取った側が取りに行く URI です。
    その中に、位置情報を必要とする UAS や、位置で経路を決めるプロキシが使える値は、一つもありませんでした。

    何が悪いかは `Geolocation-Error` に書かれます。100 番台は内容を処理できないこと、200 番台は許可が
    足りないこと、300 番台は取得の失敗を表します。足りない許可は、201 なら第三者への提供、202 なら経路決定への
    利用です。応答側が正しいと考える位置情報がボディに入ることもあります。
when =
    - 位置情報の URI を外部から取得できない場合。社内ホストを指している、認証を求められる、期限切れ、
      など（`Geolocation-Error: 300`）。
    - `Geolocation` の `cid:` に対応する `Content-ID` がない場合。SBC がマルチパートのボディを
      削るか組み直しています。
    - PIDF-LO の内容が足りない場合。住所が市町村までしかない、座標が受け持ち区域の外にある、など。
    - 位置で経路を決めるプロキシに対し、`Geolocation-Routing` が `no` か、書かれていない場合。書かれていなければ
      `no` とみなされます（`Geolocation-Error: 202`）。
receiver =
    1. `Geolocation-Error` の百の位で、直すのが内容か、許可か、URI かを決めます。
    2. 100 番台なら `Geolocation` とボディの `Content-ID` を SBC の前後で比べます。300 番台なら URI を網の
       外から取得してみます。位置情報を自ら加えたプロキシは、424 を上流に渡さず、自分で直します。
    3. 424 に位置情報が付いていれば、それを入れて送り直します。
    4. 200 番台なら、許可を広げる前にユーザーに確かめます。424 のたびに位置を詳しくすると、知らせたくない情報まで
       少しずつ引き出されかねません。拒否されて送り直すのは、3 回までが推奨されています。
sender =
    位置情報が必要なのに `Geolocation` に使える値がないとき、またはより適切な位置を知らせるときに
    返します。`Geolocation-Error` を必ず一つ付けます。位置がなくても処理できるなら、[200](sip/200) で受け入れて
    `Geolocation-Error` を添えます。位置情報を処理できないか、処理しない方針なら [500](sip/500) です。`Geolocation`
    のないリクエストには返しません。
misreading =
    着信ユーザーの居場所の問題（[302](sip/302) や [404](sip/404)）ではありません。地図の上で発信側がどこにいるかの問題です。
aliases =
    - 位置情報エラー
    - PIDF-LO
    - Geolocation
facet-headers = `Geolocation-Error`（内容、許可、取得のどの不備か）
    .sentence = **{ $code }** は、原因が内容、許可、取得のどれにあるかを `Geolocation-Error` で示します。
facet-next = 位置情報を直すか、求められた許可を与える
    .sentence = **{ $code }** を受けたら、位置情報を直すか、足りなかった許可を与えて送り直します。
alternative-location-dispensable = 位置情報がなくても処理できる場合
    .sentence = 位置情報は不正でも処理を続けられるなら、`Geolocation-Error` を付けて **{ $alternative }** を返します。
alternative-not-willing = 位置情報を処理できない、または処理しない場合
    .sentence = 位置情報に問題はなく、自分が処理できない、または処理しないなら **{ $alternative }** を返します。
alternative-alert-unusable = 使えないのが CAP 警報の場合
    .sentence = 位置情報ではなく、非対話型緊急呼の警報そのものが壊れているなら **{ $alternative }** を返します。
flow-basic = 位置で経路を決めるプロキシが、最初の試みを拒む
flow-basic-location-unusable = 位置情報の URI を取得できない
flow-basic-corrects-location = 位置情報をボディに入れて送り直す
