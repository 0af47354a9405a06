title = Timeout
gist = The client missed a deadline of the application.
act = Reconnect and send what was expected at once: a login first thing in `onopen`, a heartbeat from a worker.
summary = The client took too long over something the application expected of it.
meaning =
    The counterpart of HTTP 408 after the connection is open. The server had set a deadline, for instance for the
    login message or for an answer to its question, and closes when it passes.

    The connection itself works, as the Close frame proves. The number has been in the IANA registry since 2024,
    without a document; the application's own documentation tells which deadlines there are.
when =
    - A client connects and does not log in within the time allowed, often because it waits for the server to speak
      first.
    - An answer to a request of the server is overdue: a heartbeat of the application, a confirmation by a user.
    - A page in a background tab sends its heartbeat late, since browsers slow down its timers.
receiver =
    1. Reconnect, and send what was expected at once: the login as the first thing in `onopen`.
    2. If it comes again and again, compare the deadline in the service's documentation with when your message
       really goes out.
    3. For heartbeats in background tabs, run the timer in a worker, or let the server ping.
sender =
    Send 3008 if a deadline of the application has passed and the client's code knows 3008. If no login came because
    there is none, [3000](websocket/3000) says more. To clear away idle connections send [1001](websocket/1001). If
    not even a Pong comes back, the connection is probably dead; some libraries then close with [1011](websocket/1011).
misreading =
    3008 is not the idle timeout of a load balancer. That one cuts the connection without a Close frame, which
    is [1006](websocket/1006).
aliases =
    - WebSocket 408
    - login timeout
    - response timeout
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: a deadline of the server passed while the connection itself was working.
facet-next = reconnect, and be in time
    .sentence = **{ $code }** lets the client come back after a short random delay, provided that it sends in time what was expected.
facet-trigger = an expected message came too late
    .sentence = **{ $code }** is set off by an absence: the message that the application expected did not come in time.
alternative-login-refused = if the login is not late but missing or not valid
    .sentence = Send **{ $alternative }** if the client has no valid login to show, however long you wait.
alternative-idle-clean-up = to clear away idle connections
    .sentence = Send **{ $alternative }** if nothing was due and you merely close connections that are no longer used.
alternative-no-pong = if not even a Pong comes back
    .sentence = Send **{ $alternative }** if a keepalive Ping stays unanswered, as some libraries do.
flow-basic = A client that is late with its login
flow-basic-no-login = no login within 10 s
