protocol-title = bill の終了コード
protocol-summary = bill が終わるときにシェルへ伝えることです。
protocol-intro = 0 以外の番号は、まだすることが残っていることを示します。

class-input = 入力
    .sentence = **{ $code }** は bill に渡されたものについてのコードです。
    .summary = bill に渡されたものに問題があります。
class-world = 周囲
    .sentence = **{ $code }** は bill の周りについてのコードです。
    .summary = bill の周りに問題があります。

facet-again = やり直す価値
    .about = 同じコマンドが後で成功しうるかどうかです。
again-yes = あり
    .sentence = **{ $code }** の後は、同じコマンドをやり直す価値があります。
again-no = なし
    .sentence = **{ $code }** の後は、同じコマンドはまた失敗します。
facet-class = 分類
    .about = 何に問題があるかです。

protocol-heading = { $protocol } の終了コード
code-when-heading = コマンドがこう終わる場合
receiver-heading-fix = スクリプトがすること
use-heading = { $code } で終わる場合
code-alternatives-heading = ほかのコードで終わる
code-elsewhere = 終了コード { $code } は次にもあります：{ $protocols }
compare-use-heading = どちらで終わるか
home-protocol-count = 終了コード { $count } 件、組 { $comparisons } 件
search-by-code = 終了コードで一致
