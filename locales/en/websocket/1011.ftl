title = Internal Error
gist = The side that closes, mostly the server, met an unexpected error.
act = Find the stack trace in the server's log at that minute; for `keepalive ping timeout`, see who did not answer.
summary = The side that closes, as a rule the server, ran into an unexpected error and cannot go on.
meaning =
    An exception nobody caught, a database that does not answer, a bug: the server gives up this connection and says
    so. You did nothing that the protocol or a policy forbids, although a particular message of yours may have found
    the bug.

    RFC 6455 speaks of an "Internal Server Error"; since its erratum 3227 the registered name is Internal Error, and
    clients use the code as well.
when =
    - The handler of a connection raises an exception. `websockets` for Python closes with 1011 and logs
      `connection handler failed` with the traceback.
    - A keepalive Ping gets no Pong: the same library, and uvicorn with it, closes with 1011 and the reason
      `keepalive ping timeout` after 20 seconds. The peer is asleep or offline, or its event loop is blocked.
receiver =
    1. Look at the server's log at that minute: the stack trace is there, not here. Note which message you had sent
       last.
    2. Reconnect with growing delays. If the same message kills each connection, stop sending it.
    3. With `keepalive ping timeout` look at the side that did not answer: blocking code in an `async` function, a
       debugger, a sleeping laptop. Raising `ping_timeout` only hides it.
sender =
    Send 1011 when an error of your own ends the connection, rather than dropping it, which the other side sees
    as [1006](websocket/1006). Keep stack traces out of the reason. If you are overloaded
    send [1013](websocket/1013), for a failure behind you [1014](websocket/1014), for a planned
    restart [1012](websocket/1012).
misreading =
    A 1011 in your log may be one that you have sent: `sent 1011 ... no close frame received` means that your side
    closed, because the other one had fallen silent.
aliases =
    - Internal Server Error
    - unexpected condition
    - keepalive ping timeout
    - connection handler failed
facet-next = read the log of that side; reconnect with growing delays
    .sentence = After **{ $code }** the log of the side that closed shows the fault; meanwhile reconnect with growing delays, and without the message that set it off.
facet-cause = the side that closes, mostly the server
    .sentence = **{ $code }** points to an error on the side that closes, mostly the server; a message of the other side may have brought it to light.
facet-trigger = an error on the side that closes, or a Pong that is missing
    .sentence = **{ $code }** is set off by an unexpected error on the side that closes or, with `keepalive ping timeout`, by a Pong that did not come.
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the side with the error was still able to send it, which a crashed process is not.
alternative-overloaded = if the server is sound and overloaded
    .sentence = Send **{ $alternative }** if nothing is broken and you have too much to do.
alternative-upstream-failed = if a server behind you failed
    .sentence = Send **{ $alternative }** if you act as a gateway and what came from the server behind you was no proper answer.
alternative-restarting = if you restart on purpose
    .sentence = Send **{ $alternative }** if the connection ends because of a planned restart.
flow-basic = A message meets a bug in the server
flow-basic-exception = exception in the handler, traceback in log
flow-basic-backs-off = waits, longer with each failure
flow-no-pong = The other side does not answer a Ping
flow-no-pong-no-pong = no Pong for 20 s: gives up
