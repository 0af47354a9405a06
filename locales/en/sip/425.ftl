title = Bad Alert Message
gist = The emergency alert (CAP) in the MESSAGE is too broken to act on.
act = Alert your own operator, then read `AlertMsg-Error` and check the CAP and the `Call-Info` that points to it.
summary = The emergency alert (CAP) carried by the MESSAGE is so defective that nobody could act on it.
meaning =
    A non-interactive emergency call is a MESSAGE from a sensor, an alarm panel or an aggregator. Its content
    is a CAP document, in the body or behind a URI, to which `Call-Info` with `purpose=EmergencyCallData.cap`
    points. An emergency call center (PSAP), or an intermediary that needs the alert to go on, looked at that
    document and could not tell what to respond to.

    `AlertMsg-Error` gives one code: 100 not processable, 101 not present or not found, 102 not enough to
    determine the purpose, 103 corrupted. These numbers are a list of their own and have nothing to do with
    SIP status codes.
when =
    - The XML was damaged on the way: cut off by a size limit, re-encoded, or rebuilt by an SBC that does not
      know the body type (`AlertMsg-Error: 103`).
    - `Call-Info` names a `cid:` that no body part carries, or an HTTPS URI that the call center cannot fetch
      (`AlertMsg-Error: 101`).
    - The sensor fills the CAP with empty defaults: no event, no category, no location anywhere
      (`AlertMsg-Error: 102`).
receiver =
    1. Raise an alarm with your own operator at once. The sender is usually a machine, and an emergency has
       just gone unreported.
    2. Read `AlertMsg-Error`. For 101 compare `Call-Info` with the `Content-ID` lines; for 103 validate the
       CAP as received, not as sent.
    3. Send the corrected alert in a new MESSAGE. Put large sensor data behind an HTTPS URI instead of into
       the body.
sender =
    Send 425 only as the last resort, when the alert is unreadable and nothing else in the request can be
    acted on, and always with `AlertMsg-Error`. As long as something useful is left, a location or a sender,
    accept the request with [200](sip/200) and report the defect in `AlertMsg-Error` there. An unsupported
    body type is [415](sip/415). A request without CAP data never gets 425.
misreading =
    425 is not an answer to a text message that somebody disliked, and not to a broken ringing tone in
    `Alert-Info`. "Alert" here is an emergency alert in the Common Alerting Protocol.
aliases =
    - CAP alert
    - Common Alerting Protocol
    - emergency alert
    - PSAP
facet-headers = `AlertMsg-Error` with the reason, 100 to 103
    .sentence = **{ $code }** says in `AlertMsg-Error` what was wrong with the alert.
facet-methods = MESSAGE with a CAP alert
    .sentence = **{ $code }** answers a MESSAGE that carries a CAP alert; no other use is defined.
alternative-still-usable = if the call center can act on anything in the request
    .sentence = Send **{ $alternative }** with `AlertMsg-Error` if the alert is faulty but help can be sent all the same.
alternative-format-unsupported = if the body type is not supported at all
    .sentence = Send **{ $alternative }** if you do not support the body type, such as the CAP format, in a MESSAGE.
alternative-location-bad = if the location is what cannot be used
    .sentence = Send **{ $alternative }** if the alert is readable and the location in `Geolocation` is what you cannot do without.
alternative-not-processed = if alerts cannot or shall not be processed here
    .sentence = Send **{ $alternative }** if the alert may be in order and you cannot or will not process it.
flow-basic = A sensor repeats its alert after a corrupted first one
flow-basic-cap-unreadable = CAP is cut off, nothing else to act on
flow-basic-rebuilds-alert = builds a complete CAP document
