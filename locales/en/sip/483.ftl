title = Too Many Hops
gist = The hop count has run out; the request may be passed on no further.
act = See whether `Max-Forwards` started near 70; if so, find the two names that alternate in `Via` and mend their routes.
summary = The request arrived with its hop count used up and was not allowed to go any further.
meaning =
    Every proxy lowers `Max-Forwards` by one. The one that receives it with the value 0 has to stop the
    request and answers 483. A fresh request starts at 70, and a real path seldom has more than a dozen hops.
    So behind most 483s stands a circle that nobody detected, and the long list of `Via` values in the last
    INVITE shows who passed the call to whom.
when =
    - A routing loop between PBX, SBC and trunk for a number that none of them owns. It announces itself with
      dozens of INVITEs of one `Call-ID` within a second.
    - The request started too low: some devices and scripts set `Max-Forwards` to 10 or less, or a B2BUA
      copies the value of a call that had already come far. Kamailio's sample configuration calls
      `mf_process_maxfwd_header("10")`, which gives 10 to a request that has none.
    - Someone is tracing the path on purpose, with `OPTIONS` and `Max-Forwards` 0, 1, 2 and so on. (A proxy
      may also answer such an `OPTIONS` itself, with 200.)
receiver =
    1. Do not resend it as it is. See what `Max-Forwards` you sent: if it was well below 70, raise it and try
       once more.
    2. Otherwise treat it as a loop. Take the INVITE at the server that answered and read its `Via` list from
       the bottom: two names that alternate are the two routing tables to mend.
    3. In such a loop each hop holds a transaction, and a forking loop multiplies them. If the load climbs,
       block the number first and look for the cause afterwards.
sender =
    Send 483 when `Max-Forwards` is 0 and you would have to forward; if you are the destination yourself,
    process the request. If you have found your own `Via` and know it is a loop, [482](sip/482) says so
    earlier, before 70 hops are burnt. If the number is in your range and unassigned, end it
    with [404](sip/404).
misreading =
    483 has nothing to do with the network's routers or the IP TTL; it counts SIP elements. A B2BUA that
    starts every outgoing leg at 70 hides a loop through it, and then the loop never ends in 483.
aliases =
    - Max-Forwards 0
    - hop limit
    - routing loop
    - TTL expired
facet-next = a higher `Max-Forwards` if it began low; else mend the routing
    .sentence = After **{ $code }** a higher `Max-Forwards` helps only if it began too low; otherwise the routing has to be mended first.
alternative-loop-proved = if your own Via proves the loop
    .sentence = Send **{ $alternative }** if you found your own `Via` in the request and nothing it is routed by has changed.
alternative-nobody-owns-it = if the number is yours and unassigned
    .sentence = Send **{ $alternative }** if the address belongs to your domain and does not exist, instead of passing it on.
alternative-breadth-not-depth = if it is the width of the fork
    .sentence = Send **{ $alternative }** if the path is not too long but the fork needs more branches than `Max-Breadth` allows.
flow-basic = Two servers bounce an unknown number until the count is used up
flow-basic-last-round = after many rounds: Max-Forwards is 0
flow-trace = Finding the hops with OPTIONS and a growing Max-Forwards
flow-trace-hops-0 = Max-Forwards: 0
flow-trace-hops-1 = Max-Forwards: 1
flow-trace-known = hop 1 is edge, hop 2 is home; next: 2
