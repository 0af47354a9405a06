title = Forbidden
gist = The client is known and lacks the right to what it wants.
act = Show the refusal, do not reconnect, and check the user's role or membership on the server.
summary = The server knows who the client is and does not allow what it asks for.
meaning =
    The counterpart of HTTP 403 after the connection is open. The login is in order, and another login of the same
    user changes nothing: what is missing is a right.

    IANA has listed the number since 2023, on a first come, first served basis and without a document; how far the
    refusal reaches, to one room or the whole service, is for the application to say.
when =
    - A user asks for a channel, room or document that belongs to others.
    - A role or a subscription has been taken away while the connection was open.
    - The account is blocked.
receiver =
    1. Show the refusal, with the reason if it is meant for users. Do not reconnect automatically.
    2. Check the role or membership of the user at the server. If it was changed just now, a new login may be needed
       for a token that contains it.
    3. If it hits everyone, suspect the server's configuration of rights, not the clients.
sender =
    Send 3003 if you know the client and it lacks the right, and its code knows 3003. If it has not logged in,
    send [3000](websocket/3000). Without such an agreement send [1008](websocket/1008). If only one request of many
    is forbidden, answer with an error message and leave the connection open: closing it takes down everything else.
misreading =
    3003 does not ask for a new password. A client that answers it with a login form sends its users in circles.
aliases =
    - WebSocket 403
    - permission denied
    - access denied
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame, chosen by the code on the server that checks rights.
facet-trigger = a right that is missing
    .sentence = **{ $code }** is set off by a check of rights: the client is known and asked for something it may not have.
alternative-not-logged-in = if the client has not logged in
    .sentence = Send **{ $alternative }** if you do not know who the client is, or its login has expired.
alternative-no-agreement = if the client does not know 3003
    .sentence = Send **{ $alternative }** if client and server have not agreed on 3003, or the policy is to stay hidden.
flow-basic = A user asks for a room that is not theirs
flow-basic-no-right = not a member of room 42
flow-basic-stops = shows the refusal, does not reconnect
