title = Push Notification Service Not Supported
gist = This network does not support the push service the app registers with.
act = Compare `pn-provider` with what the operator supports; meanwhile register without the `pn-*` parameters.
summary = The push service named in the REGISTER is not supported by this SIP network, so it cannot wake the app.
meaning =
    A mobile app that sleeps gives the network an address at a push service: `pn-provider` (`apns`, `fcm` or
    `webpush`), `pn-param` and `pn-prid` as parameters of its `Contact` URI. A proxy on the way to the registrar
    would then wake the app before a call. The proxy that sends 555 does not support that push service, and
    knows from its configuration that no other proxy up to the registrar does.

    The app is not registered. If it only asked which services exist (`pn-provider` without `pn-prid`), 555 is
    the plain "no" to that question.
when =
    - The app registers with `pn-provider=fcm` at a provider that has set up APNs only, or the other way round.
    - The app uses the wrong edge proxy: not the one that does push, but one that is configured to refuse it.
    - The app queries the network's push capabilities before it asks for a token.
receiver =
    1. Register again without the `pn-*` parameters, so that the user can at least be called while the app is
       awake, and tell the user that sleep means missed calls.
    2. Compare `pn-provider` in the REGISTER with what the operator has configured, and check the outbound proxy
       setting.
    3. Do not repeat the same REGISTER on a timer: no retry changes the operator's configuration.
sender =
    Send 555 only to a REGISTER, and only if you know by configuration that no other proxy between you and the
    registrar supports the service ([RFC 8599, 5.6.1](RFC8599#5.6.1)). If you are not sure, forward the request.
    If you do support the service and only the binding expires too soon for a push to be sent in time, either
    send [423](sip/423) or forward it as well.
misreading =
    The absence of 555 does not prove that push works. Most proxies without push forward the REGISTER, and the
    answer is an ordinary [200](sip/200); only `Feature-Caps` with `+sip.pns` and your provider in it promises a
    push.
aliases =
    - SIP push
    - pn-provider
    - APNs
    - FCM
    - mobile push
facet-next = register without push, or with another `pn-provider`
    .sentence = After **{ $code }** the app registers without the `pn-*` parameters or names another push service.
facet-scope = the push service that REGISTER names
    .sentence = **{ $code }** speaks of the push service that REGISTER names: this network does not support it.
facet-in-dialog = none: REGISTER is sent outside dialogs
    .sentence = **{ $code }** concerns a REGISTER alone, which is sent outside any dialog; calls in progress go on.
alternative-interval-too-short = if push is supported and the interval is too short
    .sentence = Send **{ $alternative }** if you support the push service and the binding would expire before a push can go out.
alternative-others-may-support = if another proxy may support it: forward, and let the registrar answer
    .sentence = Forward the REGISTER, as a rule answered with **{ $alternative }** by the registrar, if a proxy further on may support the push service.
flow-basic = The network lacks this push service; the app registers without push
flow-basic-unknown-provider = pn-provider=fcm: not supported anywhere
flow-basic-without-push = drops the pn-* parameters
flow-passed-on = A proxy that is not sure forwards; the app must look for +sip.pns
flow-passed-on-forwards = does not support it; forwards
flow-passed-on-no-feature-caps = no +sip.pns: do not count on push
