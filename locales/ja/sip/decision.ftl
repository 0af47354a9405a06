# SIP でどのコードを返すかを質問で選ぶページ（sip/decide.html）の言葉。どの答えがどこへ続くかは
# content/sip/decision.yaml にあり、順序も同じです。
#
# `question-ID` は見出し、`answer-ID` はその下に並ぶ、開ける行。どちらも書式のないテキストで、答えの末尾に句点は付けない。
# `.why` は、答えの先にあるコードの下に置く一文（Markdown）で、なぜそのコードなのかを述べる。
# `not-chosen-ID` は、下に挙げるコードを選ばない理由。

## ページ

# 見出し、ブラウザーの題名、SIP とそのコードのページからのリンク。
title = SIP 応答コードの選び方
# 見出しの下と、検索エンジン向けの説明。
summary = 何が起きたかを順に答えていくと、返すべき応答コードにたどり着きます。理由と、根拠になる文書の節も示します。

## 質問と答え

question-message = リクエストの送信元に何を伝えますか
answer-underway = 受け付けて処理している（最終応答はこのあと）
answer-done = 成功した
answer-not-taken = 着信ユーザーはいるが、呼を受けない
answer-elsewhere = 別の宛先や手段なら届く
answer-not-found = 宛先が見つからない、または一つに決まらない
answer-not-allowed = 送信元の証明が足りない、または許可しない
answer-unusable = 提示されたセッションやボディを扱えない
answer-unsupported = リクエストに誤りがある、または求められた機能がない
answer-out-of-step = ダイアログや公開状態と食い違う
answer-trouble = 自分のサーバーや、頼っているサーバーに障害がある
answer-not-forwarded = プロキシとして先へ中継できない

question-progress = 今、何が起きていますか
answer-trying = INVITE を処理している（それ以上は分からない）
    .why = ほかの応答を 200 ms 以内に返せないときは、100 で直前のホップの再送を止めます。
answer-ringing = 端末がユーザーを呼び出している
    .why = 180 は端末がユーザーを呼び出していることを伝え、発信側はこれを合図にリングバックトーンを鳴らせます。
answer-early-media = 応答前の音やアナウンスがある、またはほかの進行状況を知らせたい
    .why = 183 は専用のコードがない進行状況のための応答で、応答前のメディアに使う SDP も運べます。
answer-being-forwarded = 呼を別の宛先へ転送している
    .why = 181 は、呼が元とは別の宛先へ向かっていることを発信側に知らせます。
answer-in-line = 着信側が空くまで、呼を順番待ちにしている
    .why = 182 は、着信側が今は出られないものの、呼を断らずに並ばせていることを伝えます。
answer-branch-failed = フォークしたうち、アーリーダイアログのあるブランチが失敗した
    .why = 199 は、失敗応答をまだ中継せず、ほかのブランチを待つ間に返します。対応する発信側は、そのアーリーダイアログを片付けられます。

question-success = 何を求められましたか
answer-fulfilled = 発信、登録、メッセージなど（処理が済んだ）
    .why = 200 はリクエストの成功を示し、INVITE では電話に出た時点で返します。
answer-subscribed = 購読（状態は NOTIFY で伝える）
    .why = 可否が保留中でも SUBSCRIBE には 200 を返し、その状態は NOTIFY で伝えます。
answer-nothing-new = 購読の更新（相手がすでに最新の状態を持っている）
    .why = SUBSCRIBE の `Suppress-If-Match` の条件が成り立っています。204 で購読を延長し、NOTIFY は送りません。

question-callee = 呼を受けない理由は何ですか
answer-busy = この端末が話中で、ほかの呼を受けられない
    .why = 486 が示すのはこのエンドポイントの状態だけで、ほかの端末やボイスメールはまだ応答できます。
answer-refused = ユーザーやその端末が断った
answer-unavailable = 登録がない、ログアウト中、または DND を設定している
    .why = 480 は、ユーザーは分かっているものの、登録がない、DND などの事情で今は届けられないことを示します。
answer-no-answer = 呼び出したが、誰も出なかった
answer-busy-everywhere = どの端末も話中だと分かっている
    .why = 600 は探索全体を終わらせるため、ボイスメールを含めてどこも応答しないと分かっているときだけ返します。

question-refusal = どの範囲で断りますか
answer-this-device = この端末では出ない（ほかの端末は出てもよい）
    .why = この端末で出るつもりがないときは 486 を返せば、ほかのブランチは呼び出しを続けます。
answer-every-device = どの端末でも出ない
    .why = 603 はユーザーに応じる意思がないことを示すため、ほかのどのエンドポイントも応答しないと分かっているときだけ返します。
