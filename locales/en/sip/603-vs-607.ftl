lead = If the moment is the reason for refusing it is 603; if the caller is, because such calls are unwanted, it is 607.
verdict =
    Only 603 can name a better time, in `Retry-After`. Both cancel the other branches, so a mix-up does not show in
    this trace but on the next call. If the ordinary reject key sends 607, a colleague turned down during a meeting
    may end up on a block list, and from then on no INVITE from that number reaches the phone, whose log stays
    empty.

    Give 607 a key of its own, "block" or "spam", and let the plain reject key send 603 or, if voice mail is
    to answer, [486](sip/486).
