title = 指定形式での応答不可
gist = 返す内容を、`Accept` が許す形式では作れない
act = SUBSCRIBE なら `Accept` に形式を加え、`Accept` に問題のない INVITE なら SDP のコーデックを比べます。
summary = 返すべき内容を、リクエストの `Accept` が許す形式では作れません。
meaning =
    リクエストは理解され、処理もできます。ただし、サーバーが返す内容（応答や NOTIFY のボディ）は、`Accept` に
    挙げられていない形式でしか作れません。問題になっているのは送ったボディではなく、受け取りたいと指定した
    形式です。

    この応答には、作れる形式を知らせるヘッダーフィールドがありません。リクエストの送信元は、仕様や相手の資料で
    調べることになります。
when =
    - プレゼンスなどの SUBSCRIBE で、`Accept` が通知側の作れない形式だけを挙げている場合。ダイアログ状態、
      メッセージ待ちでも起こります。`application/pidf+xml` を書くサーバーに、古い電話機が `application/xpidf+xml`
      だけを求める例が典型です。
    - INVITE や OPTIONS の `Accept` に `application/sdp` がない場合。
    - コーデックが合わないときに 406 を返す機器の場合。SDP に共通のコーデックがなければ、[488](sip/488) の
      意味に読み替えます。
receiver =
    1. 自分が送ったリクエストの `Accept` を見ます。SUBSCRIBE なら、イベントパッケージの既定の形式を先頭に、
       定義された形式をすべて挙げます。
    2. `Accept` に問題がないか、`Accept` のない INVITE に返ってきたなら、SDP を疑います。コーデック、SRTP の
       プロファイル、IP のバージョンを相手の対応範囲と比べます。`Not Acceptable` の名から、開発者が SDP 用の
       コードと取り違えたのでしょう。
    3. 直したリクエストを送ります。同じ `Accept` のままでは再び拒まれます。
sender =
    応答や通知に使える形式がどれも `Accept` で許されていないときに 406 を返します。SDP のメディアを受け
    入れられないなら [488](sip/488)、ユーザーのどの端末でも無理なら [606](sip/606) です。リクエストのボディを
    読めない場合は、対応形式を列挙できる [415](sip/415) を返します。
misreading =
    メディアの問題を表す応答ではありません。[606](sip/606) とは名前が同じでも対象が違います。606 は
    セッション記述についての応答で、呼全体が終わります。406 は、返すボディの形式についての応答です。
aliases =
    - Accept ヘッダー
    - コーデック不一致
    - プレゼンスの形式
facet-headers = 固有のものはなし。作れる形式は `Warning` の文で説明
    .sentence = **{ $code }** に形式の一覧はなく、作れる形式を `Warning` の文で説明できるだけです。
facet-sender = 着信側のエンドポイント。SUBSCRIBE なら通知側
    .sentence = **{ $code }** を返すのはボディを作る側です。着信側のエンドポイントか、SUBSCRIBE なら通知側です。
facet-next = `Accept` に形式を加えて送り直す
    .sentence = **{ $code }** を受けたら、自分の `Accept` に形式を加えて送り直します。送ったボディに問題はありません。
alternative-media-unacceptable = オファーのメディアを受け入れられない場合
    .sentence = SDP のコーデック、帯域、アドレスを拒むなら **{ $alternative }** を返します。
alternative-request-body-unreadable = 読めないのがリクエストのボディの場合
    .sentence = 受け取ったボディの形式に対応していないなら **{ $alternative }** を返します。
alternative-media-unacceptable-everywhere = どの端末にもメディアが合わない場合
    .sentence = 提案されたセッションがユーザーのどの端末にも合わず、ほかを試す意味もないなら **{ $alternative }** を返します。
flow-basic = Accept の狭すぎる購読を直す
flow-basic-no-common-type = Accept の形式では書けない
flow-basic-widens-accept = application/pidf+xml を Accept に追加
