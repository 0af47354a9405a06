title = Policy Violation
gist = A general refusal: a message broke a rule of the side that closes.
act = Read `event.reason` for the rule you broke; right after connecting, check token, cookie and `Origin` first.
summary = A message broke a rule of the side that closes, which gives no more precise code or does not want to.
meaning =
    1008 is the general refusal. The message was readable, of an accepted type and size, and against a policy: too
    many per second, a forbidden command, a session that is no longer valid. RFC 6455 offers it both where no code
    fits and where the details are to stay hidden.

    Much code uses it for failed authentication, since 3000 was registered only in 2021, ten years later.
when =
    - Authentication after the connection is open: a token in the first message is missing or wrong. FastAPI's
      documentation raises `WebSocketException(code=status.WS_1008_POLICY_VIOLATION)` for it.
    - The login has ended: Tomcat closes the WebSocket connections of an authenticated HTTP session that ends, with
      the reason "This connection was established under an authenticated HTTP session that has ended."
    - A rate limit: too many messages from one client.
    - A message that your application does not allow in its present state.
receiver =
    1. Read the reason (`event.reason`), then the server's log; the number alone does not tell which rule it was.
    2. Do not reconnect and send the same again. With a rate limit slow down first, with an expired login get a new
       one.
    3. If it comes right after connecting, check token, cookie and `Origin` before the first message.
sender =
    Send 1008 to refuse a message when no other code fits or the reason is nobody's business. If both ends know
    them, [3000](websocket/3000) for a missing login and [3003](websocket/3003) for a missing right are clearer. For
    size send [1009](websocket/1009), for the type [1003](websocket/1003). An unwelcome `Origin` is better refused
    in the opening handshake, with HTTP 403.
misreading =
    1008 is not always about logging in, and a refused handshake is never 1008: in FastAPI an exception raised
    before `accept()` becomes HTTP 403, which a browser shows as [1006](websocket/1006).
aliases =
    - CLOSE_POLICY_VIOLATION
    - authentication failed
    - rate limit exceeded
    - VIOLATED_POLICY
facet-trigger = a message received, or a login that has ended
    .sentence = **{ $code }** is set off, as a rule, by the last message received; a login that has ended can set it off, too.
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the other side applied a rule of its own, which the reason beside it may name.
alternative-not-logged-in = if a valid login is what is missing
    .sentence = Send **{ $alternative }** if the client has to log in (again) and both ends know this code.
alternative-not-permitted = if the client is known and lacks the right
    .sentence = Send **{ $alternative }** if you know who the client is and it may not do this.
alternative-too-big = if the message is over the size limit
    .sentence = Send **{ $alternative }** if the only rule broken is the maximum size.
alternative-wrong-type = if it is text instead of binary, or the reverse
    .sentence = Send **{ $alternative }** if you do not accept this type of message at all.
flow-basic = A client sends faster than the server allows
flow-basic-over-the-limit = over the rate limit
flow-basic-stops = shows the reason, does not reconnect
