# SIP そのものの言葉。名称、応答クラス、比較項目（facet）とその値について述べる。個々のコードの言葉は、このファイルと
# 同じ場所の NNN.ftl にある。
#
# 比較項目の値には、表のセル（単独で読める短い句）と `.sentence`（一つのコードについて述べる一文）がある。同じ項目の
# 文が、二つのコードについて一つずつ、順不同で並ぶため、互いを指す言い方はできない。$code は 486 のような番号。
# セルは全角 28 文字以内。

## プロトコル。トップページとプロトコルのページに現れる

# プロトコルのページの見出しと、トップページのカードの見出し。
protocol-title = SIP（Session Initiation Protocol）
# トップページで名称の下に置く一文。
protocol-summary =
    電話機、プロキシ、ゲートウェイが、発信、端末の登録、状態の購読などのリクエストに返す応答コードです。
# プロトコルのページの冒頭。Markdown。リンクは `[486](sip/486)` の形。
protocol-intro =
    SIP の応答は、`SIP/2.0 486 Busy Here` のようなステータスラインで始まります。ソフトウェアが判断に使うのは
    番号だけです。後ろの理由フレーズは人が読むためのもので、サーバーが自由に変えられます。番号の先頭の桁は
    大まかな結果を表します。1 は処理中、2 は成功、3 は別の宛先への案内、4〜6 はそれぞれ性質の異なる失敗です。
    知らないコードを受けた機器は、同じ応答クラスの x00 とみなします。ただし、知らない 1xx は [183](sip/183)
    とみなします。

    誰がどこへ送り直せるかも、先頭の桁で決まります。3xx なら、発信側が別のアドレスへ送り直します。4xx なら、
    リクエストを直すか、時間をおいて送り直します。5xx なら別のサーバーへ送る余地があり、6xx ならどこへも送り
    直しません。フォークしたプロキシも、同じ基準で動きます。100 以外の 1xx と 2xx はすぐに
    中継します。3xx、4xx、5xx ではそのブランチだけが終わり、6xx では探索全体を打ち切ります。
    卓上電話機が [486](sip/486) を返しても携帯電話は鳴り続け、[600](sip/600) を返すと鳴りやむのは、このためです。

## 応答クラス
## 値はバッジと表のセルに使う。`.sentence` は、応答クラスの異なる二つのコードの相違点の最後に置く。`.summary` は
## プロトコルのページで応答クラスを紹介する。

class-1xx = 1xx 暫定応答
    .sentence = **{ $code }** は暫定応答です。処理は続き、最終応答があとから届きます。
    .summary = リクエストは届き、処理が進んでいます。発信側は最終応答を待ちます。
class-2xx = 2xx 成功
    .sentence = **{ $code }** は成功の応答です。リクエストは受け入れられました。
    .summary = リクエストは理解され、受け入れられました。呼であれば相手が応答し、登録や購読であれば有効になっています。
class-3xx = 3xx リダイレクト
    .sentence = **{ $code }** はリダイレクトです。失敗と決まったわけではなく、発信側は別の宛先か経路で送り直します。
    .summary = このままではつながりません。代わりの宛先や手段を応答が示します。
class-4xx = 4xx クライアントエラー
    .sentence = **{ $code }** はクライアントエラーです。このサーバーでの、今のリクエストについての結果で、別のサーバーのことは分かりません。
    .summary = このサーバーは、今のままのリクエストを処理しません。内容を直すか、時間をおくか、別のサーバーへ送れば通ることがあります。
class-5xx = 5xx サーバーエラー
    .sentence = **{ $code }** はサーバーエラーです。リクエストに問題はなさそうですが、応答した側で処理できませんでした。
    .summary = リクエストに問題はなさそうですが、サーバー側で処理できませんでした。別のサーバーなら成功することがあります。
class-6xx = 6xx グローバルエラー
    .sentence = **{ $code }** はグローバルエラーです。ユーザーの全端末に及び、別のサーバーでも結果は変わりません。
    .summary = 着信ユーザーのすべての端末に当てはまる応答です。ほかの端末、アドレス、サーバーを試しても結果は変わりません。

## 比較項目
## `facet-ID` は表の行見出しと相違点の見出し。`.about` はその説明（ツールチップ、プロトコルのページ）。

### 項目 next

facet-next = 応答を受けた側の動作
    .about = 応答を受けた人やソフトウェアが、次に何をするか。
