title = Does Not Exist Anywhere
gist = It is certain that no such user exists, neither here nor elsewhere.
act = Look for a lost `+`, prefix or country code in the Request-URI; if it is right, remove the number from your lists.
summary = A server that knows for certain says that there is no such user, neither here nor in any other place.
meaning =
    While [404](sip/404) speaks for one domain, this answer claims authority for all of them: the number is
    assigned to no one, the user was never set up. The search ends at once, and a proxy that forked cancels its
    other branches.

    Few servers can know that much. It is credible from a carrier that holds the complete numbering database,
    and hardly from a PBX.
when =
    - A carrier looked the number up in its numbering or portability database and found it unassigned.
    - A PBX or script was set to answer 604 for every unknown extension, where [404](sip/404) would be right.
    - A call blocker pretends that the number does not exist, in the hope that callers delete it.
receiver =
    1. Compare the Request-URI with what the user dialed. A missing prefix, a lost `+` or a wrong country code
       after a rewrite rule is the most frequent reason for an unassigned number.
    2. If the number is right, take it out of the address book or the dialer list, and do not send it to another
       carrier.
    3. If people reach this number by other means, doubt the 604: ask the operator of the server that sent it,
       or look for call blocking.
    4. In a dialog, the peer's `Contact` is what was rejected: the dialog is lost
       ([RFC 5057, 5.1](RFC5057#5.1)).
sender =
    Send 604 only with authority over the whole name or number space. If you know only that the user is not in
    your domain, send [404](sip/404) and leave other routes open. If the user existed and is gone for
    good, [410](sip/410) says more. Do not send it to get rid of callers: other elements may take it as true for
    everybody. If the network blocks the call, send [608](sip/608).
misreading =
    604 is not a [404](sip/404) with emphasis. On an LCR, 404 from one carrier lets the next one try; 604
    forbids that.
aliases =
    - unassigned number
    - unallocated number
    - no such user
    - invalid number
facet-sender = a server with authority over all addresses of the kind
    .sentence = **{ $code }** comes from a server with authority over the whole name or number space, such as a carrier's with the numbering database.
facet-lasting = take the address out of books and dialer lists
    .sentence = After **{ $code }** a caller takes the address out of its lists, which is why faking it does harm.
alternative-only-this-domain = if you know only your own domain
    .sentence = Send **{ $alternative }** if the user is missing in your domain and may exist elsewhere.
alternative-once-existed = if the user existed and has left
    .sentence = Send **{ $alternative }** if the address was once in use and leads nowhere now.
alternative-call-blocked = if you only mean to block the caller
    .sentence = Send **{ $alternative }** if the user exists and the network blocked the call.
flow-basic = The home network knows that the number is unassigned
flow-basic-not-assigned = numbering database: not assigned
flow-basic-no-second-route = 6xx: tries no other carrier
flow-basic-removes-number = takes the number off the list
flow-fork = The number is looked for in two networks: one knows that it exists nowhere
flow-fork-cancels-the-rest = 6xx: cancels the other branch
