title = Busy Everywhere
gist = The user is busy, and no other device or voice mail will answer.
act = Try no other target (hunt group, LCR failover); if a mobile stopped ringing, set the phone's reject key to 486.
summary = The called user is busy and no other device or voice mail of theirs will take the call.
meaning =
    A device of the user was reached, and the user does not want to take the call now. What sets 600 apart is what
    the sender claims to know: that no other end point, voice mail included, will answer either. A proxy that had
    forked the call therefore stops the search instead of waiting for the other branches.
when =
    - The callee presses "reject" on a phone whose provisioning maps that key to "busy on all my devices".
    - A PBX or application server that tracks every line of the user sees all of them in use and has no voice mail to offer.
    - A dial plan or proxy script answers 600 for every busy user, where [486](sip/486) would be right.
receiver =
    1. Do not try the user's other addresses, and take any hunt group or LCR failover for 600 out of the routing: the
       answer already speaks for all of them.
    2. If `Retry-After` is present, offer to redial after that many seconds. Otherwise treat the call as ended.
    3. If the user complains that the mobile stopped ringing as soon as the desk phone rejected, look for the device
       that sends 600 where [486](sip/486) is meant.
sender =
    Send 600 only if you know the state of every end point of the user: a server that tracks them all may know, a single
    phone rarely does. A phone that is busy sends [486](sip/486) and leaves voice mail and the other devices their
    chance. If the user does not want the reason to be seen, send [603](sip/603).
misreading =
    600 is not a stronger 486. It makes a claim about devices the sender may never have seen, and a proxy acts on that
    claim by canceling them. Nor does it come from the PSTN: a gateway that gets ISUP cause 17 sends 486, whatever the
    location. Only the other way round does 600 count, as cause 17 with the location *user*
    ([RFC 3398, 8.2.6.1](RFC3398#8.2.6.1)).
aliases =
    - all lines busy
    - busy on all devices
facet-headers = nothing needed; `Retry-After` may give a better time
    .sentence = **{ $code }** needs no header field of its own; `Retry-After` may name a better time to call.
facet-isup = 17 User busy (user), and back as 486
    .sentence = **{ $code }** becomes ISUP cause 17 User busy with the user as location. 486 is 17 too, with the network as location, and 17 comes back as 486 whatever its location: on the way through the PSTN "everywhere" is easily lost.
alternative-only-this-end-point = if only this end point is busy
    .sentence = Send **{ $alternative }** if another device or voice mail may still answer.
alternative-reason-hidden = if the reason is nobody's business
    .sentence = Send **{ $alternative }** if the user does not want to reveal being busy.
flow-basic = A fork in which one device answers for all
flow-basic-cancels-the-rest = stops the search: cancels the other branches
flow-crossing-2xx = The same fork, but the mobile is picked up before the CANCEL reaches it: its 200 wins
flow-crossing-2xx-picked-up = picked up; the 200 is on its way
flow-crossing-2xx-forwards-the-2xx = a 2xx always goes on; drops the 600
