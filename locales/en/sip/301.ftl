title = Moved Permanently
gist = The user has moved for good; use the address in `Contact` from now on.
act = Send the INVITE to the URI in `Contact`, and replace the old address in the address book, dial plan or LCR table.
summary = The called user has left this address for good; the new address stands in the `Contact` header field.
meaning =
    The address in the Request-URI no longer leads to the user, and it will not do so again. Whoever answers
    knows where the user is now and says so in `Contact`, usually a redirect server or a proxy with a forwarding
    table, more rarely the user's old device.

    Two things follow for the caller: place this call again at the new address, and remember the address so
    that the next call starts there.
when =
    - A number was ported or a user moved to another site, and the old registrar still answers with the new URI.
    - A trunk provider points you to another session border controller: the host part of `Contact` differs, the
      user part does not.
    - A PSTN gateway received ISUP cause 22 (number changed) together with the new number.
receiver =
    1. Read `Contact`. Without it there is nothing to follow: treat the call as failed and report the sender.
    2. Send a new INVITE to that URI, with the same `To`, `From` and `Call-ID` and a `CSeq` one higher. An SBC or
       PBX does this only if it is told to follow redirects; many trunks are set to refuse them against toll fraud.
    3. Replace the old entry in the address book, the dial plan or the LCR table. A log with one 301 for every call
       shows that nobody did.
sender =
    Send 301 when the user will not come back to this address and you know the new one. If the move is for hours or
    days, send [302](sip/302), because a caller that obeys 301 changes its address book. If you may not reveal the new
    address or have none, send [410](sip/410).
misreading =
    301 is not a way to forward a call that the callee did not pick up. The proxy that forwards such a call itself
    announces it with [181](sip/181) and sends the INVITE on.
aliases =
    - number changed
    - call redirect
    - permanent forward
facet-headers = `Contact` with the new address, without which the answer is useless
    .sentence = **{ $code }** carries the new address in `Contact`; without it the caller has nowhere to go.
facet-sender = mostly a redirect server or proxy, seldom the old device
    .sentence = **{ $code }** mostly comes from a redirect server or a proxy that knows the move; the user's old device may send it, too.
alternative-temporary = if the move is temporary
    .sentence = Send **{ $alternative }** if the user will be back at this address.
alternative-no-new-address = if the new address is unknown or private
    .sentence = Send **{ $alternative }** if the address is dead and you cannot or may not name a new one.
flow-basic = A redirect server sends the caller to the new address
flow-basic-takes-contact = reads Contact, updates the address book
flow-fork = Two phones are called: the 301 of one ends only its own branch, the 200 of the other wins
flow-fork-keeps-it = keeps the 301 back; the mobile rings on
flow-fork-unanswered = The same fork, but nobody answers the mobile: now the 301 is the best response
flow-fork-unanswered-keeps-it = keeps the 301; the mobile rings on
flow-fork-unanswered-rings-out = nobody answers
flow-fork-unanswered-lowest-class = no 6xx, no 2xx: 3xx goes before 4xx
