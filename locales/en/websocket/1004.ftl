title = Reserved
gist = The number is reserved without a meaning; nobody may send it.
act = Find the program that sends it and have it changed; for a frame that was too large it should send 1009.
summary = The number is set aside and has no meaning; nobody may close a connection with it.
meaning =
    RFC 6455 keeps 1004 free for a meaning that might be defined later. None has been, so there is nothing it could
    tell.

    It differs from 1005, 1006 and 1015, which are not sent either but do have a meaning for the side that reports
    them.
when =
    - A client or server of one's own uses it, following an old list in which 1004 stood for a frame that is too
      large.
    - A test suite sends it on purpose, to see whether it is refused: strict libraries such as `ws` for Node.js do
      so.
receiver =
    1. Treat it as a fault of the peer. A strict library answers with [1002](websocket/1002), so the side that sent
       1004 logs 1002.
    2. Find out what the peer meant, and have it changed: for a frame or message that was too large the number
       is [1009](websocket/1009).
    3. Build no reaction of your own on 1004. A later standard may give it a meaning that does not match yours.
sender =
    Do not send 1004. For a message over your limit send [1009](websocket/1009), for any other refusal without a
    code of its own [1008](websocket/1008). If you need a number for yourself, take one from 4000 to 4999.
misreading =
    1004 is not "frame too large", although older documentation says so: that was an early draft.
aliases =
    - CLOSE_TOO_LARGE (outdated)
facet-on-wire = no: reserved, without a meaning
    .sentence = **{ $code }** must not stand in a Close frame, because it is reserved and no document gives it a meaning.
facet-cause = none defined
    .sentence = **{ $code }** has no cause of its own, because it has no meaning; at fault is the peer that uses it.
alternative-too-large = if a frame or message was too large
    .sentence = Send **{ $alternative }** if a frame or message is larger than you accept, which old lists wrongly called 1004.
alternative-nothing-fits = if you refuse and no other code fits
    .sentence = Send **{ $alternative }** if you refuse a message and no code says more precisely why.
flow-basic = A peer uses the reserved code and is refused
flow-basic-refuses = not a valid close code
