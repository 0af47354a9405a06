title = Unsupported URI Scheme
gist = The scheme of the Request-URI, such as `tel:`, is not known here.
act = Replace `tel:` in the Request-URI with `sip:…;user=phone`, in the dial plan too; never make `sips:` into `sip:` unasked.
summary = The server does not know the scheme before the colon of the Request-URI.
meaning =
    The request line begins with `tel:`, `sips:`, `urn:` or something rarer, and this server handles only
    others, mostly `sip:`. It has not judged the address behind the colon.

    Only the Request-URI counts. A `tel:` in `To` or `From` is no ground for refusal.
when =
    - A phone, a click-to-dial page or an IMS device sends `tel:+12015550123` to a PBX or trunk that takes SIP
      URIs only.
    - A request for `sips:` reaches a device without TLS.
    - A proxy or dial plan turned the SIP URI into `tel:` (or an ENUM lookup gave another scheme) before it
      reached a gateway that cannot read it.
    - An emergency call with `urn:service:sos` goes to an ordinary server instead of the emergency proxy.
receiver =
    1. Send the request again with a SIP URI: `tel:+12015550123` becomes
       `sip:+12015550123@example.com;user=phone`, with the domain of your provider, and `CSeq`
       grows by one.
    2. Change it for good in the dial plan or in the phone's "use tel URI" setting, or every call pays an
       extra round trip.
    3. Never turn `sips:` into `sip:` by yourself: the caller asked for TLS on every hop and has to agree
       ([RFC 5630, 5.1.1](RFC5630#5.1.1)).
    4. As the proxy that changed the scheme, try the SIP form of the URI on the same path and tell the caller
       nothing.
sender =
    Send 416 when no URI of this scheme will ever mean anything to you. If you take the scheme and only this
    address leads nowhere, send [404](sip/404). If you support `sips:` and do not want to be reached by it,
    send [480](sip/480) with warning 380. A URI that cannot be parsed is a [400](sip/400); an unknown scheme
    alone does not make a request malformed.
misreading =
    The transport is not the subject: `;transport=tls` or a missing route is refused with other codes. Inside
    a dialog 416 is fatal, as the URI is the one the peer gave in `Contact`.
aliases =
    - tel URI
    - sips URI
    - URI scheme
    - click to dial
facet-fork = ends the branch; a proxy that had changed the scheme tries the SIP form itself
    .sentence = **{ $code }** ends the branch, unless the proxy itself had changed the scheme: then it tries again with a SIP URI.
facet-headers = none; the usual remedy is a `sip:` URI
    .sentence = **{ $code }** does not list the schemes it knows; the client falls back to a `sip:` URI.
facet-next = send again with a `sip:` URI
    .sentence = After **{ $code }** the request goes out again with a SIP URI for the same target.
facet-scope = the URI scheme alone
    .sentence = **{ $code }** speaks of the URI scheme alone: the address behind it has not been judged.
alternative-scheme-known = if you know the scheme but not this address
    .sentence = Send **{ $alternative }** if other URIs of this scheme are welcome and this one leads nowhere.
alternative-sips-unwanted = if you support SIPS but do not want it here
    .sentence = Send **{ $alternative }** with warning 380 if you know `sips:` and do not wish to be reached that way.
alternative-uri-malformed = if the URI does not parse
    .sentence = Send **{ $alternative }** if the Request-URI breaks the grammar.
flow-basic = A tel URI sent again as a SIP URI
flow-basic-tel-unknown = does not route tel URIs
flow-basic-writes-sip = same number as sip: URI, CSeq + 1
flow-recursion = The proxy takes back its own change of scheme
flow-recursion-turned-into-tel = turns the sip: URI into tel:
flow-recursion-back-to-sip = tries the sip: form; caller sees nothing
