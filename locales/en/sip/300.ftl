title = Multiple Choices
gist = The callee has several addresses; the caller picks from `Contact`.
act = Try the `Contact` addresses in the order of `q`; if only the first is tried, raise the SBC's limit on redirects.
summary = The address leads to several places, and the caller is to pick among those listed in `Contact`.
meaning =
    Whoever answers knows more than one way to the callee and leaves the choice to the caller: desk, mobile and
    voice mail of a person, or three gateways that can complete a call to the same number. The list stands in one
    or more `Contact` header fields, usually ranked by `q` from 1 (first) down to 0.

    A body with a list to choose from is allowed, but no format for it was ever defined, so machines work with
    `Contact`.
when =
    - A routing server of a carrier (LCR, number portability) answers an SBC's INVITE with the gateways to try, in
      order. This is where most 300s are seen.
    - A redirect server found several bindings of one user and does not proxy.
    - Less often than it could be: many servers put several `Contact` values into a [302](sip/302) instead, which
      is handled alike.
receiver =
    1. Sort the addresses by `q`. Try them one after the other, or those of equal `q` at once; go to the next when
       one answers 4xx or 5xx or not at all, and give up when the list is exhausted.
    2. Add no address twice, so that two servers that point at each other cannot make a loop.
    3. If only the first is ever tried, look for the limit in the SBC or PBX: number of redirects or of route
       attempts.
    4. In a softphone, show the list if the user should choose; in a gateway, never.
sender =
    Send 300 when several addresses are valid and the caller is better placed to choose, or when you will not
    proxy. Rank them with `q`, or the caller's order is arbitrary. With a single address send [302](sip/302). If
    the name in the request fits several different people, send [485](sip/485), because then the question is who,
    not where.
misreading =
    300 is not an error of the dial plan and does not mean "ambiguous": all the choices reach the party called.
aliases =
    - route list
    - LCR redirect
    - several contacts
facet-headers = `Contact` with all the choices, ranked by `q`
    .sentence = **{ $code }** lists all the choices in `Contact`, ranked by their `q` values.
facet-sender = mostly a redirect or routing server; an end point may, too
    .sentence = **{ $code }** mostly comes from a redirect server or a carrier's routing server, though any end point may send it.
alternative-one-address = if there is only one address
    .sentence = Send **{ $alternative }** if you have one address to offer, or a set that holds for a limited time.
alternative-which-user-unclear = if it is unclear which user is meant
    .sentence = Send **{ $alternative }** if the address fits several users rather than several places of one user.
alternative-all-moved-for-good = if the user has left this address for good
    .sentence = Send **{ $alternative }** if the caller should replace the old address by the new one.
flow-basic = A route server lists two gateways; the first one is out of order
flow-basic-highest-q-first = sorts by q: 1.0 first, then 0.5
