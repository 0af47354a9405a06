title = 許可されていないメソッド
gist = メソッドは知っているが、このアドレスでは使えない
act = `Allow` から代わりのメソッドを選ぶか、これを送る機能（OPTIONS 監視、REFER など）を止めます。
summary = サーバーはこのメソッドを知っていますが、このアドレスでは許可していません。使えるメソッドは `Allow` にあります。
meaning =
    メッセージに誤りはなく、アドレスも存在します。合わないのは組み合わせです。レジストラでないサーバーへの REGISTER
    や、ドアホンへの REFER がそうです。メディアゲートウェイへの SUBSCRIBE も該当します。同じホストでも、
    別のアドレスなら受け付けることがあります。

    405 を返す側は、そのメソッドを知っています。まったく知らないサーバーが返すのは [501](sip/501) です。
when =
    - 登録や OPTIONS による死活監視を、そのメソッドを無効にしている相手に対して設定した場合。
    - PBX が、機器の対応していないメソッドを使った場合。REFER による転送、INFO による DTMF、MESSAGE、ランプ表示用の
      SUBSCRIBE などです。
    - 別の装置に届いた場合。登録専用のレジストラへの INVITE や、メディアサーバーへの REGISTER です。
    - ユーザーのどの登録も `methods` パラメーターでそのメソッドを除外していて、プロキシがそれに従う
      場合。Kamailio では registrar モジュールの `method_filtering` がこれに当たります。
receiver =
    1. `Allow` を読み、そのメソッドを使わない方法に切り替えます。DTMF は INFO でなく RTP イベントで送ります。
       転送は REFER でなく、PBX を介した re-INVITE で行います。
    2. `Allow` に載っている、または載っているはずのメソッドなら、Request-URI を確認します。想定と違う装置に
       届いているのでしょう。
    3. その相手への機能（登録、OPTIONS 監視、MWI）を無効にします。放置すると数秒おきに 405 が繰り返されます。
    4. 通話を終わらせる必要はありません。INFO や REFER への 405 で失敗するのは、そのリクエストだけです。
sender =
    知っているメソッドをこのアドレスでは提供しないときに、必ず `Allow` を付けて 405 を返します。メソッドを
    知らなければ [501](sip/501)、この送信元にだけ許可しないなら [403](sip/403) です。SUBSCRIBE や NOTIFY は扱えるが
    イベントパッケージを知らないなら [489](sip/489) を返します。プロキシは知らないメソッドでも中継するため、
    通常は自ら 405 を返す必要がありません。
misreading =
    OPTIONS 監視に 405 が返っても、相手が動いていて経路が通じていることは確かめられます。これを理由に
    トランクを切り離さないでください。
aliases =
    - 未対応メソッド
    - Allow ヘッダー
    - REFER 未対応
    - OPTIONS 監視
facet-headers = `Allow`（このアドレスで使えるメソッド）
    .sentence = **{ $code }** は、このアドレスで使えるメソッドを `Allow` で示します。
facet-sender = 宛先のサーバーまたはエンドポイント
    .sentence = **{ $code }** を返すのはリクエストの宛先です。電話機のほか、レジストラやメディアサーバーのこともあります。
facet-in-dialog = 最大でも該当する呼か購読。REFER や INFO ならそれだけ
    .sentence = **{ $code }** で終わるのは、多くても該当する呼または購読だけです。通話中の REFER や INFO なら、そのリクエストが失敗するだけです。
facet-next = `Allow` にあるメソッドを使う
    .sentence = **{ $code }** を受けたら、`Allow` にあるメソッドを使うか、その操作をやめます。
alternative-method-unknown = メソッドを知らない場合
    .sentence = 自分のソフトウェアがそのメソッドを知らず、誰に対しても提供できないなら **{ $alternative }** を返します。
alternative-this-sender-may-not = この送信元にだけ許可しない場合
    .sentence = ほかの送信元からは受け付けるメソッドなら **{ $alternative }** を返します。
alternative-event-package = 足りないのがイベントパッケージの場合
    .sentence = SUBSCRIBE や NOTIFY は扱えるが、`Event` のパッケージを知らないなら **{ $alternative }** を返します。
flow-basic = REFER に対応しない機器が転送を断り、PBX が re-INVITE でつなぐ
flow-basic-no-refer = Allow に REFER なし。re-INVITE でつなぐ
