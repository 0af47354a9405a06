lead = 1006 is every end without a Close frame; 1015 is the special case in which a program knows that TLS failed.
verdict =
    In a browser you get 1006 for both, because the page may not learn why a connection failed. If `open` never
    fired on a `wss` address, open the same host with `https://`: the certificate shows itself there.
