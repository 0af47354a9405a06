title = E_C
gist = 三つ目のエラー
act = 三つ目のエラーに従います。
summary = E_C
meaning = E_C
