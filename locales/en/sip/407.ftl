title = Proxy Authentication Required
gist = A proxy on the way wants your credentials: `Proxy-Authenticate`.
act = ACK an INVITE, send it again with `Proxy-Authorization`; if that fails, check `realm` and the outbound credentials.
summary = A proxy on the way wants you to authenticate before it passes the request on; the challenge stands in `Proxy-Authenticate`.
meaning =
    The request has not gone beyond this proxy. It asks on its own behalf, for its own `realm`, and wants the
    credentials in `Proxy-Authorization`. What the far end will say, another challenge included, is still
    open.

    Several proxies in a row may each ask. The client then adds one set of credentials per realm, and every
    proxy reads only its own.
when =
    - Each new call from a phone through its home proxy: INVITE – 407 – ACK – INVITE with credentials is the
      normal opening.
    - A second 407 after credentials: wrong password or authentication name, or the trunk is set up with the
      credentials for another realm.
    - A back-to-back user agent that challenges calls in the manner of a proxy: FreeSWITCH answers an INVITE
      with 407, a REGISTER with [401](sip/401).
    - A BYE or re-INVITE in the middle of a call. A client that cannot answer it leaves the call hanging on
      the other side.
receiver =
    1. Send the ACK (for an INVITE), then the request again, with `CSeq` one higher and one
       `Proxy-Authorization` for each `Proxy-Authenticate`.
    2. Carry the credentials in all later requests with the same `Call-ID`. For new calls they may be kept
       only if the realm is that of your own outbound proxy.
    3. If 407 comes back without `stale=TRUE`, stop and compare `realm`, user name and password. In PBX
       settings look for the credentials of the outbound call, which are often kept apart from those of the
       registration.
    4. If the answer also carries `WWW-Authenticate`, a fork collected it: answer both, in one request.
sender =
    Send 407 when you would pass the request on, if only you knew who sent it: as a proxy, or as a gateway
    that guards its trunks. Put a challenge for your realm into `Proxy-Authenticate`. If you answer the
    request yourself, as a registrar, presence server or end point, send [401](sip/401). If the credentials
    are good and the account may not call there, send [403](sip/403). Never challenge ACK or CANCEL, and pass
    the challenges of other proxies on unchanged.
misreading =
    Behind this proxy nothing has rung, and the callee has not refused. Nor can a proxy further up answer the
    challenge for the client: adding the credentials is the job of the user agent alone.
aliases =
    - proxy auth
    - trunk authentication
    - outbound call authentication
    - digest challenge
facet-headers = `Proxy-Authenticate` with the challenge, answered with `Proxy-Authorization`
    .sentence = **{ $code }** carries its challenge in `Proxy-Authenticate`, and the client answers it with `Proxy-Authorization`.
facet-scope = this proxy and its realm; the next hop may ask again
    .sentence = **{ $code }** speaks for one proxy and its realm; the next hop may ask again.
facet-lasting = credentials for this proxy's realm, for this `Call-ID` (longer only for your own outbound proxy)
    .sentence = After **{ $code }** the credentials go with every request of the same `Call-ID`, and beyond it only for the client's own outbound proxy.
alternative-you-answer-yourself = if you answer the request yourself
    .sentence = Send **{ $alternative }** if you are the registrar, the notifier or the called user agent.
alternative-not-permitted = if the account may not do this
    .sentence = Send **{ $alternative }** if the credentials are good and policy forbids the request all the same.
flow-basic = A call through a proxy that knows its users
flow-basic-adds-credentials = adds Proxy-Authorization, CSeq + 1
flow-fork = A fork in which two branches ask: one answer, two challenges
flow-fork-collects = adds the desk phone's WWW-Authenticate
flow-fork-two-credentials = will call again with credentials for both
