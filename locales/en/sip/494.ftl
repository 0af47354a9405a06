title = Security Agreement Required
gist = The first hop wants to agree on TLS, IPsec or digest beforehand.
act = Set up the best mechanism in `Security-Server`, then send the request with that list copied into `Security-Verify`.
summary = The first-hop server wants to agree on a security mechanism with you before it handles the request, and lists the mechanisms it has.
meaning =
    The security agreement settles between a client and its first hop, and nobody further on, whether they
    talk over TLS, IPsec or with digest. The server's list is in `Security-Server`, with a `q` value for its
    preference. The client takes the best one it knows, sets it up, and repeats the list word for word in
    `Security-Verify`, now protected.

    That echo is the purpose of the exchange. If someone on the path had removed the strong mechanisms from
    the unprotected list, the copy would not match and the server would refuse with 494 again.
when =
    - The client sent its first, unprotected request with `Require: sec-agree` and `Security-Client`. Then 494
      is the planned first step, often to an `OPTIONS`.
    - The server enforces the agreement on this interface and the client had `sec-agree` in `Supported` only.
    - `Security-Verify` differs from the server's list: another order, a changed parameter, a list cached
      before the server's configuration changed, or an attack.
receiver =
    1. From `Security-Server` choose the mechanism with the highest `q` that you support, and set it up: open
       TLS, run IKE, or answer the digest challenge that comes along.
    2. Send the request through it, with `Security-Verify` copied exactly and `sec-agree` in `Require` and
       `Proxy-Require`. Keep both in all later requests to this server.
    3. If 494 comes a second time, compare `Security-Verify` with `Security-Server` character by character. If
       a mechanism's data is missing (digest without challenge), give up this agreement and begin again.
sender =
    Send 494 as the first hop when an unprotected request requires `sec-agree` or supports it and your policy
    demands it, and when `Security-Verify` does not match your list. If the client does not mention
    `sec-agree` at all, send [421](sip/421) with the same list. If there are several `Via` values, you are not
    the first hop: send [502](sip/502). For credentials alone, [407](sip/407) is enough.
misreading =
    494 does not ask for SRTP or anything else between the two phones; it ends at the first proxy. In IMS
    networks one seldom sees it at registration, because there `Security-Server` comes with the 401.
aliases =
    - sec-agree
    - Security-Server
    - Security-Verify
    - security mechanism
    - P-CSCF
facet-headers = `Security-Server` with the mechanisms; `Require: sec-agree` if the server insists; a challenge for digest
    .sentence = **{ $code }** lists the server's mechanisms in `Security-Server`, and brings a digest challenge if digest is among them.
facet-sender = the first-hop server, mostly a proxy
    .sentence = **{ $code }** comes from the first-hop server, mostly an edge proxy; a server further on answers 502 instead.
facet-next = set up the best common mechanism, repeat with Security-Verify
    .sentence = After **{ $code }** the client sets up the best common mechanism and repeats the request with `Security-Verify`.
facet-lasting = `Security-Verify` on later requests, too
    .sentence = After **{ $code }** the mechanism that was set up stays in use with this server, and later requests carry `Security-Verify`, too.
alternative-client-silent-about-it = if the client does not mention sec-agree
    .sentence = Send **{ $alternative }** with `Security-Server` if neither `Supported` nor `Require` names `sec-agree`.
alternative-only-credentials = if credentials are all you want
    .sentence = Send **{ $alternative }** if no mechanism has to be agreed on and only the user must prove who it is.
alternative-not-first-hop = if you are not the first hop
    .sentence = Send **{ $alternative }** if the request has more than one `Via`, since the agreement is only for the first hop.
alternative-sec-agree-unknown = if you do not know sec-agree
    .sentence = A proxy that does not know the option tag in `Proxy-Require` answers **{ $alternative }** with `Unsupported: sec-agree`.
flow-basic = The client asks for the list, sets up TLS and calls
flow-basic-client-list = Security-Client: tls, digest
flow-basic-opens-tls = common to both: tls; opens TLS
flow-basic-mirrors-list = Security-Verify: the server's list
