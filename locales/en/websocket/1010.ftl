title = Mandatory Extension Missing
gist = The server did not agree to an extension the client must have.
act = Compare `Sec-WebSocket-Extensions` in the request and the 101, and switch on the extension the reason names.
summary = The client needs an extension that the server did not agree to in the opening handshake.
meaning =
    The client offered one or more extensions in `Sec-WebSocket-Extensions`, the server answered 101 without the one
    it cannot do without, and so the client closes what has just been opened. The reason of the Close frame should
    list the extensions that are missing.

    Extensions are optional by nature: a server that does not know one leaves it out and goes on. Only the client
    can decide that this is not enough.
when =
    - In a server's log: a client set to insist on `permessage-deflate` meets a server that has compression switched
      off, as `ws` for Node.js has by default.
    - A proxy removes `Sec-WebSocket-Extensions` from the request or the response.
    - The server agreed to the extension with parameters the client cannot work with.
receiver =
    1. Read the reason: it names the extension. Then compare `Sec-WebSocket-Extensions` in the request as the server
       saw it with the one in the 101.
    2. Switch the extension on in the server, for instance `perMessageDeflate` in `ws`, or let the client do
       without.
    3. If the header is in order at the server and missing at the client, look for the proxy that drops it.
sender =
    Send 1010, as a client only, if you cannot work without an extension, and put its name in the reason. If you
    can, go on without it: compression is a convenience. If the server has agreed to one you never offered, fail the
    connection; [1002](websocket/1002) fits that. A server never sends 1010, because it can refuse the opening
    handshake.
misreading =
    1010 is not about a subprotocol. If none of the offered `Sec-WebSocket-Protocol` values suits the server, the
    question is settled in the handshake, and a browser that gets none of them fails with [1006](websocket/1006).
aliases =
    - Mandatory Extension
    - missing extension
    - permessage-deflate required
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame from client to server; the reason beside it should list the extensions that are missing.
facet-cause = the negotiation of extensions
    .sentence = **{ $code }** points to the negotiation of extensions: client and server are set up differently, or a proxy has interfered.
alternative-unasked-extension = if the server chose what you never offered
    .sentence = Send **{ $alternative }** if the server's answer names an extension that you did not offer.
flow-basic = A client that insists on compression
flow-basic-offers = offers permessage-deflate
flow-basic-misses = no Sec-WebSocket-Extensions in the 101
