verdict =
    403 is a rule's refusal, 603 a user's, and proxies act on the difference: after 403 the other branches go
    on and an LCR may try the next carrier, after 603 nothing more is tried. An SBC that answers a barred
    prefix or an unassigned caller ID with 603 therefore switches off the second route as well, and its
    customer reads "call rejected" in the records and blames the callee.

    Let every policy check answer 403 and keep 603 for the called side. A gateway draws the same line for ISUP
    cause 21, which becomes 603 only if the cause location is *user*.
