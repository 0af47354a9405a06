lead =
    503 says that this server itself is the bottleneck and another should be tried; 504 that a database or switch
    behind it is silent.
verdict =
    A slow database reported as 503 turns failover into an amplifier: the neighbor moves its calls to the second
    server, which asks the same database, and with `Retry-After` in the answers both servers are soon benched for
    all users.

    The other way round, a 504 from an overloaded server keeps the load where it is, because failover to the
    next SRV target starts on 503 and not on 504.
