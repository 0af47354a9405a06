lead = 415 cannot read the body, mostly for its `Content-Type`; 488 has read the SDP and found no media that it can use.
verdict =
    The border is the `m=` line: a device that got as far as that has no use for 415. A 415 that answers a plain SDP
    offer and lists `application/sdp` in its own `Accept` contradicts itself: it is a codec mismatch under the wrong
    number, and the caller's engineer searches `Content-Type` for hours. A client that obeys the rule for 415 only
    adds a round, as it sends the same SDP again.

    Send 488 with `Warning` for media you cannot use, 415 with `Accept` for a type you cannot read.
