title = First Hop Lacks Outbound Support
gist = The registrar supports SIP outbound, the phone's first proxy does not.
act = Register without `reg-id` and `outbound`; in the network, find out why `Path` reaches the registrar without `;ob`.
summary = The registrar supports SIP outbound, but the first proxy on the way from the phone does not, so the flow could not be used for calls.
meaning =
    With SIP outbound a phone asks that calls reach it over the very connection on which it registered. The
    first proxy has to cooperate: it records the connection in a `Path` header field whose URI has the
    parameter `ob`. In this REGISTER there was no such `Path`, or its first URI lacked `ob`.

    The registrar refuses rather than store a binding that would look like an outbound registration and leave
    the phone unreachable behind its NAT.
when =
    - Outbound is switched on in the phone, and the SBC or proxy in front of the registrar does not implement
      RFC 5626.
    - The edge proxy would implement it but is no longer the first hop: a load balancer or another proxy,
      visible as a second `Via`, was put in front of it.
    - A device between edge proxy and registrar removes or rewrites `Path`.
receiver =
    1. If policy permits, register again without `reg-id` in `Contact` and without `outbound` in `Supported`.
       Keep the NAT binding open yourself then.
    2. If further outbound proxies are configured, try those with outbound; each is a first hop of its own.
    3. In the network, look at the REGISTER as the registrar receives it.
       `Path: <sip:TOKEN@edge.example.com;lr;ob>` has to be there; if it is not, mend the first proxy after
       the phone.
sender =
    Send 439 as a registrar if you are not the first hop, `Contact` has a `reg-id`, `Supported` lists
    `outbound` and the first `Path` URI has no `ob`. If the phone did not ask for outbound, ignore `reg-id`
    and register it as usual with [200](sip/200). If it is you who lacks outbound and the request *requires*
    it, send [420](sip/420).
misreading =
    "Outbound" does not mean outgoing calls, and no outbound proxy is missing. It is the name of the extension
    that carries *incoming* calls through the phone's own connection.
aliases =
    - SIP outbound
    - reg-id
    - Path ob
facet-next = register without outbound, or through another first proxy
    .sentence = After **{ $code }** you register again without outbound, or through another outbound proxy.
facet-in-dialog = none: REGISTER is sent outside dialogs
    .sentence = **{ $code }** answers REGISTER, which is sent outside any dialog: no call and no subscription is touched.
alternative-outbound-not-asked = if the phone did not ask for outbound
    .sentence = Send **{ $alternative }** and ignore `reg-id` if `Supported` does not list `outbound`.
alternative-registrar-lacks-outbound = if the registrar itself lacks outbound
    .sentence = Send **{ $alternative }** if you do not implement `outbound` and the request lists it in `Require`.
alternative-several-contacts = if several contacts come with a `reg-id`
    .sentence = Send **{ $alternative }** if a REGISTER with `reg-id` adds more than one contact.
flow-basic = The registrar refuses, and the phone registers without outbound
flow-basic-path-without-ob = reg-id present, but no Path with ob
flow-basic-without-outbound = drops reg-id and the outbound tag
