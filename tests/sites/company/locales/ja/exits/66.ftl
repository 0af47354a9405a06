title = 入力がない
gist = 読むはずのファイルがない
act = 渡したパスにファイルがあるかを調べます。
summary = bill が読むはずのファイルがありません。
meaning = 名前は正しく、そこには何もありません。
alternative-no-file-named = ファイル名がまったくないとき
    .sentence = ファイル名がまったくなければ **{ $alternative }** がそう伝えます。
