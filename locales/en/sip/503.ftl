title = Service Unavailable
summary = The server cannot take requests for the moment, because of overload or maintenance; another server may.
meaning =
    The answer speaks of the server as a whole, not of your request. With `Retry-After` it asks for a rest: no
    request of any kind to this server for that many seconds. Without `Retry-After` it is handled like
    a [500](sip/500), except that the next server is tried either way.

    503 is meant for the neighbor that sent the request. That neighbor goes on to the next SRV or A record
    ([RFC 3263, 4.3](RFC3263#4.3)), and a proxy that has nowhere left to go reports 500, because it is not
    itself unavailable ([RFC 3261, 16.7](RFC3261#16.7)).
when =
    - All channels of a trunk are taken, or the switch behind a gateway is congested or faulty: ISUP cause 34,
      38, 41, 42 or 47 becomes 503. On carrier interconnects this is the usual origin.
    - The limit of calls or of calls per second for your account is reached, at a carrier that uses 503 for it.
    - A server is shutting down, just starting, or sheds load.
    - Your own stack made it up: a refused TCP connection, a failed TLS handshake or an ICMP error is reported
      to the application as 503 ([RFC 3261, 8.1.3.1](RFC3261#8.1.3.1)). Then no 503 is in the packet capture.
receiver =
    1. Send the same request, with a new branch, to the next server of the DNS answer or the next route.
    2. Keep all other requests away from the server that sent 503 until `Retry-After` is over.
    3. Check whether it came over the wire. If not, look at transport, firewall and certificates. If so, read
       `Reason`: cause 34 or 42 means capacity, 38 or 41 a fault.
    4. If the rate limit is your own contract, slow down; a second route only moves the peak.
sender =
    Send 503 when you could serve no request at all now, and give `Retry-After` if you know how long. If only
    this request failed, or if the 503 came from one of several servers behind you, send [500](sip/500). If you
    waited for another system, send [504](sip/504). If the user is not registered, that is [480](sip/480): with
    503 the upstream proxy would stop using you for everybody.
misreading =
    A 503 for one busy destination is a mistake with a large effect: `Retry-After: 60` in it asks the neighbor
    to send you nothing for a minute, calls to all other users included.
aliases =
    - trunk busy
    - all circuits busy
    - overload
    - congestion
    - no circuit available
facet-headers = `Retry-After`: how long to send this server nothing; gateways add `Reason`
    .sentence = **{ $code }** may carry `Retry-After`, and during that time the server should get no request at all.
facet-fork = ends the branch; a proxy sends it on as 500
    .sentence = **{ $code }** ends its branch, and if nothing better comes, the proxy sends 500 upstream instead of it.
facet-lasting = send this server nothing until `Retry-After` is over
    .sentence = After **{ $code }** with `Retry-After`, no other request goes to this server for that time.
alternative-only-this-request = if only this request failed
    .sentence = Send **{ $alternative }** if other requests would still be served, by you or through another branch.
alternative-waited-for-another = if you waited for another system
    .sentence = Send **{ $alternative }** if your server is fine and a system it depends on did not answer.
alternative-user-not-reachable = if it is the user who cannot be reached
    .sentence = Send **{ $alternative }** if the server works and only this user has no registered device.
alternative-end-point-full = if only the called end point takes no more calls
    .sentence = Send **{ $alternative }** if only the called end point has no free line.
flow-basic = Failover: the first gateway is full, the second takes the call
flow-basic-rests-gateway = no requests to it for Retry-After
flow-becomes-500 = No second gateway: the proxy reports 500
flow-becomes-500-no-other-target = no target left; it can serve others
flow-becomes-500-keeps-proxy = goes on using this proxy
flow-fork = Two gateways at once, both full: two 503 become one 500
flow-fork-waits = keeps the 503, waits for the other branch
flow-fork-only-503 = nothing but 503: answers 500 instead
