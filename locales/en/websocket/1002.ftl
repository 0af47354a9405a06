title = Protocol Error
gist = Frames arrived that break the rules of the WebSocket protocol.
act = Update the WebSocket library, then connect once without the proxy and once without `permessage-deflate`.
summary = The side that closes has received frames that break the rules of the WebSocket protocol.
meaning =
    What arrived cannot be read as WebSocket: a frame from a client without a mask, a masked one from a server, a
    reserved bit that no extension explains, an unknown opcode, a Ping longer than 125 octets, a continuation with
    no beginning. For any of these the receiver gives up the connection, even where it could read on.

    No application writes frames by hand. The fault lies in a library, in two extensions that do not agree, or in a
    device on the way that has changed octets.
when =
    - A home-made client or a load-test tool sends frames that are not masked. `ws` for Node.js logs
      `MASK must be set`.
    - One side compresses although `permessage-deflate` was not agreed: `RSV1 must be clear` in `ws`,
      `One or more reserved bits are on` in Chrome.
    - Code writes to the upgraded socket past the library, often an HTTP error page after the 101: Chrome then
      reports `Invalid frame header`.
    - Two threads write to one connection without a lock, and their frames mix.
receiver =
    1. The fault is in what you sent, or in what a proxy made of it. Update the WebSocket library and connect once
       without the proxy.
    2. Connect without `permessage-deflate`. If the error is gone, compare `Sec-WebSocket-Extensions` in the request
       and in the response.
    3. Capture the octets: the frame just before the Close frame is the culprit. Do not reconnect in a loop, since
       the next connection will break the same way.
sender =
    Send 1002 for a frame that breaks the framing rules, then close TCP without reading on; libraries do this on
    their own, and an application hardly ever should. If the frame is sound and its text is not UTF-8, the code
    is [1007](websocket/1007). If you do not want binary messages, it is [1003](websocket/1003).
misreading =
    1002 says nothing about your JSON. A message that your application does not understand is no protocol error: for
    that there are 1003, [1008](websocket/1008) and the private codes from 4000.
aliases =
    - CLOSE_PROTOCOL_ERROR
    - invalid frame header
    - MASK must be set
    - RSV1 must be clear
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the side that could not read the frames still says so before it hangs up.
alternative-payload-at-fault = if the frame is sound and its text is not
    .sentence = Send **{ $alternative }** if the frame follows the rules, but the text in it is not valid UTF-8.
alternative-unwanted-type = if only the type of message is unwelcome
    .sentence = Send **{ $alternative }** if the message is well formed and you do not accept its type, text or binary.
flow-basic = A client that does not mask its frames
flow-basic-fails = mask bit missing: gives up, reads no more
flow-basic-sees = reports 1002
flow-basic-reports = reports 1006: it has read no Close frame