answer-this-caller = この発信者からの呼を受けない（迷惑電話など）
    .why = 607 は迷惑だという申告で、事業者はこれをもとに、着信拒否リストへの追加などの対応をとれます。

question-ringing-over = 呼び出しはなぜ終わりましたか
answer-own-timer = 着信側のタイマー（端末、アプリケーションサーバーなど）
    .why = 着信側が自ら呼び出しをやめたときは、端末には届いたがユーザーが出られないことを 480 で伝えます。
answer-caller-hung-up = 発信側からの CANCEL
    .why = CANCEL が未応答の INVITE に一致したら、INVITE にはただちに 487 を、CANCEL 自体には 200 を返します。
answer-expired = INVITE の Expires が示す期限
    .why = 最終応答を返さないうちに INVITE の期限が切れたら、UAS は 487 を返します。
answer-all-silent = プロキシのタイマー（どのブランチからも最終応答がない）
    .why = INVITE のすべてのブランチが最終応答のないまま終わったら、プロキシは 408 を返さなければなりません。

question-redirection = どこなら届きますか
answer-for-now = 当面は別のアドレス
    .why = 302 は発信側を `Contact` のアドレスへ向かわせます。期限の指定がなければ、有効なのはこの呼だけです。
answer-for-good = 移転先のアドレス（元には戻らない）
    .why = 301 は、アドレス帳やキャッシュにある古いアドレスを `Contact` のものに書き換えるよう求めます。
answer-several-places = 複数のアドレス（発信側に選ばせる）
    .why = 300 は宛先の候補を `Contact` に並べ、発信側の人かソフトウェアに選ばせます。
answer-own-proxy = ここに届くが、指定するプロキシを通る必要がある
    .why = 305 は経由すべきプロキシを `Contact` で示す応答で、返せるのは UAS だけです。
answer-other-service = この呼ではなく、別のサービス
    .why = 380 は別のサービスをボディで示します。RFC 3261 に形式の定めはなく、受ける側がその形式を知っている必要があります。

question-address = 宛先について何が分かっていますか
answer-unknown = 自分のドメインに該当がない、または扱っていないドメインである
    .why = 404 は、Request-URI のドメインにユーザーがいないこと、またはそのドメインを扱っていないことを示します。
answer-gone = 以前はあったが廃止され、移転先も示せない
    .why = 410 は、アドレスが使えなくなって元に戻る見込みもなく、移転先も分からないことを示します。
answer-incomplete = 桁や文字がまだ足りない
    .why = 484 は Request-URI が途中であることを示すため、オーバーラップダイヤルでは桁を足して送り直せます。
answer-several-users = 複数のユーザーに当てはまる
    .why = 485 は Request-URI が一人に決まらないことを示し、決まるアドレスを `Contact` に並べられます。
answer-foreign-scheme = URI のスキームが分からない
    .why = 416 は Request-URI のスキームが分からないことを示し、クライアントは SIP URI で送り直します。
answer-nowhere = どこにも存在しないと言い切れる
    .why = 604 を返すと「どのドメインにもいない」ことになり、すべてのブランチの探索が終わります。責任を持てる情報が欠かせません。

question-permission = 何が足りませんか。または何を許可しませんか
answer-credentials = 有効な認証情報（パスワードなど）
answer-forbidden = 何があっても許可しない
    .why = 403 は、リクエストを理解したうえで拒み、認証しても結果が変わらないことを示します。
answer-caller-identity = 検証に通る発信者の署名（STIR）
answer-anonymous = 発信者が身元を伏せていて、匿名の呼は受けない
    .why = 433 は、発信者が匿名であることを理由に断ったことを示します。
answer-analytics = 網のフィルターが迷惑な呼と判定した
    .why = 608 は、断ったのがユーザーではなく網の装置であることを示し、異議の申し立て先を `Call-Info` で知らせます。米国では、法令により 603+ を返します。
answer-referrer = 転送を指示した人の証明（Referred-By）
    .why = 429 は `Referred-By` に有効なトークンを求め、被転送側は NOTIFY で転送元に 429 を伝えます。
answer-consent = リストの受信者の同意
    .why = 470 は、リストの中に許可のない URI が一つでもあるため、どれにも送らなかったことを示します。
answer-security = 最初のホップとのセキュリティの合意（sec-agree）
    .why = 494 は `sec-agree` を求める無保護のリクエストに返し、自分の方式を `Security-Server` に並べます。

question-challenge = 送信元を確かめたら、リクエストをどうしますか
answer-answer-it = 自分で応答する（レジストラ、リダイレクトサーバー、UA）
    .why = 401 は、リクエストに自ら応答する側のチャレンジで、`WWW-Authenticate` に入れます。
