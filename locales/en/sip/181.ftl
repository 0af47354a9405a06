title = Call Is Being Forwarded
gist = A server on the way is forwarding the call itself; you only wait.
act = Show the call as forwarded and wait; if it fails, look at `History-Info` and the forwarding rule of the number dialed.
summary = A server on the way is sending the call on to other destinations, and the caller has only to wait.
meaning =
    The address called has a forwarding rule (always, on busy, on no answer), and the server that holds the rule
    now sends the INVITE on itself. 181 is courtesy: it tells the caller why setting up the call takes a moment
    longer and why somebody else may answer.

    It names no new address. The forwarding number stays with the server unless something else reveals it, such as
    `History-Info` or the identity in the final answer. The `To` tag is the server's own: the ringing that follows
    comes in another 18x with another tag, and thus in an early dialog of its own.
when =
    - A PBX or IMS application server carries out call forwarding on busy or on no answer. In Asterisk,
      `chan_pjsip` sends 181 to the calling channel when the redirecting information of an unanswered call
      changes.
    - A PSTN gateway received an ISUP CPG with one of the "call forward" events (busy, no reply, unconditional).
    - A called phone answered [302](sip/302), and the proxy follows that `Contact` itself instead of passing 302
      back.
receiver =
    1. Show "forwarded" if your display can, and keep waiting. Do not redial and do not stop the call.
    2. Make no ringback out of it alone: the new destination has not rung yet, and [180](sip/180) will say so.
    3. If the call then fails, the final response tells what the forwarding target did. Look up the forwarding
       rule of the address called before you suspect your own trunk.
sender =
    Send 181 when you forward the call yourself and want the caller to know. A plain proxy cannot, since it may not
    add a `To` tag; the server answers as a UAS for this one message. It is optional: leave it out where the user
    wants to hide the forwarding. If the caller's side is to place the new call, and pay for it,
    send [302](sip/302) with the address instead.
misreading =
    181 is not a redirection. There is nothing in it to follow, and the transaction goes on. To the caller's
    signature it does matter: unless the server that forwards adds a `div` PASSporT to the `Identity`
    ([RFC 8946, 4.1](RFC8946#4.1)), the new target may find it invalid and answer [438](sip/438).
aliases =
    - call forwarding
    - diversion
    - CFB, CFNR, CFU
facet-headers = `Contact` of the server, never the new address
    .sentence = **{ $code }** carries a `Contact` for its early dialog only; the forwarding target is not in it.
facet-sender = the server that forwards (PBX, application server)
    .sentence = **{ $code }** comes from the server that carries out the forwarding, not from a device of the called user.
facet-callee = to be reached elsewhere; the server is trying there
    .sentence = **{ $code }** says that the call is going to other destinations, without naming them.
facet-scope = the address called, which the call is leaving
    .sentence = **{ $code }** tells of the address called: the call is leaving it for another one.
alternative-caller-shall-redial = if the caller is to place the new call
    .sentence = Send **{ $alternative }** with the new address if the caller, not you, is to try it.
alternative-new-device-rings = if the new destination already rings
    .sentence = Send **{ $alternative }** once a device at the new destination alerts its user.
alternative-announcement-first = if the caller is to hear an announcement about it
    .sentence = Send **{ $alternative }** with SDP if you play "your call is being forwarded" before the answer.
flow-basic = Forwarding on busy, done by the proxy
flow-basic-forwards-on-busy = rule of this user: on busy, try the mobile