next-wait = 最終応答を待つ
    .sentence = **{ $code }** を受けた発信側は、トランザクションを続けたまま最終応答を待ちます。
next-go-ahead = 成功として処理を続ける
    .sentence = **{ $code }** を受けた側は成功として処理を続け、INVITE なら ACK を送ります。
next-follow-contact = `Contact` のアドレスへすぐに送り直す
    .sentence = **{ $code }** を受けた側は、`Contact` にあるアドレスへすぐに送り直します。
next-read-alternative = ボディから代替サービスを読み取る
    .sentence = **{ $code }** は、IMS の緊急呼などの代替サービスをボディで示します。そのボディを読めない発信側は、諦めるしかありません。
next-add-credentials = 認証情報を付けて送り直す
    .sentence = **{ $code }** はチャレンジです。送信側は、示された realm の認証情報を付けて、すぐに送り直します。
next-prove-identity = 身元の証明を補って送り直す
    .sentence = **{ $code }** は発信者の身元を問う応答です。送信側は、身元情報、署名、証明書を補うか直して送り直します。
next-correct-address = Request-URI を直して送り直す
    .sentence = **{ $code }** を受けた側は、Request-URI を直してから送り直します。
next-change-offer = オファーを変えて送り直す
    .sentence = **{ $code }** は提示されたセッションを断る応答です。送信側は、コーデック、メディア、帯域、事前条件を変えて送り直すか、諦めます。
next-change-format = 形式を変えて送り直す
    .sentence = **{ $code }** は、送ったボディか、求めた返答の形式が合わないことを示します。
next-change-extensions = 拡張を足す、または外す
    .sentence = **{ $code }** は拡張の過不足を示します。送信側は、オプションタグ、パラメーター、セキュリティ方式を足すか外すかして送り直します。
next-choose-supported = 示された値から選ぶ
    .sentence = **{ $code }** は、指定した値に対応していないことを示します。送信側は、応答に一覧があればその中から選ぶか、使うのをやめます。
next-lengthen-interval = 時間を延ばして送り直す
    .sentence = **{ $code }** は、指定した時間が短すぎることを示します。送信側は、応答にある最小値以上に延ばして送り直します。
next-shrink = メッセージや URI を短くする
    .sentence = **{ $code }** は長さの超過を示します。送信側は、メッセージまたは Request-URI を短くして送り直します。
next-correct-message = メッセージの誤りを直す
    .sentence = **{ $code }** はメッセージそのものの誤りを指摘します。送信側は、該当するヘッダーフィールドやボディを直して送り直します。
next-start-anew = 古い状態を捨てて新しく始める
    .sentence = **{ $code }** は、前提の状態がもうないことを示します。送信側はそれを捨て、新しく始めます。
next-retry-shortly = 数秒おいて同じものを送り直す
    .sentence = **{ $code }** は数秒で解消しうる状況を示します。少し待てば、同じリクエストを送り直せます。
next-retry-later = 数分から数時間おいてかけ直す
    .sentence = **{ $code }** なら、数分から数時間おいてかけ直せば、つながる可能性があります。
next-try-another-server = 次のサーバーか別の経路を試す
    .sentence = **{ $code }** を受けた側は、DNS の結果にある次のサーバーか別の経路へ移ります。
next-later-if-at-all = ほかは試さず、指示があればあとでかけ直す
    .sentence = **{ $code }** で探索は終わり、ほかのアドレスは試されません。`Retry-After` があれば、その時間が過ぎてからかけ直せます。
next-drop-address = このアドレスを使うのをやめる
    .sentence = **{ $code }** は、アドレスがどこにもつながらないことを示します。受けた側は使うのをやめ、番号や電話帳を確かめます。
next-do-not-repeat = 同じリクエストを繰り返さない
    .sentence = **{ $code }** は拒否です。同じリクエストはまた断られるため、送信側は繰り返しません。
next-mend-routing = 先に経路の設定を直す
    .sentence = **{ $code }** は経路の異常を示します。運用者が設定を直すまで、送り直しても結果は変わりません。
next-nothing = なし（発信側が自ら終えた）
    .sentence = **{ $code }** は、発信側が CANCEL や BYE で自ら終わらせたリクエストを締めくくる応答です。することは残っていません。

### 項目 scope

facet-scope = 当てはまる範囲
    .about = 応答が何についてのものか。ホップ、サーバー、リクエスト、一台の端末、着信ユーザーのすべての端末などがあります。
