title = Abnormal Closure
gist = No Close frame came: the connection was cut or never opened.
act = If `open` had fired, suspect the idle timeout of a proxy; if it never did, read the handshake's HTTP status.
summary = The connection ended without a Close frame, or could not be opened at all.
meaning =
    Your own software sets 1006 when it has no code to report: TCP was cut, timed out or was refused, and no Close
    frame had come. The other side has not sent 1006, and may see the same 1006.

    In a browser it is also the answer to everything that goes wrong while connecting: DNS, a refused port, a bad
    certificate, an HTTP status other than 101. By rule the page may not learn which, so that it cannot probe a
    network. The same holds for faults the browser finds by itself, such as invalid UTF-8.
when =
    - Idle timeout of a load balancer or proxy: 60 seconds by default in an AWS ALB and in nginx
      (`proxy_read_timeout`). The telltale is a connection that always lives equally long without traffic. nginx
      logs `upstream timed out (110: Connection timed out) while proxying upgraded connection`.
    - The opening handshake fails: 401, 403, 404, 502, or 200 from a proxy that does not pass on `Upgrade`. The
      network panel shows the status.
    - A server process is killed: out of memory, `SIGKILL` at the end of Kubernetes' grace period, a crash.
    - The network changes: laptop asleep, phone from Wi-Fi to mobile data, VPN reconnected.
receiver =
    1. Reconnect after a random delay of up to 5 seconds, then back off: double the delay up to a ceiling. Never at
       once and all together.
    2. Did `open` fire before? If not, look at the handshake: status in the network panel, certificate, the proxy's
       `Upgrade` and `Connection` headers.
    3. If it did, note how long the connection lived. A fixed time means a timeout: let the server send a Ping every
       20 to 30 seconds (a page cannot), or raise the timeout. An irregular one means crashes or networks: read the
       server's log and its restarts.
sender =
    1006 must never be sent; report it when a connection ends before a Close frame came. Whoever can still send
    should send a code that says something: [1011](websocket/1011) after an error, [1001](websocket/1001) on
    shutdown, [1013](websocket/1013) under overload. `close(1006)` throws in browsers and in most libraries.
misreading =
    1006 does not say that the server crashed. A proxy that cuts an idle connection leaves the same trace at both
    ends, while client and server are both in good health.
aliases =
    - CLOSE_ABNORMAL
    - connection lost
    - no close frame received or sent
    - WebSocket connection failed
    - idle timeout
facet-on-wire = no, never sent
    .sentence = **{ $code }** is never sent: the program that reports it saw the connection end, or fail to open, without a Close frame.
facet-trigger = no Close frame came before the end
    .sentence = **{ $code }** is set off by an absence: the connection ended, or never came about, and no Close frame had arrived.
facet-cause = not told; often the network, a crash or a refusal
    .sentence = **{ $code }** does not tell the cause: a cut line, a timeout on the way, a crash, a refused handshake or a fault the browser found may lie behind it.
alternative-frame-without-code = if a Close frame came without a code
    .sentence = Report **{ $alternative }** if a Close frame did arrive and was empty.
alternative-tls-failed = if you know that TLS failed
    .sentence = Report **{ $alternative }** if your program knows that it was the TLS handshake that failed.
alternative-can-still-speak = instead of dropping the connection after an error
    .sentence = Send **{ $alternative }** if your program has failed and can still write a Close frame.
alternative-shutting-down = instead of dropping it on shutdown
    .sentence = Send **{ $alternative }** if you are shutting down, so that clients know and come back in good order.
flow-basic = A load balancer cuts an idle connection
flow-basic-idle = idle for 60 s: cuts both sides
flow-basic-reports = reports 1006
flow-basic-reports-too = event.code 1006, wasClean false
flow-basic-waits = waits up to 5 s, at random
flow-refused = The opening handshake is refused
flow-refused-hides = event.code 1006; 403 only in DevTools
