title = 一時的な移動
summary = この呼に限り、または示された期間だけ、着信側には `Contact` のアドレスで届きます。元のアドレスも引き続き有効です。
meaning =
    発信側を別の宛先へ向かわせますが、記録の書き換えは求めません。新しいアドレスが使えるのはこの
    リクエスト一回限りで、`Expires` や `Contact` の `expires` パラメーターがあれば、その期間だけキャッシュできます。

    電話機が着信を転送するときの標準的な手段でもあります。電話機は自分では発信せず、転送先だけを示して、
    あとは PBX や発信側に任せます。
when =
    - 電話機本体に着信転送（無条件、話中時、無応答時）を設定した場合。PBX からの INVITE に 302 を返します。
    - PBX が応答前の呼を差し戻す場合。Asterisk の `Transfer()`、FreeSWITCH の `redirect` が 302 を返します。
    - ロードバランサーやルーティングサーバーが、この呼を受け持つサーバーやゲートウェイの一覧を示す場合。
    - `Contact` が同じアドレスで `;transport=tcp` だけが違う場合。着信側が別のトランスポートを求めています。
receiver =
    1. 302 に ACK を返し、`Contact` の URI へ新しい INVITE を送ります。`Call-ID`、`From`、`To` はそのまま、`CSeq` は
       1 増やします。
    2. URI が内線番号だけなら、着信側のドメインで解釈します。PBX の多くはダイヤルプランに通します。`chan_pjsip` も
       既定ではそうです（`redirect_method=user`）。
    3. 呼がここで終わるなら、リダイレクトが拒まれた可能性があります。不正発信を防ぐため、また転送分の料金を誰が
       負担するか不明なため、302 に従わないトランクや SBC は珍しくありません。PBX 自身に転送先へ発信させます。
    4. キャッシュしたアドレスで失敗したら、元のアドレスをもう一度だけ試します。
sender =
    ユーザーがいずれこのアドレスに戻り、移動先を知らせてよいときに返します。戻らないなら [301](sip/301)、
    対等な宛先がいくつもあるなら [300](sip/300) です。転送先を明かせないか、発信側がリダイレクトに
    対応していないなら、自ら転送して [181](sip/181) で知らせます。
misreading =
    応答済みの通話を転送するコードではありません。応答後の転送には REFER を使います。また、302 に従う義務は
    誰にもありません。トレースが 302 で途切れていたら、返した端末ではなく、受けた側を調べます。
aliases =
    - 着信転送
    - リダイレクト
    - 転送設定
facet-headers = `Contact`（試すべきアドレス）。期間を示すなら `Expires`
    .sentence = **{ $code }** は試すべきアドレスを `Contact` で運びます。`Expires` があれば、その間は有効です。
facet-sender = 転送設定のある電話機のほか、PBX やリダイレクトサーバー
    .sentence = **{ $code }** を返すのは、多くは転送設定のある着信側の電話機ですが、PBX やリダイレクトサーバーも返します。
facet-lasting = 宛先。`Expires` の示す期間だけ
    .sentence = **{ $code }** の示す宛先を覚えておけるのは `Expires` の期間だけで、なければこの呼に一度使うだけです。
alternative-for-good = ユーザーが戻らない場合
    .sentence = 古いアドレスを恒久的に置き換えさせるなら **{ $alternative }** を返します。
alternative-several-places = 複数の宛先から選ばせる場合
    .sentence = 宛先が複数あり、どれか一つに決められないなら **{ $alternative }** を返します。
alternative-you-forward-it = 自ら転送する場合
    .sentence = 発信側にかけ直させないなら、**{ $alternative }** を返したうえで呼を転送します。
alternative-no-address-to-give = 示せる宛先がない場合
    .sentence = ユーザーが不在で、ほかのアドレスもなければ **{ $alternative }** を返します。
flow-basic = 転送設定のある固定電話。発信側が 302 に従う
flow-basic-uses-contact-once = Contact へかけ直す。記憶はしない
flow-recursion = 同じ場面で、プロキシが自ら 302 に従う
flow-recursion-follows-it-itself = 302 を戻さず、自ら Contact を試す
