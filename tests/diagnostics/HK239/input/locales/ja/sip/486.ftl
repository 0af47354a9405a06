# hikaku-allow HK233: 次の行のためではない

title = この端末が話中
gist = この端末だけが話中で、ほかは応答できる
act = 次の端末を呼び、残っていなければ折り返しを案内します。
# hikaku-allow HK233: 画面に出る語をそのまま書いている
summary = この端末は「ＢＵＳＹ」と表示します。
# hikaku-allow HK234, HK999: 何も黙らせない
meaning =
    この端末だけの話です。

    ほかの端末は応答するかもしれません。どれも応答しない場合は [600](sip/600) です。
# hikaku-allow HK201: 黙らせられない
when = - 着信側が通話中の場合。
# hikaku-allow HK233
receiver = １５ 分後にかけ直します。
sender = 一台の端末について送ります。
facet-headers = なし。`Retry-After` があれば役立つ
    .sentence = **{ $code }** に必要なヘッダーフィールドはありませんが、`Retry-After` があれば役立ちます。
alternative-nobody-else = どの端末も応答しない場合
    .sentence = どの端末も応答しないなら **{ $alternative }** を送ります。
