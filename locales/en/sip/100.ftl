title = Trying
gist = The next hop has the INVITE; nothing is known of the callee yet.
act = Stop resending the INVITE, play no ringback, and limit the wait yourself: Timer B no longer ends it.
summary = The next hop has the INVITE and is working on it, so the sender stops repeating it; nothing is said about the callee.
meaning =
    100 is talk between neighbors. Each hop that keeps transaction state answers the hop before it, unless
    something better will follow within 200 ms, and a stateful proxy never passes a 100 on. In a trace taken at
    the caller it therefore comes from the outbound proxy, the SBC or the PBX, not from the called phone.

    Its effect is on timers. Over UDP the repeated INVITEs (after 0.5 s, 1 s, 2 s and so on) stop, and on every
    transport Timer B, which would give up after 32 s, no longer applies. It creates no dialog.
when =
    - At the start of nearly every call. The phrase often gives the sender away: Kamailio writes
      `100 trying -- your call is important to us`.
    - As the last line before a long silence. The first hop is alive, and the trouble lies behind it: a slow DNS
      or database lookup, a next hop that is down, a phone whose NAT binding has expired. [408](sip/408) often
      follows.
    - Missing, while the INVITE repeats. Then the INVITE or the answer was lost: a firewall, a fragmented UDP
      packet, a response sent to the port in `Via` instead of the source port (`rport`).
receiver =
    1. Keep the transaction and wait. Play no ringback: whether anybody is alerted is still unknown.
    2. Set a limit of your own for the wait, since the client transaction no longer has one.
    3. To give up, send CANCEL. It may leave only after the first provisional response, and a 100 counts.
sender =
    Send 100 to an INVITE when no other response will leave within 200 ms; most stacks do it before your code sees
    the request. Copy `Timestamp` if the request has it, add no `To` tag, and never ask for reliability
    (`100rel`). If the caller is to learn something, or a proxy on the way is to restart Timer C, 100 is of no
    use: send [183](sip/183), or [180](sip/180) once a device rings. To another request give its final response. Over
    UDP a 100 to it is forbidden until the client's Timer E has reached T2, by default after 3.5 seconds; from then on
    it is a duty on every transport, and over TCP or TLS it is allowed at any time
    ([RFC 4320, 4.1](RFC4320#4.1)).
misreading =
    A 100 does not prove that the number exists, that the callee is registered, or that the call got past the
    first hop. It is often sent before the request has been routed at all.
aliases =
    - stop retransmissions
    - hop-by-hop provisional response
    - giving a try
facet-headers = none of its own; `Timestamp` is copied if the request had one
    .sentence = **{ $code }** needs no header field of its own; it copies `Timestamp` if the request had one.
facet-scope = the next hop, which has the request
    .sentence = **{ $code }** tells of the next hop alone: it has the request and works on it.
facet-methods = INVITE; another request only if its answer is late
    .sentence = **{ $code }** answers INVITE; to another request it comes only over TCP or TLS, or once the final response is more than 3.5 seconds late.
alternative-progress-for-the-caller = if the caller is to hear of progress
    .sentence = Send **{ $alternative }** if the message has to reach the caller or restart Timer C on the way.
alternative-device-alerts = if a device already rings
    .sentence = Send **{ $alternative }** if the user is being alerted.
flow-basic = Each hop sends its own 100, and the proxy keeps the one it receives
flow-basic-stops-repeating = stops repeating the INVITE
flow-basic-keeps-it = does not forward the 100
flow-silence = A 100 from the first hop, and nothing behind it
flow-silence-no-answer = no answer for 32 s: gives up
