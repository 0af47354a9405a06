protocol-title = Pay のエラー
protocol-summary = 支払いが成立しなかった理由です。
protocol-intro = 成功でない応答は、`error` にこのどれかを入れます。

class-card = カード
    .sentence = **{ $code }** はカードについてのコードです。
    .summary = カードに問題があります。
facet-again = やり直す価値
    .about = 同じ要求が後で成功しうるかどうかです。
again-yes = あり
    .sentence = **{ $code }** の後は、同じ要求をやり直す価値があります。
again-no = なし
    .sentence = **{ $code }** の後は、同じ要求はまた失敗します。
facet-class = 分類
    .about = 何に問題があるかです。
wire-heading = 応答
