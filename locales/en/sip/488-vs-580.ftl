lead = 488 refuses the media offered; 580 would accept them without the preconditions, such as reserved bandwidth, that failed.
verdict =
    Time tells them apart, as 488 follows the INVITE at once and 580 often comes seconds later, after [183](sip/183)
    and PRACK, when the bearer fails. Answering 580 with other codecs of the same bandwidth runs into the same
    missing bearer, and treating it as a server failure moves the call to another server while the phone stays in
    the same radio cell.

    Read the body before you retry: SDP in a 488 lists what the device can do, SDP in a 580 is no answer at
    all but marks the precondition that failed.
