title = Message Too Large
gist = The message as a whole, header fields included, is too long.
act = Measure the whole request; cut codecs, ICE candidates and extra header fields, or raise the limit (Kamailio: `msg:len`).
summary = The request as a whole, start line, header fields and body together, is longer than the server can handle.
meaning =
    A buffer or a configured limit was exceeded. The server does not say what the limit is, nor which part of
    the message made it so long.

    You see 513 only if the message arrived complete. Over UDP, a long message is split into IP fragments, and
    where a firewall drops those, the sender gets no answer at all. SIP demands a switch to TCP well before
    that: within 200 bytes of the path MTU, or above 1300 bytes if the MTU is unknown
    ([RFC 3261, 18.1.1](RFC3261#18.1.1)).
when =
    - A proxy script compares the length. Sample configurations of SER, OpenSER and their descendants long
      answered `513 Message too big` from 2048 bytes on, and copies of them are still in service.
    - INVITEs from WebRTC or video clients: many ICE candidates, codecs and `a=` lines make several kilobytes of
      SDP.
    - Several `Identity` header fields, long `History-Info` or `Record-Route` chains, multipart bodies with
      location.
    - Gateways and phones with a fixed receive buffer.
receiver =
    1. Note the size of the rejected request and compare it with one that passed; the limit lies in between.
    2. Shorten it: fewer codecs and ICE candidates, no proprietary header fields, compact header names (`v`,
       `f`, `t`, `m`) where the server accepts them.
    3. If the limit is yours to set, raise it. In a Kamailio or OpenSIPS script, search for `msg:len` or `$ml`.
    4. Changing UDP to TCP helps against loss, not against 513: the limit counts the same bytes.
sender =
    Send 513 when the whole message is beyond your capacity, wherever the bytes are. If the body alone is too
    large and the rest is fine, send [413](sip/413), which tells the sender to cut the body and may carry
    `Retry-After`. If the Request-URI alone is too long, send [414](sip/414).
misreading =
    513 is not the MTU. A message too long for one UDP datagram on the path gets lost; it is not answered.
aliases =
    - message too big
    - SIP message size limit
    - packet too large
facet-next = send a shorter message: fewer codecs, candidates, header fields
    .sentence = After **{ $code }** the same request has to be made shorter in any of its parts.
alternative-body-alone = if only the body is too large
    .sentence = Send **{ $alternative }** if the header is acceptable and the body alone exceeds your limit.
alternative-uri-alone = if only the Request-URI is too long
    .sentence = Send **{ $alternative }** if it is the Request-URI that exceeds what you can interpret.
flow-basic = An INVITE with many candidates, then a shorter one
flow-basic-long-invite = INVITE over TCP, 6 kB of SDP
flow-basic-shortens = drops codecs and ICE candidates
