title = Card reported lost
summary = The payment was not made for this reason.
meaning = Nothing was charged, as far as is known.
