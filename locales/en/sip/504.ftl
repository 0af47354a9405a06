title = Server Time-out
gist = A system that the server relies on (DNS, database, PSTN) was silent.
act = Repeat after a pause; if it persists, find in the sender's log the lookup (ENUM, LNP, database) that timed out.
summary = A server on the way waited for some other system that it needed, and no answer came in time.
meaning =
    The SIP server works, but it depends on something else: an ENUM or DNS server, a number portability
    database, a subscriber store, a PSTN switch. That system stayed silent. Whether the callee can be reached is
    unknown, since the request often never got that far.

    The border to [408](sip/408) is thin. 408 is what a proxy makes of an INVITE branch without a final response
    and of an `Expires` period that ran out, and RFC 3261 even gives a slow search for the user as its example.
    504 points at another system, one that was asked how to route or complete the call.
when =
    - A number lookup (ENUM, LNP, routing engine over HTTP) does not answer, and the proxy has no default route.
    - A PSTN gateway received ISUP cause 102 (recovery on timer expiry), or its own ISUP timer ran out.
    - In IMS, the P-CSCF cannot reach the S-CSCF of the user. With a body of type `application/3gpp-ims+xml` and
      the action `initial-registration`, the UE is told to register anew.
    - An UPDATE changes the session in a way that the user would have to approve. There is no time to ask, so
      the phone answers 504 at once ([RFC 3311, 5.2](RFC3311#5.2)).
receiver =
    1. Repeat the request after a short while; lookups often recover. Stop after a few attempts, because a retry
       storm keeps a slow database slow.
    2. Read the delay between request and 504 in the trace: a round figure such as 2 or 5 seconds is the lookup
       timer of the server, and its log names the system.
    3. Send the call by another route if you have one that does without this lookup.
    4. If it answered an UPDATE, keep the session as it is and ask for the change with a re-INVITE, which may
       wait for the user.
sender =
    Send 504 when a system outside your own server had to be asked and did not answer in time. If the
    silent party is the next SIP hop, a proxy ends an INVITE with [408](sip/408) and any other request
    with silence (RFC 4320). If an answer came but was invalid, send [502](sip/502). If you did not even
    ask because you are overloaded, send [503](sip/503).
misreading =
    504 does not mean that the phone rang and nobody answered; that is [408](sip/408) or [480](sip/480). If the
    504 comes after seconds without any [180](sip/180), no phone was involved.
aliases =
    - gateway timeout
    - backend timeout
    - recovery on timer expiry
facet-headers = nothing needed; gateways add `Reason` with the Q.850 cause
    .sentence = **{ $code }** needs no header field; a gateway's `Reason` names the Q.850 cause, mostly 102.
alternative-sip-hop-silent = if it is the next SIP hop that is silent
    .sentence = Send **{ $alternative }** if no branch of an INVITE gave a final response, or if the time in `Expires` ran out.
alternative-answer-unusable = if an answer came but was invalid
    .sentence = Send **{ $alternative }** if the other system did answer and its answer was of no use.
alternative-own-overload = if your own server is the bottleneck
    .sentence = Send **{ $alternative }** if the delay is your own overload, so that clients use another server.
flow-basic = A number lookup does not answer; a little later it does
flow-basic-lookup-silent = ENUM query: no answer for 5 seconds
flow-basic-tries-again = tries again a little later
flow-basic-lookup-answers = ENUM answers this time
