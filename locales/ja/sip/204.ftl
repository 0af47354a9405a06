title = 通知なし
gist = SUBSCRIBE は成功。状態に変化がなく NOTIFY は来ない
act = `Expires` から更新時刻を決め、手元の状態と `SIP-ETag` を保ち、NOTIFY が来なくても正常とみなします。
summary = SUBSCRIBE は成功しました。購読側がすでに最新の状態を持っているため、NOTIFY は送られません。
meaning =
    通常は SUBSCRIBE のたびに NOTIFY が届きます。変化のない更新でも同じです。条件付き通知（RFC 5839）では、
    通知側が NOTIFY の `SIP-ETag` で状態ごとにエンティティタグを付けます。購読側は、最後に受け取ったタグを
    `Suppress-If-Match` に書いて送ります。エンティティタグがまだ有効なら、通知側は 204 で更新だけを認め、NOTIFY
    を省きます。

    購読は `Expires` の時間だけ続きます。状態が変われば、また NOTIFY が届きます。
when =
    - 双方が RFC 5839 を実装したシステムで、プレゼンスやメッセージ待ち通知の購読を更新した場合。実装は少なく、
      多くの通知側は `Suppress-If-Match` を無視して [200](sip/200) を返します。
    - 条件を付けて購読を終えた場合（`Expires: 0`）。最後の NOTIFY なしで購読が終わります。
    - `Suppress-If-Match: *` を送った場合。休止中の端末が、購読を保ったまま内容の通知だけを止めるために使います。
receiver =
    1. `Expires` から次の更新時刻を決めます。手元の状態、エンティティタグ、購読はそのまま保ちます。NOTIFY は
       待ちません。届かなくても正常です。
    2. `Expires: 0` のリクエストへの応答なら、ここで購読を片付けます。
    3. 途中の B2BUA や SBC が、NOTIFY の来ないダイアログを異常とみなして購読を切る場合があります。そのときは
       `Suppress-If-Match` を外し、通常の更新に戻します。
sender =
    確立済みの購読ダイアログ内の SUBSCRIBE で、`Suppress-If-Match` の条件が成り立つときに 204 を返します。値が `*`
    か、現在のエンティティタグとバイト単位で一致する場合です。ダイアログの外では使えません。
    その場合は [200](sip/200) を返し、ボディのない NOTIFY を送ります。エンティティタグが一致しないのも
    エラーではなく、200 を返して、NOTIFY で状態の全体を送ります。
misreading =
    HTTP の「No Content」とは別のものです。省かれるのは応答のボディではなく、続いて届くはずの NOTIFY です。
aliases =
    - 条件付き購読
    - Suppress-If-Match
    - 変化なし
facet-headers = `Expires`（新しい有効期間）と `Contact`
    .sentence = **{ $code }** は SUBSCRIBE へのほかの 2xx と同じく `Contact` を運び、新しい有効期間を `Expires` で示します。エンティティタグは、最後の NOTIFY のものが引き続き有効です。
facet-next = 手元の状態を保つ。NOTIFY は届かない
    .sentence = **{ $code }** を受けた購読側は、手元の状態をそのまま使います。NOTIFY は届きません。
facet-lasting = `Expires` の新しい有効期間と、最後の `SIP-ETag`
    .sentence = **{ $code }** のあと、購読は `Expires` の時間だけ続き、手元の状態と `SIP-ETag` もそのまま使えます。
facet-methods = 確立済みのダイアログ内の SUBSCRIBE のみ
    .sentence = **{ $code }** は、確立済みのダイアログ内の SUBSCRIBE にだけ返されます。
facet-sender = 通知側
    .sentence = **{ $code }** を返すのは、購読を管理している通知側です。
alternative-notify-follows = NOTIFY を送る場合
    .sentence = 状態が変わった場合、条件がない場合、まだダイアログがない場合は **{ $alternative }** を返します。
alternative-publish-condition = PUBLISH の条件が成り立たない場合
    .sentence = PUBLISH の `SIP-If-Match` に一致する公開状態がなければ **{ $alternative }** を返します。
alternative-subscription-gone = 購読がもう存在しない場合
    .sentence = 更新しようとした購読がすでに失われているなら **{ $alternative }** を返します。
flow-basic = NOTIFY を省いた更新と、そのあとの変化
flow-basic-keeps-tag = 状態と SIP-ETag: ffee2 を保存
flow-basic-tag-matches = Suppress-If-Match: ffee2 が一致
flow-basic-state-changes = 状態が変わり、タグも変わる
