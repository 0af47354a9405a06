lead =
    短すぎるのが INVITE や UPDATE の `Session-Expires` なら 422 と `Min-SE`、REGISTER、SUBSCRIBE、PUBLISH の `Expires`
    なら 423 と `Min-Expires` です。
verdict =
    混同は回線上よりも設定画面で起きます。登録間隔を延ばしても 422 は消えず、セッションタイマーを延ばしても
    423 は消えません。同じやり取りがログに並び続けます。

    放置した結果も違います。422 では呼が始まらないか、通話中なら元の更新間隔が切れた時点で失われます。REGISTER への
    423 ではやがて端末が未登録になり、かけてきた人には [480](sip/480) が返ります。
