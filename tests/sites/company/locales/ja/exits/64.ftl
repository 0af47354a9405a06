title = 使い方の誤り
gist = コマンドの書き方が違う
act = そのオプションの説明を `bill --help` で読みます。
summary = bill が理解できない呼び出し方です。
meaning = オプションの綴りが違うか、引数が足りません。
receiver = コマンドを直します。
