title = Alternative Service
gist = Not in this way: another service, named in the body, can do it.
act = Look at `Content-Type`: in `application/3gpp-ims+xml` the type `emergency` asks you to set up an emergency call.
summary = The call cannot be carried out this way, but another service can do it, and the body of the response says which.
meaning =
    Unlike the other redirections, 380 does not offer an address to try but a different kind of service, described
    in the body. RFC 3261 defines no format for such a body, so only parties that have agreed on one can use the
    code.

    One such agreement matters in practice. In 3GPP networks the first proxy (P-CSCF) rejects an emergency call
    that the phone set up as an ordinary one, with a body of type `application/3gpp-ims+xml` that names the
    service `emergency`. The phone then sets up an emergency call in the proper way.
when =
    - VoLTE or VoWiFi: the user dialed a local emergency number that the phone did not recognize, often while
      roaming. `From` is an ordinary identity, and the P-CSCF or SBC answers 380 by configuration.
    - The network wants emergency calls over the circuit-switched domain, or after an emergency registration, or it
      cannot route the call over IMS at the moment, and says so with 380.
    - Outside IMS, almost never. A 380 without a body points to a mistake in a server's configuration or routing
      script.
receiver =
    1. Look at `Content-Type`. If the body is not one you understand, the call has failed: report 380 with its
       phrase.
    2. For `application/3gpp-ims+xml`, read `type`. On `emergency`, set up an emergency call: over the
       circuit-switched domain, or after an emergency registration if `action` says `emergency-registration`.
    3. Never send the same INVITE again. If the trace shows the handset doing so, or giving up, look at its
       emergency number list and at the `reason` text in the body.
sender =
    Send 380 only where the receiver is known to understand the body, which today means 3GPP emergency calls. On an
    Oracle SBC acting as P-CSCF, `send-380-response` holds the text of `reason`. If you can name an address,
    send [302](sip/302). If only the offered media stands in the way, send [488](sip/488).
misreading =
    380 is not "try another server", and a proxy or a failover route cannot act on it: it names no address. A
    `Contact`, if there is one, holds an emergency service such as `urn:service:sos.police`, for the phone to use.
    Rerouting an emergency call to the next trunk on 380 loses time and does not help.
aliases =
    - emergency call rejected
    - VoLTE 380
    - 3gpp-ims+xml
    - CS fallback
facet-headers = none needed; `Contact` may hold an emergency URN
    .sentence = **{ $code }** describes the other service in its body; in 3GPP networks `Contact` may add a URN for the kind of emergency.
facet-sender = a proxy at the edge of a mobile network (P-CSCF)
    .sentence = **{ $code }** is written, in practice, by the P-CSCF at the edge of a mobile network.
facet-isup = none given; without `Contact` the call ends
    .sentence = **{ $code }** mostly brings no `Contact` to try, so the gateway ends the call; with which ISUP cause, RFC 3398 leaves open.
facet-scope = this call, as it was placed
    .sentence = **{ $code }** speaks of this call as it was placed: another service would take it.
alternative-address-known = if an address can be named
    .sentence = Send **{ $alternative }** if the caller has only to call another address.
alternative-only-the-media = if only the offered media is in the way
    .sentence = Send **{ $alternative }** if the same service would work with another offer.
alternative-service-down = if the service is only out of order for now
    .sentence = Send **{ $alternative }** if the same call may succeed here later or at another server.
flow-basic = A mobile network turns an undetected emergency call away
flow-basic-emergency-number = Request-URI is an emergency number
flow-basic-reads-type = reads type: emergency in the body
flow-basic-calls-over-cs = emergency call over the CS domain
