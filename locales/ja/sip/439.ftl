title = 最初のホップが outbound に未対応
gist = レジストラは outbound に対応、最初のプロキシは未対応
act = `reg-id` と `outbound` なしで登録し直し、網側ではレジストラに届く `Path` に `;ob` がない原因を探します。
summary = レジストラは SIP outbound に対応していますが、端末から見て最初のプロキシが未対応です。そのため、このフローは着信に使えません。
meaning =
    SIP outbound は、端末が登録に使った接続を着信にも使う拡張です。これには最初のプロキシの協力が要ります。
    プロキシは `Path` ヘッダーフィールドに接続を記録し、その URI に `ob` パラメーターを付けます。ところが、
    届いた REGISTER には `Path` がないか、先頭の URI に `ob` がありませんでした。

    そのまま受け付ければ、見かけは outbound の登録なのに、NAT の内側の端末に着信できない状態が残ります。
    レジストラはこれを避けるために拒否しました。
when =
    - 端末で outbound を有効にしたものの、レジストラの手前の SBC やプロキシが RFC 5626 に未対応の場合。
    - エッジプロキシは対応しているのに、その手前にロードバランサーや別のプロキシが入り、最初のホップではなくなった
      場合。`Via` が一つ増えていることで分かります。
    - エッジプロキシとレジストラの間の装置が `Path` を削除、または書き換えている場合。
receiver =
    1. 方針が許すなら、`Contact` の `reg-id` と `Supported` の `outbound` を外して登録し直します。NAT の
       マッピングは端末自身で維持してください。
    2. ほかにもアウトバウンドプロキシが設定されていれば、そちらで outbound を試します。最初のホップが
       変わるためです。
    3. 網の側では、レジストラに届いた REGISTER を調べます。`Path: <sip:TOKEN@edge.example.com;lr;ob>` の
       形がなければ、端末のすぐ次にあるプロキシを直します。
sender =
    439 を返すのは、最初のホップではないレジストラです。条件は、`Contact` に `reg-id`、`Supported` に `outbound`
    があり、`Path` の先頭の URI に `ob` がないことです。端末が outbound を求めていなければ `reg-id` を無視し、
    通常どおり [200](sip/200) で登録します。リクエストが `Require` で outbound を必須としていて、レジストラ自身が
    対応していないなら [420](sip/420) です。
misreading =
    「outbound」は発信のことではなく、アウトバウンドプロキシの設定漏れでもありません。端末が張った接続に着信を
    通すための、拡張の名前です。
aliases =
    - SIP outbound
    - reg-id
    - 登録失敗
facet-next = outbound なしか、別のアウトバウンドプロキシ経由で登録し直す
    .sentence = **{ $code }** を受けた端末は、outbound なしで登録し直すか、別のアウトバウンドプロキシを使います。
facet-in-dialog = なし（REGISTER はダイアログの外で送る）
    .sentence = **{ $code }** は、ダイアログの外で送られる REGISTER に返されるため、呼や購読には影響しません。
alternative-outbound-not-asked = 端末が outbound を求めていない場合
    .sentence = `Supported` に `outbound` がなければ、`reg-id` を無視して **{ $alternative }** を返します。
alternative-registrar-lacks-outbound = レジストラ自身が outbound に未対応の場合
    .sentence = レジストラ自身が `outbound` に対応しておらず、`Require` で必須とされているなら **{ $alternative }** を返します。
alternative-several-contacts = `reg-id` 付きで複数の `Contact` がある場合
    .sentence = `reg-id` を含む REGISTER が二つ以上の `Contact` を加えようとしているなら **{ $alternative }** を返します。
flow-basic = レジストラに拒まれ、outbound なしで登録する
flow-basic-path-without-ob = reg-id はあるが、ob 付きの Path がない
flow-basic-without-outbound = reg-id と outbound タグを外す
