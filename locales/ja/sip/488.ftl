title = この端末では受け入れ不可
gist = この端末では、SDP のコーデックや暗号化などが合わない
act = `Warning` を読み、`m=` と `a=rtpmap` を相手の対応範囲と比べ、足りないコーデックなどを加えます。
summary = オファーは読めましたが、このエンドポイントではセッションに応じられません。コーデック、暗号化、トランスポート、帯域などが合わないためです。
meaning =
    SDP は解釈できたものの、この端末に合う部分がありません。共通のコーデックがない、SRTP を片側だけが求めている、
    などです。音声専用の端末に映像や T.38 だけのオファーが来た場合、IPv4 だけの端末に IPv6 アドレスが来た
    場合もあります。どれが原因かは `Warning` で示すべきですが、コードだけを返す製品も多くあります。

    「Here」とあるとおり、対象はこのエンドポイントだけです。別のブランチや、トランスコーディングを行う SBC なら、
    同じオファーを受け入れるかもしれません。
when =
    - 共通のコーデックがない場合。オファーは Opus や G.729 だけ、トランクが許すのは PCMU と PCMA、
      などです。FreeSWITCH のログには `INCOMPATIBLE_DESTINATION` と出ます。
    - 片側が SRTP（`RTP/SAVP` や WebRTC の `UDP/TLS/RTP/SAVPF`）を必須とし、他方が `RTP/AVP` のみの場合。
    - T.38 への re-INVITE を音声ゲートウェイが断った場合。FAX は G.711 で続けます。
    - PSTN ゲートウェイが ISUP の理由表示値 65 や 70（要求された伝達能力がない）を変換した場合。
receiver =
    1. INVITE の SDP を相手の対応範囲と比べます。見るのは `m=` 行（プロファイル、
       ペイロードタイプ）、`a=rtpmap`、`a=crypto` か `a=fingerprint`、`c=` です。`Warning` があれば先に読みます。304
       はメディア種別、305 はコーデック、302 はトランスポート、370 は帯域です。
    2. 相手が受けられるもの（たいていは PCMU か PCMA）をオファーに加え、INVITE を送り直します。または、SBC で
       トランスコーディングします。同じ端末に同じオファーを送っても結果は変わりません。
    3. re-INVITE や UPDATE への応答なら、呼もメディアも変更前のまま続けます。
sender =
    オファーは解釈できるが、このエンドポイントでは受け入れられないときに返します。オファーのどこが合わないかは
    `Warning` で示します。ほかの端末でも無理だと分かっているなら [606](sip/606)、ボディの形式を
    知らないなら [415](sip/415) です。一部のストリームだけが使えないなら、オファーは受け入れ、そのストリームの
    ポートを 0 にします。
misreading =
    `Accept` ヘッダーフィールドの不一致は、理由フレーズのよく似た [406](sip/406) です。また、原因は端末の
    コーデック設定とは限らず、途中の SBC のメディアポリシーで返ることもよくあります。
    488 に付いた SDP はアンサーではなく、OPTIONS への 200 と同じく、対応できる内容の一覧です
    （[RFC 3261, 21.4.26](RFC3261#21.4.26)）。
aliases =
    - コーデック不一致
    - 共通コーデックなし
    - SDP 拒否
    - INCOMPATIBLE_DESTINATION
    - SRTP 不一致
    - T.38 拒否
facet-headers = `Warning`（オファーのどこが合わないか）
    .sentence = **{ $code }** は、オファーのどこが合わないかを `Warning` で示すべきです。コーデックなら 305 です。
facet-next = コーデック、暗号化、トランスポートを変えて提示する
    .sentence = **{ $code }** を受けた発信側は、コーデック、暗号化、トランスポートのいずれかを変えたオファーを送れます。
alternative-no-device-can = ユーザーのどの端末でも無理な場合
    .sentence = ユーザーのどのエンドポイントも対応していないと分かっているなら **{ $alternative }** を返します。
alternative-body-type-unknown = ボディの形式が分からない場合
    .sentence = ボディをまったく読めないなら **{ $alternative }** を返し、読める形式を `Accept` に並べます。
alternative-accept-header = `Accept` の範囲で答えられない場合
    .sentence = 問題がオファーではなく、リクエストの `Accept` が許す形式で答えられないことなら **{ $alternative }** を返します。
alternative-preconditions = QoS の事前条件を満たせない場合
    .sentence = コーデックは合うが SDP の事前条件を満たせないなら **{ $alternative }** を返します。
flow-basic = 共通コーデックのないオファーと、合うオファーでのやり直し
flow-basic-no-common-codec = オファーは Opus のみ、こちらは PCMU と PCMA
flow-basic-adds-pcmu = PCMU を加えて送り直す
flow-re-invite = T.38 への re-INVITE は断られ、呼は続く
flow-re-invite-offers-t38 = FAX 信号を検出し、T.38 を提示
flow-re-invite-call-stays = 呼は継続、G.711 に戻す