scope-hop = このホップだけ
    .sentence = **{ $code }** が示すのは、一つのホップ（隣のプロキシか、そこまでの接続）のことです。その先のことは分かりません。
scope-server = このサーバー（どのリクエストでも）
    .sentence = **{ $code }** が示すのは、一台のサーバーの事情です。誰宛てのリクエストでも、同じ結果になりえます。
scope-path = 発信側から着信側までの経路
    .sentence = **{ $code }** が示すのは、発信側から着信側までの経路の問題です。別の経路なら、同じユーザーに届くかもしれません。
scope-request = このリクエストの内容
    .sentence = **{ $code }** が示すのは、このリクエストの内容の問題です。同じ宛先でも、内容が違えば通るかもしれません。
scope-dialog = このダイアログまたは購読
    .sentence = **{ $code }** が示すのは、一つのダイアログまたは購読のことです。同じ相手とのほかのやり取りには及びません。
scope-end-point = ユーザーの一台の端末
    .sentence = **{ $code }** が示すのは、一台の端末のことだけです。同じユーザーの別の端末は、呼を受けるかもしれません。
scope-address = 呼び出したアドレス
    .sentence = **{ $code }** が当てはまるのは、呼び出したアドレスです。同じユーザーの別のアドレスなら通るかもしれません。
scope-everywhere = 着信ユーザーのすべての端末
    .sentence = **{ $code }** は、着信ユーザーのすべての端末とアドレスに当てはまります。ほかを試しても意味がありません。
scope-caller = 発信者
    .sentence = **{ $code }** で問われているのは発信者です。同じリクエストでも、別の発信者なら通る可能性があります。

### 項目 callee

facet-callee = 着信ユーザーについて分かること
    .about = 応答を返す側が、着信ユーザーについて何を知っているか。
callee-nothing = 何も示さない
    .sentence = **{ $code }** は、着信ユーザーについて何も示しません。
callee-being-alerted = 呼び出し中
    .sentence = **{ $code }** は、呼が届き、ユーザーの端末が鳴っていることを示します。
callee-accepted = 受け入れた
    .sentence = **{ $code }** は、着信ユーザーか代わりのサービスがリクエストを受け入れたことを示します。
callee-elsewhere = 別のアドレスにいる
    .sentence = **{ $code }** は、呼び出したアドレスではなく、別のアドレスなら着信ユーザーに届くことを示します。
callee-not-available = 存在するが、今は出られない
    .sentence = **{ $code }** は、着信ユーザーは存在するが、未登録、無応答、DND などで今は出られないことを示します。
callee-busy-here = このエンドポイントが話中
    .sentence = **{ $code }** は、このエンドポイントが話中であることだけを示します。別の端末やボイスメールは応答するかもしれません。
callee-busy-everywhere = 話中で、ほかの端末も応答しない
    .sentence = **{ $code }** は、着信ユーザーが話中で、ボイスメールを含むほかのどのエンドポイントも応答しないことを示します。
callee-refuses = 呼を望んでいない
    .sentence = **{ $code }** は、着信ユーザーか、代わりに判断するサービスが、呼を望んでいないことを示します。
callee-unable = 届いたが、このセッションには参加できない
    .sentence = **{ $code }** は、リクエストは届いたものの、着信側がこのセッションに参加できないことを示します。
callee-not-here = このアドレスには見つからない
    .sentence = **{ $code }** は、このアドレスにユーザーが見つからないことを示します。ほかのアドレスを持つかは分かりません。
callee-nowhere = どこにも存在しない
    .sentence = **{ $code }** は、確かな情報に基づき、着信ユーザーがどのアドレスにも存在しないことを示します。

### 項目 fork

facet-fork = フォークでの扱い
    .about = リクエストを複数の宛先へ同時に送ったプロキシで、応答がどう扱われるか。
fork-hop-only = 中継されない
    .sentence = **{ $code }** の役目は一つのホップの中で終わります。ブランチから受けたステートフルプロキシは、これを中継しません。
fork-goes-on = すぐに中継され、全ブランチが続く
    .sentence = **{ $code }** は一つのブランチから届くとすぐに中継され、全ブランチの呼び出しや探索が続きます。
fork-branch-closed = アーリーダイアログ一つが終わり、残りは続く
    .sentence = **{ $code }** は、一つのブランチが失敗してそのアーリーダイアログが終わったことを、発信側に知らせます。ほかのブランチは続きます。
fork-wins = 採用され、残りのブランチは取り消される
    .sentence = **{ $code }** はフォークの結果として採用されます。プロキシはこれをすぐに中継し、残りのブランチを取り消します。
