verdict =
    410 reports what became of one address, 604 what is true of all of them. A carrier's own closed numbers
    are therefore 410: the same person may have another number, or have taken this one to a competitor, and a
    parallel branch to that place must be allowed to ring on. With 604 the proxy cancels that branch, and the
    caller strikes a number off the list that still works elsewhere.

    Callers from the PSTN hear the difference, too, as 410 becomes ISUP cause 22 (number changed) and 604
    cause 1 (unallocated); send 604 only after a lookup that covers every carrier.
