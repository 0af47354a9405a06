title = 受理
gist = 受け取ったが結果は未定。非推奨で、今は 200 と同じ扱い
act = 200 と同じに扱い、SUBSCRIBE や REFER なら NOTIFY を待ち、来なければ `Contact` やファイアウォールを調べます。
summary = リクエストは受け取って理解したものの、結果はまだ決まっていません。2012 年に非推奨となり、今は 200 と同じに扱います。
meaning =
    RFC 3265（2002 年）では、その場で認められない SUBSCRIBE に通知側が 202 を返していました。所有者に確認が
    要る場合や、認めたかどうかを知られたくない場合です。転送の完了はトランザクションより時間がかかるため、RFC 3515
    は REFER への応答にも 202 を採用しました。

    2012 年 7 月の RFC 6665 がこれを取りやめました。フォークするプロキシがほかの 2xx を選べば 202 は届かず、
    当てにできません。本当の状態はどのみち NOTIFY で分かります。さらに、200 と違う扱いをする実装があり、相互接続に
    支障が出ていました。REFER については 2015 年の RFC 7647 が同じ変更を加えています。
when =
    - 通話を転送した場合。REFER に 202 を返す電話機、PBX、SBC は今も多く、FreeSWITCH もその一つです。
    - 古いサーバーで、プレゼンスやビジーランプを購読した場合。最初の NOTIFY が `Subscription-State: pending`
      のこともあります。
    - 蓄積配信サーバーへ MESSAGE を送った場合。RFC 3428 の定める使い方です。メッセージは預かっただけで、
      まだ配信されていません。
receiver =
    1. [200](sip/200) と同じに扱います。トランザクションは完了です。MESSAGE のあとは NOTIFY が来ないため、
       配信されたかどうかは分かりません。
    2. SUBSCRIBE か REFER のあとは、NOTIFY を待ちます。REFER なら、`message/sipfrag` のボディに新しい呼のステータスラインが
       入ります。SUBSCRIBE なら、`Subscription-State` が状態（`active`、`pending`、`terminated`）を示します。
    3. NOTIFY が来なければ、202 ではなく NOTIFY の経路（`Contact`、`Record-Route`、ファイアウォール）を疑います。
sender =
    SUBSCRIBE と REFER には、もう返しません。どちらにも [200](sip/200) を返し、保留中なら NOTIFY の `pending` で
    伝えます。REFER への 202 を前提とする相手がいる場合に限り、互換用の設定として残します。MESSAGE を預かる蓄積配信
    サーバーは、RFC 3428 に従って今も 202 を返します。拒否すると決まっているなら、すぐに [403](sip/403) を返します。
misreading =
    購読が認められたことも、転送が成功したことも意味しません。202 を見て元の呼を切ると、新しい呼が失敗したときに
    通話が失われます。`SIP/2.0 200 OK` を含む NOTIFY を待ってください。
aliases =
    - 転送の受付
    - 購読の保留
    - REFER の応答
facet-headers = SUBSCRIBE と REFER では `Contact`、SUBSCRIBE では `Expires` も
    .sentence = SUBSCRIBE や REFER への **{ $code }** は `Contact` を、SUBSCRIBE なら `Expires` も運び、結果は NOTIFY で届きます。MESSAGE への応答には、どちらも付きません。
facet-fork = 最初の 2xx ならすぐに中継、二つ目以降は破棄
    .sentence = **{ $code }** は、フォークで最初の 2xx ならすぐに中継され、二つ目以降なら捨てられます。INVITE ではないので、ほかのブランチは取り消されません。
facet-lasting = SUBSCRIBE では、示された有効期間
    .sentence = SUBSCRIBE への **{ $code }** は次の更新までの時間を決めます。REFER や MESSAGE では、覚えておくことはありません。
facet-methods = かつての SUBSCRIBE と REFER、ほかに MESSAGE
    .sentence = **{ $code }** はかつて SUBSCRIBE と REFER に返され、蓄積配信サーバーでは MESSAGE にも返されます。
facet-scope = このリクエストだけ（200 と同じ）
    .sentence = **{ $code }** が示すのは、このリクエストを引き受けたことだけです。
facet-next = 200 と同じ。結果は NOTIFY で届く
    .sentence = **{ $code }** を受けたら、200 と同じように先へ進みます。購読や転送の結果は NOTIFY で届きます。
facet-callee = 何も示さない（200 と同じく結果は未定）
    .sentence = **{ $code }** では、購読や転送が認められるかはまだ分かりません。同じリクエストへの 200 でも同じです。
facet-in-dialog = 変えない（200 と同じ）
    .sentence = ダイアログ内の **{ $code }** は、ダイアログを変えません。同じリクエストへの 200 でも同じです。
facet-sender = 引き受けた側（通知側、電話機、PBX）
    .sentence = **{ $code }** を返すのは引き受けた側です。SUBSCRIBE なら通知側、REFER なら発信を頼まれた電話機や PBX です。
alternative-always-today = SUBSCRIBE と REFER にはつねに
    .sentence = SUBSCRIBE と REFER には、代わりに **{ $alternative }** を返します。受信側は両者を区別してはなりません。
alternative-refused-at-once = すでに拒否と決まっている場合
    .sentence = アクセス制限で拒否と決まっていて、それを示してよいなら **{ $alternative }** を返します。
flow-basic = 通話の転送。REFER に 202 を返し、結果を NOTIFY で伝える
flow-basic-reports-result = 200 を sipfrag で報告
flow-subscription = 所有者の承認を待つ購読（RFC 3265）
flow-subscription-still-pending = Subscription-State は pending
flow-subscription-owner-agrees = 所有者が承認し、active になる
