### すべてのページを囲む言葉です。見出し、ラベル、題名が入ります。プロトコルやコードの言葉は別のファイルにあります。
### 「コード」「項目」「比較」は用語集に従います。どのメッセージも、それだけで完結した文またはラベルです。

## すべてのページ

# サイトの名前。各ページの先頭、題名、リンクのプレビューに出ます。
site-name = hikaku
# キーボードで移動したときだけ現れ、先頭の帯を飛ばします。
skip-link = 本文へ移動
# 先頭のボタン（読み上げ用）。ダークテーマの間は押された状態になります。
theme-dark = ダークテーマ
# 先頭の経路（ホーム › SIP › …）の前に読み上げられます。
breadcrumb-label = 現在の場所
# その経路の最初の段。
breadcrumb-home = ホーム
# 比較ページでの経路の最後の段。$a と $b は二つのコード（301 と 600 など）。
breadcrumb-comparison = { $a } と { $b }
# ページ先頭のお知らせの前に読み上げられます。
notice-label = お知らせ
# 翻訳が終わっていないページの先頭に出ます。$count は原文のままの文章の数。
notice-partial = このページには未翻訳の文章が { $count } 件あり、英語のまま表示しています。
# プレビューで、下書きのページの先頭に出ます。下書きのページは公開されません。
draft-notice = これは下書きです。このページはプレビューにだけ表示され、公開されません。
# プレビューで、下書きのコードの横（一覧とページの先頭）に付きます。
draft-mark = 下書き
# プレビューで、まだない文章や表示できない文章の代わりに出ます。$id はメッセージや値の名前（summary など）、$file はそれを書くファイル。
gap-text = 未執筆：{ $file } の { $id }
# リンクのプレビューに出る絵の代替テキスト。
card-alt = 番号を掲げた二つのページが向かい合う図
# 変更フィードの名前。フィードリーダーに表示されます。
feed-title = { site-name } の更新情報
# 翻訳途中の言語の名前の横（言語の一覧）。$percent は訳し終えた割合（64 など）。
language-share = { $percent }%

## すべてのページ：先頭の検索欄

# 入力や貼り付けができるもの（読み上げ用）。
search-label = 検索：コード、言葉、ログの行
# 空の欄に出る入力例。
search-example = 486、話中、486 600、ログの行
# 検索結果の一覧と、貼り付けた内容についての注記の前に読み上げられます。
search-results-label = 検索結果
search-notes-label = 貼り付けた内容について
# 結果が出たときに読み上げられます。$count は件数。
search-count = { $count } 件見つかりました
# 結果の代わりに出ます。
search-unknown = 見つかりません。コード、別の言葉、ログの一行などを入力してください。
# 結果の横に出る、見つかった手がかり。$words は当てはまった言葉。
search-by-code = 番号が一致
search-by-name = 名前に一致
search-by-title = 意味に一致
search-by-alias = 別の呼び方「{ $words }」
search-by-header = ヘッダーフィールド { $words }
search-by-summary = 要約に一致
search-by-text = 本文に一致
# 使うコードを質問で選ぶページの横。$words は当てはまった質問。
search-by-question = 質問「{ $words }」
# 入力が一文字違いだったとき。$words は代わりに使った言葉。
search-by-slip = 「{ $words }」として検索
# 貼り付けた行からコードを読み取ったとき。$words は「ステータスライン」のような行の種類。
search-by-line = 読み取り元：{ $words }
# 貼り付けたメッセージについての注記。$code はコード、$header は見当たらないヘッダーフィールドの名前。
search-header-must = { $code } に通常必要なヘッダーフィールド { $header } がありません。
search-header-should = { $code } に付けるべきヘッダーフィールド { $header } がありません。
# 貼り付けた行でコードの後ろにある言葉。$phrase はその言葉、$name は登録名。上は自由に変えてよい場合、下は変えられない場合。
search-phrase-free = 「{ $phrase }」は送信側が独自に付けた言葉で、{ $code } の登録名は「{ $name }」です。ソフトウェアはコードで判断するため、別の言葉でもかまいません。
search-phrase-fixed = 「{ $phrase }」は { $code } の名前ではありません。正しい名前は「{ $name }」です。
# その言葉が別のコードの登録名であるとき。$other はそのコード。
search-phrase-other = 「{ $phrase }」は { $other } の登録名です。{ $code } の登録名は「{ $name }」です。

