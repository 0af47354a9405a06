title = Interval Too Brief
gist = Registration or subscription too short; `Min-Expires` has the minimum.
act = Raise `Expires` or the `expires` of every `Contact` to `Min-Expires`; if NAT was the reason, use keep-alives.
summary = The registration, subscription or publication was to expire sooner than the server accepts; the minimum stands in `Min-Expires`.
meaning =
    A registrar, a notifier and an event state compositor all keep something that lasts only as long as it is
    refreshed. A short lifetime means frequent refreshes from every client, so the server may set a floor. The
    time in `Expires`, or in the `expires` parameter of a `Contact`, lies below it.

    Nothing was stored: a first REGISTER leaves the phone unreachable, and a refresh leaves the earlier
    binding to run out at its old time.
when =
    - A phone or PBX trunk registers for 30 or 60 seconds, often to keep a NAT binding open, and the provider
      asks for 300 or more.
    - A busy lamp or presence client subscribes for a shorter time than the notifier's minimum.
    - An SBC that used to lengthen the phones' short interval towards the registrar passes it on unchanged,
      for instance after a change of its configuration.
receiver =
    1. Read `Min-Expires` (seconds) and send the request again with at least that value. In a REGISTER with
       several contacts, raise every one of them.
    2. Look at the retry in the trace. If it carries the old value again, the client does not handle 423, and
       only its configuration helps.
    3. If the short interval was meant to keep a NAT open, keep it open by other means: CRLF or STUN
       keep-alives, or OPTIONS from the server.
sender =
    Send 423 if the time asked for is above zero and below your configured minimum, and put that minimum into
    `Min-Expires`. Never send it for zero, which removes the state. A registrar or notifier may not refuse an
    hour or more either, whatever its minimum. If you can live with the request, accept it
    with [200](sip/200). The interval between the refreshes of a *call* has its own code, [422](sip/422).
misreading =
    The call timer is not meant, and neither is a limit on requests per second. The code concerns the lifetime
    that one request asks for.
aliases =
    - registration interval
    - Min-Expires
    - register expires too short
facet-headers = `Min-Expires` with the shortest lifetime accepted, in seconds
    .sentence = **{ $code }** gives in `Min-Expires` the shortest lifetime the server accepts.
facet-lasting = no interval below `Min-Expires` from now on
    .sentence = From **{ $code }** on, no registration or subscription with this server asks for less than its `Min-Expires`.
facet-sender = registrar, notifier or event state compositor
    .sentence = **{ $code }** comes from whoever grants the lifetime: the registrar, the notifier or the event state compositor.
facet-fork = meets none, except for a forked SUBSCRIBE
    .sentence = **{ $code }** to REGISTER or PUBLISH meets no fork; to a forked SUBSCRIBE it ends its own branch only.
alternative-session-timer = if the session timer of a call is too short
    .sentence = Send **{ $alternative }** if the short value stands in `Session-Expires` of an INVITE or UPDATE.
alternative-bearable = if the short lifetime can be borne
    .sentence = Send **{ $alternative }** if you can keep a short-lived binding; a brief registration may be intended.
alternative-overloaded = if the server is overloaded
    .sentence = Send **{ $alternative }** with `Retry-After` if the load of the moment is the reason and not the interval.
flow-basic = A phone registers again with the registrar's minimum
flow-basic-below-minimum = expires 60, own minimum 300
flow-basic-takes-minimum = takes 300 from Min-Expires
flow-subscription = A subscription with a longer lifetime
flow-subscription-longer = sets Expires to the Min-Expires received
