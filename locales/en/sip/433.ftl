title = Anonymity Disallowed
gist = The caller withholds their identity, and the callee refuses that.
act = Ask the user whether to show the number; if nobody wanted it hidden, mend `From` and `Privacy` in the trunk settings.
summary = The request was refused because the caller has withheld their identity.
meaning =
    Anonymous call rejection, in the name of SIP: the called user, or a server on the user's behalf, takes no
    calls from people who hide. What counts is an explicit wish of the caller: `Privacy: id` or `user`, a
    `From` in `anonymous.invalid`, or the display name "Anonymous".

    The missing `P-Asserted-Identity` of a call from another network is no such wish, and neither is a
    signature that could not be verified.
when =
    - The user dialed the code for a withheld number, or the phone is set to hide it, and the called party
      subscribes to anonymous call rejection. IMS networks answer with 433 in that case.
    - A PBX sends every call with "Anonymous", because the extension has no outgoing number configured.
    - A PSTN gateway got no calling number and wrote `anonymous.invalid` although nobody asked for privacy.
receiver =
    1. Tell the user that the called party wants to see a number. Repeat the call with the identity shown only
       if the user agrees, at the prompt or in a stored preference; a device may not decide this alone.
    2. If nobody wanted anonymity, look at `From` and `Privacy` of the outgoing INVITE and mend the trunk's
       caller ID settings.
    3. As a B2BUA that anonymizes for its users, obey the same rule: no retry in the clear unless the user has
       configured it.
sender =
    Send 433 if you refuse a request only because its originator asked to be anonymous. It reveals that the
    called party rejects such calls; where that is confidential, send [403](sip/403). If the identity is shown
    but not signed, that is [428](sip/428). If the user looks at "unknown caller" and presses the reject key,
    that is [603](sip/603) or [486](sip/486), not 433.
misreading =
    433 is no protection against spam: a made-up number passes. And it does not mean that the caller failed to
    authenticate, as [401](sip/401) or [407](sip/407) would.
aliases =
    - anonymous call rejection
    - ACR
    - withheld number
    - caller ID blocked
facet-next = show the identity, if the user agrees
    .sentence = After **{ $code }** you may call again with your identity shown, but only with the user's consent.
facet-callee = takes no calls from hidden callers
    .sentence = **{ $code }** says that calls from hidden callers are not taken, by the called user or on the user's behalf.
alternative-policy-confidential = if the caller is not to learn of the policy
    .sentence = Send **{ $alternative }** if it is to stay confidential that the called party rejects anonymous calls.
alternative-identity-unsigned = if the identity is shown and only the signature is missing
    .sentence = Send **{ $alternative }** if the caller does not hide and what you miss is a signed identity.
alternative-callee-declines = if the called user declines this one call
    .sentence = Send **{ $alternative }** if a person turns the call down instead of a rule against anonymous calls.
flow-basic = A withheld number is refused; the user agrees to show it
flow-basic-sees-privacy = Privacy: id, callee rejects anonymous calls
flow-basic-user-agrees = the user agrees: removes Privacy: id
