title = Unauthorized
gist = The registrar or far end wants your credentials: `WWW-Authenticate`.
act = Send it again with `Authorization`; if it had one and `stale` is not TRUE, check user name, password and `realm`.
summary = The registrar or the user agent at the far end wants you to authenticate, and gives the challenge in `WWW-Authenticate`.
meaning =
    The end of the path asks who you are: the registrar, a redirect server, or the server that itself answers
    the request. It does not process the request until credentials for its `realm` come in `Authorization`. A
    proxy may not ask with 401; its question is [407](sip/407), with other header fields.

    The first 401 in a trace is no failure. A client cannot compute a digest before it knows the nonce, so
    REGISTER – 401 – REGISTER – 200 is the normal picture.
when =
    - The first REGISTER of a phone or a trunk, and each later one whose nonce has expired (`stale=TRUE`).
    - The user name, password or realm is wrong: a second 401 follows a request that already had
      `Authorization`.
    - A PBX or SBC that works as a back-to-back user agent challenges an INVITE, SUBSCRIBE or MESSAGE from its
      phones.
    - IMS registration: the 401 carries an AKA challenge for the SIM.
receiver =
    1. Look into the request before it. Without `Authorization`: compute the digest for the `realm` given and
       send the request again, with a `CSeq` one higher.
    2. With `Authorization` and `stale=TRUE`: do the same with the new nonce; the password is right.
    3. With `Authorization` and no `stale=TRUE`: stop, as the same credentials may not be tried again. Compare
       the authentication user name (often not the extension number), the password, and the `realm` the
       account belongs to.
    4. If the loop never ends with correct credentials, see whether two servers behind one name share their
       nonces, and whether you support the `algorithm`. Of several challenges for a realm, answer the first you can.
sender =
    Send 401 when you are the registrar, redirect server or user agent that answers the request, and it lacks
    valid credentials. Put a Digest challenge into `WWW-Authenticate`, one for each algorithm, SHA-256 before MD5
    (RFC 8760), or Bearer where tokens are used (RFC 8898); Basic is not allowed. Never challenge ACK or CANCEL.
    As a proxy send [407](sip/407). If the credentials are right but the user may not do this,
    send [403](sip/403). If you miss a signature over the caller's identity, not a password,
    send [428](sip/428).
misreading =
    401 does not mean that an account is blocked, and the first one says nothing about the password. A client
    that answers `WWW-Authenticate` with `Proxy-Authorization` is challenged for ever.
aliases =
    - authentication
    - wrong password
    - digest challenge
    - registration failed
    - stale nonce
facet-headers = `WWW-Authenticate` with the challenge, answered with `Authorization`
    .sentence = **{ $code }** carries its challenge in `WWW-Authenticate`, and the client answers it with `Authorization`.
facet-scope = the registrar or user agent that asks, and its realm
    .sentence = **{ $code }** speaks for the registrar or user agent that asks and for its realm; what it will say to an authenticated request is still open.
facet-lasting = credentials for this realm, sent along with the next requests to the same `To`
    .sentence = After **{ $code }** the client keeps the credentials for this realm and `To` and sends them along the next time.
facet-sender = a registrar or the user agent that answers; never a proxy
    .sentence = **{ $code }** comes from the registrar or user agent that answers the request, never from a proxy.
alternative-you-are-a-proxy = if you are a proxy
    .sentence = Send **{ $alternative }** if you would pass the request on after the check; proxies may not send a 401 of their own.
alternative-not-permitted = if better credentials would not help
    .sentence = Send **{ $alternative }** if you know who it is and that user may not do this.
alternative-signed-identity = if a signed caller identity is missing
    .sentence = Send **{ $alternative }** if you require an `Identity` header field, not a password.
flow-basic = A phone registers: the first 401 is part of it
flow-basic-computes-digest = digest from nonce, realm and password
flow-wrong-password = A wrong password: the second 401 ends it
flow-wrong-password-hash-differs = digest does not match, nonce is not stale
flow-wrong-password-stops = may not try the same password again
flow-fork = A fork in which two branches ask: one answer, two challenges
flow-fork-collects = adds the edge proxy's Proxy-Authenticate
flow-fork-two-credentials = will call again with credentials for both
