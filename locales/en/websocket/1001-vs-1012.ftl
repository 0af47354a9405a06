verdict =
    Both announce a planned end, and after both a client comes back. 1012 promises more: the same service will be up
    again shortly, and the client should wait 5 to 30 seconds at random. 1001 promises nothing, fits browsers as
    well as servers, and is in RFC 6455, so every library takes it: if in doubt, send 1001.
