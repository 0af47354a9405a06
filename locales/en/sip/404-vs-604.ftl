lead = 404 says that this server does not know the number, while others may; 604 that it exists nowhere, so the whole search ends.
verdict =
    The usual mistake is a PBX or SBC whose default route ends in 604. An LCR upstream then stops after this one
    route although the second carrier serves the ported number, and a fork sends CANCEL to phones that were already
    ringing.

    The PSTN side never shows it, as both become ISUP cause 1; look in the SIP trace for a 604 that no further
    INVITE follows, and send it yourself only if your database covers the whole number space.
