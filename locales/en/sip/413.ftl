title = Request Entity Too Large
gist = The body of the request is longer than the server will take.
act = With `Retry-After`, wait and repeat; without it, shorten the body (codecs, ICE candidates) or send a link instead.
summary = The body of the request is longer than the server will take.
meaning =
    Only the body counts here: the text or picture of a MESSAGE, the SDP of an INVITE, the document of a
    PUBLISH. The limit is the server's own, and the answer does not say how high it is.

    With `Retry-After` the limit is a matter of the moment, for example a full message store, and the same
    body may pass later. On TCP or TLS the server may also close the connection so as not to read the rest.
when =
    - A chat client sends a picture or a long text as the body of a MESSAGE to a gateway or phone made for
      short messages.
    - A PUBLISH or NOTIFY with a large presence or resource-list document meets a small buffer.
    - A WebRTC gateway forwards an offer with many ICE candidates and codecs to a phone with little memory.
      Rare: more often such a phone drops the packet or fails in another way.
receiver =
    1. With `Retry-After`, wait for that time and repeat the request unchanged.
    2. Otherwise make the body smaller and send it with the next `CSeq`: drop unused codecs and candidates,
       publish a shorter document, split the text.
    3. Take what cannot shrink out of SIP: send a link, or use a session protocol such as MSRP.
    4. Check that the limit is not on your side, in an SBC's "maximum body size".
sender =
    Send 413 when the body is the part that is too long, with `Retry-After` if the shortage will pass. If the
    message is too large with its header fields, or overran your receive buffer as a whole,
    send [513](sip/513); if the Request-URI is, [414](sip/414). A body of a type you do not handle
    is [415](sip/415), at any size.
misreading =
    It has nothing to do with the path MTU. A UDP packet too big for the network is fragmented and often lost,
    and a lost packet is answered by nobody.
aliases =
    - body too large
    - message size limit
    - payload too large
facet-next = send a smaller body, or the same one after `Retry-After`
    .sentence = After **{ $code }** you send a smaller body; the same one may pass only if `Retry-After` gives a time.
facet-headers = `Retry-After` only if the limit is temporary
    .sentence = **{ $code }** carries `Retry-After` if the limit is temporary; without it the body has to shrink.
alternative-whole-message = if the whole message is too long
    .sentence = Send **{ $alternative }** if the header fields or the message as a whole exceed what you can take.
alternative-request-uri = if only the Request-URI is too long
    .sentence = Send **{ $alternative }** if the length of the Request-URI is what stops you.
alternative-type-not-size = if the type is the problem, not the size
    .sentence = Send **{ $alternative }** if you could not read a smaller body of this type either.
flow-basic = A picture too big for a MESSAGE is sent as a link
flow-basic-over-limit = 1.8 MB body, limit 20 kB
flow-basic-sends-link = uploads it, sends the link as text
