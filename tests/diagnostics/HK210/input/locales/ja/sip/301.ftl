title = 恒久的な移転
summary = ユーザーはこのアドレスを離れ、戻りません。
meaning = 新しいアドレスは `Contact` にあります。
when = - 番号が移された場合。
receiver = `Contact` のアドレスへかけます（[RFC 3261](javascript:alert(1)) と [RFC 9999](RFC9999#1)）。
sender = 移転が恒久的なときに送ります。
misreading = 着信転送ではありません。
aliases = - 番号変更
