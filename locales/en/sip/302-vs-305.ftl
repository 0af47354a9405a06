verdict =
    Read `Contact` as a destination in 302 and as a road in 305: after 302 the Request-URI changes, after 305
    it stays and a `Route` is added. A stack that treats every 3xx alike sends the retry after a 305 to the
    bare proxy URI, which has no user part, and the [404](sip/404) that follows looks like a fault of the
    proxy. A load balancer that says 305 is wrong in any case, because only the called user agent may send it.

    In practice send 302 whenever another address or server is to take the call, and refuse direct callers
    with [403](sip/403) rather than hope that they understand 305.
