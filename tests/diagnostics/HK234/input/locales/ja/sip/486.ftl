title = この端末が話中
gist = この端末だけが話中で、ほかは応答できる
act = 次の端末を呼び、残っていなければ折り返しを案内します。
summary = この端末は，話中です．
meaning =
    この端末だけ, 話中です.

    ほかの端末は応答するかもしれません。どれも応答しない場合は [600](sip/600) です。
when = - 着信側が通話中の場合。
receiver = Contact, Via、To を見て、1,000 秒後にかけ直します。
sender = 一台の端末について送ります。
facet-headers = なし。`Retry-After` があれば役立つ
    .sentence = **{ $code }** に必要なヘッダーフィールドはありませんが、`Retry-After` があれば役立ちます。
alternative-nobody-else = どの端末も応答しない場合
    .sentence = どの端末も応答しないなら **{ $alternative }** を送ります。
