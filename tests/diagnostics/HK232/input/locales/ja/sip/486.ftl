title = この端末が話中
gist = この端末だけが話中で、ほかは応答できる
act = 次の端末を呼び、残っていなければ折り返しを案内します。
summary = この端末は話中です。
meaning =
    この端末だけの話です。

    ほかの端末は応答するかもしれません。[301](sip/301) も見てください。
when = 着信側が通話中の場合。
receiver = あとでかけ直します。
sender = 一台の端末について送ります。
facet-headers = なし。`Expires` があれば役立つ
    .sentence = **{ $code }** に必要なヘッダーフィールドはありませんが、`Retry-After` があれば役立ちます。
alternative-nobody-else = どの端末も応答しない場合
    .sentence = どの端末も応答しないなら **{ $alternative }** を送ります。
