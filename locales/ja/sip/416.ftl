title = 未対応の URI スキーム
gist = Request-URI のスキーム（`tel:` など）を知らない
act = `tel:` を `sip:…;user=phone` に直してダイヤルプランにも反映し、`sips:` は同意なしに変えません。
summary = Request-URI のコロンの前に書かれたスキームを、サーバーが知りません。
meaning =
    リクエスト行の URI が `tel:`、`sips:`、`urn:` などで始まっていて、このサーバーはそれを扱えません。多くの
    場合、扱えるのは `sip:` だけです。コロンのあとのアドレスについては何も判断していません。

    問題になるのは Request-URI だけです。`To` や `From` の `tel:` は拒否の理由になりません。
when =
    - SIP URI だけを受け付ける PBX やトランクに、`tel:+12015550123` を送った場合。送るのは、電話機、
      クリックダイヤルのページ、IMS 端末などです。
    - TLS を持たない端末に `sips:` 宛てのリクエストが届いた場合。
    - プロキシやダイヤルプランが SIP URI を `tel:` に変えた場合、または ENUM が別のスキームを返した場合。
      ゲートウェイが URI を読めません。
    - `urn:service:sos` への緊急呼が、緊急呼用のプロキシではなく一般のサーバーに届いた場合。
receiver =
    1. SIP URI に書き換えて送り直します。`tel:+12015550123` なら、事業者のドメインを付けて
       `sip:+12015550123@example.com;user=phone` とします。`CSeq` は 1 増やします。
    2. ダイヤルプランや、電話機の「tel URI を使う」設定を直します。そのままでは呼のたびに 1 往復が
       余分にかかります。
    3. `sips:` を勝手に `sip:` へ変えてはいけません。発信側は全ホップの TLS を求めたのですから、本人の同意が
       要ります（[RFC 5630, 5.1.1](RFC5630#5.1.1)）。
    4. スキームを変えたプロキシ自身が受けた場合は、発信側には伝えず、同じ経路で SIP URI を試します。
sender =
    そのスキームの URI をいっさい扱わないときに 416 を返します。スキームは扱うがこのアドレスが
    見つからないなら [404](sip/404) です。`sips:` に対応していても、それで呼ばれたくないなら、警告コード 380 を
    付けた [480](sip/480) を返します。構文解析のできない URI なら [400](sip/400) です。知らない
    スキームというだけでは、不正なリクエストになりません。
misreading =
    トランスポートの問題ではありません。`;transport=tls` や経路の不備には別のコードが返ります。ダイアログ内で
    受けた場合、URI は相手が `Contact` で示したものなので、ダイアログは続けられません。
aliases =
    - tel URI
    - sips URI
    - URI スキーム
    - クリックダイヤル
facet-fork = ブランチは終わる。プロキシが SIP URI で試すことも
    .sentence = **{ $code }** でブランチは終わりますが、プロキシ自身がスキームを変えていた場合は、SIP URI で試し直します。
facet-headers = 固有のものはなし。`sip:` の URI で送り直す
    .sentence = **{ $code }** は対応するスキームを示しません。クライアントは `sip:` の URI に戻します。
facet-next = `sip:` の URI で送り直す
    .sentence = **{ $code }** を受けたら、同じ宛先を SIP URI で書いて送り直します。
facet-scope = URI スキームだけ
    .sentence = **{ $code }** が示すのは、URI スキームを扱えないことだけです。アドレスの良し悪しは判断していません。
alternative-scheme-known = スキームは扱うが、このアドレスがない場合
    .sentence = 同じスキームのほかの URI は受け付け、この URI だけが見つからないなら **{ $alternative }** を返します。
alternative-sips-unwanted = SIPS には対応しているが、使わせたくない場合
    .sentence = `sips:` で呼ばれたくないなら、警告コード 380 を付けて **{ $alternative }** を返します。
alternative-uri-malformed = URI の構文が正しくない場合
    .sentence = Request-URI が文法に反しているなら **{ $alternative }** を返します。
flow-basic = tel URI を SIP URI に書き換えて送り直す
flow-basic-tel-unknown = tel URI を扱えない
flow-basic-writes-sip = 同じ番号を sip: で書き、CSeq を 1 増やす
flow-recursion = プロキシが自分の行ったスキームの変更を取り消す
flow-recursion-turned-into-tel = sip: を tel: に変える
flow-recursion-back-to-sip = sip: で試し直す。発信側には見えない
