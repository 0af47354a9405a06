title = Call/Transaction Does Not Exist
gist = The call, subscription or transaction it belongs to is unknown here.
act = Ignore it after a BYE, end the call after a re-INVITE, and compare `Call-ID`, tags and branch on both sides.
summary = The request belongs to a call, subscription or transaction that the receiver does not have (any more).
meaning =
    A request with a `To` tag claims to be part of a dialog; a CANCEL claims to belong to a pending request.
    The receiver looked for it, by `Call-ID` and both tags, or by the branch of the top `Via`, and found
    nothing. One side still keeps state that the other has lost, dropped or never had.

    What it ends depends on the request. For BYE nothing is lost: the call is over on both sides. A re-INVITE,
    session refresh or NOTIFY that gets 481 ends that call or subscription. A CANCEL that gets it ends
    nothing: the INVITE goes on.
when =
    - Both sides hang up at once, or a BYE is sent again after a lost 200: the second BYE finds no call.
      Harmless.
    - The phone, PBX or SBC was restarted or failed over to a node without the call state; the next session
      refresh or re-INVITE gets 481.
    - A NOTIFY for a subscription that the phone has let expire or forgot at reboot, typically for busy lamps
      or message waiting.
    - The tags, `Call-ID` or branch were changed on the way, or the request reached the wrong node of a
      cluster. A CANCEL whose branch differs from its INVITE is the classic one.
    - An INVITE with `Replaces` names a call that this server does not hold, for instance because it lives on another server (attended transfer).
receiver =
    1. To a BYE: consider the call ended, nothing else to do.
    2. To a re-INVITE or UPDATE: end the call locally (stop media, bill to here) and send a BYE. To continue
       talking, place a new call with a new `Call-ID`.
    3. To a NOTIFY: remove the subscription. To a SUBSCRIBE refresh: subscribe again from scratch with a new
       `Call-ID` and `From` tag.
    4. To a CANCEL: wait for the final response to the INVITE, and send ACK and BYE if it is a 200. Then
       compare branch, Request-URI and `Route` of CANCEL and INVITE.
sender =
    Send 481 when a request carries a `To` tag and you have no such dialog, when a CANCEL matches no
    transaction, and when a PRACK matches no unacknowledged 1xx. A request you can match but whose `CSeq` is
    too low gets [500](sip/500). A request without a `To` tag for an unknown user gets [404](sip/404): it
    never claimed a call.
misreading =
    481 is not "user not found": the address may be fine and the next INVITE may succeed. And it is not always a
    fault. A steady share of 481s to BYE is mostly two sides hanging up at the same moment. RFC 5407 would rather
    see 200 to such a BYE ([RFC 5407, 3.2.1](RFC5407#3.2.1)); a re-INVITE that crosses a BYE does get 481
    ([RFC 5407, 3.2.2](RFC5407#3.2.2)).
aliases =
    - call leg does not exist
    - unknown dialog
    - subscription does not exist
    - stale dialog
    - dialog not found
facet-next = drop the old state; begin a new call or subscription if still wanted
    .sentence = After **{ $code }** the old call or subscription is given up, and a new one is begun if it is still wanted.
facet-fork = meets none, except for a forked INVITE with `Replaces`
    .sentence = **{ $code }** inside a dialog or to a CANCEL meets no fork; to a forked INVITE with `Replaces` or `Join` it ends its own branch only.
facet-methods = requests inside a dialog, CANCEL, INVITE with `Replaces`
    .sentence = **{ $code }** answers what refers to something already begun: requests inside a dialog, CANCEL, an INVITE with `Replaces`.
facet-sender = the other end of the dialog; for CANCEL, whoever got it
    .sentence = **{ $code }** comes from the other end of the dialog, caller or callee; to CANCEL from the server that finds no INVITE for it.
alternative-out-of-order = if the dialog exists but the CSeq is too low
    .sentence = Send **{ $alternative }** if you know the dialog and only the sequence number is out of order.
alternative-silence = if nothing answers at all
    .sentence = Treat silence in a dialog as **{ $alternative }**: it ends the call as well, but the cause is a dead path, not lost state.
alternative-no-to-tag = if the request is outside any dialog
    .sentence = Send **{ $alternative }** if the request has no `To` tag and its Request-URI names nobody here.
alternative-invite-cancelled = if the CANCEL does match
    .sentence = If the CANCEL matches a pending INVITE, answer that INVITE with **{ $alternative }** and the CANCEL with 200.
flow-basic = The callee's PBX restarts; the session refresh finds no call
flow-basic-restarts = restarts and forgets its dialogs
flow-basic-new-dialog = calls again, new Call-ID and tag
flow-cancel = A CANCEL that does not match: the phone rings on
flow-cancel-other-branch = CANCEL with another Via branch
flow-cancel-rings-on = goes on ringing, someone picks up
