lead = Both announce a planned end. 1012 promises that the same service will be up again shortly; 1001 promises nothing.
verdict =
    A client comes back after either; after 1012 it should first wait 5 to 30 seconds at random. 1001 fits browsers
    as well as servers and is in RFC 6455, so every library takes it: if in doubt, send 1001.
