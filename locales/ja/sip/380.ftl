title = 代替サービス
gist = この方法では不可。ボディが示す別のサービスなら可能
act = `Content-Type` が `application/3gpp-ims+xml` で `type` が `emergency` なら、緊急呼としてかけ直します。
summary = この方法では呼を扱えませんが、別のサービスなら可能です。どのサービスかは応答のボディに書かれています。
meaning =
    ほかの 3xx と違い、試すべきアドレスではなく別の種類のサービスをボディで示します。RFC 3261 はその形式を
    定めていないため、形式を取り決めた相手との間でしか使えません。

    実際に使われている取り決めは、3GPP の緊急呼です。端末が通常の呼としてかけた緊急呼を、最初のプロキシ（P-CSCF）が
    380 で断ります。ボディは `application/3gpp-ims+xml` で、サービス種別 `emergency` が書かれています。端末はこれを
    受けて、改めて正しい手順で緊急呼をかけます。
when =
    - VoLTE や VoWiFi で、端末が認識しない現地の緊急番号をユーザーがかけた場合。ローミング中によく起こります。`From`
      は通常の ID のままで、P-CSCF や SBC が設定に従って 380 を返します。
    - 網が緊急呼を、回線交換（CS）ドメインや緊急登録後の IMS で受けたい場合。IMS では今、緊急呼の経路を選べない
      場合もあります。
    - IMS 以外ではまず見かけません。ボディのない 380 は、サーバーの設定やスクリプトの誤りを疑います。
receiver =
    1. `Content-Type` を確認します。理解できないボディなら呼は失敗です。380 と理由フレーズを記録に残します。
    2. `application/3gpp-ims+xml` なら `type` を読みます。`emergency` なら緊急呼としてかけ直します。CS ドメインを
       使うか、`action` が `emergency-registration` なら緊急登録をしてからかけます。
    3. 同じ INVITE は送り直しません。端末がそうしているか、そこで諦めているなら、端末の緊急番号リストと、ボディの
       `reason` の文言を調べます。
sender =
    相手がボディを理解すると分かっている場合にだけ返します。現在は 3GPP の緊急呼に限られます。P-CSCF として動く
    Oracle の SBC では、`reason` の文言を `send-380-response` で設定します。アドレスを示せるなら [302](sip/302)、
    提示されたメディアだけが問題なら [488](sip/488) です。
misreading =
    「別のサーバーを試せ」の意味ではありません。たどるべきアドレスがないので、プロキシや
    迂回経路にできることはありません。`Contact` があっても、中身は `urn:service:sos.police` のような緊急サービスの
    URN です。使うのは端末です。380 を受けた緊急呼を次のトランクへ回しても、時間を失うだけです。
aliases =
    - 緊急呼
    - 緊急通報
    - VoLTE
    - CS フォールバック
facet-headers = 必須のものはなし。3GPP では `Contact` に緊急の URN
    .sentence = **{ $code }** は別のサービスをボディで示します。3GPP では、緊急呼の種類を表す URN が `Contact` に入ることもあります。
facet-sender = 移動網の入口にあるプロキシ（P-CSCF）
    .sentence = **{ $code }** を実際に返すのは、移動網の入口にある P-CSCF です。
facet-isup = SIP→PSTN：定めなし（`Contact` がなければ切断）
    .sentence = **{ $code }** にはたいてい `Contact` がないため、ゲートウェイは呼を切断します。理由表示値は RFC 3398 に定めがありません。
facet-scope = この呼（別のサービスなら通る）
    .sentence = **{ $code }** が示すのは、この呼をこのままでは受けられないことです。別のサービスなら受けられます。
alternative-address-known = 宛先を示せる場合
    .sentence = 別のアドレスへかけ直せば済むなら **{ $alternative }** を返します。
alternative-only-the-media = 提示されたメディアだけが問題の場合
    .sentence = オファーを変えれば同じサービスで通話できるなら **{ $alternative }** を返します。
alternative-service-down = 一時的に使えないだけの場合
    .sentence = あとで、または別のサーバーで同じ呼が成立しうるなら **{ $alternative }** を返します。
flow-basic = 移動網が、緊急呼と認識されなかった発信を断る
flow-basic-emergency-number = 宛先が緊急番号と判明
flow-basic-reads-type = ボディの type: emergency を読む
flow-basic-calls-over-cs = CS ドメインで緊急呼をかける
