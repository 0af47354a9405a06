lead = 436 never got the certificate, so nothing about the call has been checked; 438 has checked it and found a mismatch.
verdict =
    A filter that counts both as spoofing punishes callers for a web server's outage, so keep 436 out of any
    reputation score. Look at what the failed calls share: a time of day points to the certificate repository (436),
    a route to the SBC that rewrites numbers or `Date` (438).

    The signer may repair each of them once, a 436 by pointing `info` elsewhere, a 438 in compact form by
    sending the full PASSporT.
