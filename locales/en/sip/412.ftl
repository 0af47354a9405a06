title = Conditional Request Failed
gist = The publication that `SIP-If-Match` names is not there any more.
act = Drop the entity-tag, PUBLISH the full state without `SIP-If-Match`, and keep the new `SIP-ETag`.
summary = The publication named by `SIP-If-Match` is not there any more.
meaning =
    A PUBLISH that refreshes, changes or removes a publication names it by the entity-tag of the last 200. The
    event state compositor found no publication with that tag for this resource and event package, so it did
    nothing.

    What was published before has expired, was removed, or got a newer tag. The client has to publish in full
    again.
when =
    - The refresh came too late: the phone slept, or renewed at exactly `Expires` instead of well before.
    - The presence server restarted, or a cluster sent the refresh to a node that does not share its
      publications.
    - A 200 was lost or its new `SIP-ETag` ignored: the tag changes with every success, refreshes included,
      and the client kept using the old one.
receiver =
    1. Discard the entity-tag. Do not repeat the PUBLISH as it was.
    2. Send an initial PUBLISH: no `SIP-If-Match`, with the full state in the body. A refresh has no body, so
       keep the state at hand.
    3. Store the `SIP-ETag` of the 200. After a 412 to a removal (`Expires: 0`) there is nothing left to do:
       it is gone already, or runs out by itself.
    4. If it happens at every refresh, compare the tag of the last 200 with the `SIP-If-Match` that follows,
       then the `Expires` granted with your refresh interval.
sender =
    Send 412 as an event state compositor when the single entity-tag in `SIP-If-Match` matches nothing stored
    for this resource and package. More than one tag is a malformed request ([400](sip/400)). A package you do
    not support is [489](sip/489), a lifetime below your minimum [423](sip/423), a resource that is not
    yours [404](sip/404). For a lost subscription or dialog the code is [481](sip/481); nothing but PUBLISH is
    answered with 412.
misreading =
    It does not complain about the body: the state was not even looked at. Nor does it carry a current
    `SIP-ETag`: as the tag is unknown, the server cannot tell which publication was meant.
aliases =
    - PUBLISH refresh
    - entity-tag
    - SIP-If-Match
    - presence
facet-headers = none, not even a `SIP-ETag`: the tag sent names no publication
    .sentence = **{ $code }** brings no header field of its own, not even a `SIP-ETag`, as the tag sent names no publication.
facet-scope = one publication, named by its entity-tag
    .sentence = **{ $code }** speaks of one publication, the one named by the entity-tag in `SIP-If-Match`.
facet-next = publish the whole state anew
    .sentence = After **{ $code }** the publisher sends its whole state in a new PUBLISH, without `SIP-If-Match`.
facet-sender = the event state compositor
    .sentence = **{ $code }** comes from the event state compositor, which no longer has the publication.
facet-in-dialog = none: PUBLISH is sent outside dialogs as a rule
    .sentence = **{ $code }** answers PUBLISH, as a rule sent outside any dialog: no call and no subscription is touched.
alternative-subscription-gone = if it is a subscription or dialog that is gone
    .sentence = Send **{ $alternative }** if the request belongs to a dialog or subscription you do not have.
alternative-lifetime-too-short = if the lifetime asked for is too short
    .sentence = Send **{ $alternative }** if the publication is there and `Expires` lies below your minimum.
alternative-package-unknown = if the event package is missing or unknown
    .sentence = Send **{ $alternative }** if `Event` is absent or names a package you do not support.
alternative-resource-unknown = if the resource is not yours
    .sentence = Send **{ $alternative }** if you keep no event state for the address in the Request-URI.
flow-basic = A presence server restarts between two refreshes
flow-basic-restarts = restarts; publications are lost
flow-basic-no-match = no such entity-tag
flow-basic-drops-tag = discards the tag, sends the full state
