lead = If the next request, to another user, would succeed here it is 500; if this server can serve nobody for the moment, 503.
verdict =
    A 503 with `Retry-After` for a single failed lookup makes the neighbor bench the whole server, and every user
    behind it loses calls for one bad record. The reverse keeps an overloaded server in the rotation, since a client
    that gets 500 comes back to the same host a few seconds later.

    When you read a trace, distrust a 500 that came through a proxy: it may be a 503 in disguise, and what the
    gateway really sent shows only downstream of that proxy.