fork-may-recurse = このブランチは終わり、プロキシが `Contact` を試せる
    .sentence = **{ $code }** では、それを返したブランチが終わります。プロキシは、`Contact` のアドレスを発信側に渡さず、自ら試すことがあります。
fork-ends-branch = 返したブランチだけが終わる
    .sentence = **{ $code }** では、それを返したブランチだけが終わります。ほかのブランチは続き、採用されることもあります。
fork-preferred = ブランチは終わり、4xx の中で優先
    .sentence = **{ $code }** では、それを返したブランチだけが終わります。送り直し方が発信側に分かるため、プロキシは 4xx の中でこれを優先します。
fork-collected = ブランチは終わり、チャレンジを集約
    .sentence = **{ $code }** では、それを返したブランチだけが終わります。プロキシは各ブランチのチャレンジを集め、一つの応答にまとめて中継します。
fork-sent-as-500 = ブランチは終わり、上流へは 500 になる
    .sentence = **{ $code }** では、それを返したブランチだけが終わります。ほかによい応答がなければ、プロキシは代わりに 500 を上流へ返します。
fork-settles = 全ブランチの探索を打ち切る
    .sentence = **{ $code }** はフォーク全体の結果になります。プロキシは残りのブランチを取り消し、新しいブランチも作りません。行き違いに 2xx が届かない限り、これを中継します。
fork-not-applicable = フォークには関わらない
    .sentence = **{ $code }** はフォークには関わりません。返されるのは、ダイアログ内、レジストラ宛て、最初のホップ宛てなど、行き先が一つのリクエストだけです。

### 項目 lasting

facet-lasting = 以後の発信への影響
    .about = 応答のあとも残ること。発信側が覚えておくことや、書き換えることなど。
lasting-none = なし
    .sentence = **{ $code }** は、以後のリクエストには影響しません。
lasting-while-it-lasts = 示された期間だけ有効
    .sentence = **{ $code }** の効力は、`Expires` や `Contact` の示す期間に限られます。続けるには更新が必要です。
lasting-update-address = アドレス帳を書き換える
    .sentence = **{ $code }** を受けた発信側はアドレス帳を書き換え、次からの呼は最初から新しいアドレスへ送ります。
lasting-forget-address = アドレス帳から削除する
    .sentence = **{ $code }** を受けた発信側は、そのアドレスをアドレス帳、ダイヤルプラン、キャッシュから削除します。
lasting-block = 以後の呼が規制されうる
    .sentence = **{ $code }** は、同じ番号からの以後の呼を、網が選別したり規制したりする材料になります。
lasting-adopt-setting = 知った値を以後も使う
    .sentence = **{ $code }** で最小間隔や対応する方式などの値を知った発信側は、以後その値を使います。

### 項目 final

facet-final = トランザクションの終わり
    .about = この応答でトランザクションが終わるか、続きの応答があるか。
final-yes = 終わる（最終応答）
    .sentence = **{ $code }** は最終応答です。トランザクションは終わり、INVITE はもう CANCEL で取り消せません。
final-no = 続く（最終応答ではない）
    .sentence = **{ $code }** は最終応答ではありません。トランザクションは続き、INVITE はまだ CANCEL で取り消せます。

### 項目 headers（コードのヘッダーフィールドから作る）

facet-headers = 主なヘッダーフィールド
    .about = どの応答にもあるものを除き、この応答で意味を持つヘッダーフィールド。
# 表でヘッダー名の横に置く。文書がどの程度求めているか。

### 項目 in_dialog

facet-in-dialog = ダイアログへの影響
    .about = ダイアログ内のリクエストがこの応答を受けたとき、ダイアログと、その中の呼や購読がどうなるか。
in-dialog-makes-early = アーリーダイアログを作る、または続ける
    .sentence = **{ $code }** は、`To` タグが付いていればアーリーダイアログを作るか、既存のものを継続させます。
in-dialog-makes = ダイアログを作る、または確立する
    .sentence = **{ $code }** はダイアログを作るか、アーリーダイアログを確立済みにします。以後は、双方がその中でリクエストを送れます。
in-dialog-ends-early = アーリーダイアログ一つが終わる
    .sentence = **{ $code }** が届くと、`To` タグが示すアーリーダイアログだけが終わります。発信そのものと、ほかのアーリーダイアログは続きます。
