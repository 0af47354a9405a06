lead = In 302 `Contact` is a new destination and becomes the Request-URI; in 305 it is a proxy on the way and becomes a `Route`.
verdict =
    A stack that treats every 3xx alike sends the retry after a 305 to the bare proxy URI, which has no user part,
    and the [404](sip/404) that follows looks like a fault of the proxy. A load balancer that says 305 is wrong in
    any case, because only the called user agent may send it.

    In practice send 302 whenever another address or server is to take the call, and refuse direct callers
    with [403](sip/403) rather than hope that they understand 305.
