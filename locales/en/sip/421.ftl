title = Extension Required
gist = The answering side demands an extension that the caller did not offer.
act = Add the tags from the answer's `Require` to your `Supported`, if you implement them, and send the request again.
summary = The answering side cannot serve the request without an extension that the caller did not list in `Supported`.
meaning =
    A UAS may apply an extension to its answers only if the caller has declared it in `Supported`. Usually it
    then does without. 421 is for the rare case in which nothing useful is left without the extension, and
    `Require` in the answer names what is missing.

    Note the direction: here the *answer* carries `Require`, and the remedy is for the caller to add a tag,
    not to remove one.
when =
    - A gateway or PBX is configured to insist on reliable provisional responses and your INVITE lists no
      `100rel`: `Require: 100rel`. Asterisk does this with `100rel=required`.
    - Session timers are mandatory at the far end and `timer` is missing from your `Supported`.
    - A first-hop proxy demands the security agreement of RFC 3329: `Require: sec-agree`, together with
      `Security-Server`.
receiver =
    1. Read `Require` in the answer. It names the tags you have to offer.
    2. If you implement them, send the request again with these tags in `Supported` and act on them: for
       `100rel` that means answering each reliable provisional response with PRACK, for `sec-agree` setting up
       a mechanism from `Security-Server` first.
    3. If you do not implement one of them, do not list it anyway. The call would start and then stall, for
       instance on a 183 that is never acknowledged. Use another trunk, or have the far end relax its setting.
sender =
    Send 421 only when you truly cannot process the request without the extension. As a rule do not: use what
    the caller offers and let the rest go, since every 421 shuts out callers that plain SIP would have served.
    If the caller demands something that *you* lack, send [420](sip/420). If it has already offered
    `sec-agree`, the answer is [494](sip/494).
aliases =
    - 100rel required
    - PRACK required
    - sec-agree
facet-next = send again with the extension offered in `Supported`
    .sentence = After **{ $code }** you add the extension it names to `Supported`, if you implement it, and send the request again.
facet-headers = `Require` names the missing option tags; with `sec-agree`, `Security-Server` too
    .sentence = **{ $code }** names in `Require` the option tags the caller has to offer; for `sec-agree` it adds `Security-Server`.
alternative-they-demand = if the request demands an extension that you lack
    .sentence = Send **{ $alternative }** in the opposite case: the request has a tag in `Require` that you do not know.
alternative-agreement-offered = if the request already offers `sec-agree`
    .sentence = Send **{ $alternative }** if the security agreement is what you want and the request offers `sec-agree` already.
flow-basic = A gateway insists on reliable provisional responses
flow-basic-tag-not-offered = needs 100rel, Supported does not list it
flow-basic-offers-tag = adds Supported: 100rel and will send PRACK
