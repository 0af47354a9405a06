title = Identity の署名が無効
gist = `Identity` の署名が、届いたリクエストと合わないか不正
act = `From`、`To`、`Date` を署名側と検証側で比べ、番号を書き換える最後の SBC より後ろで署名します。
summary = `Identity` ヘッダーフィールドの署名が届いたリクエストと一致しないか、中の PASSporT に欠陥があります。
meaning =
    STIR の検証の最後の段階です。証明書は手元にあり、受け入れられます。検証側は、リクエストの発信者、宛先、日時と、
    あればメディア鍵のフィンガープリントから、署名対象を組み立て直しました。それが署名と一致しませんでした。
    必須のクレームが欠けた PASSporT も 438 で、理由フレーズが「Invalid PASSporT」になることがあります。

    不一致の原因は、署名後にリクエストが書き換えられたか、別の呼の `Identity` を付けられたかです。438 だけでは
    区別できません。
when =
    - SBC や転送する PBX が、署名のあとで `From` や `To` の番号を書き換えた場合。プレフィックス、国番号の書式、
      転送先など。
    - 途中の装置が `Date` を差し替え、`Identity` が短縮形だった場合。短縮形には照合できる `iat` がありません。
    - メディアプロキシが SDP の `a=fingerprint` を変えた場合。この値も署名の対象です（`mky`）。
    - `Identity` 自体が壊れた場合。途中で切れた、折り返された、`alg` や `ppt` が削られた、など。または、
      別の呼から複写された場合。
receiver =
    1. 署名側の出口と検証側の入口でリクエストを比べます。項目は `From`（SHAKEN では `P-Asserted-Identity`
       も）、`To`、`Date`、`a=fingerprint`、`Identity` です。
    2. PASSporT をデコードし、`orig`、`dest`、`iat` をヘッダーフィールドと照合します。ドット区切りの初めの二つが
       base64url の JSON です。ドット二つで始まる短縮形からは何も読み取れません。
    3. 短縮形で送っていたなら、認証サービスは完全形で一度だけ再試行します。
    4. 署名する場所を、番号を書き換える最後の装置より後ろへ移し、その先では書き換えないようにします。
sender =
    署名の不一致を拒否の理由とする方針で、有効な `Identity` が一つもないときに返します。一つでも有効なら、
    ほかの無効なものは問いません。署名は正しく `Date` や `iat` が古いだけなら、理由フレーズを「Stale
    Date」として [403](sip/403) を返します。署名の確認に至らなかったのなら原因は証明書で、[436](sip/436)
    か [437](sip/437) です。呼を通すなら、リクエストは中継し、署名側に返す最初の応答に `Reason: STIR;cause=438` を
    入れます（RFC 9410）。
misreading =
    なりすましの証拠ではありません。番号の書式や日時を整える SBC は、悪意がなくても署名を壊します。
    `To` を書き換える転送も署名を壊します。転送するサーバーが、自分の番号で署名した `div` の PASSporT を加えれば、検証に通ります
    （[RFC 8946, 4.1](RFC8946#4.1)）。北米では 438 自体がまれで、番号に `verstat=TN-Validation-Failed` を付けて
    着信させます。
aliases =
    - Invalid PASSporT
    - STIR/SHAKEN
    - 署名検証の失敗
facet-next = 完全形で一度だけ再試行し、だめなら書き換えを探す
    .sentence = **{ $code }** を受けた署名側は、完全形の PASSporT で一度だけ再試行します。だめなら、途中の書き換えを探します。
alternative-date-stale = 日時が古いだけの場合
    .sentence = `Date` や `iat` が方針の許す範囲より古いなら、理由フレーズを「Stale Date」として **{ $alternative }** を返します。
alternative-certificate-not-accepted = 証明書を受け入れられない場合
    .sentence = 署名を調べる以前に、証明書の発行者を信頼できないか、アルゴリズムに未対応なら **{ $alternative }** を返します。
alternative-certificate-not-fetched = 証明書を取得できなかった場合
    .sentence = 証明書を取得できず、署名を確かめていないなら **{ $alternative }** を返します。
alternative-no-identity = 使える `Identity` がない場合
    .sentence = `Identity` がないか、対応する種類がなく、検証の対象がないなら **{ $alternative }** を返します。
flow-basic = 短縮形では検証に失敗し、完全形で通る
flow-basic-does-not-match = 中継で Date が変わり、署名が合わない
flow-basic-full-form = 完全形で一度だけ再試行
