title = 事前条件の不成立
gist = オファーの事前条件（多くは帯域の確保）を満たせない
act = ボディで `failure` の付いた `m=` 行を探し、帯域を下げるか `mandatory` を `optional` に変えます。
summary = オファーに付いた事前条件（多くは帯域の確保）を、着信側の端末が満たせないか、満たすつもりがありません。
meaning =
    発信側は、条件が整うまで呼び出しを始めないセッションをオファーしました。SDP では `a=des:qos mandatory …` と
    書かれます。着信側の端末はその意味を理解したうえで、条件を満たせなかったか、リソースの確保に失敗しています。

    何が失敗したかはボディで示すべきです。すべての `m=` 行のポートを 0 とした SDP です。失敗した条件には `failure`
    を、知らない種類の条件には `unknown` を付けます。これはオファーでもアンサーでもありません
    （[RFC 3312, 8](RFC3312#8)）。
when =
    - VoLTE で、着信側 UE に音声用の専用ベアラーが時間内に確立されない場合。580 が現れるのは、
      多くの場合、[183](sip/183) と PRACK の数秒後です。
    - リソースの確保中に圏外になったか、ポリシー制御が帯域を拒否した場合。
    - UPDATE や re-INVITE の新しいメディアに、確保できないリソースが要る場合。それまでのセッションは続きます。
    - `qos` 以外の、端末が知らない種類の条件が `mandatory` で指定された場合。
receiver =
    1. ボディで、`failure` が付いたのはどの `m=` 行で、`local`、`remote`、`e2e` のどれかを確認します。
       ボディがなければ、着信側のベアラーのログを見ます。
    2. `mandatory` を `optional` に変えるか、帯域を下げるか、該当するストリームを外して、オファーをやり直します。
       移動網で別のアクセスに切り替えるかは、事業者の方針によります。
    3. 呼の確立前の UPDATE への応答なら、INVITE はまだ終わっていません。INVITE 自身の最終応答を待ちます。
sender =
    事前条件に対応していて、INVITE や UPDATE のオファーにある条件を満たせないときに返します。コーデックや
    メディアそのものが合わないなら [488](sip/488) です。オプションタグ `precondition` を
    知らないなら [420](sip/420)、事前条件が必要なのにオファーにないなら [421](sip/421) を返します。
misreading =
    番号は 5xx でも、サーバーの障害ではありません。このオファーに対するリソースの問題なので、別のサーバーに
    送っても解決しません。
aliases =
    - QoS 事前条件
    - 専用ベアラー
    - VoLTE
    - リソース確保失敗
facet-next = 条件を緩めるか、帯域やストリームを減らしてオファーをやり直す
    .sentence = **{ $code }** を受けた発信側は、事前条件を弱めるかメディアを減らして、オファーをやり直せます。
facet-headers = ヘッダーフィールドはなし。SDP ボディの `failure` が不成立の条件を示す
    .sentence = **{ $code }** に固有のヘッダーフィールドはなく、不成立の条件は SDP ボディの `failure` で示します。
alternative-media-unacceptable = メディアそのものが合わない場合
    .sentence = リソースとは関係なく、コーデックやトランスポート、アドレスが合わないなら **{ $alternative }** を返します。
alternative-extension-unknown = 事前条件の拡張を知らない場合
    .sentence = `Require` に指定された拡張に対応していなければ、**{ $alternative }** を `Unsupported: precondition` とともに返します。
alternative-preconditions-required = 事前条件が必要なのに、オファーにない場合
    .sentence = 発信側の対応が必須なのに対応していなければ、**{ $alternative }** を `Require: precondition` とともに返します。
flow-basic = 呼び出しの前にリソースの確保が失敗し、条件を緩めて成立する
flow-basic-reservation-fails = 音声のベアラーなし。mandatory が不成立
flow-basic-optional-now = qos を optional にしてオファー
