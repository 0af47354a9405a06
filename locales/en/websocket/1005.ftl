title = No Status Received
gist = A Close frame came without a code; the end was orderly.
act = Treat it as a normal end; if you need the reason, have the peer call `ws.close(1000)` instead of `ws.close()`.
summary = The other side closed properly, but its Close frame carried no code.
meaning =
    A Close frame may be empty. A program that has to report a code then reports 1005, which stands for "a Close
    frame came, and no code in it". The number itself was never sent.

    The end was orderly: both sides knew that the connection was closing. What is missing is the reason.
when =
    - A page calls `ws.close()` without arguments. The browser sends an empty Close frame, and the server logs 1005.
      So does the page: the empty answer gives it 1005, with `wasClean` true.
    - A Node.js program calls `ws.close()` of the library `ws` without a code; the other side reports 1005.
    - The browser collects a `WebSocket` object that no script refers or listens to any more, and closes without a
      code.
receiver =
    1. Treat it like a normal end unless your own rules demand a code. It is not an error and no reason for an
       alarm.
    2. To tell "user logged out" from "connection dropped for a reason", have the peer pass a code: `ws.close(1000)`
       or one from 4000 to 4999.
    3. Do not copy 1005 into an answer of your own. Libraries answer an empty Close frame with an empty one.
sender =
    1005 must never be sent. Its place is the log: report 1005 when a Close frame arrives without a code. To close
    for no special reason send [1000](websocket/1000). A proxy that relays connections and gets an empty Close frame
    passes on an empty one; if it calls `close(1005)`, most libraries throw.
misreading =
    1005 is not a lost connection. A Close frame did come; where none comes, the code is [1006](websocket/1006).
aliases =
    - CLOSED_NO_STATUS
    - No Status Received
    - close without code
facet-on-wire = no, never sent
    .sentence = **{ $code }** is never sent: the program that reports it received a Close frame without a code and filled the gap.
facet-next = as after a normal end, unless a code was due
    .sentence = **{ $code }** gives no reason to reconnect: treat it as a normal end, unless your own rules demand a code.
facet-closer = either, with no code; the receiver fills in 1005
    .sentence = **{ $code }** is filled in by the receiver after either side has sent an empty Close frame.
facet-cause = not told
    .sentence = **{ $code }** says nothing about a cause: the closing handshake was in order, but no reason came with it.
alternative-say-normal = to close for no special reason
    .sentence = Send **{ $alternative }** if you close and all is well; an empty Close frame leaves the other side guessing.
alternative-no-frame = if no Close frame came at all
    .sentence = Report **{ $alternative }** if the connection ended before any Close frame arrived.
flow-basic = A script calls close() without a code
flow-basic-bare-close = close() without a code
flow-basic-reports = reports 1005
flow-basic-reports-too = reports 1005, wasClean is true
