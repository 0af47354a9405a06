title = E_B
gist = 二つ目のエラー
act = 二つ目のエラーに従います。
summary = E_B
meaning = E_B
