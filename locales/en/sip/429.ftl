title = Provide Referrer Identity
gist = Signed proof is wanted of who sent the REFER behind this request.
act = As referee, report it by NOTIFY; as referrer, send a new REFER with a signed token and its `cid` in `Referred-By`.
summary = The request came about through a REFER, and the answering side wants proof of who asked for it: a valid `Referred-By` token.
meaning =
    Three parties take part: the referrer sends REFER, the referee calls the target on its behalf, and the
    target receives an INVITE with `Referred-By`. The referee could have written anything there. The target
    therefore asks for a token, a body part signed by the referrer with S/MIME, to which `cid` in
    `Referred-By` points.

    The one who receives the 429 is usually not the one who can mend it. The referee has no key of the
    referrer; it reports the 429 in a NOTIFY, and the referrer has to send a new REFER.
when =
    - A transfer to a target, such as a conference server or a dispatch desk, that admits only calls referred
      by known users. Few products implement the token, so look for an explicit policy there.
    - A token was sent but is invalid: an old `Date`, a signature broken by a device that rebuilt the
      multipart body, or a `Refer-To` that does not match the call.
    - The referee itself is set to accept REFER only with a token; then the 429 answers the REFER.
receiver =
    1. As the referee: pass the 429 on in the `message/sipfrag` body of the NOTIFY. Do not send the INVITE
       again as it was.
    2. As the referrer: send a new REFER with `Referred-By: <sip:you@example.com>;cid="…"` and a freshly
       signed token that repeats `Refer-To`, `Referred-By` and `Date`.
    3. If your product cannot sign, transfer another way: have the PBX set up the second leg itself, or have
       the policy at the target relaxed.
sender =
    Send 429 if the request has `Referred-By` and you want to rely on it but the token is missing, stale or
    invalid. A request without `Referred-By` is an ordinary call to you. To learn who the *referee* is,
    send [428](sip/428). If the token is valid and you do not accept calls referred by this person,
    send [403](sip/403).
misreading =
    429 does not limit the rate of requests. That meaning belongs to HTTP; an overloaded SIP server
    sends [503](sip/503).
aliases =
    - Referred-By
    - call transfer rejected
    - REFER token
facet-next = the referrer sends a new REFER with a signed token
    .sentence = After **{ $code }** the referrer, not the referee, has to act: it sends a new REFER with a signed token.
alternative-referee-unproven = if the identity of the referee is in question
    .sentence = Send **{ $alternative }** if you want proof of who places the call, not of who asked for it.
alternative-referral-unwanted = if the referrer is proven and not welcome
    .sentence = Send **{ $alternative }** if the token is valid and policy does not admit calls referred by this user.
flow-basic = The target of a transfer wants to know who ordered it
flow-basic-reports = reports the 429 in the next NOTIFY
flow-basic-new-refer = a new REFER with signed token may follow
flow-referee-asks = The referee asks for the token before it calls
flow-referee-asks-adds-token = adds the signed token and its cid
