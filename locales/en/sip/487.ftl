title = Request Terminated
gist = The INVITE was called off by CANCEL or BYE; nothing has failed.
act = Send the ACK and try no other trunk; which hop gave up, and why, is told by the CANCEL and its `Reason`.
summary = The INVITE ended without an answer because a CANCEL (or a BYE) called it off.
meaning =
    Every INVITE needs a final response, also one that its sender no longer wants. When the caller hangs up
    while it rings, the CANCEL gets a 200 of its own and the INVITE then gets 487; the ACK for that 487 closes
    the call. Nothing failed: in a trace 487 is the normal end of an abandoned call.

    It also closes the losing branches of a fork after another phone has answered. A proxy keeps those 487s to
    itself.
when =
    - The caller hung up, or the caller's PBX ended its ring time and canceled: CANCEL, `200 OK` with
      `CSeq: n CANCEL`, then 487 with `CSeq: n INVITE`.
    - On a phone of a ring group that did not get the call. A CANCEL with `Reason: SIP;cause=200` says that
      another one answered.
    - The `Expires` of the INVITE ran out before anyone picked up.
    - A BYE arrived while another request of the same dialog was still unanswered.
receiver =
    1. Send the ACK (the transaction layer does), release the media ports, stop. There is nothing to retry,
       and a dial plan that goes on to the next trunk after 487 calls people whom nobody wants to call any
       more.
    2. To learn who gave up, read the CANCEL, not the 487: which hop sent it, after how many seconds, and with
       what `Reason`. A round 30 or 60 seconds points to a ring timer in a PBX or SBC, not to a person.
    3. If a 200 to the INVITE arrives instead of 487, it crossed your CANCEL, and even a 200 to the CANCEL changes
       nothing: the call is up. Send the ACK, then a BYE ([RFC 5407, 3.1.2](RFC5407#3.1.2)).
sender =
    Send 487 to a pending INVITE as soon as a CANCEL matches it or its `Expires` has passed, and to other
    pending requests when a BYE ends the dialog. Answer the CANCEL itself with [200](sip/200). If your own
    side gave up ringing, that is [480](sip/480); if the user pressed reject, [486](sip/486)
    or [603](sip/603). A 487 with no CANCEL, BYE or `Expires` behind it makes the trace tell a story that did
    not happen.
misreading =
    487 is not an answer to CANCEL, and it does not say that the callee refused. Unanswered calls end in 487
    whenever the caller's side runs the clock, and in [480](sip/480) or [408](sip/408) when the far side or a proxy
    does. "Missed call" reports that count only one of them are wrong. As `cause=487` in a voice mail's URI it
    stands for a call that the callee deflected while it rang ([RFC 4458, 2.2](RFC4458#2.2)).
aliases =
    - canceled call
    - caller hung up
    - originator cancel
    - call cancelled
    - answered elsewhere
facet-scope = the request that was ended
    .sentence = **{ $code }** speaks of the one request that CANCEL or BYE ended; a new one may follow at any time.
facet-methods = INVITE; after a BYE, whatever is still pending
    .sentence = **{ $code }** answers an INVITE that was canceled, and any request still pending when BYE ends the dialog.
alternative-callee-side-gave-up = if the called side stopped ringing by itself
    .sentence = Send **{ $alternative }** if nobody picked up and it was the called side, not a CANCEL, that ended it.
alternative-no-answer-in-time = if a proxy's timer ran out
    .sentence = Send **{ $alternative }** towards the caller if you are a proxy that canceled the branches because its own timer ran out.
alternative-to-cancel-itself = for the CANCEL itself
    .sentence = Answer the CANCEL request with **{ $alternative }**; the other code is for the INVITE.
alternative-nothing-to-cancel = if the CANCEL matches no request
    .sentence = Answer the CANCEL with **{ $alternative }** if there is no transaction it could cancel.
flow-basic = The caller hangs up while it rings
flow-basic-hangs-up = hangs up before the answer
flow-answered-elsewhere = The mobile answers, the desk phone's branch is canceled
flow-answered-elsewhere-stays-here = keeps the 487 to itself
flow-fork = Two phones ring and the caller hangs up: both branches are canceled
flow-fork-hangs-up = hangs up before the answer
