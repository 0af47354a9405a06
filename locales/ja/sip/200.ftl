title = 成功
gist = リクエストは成功。何の成功かは `CSeq` のメソッドで決まる
act = `CSeq` でメソッドを確かめ、INVITE ならすぐ ACK を返し、REGISTER なら `expires` の前に更新します。
summary = リクエストは成功しました。意味はメソッドによって異なり、INVITE なら着信側の応答、REGISTER なら登録完了、BYE なら切断です。
meaning =
    200 は `CSeq` と合わせて読みます。INVITE なら、呼が応答され、ダイアログが確立しています。REGISTER
    なら、`Contact` に並ぶバインディングが保存されています。SUBSCRIBE なら、このあと NOTIFY が届きます。OPTIONS
    なら、サーバーは動いていて、対応する機能が並びます。CANCEL なら、取り消しの依頼を受け取ったというだけです。

    独立した ACK を送るのは、INVITE への 200 に対してだけです。応答の `Contact` に宛て、記録された経路を通します。
    着信側は、TCP や TLS でも、ACK が届くまで 200 を再送し続けます。
when =
    - ユーザー、または IVR、ボイスメール、アナウンス装置が応答した場合。
    - 電話機が登録した場合。多くは REGISTER、[401](sip/401)、認証情報付きの REGISTER、200 の順です。
    - SBC やトランクが OPTIONS による死活監視に応答した場合。BYE、CANCEL、PRACK、UPDATE、NOTIFY への応答も 200
      です。
    - 200 が 0.5、1、2、4 秒の間隔で再送され、32 秒後に BYE が届く場合。ACK が着信側に届いていません。
      原因はたいてい、`Contact` のプライベートアドレス、届かない `Record-Route`、SIP ALG の書き換えです。
receiver =
    1. INVITE への 200 には、再送されたものにも、ただちに ACK を送ります。200 にオファーがあれば、
       アンサーはその ACK に入れます。
    2. フォークで `To` タグの異なる二つ目の 200 が届いたら、それにも ACK を送り、不要なダイアログには BYE を
       送ります。
    3. REGISTER、SUBSCRIBE、PUBLISH の有効期間は、サーバーが短くすることがあります。自分の `Contact` の `expires` か
       `Expires` を読みます。
    4. CANCEL への 200 なら、INVITE への最終応答（通常は [487](sip/487)）を待ちます。行き違いで INVITE への 200 が
       届いたら、ACK、BYE の順に送ります。
sender =
    メソッドの求める処理を終えたときに返します。INVITE では、人や装置が電話に出た時点です。そこから課金が
    始まるので、応答前のアナウンスは [183](sip/183) で流します。時間のかかる SUBSCRIBE や REFER にも、
    今は [202](sip/202) ではなく 200 を返します。結果は NOTIFY で伝えます。提示されたメディアを
    使えないなら [488](sip/488) です。
misreading =
    REGISTER への `Contact` のない 200 も成功の応答で、「何も登録されていない」ことを示します。
    REFER への 200 が
    示すのは、転送を試みていることだけです。
aliases =
    - 応答
    - 通話開始
    - 登録成功
facet-headers = メソッドにより `Contact`、`Expires`、`SIP-ETag`
    .sentence = **{ $code }** は、ダイアログを作るか更新するとき、またはバインディングを並べるときに `Contact` を運びます。状態を保持するなら `Expires` や `SIP-ETag` も運びます。
facet-in-dialog = INVITE ではダイアログが確立し、ほかでは変わらない
    .sentence = INVITE への **{ $code }** ではダイアログが確立します。ほかのリクエストでは何も変わらず、BYE への 200 で呼が終わります。
facet-fork = 採用される。INVITE なら残りのブランチは取り消し
    .sentence = **{ $code }** はフォークの結果として採用され、すぐに中継されます。残りのブランチは、INVITE なら取り消され、ほかのメソッドならその応答が捨てられます。
facet-lasting = REGISTER、SUBSCRIBE、PUBLISH では、示された有効期間
    .sentence = REGISTER、SUBSCRIBE、PUBLISH への **{ $code }** は次の更新までの時間を決めます。呼の場合は、終わったあとに残るものはありません。
facet-ack = INVITE に限り、独立した ACK を着信側まで送る
    .sentence = INVITE への **{ $code }** には、独立した ACK を着信側まで送ります。ほかのメソッドに ACK はありません。
facet-scope = このリクエストだけ
    .sentence = **{ $code }** が示すのは、このリクエストの成功だけです。
alternative-media-without-answer = 応答前に流すメディアがある場合
    .sentence = 呼を受ける前に音やアナウンスを流すなら、SDP を付けて **{ $alternative }** を返します。
alternative-no-notify-follows = 購読の更新に NOTIFY が要らない場合
    .sentence = `Suppress-If-Match` の示す状態を購読側がすでに持っているなら **{ $alternative }** を返します。
alternative-offer-not-acceptable = 提示されたメディアをどれも使えない場合
    .sentence = ユーザーは受けたくても、オファーに応じられないなら **{ $alternative }** を返します。
flow-basic = 着信側が電話に出て、のちに切る
flow-basic-repeats-until-ack = ACK が届くまで再送
flow-register = ダイジェスト認証を伴う登録
flow-register-reads-expires = expires を読み、その前に更新する
flow-fork = 二台を呼ぶ。片方が電話に出ると、もう片方は鳴りやむ
flow-fork-cancels-the-rest = 200 をすぐに中継し、残りを取り消す
flow-crossing-2xx = 二台とも応答する。二つ目の 200 は CANCEL と行き違い、どちらも発信側に届く
flow-crossing-2xx-picked-up = 電話に出て、200 を送り出す
flow-crossing-2xx-forwards-both = 2xx は二つ目も必ず中継する
flow-crossing-2xx-keeps-one = ダイアログが二つ。片方を残して切る
