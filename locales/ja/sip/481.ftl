title = 該当する呼・トランザクションなし
gist = 指定された呼、購読、トランザクションがここにはない
act = BYE への応答なら放置し、re-INVITE なら呼を終え、双方の `Call-ID`、タグ、branch を見比べます。
summary = リクエストが指す呼、購読、トランザクションが、受け取った側にはありません（すでに失われた場合を含みます）。
meaning =
    `To` タグの付いたリクエストはダイアログの一部として、CANCEL は処理中のリクエストの取り消しとして届きます。
    受け取った側は、`Call-ID` と両方のタグ、あるいは先頭 `Via` の branch で探しましたが、該当するものは
    ありませんでした。片側に残っている状態を、もう片側は失ったか、捨てたか、初めから持っていません。

    影響はリクエストによって違います。BYE なら、呼はどのみち双方で終わります。re-INVITE や
    セッション更新、NOTIFY なら、その呼や購読が終わります。CANCEL なら何も終わらず、元の INVITE の処理が
    続きます。
when =
    - 双方が同時に切った場合や、200 が失われて BYE を送り直した場合。二つ目の BYE は呼を見つけられません。
      実害はありません。
    - 電話機、PBX、SBC が再起動した場合や、呼の状態を引き継がないノードへ切り替わった場合。
      次のセッション更新や re-INVITE で表面化します。
    - 期限切れや再起動で電話機から失われた購読に、NOTIFY が届いた場合。BLF やメッセージ通知でよく見られます。
    - 途中の機器がタグ、`Call-ID`、branch を書き換えた場合や、クラスターの別ノードに届いた場合。INVITE と
      branch の違う CANCEL が典型です。
    - `Replaces` 付きの INVITE が、別サーバーにある呼など、このサーバーにない呼を指している場合（保留転送）。
receiver =
    1. BYE に返った場合、呼は終わったものとして扱います。ほかにすることはありません。
    2. re-INVITE や UPDATE に返った場合、メディアと課金を止め、BYE を送って呼を終えます。通話を続けるには、
       新しい `Call-ID` でかけ直します。
    3. NOTIFY に返った場合、その購読を削除します。更新の SUBSCRIBE に返った場合、新しい `Call-ID` と `From`
       タグで購読し直します。
    4. CANCEL に返った場合、INVITE の最終応答を待ち、200 なら ACK と BYE を送ります。そのうえで CANCEL と INVITE
       の branch、Request-URI、`Route` を見比べてください。
sender =
    `To` タグがあるのに該当ダイアログがないときに 481 を返します。CANCEL に一致するトランザクションがないとき、PRACK
    に対応する 1xx がないときも同じです。ダイアログはあるが `CSeq` が小さすぎるリクエストには [500](sip/500)
    です。`To` タグのない新規のリクエストで宛先が不明なら [404](sip/404) を返します。
misreading =
    「ユーザーがいない」ではありません。アドレスに問題はなく、新しい INVITE なら成功することもあります。障害とも
    限りません。BYE への 481 が一定の割合で出ていても、多くは双方がほぼ同時に切っただけです。
    そのような BYE には、RFC 5407 は 200 を勧めています（[RFC 5407, 3.2.1](RFC5407#3.2.1)）。BYE とすれ違った re-INVITE には、
    481 を返します（[RFC 5407, 3.2.2](RFC5407#3.2.2)）。
aliases =
    - ダイアログなし
    - 呼なし
    - トランザクションなし
    - 購読なし
    - Call Leg Does Not Exist
facet-next = 古い状態を捨て、必要なら呼や購読を新しく始める
    .sentence = **{ $code }** を受けた側は、失われた呼や購読を終え、必要なら新しく始めます。
facet-fork = `Replaces` 付き INVITE のフォークを除き、関わらない
    .sentence = ダイアログ内や CANCEL への **{ $code }** はフォークには関わりません。`Replaces` や `Join` 付きの INVITE がフォークした場合は、返したブランチだけが終わります。
facet-methods = ダイアログ内、CANCEL、`Replaces` 付き INVITE
    .sentence = **{ $code }** は、ダイアログ内のリクエスト、CANCEL、`Replaces` 付きの INVITE など、始まったものを指すリクエストに返されます。
facet-sender = ダイアログの相手側（CANCEL なら受けた側）
    .sentence = **{ $code }** を返すのはダイアログの相手側です。CANCEL なら、対応する INVITE を見つけられないサーバーです。
alternative-out-of-order = ダイアログはあるが `CSeq` が小さい場合
    .sentence = ダイアログは分かるが `CSeq` の順序が合わないだけなら **{ $alternative }** を返します。
alternative-silence = 何も返らない場合
    .sentence = ダイアログ内で何も返らなければ **{ $alternative }** として扱います。呼が終わるのは同じですが、原因は状態の喪失ではなく経路の途絶です。
alternative-no-to-tag = ダイアログ外のリクエストの場合
    .sentence = `To` タグがなく、Request-URI の宛先もここにいないなら **{ $alternative }** を返します。
alternative-invite-cancelled = CANCEL が一致した場合
    .sentence = CANCEL が処理中の INVITE に一致したなら、その INVITE には **{ $alternative }**、CANCEL には 200 を返します。
flow-basic = 着信側の PBX が再起動し、セッション更新で呼が見つからない
flow-basic-restarts = 再起動し、ダイアログを失う
flow-basic-new-dialog = 新しい Call-ID とタグでかけ直す
flow-cancel = 一致しない CANCEL。端末は鳴り続ける
flow-cancel-other-branch = INVITE と違う branch で CANCEL
flow-cancel-rings-on = 鳴り続け、誰かが応答する
