title = どの端末も話中
gist = どの端末も話中で、今はつながらない
act = 探索をやめ、相手が話中であることを発信側に伝えます。
summary = ユーザーのどの端末も話中です。
meaning =
    # 見出し

    ![図](https://codes.example/x.png)

    ユーザーは話中で、ボイスメールも応答しません。
when = - すべての回線が埋まっている場合。
receiver = ほかの端末にはかけません。
sender = ユーザー全体について送ります。
alternative-only-here = この端末だけが話中の場合
    .sentence = この端末だけが話中なら **{ $alternative }** を送ります。
flow-basic = 着信側はどこでも話中
flow-basic-gives-up = あきらめる