## 比べるコードの選択

# ホームでの選択欄の見出し。
pick-protocol = プロトコル
pick-first = 一つ目のコード
pick-second = 二つ目のコード
# コードのページでの選択欄の見出し。$code はそのコード（600 など）。
pick-with = { $code } と比べるコード
# 比較ページで選択欄を開くラベルと、選択欄の見出し。$code は入れ替えるコード。
pick-change = ほかのコードと比べる
pick-instead = { $code } の代わり
# 比較を開くボタン。
pick-go = 比べる
# 比較ページで二つのコードの間にあるボタン（アイコン。読み上げ用）。左右の位置を入れ替えます。
pick-swap = 左右を入れ替える

## すべてのページ：末尾

# 言語の一覧の前に読み上げられます。
languages-label = 言語
# 編集用リンクの前に読み上げられます。
edit-label = このページを改善する
# 編集せずに誤りを知らせるための、リポジトリのフォームへのリンク。
report-link = このページの誤りを報告
# ページの元になるファイルへのリンクの前に出ます。
edit-invitation = 誤りや読みにくいところは、誰でも編集して直せます。
# コードの言葉のファイルへのリンク。$code はコード（600 など）。
edit-words = { $code } の文章を編集
# コードの事実のファイルへのリンク。$code はコード（600 など）。
edit-facts = { $code } のデータを編集
# プロトコルの言葉のファイルへのリンク。$protocol はその名前（SIP など）。
edit-protocol = { $protocol } の用語を編集
# このファイル自身へのリンク。
edit-site = 見出しやラベルを編集
# 組についての編集者の文章のファイルへのリンク。$a と $b はコード。
edit-verdict = { $a } と { $b } の解説を編集
# この言語にまだファイルがないとき、上のリンクの代わりに出て、新しく書く場所を開きます。変数は上と同じ。
translate-words = { $code } の文章を翻訳
translate-protocol = { $protocol } の用語を翻訳
translate-site = 見出しやラベルを翻訳
translate-verdict = { $a } と { $b } の解説を翻訳
# このページの文章へのリンクの一覧を開きます。文章は見出しの名前で並びます。
edit-texts = 文章ごとに修正する
# 見出しのない文章の、その一覧での名前。$code は代わりに返せるコード。
text-title = 題名
text-gist = 要点
text-summary = 要約
text-intro = はじめに
text-aliases = 別の呼び方
text-alternative = 代わりに使うコード：{ $code }
# 訳文と原文の関係。その一覧と、翻訳状況の表に出ます。
state-fresh = 最新
state-stale = 原文より古い
state-missing = 未翻訳
state-inherited = 近い言語で代用
state-same = 原文のまま
state-unstamped = 原文と未照合
# ページ末尾に出る、そのページの翻訳状況。次の文のうち一つ以上が並びます。$count は文章の数。
page-whole = このページの文章は最新です。
page-stale = このページには、原文より古い訳が { $count } 件あります。
page-missing = このページには、未翻訳の文章が { $count } 件あります。
page-unstamped = このページには、原文と照合していない訳が { $count } 件あります。
# 翻訳状況のページへのリンク。
translation-link = 言語ごとの状況
# 各ページの末尾にある、更新情報のフィードへのリンク。
footer-feed = 更新フィード
# ライセンスへのリンク（サイトに定めがある場合）。
footer-license = ライセンス（再利用可）
# このサイトを作るプログラムへのリンク。
footer-generator = hikaku で作成

## コード（あらゆる場所）

