title = Bad Gateway
gist = The next system did answer, but its answer cannot be used.
act = Try another gateway once; if `Reason` says `cause=27`, the fault is at the called end, else capture behind that server.
summary = The server passed the request on, and what came back from the next system was not a usable answer.
meaning =
    The server that sends 502 works, and something downstream did answer, but its answer could not be used. The
    fault lies one step further than the address you see in the trace.

    Gateways also send 502 for ISUP cause 27, destination out of order: the far line or trunk exists, but its
    interface does not respond properly ([RFC 3398, 7.2.4.1](RFC3398#7.2.4.1)).
when =
    - A call to the PSTN ends with cause 27: the called PBX's trunk is down, an ISDN line is unplugged. If the
      gateway adds `Reason`, it is `Q.850;cause=27`.
    - An SBC or application server could not parse a response of the carrier or of the system behind it.
    - Inside a dialog: a `Record-Route` that some proxy wrote wrongly leads to a host that cannot serve the
      requests.
    - An edge proxy that insists on a security agreement ([494](sip/494)) gets a request with several `Via`: it is
      not the client's first hop and must refuse ([RFC 3329, 2.3.2](RFC3329#2.3.2)).
receiver =
    1. Try another route to the same number once: another gateway or carrier may reach it. If all report cause 27,
       the fault is at the called end; tell its operator.
    2. Within one carrier, capture behind the server that sent 502, and read the response it rejected.
    3. Give up a dialog that gets 502: later requests would take the same broken path
       ([RFC 5057, 5.1](RFC5057#5.1)). Check which proxy set the `Record-Route`.
sender =
    Send 502 when you are a gateway or proxy and the next system's answer is invalid. If it did not answer at all,
    send [504](sip/504), or [408](sip/408) for a silent SIP branch. If your own capacity is used up,
    send [503](sip/503); if your own software failed, [500](sip/500). Pass a valid refusal on as it is.
misreading =
    502 is not "gateway down". A gateway that is down sends nothing, and the element in front of it sees a
    timeout ([408](sip/408)) or a transport failure ([503](sip/503)).
aliases =
    - destination out of order
    - invalid downstream response
    - cause 27
facet-next = try another route: the next gateway or carrier
    .sentence = **{ $code }** moves the caller on to another route, such as the next gateway or carrier; it does not by itself start the DNS failover.
facet-sender = the gateway or proxy that got the bad answer
    .sentence = **{ $code }** is written by the gateway or proxy that could not use the answer from further on, not by the called user's device.
facet-headers = nothing needed; gateways add `Reason` with the Q.850 cause
    .sentence = **{ $code }** needs no header field; a gateway's `Reason` names the Q.850 cause, often 27.
alternative-nothing-came-back = if the next system did not answer at all
    .sentence = Send **{ $alternative }** if the system behind you stayed silent instead of answering badly.
alternative-own-capacity = if you are out of capacity yourself
    .sentence = Send **{ $alternative }** if the bottleneck is your own server or all your trunk channels are taken.
alternative-own-fault = if your own processing failed
    .sentence = Send **{ $alternative }** if the downstream answer was valid and your software failed on it.
flow-basic = A gateway reports a broken line; the proxy takes the second route
flow-basic-cause-27 = ISUP REL, cause 27: out of order
flow-basic-next-route = one branch ended; tries the next route
