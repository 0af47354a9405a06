title = Message Too Big
gist = A message is larger than the side that closes will take.
act = Compare the message's size in octets with the other side's limit (`maxPayload`, `max_size`), and split it.
summary = A message is larger than the side that closes is ready to take.
meaning =
    Every sensible receiver has a limit on the size of a frame or a message, to protect its memory. The length
    stands at the head of a frame, so it can refuse before the data has come. With compression the size after
    decompression counts, and for a fragmented message the sum.

    WebSocket has no way to negotiate the limit or to announce it. You have to know it.
when =
    - A limit left at its default: 8 KiB of text in Tomcat, 1 MiB in `websockets` for Python (`max_size`), 16 MiB in
      uvicorn (`--ws-max-size`), 100 MiB in `ws` for Node.js (`maxPayload`).
    - Socket.IO's `maxHttpBufferSize`, 1 MB by default; the client is told only `transport close`.
    - Amazon API Gateway receives a frame of more than 32 KB.
    - A whole file, a screenshot or a full state as JSON goes out in one message.
receiver =
    1. Compare the size of your last message, in octets of UTF-8 and not in characters, with the limit of the other
       side.
    2. Send less: cut it into several messages, page the list, or upload the file over HTTP and send only its
       address.
    3. If both ends are yours and the size is justified, raise the limit at the receiving end, and allow for the
       memory of all connections together.
sender =
    Send 1009 for a message over your limit, with the limit in the reason, then stop reading. If messages are small
    and too many, send [1008](websocket/1008). If the message would normally fit and you are short of memory just
    now, [1013](websocket/1013) is the honest code.
misreading =
    A message that is too big may also end as [1006](websocket/1006). If the receiver closes TCP while data is still
    arriving, a TCP reset can overtake the Close frame.
aliases =
    - CLOSE_TOO_LARGE
    - Max payload size exceeded
    - max_size
    - frame too large
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the receiver can send it as soon as the announced size passes its limit.
facet-next = send less at once, or have the limit raised
    .sentence = After **{ $code }** cut the message into smaller ones, or have the receiver raise its limit; sent again as it was, it would end the next connection.
alternative-too-many = if it is the number of messages, not the size
    .sentence = Send **{ $alternative }** if a client sends too many messages, each of which is small enough.
alternative-short-of-memory = if you are short of memory just now
    .sentence = Send **{ $alternative }** if the message is within your limit and you cannot take it at the moment.
flow-basic = An upload over the limit, and the same in pieces
flow-basic-over-the-limit = limit 100 MiB: stops at the header
flow-basic-splits = cuts the data into 1 MiB messages
