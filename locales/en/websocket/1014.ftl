title = Bad Gateway
gist = A gateway got no valid answer from the server behind it.
act = Reconnect with growing delays, and find the failed call to the backend in the gateway's log.
summary = The server acts as a gateway, and a server behind it gave no valid answer.
meaning =
    The one you are connected to is well. It passes your messages on, and what came back from behind was an error,
    nonsense or nothing. The registry compares 1014 to HTTP 502.

    It takes a gateway that speaks WebSocket itself and something else, or a second WebSocket connection, behind. A
    proxy such as nginx or HAProxy only passes octets once the connection is open; when its backend dies, it drops
    you, and you see 1006.
when =
    - An API gateway that turns messages into HTTP or gRPC calls gets a connection reset or an unreadable answer.
    - A WebSocket gateway holds a second connection to a backend, and that one breaks.
    - The backend is being deployed, and the gateway is not.
receiver =
    1. Reconnect with growing delays: the gateway is up, and its backend may be back soon.
    2. At the gateway, find the failed call at that minute: address, connection refused or reset, certificate,
       protocol.
    3. Look at the backend's own log. No trace of the call there means that the fault lies between the two.
sender =
    Send 1014 if you are a gateway and the server behind you failed. If your own code failed,
    send [1011](websocket/1011). If the backend only says that it is busy, pass that on as [1013](websocket/1013).
    Before the connection is open, answer the handshake with HTTP 502.
misreading =
    A 502 during the opening handshake is not 1014. The connection never opened then, and a browser
    reports [1006](websocket/1006).
aliases =
    - WebSocket 502
    - upstream error
    - invalid response from upstream
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the gateway sends it because of a server that the client never sees.
facet-trigger = no valid answer from the server behind
    .sentence = **{ $code }** is set off behind the gateway: the server there broke off, sent nonsense or sent nothing.
alternative-own-fault = if the gateway itself failed
    .sentence = Send **{ $alternative }** if the error is in your own code and not behind you.
alternative-only-busy = if the backend is merely busy
    .sentence = Send **{ $alternative }** if the server behind you is in order and has no room at the moment.
flow-basic = A gateway loses the server behind it
flow-basic-no-answer = no valid answer from behind
flow-basic-backs-off = waits, longer with each failure
