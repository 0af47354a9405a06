lead = 401 comes from the element that answers itself (registrar, notifier, PBX), 407 from a proxy that would send the request on.
verdict =
    The code decides which header field the credentials go into, and there the mistake sits: `Authorization` in
    reply to `Proxy-Authenticate` is not read at all, the same 407 comes back, and it looks like a wrong password.

    In a Kamailio script use `www_challenge()` for REGISTER and `proxy_challenge()` for calls you relay. After
    a fork one answer may carry both kinds of challenge, and the next INVITE then needs both header fields.
