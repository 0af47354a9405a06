lead = 403 is a rule's refusal, and other branches and routes go on; 603 is a user's refusal, after which nothing more is tried.
verdict =
    After 403 an LCR may still try the next carrier. An SBC that answers a barred prefix or an unassigned caller ID
    with 603 switches off this second route as well, and its customer reads "call rejected" in the records and
    blames the callee.

    Let every policy check answer 403 and keep 603 for the called side. A gateway draws the same line for ISUP
    cause 21, which becomes 603 only if the cause location is *user*.
