title = Forbidden
gist = The server understood and refuses, whatever credentials you send.
act = Stop all retries, and compare `From`, `P-Asserted-Identity` and the source IP address with those of a call that works.
summary = The server understood the request and will not carry it out, whatever credentials come with it.
meaning =
    A policy said no: an access list, a class of service, a fraud rule, a rejected password. The request is
    well-formed and the address may well exist; you are not allowed to do this here, now, with this identity.

    The code does not name the policy. The reason phrase often does, as every operator writes its own there.
when =
    - REGISTER: the account is locked, or logs in for an address-of-record it does not own. Many registrars
      also answer a wrong password with 403 instead of challenging again.
    - INVITE to a trunk: the source IP address is not on the list, the number in `From` or
      `P-Asserted-Identity` is not assigned to the trunk, or the destination (international, premium rate) is
      barred.
    - A PSTN gateway received ISUP cause 21, 55, 57 or 87 from the network.
    - Caller ID verification found the `Date` or the PASSporT's `iat` too old; the phrase is then "Stale
      Date", and NTP is the cure ([RFC 8224, 6.2.2](RFC8224#6.2.2)).
receiver =
    1. Do not repeat it. Stop automatic registration retries: many networks block the IP address after a few.
    2. Find out who said it. A 403 within milliseconds comes from the first hop; one after a [183](sip/183)
       usually comes from the far network.
    3. Compare source IP address, `From`, `P-Asserted-Identity` and the number format with a call that works.
       Caller ID is the usual culprit on trunks.
    4. Give the operator the `Call-ID` and the time: the reason stands in its log, not in yours.
sender =
    Send 403 when you know who is asking, or do not need to know, and the answer is no. If credentials would
    change it, challenge with [401](sip/401), as a proxy with [407](sip/407). For a user who wants the call on
    no device at all there is [603](sip/603). An analytics engine that blocks a call for its reputation
    has [608](sip/608), which can tell the caller where to object. If even the existence of the address is
    private, answer [404](sip/404), as for any unknown name.
misreading =
    403 does not prove that the password is right. Where registrars use it for wrong passwords, check both the
    password and the rights.
aliases =
    - not allowed
    - caller ID rejected
    - IP not whitelisted
    - destination barred
    - account locked
facet-scope = this request; who or what is refused, it does not tell
    .sentence = **{ $code }** speaks of this request; whether the caller, the address or the service is refused, it does not tell.
alternative-credentials-would-help = if credentials would change the answer
    .sentence = Send **{ $alternative }** if the caller has not yet shown who it is and may be admitted once it has.
alternative-user-refuses = if the called user refuses, on every device
    .sentence = Send **{ $alternative }** if the user does not want the call and no other device is to ring.
alternative-blocked-by-analytics = if call analytics blocked it
    .sentence = Send **{ $alternative }** if an intermediary blocked the call for its reputation and the caller should be able to object.
alternative-existence-hidden = if the caller may not even learn that the address exists
    .sentence = Send **{ $alternative }** if the refusal itself would reveal that the address exists.
flow-basic = Credentials accepted, destination barred
flow-basic-destination-barred = credentials right; country not allowed
flow-basic-stops = reports the failure, does not redial
