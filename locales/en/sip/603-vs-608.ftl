verdict =
    Find out whether the INVITE reached a device: if a person turned it down it is 603, if a filter blocked it
    on the way, 608. A filter that sends a bare 603 makes the caller log a personal refusal, keep the number
    on the list and dial again tomorrow, with nobody to ask why. In North America 603 is used for blocking on
    purpose, with the phrase `Network Blocked` and `v=analytics1` in `Reason`, so read these two before you
    report "declined".

    As the blocking party send 608 with `Call-Info`, or that form of 603 where your interconnect demands it,
    never 603 alone.
