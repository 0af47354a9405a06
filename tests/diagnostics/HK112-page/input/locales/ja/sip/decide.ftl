title = 恒久的な移転
summary = ユーザーはこのアドレスを離れ、戻りません。
meaning = 新しいアドレスは `Contact` にあります。
when = - 番号が移された場合。
receiver = `Contact` のアドレスへかけます（[RFC 3261](RFC3261#21.3.2)）。
sender = 移転が恒久的なときに送ります。
misreading = 着信転送ではありません。
aliases = - 番号変更
