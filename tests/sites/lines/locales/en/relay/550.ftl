title = No such user
summary = There is no such user.
meaning = There is no such user.
when = - There is no such user.
receiver = There is no such user.
sender = There is no such user.
