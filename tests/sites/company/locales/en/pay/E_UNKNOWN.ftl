title = Outcome unknown
gist = Nobody knows yet whether the payment was made.
act = Ask for the state of the payment before you try again.
summary = The payment was not made for this reason.
meaning = Nothing was charged, as far as is known.
