title = No such user
gist = The host knows no such user.
act = Check how the name before the `@` is spelt.
summary = There is no such user.
meaning = There is no such user.
when = - There is no such user.
receiver = There is no such user.
sender = There is no such user.
