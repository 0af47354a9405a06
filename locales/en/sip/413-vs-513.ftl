lead = 413 counts the body alone, as `Content-Length` gives it; 513 counts the whole message, every byte from the start line on.
verdict =
    A total limit reported as 413 misleads the client, which may by rule repeat the request with a shorter body or
    none: an INVITE comes back without SDP, although `Record-Route` and `Identity` had filled the buffer.

    Only 413 can say, with `Retry-After`, that the shortage will pass. A 513 is cured by cutting header fields
    as well as body, or by raising the limit (`msg:len` in a Kamailio script).
