title = 受け付けない Info Package
summary = INFO の Info Package は、この呼で受け取ると相手が表明したものではありません。
meaning =
    双方は、ダイアログを確立または変更するときに、受け取る Info Package を `Recv-Info` で知らせます。その
    一覧にない `Info-Package` の INFO には 469 が返り、現在の一覧が `Recv-Info` に示されます。断られるのはその
    INFO だけで、呼にもメディアにも影響しません。

    応答に載る一覧は現状の再掲であり、変更ではありません。受け取る範囲は、re-INVITE や UPDATE など、一覧の更新に
    使うリクエストとその応答の `Recv-Info` でのみ変わります。
when =
    - B2BUA や SBC が INFO を二つのレッグの間で中継し、`Recv-Info` は中継しない場合。相手が表明していない
      Package を、受け取れると思い込みます。
    - 送る側が `Recv-Info` を見ずに、アプリケーションで決め打ちした Package を使っている場合。
    - 受け取る側が一覧から外した直後に、入れ違いで INFO が届いた場合。
receiver =
    1. 呼はそのまま続けます。失敗したのは一つのトランザクションだけで、これを理由にダイアログを
       終えてはいけません。
    2. 送った `Info-Package` を、相手の直近の `Recv-Info` および 469 の `Recv-Info` と比べます。二つの一覧が
       違うなら、途中の装置が書き換えたか落としています。
    3. 一覧にある Package で送るか、別の手段（DTMF なら RFC 4733 のイベント）に替えるか、送るのをやめます。
sender =
    このダイアログの `Recv-Info` に挙げていない `Info-Package` の INFO に 469 を返し、現在の一覧を付けます。空の
    `Recv-Info` は「なし」の意味です。Package は正しいが、その中では扱わないボディの
    形式なら [415](sip/415)、INFO 自体を受け付けないなら [405](sip/405)、知らないダイアログの INFO
    なら [481](sip/481) を返します。
misreading =
    `Info-Package` のない従来型の INFO（`application/dtmf-relay` など）は、469 の対象ではありません。Package を
    使わないためで、ボディの形式が分からないときは 415 になります。
aliases =
    - INFO の拒否
    - Info-Package
    - Recv-Info
    - DTMF INFO
facet-headers = `Recv-Info`（この呼で受け取る Package の一覧）
    .sentence = **{ $code }** は、この呼で受け取る Info Package を必ず `Recv-Info` に示します。
alternative-body-type = Package は正しく、ボディの形式が合わない場合
    .sentence = 一覧にある Package だが、その中では扱わない形式のボディなら **{ $alternative }** を返します。
alternative-info-refused = INFO 自体を受け付けない場合
    .sentence = INFO をまったく受け付けないなら、`Allow` を付けて **{ $alternative }** を返します。
alternative-no-dialog = 呼が存在しない場合
    .sentence = INFO の属するダイアログがないなら **{ $alternative }** を返します。
alternative-event-package = SUBSCRIBE や NOTIFY の場合
    .sentence = SUBSCRIBE や NOTIFY の `Event` が未対応なら **{ $alternative }** です。Package の登録簿も別になっています。
flow-basic = 一覧にない INFO は断られ、呼は続く
flow-basic-answers-with-list = Recv-Info に infoDtmf を挙げる
flow-basic-other-package = 一覧にない Package で送る
flow-basic-call-stays = 呼は継続。infoDtmf で送り直す
