title = 該当ユーザーなし
summary = そのユーザーはいません。
meaning = そのユーザーはいません。
when = - そのユーザーはいません。
receiver = そのユーザーはいません。
sender = そのユーザーはいません。
