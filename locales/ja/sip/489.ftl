title = 未対応のイベントパッケージ
gist = `Event` が指すイベントパッケージに対応していない
act = `Event` を応答の `Allow-Events` と照合し、対応しているはずなら `Server` で返した装置を確かめます。
summary = `Event` ヘッダーフィールドで指定されたイベントパッケージに対応していません。
meaning =
    SUBSCRIBE、NOTIFY、PUBLISH は、何の状態を扱うのかを `Event` で示します。BLF なら `dialog`、ボイスメールなら
    `message-summary`、ほかに `presence` や `reg` などがあります。受け取った側はメソッドには対応していますが、
    そのパッケージを知りません。通知できるパッケージは、応答の `Allow-Events` に並びます。

    最初の SUBSCRIBE に返った場合、購読は作られず NOTIFY も届きません。NOTIFY や更新の SUBSCRIBE に返った
    場合は、その購読が終わります。
when =
    - BLF キーのある電話機が、`dialog` を有効にしていないサーバーに購読を求めた場合。ベンダー独自のパッケージ
      （`as-feature-event`、`line-seize` など）を他社の PBX に求めた場合も同じです。
    - 設定を読み直させる `Event: check-sync` のような購読なしの NOTIFY を、PBX が未対応の機種に送った場合。
    - `Event` がない場合や、綴りが違う場合。
    - プレゼンスサーバー宛ての SUBSCRIBE が、経路の設定により電話機やトランクに届いた場合。
receiver =
    1. `Allow-Events` を確認し、目的に合うパッケージがあれば選びます。`presence.winfo` のような
       テンプレートパッケージは一覧に載らないため、試すほかありません。
    2. 対応しているはずなら、どの装置が返したのかを `Server` や `To` タグで調べます。
       経路違いがよくあります。Asterisk では、対応する `res_pjsip` のモジュールが読み込まれているかを
       確かめます。
    3. NOTIFY に返ったなら購読を削除します。いずれの場合も、同じ SUBSCRIBE を数秒おきに繰り
       返さないでください。
sender =
    SUBSCRIBE、NOTIFY、PUBLISH を扱えるが `Event` のパッケージを知らないときに 489 を返します。`Event`
    がないときも同じです。対応するものは `Allow-Events` に並べます。購読をまったく受け付けないなら [405](sip/405)、
    パッケージは分かるが `Accept` の形式で通知できないなら [406](sip/406) です。購読を許可しない
    相手には [403](sip/403) を返します。
misreading =
    対象のユーザーの有無や、購読の権限を示すものではありません。問題は `Event` の値だけです。
aliases =
    - イベントパッケージ
    - 未対応イベント
    - BLF が点灯しない
    - MWI
    - Allow-Events
facet-methods = SUBSCRIBE、NOTIFY、PUBLISH
    .sentence = **{ $code }** は、プレゼンス、BLF、メッセージ待ち通知などで `Event` を伴う SUBSCRIBE、NOTIFY、PUBLISH に返されます。
facet-headers = `Allow-Events`（対応するパッケージの一覧）
    .sentence = **{ $code }** は、対応するイベントパッケージを `Allow-Events` に並べます。
facet-next = `Allow-Events` にあるパッケージを使う
    .sentence = **{ $code }** を受けたら、`Allow-Events` にあるイベントパッケージを使うか、購読をやめます。
facet-sender = 通知側（NOTIFY には購読側）
    .sentence = **{ $code }** を返すのは、パッケージを知らない通知側かイベント状態のサーバー（ESC）です。NOTIFY には購読側が返します。
facet-in-dialog = 該当する購読だけが終わる
    .sentence = ダイアログ内の SUBSCRIBE や NOTIFY に **{ $code }** が返ると、その購読だけが終わります。同じダイアログの呼は残ります。
alternative-method-refused = SUBSCRIBE 自体を受け付けない場合
    .sentence = メソッドは知っているが、このアドレスでは受け付けないなら **{ $alternative }** を返します。
alternative-body-type = NOTIFY のボディの形式だけが合わない場合
    .sentence = パッケージには対応しているが `Accept` の形式で通知できないなら **{ $alternative }** を返します。
alternative-not-authorized = 購読を許可しない場合
    .sentence = パッケージには対応しているが、この購読者に権限がないなら **{ $alternative }** を返します。
alternative-info-package = INFO の Info-Package の場合
    .sentence = 受け取ると表明していない `Info-Package` の INFO には **{ $alternative }** を返します。イベントパッケージとは別の一覧です。
flow-basic = 最初のパッケージは断られ、一覧から選んだものが受け入れられる
flow-basic-wants-dialog = Event: dialog で購読を求める
flow-basic-reads-list = Allow-Events にある presence を選ぶ
