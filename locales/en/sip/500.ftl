title = Server Internal Error
gist = Something failed inside the server; the request may be in order.
act = Try once more after `Retry-After`; then find the hop that sent it first, since a proxy may have turned a 503 into it.
summary = Something went wrong inside the server that answered; the request itself may be perfectly in order.
meaning =
    The server accepted the request for processing and failed on its own side: a routing script aborted, a
    database query returned an error, memory or a media port could not be allocated. The answer tells you
    nothing about the called user.

    The number also has special duties. A stateful proxy that got nothing but a [503](sip/503) from downstream
    sends 500 in its place ([RFC 3261, 16.7](RFC3261#16.7)). Inside a dialog, a UA answers a `CSeq` lower than
    the last one with 500 ([RFC 3261, 12.2.2](RFC3261#12.2.2)), and also a second re-INVITE that arrives before
    the first has its final response ([RFC 3261, 14.2](RFC3261#14.2)). An ISUP gateway uses it for every cause
    value that has no code of its own.
when =
    - A proxy's script or subscriber lookup fails. Kamailio words its own failures as
      `500 I'm terribly sorry, server error occurred (1/SL)`; the two letters name the module that answered.
    - Every gateway behind the proxy is down or full: the downstream [503](sip/503) reaches you as 500.
    - Hold and resume in quick succession: the second re-INVITE or UPDATE arrives before the first is answered
      and gets 500 with `Retry-After` between 0 and 10. Or a B2BUA restarted its `CSeq` count within a living
      dialog.
    - A PSTN gateway got a release with cause 111, 127 or one that is not in its table.
receiver =
    1. If `Retry-After` is present, repeat the request after that many seconds. Otherwise wait several seconds
       before you try once more.
    2. Inside a dialog, do not drop the call: only the transaction has failed. Compare the `CSeq` with the
       highest one you sent before.
    3. If it fails every time, find the hop that was first to send 500 and read its log. Where a proxy
       turned [503](sip/503) into 500, only a trace behind that proxy shows the cause.
sender =
    Send 500 when your own software failed on this one request and the next may well succeed. If the whole
    server is overloaded or in maintenance, send [503](sip/503), so that clients turn to another server. If you
    waited in vain for another system, send [504](sip/504). If the request is malformed, say so
    with [400](sip/400).
misreading =
    500 does not start the failover to the next SRV target; only [503](sip/503), a transport failure or a
    timeout does ([RFC 3263, 4.3](RFC3263#4.3)). Trunks that hunt on 500 do so because somebody configured it.
aliases =
    - internal server error
    - server failure
    - out of order CSeq
facet-scope = this server, at this attempt
    .sentence = **{ $code }** speaks of one server and one attempt: the same request may pass there a little later, or at another server now.
facet-headers = `Retry-After` when it will pass; gateways add `Reason` with the Q.850 cause
    .sentence = **{ $code }** needs no header field; `Retry-After` says that it will pass, and a gateway's `Reason` names the Q.850 cause.
alternative-whole-server = if the server cannot take any request now
    .sentence = Send **{ $alternative }** if overload or maintenance affects every request, so that clients use another server.
alternative-other-system-silent = if another system did not answer in time
    .sentence = Send **{ $alternative }** if the failure is the silence of a system you had to ask.
alternative-crossing-offers = if your own re-INVITE is still pending
    .sentence = Send **{ $alternative }** if an INVITE of your own is still pending in the same dialog.
alternative-request-at-fault = if the request is malformed
    .sentence = Send **{ $alternative }** if your parser failed because the message breaks the syntax.
flow-basic = A lookup fails once; the second attempt succeeds
flow-basic-lookup-fails = the subscriber database returns an error
flow-basic-waits = waits as Retry-After says
flow-old-cseq = A request with an old CSeq in a living dialog
flow-old-cseq-last-cseq = call is up, last CSeq received: 8
flow-old-cseq-too-low = CSeq 3 is lower than 8
flow-old-cseq-dialog-stays = call goes on; next CSeq above 8
