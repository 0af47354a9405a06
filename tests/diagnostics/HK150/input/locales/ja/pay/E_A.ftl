title = E_A
gist = 一つ目のエラー
act = 一つ目のエラーに従います。
summary = E_A
meaning = E_A
