lead = A receiver treats 202 like 200, and a sender uses 200: for SUBSCRIBE and REFER, 202 has been withdrawn.
verdict =
    Code that does tell them apart is the usual bug: one PBX takes 202 to REFER for a finished transfer and drops
    the old leg, another waits for 202 and treats a newer phone's 200 as an error, and the transfer fails although
    both sides work. The result is in neither code but in the NOTIFY, whose body says `SIP/2.0 200 OK` or, for
    instance, `SIP/2.0 486 Busy Here`.

    The one place where 202 still says something of its own is MESSAGE at a store-and-forward server: taken
    over, not yet delivered.