in-dialog-transaction-only = なし（そのリクエストだけに影響）
    .sentence = ダイアログ内で **{ $code }** が返っても、影響はそのリクエストにとどまります。呼や購読は続きます。
in-dialog-ends-usage = 該当する呼か購読だけが終わる
    .sentence = ダイアログ内で **{ $code }** が返ると、該当する呼か購読だけが終わります。同じダイアログのほかの呼や購読は残ります。
in-dialog-ends-dialog = ダイアログごと終わる
    .sentence = ダイアログ内で **{ $code }** が返ると、ダイアログ全体が終わります。それを共有する呼も購読もすべて失われます。
in-dialog-unclear = 定めた文書がない
    .sentence = ダイアログ内の **{ $code }** の影響をはっきり定めた文書はなく、実装によって異なります。

### 項目 isup（content/across から作る）
### $other は ISUP の理由表示値の番号と名称。例「17 User busy」。複数ある場合、文には番号だけが入ります。

facet-isup = ISUP の理由表示値
    .about = PSTN ゲートウェイが ISUP の切断（REL）に入れる理由表示値と、このコードに変換する理由表示値。RFC 3398 によります。IMS（3GPP TS 29.163）、国、事業者により異なります。
# 暫定応答、成功の応答、呼を終わらせない応答。
isup-none = なし
    .sentence = **{ $code }** では ISUP 側の呼を切断しないため、対応する理由表示値はありません。
# SIP から ISUP。4xx と 5xx の生成源は「網」。
isup-location-network = SIP→PSTN：{ $other }（生成源は網）
    .sentence = **{ $code }** は ISUP の理由表示値「{ $other }」に変換されます（生成源は網）。
# SIP から ISUP。6xx の生成源は「ユーザー」。
isup-location-user = SIP→PSTN：{ $other }（生成源はユーザー）
    .sentence = **{ $code }** は ISUP の理由表示値「{ $other }」に変換されます（生成源はユーザー）。
# SIP から ISUP。ゲートウェイはまずリクエストを直して送り直す。
isup-remedy-first = SIP→PSTN：{ $other }（直せない場合）
    .sentence = **{ $code }** は、ゲートウェイがリクエストを直して送り直せない場合に限り、ISUP の理由表示値「{ $other }」に変換されます。
# SIP から ISUP。ゲートウェイはまずチャレンジに答える。
isup-authenticate-first = SIP→PSTN：{ $other }（認証できない場合）
    .sentence = **{ $code }** は、ゲートウェイがチャレンジに答える認証情報を持たない場合に限り、ISUP の理由表示値「{ $other }」に変換されます。
# SIP から ISUP。410 は新しい番号を伴わない「番号変更」になる。
isup-without-diagnostic = SIP→PSTN：{ $other }（新番号なし）
    .sentence = **{ $code }** は ISUP の理由表示値「{ $other }」に変換されます。伝える新しい番号がないため、診断情報は付きません。
# SIP から ISUP。RFC 3398 の表にないコード。
isup-default = SIP→PSTN：{ $other }（RFC 3398 の表になし、既定値）
    .sentence = **{ $code }** は RFC 3398 の表にないため、既定の ISUP の理由表示値「{ $other }」に変換されます。
# SIP から ISUP。Warning ヘッダーフィールドによる。これはその既定値。
isup-by-warning = SIP→PSTN：{ $other }（`Warning` で変わる）
    .sentence = **{ $code }** は、`Warning` からより適切な値が分からない限り、ISUP の理由表示値「{ $other }」に変換されます。
# SIP から ISUP。Warning が伝達能力について述べている場合。
isup-by-warning-bearer = SIP→PSTN：{ $other }（`Warning` による）
    .sentence = **{ $code }** は、伝達能力を使えないことを `Warning` が示す場合に、ISUP の理由表示値「{ $other }」に変換されます。
# SIP から ISUP。487。
isup-no-mapping = SIP→PSTN：なし（切断済み）
    .sentence = **{ $code }** に対応する ISUP の理由表示値はありません。たいていは PSTN 側の発信者が先に切っていて、そちらの呼はすでに切断されています。
# SIP から ISUP。3xx でゲートウェイがすべきこと。
isup-follow-contact = SIP→PSTN：なし（`Contact` へかけ直す）
    .sentence = **{ $code }** を受けたゲートウェイは、ISUP 側を切断せず、まず `Contact` にあるアドレスへかけ直します。