# 登録簿での扱い。コードの名前の横に、このうち一つが出ます。
status-registered = 登録済み
status-deprecated = 非推奨
status-obsoleted = 廃止
status-unused = 未使用
status-reserved = 予約済み
status-temporary = 暫定登録
status-unofficial = 非公式
# コードのページへのリンク。$protocol は SIP、$code は 600、$name は Busy Everywhere。
code-link = { $protocol } { $code } { $name }
# 比較へのリンク。$protocol は SIP、$a と $b はコード、$a-name と $b-name は登録名。
comparison-link = { $protocol } { $a } { $a-name } と { $b } { $b-name }
# 出典となる文書の節。$document は RFC 3261、$section は 21.6.1。
citation-section = { $document }, { $section }
# どの文書にもなく、製品の慣行として知られる事実。
citation-practice = 製品の慣行
# 応答にヘッダーフィールドがどの程度必要か。
need-must = 必須
need-should = 推奨
need-may = 任意
# コードを比べるとき、必須ではないヘッダーフィールドに添えて示します。$need は上のどれか。
header-with-need = { $header }（{ $need }）
# どのリクエストへの応答かによって決まる場合。$requests は一つ以上のリクエスト（INVITE、SUBSCRIBE など）。
need-must-for = { $requests } への応答では必須
need-should-for = { $requests } への応答では推奨
need-may-for = { $requests } への応答では任意

## 比較ページとコードのページに共通の見出し

# コードの意味の上。
code-meaning-heading = 説明
# コードを目にする状況の上。
code-when-heading = このコードが表示される場合
# 失敗を知らせるコードを受けたときにすることの上。
receiver-heading-fix = 解決方法
# 成功や進行を知らせるコードを受けたあとの流れの上。
receiver-heading-next = このあとの流れ
# そのコードを使うのが適切な場面の上。$code はコード（600 など）。
use-heading = { $code } を使う場面
# メッセージの流れの図の上。
flows-heading = メッセージの流れ
# 同じ流れを文章で開きます。
flow-text-summary = この流れを文章で読む
# 比較ページで、二つのコードの流れが分かれるところを示す線の上に出ます。
flow-parting = ここから分かれる
# 文章で書いた流れの一段。$from と $to は送信側と受信側（「発信側」など）。$message は INVITE や 600 Busy Everywhere など。
flow-step-message = { $from }から{ $to }へ { $message }
# 文章で書いた流れの中の注記。$actor は主体（「プロキシ」など）、$note はその動作（「ほかのブランチを取り消す」など）。
flow-step-note = { $actor }：{ $note }
# 完全なメッセージ例の上。
wire-heading = 実際のメッセージ
# メッセージ例（スクロールできる）の前に読み上げられます。$code は 600、$name は Busy Everywhere。
wire-label = { $code } { $name } のメッセージ例
# 比較ページで、幅の狭い画面のときに、メッセージのうち比べる値打ちのある行を開きます。
wire-excerpt = 抜粋
# 抜粋の下。メッセージの全体を開きます。
wire-whole = メッセージ全体
# 出典の上。
more-references-heading = 出典

# 比較ページで、幅の狭い画面のときに流れの図を開きます。
flow-drawing = 図を表示
# ページ内の主な場所へのリンクの前に読み上げられます。電話の画面で一行に収まるよう、リンクは短くします。
jump-label = このページの内容
# 二つのどちらを使うかへ。
jump-use = 使い分け
# どのような場合に使うコードかへ。
jump-sender = 使う場面
# 違いの一覧へ。
jump-differences = 違い
# コードについて分かっていることの表へ。
jump-facets = 早見表
# 失敗を表すコードを受け取ったときの対処へ。$code は 600 など。
jump-fix = { $code } の対処
# 成功や進行を表すコードのあとの動作へ。
jump-next = { $code } のあと
# 流れの図へ。
jump-flow = 流れ
# メッセージの例へ。
jump-wire = 実例
# ほかのコードとの比較へ。
jump-compare = 比較
# メッセージの例に付くボタン。クリップボードに写します。
copy-label = コピー
# 写し終えたときの、同じボタン。
copy-done = コピー済み

