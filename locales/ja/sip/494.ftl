title = セキュリティ合意が必要
gist = 最初のホップが、TLS や IPsec などの方式の合意を要求
act = `Security-Server` の最善の方式を確立し、その一覧をそのまま `Security-Verify` に写して送り直します。
summary = 最初のホップのサーバーが、処理の前にセキュリティ方式の合意を求め、使える方式の一覧を示しています。
meaning =
    セキュリティ合意（sec-agree）は、TLS、IPsec、ダイジェストのどれを使うかを決める仕組みです。対象は、
    クライアントと最初のホップの間だけです。サーバーは `Security-Server` に方式を並べ、優先度を `q` で示します。
    クライアントは、使える中で優先度の最も高い方式を確立します。その保護の下で、受け取った一覧をそのまま
    `Security-Verify` に入れて送り返します。

    保護のない段階で誰かが強い方式を一覧から消していれば、この写しがサーバーの一覧と一致せず、
    再び 494 になります。
when =
    - クライアントが最初の保護されていないリクエストに `Require: sec-agree` と `Security-Client` を付けた
      場合。494 は予定どおりの第一段階で、`OPTIONS` への応答としてよく現れます。
    - サーバーがこのインターフェースで合意を必須とし、クライアントは `Supported` に `sec-agree`
      を書いただけの場合。
    - `Security-Verify` がサーバーの一覧と違う場合。順序やパラメーターの違い、設定変更前の一覧、
      攻撃などです。
receiver =
    1. `Security-Server` のうち自分が対応する、`q` の最も大きい方式を選んで確立します。TLS なら接続を開き、
       IPsec
       なら IKE を行い、ダイジェストなら同時に届いたチャレンジに答えます。
    2. その方式の上でリクエストを送り直します。`Security-Verify` は一覧の正確な写しとし、`Require` と
       `Proxy-Require` に `sec-agree` を入れます。このサーバーへの以後のリクエストにも付け続けます。
    3. 再び 494 になったら、`Security-Verify` と `Security-Server` を一文字ずつ比べます。
       ダイジェストなのにチャレンジがないなど情報が欠けていれば、最初からやり直します。
# hikaku-allow HK232: 英語の supports を `Supported` というヘッダーフィールドの名前で言い表している。
sender =
    自分が最初のホップで、保護されていないリクエストが `sec-agree` を `Require` で要求しているときに 494 を
    返します。`sec-agree` が `Supported` にあり、自分の方針でも必須のときも同じです。`Security-Verify` が自分の
    一覧と一致しないときにも返します。`sec-agree` の記載がまったくなければ、同じ一覧を付けて [421](sip/421)
    です。`Via` が複数あれば最初のホップではないので [502](sip/502)、認証情報だけが必要なら [407](sip/407) で
    足ります。
misreading =
    端末間の SRTP などを求めるものではなく、最初のプロキシまでの話です。IMS の登録では `Security-Server` が 401
    に付くため、494 を見ることはあまりありません。
aliases =
    - sec-agree
    - Security-Server
    - Security-Verify
    - セキュリティ方式
    - P-CSCF
facet-headers = `Security-Server`（方式の一覧）。サーバーが必須とするときは `Require: sec-agree`、ダイジェストならチャレンジも
    .sentence = **{ $code }** は `Security-Server` にサーバーの方式を並べます。ダイジェストを含むならチャレンジも付けます。
facet-sender = 最初のホップのサーバー（多くはプロキシ）
    .sentence = **{ $code }** を返すのは最初のホップのサーバー（多くはエッジプロキシ）で、その先のサーバーが返すのは 502 です。
facet-next = 共通で最上位の方式を確立し、`Security-Verify` を付けて送り直す
    .sentence = **{ $code }** を受けたクライアントは、双方に共通する最上位の方式を確立し、`Security-Verify` を付けて送り直します。
facet-lasting = 以後も `Security-Verify` を付ける
    .sentence = **{ $code }** のあとに確立した方式は使い続け、以後のリクエストにも `Security-Verify` を付けます。
alternative-client-silent-about-it = クライアントが `sec-agree` に触れていない場合
    .sentence = `Supported` にも `Require` にも `sec-agree` がなければ、`Security-Server` を付けて **{ $alternative }** を返します。
alternative-only-credentials = 認証情報だけが必要な場合
    .sentence = 方式の合意は要らず、ユーザーの認証だけを求めるなら **{ $alternative }** を返します。
alternative-not-first-hop = 最初のホップではない場合
    .sentence = `Via` が複数あれば最初のホップではなく、合意の対象外なので **{ $alternative }** を返します。
alternative-sec-agree-unknown = `sec-agree` を知らない場合
    .sentence = `Proxy-Require` のオプションタグを知らないプロキシは、`Unsupported: sec-agree` を付けて **{ $alternative }** を返します。
flow-basic = 一覧を求め、TLS を確立してから発信する
flow-basic-client-list = Security-Client に tls と digest を書く
flow-basic-opens-tls = 共通するのは tls。TLS 接続を開く
flow-basic-mirrors-list = Security-Verify にサーバーの一覧を写す
