title = Busy Everywhere
gist = Every device is busy; none is worth another try now.
act = Stop the search, and tell the caller that the line is busy.
summary =
    - Every device
    - of the user
meaning = The user is busy and no voice mail answers.
when = - Every line is taken.
receiver = Do not call the user elsewhere.
sender = Send it for the user as a whole.
alternative-only-here = if only this device is busy
    .sentence = Send **{ $alternative }** if only this device is busy.
flow-basic = The callee is busy everywhere
flow-basic-gives-up = gives up
