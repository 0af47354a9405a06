title = 成功
summary = リクエストは成功しました。意味はメソッドによって異なり、INVITE なら着信側の応答、REGISTER なら登録完了、BYE なら切断です。
meaning =
    200 は `CSeq` と合わせて読みます。INVITE なら呼が応答され、ダイアログが確立しています。
    REGISTER なら `Contact` に並ぶバインディングが保存されています。SUBSCRIBE なら、このあと NOTIFY
    が届きます。OPTIONS ならサーバーは動いていて、対応する機能が並びます。
    CANCEL なら、取り消しの依頼を受け取ったというだけです。

    独立した ACK を送るのは、INVITE への 200 を受けたときだけです。応答の `Contact` に宛て、
    記録された経路を通します。着信側は、TCP や TLS でも、ACK が届くまで 200 を再送し続けます。
when =
    - 着信側のユーザーや IVR、ボイスメール、アナウンス装置が電話に出た場合。
    - 電話機の登録。多くは REGISTER、[401](sip/401)、認証情報付きの REGISTER、200 の順です。
    - SBC やトランクが OPTIONS による死活監視に応答した場合。BYE、CANCEL、PRACK、UPDATE、NOTIFY への
      応答も 200 です。
    - 0.5、1、2、4 秒の間隔で 200 が再送され、32 秒後に BYE が届く場合。ACK が着信側に届いていません。
      `Contact` のプライベートアドレス、届かない `Record-Route`、SIP ALG の書き換えなどが主な原因です。
receiver =
    1. INVITE に対する 200 には、再送も含めて毎回ただちに ACK を送ります。200 にオファーがあれば、
       アンサーはこの ACK に入れます。
    2. フォークした呼で `To` タグの異なる二つ目の 200 が届いたら、それにも ACK を送り、不要なダイアログに
       BYE を送ります。
    3. REGISTER と SUBSCRIBE の有効期間は、サーバーが短くすることがあるので、応答にある自分の `Contact` の
       `expires` か `Expires` で確かめます。
    4. CANCEL に対する 200 なら、INVITE への最終応答（通常は [487](sip/487)）を待ち続けます。
       行き違いで INVITE への 200 が届いたら、ACK を返してから BYE を送ります。
sender =
    メソッドの求める処理を終えたときに 200 を返します。INVITE では、人や装置が電話に出た時点です。
    課金が始まるので、応答前のアナウンスは [183](sip/183) で流します。時間のかかる SUBSCRIBE や REFER にも、
    今は [202](sip/202) ではなく 200 を返し、結果は NOTIFY で伝えます。提示されたメディアを使えないなら、
    200 ではなく [488](sip/488) で断ります。
misreading =
    REGISTER への `Contact` のない 200 も成功の応答で、「何も登録されていない」ことを示します。
    REFER への 200 が
    示すのは、転送を試みていることだけです。
aliases =
    - 応答
    - 通話開始
    - 登録成功
facet-headers = メソッドにより `Contact`、`Expires`、`SIP-ETag`
    .sentence = **{ $code }** は、ダイアログを作る場合やバインディングを並べる場合に `Contact` を、状態を保持する場合に `Expires` や `SIP-ETag` を運びます。
facet-in-dialog = INVITE ではダイアログを確立し、それ以外では変えない
    .sentence = INVITE への **{ $code }** はダイアログを確立します。ダイアログ内のほかのリクエストでは何も変えず、BYE への 200 で呼は終わります。
facet-fork = 採用される。INVITE なら残りのブランチは取り消し
    .sentence = **{ $code }** はフォークの結果として採用され、すぐに転送されます。残りのブランチは INVITE なら取り消され、ほかのメソッドではその応答が捨てられます。
facet-lasting = REGISTER と SUBSCRIBE では、示された有効期間
    .sentence = REGISTER や SUBSCRIBE への **{ $code }** は次の更新までの時間を決めますが、呼の場合は、終わったあとに残すものがありません。
facet-ack = INVITE に限り、独立した ACK をエンドツーエンドで送る
    .sentence = INVITE への **{ $code }** には、独立した ACK をエンドツーエンドで送ります。ほかのメソッドに ACK はありません。
alternative-media-without-answer = 応答前に流すメディアがある場合
    .sentence = 呼を受ける前に音やアナウンスを流すなら、SDP を付けて **{ $alternative }** を返します。
alternative-no-notify-follows = 購読の更新に NOTIFY が要らない場合
    .sentence = `Suppress-If-Match` の示す状態を購読側がすでに持っているなら **{ $alternative }** を返します。
alternative-offer-not-acceptable = 提示されたメディアをどれも使えない場合
    .sentence = ユーザーは受けたくても、オファーに応じられないなら **{ $alternative }** を返します。
flow-basic = 着信側が電話に出て、のちに切る
flow-basic-repeats-until-ack = ACK が届くまで 200 を再送
flow-register = ダイジェスト認証を伴う登録
flow-register-reads-expires = expires を読み、その前に更新する
flow-fork = 二台を呼ぶ。片方が電話に出ると、もう片方は鳴りやむ
flow-fork-cancels-the-rest = 200 をすぐに転送し、残りを取り消す
flow-crossing-2xx = 二台とも応答する。二つ目の 200 は CANCEL と行き違い、どちらも発信側に届く
flow-crossing-2xx-picked-up = 電話に出て、200 を送り出す
flow-crossing-2xx-forwards-both = 2xx は二つ目も必ず転送する
flow-crossing-2xx-keeps-one = ダイアログが二つ。片方を残して切る
