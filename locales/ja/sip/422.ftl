title = 短すぎるセッション更新間隔
gist = セッションの更新間隔が短すぎる。下限は `Min-SE`
act = `Session-Expires` を応答の `Min-SE` 以上にし、その `Min-SE` も付けて送り直します。
summary = `Session-Expires` で求めた更新間隔が、応答した側の下限より短い値でした。下限は `Min-SE` に書かれています。
meaning =
    セッションタイマーは、切れたのに残っている呼を見つけるための仕組みです。re-INVITE や UPDATE で通話を定期的に
    更新します。間隔が短いほどシグナリングが増えるため、経路上のプロキシと UAS はそれぞれ下限を設けられます。
    リクエストの値は、そのどれかを下回りました。

    直し方は応答に書かれています。`Min-SE` が秒単位の下限で、90 より小さくなることはありません。
when =
    - PBX が `Session-Expires: 90` や `180` を求め、トランクの SBC が 600 や 1800 を下限にしている場合。
    - Kamailio や OpenSIPS の `sst` モジュールで、`min_se` が要求より大きい場合。ステータスラインの文言は
      「Session Timer Too Small」です。
    - 間隔を延ばした直後に再び 422 が返る場合。手前のプロキシは通りましたが、その先に、下限のさらに大きい
      機器があります。
receiver =
    1. `Session-Expires` を `Min-SE` 以上にして送り直します。`CSeq` を 1 増やすほかは、`Call-ID`、`From`、`To` を
       変えません。受け取った `Min-SE` も、リクエストのヘッダーフィールドとして加えます。
    2. 422 を何度か受けたら、その中で最大の `Min-SE` を使います。従っても同じ値で拒まれ続ける場合は相手の設定の矛盾なので、
       再試行をやめます。
    3. 通話中の更新で受けたときは、残り時間に注意します。422 では期限が延びないため、元の間隔が終わるまでに更新を成功させる
       必要があります。
    4. 設定値を推奨の 1800 秒にしておけば、この往復は起こりません。Asterisk では `timers_sess_expires` です。
sender =
    `Session-Expires` が下限を下回り、しかも `Supported` に `timer` があるときに返します。必ず `Min-SE` を
    付けます。`timer` のない発信側は 422 を理解できません。その場合プロキシは、リクエストの `Min-SE` と
    `Session-Expires` を引き上げて中継してください。登録、購読、イベント状態の公開の有効期間が
    短いときは [423](sip/423) です。
misreading =
    通話できる時間や呼び出し時間の制限ではありません。更新と更新の間隔についての応答です。
aliases =
    - セッションタイマー
    - Session Timer Too Small
    - Session-Expires
    - Min-SE
facet-headers = `Min-SE`（受け付ける最短のセッション更新間隔、秒）
    .sentence = **{ $code }** は、受け付ける最短のセッション更新間隔（90 秒以上）を `Min-SE` で示します。
facet-lasting = 受け取った最大の `Min-SE`。このダイアログの間
    .sentence = **{ $code }** のあとは、受け取った最大の `Min-SE` をそのダイアログのすべての更新に付けます。
facet-isup = SIP→PSTN：31（送り直さない場合）
    .sentence = **{ $code }** は RFC 3398 の表になく、ゲートウェイは `Min-SE` の値で送り直します。送り直さなければ理由表示値 31 で切断します。
alternative-expires-too-short = 登録、購読、公開の有効期間が短い場合
    .sentence = 短いのが REGISTER、SUBSCRIBE、PUBLISH の `Expires` なら **{ $alternative }** を返します。
alternative-timer-not-offered = セッションタイマーが必須で、発信側に対応の表明がない場合
    .sentence = セッションタイマーなしでは受けられず、`Supported` に `timer` がないなら **{ $alternative }** を返します。
flow-basic = プロキシが、より長い更新間隔を求める
flow-basic-below-minimum = Session-Expires: 90、下限は 600
flow-basic-raises-interval = Session-Expires: 600、Min-SE: 600 に変更
flow-refresh = 通話中の更新に失敗しても、元の期限は延びない
flow-refresh-half-time = 間隔の半分が過ぎたので更新
flow-refresh-old-deadline = 元の期限までに、間隔を延ばして再試行
