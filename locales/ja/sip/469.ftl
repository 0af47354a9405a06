title = 受け付けない Info Package
gist = この INFO のパッケージは受け取り対象外。呼は続く
act = 呼はそのまま続け、送った `Info-Package` を相手の直近の `Recv-Info` と比べます。
summary = INFO の Info Package は、この呼で受け取ると受信側が表明したものではありません。
meaning =
    双方は、ダイアログを確立または変更するときに、受け取る Info Package を `Recv-Info` で知らせます。
    その一覧にない `Info-Package` の INFO には 469 が返り、現在の一覧が `Recv-Info` に示されます。
    断られるのはその INFO だけで、呼にもメディアにも影響しません。

    応答に載る一覧は現状の再掲であり、変更ではありません。受け取る範囲が変わるのは、re-INVITE や UPDATE などで一覧を
    更新したときだけです。そのリクエストと応答の `Recv-Info` を使います。
when =
    - B2BUA や SBC が二つのレッグの間で INFO は中継し、`Recv-Info` は中継しない場合。相手が表明していない
      パッケージを、送る側は受け取ってもらえると思い込みます。
    - 送る側が `Recv-Info` を見ず、アプリケーションで決め打ちしたパッケージを使っている場合。
    - 受け取る側が一覧から外した直後に、行き違いで INFO が届いた場合。
receiver =
    1. 呼はそのまま続けます。失敗したのは一つのトランザクションだけで、これを理由にダイアログを
       終えてはいけません。
    2. 送った `Info-Package` を、相手の直近の `Recv-Info` および 469 の `Recv-Info` と比べます。二つの一覧が
       違うなら、途中の装置が書き換えたか落としています。
    3. 一覧にあるパッケージで送るか、別の手段（DTMF なら RFC 4733 のイベント）に替えるか、送るのをやめます。
sender =
    このダイアログの `Recv-Info` に挙げていない `Info-Package` の INFO に、現在の一覧を付けて 469 を返します。
    空の `Recv-Info` は「なし」の意味です。パッケージは正しいが、ボディがその中では扱わない形式なら [415](sip/415)
    です。INFO 自体を受け付けないなら [405](sip/405)、知らないダイアログの INFO なら [481](sip/481) を返します。
misreading =
    `Info-Package` のない従来型の INFO（`application/dtmf-relay` など）は、469 の対象ではありません。
    パッケージを使わないためで、ボディの形式が分からないときは [415](sip/415) になります。
aliases =
    - INFO の拒否
    - Info-Package
    - Recv-Info
    - DTMF INFO
facet-headers = `Recv-Info`（この呼で受け取るパッケージの一覧）
    .sentence = **{ $code }** は、この呼で受け取る Info Package の一覧を必ず `Recv-Info` に示します。
facet-next = `Recv-Info` にあるパッケージを使う
    .sentence = **{ $code }** を受けたら、この呼では `Recv-Info` にある Info Package だけを送ります。
facet-sender = 通話の相手側
    .sentence = **{ $code }** を返すのは通話の相手側で、発信側のことも着信側のこともあります。
alternative-body-type = パッケージは正しいが、ボディの形式が合わない場合
    .sentence = 一覧にあるパッケージだが、ボディがその中では扱わない形式なら **{ $alternative }** を返します。
alternative-info-refused = INFO 自体を受け付けない場合
    .sentence = INFO をまったく受け付けないなら、`Allow` を付けて **{ $alternative }** を返します。
alternative-no-dialog = 呼が存在しない場合
    .sentence = INFO の属するダイアログがないなら **{ $alternative }** を返します。
alternative-event-package = SUBSCRIBE や NOTIFY の場合
    .sentence = SUBSCRIBE や NOTIFY の `Event` が未対応なら **{ $alternative }** を返します。イベントパッケージの登録簿は Info Package とは別です。
flow-basic = 一覧にない INFO は断られ、呼は続く
flow-basic-answers-with-list = Recv-Info に infoDtmf を挙げる
flow-basic-other-package = 一覧にないパッケージで送る
flow-basic-call-stays = 呼は継続。infoDtmf で送り直す
