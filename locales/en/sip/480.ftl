title = Temporarily Unavailable
gist = The user exists but cannot be reached now: offline, away or no answer.
act = If no 18x came before it, check the address's registration; after ringing, go on to voice mail or heed `Retry-After`.
summary = The called user is known but cannot be reached right now: not logged in, on do not disturb, or not answering.
meaning =
    The sender recognizes the user and has nowhere to deliver the call at the moment. Two very different places
    say so: a server that holds no current registration for the address, or a phone that was reached while its
    user is away, logged out or on do not disturb. The reason phrase should tell which, but many products leave
    the default wording.

    The claim stops there. The user may be reachable through an address this server has never heard of, so a
    forking proxy keeps waiting for its other branches.
when =
    - The phone is not registered: the binding expired, the network is down, or an app was put to sleep. The
      answer comes within milliseconds, with no 18x before it.
    - The phone rang until its own ring limit, or a PSTN gateway got ISUP cause 19 (no answer). A 180 comes first.
    - The callee has switched on do not disturb. Some phones send [486](sip/486) for it instead.
    - A gateway maps ISUP cause 20 (subscriber absent) or 31 (normal, unspecified). If it adds `Reason`, the cause
      is in it: `Q.850;cause=20`.
receiver =
    1. Look at what came before. An immediate 480 without 18x: check on the registrar whether the address has a
       binding, when it expires, and whether the domain in the Request-URI is the registered one. A 480 after
       ringing: nobody picked up, so go on to voice mail or the next member of the hunt group.
    2. If `Retry-After` is present, redial no earlier than that; without it, try again some minutes later.
    3. `Warning: 380` (SIPS not allowed) or `Warning: 381` (SIPS required) means that the phone or its proxy
       objects to the URI scheme. After 381, call the `sips:` address. After 380, do not fall back to `sip:`
       without asking the user ([RFC 5630, 5.1.1](RFC5630#5.1.1)).
sender =
    Send 480 when you know the user but cannot reach them now: no binding, logged out, do not disturb, or nobody
    picked up before your own timer ran out. If the phone is in a call, [486](sip/486) tells the caller more. If a
    proxy waited for a final answer that never came, that is [408](sip/408). If the address belongs to nobody,
    send [404](sip/404).
misreading =
    480 is not a server in trouble: an overloaded or stopped server is [503](sip/503). And it is not a caller
    who hung up while it rang: that ends in [487](sip/487), even when the operator's statistics count both as
    "no answer". In a voice mail's URI `cause=480` means that the callee deflected the call before it rang
    (RFC 4458).
aliases =
    - not registered
    - no answer
    - do not disturb
    - DND
    - offline
    - out of coverage
    - phone switched off
    - subscriber absent
facet-headers = `Retry-After` may tell when, a gateway's `Reason` why; `Warning` 380 or 381: refused URI scheme
    .sentence = **{ $code }** may name a better time in `Retry-After`; a gateway's `Reason` names the ISUP cause, and a `Warning` of 380 or 381 says the URI scheme was the obstacle.
facet-sender = a server without a binding, or the phone itself
    .sentence = **{ $code }** comes from a server that has no binding for the user, or from the user's own phone.
facet-scope = the address called, at this moment
    .sentence = **{ $code }** speaks of the address called: no device at it takes the call at this moment.
alternative-on-a-call = if the phone is in a call
    .sentence = Send **{ $alternative }** if the user cannot take the call because this phone is in another one.
alternative-silence = if a proxy got no final answer in time
    .sentence = Send **{ $alternative }** if you are a proxy and your timer ran out without any final response.
alternative-user-unknown = if no such user exists here
    .sentence = Send **{ $alternative }** if the address itself is unknown, registered or not.
alternative-user-refuses = if the user rejects the call
    .sentence = Send **{ $alternative }** if the user saw this call and turned it down everywhere.
flow-basic = No binding now, a successful call after the phone registers
flow-basic-no-binding = user exists, but no registration
flow-basic-back-online = the phone is back online
flow-no-answer = The phone rings and gives up on its own
flow-no-answer-rings-out = ring limit reached, nobody picked up
