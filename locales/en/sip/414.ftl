title = Request-URI Too Long
gist = The URI on the request line is too long for the server to interpret.
act = Find out who made the Request-URI so long, often the `Contact` of a peer or SBC, and shorten it there.
summary = The URI on the request line is longer than the server is prepared to interpret.
meaning =
    The server stopped at the first line of the request. Its parser or its database column for the Request-URI
    has a limit, which no standard fixes and the answer does not name.

    Telephone numbers never get that long. A URI does when it carries data: parameters of a service, a token
    of a gateway, an address packed inside an address.
when =
    - A media server is driven by its Request-URI (`sip:annc@…;play=…`), and the URL of the prompt with its
      query string has grown.
    - An SBC or edge proxy hides the real contact, with route and flow, as a token in the `Contact` it hands
      out. Two of them in a row wrap the wrapped URI once more, and the requests inside the dialog then fail.
    - A forwarding loop in a dial plan appends a prefix or parameter at each pass, and the length limit
      strikes before `Max-Forwards` does.
receiver =
    1. Measure the Request-URI in the capture and find who made it long: the `Contact` of the peer, a gateway,
       or your own application.
    2. Shorten it: a short alias instead of the query string, a key into a table instead of an encoded
       address, fewer URI parameters.
    3. Inside a dialog you cannot: the URI is the peer's `Contact`. Mend the element that issued it; the call
       itself goes on.
    4. If a prefix repeats in the URI, look for the loop and leave the limit as it is.
sender =
    Send 414 when the Request-URI exceeds a limit you need, and set that limit generously. If the message is
    too large in all, send [513](sip/513); if it is the body, [413](sip/413). A URI that is long because it is
    garbled (an unescaped quote that swallows the next parameter) is a malformed request: [400](sip/400).
misreading =
    "Too long" is not "too many digits". A number that does not fit the dial plan gets [404](sip/404)
    or [484](sip/484).
aliases =
    - URI length
    - long Contact
    - topology hiding
facet-next = shorten the Request-URI, or have the peer's `Contact` mended
    .sentence = After **{ $code }** you shorten the Request-URI; inside a dialog, the peer's `Contact` is what needs mending.
facet-headers = none; the limit is not told
    .sentence = **{ $code }** brings no header field; the limit remains the server's secret.
alternative-whole-message = if the whole message is too long
    .sentence = Send **{ $alternative }** if the Request-URI would be fine and the message as a whole is too large.
alternative-body = if the body is too long
    .sentence = Send **{ $alternative }** if the body, not the URI, exceeds your limit.
alternative-uri-malformed = if the URI does not parse
    .sentence = Send **{ $alternative }** if the URI breaks the grammar, whatever its length.
flow-basic = A prompt URL too long for the media server
flow-basic-over-limit = Request-URI of 1,420 bytes, limit 512
flow-basic-shortens = replaces the prompt URL by a short alias
