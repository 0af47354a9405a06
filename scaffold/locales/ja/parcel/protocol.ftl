protocol-title = Acme Parcel API エラーコード
protocol-summary = 荷物を受け付けられなかった理由を、Parcel API が知らせるコードです。
protocol-intro = 成功以外の応答では、`error` フィールドにいずれかのコードが入ります。最初の数字が分類を表します。

class-request = P1xx リクエスト
    .sentence = **{ $code }** は、リクエストの誤りを示します。
    .summary = リクエストの修正が必要です。
class-state = P2xx 状態
    .sentence = **{ $code }** は、荷物がすでに別の状態にあることを示します。
    .summary = リクエストが遅れたか、二度届いています。
class-service = P3xx サービス
    .sentence = **{ $code }** は、Acme 側の問題を示します。
    .summary = リクエストに誤りはありません。

line-error = エラー応答
actor-shop = ショップ
actor-api = Parcel API
actor-depot = 集配所

facet-next = 次の手順
    .about = 呼び出し側のプログラムが次に行うこと。
next-mend-request = リクエストを直す
    .sentence = **{ $code }** では、リクエストを直します。同じ内容では、また失敗します。
next-read-state = まず荷物の状態を読む
    .sentence = **{ $code }** では、何よりも先に荷物の状態を読みます。
next-retry-later = 時間をおいて再試行
    .sentence = **{ $code }** は一時的なので、同じリクエストを後で送り直せます。

facet-booked = 荷物の受け付け
    .about = エラーのあと、荷物が受け付け済みかどうか。
booked-yes = 受け付け済み
    .sentence = **{ $code }** のとき、荷物は前のリクエストで受け付け済みです。
booked-no = 未受け付け
    .sentence = **{ $code }** のとき、荷物は受け付けられていません。
booked-unknown = 不明
    .sentence = **{ $code }** のとき、荷物が受け付けられたかどうかはまだ分かりません。

## このコードに合わせて言い換えた見出し

use-heading = API が { $code } を返す場合
wire-heading = 応答