## 表

# 比べる項目の列の見出し（画面には出ず、読み上げられます）。
table-facet = 比べる項目
# コードの値の列の見出し。
table-value = このコード
# 出典の列の見出し。
table-source = 出典
# ヘッダーフィールドの列の見出し。
table-header = ヘッダーフィールド
# ヘッダーフィールドが必要かどうかの列の見出し。
table-need = 要否
# コードの列の見出し。
table-code = コード
# 翻訳状況のページで、言語の列の見出し。
table-language = 言語
# 同じページで、サイトの各部分の列の見出し。
table-part = 部分
# 訳し終えた文章の割合（パーセント）の列の見出し。
table-share = 翻訳済み

## 比較

# ブラウザーと検索結果に出る題名。$protocol は SIP、$a と $b はコード、$a-name と $b-name は登録名。
compare-title = { $protocol } { $a } { $a-name } と { $b } { $b-name } の違い
# ページの大見出し。変数は上と同じ。
compare-heading = { $protocol } { $a } { $a-name } と { $b } { $b-name } の違い
# 大見出しの上の小さな行。$protocol は SIP など。
compare-protocol-label = { $protocol } のコードの比較
# 編集者の文がない組を、検索結果や比較の一覧で紹介する文。$a と $b はコード、$a-gist と $b-gist はそれぞれが伝えること（句点なし）。
compare-gists = { $a }：{ $a-gist }。{ $b }：{ $b-gist }。
# 各コードの番号に続き、受け取った側がまずすることの文の上。
compare-act-heading = まずすること
# 編集者がこの組について、ページの冒頭の文に続けて述べる文の上。
compare-verdict-heading = 解説
# 端末での表示で、表の上。
compare-table-heading = 並べて見る
# 異なる項目が一つもないとき、一覧の代わりに出ます。
compare-no-difference = この二つのコードには、比べられる項目の違いがありません。
# 値が同じ項目を開きます。$count はその数。
compare-agree-summary = { $count } 項目は共通
# 違いの番号つき一覧の上。
compare-differences-heading = 主な違い
# 二つのうちどちらを使うかの上。
compare-use-heading = どちらをいつ使うか
# 末尾のリンクの上。
compare-more-heading = 詳しく見る
# 両方のコードのページへのリンクの上。
more-codes-heading = それぞれのコード
# 近い比較へのリンクの上。
more-comparisons-heading = 関連する比較

## コードのページ

# ブラウザーと検索結果に出る題名。$protocol は SIP、$code は 600、$name は Busy Everywhere、$title はこの言語での意味。
code-title = { $protocol } { $code } { $name }（{ $title }）の意味と対処方法
# 意味が登録名そのものである場合。
code-title-plain = { $protocol } { $code } { $name } の意味と対処方法
# 検索エンジン向けの説明。$summary は一文の要約。ほかの変数は上と同じ。
code-description = { $protocol } { $code } { $name }：{ $summary }
# このコードを探すときに使われるほかの言葉。$aliases は「全回線話中、全端末ビジー」のような一覧。
code-aliases = 別の呼び方：{ $aliases }
# 誤解されやすい意味の上。
code-misreading-heading = 誤解されやすい点
# 代わりになるコードの上。
code-alternatives-heading = ほかのコードを使う場合
# 代わりのコードとの比較へのリンク。$a と $b はコード。
code-alternative-compare = { $a } と { $b } の違い
# コードについて分かっていることの表の上。
code-facets-heading = 早見表
# このコードのメッセージが運ぶヘッダーフィールドの上。
code-headers-heading = ヘッダーフィールド
# 比較の一覧の上。$code は 600 など。
code-compare-heading = { $code } をほかのコードと比べる
# ほかのすべてのコードとの比較を、読む価値の高い順に開きます。
code-compare-rest = そのほかのコード（近い順）
# 前後のコードへのリンクの前に読み上げられます。
code-turn-label = 前後のコード
# 前のコードと次のコードの前に出ます。
code-previous = 前のコード
code-next = 次のコード
# 同じ番号がほかのプロトコルにもあるとき、その番号のページへのリンク。$code は 301、$protocols はほかのプロトコル（HTTP など）。
code-elsewhere = { $code } があるほかのプロトコル：{ $protocols }

