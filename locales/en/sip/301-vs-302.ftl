lead =
    301 moves the address for good, and the caller's next call starts at the new one; 302 is for now, and the next
    call starts at the old one.
verdict =
    A 301 for a holiday forward is noticed only when the user is back and calls from those who obeyed it still go to
    the substitute; the desk phone logs nothing, as no INVITE ever reaches it. The opposite mistake costs one round
    trip per call.

    So when in doubt send 302, with `Expires` if the answer may be cached for a known time, and 301 only when
    the old address has been switched off for good.
