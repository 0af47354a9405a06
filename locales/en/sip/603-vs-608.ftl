lead =
    If a person turned the call down it is 603; if a filter blocked it, 608, or in the United States 603 with
    `Network Blocked`.
verdict =
    To tell who refused, see whether the INVITE reached a device. A filter that sends a bare 603 makes the caller
    log a personal refusal, keep the number on the list and dial again tomorrow, with nobody to ask why. In the
    United States the law wants 603 for blocking by analytics, with the phrase `Network Blocked` and `v=analytics1`
    in `Reason` (603+), so read these two before you report "declined".

    As the blocking party send 603+ in the United States, where 608 is not allowed for it since 25 March 2026
    ([90 FR 13416](FCC)), elsewhere 608 with `Call-Info`, and nowhere 603 alone.
