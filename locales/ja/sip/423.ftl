title = 短すぎる有効期間
gist = 登録や購読の有効期間が短すぎる。下限は `Min-Expires`
act = `Expires` か各 `Contact` の `expires` を `Min-Expires` 以上にし、NAT 対策はキープアライブに替えます。
summary = 登録、購読、またはイベント状態の公開に求めた有効期間が、サーバーの下限より短い値でした。下限は `Min-Expires` に書かれています。
meaning =
    レジストラへの登録、通知側への購読、公開されたイベント状態は、どれも更新が続く間だけ有効です。有効期間が
    短いと全端末からの更新が増えるため、サーバーは下限を設けられます。`Expires`、または `Contact` の `expires`
    パラメーターの値がその下限を下回りました。

    サーバーには何も保存されていません。初回の REGISTER なら端末は着信できないままで、更新なら以前の登録が元の期限で
    切れます。
when =
    - 電話機や PBX が、NAT のマッピングを保つために 30 秒や 60 秒で登録している場合。事業者は 300 秒以上を
      求めています。
    - BLF やプレゼンスのクライアントが、通知側の下限より短い時間で購読した場合。
    - 電話機の短い間隔を引き延ばしてレジストラへ渡していた SBC が、設定変更などで、そのまま渡すようになった場合。
receiver =
    1. `Min-Expires`（秒）を読み、その値以上で送り直します。REGISTER に複数の `Contact` があれば、すべて引き上げます。
    2. トレースで再試行の値を確かめます。同じ値で繰り返しているなら、そのクライアントは 423 を処理できないので、設定で値を
       大きくします。
    3. 短い間隔が NAT 対策だったなら、別の手段に置き換えます。CRLF や STUN のキープアライブ、サーバーからの OPTIONS
       などです。
sender =
    求められた時間が 0 より大きく、設定した下限を下回るときに 423 を返し、下限を `Min-Expires` に書きます。解除を表す 0 には
    返せません。登録と購読では、下限の設定にかかわらず、1 時間以上の値も拒めません。短くても支障がなければ [200](sip/200) で
    受け入れます。通話中の更新間隔には、別のコード [422](sip/422) があります。
misreading =
    通話のタイマーの話でも、単位時間あたりのリクエスト数の制限でもありません。一つのリクエストが求めた有効期間に対する
    応答です。
aliases =
    - 登録間隔
    - 登録更新
    - Min-Expires
facet-headers = `Min-Expires`（受け付ける最短の有効期間、秒）
    .sentence = **{ $code }** は、サーバーが受け付ける最短の有効期間を `Min-Expires` で示します。
facet-lasting = 以後の有効期間を `Min-Expires` 以上にする
    .sentence = **{ $code }** を受けたら、このサーバーへの登録や購読の有効期間を、以後も `Min-Expires` 以上にします。
facet-sender = 有効期間を認める側のサーバー
    .sentence = **{ $code }** を返すのは有効期間を認める側、つまりレジストラ、通知側、イベント状態のサーバー（ESC）のどれかです。
facet-fork = 関わらない（SUBSCRIBE なら自身だけ）
    .sentence = REGISTER や PUBLISH への **{ $code }** は、フォークに関わりません。フォークした SUBSCRIBE なら、そのブランチだけが終わります。
alternative-session-timer = 呼のセッションタイマーが短い場合
    .sentence = 短いのが INVITE や UPDATE の `Session-Expires` なら **{ $alternative }** を返します。
alternative-bearable = 短い有効期間でも支障がない場合
    .sentence = 短い登録を保持できるなら **{ $alternative }** を返します。短時間だけの登録は、意図したものかもしれません。
alternative-overloaded = サーバーが過負荷の場合
    .sentence = 理由が有効期間ではなく一時的な負荷なら、`Retry-After` を付けて **{ $alternative }** を返します。
flow-basic = 電話機がレジストラの下限に合わせて登録し直す
flow-basic-below-minimum = expires は 60、下限は 300
flow-basic-takes-minimum = Min-Expires の 300 を採用
flow-subscription = 有効期間を延ばして購読し直す
flow-subscription-longer = Expires を Min-Expires の値にする
