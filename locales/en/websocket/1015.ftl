title = TLS Handshake Failed
gist = TLS failed, so nothing was opened; reported locally, never sent.
act = Open the host as `https://` or run `openssl s_client`, and check the certificate's dates, names and chain.
summary = The TLS handshake of a wss connection failed, so no WebSocket connection came about.
meaning =
    Before the first octet of WebSocket, even before the HTTP request, client and server could not agree on TLS: the
    certificate was not accepted, or no version or cipher was shared. A program that knows this may report it
    as 1015.

    No Close frame can carry it, since there is no connection that one could travel on. And browsers hide it: a page
    gets [1006](websocket/1006), as for any other failure to connect.
when =
    - `new WebSocket("wss://...")` to a server with an expired certificate, one for another host name or one signed
      by itself. The page gets 1006; Chrome's console says `net::ERR_CERT_DATE_INVALID` or the like.
    - A development server with its own certificate: the browser asks about exceptions for pages, never for a
      WebSocket.
    - The server sends its certificate without the intermediate one. Some clients still find a path, others fail.
    - `wss://` to a port that speaks plain HTTP.
receiver =
    1. Open `https://` with the same host and port in the browser: it shows what is wrong with the certificate.
    2. From a shell: `openssl s_client -connect host:443 -servername host`. Look at the dates, the names and
       `Verify return code`.
    3. Renew the certificate or install the chain, and reload the proxy: a renewed file that nginx has not loaded is
       still the old one. Reconnecting before that does not help.
sender =
    1015 must never be sent. Report it, at most, in your own API when TLS fails. A side that refuses a certificate
    sends a TLS alert, which TLS does by itself. Where details of a failure are to stay hidden, as in a browser,
    report [1006](websocket/1006).
misreading =
    A failed login is not a failed TLS handshake, except with client certificates. For logins
    see [3000](websocket/3000) and [1008](websocket/1008).
aliases =
    - TLS handshake failure
    - certificate error
    - SSL error
    - ERR_CERT_AUTHORITY_INVALID
facet-on-wire = no, never sent
    .sentence = **{ $code }** is never sent: TLS failed, and there was no connection on which a Close frame could have carried it.
facet-next = mend the certificate or the TLS settings
    .sentence = **{ $code }** is mended in the certificate, the TLS settings or the client's list of trusted authorities; the same attempt would fail again.
facet-in-browser = not seen: the page gets 1006
    .sentence = **{ $code }** stays hidden from a page: when TLS fails, the standard for browsers asks for 1006, so that scripts cannot probe servers.
alternative-cause-hidden = if the cause is unknown or to be hidden
    .sentence = Report **{ $alternative }** if the program does not know that TLS failed or, like a browser, must not tell.
flow-basic = A certificate that has expired
flow-basic-expired = certificate expired: refuses it
flow-basic-reports = reports 1015; a browser reports 1006
