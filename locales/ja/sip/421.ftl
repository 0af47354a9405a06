title = 拡張の表明が必要
gist = 応答側が必須とする拡張を、リクエストが表明していない
act = 応答の `Require` にあるタグをすべて実装していれば、`Supported` に加えて送り直します。
summary = 処理に欠かせない拡張が、リクエストの `Supported` に挙がっていません。
meaning =
    UAS が応答で拡張を使えるのは、発信側が `Supported` で対応を表明しているときだけです。表明がなければ、通常はその拡張を
    使わずに処理します。拡張なしでは処理のしようがない例外的な場合に 421 を返し、足りないタグを応答の `Require` で
    示します。

    `Require` が書かれているのは応答のほうです。直すには、タグを外すのではなく、発信側がタグを加えます。
when =
    - 信頼性のある暫定応答を必須にしたゲートウェイや PBX に、`100rel` を挙げていない INVITE を送った場合。
      応答は `Require: 100rel` です。Asterisk では `100rel=required` がこの動作になります。
    - 相手がセッションタイマーを必須にしていて、`Supported` に `timer` がない場合。
    - 最初のプロキシが RFC 3329 のセキュリティ合意を求める場合。`Require: sec-agree` に `Security-Server` が付きます。
receiver =
    1. 応答の `Require` を読みます。加えるべきタグがそこに並んでいます。
    2. 実装している拡張なら、`Supported` にタグを加えて送り直し、その拡張の手順に従います。`100rel` なら、
       信頼性のある暫定応答に PRACK を返します。`sec-agree` なら、先に `Security-Server` の方式を一つ確立します。
    3. 実装していないタグを名前だけ書かないでください。呼は始まっても、PRACK の返らない 183 などで行き詰まります。別の
       トランクを使うか、相手側の設定を緩めてもらいます。
sender =
    その拡張なしには本当に処理できないときに限り 421 を返します。原則は返さないことです。発信側が表明した拡張だけで
    処理すれば、基本の SIP で足りる相手まで締め出さずに済みます。発信側が必須とした
    拡張に自分のほうが対応していなければ [420](sip/420)、`sec-agree` がすでに表明されているなら [494](sip/494) です。
aliases =
    - 100rel 必須
    - PRACK 必須
    - 必須拡張の不足
facet-next = 拡張を `Supported` で表明して送り直す
    .sentence = **{ $code }** を受けたら、示された拡張を実装していれば `Supported` に加えて送り直します。
facet-headers = `Require`（足りないオプションタグ）。`sec-agree` なら `Security-Server` も
    .sentence = **{ $code }** は、発信側が加えるべきオプションタグを `Require` で示します。`sec-agree` では `Security-Server` も添えます。
alternative-they-demand = リクエストが必須とした拡張に未対応の場合
    .sentence = 逆に、リクエストの `Require` に知らないタグがあるなら **{ $alternative }** を返します。
alternative-agreement-offered = `sec-agree` がすでに表明されている場合
    .sentence = 求めるものがセキュリティ合意で、リクエストが `sec-agree` を表明済みなら **{ $alternative }** を返します。
flow-basic = ゲートウェイが信頼性のある暫定応答を必須とする
flow-basic-tag-not-offered = 100rel が必要、Supported に記載なし
flow-basic-offers-tag = Supported: 100rel を加え、PRACK に備える
