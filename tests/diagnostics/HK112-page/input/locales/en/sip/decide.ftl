title = Moved for good
summary = The user has left this address for good.
meaning = The new address stands in `Contact`.
when = - A number was ported.
receiver = Call the address in `Contact` ([RFC 3261](RFC3261#21.3.2)).
sender = Send it when the move is for good.
misreading = It is no call forwarding.
aliases = - number changed
