title = Going Away
gist = One side leaves: a server shuts down, or a page is left.
act = From a server: reconnect after a few random seconds and subscribe again; from a browser: just free the session.
summary = One side is leaving: the server is shutting down, or the browser has left the page.
meaning =
    The side that closes will not be there any more, and that is the only reason. From a server it means a planned
    shutdown, so the service is likely to go on elsewhere. From a browser it means that the page is gone, and its
    script with it.

    No message was at fault and nothing broke. Work that was under way may be incomplete all the same.
when =
    - In a server's log: the user closed the tab, reloaded or followed a link. Browsers close the connections of a
      page they leave with 1001, unless its script has called `close()` before.
    - In a client: a deployment or a Kubernetes rolling update stops the server, and its shutdown hook closes all
      connections. `websockets` for Python does so in `server.close()`, Tomcat when a web application stops.
    - In a client: Amazon API Gateway ends a connection after 10 idle minutes or 2 hours in all.
receiver =
    1. As a client: reconnect after a random delay of a few seconds, so that the clients of a stopped server do not
       all arrive at the next one together. Subscribe again and fetch what you missed.
    2. As a server: free what belongs to the connection and log it as normal. If each 1001 raises an alarm, the
       alarm is wrong: it counts users who close tabs.
    3. If it comes at fixed intervals, look for a limit on connection lifetime before you look for crashes.
sender =
    Send 1001 when your process stops or is drained, while there is still time for the closing handshake: in
    Kubernetes on `SIGTERM`, before `terminationGracePeriodSeconds` is over. If the same service will be back in
    seconds, [1012](websocket/1012) says so. If the exchange was complete anyway, send [1000](websocket/1000). A
    page cannot send 1001 itself; `close(1001)` throws.
misreading =
    1001 does not mean that the user logged out. It comes from every reload, and the same user may be back a second
    later: wait before you tell others that someone has left.
aliases =
    - CLOSE_GOING_AWAY
    - tab closed
    - page navigation
    - server shutdown
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: a browser sends it when the page is left, a server when it shuts down.
facet-next = client: reconnect shortly; server: free the session
    .sentence = **{ $code }** from a server invites the client to reconnect after a short random delay; from a browser it leaves the server only the session to free.
alternative-back-at-once = if the same service restarts
    .sentence = Send **{ $alternative }** if the service only restarts and clients should come back by themselves.
alternative-work-done = if everything was done
    .sentence = Send **{ $alternative }** if the exchange was complete and the connection would have been closed anyway.
flow-basic = A server shuts down, and the client moves to another
flow-basic-shuts-down = SIGTERM: closes all connections
flow-basic-waits = waits 0 to 5 s, at random
flow-tab-closed = The user closes the tab
flow-tab-closed-leaves = page unloaded, its script is gone
flow-tab-closed-frees = frees the session, logs no error