# SIP から ISUP。3xx でゲートウェイが代わりにしてもよいこと。
isup-redirection = SIP→PSTN：{ $other }（新しい番号を添えて）
    .sentence = **{ $code }** を、新しい番号を添えた ISUP の理由表示値「{ $other }」に変換し、かけ直しを PSTN に任せる場合もあります。
# ISUP から SIP。通常の場合。
isup-from = PSTN→SIP：{ $other }
    .sentence = PSTN が理由表示値「{ $other }」で切断すると、ゲートウェイは **{ $code }** を返します。
# ISUP から SIP。理由表示値 21 で、生成源が「ユーザー」の場合。
isup-from-location-user = PSTN→SIP：{ $other }（生成源はユーザー）
    .sentence = 理由表示値「{ $other }」の生成源が「ユーザー」なら、ゲートウェイは **{ $code }** を返すことがあります。
# ISUP から SIP。理由表示値 22 が新しい番号を伴う場合。
isup-from-with-diagnostic = PSTN→SIP：{ $other }（番号あり）
    .sentence = 理由表示値「{ $other }」に新しい番号が付いていれば、ゲートウェイはその番号を `Contact` に入れて **{ $code }** を返します。
# ISUP から SIP。理由表示値 22 が新しい番号を伴わない場合。
isup-from-without-diagnostic = PSTN→SIP：{ $other }（番号なし）
    .sentence = 理由表示値「{ $other }」に新しい番号が付いていなければ、ゲートウェイは **{ $code }** を返します。
# ISUP から SIP。リソース不足を表す理由表示値。
isup-from-resource = PSTN→SIP：{ $other }（一時的）
    .sentence = PSTN が一時的な障害の理由表示値「{ $other }」で切断すると、ゲートウェイは **{ $code }** を返します。`Retry-After` を付けることもあります。
# ISUP から SIP。理由表示値 26。ANSI の網では、番号ポータビリティの経路誤りを表す。
isup-from-ansi = PSTN→SIP：{ $other }（ANSI）
    .sentence = ANSI の網が移転番号の経路誤りを理由表示値「{ $other }」で知らせると、ゲートウェイは **{ $code }** を返します。

### 項目 sender

facet-sender = 応答の送出元
    .about = 通常、この応答を作るのは誰か。中継するだけのプロキシは除きます。
sender-end-point = 着信側のエンドポイント
    .sentence = **{ $code }** を作るのは、通常は着信側の UA、つまり終端の電話機、PBX、ゲートウェイです。
sender-registrar = レジストラ
    .sentence = **{ $code }** を作るのは、通常はユーザーのアドレスを管理するレジストラです。
sender-notifier = 通知側かイベント状態のサーバー（ESC）
    .sentence = **{ $code }** を作るのは、通常は通知側かイベント状態のサーバー（ESC）です。
sender-proxy = 途中のプロキシ
    .sentence = **{ $code }** を作るのは、通常は着信ユーザーの端末ではなく、途中のプロキシです。
sender-security = 発信者を審査するサービス
    .sentence = **{ $code }** を作るのは、通常は着信ユーザーに届く前に、発信者の身元、同意、評判を審査するサービスです。
sender-any = どのサーバー、端末でも
    .sentence = **{ $code }** は、途中のプロキシ、サーバー、端末のどれもが作りうる応答です。どこで返されたかはトレースで確かめます。

### 項目 methods

facet-methods = 対象のリクエスト
    .about = どのメソッドのリクエストに返されるか。
methods-any = すべてのリクエスト
    .sentence = **{ $code }** は、INVITE、REGISTER、OPTIONS など、どのリクエストにも返されます。
methods-invite = INVITE
    .sentence = **{ $code }** は INVITE に対する応答です。ほかのメソッドに返っていたら、トレースを詳しく調べてください。
methods-session = INVITE と UPDATE
    .sentence = **{ $code }** は、セッションやそのタイマーを取り決める INVITE と UPDATE に返されます。
methods-invite-or-message = INVITE、MESSAGE など
    .sentence = **{ $code }** は、INVITE や MESSAGE など、人に宛てたリクエストに返されます。
methods-in-dialog = ダイアログ内のリクエストと CANCEL
    .sentence = **{ $code }** は、ダイアログ内のリクエストや CANCEL など、すでに始まったものを指すリクエストに返されます。
methods-register = REGISTER
    .sentence = **{ $code }** は REGISTER に返されるため、現れるのは発信時ではなく、端末の登録時です。
