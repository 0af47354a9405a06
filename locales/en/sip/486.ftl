title = Busy Here
gist = This device is busy; the user's other devices may still answer.
act = Go on to another device or voice mail (forward on busy); failing that, play busy tone and heed `Retry-After`.
summary = This end point was reached and will not take another call now; the user's other devices or voice mail may.
meaning =
    The INVITE arrived at a phone that is in a call, or whose user does not want another one. "Here" is the
    point: the phone speaks for itself alone. A proxy that forked the call keeps the other branches ringing,
    and a PBX can still go on to voice mail, which is what "forward on busy" reacts to.

    To the caller it is the busy tone. No 180 need come first, although one does when the user presses
    "reject" on a ringing phone.
when =
    - The phone is in a call and call waiting is off, or all the lines its account allows are taken.
    - The user presses "reject" or "busy" while it rings; many phones send 486 for that key.
    - A PSTN gateway gets ISUP cause 17 (user busy), whether the release names the user or the network as its
      location.
    - Do not disturb is on and the phone's profile signals it as busy rather than [480](sip/480).
receiver =
    1. On a PBX or application server: follow the user's forward-on-busy rule. Do not forward the 486 to the
       caller while another target is left.
    2. At the caller: play busy tone and offer to redial, after `Retry-After` seconds if it is given.
    3. If every call to a user who is not on the phone gets 486, look for stuck calls in the PBX, a call limit
       of 1, or a do-not-disturb key.
sender =
    Send 486 when this end point has no room for the call or its user declines it here. If you really know
    that no other device and no voice mail will take it, send [600](sip/600); a single phone hardly ever
    knows. If the user is away, logged out or does not pick up, send [480](sip/480): nobody is busy then.
misreading =
    A busy trunk or a full PBX is not 486. A gateway without a free circuit sends [503](sip/503), and a 486 in its
    place makes the caller believe that the person is talking. That a call reached voice mail because of a busy user
    stands in its URI or in `History-Info`, as `cause=486` ([RFC 4458, 2.2](RFC4458#2.2)).
aliases =
    - busy tone
    - user busy
    - call rejected by phone
    - on another call
facet-headers = nothing needed; `Retry-After` may say when the line is free
    .sentence = **{ $code }** needs no header field of its own; `Retry-After` may say in how many seconds the phone expects to be free.
alternative-everywhere = if no other device or voice mail will answer
    .sentence = Send **{ $alternative }** if you know that every end point of the user, voice mail included, is out of the question.
alternative-not-on-a-call = if the user is away, not busy
    .sentence = Send **{ $alternative }** if the user is logged out, on do not disturb or does not pick up.
alternative-queued-instead = if the call can wait for the user
    .sentence = Send **{ $alternative }** if the call is held in a queue until the user is free.
alternative-reason-hidden = if the user declines and gives no reason
    .sentence = Send **{ $alternative }** if the user turns the call down for good and being busy is not to be shown.
flow-basic = A busy phone, and a redial that succeeds
flow-basic-busy-tone = busy tone; redials after Retry-After
flow-voice-mail = The proxy forwards the call on busy; the caller never sees 486
flow-voice-mail-forward-on-busy = forward on busy: voice mail
flow-fork = Two phones are called: the 486 of one ends only its own branch, the 200 of the other wins
flow-fork-keeps-it = keeps the 486 back; the mobile rings on
flow-fork-unanswered = The same fork, but nobody answers the mobile: the proxy chooses between two 4xx
flow-fork-unanswered-keeps-it = keeps the 486; the mobile rings on
flow-fork-unanswered-rings-out = nobody answers
flow-fork-unanswered-chooses = two 4xx: any will do, takes the 486
