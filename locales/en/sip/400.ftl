title = Bad Request
gist = The request breaks SIP's grammar or lacks something it must have.
act = Read the reason phrase and `Warning` for the faulty field, then compare the request before and after SBC or SIP ALG.
summary = The request breaks the SIP grammar, or lacks something without which it cannot be processed.
meaning =
    The receiver could not make sense of the message itself: a header field is missing, appears twice,
    contradicts another, or holds a value that does not parse. Nothing has been decided about the called user
    or about your right to call.

    400 is also what the whole class falls back to: a client that meets a 4xx it does not know treats it as a
    400 ([RFC 3261, 8.1.3.2](RFC3261#8.1.3.2)).
when =
    - A header field is wrong: no `Contact` in an INVITE, a `CSeq` method that differs from the request line,
      an unquoted display name with a comma or parenthesis, a `#` or a space left unescaped in a URI.
    - `Content-Length` and the body disagree. A SIP ALG in a router rewrote the addresses in the SDP and left the
      length; a body shorter than stated is an error ([RFC 3261, 18.3](RFC3261#18.3)).
    - A rule of the method is broken: `Contact: *` in a REGISTER whose `Expires` is not 0, a REFER without
      exactly one `Refer-To`, a `sip:` Contact under a `sips:` Request-URI.
receiver =
    1. Read the phrase on the status line and any `Warning`: good stacks name the header field there ("Missing
       Max-Forwards").
    2. Capture the request where it arrives as well as where it leaves. If the two differ, switch off the SIP
       ALG or mend the SBC's header manipulation.
    3. Correct the message and send it with a `CSeq` one higher. Unchanged it fails again, so keep 400 out of
       every retry and failover rule.
sender =
    Send 400 when the request cannot be parsed or breaks a rule you need for handling it, and write the fault
    into the reason phrase. Ignore what you do not need: a malformed `Date` is no ground for a proxy to
    refuse. SDP that parses but does not suit you is a case for [488](sip/488), an error in your own software
    for [500](sip/500), another protocol version on the request line for [505](sip/505).
misreading =
    400 does not mean that the other side dislikes the codecs or the number. When a trunk returns it for one
    destination only, compare that request byte by byte with one that works.
aliases =
    - malformed request
    - syntax error
    - parse error
    - SIP ALG
facet-headers = nothing needed; the reason phrase or `Warning` may name the fault
    .sentence = **{ $code }** needs no header field of its own; the reason phrase or `Warning` may name the faulty part.
alternative-offer-unacceptable = if the SDP is well-formed but unacceptable
    .sentence = Send **{ $alternative }** if you understood the offer and cannot take its media, codecs or bandwidth.
alternative-own-fault = if the fault is your own
    .sentence = Send **{ $alternative }** if the request is valid and your own software or database failed on it.
alternative-other-version = if the request line names another SIP version
    .sentence = Send **{ $alternative }** if the message is in another SIP version than you support.
flow-basic = A body shorter than its Content-Length, mended and sent again
flow-basic-counts-bytes = body is shorter than Content-Length
flow-basic-mends-length = SIP ALG switched off, length right