methods-timed = REGISTER、SUBSCRIBE、PUBLISH
    .sentence = **{ $code }** は、有効期間を求める REGISTER、SUBSCRIBE、PUBLISH に返されます。
methods-subscribe = SUBSCRIBE と NOTIFY
    .sentence = **{ $code }** は、プレゼンス、BLF、メッセージ待ち通知などに使う SUBSCRIBE と NOTIFY に返されます。
methods-publish = PUBLISH
    .sentence = **{ $code }** は、端末が公開した状態を更新する PUBLISH に返されます。
methods-refer = REFER とそれに続くリクエスト
    .sentence = **{ $code }** は REFER や `Referred-By` を持つリクエストに返されるため、現れるのは通話の転送のときです。
methods-info = INFO
    .sentence = **{ $code }** は INFO に返されます。対象は呼そのものではなく、呼の中で送られた一件のデータです。

### 項目 alternatives（言葉は site.ftl にある。セルには各コードの言葉を使う）

### 項目 ack

facet-ack = ACK
    .about = INVITE に対する応答として届いたとき、どう確認されるか。
ack-none = なし
    .sentence = **{ $code }** に ACK は返しません。ACK を送るのは、INVITE の最終応答に対してだけです。
ack-end-to-end = 発信側から着信側まで届く
    .sentence = INVITE への **{ $code }** には、発信側が独立した ACK を送ります。その ACK は着信側まで届きます。
ack-hop-by-hop = ホップごと
    .sentence = INVITE への **{ $code }** には、ホップごとに INVITE の送信側が ACK を返します。その ACK は隣のホップから先へは進みません。
ack-not-applicable = INVITE には返されない
    .sentence = **{ $code }** は INVITE に返される応答ではないため、ACK を伴いません。

### 項目 class

facet-class = 応答クラス
    .about = 番号の先頭の桁が示す応答クラス。

## 貼り付けた行：読者が貼り付けた行やメッセージについて、検索が示す言葉

# content/sip/protocol.yaml の `lines` の各パターンが読むもの。「読み取り元」の後ろに出る。
line-status-line = ステータスライン
line-pjsip = PJSIP のログ
line-asterisk = Asterisk のログ
line-accounting = Kamailio または OpenSIPS の課金ログ
line-freeswitch-state = FreeSWITCH のログ
line-freeswitch-variable = FreeSWITCH のチャネル変数
line-wireshark = Wireshark のパケット一覧
line-reason = Reason ヘッダーフィールド
# 貼り付けたメッセージのヘッダーフィールドの説明。$value は貼り付けられた値（120、<sip:bob@example.net> など）。
header-accept = Accept：ボディに使える形式は { $value } です。
header-alertmsg-error = AlertMsg-Error：警報の問題点は { $value } です。
header-allow = Allow：受け付けるメソッドは { $value } です。
header-allow-events = Allow-Events：対応しているイベントパッケージは { $value } です。
header-call-info = Call-Info：応答についての補足や問い合わせ先は { $value } です。
header-contact = Contact：次の宛先は { $value } です。
header-error-info = Error-Info：エラーの補足（再生するアナウンスなど）は { $value } です。
header-geolocation-error = Geolocation-Error：位置情報の問題点は { $value } です。
header-min-expires = Min-Expires：サーバーが受け付ける最短の間隔（秒）は { $value } です。
header-min-se = Min-SE：許される最短のセッション更新間隔（秒）は { $value } です。
header-permission-missing = Permission-Missing：まだ同意していない宛先は { $value } です。
header-proxy-authenticate = Proxy-Authenticate：プロキシのチャレンジです。Proxy-Authorization で答えます。{ $value }
header-reason = Reason：送信側が示す理由、または別の網の理由表示値は { $value } です。
header-recv-info = Recv-Info：この呼で受け付ける Info Package は { $value } です。
header-require = Require：理解が必須の拡張は { $value } です。
header-retry-after = Retry-After：再試行まで待つ時間（秒）は { $value } です。
header-security-server = Security-Server：提示されたセキュリティ方式（優先順）は { $value } です。
header-unsupported = Unsupported：除いて送り直すべき拡張は { $value } です。
header-warning = Warning：問題の内容（番号、送信元、説明）は { $value } です。
header-www-authenticate = WWW-Authenticate：チャレンジです。Authorization で答えます。{ $value }
# 登録されていないコード（499 など）。$code はそのコード。
unlisted-1xx = { $code } は登録されていません。知らない 1xx を受けたソフトウェアは、183 とみなします。
unlisted-2xx = { $code } は登録されていません。知らない 2xx を受けたソフトウェアは、200 とみなします。
unlisted-3xx = { $code } は登録されていません。知らない 3xx を受けたソフトウェアは、300 とみなします。
unlisted-4xx = { $code } は登録されていません。知らない 4xx を受けたソフトウェアは、400 とみなします。
unlisted-5xx = { $code } は登録されていません。知らない 5xx を受けたソフトウェアは、500 とみなします。
unlisted-6xx = { $code } は登録されていません。知らない 6xx を受けたソフトウェアは、600 とみなします。

