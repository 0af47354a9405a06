title = Identity ヘッダーフィールドが必要
gist = 署名が必須なのに、使える `Identity` が付いていない
act = 自網の出口に `Identity` があれば途中で削る SBC を探し、なければ認証サービスに署名させます。
summary = 検証側は署名付きの発信者情報を必須としていますが、使える `Identity` ヘッダーフィールドがリクエストにありません。
meaning =
    STIR の検証は、最初の段階である「検証する対象があるか」で止まりました。`Identity` ヘッダーフィールドが
    一つもないか、検証側の知らない種類（`ppt`）の PASSporT しかありません。知らない種類は無視されます。

    証明書の取得も署名の計算もしていません。署名のないリクエストは受け付けない方針を示すだけで、発信者が
    本物かどうかは判断していません。
when =
    - 企業のトランクや小規模な事業者が、署名付きの呼だけを受ける網へ署名なしで発信した場合。
    - 署名が途中で失われた場合。知らないヘッダーフィールドを SBC が削った、`Identity` を運べない TDM 区間を
      通った、など。
    - `Identity` はあるものの、未対応の種類しかない場合。理由フレーズが「Use Supported PASSporT Format」
      になることがあります。
receiver =
    1. 自網の出口と検証側の入口でトレースを取ります。出口にあった `Identity` が入口で消えていれば、途中で
       削っている装置を探します。
    2. 署名していないなら、`From` の番号について権限を持つ認証サービス（契約先の事業者など）を
       経由させます。`Date` と `Identity` はそこで付きます。
    3. 特殊な `ppt` だけで署名しているなら、検証側が対応する種類の `Identity` も加えます。複数並べて
       かまいません。
sender =
    `Identity` を必須とする方針なのに、リクエストに一つもないか、対応する種類がないときに 428 を返します。TDM
    経由の呼がまだ残る網では、拒否せず「未検証」の印（`verstat=No-TN-Validation`）を付けて通すほうが現実的です。
    未対応の種類の `Identity` しかなければ、応答の `Reason: STIR;cause=428` で署名側に知らせます（RFC 9410）。
    使える `Identity` がある場合は、別のコードになります。証明書を取得できなければ [436](sip/436)、証明書を受け
    入れられなければ [437](sip/437)、署名が合わなければ [438](sip/438) です。
misreading =
    ダイジェスト認証のチャレンジではないため、[401](sip/401) や [407](sip/407) のようにパスワードで答えても通りません。
    番号を隠したことへの拒否でもなく、そちらは [433](sip/433) です。
aliases =
    - STIR/SHAKEN
    - 署名なし
    - 発信者番号の検証
    - PASSporT
facet-next = 署名を付けるか、署名する装置を経由させる
    .sentence = **{ $code }** を受けた発信側は、認証サービスを経由させるなどして署名を付け、送り直します。
alternative-signature-broken = `Identity` はあるが、署名が合わない場合
    .sentence = `Identity` があり、証明書も受け入れられるのに署名が合わないなら **{ $alternative }** を返します。
alternative-certificate-unreachable = `Identity` はあるが、証明書を取得できない場合
    .sentence = `Identity` はあっても、`info` パラメーターの URI から証明書を得られないなら **{ $alternative }** を返します。
alternative-identity-withheld = 発信者が番号を非通知にしている場合
    .sentence = 発信者が匿名を望んだことを理由に拒否するなら **{ $alternative }** を返します。
alternative-referrer-unproven = 確かめたいのが転送を指示した人の場合
    .sentence = REFER による呼で、誰が指示したかの証明を求めるなら **{ $alternative }** を返します。
flow-basic = 署名のない呼を、署名するプロキシ経由でかけ直す
flow-basic-goes-by-signer = 署名するプロキシの経路に切り替える
flow-basic-signs = Date と Identity を付けて署名
