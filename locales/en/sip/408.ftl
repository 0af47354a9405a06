title = Request Timeout
gist = No final response came in time; what the callee would say is unknown.
act = See in a trace if a 408 came at all: if not, check next hop and `Via`; if so, the callee's registration and keep-alives.
summary = No final response came from further on in time; what the callee would have said is unknown.
meaning =
    A proxy sent the request on, and its timer ran out before anything final came back. Whether the device is
    switched off, the path is cut or the answer was lost on its way, the sender of the 408 cannot tell.

    The same code also arises in your own software: when a client transaction times out, the user agent must
    act as if a 408 had been received ([RFC 3261, 8.1.3.1](RFC3261#8.1.3.1)). Such a 408 stands in the log and
    not in the trace.
when =
    - The INVITE goes to a registered contact that is no longer there: phone unplugged, NAT or firewall
      mapping closed, VPN down. Timer B ends it after 64 × T1, 32 seconds by default.
    - Your log says 408 and the capture shows only retransmissions of your own request: wrong address or port,
      a firewall, a large UDP request whose fragments are dropped, or answers sent to a private address in
      `Via`. PJSIP reports it this way.
    - The phone rang and nobody answered: Kamailio and OpenSIPS send 408 when `fr_inv_timer` or
      `fr_inv_timeout` runs out. A proxy that only cancels the branch passes on its [487](sip/487) instead.
    - A PSTN gateway received ISUP cause 18 (no user responding).
receiver =
    1. Capture first: did a 408 arrive, or did nothing arrive?
    2. If nothing: check the next hop (DNS result, port, transport, firewall) and whether its answers find
       back to you (`rport`, the address in `Via`). Go on to the next server of the DNS answer when there was
       no response at all.
    3. If it arrived: the fault lies behind its sender. Look at the callee's registration: `Expires` too long
       and keep-alives too rare for the NAT are the usual pair.
    4. The same request may be sent again later. In a dialog, take that call as lost and send BYE.
sender =
    Send 408 as a proxy to an INVITE when no branch gave a final response. To any other method send nothing:
    by then the client has timed out by itself, and RFC 4320 forbids a stateful element to send the 408. If
    you know that the user has no contact at all, do not wait: send [480](sip/480). If the silent one is a
    server you asked for help (a database, a gateway), send [504](sip/504). If the request was canceled by
    the caller, it is [487](sip/487).
misreading =
    408 does not say that the callee did not answer the phone. It may never have rung: look for a [180](sip/180)
    before it. Only as `cause=408` in a voice mail's URI it stands for "no reply" (RFC 4458). And a 408 in your log
    proves nothing about the far end until you have seen it on the wire.
aliases =
    - no response
    - Timer B
    - Timer F
    - no answer
    - unreachable
facet-next = the same request later; after total silence, the next server
    .sentence = After **{ $code }** the same request may be sent later, and where nothing at all came back, to the next server at once.
facet-in-dialog = as a timeout: ends the usage, BYE follows
    .sentence = **{ $code }** inside a dialog counts as a timeout: it ends the usage, for a call with BYE.
facet-methods = on the wire INVITE; as a local timeout any request
    .sentence = **{ $code }** belongs on the wire only to INVITE; as a local timeout it may end any request.
facet-ack = by each hop if it came over the wire; none for a local timeout
    .sentence = **{ $code }** is acknowledged hop by hop when it came over the wire; after a local timeout there is no ACK.
facet-scope = the way to the callee, or the device at its end
    .sentence = **{ $code }** speaks of the way to the callee: something on it, or the device at its end, kept silent.
alternative-no-contact = if the user is known to have no device online
    .sentence = Send **{ $alternative }** at once if you know that there is nowhere to send the request.
alternative-server-silent = if a server you depend on was silent
    .sentence = Send **{ $alternative }** if the delay lies with a server you asked while handling the request.
alternative-cancelled = if the caller canceled
    .sentence = Send **{ $alternative }** if a CANCEL or BYE ended the request before an answer.
flow-basic = A registered phone that is no longer there
flow-basic-silent = unplugged: never answers, not even 100
flow-basic-timer-fires = Timer B (32 s); nothing came, so no CANCEL
flow-basic-tries-later = may send the same request later
flow-ring-timer = Nobody picks up: the proxy's own ring timer
flow-ring-timer-gives-up = ring timer: 30 s without a final answer
