title = No Notification
gist = The SUBSCRIBE succeeded; nothing has changed, so no NOTIFY comes.
act = Set the refresh timer from `Expires`, keep the stored state and its `SIP-ETag`, and do not wait for a NOTIFY.
summary = The SUBSCRIBE succeeded, and because the subscriber already has the current state, no NOTIFY will follow.
meaning =
    Normally every SUBSCRIBE draws a NOTIFY, even a refresh that brings nothing new. With conditional notification
    (RFC 5839) the notifier labels each state with a `SIP-ETag` in its NOTIFY, and the subscriber repeats the last
    label in `Suppress-If-Match`. If it still fits, 204 confirms the refresh and the NOTIFY is spared.

    The subscription runs on for the time in `Expires`. A NOTIFY comes again when the state changes.
when =
    - Refreshes of presence or message-waiting subscriptions in a system that implements RFC 5839 on both sides.
      That is uncommon; most notifiers ignore `Suppress-If-Match` and answer [200](sip/200).
    - An unsubscribe (`Expires: 0`) with the condition: the subscription ends without a last NOTIFY.
    - `Suppress-If-Match: *`, by which a dozing client silences all notifications of content and keeps the
      subscription.
receiver =
    1. Set the refresh timer from `Expires`, and keep the stored state, its tag and the subscription as they are.
       Do not wait for a NOTIFY, and do not report its absence as a fault.
    2. If the request had `Expires: 0`, clear the subscription now.
    3. If something in between (a B2BUA, a dialog-tracking SBC) drops the subscription for want of a NOTIFY, leave
       out `Suppress-If-Match` and go back to plain refreshes.
sender =
    Send 204 to a SUBSCRIBE inside an established subscription dialog whose `Suppress-If-Match` is `*` or equals
    the current tag byte for byte. Outside a dialog it is not allowed: answer [200](sip/200) and send a NOTIFY
    without body. If the tag does not fit, that is no error either: 200, and the full state in NOTIFY.
misreading =
    This is not HTTP's "No Content". What is missing is not the body of the response but the NOTIFY request that
    would have come after it.
aliases =
    - conditional subscription
    - Suppress-If-Match
    - state unchanged
facet-headers = `Expires` with the new lifetime, and `Contact`
    .sentence = **{ $code }** brings `Contact`, as every 2xx to SUBSCRIBE does, and `Expires` with the new lifetime; the entity-tag stays the one from the last NOTIFY.
facet-next = keep the known state; no NOTIFY follows
    .sentence = **{ $code }** lets the subscriber carry on with the state it has; no NOTIFY follows.
facet-lasting = the new lifetime in `Expires`, and the last `SIP-ETag`
    .sentence = After **{ $code }** the subscription runs for the time in `Expires`, and the stored state with its `SIP-ETag` stays good.
facet-methods = SUBSCRIBE inside an established dialog only
    .sentence = **{ $code }** answers only a SUBSCRIBE inside an established dialog.
facet-sender = the notifier
    .sentence = **{ $code }** comes from the notifier that keeps the subscription.
alternative-notify-follows = if a NOTIFY follows
    .sentence = Send **{ $alternative }** if the state has changed, the condition is missing, or no dialog exists yet.
alternative-publish-condition = if the failed condition is that of a PUBLISH
    .sentence = Send **{ $alternative }** to a PUBLISH whose `SIP-If-Match` names no known publication.
alternative-subscription-gone = if the subscription no longer exists
    .sentence = Send **{ $alternative }** if the refresh belongs to a subscription you no longer know.
flow-basic = A refresh without a NOTIFY, and the next change
flow-basic-keeps-tag = stores state and SIP-ETag: ffee2
flow-basic-tag-matches = Suppress-If-Match: ffee2 still fits
flow-basic-state-changes = the state changes, new tag
