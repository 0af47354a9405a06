title = Try Again Later
gist = The server is overloaded; come back later, not at once.
act = Try another IP address of the service; if there is none, wait a random minute or more before you reconnect.
summary = The server is overloaded and asks the client to come back later.
meaning =
    The service works, and has no room for this connection at the moment. It was proposed on the IETF's hybi list as
    "Service Overload" and registered under a friendlier name.

    The proposal is strict: a client should connect only to another IP address of the service, or to the same one
    when the user asks for it. A reconnect at once makes things worse, since opening a connection costs the server
    more than keeping one.
when =
    - A connection limit: the server accepts the handshake, counts, and closes.
    - A memory or queue limit is reached, and the server sheds the newest or the slowest clients.
    - After an outage every client comes back at once, and the first server up cannot take them all.
receiver =
    1. Try another address of the service if there is one.
    2. Otherwise wait, a minute rather than a second, with a random part and a growing delay; or let the user press
       "reconnect".
    3. At the server: compare open connections with the limits (file descriptors, memory, connections per worker)
       and find out whether clients reconnect without a delay.
sender =
    Send 1013 when you shed load and the client has done nothing wrong. If you restart send [1012](websocket/1012);
    if one client sends too much send [1008](websocket/1008); if something broke send [1011](websocket/1011). Even
    better is HTTP 503 with `Retry-After` before the connection is opened, although a page gets to see that only
    as [1006](websocket/1006).
misreading =
    1013 carries no time. A Close frame has no `Retry-After`, so "later" is the client's guess unless the reason
    tells it.
aliases =
    - Service Overload
    - SERVICE_OVERLOAD
    - CloseTryAgainLater
    - too many connections
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the overloaded server tells the client so, instead of dropping it.
facet-next = another address, or much later
    .sentence = **{ $code }** asks the client to go to another address of the service, or to wait and let the delay grow before it returns to this one.
alternative-restarting = if the service restarts
    .sentence = Send **{ $alternative }** if the connection ends because of a restart, and clients may return within the minute.
alternative-this-client-only = if this one client sends too much
    .sentence = Send **{ $alternative }** if the server has room and it is this client that goes over its share.
alternative-fault = if something broke
    .sentence = Send **{ $alternative }** if it is an error rather than the load that keeps you from serving the client.
flow-basic = A full server, and another one with room
flow-basic-full = connection limit reached
flow-basic-elsewhere = takes the next address, does not hurry
