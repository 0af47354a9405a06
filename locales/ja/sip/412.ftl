title = 条件付きリクエストの失敗
gist = `SIP-If-Match` が指す公開状態は、もう存在しない
act = `SIP-If-Match` を外した PUBLISH で状態の全体を公開し直し、新しい `SIP-ETag` を保存します。
summary = `SIP-If-Match` が指す公開状態は、もう存在しません。
meaning =
    公開状態（publication）を更新、変更、削除する PUBLISH は、対象をエンティティタグで示します。直前の 200 で受け
    取ったタグです。イベント状態を管理するサーバー（ESC）には、この対象とイベントパッケージに合うタグがなく、
    何も処理していません。

    以前の公開状態は期限切れか削除済み、または新しいタグに変わっています。クライアントは、状態の全体を公開し直す
    必要があります。
when =
    - 更新が遅れた場合。電話機がスリープしていた、余裕をもたずに `Expires` の満了ちょうどに更新していた、
      など。
    - プレゼンスサーバーが再起動した場合や、公開状態を共有しないクラスターの別ノードに更新が届いた場合。
    - 200 が失われたか、その新しい `SIP-ETag` を無視した場合。タグは更新を含めて成功のたびに変わるのに、
      クライアントが古いタグを使い続けています。
receiver =
    1. エンティティタグを破棄します。同じ PUBLISH を送り直してはいけません。
    2. 最初の PUBLISH からやり直します。`SIP-If-Match` は付けず、状態の全体をボディに入れます。更新の PUBLISH
       にはボディがないので、状態を手元に残しておきます。
    3. 200 の `SIP-ETag` を保存します。削除（`Expires: 0`）への 412 なら、何もする必要はありません。すでに
       消えているか、期限が来れば消えます。
    4. 更新のたびに 412 になるなら、直前の 200 のタグを次の `SIP-If-Match` と比べます。次に、許可された `Expires` を
       更新間隔と比べます。
sender =
    `SIP-If-Match` のタグが、この対象とパッケージについて ESC の保存したどのタグとも一致しないときに 412 を
    返します。タグが複数あれば書式の誤り（[400](sip/400)）です。対応しないパッケージなら [489](sip/489)、有効期間が
    下限に満たないなら [423](sip/423)、受け持っていない対象なら [404](sip/404) を返します。購読やダイアログが
    失われた場合は [481](sip/481) で、412 を使うのは PUBLISH への応答だけです。
misreading =
    ボディの内容が悪いわけではありません。サーバーはまだ内容を見ていません。現在の `SIP-ETag` を知らせる
    応答でもありません。一致するタグがないため、どの公開状態を指すのかがサーバーには分からないからです。
aliases =
    - PUBLISH の更新
    - エンティティタグ
    - SIP-If-Match
    - プレゼンス
facet-headers = 固有のものはなし。`SIP-ETag` も付かない
    .sentence = **{ $code }** に固有のヘッダーフィールドはなく、タグの指す公開状態がないため `SIP-ETag` も付きません。
facet-scope = エンティティタグが指す一つの公開状態
    .sentence = **{ $code }** が及ぶのは、`SIP-If-Match` のエンティティタグが指す一つの公開状態です。
facet-next = 状態全体を新しい PUBLISH で送る
    .sentence = **{ $code }** を受けたら、`SIP-If-Match` のない新しい PUBLISH で状態全体を送ります。
facet-sender = 公開状態を管理するサーバー（ESC）
    .sentence = **{ $code }** を返すのは、その公開状態をもう持っていないサーバー（ESC）です。
facet-in-dialog = なし（PUBLISH は通常ダイアログの外で送る）
    .sentence = **{ $code }** は、通常はダイアログの外で送られる PUBLISH に返されるため、呼や購読には影響しません。
alternative-subscription-gone = 失われたのが購読やダイアログの場合
    .sentence = 手元にないダイアログや購読に属するリクエストなら **{ $alternative }** を返します。
alternative-lifetime-too-short = 有効期間が短すぎる場合
    .sentence = 公開状態は存在し、`Expires` が下限に満たないなら **{ $alternative }** を返します。
alternative-package-unknown = イベントパッケージがない、または未知の場合
    .sentence = `Event` がないか、対応しないパッケージを指しているなら **{ $alternative }** を返します。
alternative-resource-unknown = 受け持っていない対象の場合
    .sentence = Request-URI のアドレスのイベント状態を管理していないなら **{ $alternative }** を返します。
flow-basic = 更新と更新の間にプレゼンスサーバーが再起動する
flow-basic-restarts = 再起動して公開状態を失う
flow-basic-no-match = 該当するエンティティタグなし
flow-basic-drops-tag = タグを捨て、状態の全体を公開し直す
