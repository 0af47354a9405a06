title = Service Unavailable
gist = This whole server can take nothing for now; another one may.
act = Go to the next SRV or A record and spare this server for `Retry-After`; `Reason` with cause 34 or 42 means it is full.
summary = The server cannot take requests for the moment, because of overload or maintenance; another server may.
meaning =
    503 speaks of the server as a whole, not of your request. `Retry-After` asks for a rest: send this server
    nothing for that many seconds. Without `Retry-After`, 503 is handled like a [500](sip/500), but the next
    server is tried either way.

    503 is meant for the sending neighbor, which goes on to the next SRV or A record
    ([RFC 3263, 4.3](RFC3263#4.3)); a proxy with nowhere left to go reports 500, since it is not itself
    unavailable ([RFC 3261, 16.7](RFC3261#16.7)).
when =
    - All channels of a trunk are taken, or the switch behind a gateway is congested or faulty: ISUP cause 34, 38,
      41, 42 or 47, the usual origin on carrier interconnects.
    - Your account exceeds the carrier's limit of concurrent calls or calls per second.
    - A server is shutting down, just starting, or sheds load.
    - Your own stack made it up from a refused TCP connection, a failed TLS handshake or an ICMP error
      ([RFC 3261, 8.1.3.1](RFC3261#8.1.3.1)); a packet capture has no 503 then.
receiver =
    1. Send the same request, with a new branch, to the next server of the DNS answer or the next route.
    2. Send the server that answered 503 nothing else until `Retry-After` is over.
    3. If the 503 did not come over the wire, look at transport, firewall and certificates. If it did, read
       `Reason`: cause 34 or 42 means capacity, 38 or 41 a fault.
    4. If the rate limit is your own contract, slow down; a second route only moves the peak.
sender =
    Send 503 when you can serve no request at all now, with `Retry-After` if you know how long. If only this
    request failed, or the 503 came from one of several servers behind you, send [500](sip/500). If you waited for
    another system, send [504](sip/504); if the user is not registered, [480](sip/480): with 503 the upstream
    proxy would stop using you for everybody.
misreading =
    A 503 for one busy destination is a mistake with a large effect: `Retry-After: 60` in it asks the neighbor to
    send you nothing for a minute, calls to all other users included. A server that sheds load leaves it out
    ([RFC 7339, 5.10.2](RFC7339#5.10.2)); neighbors that know overload control read in the `oc` parameter of their
    `Via` how much less to send, before any 503. In a voice mail's URI `cause=503` is a mobile out of reach (RFC
    4458).
aliases =
    - trunk busy
    - all circuits busy
    - overload
    - congestion
    - no circuit available
facet-headers = `Retry-After`: how long to send this server nothing; gateways add `Reason`
    .sentence = **{ $code }** may carry `Retry-After`, and during that time the server should get no request at all.
facet-fork = ends the branch; as a rule a proxy sends 500 instead
    .sentence = **{ $code }** ends its branch, and if nothing better comes, the proxy sends 500 upstream instead, unless it can serve nobody else either.
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
