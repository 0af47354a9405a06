lead = Both bury the address: send 301 if you may write its successor into `Contact`, and 410 if you may not or there is none.
verdict =
    A 301 without `Contact` is the worst of both, as the client has nothing to follow and nothing to learn; send 410
    then. A 410 although the new number is known costs the user real calls, since callers delete the entry instead
    of changing it.

    Mind the path before you choose 301: if the trunk towards the callers refuses redirects, the call fails
    with a perfectly good address in the answer, and it is better to forward it yourself and announce that
    with [181](sip/181).
