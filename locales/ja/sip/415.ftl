title = 未対応のボディ形式
gist = ボディの MIME タイプ、エンコーディング、言語のどれかを読めない
act = `Content-Type` を応答の `Accept` と比べ、合わない部分を外すか `handling=optional` を付けます。
summary = リクエストのボディが、受け取った側の読めない形式、エンコーディング、または言語です。読めるものは `Accept` に示されます。
meaning =
    ここでいう「メディアタイプ」は MIME タイプのことです。`application/isup`、`multipart/mixed`、`text/html` などを
    指します。エンドポイントはコーデックの検討まで進んでいません。コーデックの書かれたボディそのもの、
    または省略可能とされていない部分を読めなかったからです。

    プロキシはボディを調べないので、返すのはエンドポイント、ゲートウェイ、または B2BUA です。
when =
    - INVITE に SDP 以外も載っている場合。SIP-T ゲートウェイの ISUP、位置情報、録音用のメタデータなどです。
      端末が `application/sdp` だけに対応し、`multipart/mixed` を扱えません。
    - INFO の `application/dtmf-relay` や `application/dtmf` を、その形式を知らない機器に送った場合。もう一方の
      形式だけを知っている機器もあります。
    - `text/plain` だけを表示する電話機に、`text/html` や `message/cpim` の MESSAGE を送った場合。PUBLISH の
      形式がイベントパッケージに合わない場合も同じです。
    - ボディを `Content-Encoding: gzip` で圧縮した場合。応答の `Accept-Encoding` が手がかりになります。
receiver =
    1. `Accept`、`Accept-Encoding`、`Accept-Language` のうち、送ったボディに関わるものを読みます。
    2. 許された内容だけにして、`CSeq` を 1 増やして送り直します。余分な部分は外します。または `Content-Disposition`
       に `handling=optional` を付けて、知らない端末が読み飛ばせるようにします。
    3. DTMF の場合、一覧に DTMF の形式がなければ RTP イベント（RFC 4733）に切り替えます。
    4. 送った形式がすべて `Accept` にあるなら、`Content-Type` の欠落やつづりの誤りを探します。
sender =
    無視できないボディ部分を理解できないときに 415 を返し、理解できるものを挙げます。形式は `Accept`、
    エンコーディングは `Accept-Encoding`、言語は `Accept-Language` です。SDP は読めるがメディアを
    拒むなら [488](sip/488)、返す内容の形式を相手が許していないなら [406](sip/406) を返します。暗号化されたボディの
    鍵がないなら [493](sip/493)、`Recv-Info` で示していない Info Package なら [469](sip/469) です。
misreading =
    最も多い誤りは、コーデックを疑うことです。コーデックの不一致を表すのは [488](sip/488) です。そこで 415 を
    返す機器は、コードを選び間違えています。
aliases =
    - MIME タイプ
    - Content-Type
    - マルチパート
    - DTMF INFO
    - ISUP ボディ
facet-headers = `Accept`（読める形式）、または `Accept-Encoding` など
    .sentence = **{ $code }** は読めるものを挙げます。形式は `Accept`、エンコーディングは `Accept-Encoding`、言語は `Accept-Language` です。
facet-sender = ボディを読む必要のある側
    .sentence = **{ $code }** を返すのは、ボディを読む必要のある側です。電話機、ゲートウェイのほか、PUBLISH を受けるサーバーもあります。
facet-next = 応答に挙がった形式でボディを送り直す
    .sentence = **{ $code }** を受けたら、応答に挙がった形式、エンコーディング、言語のボディで送り直します。
alternative-sdp-read-but-refused = SDP は読めるがメディアを拒む場合
    .sentence = オファーは理解でき、合うコーデックやトランスポート、アドレスがないなら **{ $alternative }** を返します。
alternative-answer-format = 許されていないのが返す内容の形式の場合
    .sentence = 返せる形式がどれもリクエストの `Accept` で許されていないなら **{ $alternative }** を返します。
alternative-encrypted = ボディが暗号化され、鍵がない場合
    .sentence = 形式は分かるが内容を復号できないなら **{ $alternative }** を返します。
alternative-info-package = 受け取ると示していない Info Package の場合
    .sentence = 受け取りを示していないパッケージの INFO なら **{ $alternative }** を返します。
flow-basic = ISUP 付きの SDP は断られ、SDP だけで通じる
flow-basic-two-parts = multipart/mixed のうち読めるのは SDP だけ
flow-basic-sdp-only = ISUP の部分を外す
flow-fork = 二台とも失敗する。プロキシは、直すべき点の分かる 415 を優先する
flow-fork-keeps-it = 486 を手元に残し、もう一方を待つ
flow-fork-prefers = 4xx どうしでは 486 より 415 を優先
