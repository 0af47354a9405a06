lead = 410 says that this one address is closed for good; 604 that the user exists nowhere, which ends the search on every branch.
verdict =
    A carrier's own closed numbers are 410: the same person may have another number, or have taken this one to a
    competitor, and a parallel branch to that place must be allowed to ring on. With 604 the proxy cancels that
    branch, and the caller strikes a number off the list that still works elsewhere.

    Callers from the PSTN hear the difference, too, as 410 becomes ISUP cause 22 (number changed) and 604
    cause 1 (unallocated); send 604 only after a lookup that covers every carrier.
