title = Bad Event
gist = The event package that `Event` names is not supported here.
act = Compare `Event` with the `Allow-Events` received; if it ought to be there, see by `Server` which element answered.
summary = The event package named in the `Event` header field is not supported here.
meaning =
    SUBSCRIBE, NOTIFY and PUBLISH say in `Event` which kind of state they are about: `dialog` for busy lamps,
    `message-summary` for voice mail, `presence`, `reg` and so on. The receiver handles the method but not
    that package. `Allow-Events` in the answer lists the ones it can notify of.

    In answer to an initial SUBSCRIBE nothing has been created and no NOTIFY will follow. In answer to a
    NOTIFY or a refresh it ends the subscription.
when =
    - A phone with busy-lamp keys subscribes to `dialog` at a server where that package is not loaded or not
      enabled, or subscribes to a vendor's own package (`as-feature-event`, `line-seize`) at another vendor's
      PBX.
    - A PBX sends an unsolicited NOTIFY such as `Event: check-sync`, to make phones reload their
      configuration, to a model that does not know it.
    - `Event` is missing altogether, or misspelled: its value is compared as a token.
    - A SUBSCRIBE meant for the presence server ends at a phone or trunk because of a routing rule.
receiver =
    1. Read `Allow-Events` and choose a package of that list if one serves the purpose. Template packages such
       as `presence.winfo` do not appear in it; trying is the only way to find out.
    2. If the package is supposed to be there, look at which element answered (`Server`, `To` tag): often the
       request took the wrong route. On Asterisk check that the matching `res_pjsip` module is loaded.
    3. After a 489 to NOTIFY, remove the subscription. In either case do not send the same SUBSCRIBE every few
       seconds.
sender =
    Send 489 when you handle SUBSCRIBE, NOTIFY or PUBLISH and the package in `Event` is unknown to you or
    `Event` is missing, and name the known ones in `Allow-Events`. If you take no subscriptions at all,
    send [405](sip/405). If you know the package and only its body types do not suit the `Accept` header
    field, send [406](sip/406). A subscriber who may not see the state gets [403](sip/403).
misreading =
    489 says nothing about the user whose state was asked for, nor about permission. It is about the word in
    the `Event` header field.
aliases =
    - unsupported event package
    - event package
    - BLF subscription failed
    - MWI subscription failed
    - Allow-Events
facet-methods = SUBSCRIBE, NOTIFY and PUBLISH
    .sentence = **{ $code }** answers the requests that carry `Event`: SUBSCRIBE, NOTIFY and PUBLISH, as used for presence, busy lamps and message waiting.
facet-headers = `Allow-Events` with the packages supported
    .sentence = **{ $code }** lists the event packages that are supported in `Allow-Events`.
facet-next = use an event package listed in `Allow-Events`
    .sentence = After **{ $code }** the subscriber asks for an event package listed in `Allow-Events`, or does without.
facet-sender = the notifier; to NOTIFY, the subscriber
    .sentence = **{ $code }** comes from the notifier or event state compositor that does not know the package, and to NOTIFY from the subscriber.
facet-in-dialog = ends the subscription it hits
    .sentence = **{ $code }** to SUBSCRIBE or NOTIFY inside a dialog ends that subscription; a call in the same dialog stays.
alternative-method-refused = if SUBSCRIBE itself is not handled
    .sentence = Send **{ $alternative }** if you know the method but accept no request of it at this address.
alternative-body-type = if only the NOTIFY body's type is the problem
    .sentence = Send **{ $alternative }** if you support the package but none of the types in `Accept`.
alternative-not-authorized = if the subscriber may not see it
    .sentence = Send **{ $alternative }** if you support the package but this subscriber is not authorized.
alternative-info-package = if it is an INFO with an Info-Package
    .sentence = Answer an INFO whose `Info-Package` you did not offer with **{ $alternative }**; event packages and Info Packages are separate lists.
flow-basic = The first package is refused, one from the list is accepted
flow-basic-wants-dialog = Event: dialog
flow-basic-reads-list = Allow-Events has presence: takes that
