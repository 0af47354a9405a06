title = Unsupported Data
gist = A kind of message arrived that is not accepted, such as binary.
act = Check whether your last `send()` got a string or a buffer, and send JSON as a string, not as `bytes`.
summary = The side that closes has received a type of data that it does not accept, such as binary where it wants text.
meaning =
    The message was read without trouble and is of the wrong kind. WebSocket knows two kinds, text and binary, and
    an endpoint may understand only one of them. Some services widen the meaning to formats, and close with 1003 on
    a message that is not JSON.

    The kind is chosen by the sender's API: a string goes out as text, an `ArrayBuffer`, a `Blob` or `bytes` as
    binary.
when =
    - A client sends a `Buffer` or `bytes` where the server takes text; in Node.js, `ws.send(buffer)` is binary even
      if the buffer holds JSON.
    - A client sends Protobuf or MessagePack to a server that only speaks JSON.
    - Amazon API Gateway receives a binary frame on a WebSocket API, which takes text only.
receiver =
    1. Look at your last `send()`: was its argument a string or a buffer? Send `JSON.stringify(...)` for text, or
       call `toString()` on the buffer.
    2. Check that both ends use the same format and the same subprotocol (`Sec-WebSocket-Protocol`).
    3. Reconnect after the change. A queue that sends the same message first thing on each new connection makes a
       loop.
sender =
    Send 1003 for a message whose type you never accept on this connection, and name the accepted one in the reason
    ("text only"). If the type is right and the text is not UTF-8, the library sends [1007](websocket/1007). If the
    type is right and you refuse what it says, send [1008](websocket/1008).
misreading =
    1003 does not call the data damaged. The same octets may be perfectly good for a server that expects them.
aliases =
    - CLOSE_UNSUPPORTED
    - unsupported data type
    - binary not supported
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: it is chosen by the side that got text where it takes binary, or the reverse.
facet-next = send the type that is taken, text or binary
    .sentence = After **{ $code }** send the type the other side takes, text or binary; the same message would end the next connection, too.
alternative-malformed = if the type is right and the octets are not
    .sentence = Send **{ $alternative }** if the message claims to be text and is not valid UTF-8.
alternative-type-is-fine = if the type is fine and a policy forbids the message
    .sentence = Send **{ $alternative }** if you can read the message and refuse it for what it says.
flow-basic = Binary data to a server that wants text
flow-basic-text-only = accepts text only
flow-basic-as-text = sends strings from now on
