lead = 480 has an author who looked and could not reach the user; 408 is what remains when nothing comes back in time.
verdict =
    The clock tells them apart: a 480 without a preceding [180](sip/180) arrives at once, a 408 only after a timer,
    32 seconds by default. If calls to a phone that is switched off end in 408, the registrar still holds a contact
    whose NAT binding has closed, and voice mail starts half a minute late.

    Shorten `Expires` or drop contacts that answer no OPTIONS ping, so that the same call gets 480 at once.