answer-pass-it-on = 先へ通す（プロキシ、回線を守るゲートウェイ）
    .why = 407 はプロキシのチャレンジで、`Proxy-Authenticate` に入れます。プロキシが自ら 401 を返してはいけません。

question-identity = Identity ヘッダーフィールドのどこに問題がありますか
answer-absent = 一つもない、または対応する形式がない
    .why = 428 は、方針で必須の `Identity` が、対応する種類では一つも届いていないことを示します。
answer-not-fetched = 証明書を取得できない
    .why = 436 は、リクエストのどの `Identity` についても証明書を得られなかったことを示します。
answer-not-accepted = 証明書はあるが、受け入れられない
    .why = 437 は、証明書は手元にあるものの、受け入れないことを示します。発行者を信頼できない、アルゴリズムに未対応、などの理由です。
answer-wrong-signature = 署名が合わない
    .why = 438 は、有効な PASSporT を持つ `Identity` が一つもなく、署名の不備を拒否する方針であることを示します。

question-content = 何を扱えませんか
answer-offer = オファーのメディア、コーデック、帯域
answer-preconditions = オファーの事前条件
    .why = 580 は、満たせない、または満たすつもりのない事前条件を含むオファーを断ります。
answer-body-type = ボディの形式、エンコーディング、言語
    .why = 415 は、理解できず無視もできないボディを断り、理解できるものを挙げます。
answer-answer-type = 送信元が応答に許す形式（Accept）
    .why = 406 は、返せる内容がどれも、リクエストの `Accept` で許されていないことを示します。
answer-encrypted = 手元にない鍵で暗号化されたボディ
    .why = 493 はボディを復号できないことを示し、次に使ってほしい公開鍵を入れられます。
answer-too-long = 大きすぎる、または長すぎる
answer-location = 位置情報（Geolocation）
    .why = 424 は、位置情報が不正、用途に足りない、または取得できないことを理由にリクエストを断ります。
answer-alert = 通話を伴わない緊急の警報（CAP）
    .why = 425 は、警報が不正で対応を決められず、リクエストのほかの部分も役に立たないことを示します。

question-reach = どの端末について断りますか
answer-this-end-point = このエンドポイントだけ（ほかの端末なら受けられるかもしれない）
    .why = 488 はこのエンドポイントでオファーを断る応答で、理由を `Warning` で示します。
answer-every-end-point = ユーザーのすべての端末
    .why = 606 は、話す意思はあるがこのセッションに対応できないことを示し、6xx なのですべてのブランチの探索を終わらせます。

question-size = 何が大きすぎますか
answer-body-too-large = ボディ
    .why = 413 はボディの大きさを理由に断り、一時的な事情であれば再試行の時期を `Retry-After` で示します。
answer-uri-too-long = Request-URI
    .why = 414 は、Request-URI が解釈できる長さを超えたことを示します。
answer-message-too-large = メッセージ全体
    .why = 513 は、どの部分が原因であれ、メッセージの長さが能力を超えたことを示します。

question-request = 何が誤り、または未対応ですか
answer-malformed = 構文が壊れている、または必要なフィールドがない
    .why = 400 はリクエストを理解できなかったことを示し、どこに問題があるかを理由フレーズに書きます。
answer-method = メソッド
answer-extension = 拡張
answer-interval = 有効期間や更新の間隔が短すぎる
answer-package = Event や Info-Package のパッケージ
answer-version = SIP のバージョン
    .why = 505 は、リクエストの SIP のバージョンに対応していない、または対応しないことを示します。

question-method = そのメソッドを認識できますか
answer-method-known = 認識できるが、このアドレスでは許可しない
    .why = 405 は、メソッドは分かるがこのアドレスでは許可しないことを示し、許可するものを `Allow` に並べます。
answer-method-unknown = 認識できず、どのユーザーにも対応できない
    .why = 501 は、UAS がメソッドを認識できないことを示します。プロキシであれば、知らないメソッドでも中継します。

question-extension = 拡張の何が問題ですか
answer-they-require = Require や Proxy-Require に知らないオプションタグがある
    .why = 420 は知らないものを `Unsupported` に並べる応答です。UAS は `Require` を、プロキシは `Proxy-Require` を見ます。
answer-you-require = 自分に欠かせない拡張を、送信元が示していない
    .why = 421 は、それなしではクライアントの役に立てない拡張を `Require` で示します。
answer-priority = resource-priority が必須だが、値を一つも知らない
    .why = 理解できる値が一つもなければ 417 を返します。必須とされていなければ、通常の優先度で処理します。
answer-no-outbound = 登録が outbound を求めるが、最初のホップが対応していない
    .why = 439 は、先頭の `Path` に `ob` がなく、端末が求めた outbound を使えないことを示します。
