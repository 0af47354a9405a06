lead =
    They give opposite orders: 301 says that the user has moved and to call there instead; 600 that the user is busy
    and to call nowhere.
verdict =
    Ask whether the user still lives at this address. 600 for a user who has moved leaves callers redialing a busy
    tone for months. 301 for a user who is merely on the phone, meant to push the call to a colleague, rewrites the
    callers' address books, and tomorrow the user's own phone gets no INVITE from them; that is a case
    for [302](sip/302) or for forwarding in the PBX.

    If one branch of a fork says 301 and another 600, the 600 wins even where the proxy is already trying the
    new address, and the caller never learns of it.
