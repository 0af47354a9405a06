title = Use Proxy
gist = Right target, wrong road: come again through the proxy in `Contact`.
act = If you trust the sender, keep the Request-URI and name the proxy from `Contact` in a `Route` header field.
summary = The request reached the right device by the wrong road: it has to come again through the proxy named in `Contact`.
meaning =
    A user agent that wants all its calls to pass a certain proxy (for screening, charging or encryption) turns
    away a request that came directly. `Contact` does not tell where the callee is; it tells which proxy to go
    through. The target stays the same.

    It concerns this one request. The next call starts without the proxy again, unless the caller is configured
    for it.
when =
    - A device that takes calls only after screening by its proxy. RFC 5359 shows this case, but few phones can be
      set to send 305; most drop or refuse such requests.
    - A test tool or conformance suite. In production traces 305 is rare enough that its author is worth finding.
    - A server that says 305 and means 302, to send calls to another SBC. Only user agent servers may generate
      305.
receiver =
    1. Send the request again with the same Request-URI and a `Route` header field that names the proxy, as RFC
       5359 shows; `CSeq` is one higher than before.
    2. Check what your stack does. One that treats every 3xx alike puts `Contact` into the Request-URI; the proxy
       then gets a call to itself, without a user part, and answers [404](sip/404) or similar.
    3. Follow it only if you trust the sender: whoever can answer your INVITE can thus lead the call, and its
       credentials, through a proxy of their choice. When in doubt, treat 305 as a failed call.
    4. Enter the proxy as outbound proxy or route for this destination if 305 comes every time.
sender =
    Send 305 as the called user agent when the caller has to go through your proxy and you expect it to know how.
    That is seldom so: it is safer to accept requests only from the proxy's address and to refuse the rest
    with [403](sip/403), and to let DNS and the registrar point callers to the proxy. If another address is meant,
    send [302](sip/302).
misreading =
    A proxy that wants a login does not send 305 but 407. And the URI in `Contact` is no new address of the
    callee: never store it in an address book.
aliases =
    - mandatory proxy
    - redirect to proxy
    - call screening
facet-headers = `Contact` with the proxy to go through, not with a new target
    .sentence = **{ $code }** names in `Contact` the proxy to go through; the target of the call stays as it was.
facet-next = the same target again, now through the proxy in `Contact`
    .sentence = After **{ $code }** the caller repeats the request to the same target, through the proxy in `Contact`.
facet-fork = ends the branch; `Contact` is a proxy, not a target
    .sentence = **{ $code }** ends its branch; a proxy that follows it keeps the target and goes through the proxy in `Contact`.
facet-isup = none: the gateway calls through the proxy
    .sentence = **{ $code }** releases nothing on the ISUP side at first: the gateway places the call anew through the proxy in `Contact`.
alternative-other-target = if another address is to be called
    .sentence = Send **{ $alternative }** if `Contact` is a new target and not a proxy on the way to the old one.
alternative-outsiders-refused = if direct requests are to be refused
    .sentence = Send **{ $alternative }** if requests that bypass the proxy are not wanted and need no hint.
flow-basic = A direct call is sent back through the screening proxy
flow-basic-same-target-via-proxy = same Request-URI, Route: the proxy
