title = 入力がない
summary = bill が読むはずのファイルがありません。
meaning = 名前は正しく、そこには何もありません。
alternative-no-file-named = ファイル名がまったくないとき
    .sentence = ファイル名がまったくなければ **{ $alternative }** がそう伝えます。
