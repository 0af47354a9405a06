title = 未対応の拡張
gist = リクエストが必須とした拡張に、応答側が未対応
act = `Unsupported` のタグを、プライバシー用のものを除いて `Require` や `Proxy-Require` から外し、送り直します。
summary = `Require` または `Proxy-Require` のオプションタグで必須とされた拡張に、応答した側が対応していません。
meaning =
    `Require` は着信側の UA に、`Proxy-Require` は途中のすべてのプロキシに向けた要求です。自分宛ての要求に知らない
    タグが一つでもあれば、UA やプロキシはリクエストを拒否します。該当するタグは `Unsupported` に並べます。SDP や
    着信ユーザーの状態はまだ調べられておらず、拒否の理由には関わりません。

    420 の原因になるのは「必須」の指定だけです。同じタグが `Supported` にあっても、それは対応の表明にすぎず、知らない相手は
    読み飛ばします。
when =
    - `Require: 100rel` の付いた INVITE が、信頼性のある暫定応答を無効にした電話機、PBX、トランクに届いた場合。
      応答には `Unsupported: 100rel` と書かれます。
    - 携帯網や IMS が、事前条件（precondition）に未対応の企業の PBX へ、`Require: precondition` を付けて送った場合。
    - 録音クライアントが `Require: siprec` を、録音サーバーではない相手に送った場合。
    - `Proxy-Require` の `privacy` や `sec-agree` を、途中のプロキシが知らない場合。
receiver =
    1. `Unsupported` を、送ったリクエストの `Require` と `Proxy-Require` に照合します。妨げになっているのはその
       タグだけです。
    2. 該当するタグを外し、`Call-ID` はそのまま、`CSeq` を 1 増やして送り直します。使えるところでは使いたい拡張なら
       `Supported` に移します。
    3. ユーザーを守るためのタグは黙って外さないでください。非通知のはずの呼が番号付きで出ていくくらいなら、失敗させるほうが
       安全です。
    4. 毎回この往復が起きるなら、タグの元になる設定を「必須」から「対応」に変えます。`100rel`、セッションタイマー、
       事前条件などです。
sender =
    UAS は `Require` に、プロキシは `Proxy-Require` に知らないタグがあるとき、420 を返します。そのタグはすべて
    `Unsupported` に書きます。`Require` は着信側への要求なので、プロキシは判定しません。CANCEL と、失敗応答に対する
    ACK では、どちらのヘッダーフィールドも無視します。拡張を必要とするのが自分で、リクエストにその
    表明がなければ [421](sip/421) です。未対応のメソッドには [405](sip/405)、未対応のボディには [415](sip/415) を
    返してください。
misreading =
    ここでいう extension は電話の内線番号ではありません。番号の誤りや桁不足は [404](sip/404) や [484](sip/484) で返ります。
aliases =
    - オプションタグ未対応
    - 100rel 未対応
    - 拡張エラー
facet-next = `Unsupported` にある拡張を外して送り直す
    .sentence = **{ $code }** を受けたら、`Unsupported` に並ぶ拡張を外して送り直します。
facet-headers = `Unsupported`（妨げになったオプションタグの一覧）
    .sentence = **{ $code }** は、`Require` や `Proxy-Require` から外すべきオプションタグを `Unsupported` に並べます。
alternative-extension-missing = 応答する側が拡張を必要とする場合
    .sentence = 逆に、自分が必要とする拡張をリクエストが表明していないなら **{ $alternative }** を返します。
alternative-priority-value-unknown = `Resource-Priority` の値だけが未知の場合
    .sentence = `resource-priority` には対応していて、書かれた値を一つも知らないなら **{ $alternative }** を返します。
alternative-method-not-supported = 問題がメソッドにある場合
    .sentence = オプションタグとは関係なく、メソッドに対応していないなら **{ $alternative }** を返します。
alternative-body-type = 問題がボディにある場合
    .sentence = 拡張には対応していて、ボディの形式やエンコーディングを扱えないなら **{ $alternative }** を返します。
flow-basic = 100rel に未対応の電話機へ、必須指定を外してかけ直す
flow-basic-tag-unknown = Require: 100rel を読むが未対応
flow-basic-drops-require = 100rel を Require から Supported へ移す
flow-proxy-require = プロキシが Proxy-Require: privacy を拒む
flow-proxy-require-asks-user = 番号を通知してよいかユーザーに確認
flow-fork = 二台とも失敗する。プロキシは、直すべき点の分かる 420 を優先する
flow-fork-keeps-it = 486 を手元に残し、もう一方を待つ
flow-fork-prefers = 4xx どうしでは 486 より 420 を優先
