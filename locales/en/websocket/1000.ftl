title = Normal Closure
gist = The purpose is fulfilled; one side closes in good order.
act = Do not reconnect; if the stream should have gone on, look for a `close()` that leaves the code to a library.
summary = The connection has done what it was opened for, and one side closes it in good order.
meaning =
    One side has nothing left to do and says so in a Close frame; the other side answers, and TCP is closed after
    that. Nothing has failed.

    1000 tells that the purpose is fulfilled, not by whom. Many libraries send it as their default, so it is also
    what you get from code that closes a connection without giving the choice of a code any thought.
when =
    - A page calls `ws.close(1000)` because the user logs out or leaves the chat; the server logs 1000.
    - A server has sent all it had, such as the last line of a build log, and closes.
    - A Python program leaves `async with connect(...)`: `websockets` closes with 1000, and a receiver at the other
      end gets `ConnectionClosedOK`.
    - FastAPI or Starlette code calls `websocket.close()` without a code, even in an error branch: 1000 is the
      default.
receiver =
    1. Treat the session as finished. Show no error, and keep the automatic reconnect out of it.
    2. If the stream should have gone on, look in the sender's code for a `close()` that leaves the code to a
       library with 1000 as its default: the real reason is in the lines before it.
    3. Open a new connection only when the user or the application needs one.
sender =
    Send 1000 when the exchange is complete, and send it expressly: after a bare `close()` in a browser the other
    side sees [1005](websocket/1005). A server that shuts down sends [1001](websocket/1001) instead, and one that
    has failed sends [1011](websocket/1011). Of the numbers below 3000 it is the only one a page may pass to
    `close()`.
misreading =
    1000 does not confirm that your last message was processed. A side that has sent its Close frame may ignore
    whatever crosses it on the way, so a message that matters needs an acknowledgement of its own.
aliases =
    - CLOSE_NORMAL
    - normal close
    - clean close
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the other side sent it on purpose, or its library did by default.
alternative-leaving = if you leave although the work is not done
    .sentence = Send **{ $alternative }** if you go away, by a shutdown or a change of page, rather than having finished.
alternative-something-failed = if something went wrong
    .sentence = Send **{ $alternative }** if the connection ends because of an error on your side.
flow-basic = A client that has finished closes the connection
flow-basic-done = all done: close(1000)
