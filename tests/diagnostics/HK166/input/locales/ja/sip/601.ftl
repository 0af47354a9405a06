title = どの端末も話中
summary = ユーザーのどの端末も話中です。
meaning = ユーザーは話中で、ボイスメールも応答しません。
when = - すべての回線が埋まっている場合。
receiver = ほかの端末にはかけません。
sender = ユーザー全体について送ります。
alternative-only-here = この端末だけが話中の場合
    .sentence = この端末だけが話中なら **{ $alternative }** を送ります。
