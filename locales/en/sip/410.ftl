title = Gone
gist = The address existed and was given up for good; no new one is named.
act = Remove the number from address books, dialers and LCR tables; if it ought to work, have its porting looked up.
summary = The address existed, has been given up for good, and no new one is named in its place.
meaning =
    The sender knows the history of this address: it worked once and was closed, not mistyped. Nor is it a
    matter of waiting. Whoever keeps the address in a list should take it out.

    The sender has no forwarding address to offer, or does not want to reveal it.
when =
    - A PSTN gateway received ISUP cause 22 (number changed) without the new number, or cause 23.
    - A provider keeps ported or terminated numbers in its table for some months, to tell them from numbers
      never assigned.
    - A one-time address has served its purpose: an ad hoc conference that has ended, a direct link to a hotel
      guest who has left.
receiver =
    1. Remove the address from the address book, the speed dials, the dialer campaign and the LCR table. It
       will not come back.
    2. Another carrier will not help, as the number has changed for all of them. Find the new one by other
       means, such as the announcement in `Error-Info` or the directory.
    3. If the number ought to work, suspect number porting. Ask for a portability lookup and compare the
       route.
    4. To a SUBSCRIBE refresh or re-INVITE: the dialog is over, as the peer's contact address itself is gone.
sender =
    Send 410 only if you know both things, that the address was in use and that it will not return. Without
    that knowledge send [404](sip/404), which claims less. If you may name the successor, send [301](sip/301)
    with `Contact`, and the call still gets through. If the user has left every network, not only yours, and
    you can vouch for it, [604](sip/604) stops the search elsewhere too.
misreading =
    Not for a user who is offline. A phone that has gone unregistered will be back, and 410 invites callers to
    delete its number.
aliases =
    - number changed
    - disconnected number
    - former subscriber
    - ceased number
facet-headers = nothing needed; `Error-Info` may point to the announcement of the change
    .sentence = **{ $code }** needs no header field; `Error-Info` may point to an announcement about the change.
facet-sender = the server that kept the address, or a gateway
    .sentence = **{ $code }** comes from the server that used to keep the address, or from a gateway that learned of the change in the PSTN.
facet-callee = no longer at this address, and for good
    .sentence = **{ $code }** means that the user was at this address and will not be back; no other address is known.
alternative-permanence-unknown = if you do not know that it is for good
    .sentence = Send **{ $alternative }** if you cannot tell a closed address from one that never was.
alternative-new-address-known = if you can name the new address
    .sentence = Send **{ $alternative }** if the user moved for good and you may give the new address.
alternative-nowhere-at-all = if the user exists nowhere any more
    .sentence = Send **{ $alternative }** if you can say with authority that no address of the user is left anywhere.
flow-basic = The telephone network reports a changed number
flow-basic-number-changed = ISUP REL: cause 22, no new number
flow-basic-removes-number = takes the number out of the address book
