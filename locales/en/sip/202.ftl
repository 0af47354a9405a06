title = Accepted
gist = Received, not yet decided; deprecated and read like 200 today.
act = Treat it as 200; after SUBSCRIBE or REFER await NOTIFY, and if none comes check `Contact` and the firewall.
summary = The request was received and understood, while what it asks for is still undecided; deprecated since 2012, and to be read as 200.
meaning =
    In RFC 3265 (2002) a notifier sent 202 to a SUBSCRIBE that it could not grant on the spot: the owner had to be
    asked, or the notifier would not show whether it had granted anything. RFC 3515 gave REFER the same answer, as
    a transfer takes longer than its transaction.

    RFC 6665 withdrew the code in July 2012. A forking proxy may swallow one 2xx in favor of another, so nobody
    can count on seeing it; the NOTIFY tells the true state anyway; and implementations that treated it unlike 200
    did not work with those that did not. RFC 7647 carried the change over to REFER in 2015.
when =
    - Blind or attended transfer: many phones, PBXs and SBCs still answer REFER with 202, FreeSWITCH among them.
    - Presence and busy-lamp subscriptions on older servers, sometimes with `Subscription-State: pending` in the
      first NOTIFY.
    - MESSAGE handed to a store-and-forward server, as RFC 3428 provides: taken over for delivery, not yet
      delivered.
receiver =
    1. Treat it as [200](sip/200): the transaction is complete. After MESSAGE no NOTIFY follows, and the delivery
       stays unconfirmed.
    2. After SUBSCRIBE or REFER, wait for NOTIFY. After REFER its `message/sipfrag` body shows the status line of the new call; after
       SUBSCRIBE, `Subscription-State` says `active`, `pending` or `terminated`.
    3. If no NOTIFY comes, suspect its path (`Contact`, `Record-Route`, a firewall), not the 202.
sender =
    Send 202 to SUBSCRIBE and REFER no more: a conforming notifier sends [200](sip/200) to both, and lets the NOTIFY
    say `pending`. Keep 202 behind a compatibility switch at most, for a peer that insists on it after REFER. A relay
    that stores a MESSAGE still answers 202, by RFC 3428. If the answer is a clear no, refuse at once
    with [403](sip/403).
misreading =
    202 never meant that the subscription was authorized or that the transfer worked. Releasing the old call on
    the 202 loses it if the new one fails; wait for the NOTIFY with `SIP/2.0 200 OK`.
aliases =
    - REFER accepted
    - transfer accepted
    - subscription pending
facet-headers = `Contact` to SUBSCRIBE and REFER; `Expires` to SUBSCRIBE
    .sentence = **{ $code }** to SUBSCRIBE or REFER brings `Contact`, to SUBSCRIBE `Expires` as well, and a NOTIFY tells the result; to MESSAGE it brings neither.
facet-fork = forwarded at once; any further 2xx is dropped
    .sentence = **{ $code }** is forwarded at once if it is the first 2xx of a fork and dropped if it is not; the other branches are not canceled, since the request is no INVITE.
facet-lasting = for SUBSCRIBE, the lifetime it states
    .sentence = **{ $code }** to SUBSCRIBE sets the time until the next refresh; to REFER or MESSAGE it leaves nothing to remember.
facet-methods = SUBSCRIBE and REFER (formerly), also MESSAGE
    .sentence = **{ $code }** used to answer SUBSCRIBE and REFER, and answers MESSAGE at store-and-forward servers.
facet-scope = this request, as with 200
    .sentence = **{ $code }** speaks of this request alone: it has been taken on.
facet-next = as after 200; NOTIFY tells the outcome
    .sentence = After **{ $code }** go on as after a 200 to the same request: what becomes of a subscription or a transfer is told in NOTIFY.
facet-callee = nothing; as with 200, the outcome is open
    .sentence = **{ $code }** leaves open whether the subscription or the transfer will be granted, as a 200 to the same request does.
facet-in-dialog = leaves it as it is, as 200 does
    .sentence = **{ $code }** inside a dialog leaves the dialog as it is, as a 200 to the same request does.
facet-sender = whoever takes it on: a notifier, phone or PBX
    .sentence = **{ $code }** is written by whoever takes the request on: a notifier for SUBSCRIBE, the phone or PBX that is to place the call for REFER.
alternative-always-today = to SUBSCRIBE and REFER, today always
    .sentence = Send **{ $alternative }** to SUBSCRIBE and REFER in its place: receivers must not tell the two apart.
alternative-refused-at-once = if policy already forbids it
    .sentence = Send **{ $alternative }** if an access list already refuses the subscriber and that may be shown.
flow-basic = A transfer: 202 to REFER, the outcome in NOTIFY
flow-basic-reports-result = sipfrag: SIP/2.0 200 OK
flow-subscription = A subscription whose owner is asked (RFC 3265)
flow-subscription-still-pending = Subscription-State: pending
flow-subscription-owner-agrees = the owner agrees: now active
