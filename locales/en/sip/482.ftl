title = Loop Detected
gist = The request came back to a server, or reached a phone by two paths.
act = Read `Via` at the server that answered: its own address twice is a loop, two copies of one INVITE are a merge.
summary = The request came back to a server it had already passed, or reached one phone twice by different paths.
meaning =
    Two situations share this code. In a true loop, a proxy finds its own `Via` in the request and sees that
    nothing it routes by has changed since: forwarding again would lead to the same place. In a merge, a phone
    gets the same INVITE a second time, with the same `From` tag, `Call-ID` and `CSeq` but another branch; it
    answers the first copy normally and every further one with 482.

    A request may pass one proxy twice without looping. If its Request-URI was rewritten in between it is a
    spiral, which is legal, and must not get 482.
when =
    - Two servers forward to each other: the PBX sends every unknown number to the trunk, the provider sends
      the number back because it believes the PBX owns it.
    - Call forwarding from A to B and from B to A.
    - One phone registered twice, directly and through an SBC, so that a fork reaches it by both ways. The
      caller sees nothing of it when the other copy is answered.
    - A client that fails over to the next DNS target too fast: the first server was only slow, and both
      copies arrive at one place.
receiver =
    1. Do not retry; the same routing gives the same loop.
    2. Count the `Via` values of the INVITE at the server that sent 482. Two with its own address and a
       Request-URI that did not change: a loop. Two INVITEs with one `Call-ID` and `CSeq` but different upper
       `Via` values: a merge.
    3. For a loop, find the hop that should have answered or rewritten the number, and give it an end: a route
       for the number, or a [404](sip/404).
    4. For a merge, remove the duplicate binding or the parallel DNS attempt. If you collect the answers
       yourself, take the one that is not 482.
sender =
    Send 482 when your own `Via` is in the request and the values you route by are unchanged; a proxy that
    forks has to check this before it forwards. A phone sends it for the second copy of a request it is
    already handling. If you do not detect loops and merely find `Max-Forwards` at zero, send [483](sip/483).
    A proxy must not send 482 for merged copies: only the end point sorts them out.
misreading =
    482 seen on one branch does not mean that the call failed. In a merged fork the same phone is ringing on
    the other branch.
aliases =
    - merged request
    - routing loop
    - spiral
    - forwarding loop
facet-sender = a proxy that sees its own Via again, or a phone that gets one request twice
    .sentence = **{ $code }** comes from a proxy that finds its own `Via` in the request, or from a phone that receives one request twice.
alternative-hops-used-up = if Max-Forwards has reached zero
    .sentence = Send **{ $alternative }** if you only know that the hop count is used up, not that the path is a circle.
alternative-fork-too-wide = if the fork exceeds Max-Breadth
    .sentence = Send **{ $alternative }** if the request does not return but would need more parallel branches than it may have.
alternative-nobody-owns-it = if the number belongs to nobody here
    .sentence = Send **{ $alternative }** instead of passing an unknown number of your own range back to where it came from.
flow-basic = Two servers that each believe the other owns the number
flow-basic-own-via = own Via found, Request-URI unchanged
flow-basic-fix-route = to mend: unknown numbers end here, 404
flow-merged = A fork meets again at one phone; the call succeeds
flow-merged-same-request = same Call-ID, CSeq, From tag: merged