## 複数のプロトコルにある番号のページ

# ブラウザーと検索結果に出る題名。$code は 301、$protocols は「HTTP、SIP」のような一覧。
number-title = { $code } の意味：{ $protocols }
# 大きな番号の下の見出し。
number-heading = プロトコルごとの { $code } の意味
# 検索エンジン向けの説明。変数は number-title と同じ。
number-description = { $code } の意味はプロトコルによって異なります。次のプロトコルの { $code } を、それぞれ一文で説明します：{ $protocols }。
number-lead = 番号が同じでも、意味はプロトコルごとに決まっています。

## 使うコードを質問で選ぶページ

# 質問の下のボタン。開いた答えをすべて閉じます。
decide-again = 最初からやり直す
# どの答えからもたどり着かないコードの上。
decide-not-heading = この質問では選ばれないコード
# ページの末尾のリンク。$protocol は SIP など。
edit-decision = { $protocol } の質問と答えを編集
# どの答えがどこへ続くかを決めるファイルへのリンク。
edit-decision-facts = { $protocol } の答えの行き先を編集
# この言語の文章がまだない場合。
translate-decision = { $protocol } の質問と答えを翻訳

## プロトコルのページ

# ページの題名と見出し。$protocol は SIP など、$count はコードの数。
protocol-title = { $protocol } のコード一覧：全 { $count } 件の意味と違い
protocol-heading = { $protocol } のコード一覧
# 検索エンジン向けの説明。変数は上と同じ。
protocol-description = { $protocol } のコード { $count } 件の意味と出典をまとめ、どの二つでも並べて比べられるようにしました。
# クラスへのリンクの前に読み上げられます。
protocol-classes-label = クラス
# スマートフォンで、そのクラスのコードの一覧を開きます。$count はコードの数。
protocol-class-count = コード { $count } 件
# すべてのコードの表の上。
protocol-table-heading = 全コードの一覧表
# 事実の出典となる文書の上。
protocol-documents-heading = 文書
# 新しい文書に置き換えられた文書の横。$document は RFC 6665 など。
protocol-document-obsoleted = { $document } により廃止

## プロトコルのページ：全コードの表（スクリプトがあれば絞り込みと並べ替えができる）

# 絞り込みの前に読み上げられます。
matrix-filter-label = コードを絞り込む
# コードの登録状態（「非推奨」など）で絞り込む欄の見出し。
matrix-status = 登録状態
# 絞り込みが変わるたびに読み上げられます。$shown は当てはまるコードの数、$all は全コードの数。
matrix-count = 表示中のコード：{ $all } 件中 { $shown } 件
# すべての条件に当てはまるコードがないとき、表の代わりに出ます。
matrix-none = すべての条件に当てはまるコードはありません。
# 選んだ条件の前に読み上げられます。条件はそれぞれボタンです。
matrix-chosen-label = 選んだ条件（押すと外れます）
# 選んだ条件をすべて外します。
matrix-clear = すべて外す
# 表の上のボタン。どの列を表示するかを選びます。
matrix-columns = 表示する列
# 読み上げ用。コードの横のチェックボックス。$code は 600 など。
matrix-pick = { $code } を比べる
# 二つにチェックを入れると出るリンク。$a と $b は比べる二つのコード。
matrix-compare = { $a } と { $b } を比べる
# 三つ以上にチェックを入れたとき。$number はその数。
matrix-compare-these = 選んだ { $number } 件を比べる
# キーボードで表の中を移動しているときに出ます。キーは決まっています。
matrix-keys = スペースキーで選択、C キーで比較します。
# 選んだコードを並べた表の見出し。$codes は「486、600、603」など。
matrix-beside = { $codes } の比較
# そこから全コードの表へ戻ります。
matrix-back = 全コードの表に戻る
# 違いのない項目を開きます。$number は項目の数。
matrix-same = すべてに共通：{ $number } 項目
# 二つずつ比べるページへのリンクの上。
matrix-pairs-label = 二つずつ詳しく比べる

