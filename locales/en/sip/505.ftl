title = Version Not Supported
gist = The SIP version on the first line of the request is not spoken here.
act = Look at the raw request: its first line must end with `SIP/2.0`; if it left you so, mend the SBC rule that changes it.
summary = The first line of the request names a SIP version that the server does not speak.
meaning =
    Every SIP message in use today says `SIP/2.0`, and no other version has been published. So 505 hardly ever
    reports a newer protocol. It reports a first line that is damaged, wrongly generated, or made up by a
    tester.

    The answer itself is in `SIP/2.0`; the server offers no list of versions, because there is only one.
when =
    - Fuzzers, scanners and conformance tests send `SIP/7.0` or similar, to see what the parser does.
    - A home-made script or load generator has a typo in the request template, such as `SIP/2.1`.
    - A header manipulation rule of an SBC rewrites the request line and damages its end.
receiver =
    1. Look at the raw request as it arrived at the server: the Request-Line must end with `SIP/2.0`, in upper
       case.
    2. If it left you intact, compare the traces on both sides of the SBC or ALG in between, and mend the rule.
    3. Do not retry unchanged. There is no lower version to fall back to.
sender =
    Send 505 when the Request-Line is well formed and its version is not the one you support. If the line cannot
    be parsed at all, send [400](sip/400). If the version is right and the request needs an extension that you
    lack, send [420](sip/420). From unknown addresses, dropping the message silently gives a scanner less to
    learn.
misreading =
    505 has nothing to do with TLS versions, with the SDP line `v=0`, or with the firmware of the other side.
aliases =
    - SIP version not supported
    - SIP/2.0 expected
facet-next = send it again with `SIP/2.0` in the first line
    .sentence = After **{ $code }** the sender has to write `SIP/2.0` in the first line.
alternative-line-malformed = if the first line cannot be parsed
    .sentence = Send **{ $alternative }** if the Request-Line is broken rather than of another version.
alternative-extension-not-version = if an extension is missing, not a version
    .sentence = Send **{ $alternative }** if the version is `SIP/2.0` and an option tag in `Require` is unknown to you.
flow-basic = A test tool with a wrong version, then with the right one
flow-basic-wrong-version = Request-Line ends with SIP/7.0
flow-basic-corrected = template corrected to SIP/2.0
