lead = 487 ends an INVITE that was called off, mostly by CANCEL; 408 ends one to which no final response came in time.
verdict =
    Find the CANCEL and the hop that sent it. From the caller, it ends every hop in 487; from a proxy's ring
    timer, it ends only the phone's leg that way, and Kamailio and OpenSIPS report 408 to the caller. A proxy
    that passes the phone's 487 on instead makes the caller's PBX believe that its own user hung up: no voice
    mail, no second route, and one more "abandoned" call in the report.

    If no provisional response ever came, expect 408, because until one arrives no CANCEL may be sent and
    there is nothing to be terminated.
