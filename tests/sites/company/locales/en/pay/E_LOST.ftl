title = Card reported lost
gist = The card was reported lost.
act = Ask for another card, and do not try this one again.
summary = The payment was not made for this reason.
meaning = Nothing was charged, as far as is known.