## ブランチ
## プロキシが一つの INVITE を複数の宛先へ送ったとき、各ブランチがどうなるか。メッセージは図の下端の枠に入る（全角 7 文字以内）。
## 文は図の下に並ぶ。$actor はブランチの先にいる相手、$message はそのブランチを終えたメッセージ。

# 最初に応答したが、その応答は発信側へ届かない。別の応答が中継されるか、プロキシが別の応答に置き換える。
branch-ended = 終了
    .sentence = { $actor }の { $message } は、プロキシで止まります。
branch-ended-wins = 採用
    .sentence = { $actor }の { $message } が採用されます。
# 応答は発信側へ中継されるが、失敗なので「採用」とはいわない。
branch-ended-returned = 中継
    .sentence = { $actor }の { $message } が発信側へ中継されます。
# ほかのブランチが応答しても影響を受けず、のちに自ら終わる。
branch-goes-on = 続行
    .sentence = { $actor }への呼び出しはそのまま続きます。最後に返す { $message } はプロキシで止まります。
branch-goes-on-wins = 続行して採用
    .sentence = { $actor }への呼び出しはそのまま続きます。返した { $message } が採用されます。
branch-goes-on-returned = 続行後に中継
    .sentence = { $actor }への呼び出しはそのまま続きます。最後に返す { $message } が発信側へ中継されます。
branch-cancelled = 取り消し
    .sentence = { $actor }への呼び出しは取り消されます。返した { $message } はプロキシで止まります。
# 発信側が切ったため、すべてのブランチが取り消される。
branch-cancelled-returned = 取り消し
    .sentence = { $actor }への呼び出しは取り消されます。返した { $message } が、プロキシの返す応答になります。
# CANCEL が届く前に電話に出た。採用された応答とは別に、発信側へ届く。
branch-crosses = こちらも応答
    .sentence = { $actor }は CANCEL が届く前に応答しています。返した { $message } も発信側へ中継されます。
branch-crosses-wins = 行き違い採用
    .sentence = { $actor }は CANCEL が届く前に応答しています。返した { $message } が採用されます。
# 401 と 407。求められた認証は、中継される応答に書き加えられる。
branch-joins = まとめる
    .sentence = { $actor }は { $message } を返します。そのチャレンジは、中継される応答に書き加えられます。
# 順に試す場合。
branch-follows-wins = 次に採用
    .sentence = プロキシは次に{ $actor }へ送ります。返った { $message } が採用されます。
branch-outcome = 発信側には { $message } が届きます。
branch-outcome-as = 発信側には { $message } が届きます。プロキシは { $answer } をそのまま中継しません。

## ラダー図
## 列の見出しに置く短い名称。全角 8 文字以内。

actor-caller = 発信側
actor-callee = 着信側
actor-proxy = プロキシ
# 端末が接続を保つ最初のプロキシ。
actor-edge = エッジプロキシ
# ユーザーのドメインを受け持つプロキシ。
actor-home = ホームプロキシ
actor-desk = 卓上電話機
actor-mobile = 携帯電話
actor-voicemail = ボイスメール
actor-registrar = レジストラ
# リダイレクトサーバー。
actor-redirect = リダイレクト
actor-gateway = ゲートウェイ
# 電話網の交換機。
actor-switch = 電話網交換機
actor-subscriber = 購読側
actor-notifier = 通知側
# PUBLISH を受けるイベント状態コンポジター。
actor-compositor = 状態サーバー
actor-publisher = 公開側
actor-uac = UAC 側
actor-uas = UAS 側
# 最初のサーバーが使えないときに試す二台目。
actor-backup = 予備サーバー
# 発信者の身元を検証するサービス。
actor-verifier = 検証側
# 受信者の同意を必要とするリレー。
actor-relay = リレー
# REFER を受ける側。
actor-referee = 被転送側
# REFER を送る側。
actor-transferor = 転送元
