verdict =
    Ask whether the device got as far as the `m=` line: if not it is 415, and if it read the SDP and found
    nothing to use, 488. A 415 that answers a plain SDP offer and lists `application/sdp` in its own `Accept`
    contradicts itself: it is a codec mismatch under the wrong number, and the caller's engineer searches
    `Content-Type` for hours. A client that obeys the rule for 415 only adds a round, as it sends the same SDP
    again.

    Send 488 with `Warning` for media you cannot use, 415 with `Accept` for a type you cannot read.
