lead = 404 says that nobody matches the address; 485 that two or more users do, and the caller has to say which one is meant.
verdict =
    A directory may deliberately answer 404 although several users match, to keep strangers from fishing for names,
    so before you create a "missing" user look for a duplicate alias. The mistake on the calling side is to treat
    the `Contact` list of a 485 like a redirect and dial down it, which rings strangers' phones one after another.

    Send 485 with `Contact` where a person dials by name and can choose; for calls from the PSTN it gains
    nothing, as both become ISUP cause 1.