## 言語ごとのホーム

home-title = { site-name }：二つのステータスコードを並べて比べる
home-heading = 二つのステータスコードを並べて比べる
# サイトの説明を二文で。検索エンジン向けの説明にもなります。
home-lead = 似た番号でも、ステータスコードの意味は違います。二つを選ぶと、意味、違い、対処、使い分けを並べて確かめられます。
home-protocols-heading = プロトコル
# プロトコルの横。$count はコードの数、$comparisons は比較の数。
home-protocol-count = コード { $count } 件、比較 { $comparisons } 件
# まず読みたい比較の上。プロトコルのページにも出ます。
notable-heading = 混同しやすい組み合わせ
# 最近の変更の上。
home-changes-heading = 最近の変更
## 変更の知らせ（ホーム、フィード、翻訳状況のページ）

# $subjects はプロトコルまたはコード（「SIP、WebSocket」「SIP 486、SIP 600」など）、$language は言語自身による言語名。
# サイトの初版。
change-opened = 初版公開：{ $subjects }
# 新しいコード。
change-new = 新規追加：{ $subjects }
# 訂正や追加をした事実。
change-facts = データを改訂：{ $subjects }
# 改めた文章。
change-words = 文章を改訂：{ $subjects }
# 改めた翻訳。
change-translation = { $language }の訳を改訂：{ $subjects }
# 新しい言語。
change-language = 対応言語を追加：{ $language }

## 翻訳状況のページ

# ブラウザーに出る題名。$language はそのページの言語の名前。
translation-title = 翻訳状況（{ $language }）
translation-heading = 翻訳状況
# 検索エンジン向けの説明。
translation-description = このサイトがどの言語にどこまで訳されているか、未翻訳の文章と原文より古い訳がどれかを示します。
translation-lead = 訳文には、どの原文から訳したかが記録されています。訳されていない文章や原文より古い訳をここに並べ、直す場所へのリンクを添えます。
translation-languages-heading = 言語
# 原文の言語のページで、作業の一覧の代わりに出ます。
translation-source = ほかの言語の原文になっている言語です。
translation-parts-heading = サイトの各部分
# すべてのページを囲む部分（見出し、ラベル、題名）の名前。
translation-site = 見出しとラベル
translation-todo-heading = 残っている作業
translation-nothing = 未翻訳の文章も、原文より古い訳もありません。

## 入口（言語の選択）と、見つからないページ

# 入口で言語の名前の下に出ます。
front-tagline = 二つのステータスコードを並べて比べる
# 言語を選ぶ入口の題名（ブラウザーと検索結果）。
front-title = { site-name }：言語を選ぶ
# 検索エンジン向けの、入口の説明。
front-description = 二つのステータスコードを並べて比べるリファレンスです。言語を選んでください。
# 見つからないページは、すべての言語で書かれます。
lost-title = 404：ページが見つかりません
lost-heading = ページが見つかりません
lost-text = アドレスが古いか、入力に誤りがあるようです。
# このあとに、目的と思われるページへのリンクが続きます。
lost-found = お探しのページはこちらかもしれません。
# この言語のホームへのリンク。プロトコルへのリンクのあとに出ます。
lost-home = ホーム
# ページの別のアドレスで、ページが開くまでの間に出ます。このあとにページの題名のリンクが続きます。
stub-text = ページはこちらです。

## 言語モデルにこのサイトを説明するファイル（llms.txt）