answer-push = 登録が求めるプッシュサービスに対応していない
    .why = レジストラまでのどのプロキシも対応していないことが設定から分かっていれば、555 を返せます。そうでなければ REGISTER を中継します。

question-interval = どの時間が短すぎますか
answer-expires = 登録、購読、公開の有効期間（Expires）
    .why = 423 は、受け入れられる最短の有効期間を `Min-Expires` で示します。
answer-session-interval = 通話の更新間隔（Session-Expires）
    .why = 422 は、受け入れられる最短の更新間隔を `Min-SE` で示します。

question-package = どちらのパッケージですか
answer-event-package = イベントパッケージ（SUBSCRIBE、NOTIFY、PUBLISH）
    .why = 489 は、`Event` のイベントパッケージを理解できなかったことを示します。
answer-info-package = Info Package（INFO）
    .why = 469 は、受けると示していないパッケージの INFO を断り、受けるものを `Recv-Info` に並べます。

question-state = 何が合いませんか
answer-no-dialog = 示されたダイアログやトランザクションがない
    .why = 再起動のあとのように、一致するダイアログもトランザクションもなければ、481 でそれを知らせます。
answer-terminated = 答える前に CANCEL や BYE が届いた
    .why = 487 は打ち切られたリクエストへの応答で、CANCEL 自体に返すことはありません。
answer-crossing = 自分の INVITE と行き違いになった
    .why = 自分の送った INVITE が終わらないうちに同じダイアログの INVITE が届いたら、491 を返さなければなりません。
answer-second-invite = 一つ目に答える前に、二つ目の INVITE が届いた
    .why = この場合は、0〜10 秒の乱数の `Retry-After` を付けて 500 を返すと決められています。
answer-etag = PUBLISH の SIP-If-Match に一致するものがない
    .why = 412 は、エンティティタグが保存中のどの状態とも一致しないことを示し、公開側は初めから公開し直します。
answer-merged = 同じリクエストが別の経路で先に届いている
    .why = 途中のフォークで同じリクエストが何度も届いたら、UAS は最初の一つを処理し、残りには 482 を返します。

question-server = どんな障害ですか
answer-overloaded = 自分のサーバー全体の過負荷や保守
    .why = 503 を受けたクライアントは別のサーバーを試し、`Retry-After` の間はほかのリクエストも送ってきません。
answer-one-request = 自分のサーバーで、このリクエストだけが失敗した
    .why = 500 は予期しない事情で処理できなかったことを示し、クライアントは数秒後に再試行できます。
answer-bad-answer = 背後のサーバーから不正な応答が返った
    .why = 502 は、ゲートウェイやプロキシとして、下流のサーバーから不正な応答を受けたことを示します。
answer-silent-system = 問い合わせた外部のシステムが時間内に答えない
    .why = 504 は、処理のために頼った外部サーバーから時間内に応答がなかったことを示します。
answer-silent-hop = 次の SIP ホップが INVITE に最終応答を返さない
    .why = INVITE のどのブランチからも最終応答がなければ、プロキシは 408 を返します。

question-routing = なぜ中継できませんか
answer-no-contact = 送り先のアドレスが一つもない
    .why = ユーザーは分かるのに送り先が一つも見つからなければ、通常は 480 を返します。
answer-no-hops = Max-Forwards が 0 である
    .why = `Max-Forwards` が 0 のリクエストは中継せず、483 を返します（OPTIONS には自ら答えてもかまいません）。
answer-loop = 一度ここを通っており、また同じ道をたどる
    .why = 482 は、リクエストに自分の `Via` があり、前回と同じ経路になることを示します。
answer-breadth = フォークに必要な数が Max-Breadth を超える
    .why = 並行フォークには `Max-Breadth` が足りません。順次のフォークもリダイレクトもしないなら、440 を返さなければなりません。
answer-flow-gone = 端末へのフローが切れている（outbound）
    .why = 430 は、フロートークンの指すフローがもうないことを示し、上流のプロキシは別のフローを試せます。
answer-only-503 = 戻ってきたのが 503 だけだった
    .why = 503 をそのまま渡すと、自分がどのリクエストも処理できないことになるため、500 に置き換えます。
answer-proxy-extension = Proxy-Require に知らない拡張がある
    .why = `Proxy-Require` に理解できないものがあるプロキシは、`Unsupported` を付けて 420 を返さなければなりません。

## どの答えからもたどり着かないコード

not-chosen-deprecated = もう返しません。RFC 6665 で非推奨となり、[200](sip/200) で同じことを伝えられます。
not-chosen-reserved = 将来のために予約されていて、返す条件もクライアントの動作も定められていません。意味を持たせられるのは、自社サービスの中だけです。
