title = Not Found
gist = No such user in this domain, or the server does not serve the domain.
act = Look at the Request-URI, not `To`, as the answering server got it: number format, domain, dial plan, registration.
summary = There is no such user at the domain of the Request-URI, or the server does not handle that domain.
meaning =
    The server is responsible for the address, has looked it up, and found nothing; or the address names a
    domain that is none of its business. It speaks only for its own domain: the person may exist elsewhere.

    Unlike [410](sip/410) it makes no promise about tomorrow. The number may be provisioned in an hour.
when =
    - The number does not match the dial plan: `+81…` where `0…` is expected, a prefix too many, a trunk that
      sends only the last digits. Asterisk logs `extension not found in context` when it answers 404.
    - The user exists but no device is registered. [480](sip/480) would be right, yet the default
      configuration of Kamailio answers a failed `lookup("location")` with 404.
    - The host part is wrong: the server gets its IP address where it expects the domain name. A registrar
      says the same of an account that is not in its domain.
    - A PSTN gateway received ISUP cause 1, 2 or 3: unallocated number or no route.
receiver =
    1. Read the Request-URI as the sender of the 404 saw it, not the `To` header field: a hop in between may
       have rewritten it.
    2. Compare user part and host part with what that server has provisioned: E.164 or national format, domain
       or IP address, context or tenant.
    3. Check that the device is registered, if it is your own.
    4. Do not redial the same URI. `Retry-After`, though allowed, hardly occurs.
sender =
    Send 404 when the address is yours and not provisioned, or lies in a domain you do not serve. If you know
    the user and only lack a device, send [480](sip/480). If digits are missing, send [484](sip/484). If the
    address was closed for good and you can name no other, send [410](sip/410). [604](sip/604) claims that the user
    exists nowhere at all and stops a fork: few servers can know that.
misreading =
    404 is no verdict on the person, and often not even on the number: a rewritten prefix or an unregistered
    phone looks the same. Inside a dialog it is graver. The address there is the peer's own `Contact`, so the
    dialog is lost ([RFC 5057, 5.1](RFC5057#5.1)). In a voice mail's URI `cause=404` only means that nobody knows why
    the call was sent there ([RFC 4458, 2.2](RFC4458#2.2)).
aliases =
    - unallocated number
    - number not in service
    - unknown user
    - no route
    - extension not found
facet-headers = nothing needed; `Error-Info` may point to an announcement
    .sentence = **{ $code }** needs no header field; `Error-Info` may point to a recorded announcement.
facet-sender = the domain's proxy, registrar or PBX, or a gateway
    .sentence = **{ $code }** comes from whoever looked the address up: the proxy, registrar or PBX of the domain, or a gateway to the PSTN.
facet-next = check the address; redialing it hardly helps
    .sentence = After **{ $code }** the caller checks the number or URI as the server saw it; the same one is found only if it is set up meanwhile.
alternative-known-but-not-reachable = if the user is known but has no device online
    .sentence = Send **{ $alternative }** if you know the user and merely have no current contact.
alternative-digits-missing = if the number is too short
    .sentence = Send **{ $alternative }** if more digits could still make the number valid.
alternative-gone-for-good = if the address has been closed for good
    .sentence = Send **{ $alternative }** if you know that the address was there and will not return.
alternative-nowhere-at-all = if the user exists nowhere
    .sentence = Send **{ $alternative }** if you can say with authority that the user exists in no domain at all.
flow-basic = A number in the wrong format, mended in the dial plan
flow-basic-no-such-user = no user 2041 in this domain
flow-basic-mends-number = dial plan: the extension is 12041