# 原文の言語だけで、Markdown で書かれます。先頭にはサイトの名前とホームの説明が入ります。
# ページのアドレスの作り方。$base はサイトの場所、$locales は言語のタグ（`en`、`ja` など）、$suffix はページのアドレスの末尾
# （.html など。空のサイトもあります）。
# 大文字の語はアドレスの一部の代わりです。バッククォートの中と同じく、そのまま残します。
llms-addresses = ページは { $base }/ の下にあります。コードのページは `LOCALE/PROTOCOL/SLUG{ $suffix }` です。二つのコードの比較は `LOCALE/compare/PROTOCOL/SLUG-vs-SLUG{ $suffix }` です。コードはプロトコルの一覧の順に並べます。LOCALE には { $locales } のいずれかが入ります。
llms-json = ページに書かれたコードの説明は、すべて JSON でも読めます。`api/PROTOCOL/CODE.json` に、全言語の文章が出典とともに入っています。
# プロトコルの名前の下に並ぶリンクと、コロンの後ろに続く説明。$count はコードの数。
llms-codes = 全コード（{ $count } 件）の JSON
llms-codes-about = コード、クラス、ヘッダーフィールド、文書
# 使うコードを質問で選ぶページのリンクに続く説明と、同じ内容をプログラム向けにしたファイルへのリンク。
llms-decision-about = 使うコードを質問で絞り込む
llms-decision-json = 同じ内容の JSON
# コードのページへのリンクと、二つのコードの比較へのリンク。$code、$a、$b はコード（100 と 180 など）。
llms-example = 例：{ $code }
llms-example-pair = 例：{ $a } と { $b }
# プロトコルに属さないファイルの上。ここにラベルのないファイルは、ファイル名がリンクになります。
llms-json-heading = JSON
llms-index-about = 言語とプロトコルの一覧、各ファイルのアドレス
llms-schema-code = コードのスキーマ
llms-schema-code-about = `api/PROTOCOL/CODE.json` の内容
llms-schema-facets = 項目のスキーマ
llms-schema-facets-about = コードを比べる項目と、比較の計算方法
llms-schema-verdicts = 解説のスキーマ
llms-schema-verdicts-about = 編集者がコードの組に添えた文章
llms-schema-decision = 質問のスキーマ
llms-schema-decision-about = 使うコードにたどり着く質問と答え
llms-translation-about = 各言語の翻訳状況

## ほとんどのプロトコルで同じになる言葉。プロトコルのファイルに同じメッセージがあれば、そちらが優先される。
## set-list には集合の項目の NAME-list、mapping-none には対応付けの NAME-none が代わる。

# 表の行見出しと相違点の見出し。
facet-headers = 主なヘッダーフィールド
    .about = どのメッセージにもあるものを除き、このコードで意味を持つヘッダーフィールド。
# コードに固有のヘッダーフィールドがない場合のセル。
headers-none = 固有のものはなし
    .sentence = **{ $code }** に固有のヘッダーフィールドはありません。
# 一般の場合のセル。$headers は、コード書式にして連結したヘッダー名の列。
headers-list = { $headers }
    .sentence = **{ $code }** で見るべきヘッダーフィールドは { $headers } です。
facet-alternatives = 紛らわしいコード
    .about = このコードと取り違えやすいコード、または代わりに使うべきコード。
# 代わりのコードがない場合のセル。
alternatives-none = なし
    .sentence = **{ $code }** には、取り違えやすいコードがありません。
facet-class = 分類
    .about = コードの属する分類。
# 値を複数持つ項目のセル。$values は値の列。
set-list = { $values }
    .sentence = **{ $code }** の場合は { $values } です。
# 別のプロトコルに対応するコードがない場合のセル。
mapping-none = なし
    .sentence = **{ $code }** に対応するコードは、もう一方のプロトコルにありません。
# 日本語の名称が文書にある、別のプロトコルのコード。$registered はレジストリの名称。
mapping-other = { $code } { $name }（{ $registered }）

## 文中の列挙

# `Contact`、`Retry-After` のように並べるときの区切り。
list-separator = 、
