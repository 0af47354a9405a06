title = Unauthorized
gist = The client has no valid login, or its token has run out.
act = Fetch a fresh token or send the user to the login, then reconnect; a loop with the old token is the usual bug.
summary = The server wants a valid login before it serves this connection, or serves it any longer.
meaning =
    The counterpart of HTTP 401 after the connection is open: credentials are missing, wrong or no longer valid. A
    new connection with good credentials will do.

    The number was registered with IANA in 2021, without a document, so the protocol itself attaches nothing to it.
    It works where client and server have both been written to know it.
when =
    - A token such as a JWT runs out while the connection is open, and the server checks again.
    - A client sends its first request before it has logged in, or with a bad token.
    - The user has logged out elsewhere, and the server ends all sessions of that user.
receiver =
    1. Get a fresh token or send the user to the login. Then reconnect and present it.
    2. Do not reconnect with the old token: a loop of 3000 is the usual bug of automatic reconnection.
    3. Renew in time: before the token runs out, over the open connection if the application offers that.
sender =
    Send 3000 if the client has to log in and its code knows 3000. If it is logged in and lacks a right,
    send [3003](websocket/3003). If nothing is agreed on, or you do not want to tell, send [1008](websocket/1008).
    If you can check at the handshake, HTTP 401 is better for programs; a page sees only [1006](websocket/1006)
    then.
misreading =
    Like HTTP 401, it is not about rights. Nobody has yet established who the client is.
aliases =
    - WebSocket 401
    - token expired
    - not authenticated
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the application on the server sends it, and the one on the client has to know it.
facet-trigger = missing or expired credentials
    .sentence = **{ $code }** is set off by credentials: they are missing, wrong, or have run out while the connection was open.
alternative-known-but-barred = if the client is known and lacks the right
    .sentence = Send **{ $alternative }** if the login is good and this user may not do what was asked.
alternative-keep-vague = if the client does not know 3000, or is not to know why
    .sentence = Send **{ $alternative }** if both ends have not agreed on 3000 or the reason should stay hidden.
flow-basic = A token runs out, and the client renews it
flow-basic-expires = the token has expired
flow-basic-renews = fetches a new token
