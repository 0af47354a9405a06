title = Bad Extension
gist = The request demands an extension that the answering side lacks.
act = Take the tags in `Unsupported` out of `Require` or `Proxy-Require` and resend, unless they protect the user's privacy.
summary = The request demands a protocol extension, by an option tag in `Require` or `Proxy-Require`, that the answering element does not support.
meaning =
    `Require` binds the user agent at the end, `Proxy-Require` every proxy on the way. Whoever meets a tag of
    theirs that they do not understand has to refuse the request, and lists the tag in `Unsupported`. The rest
    of the request was not judged: neither the SDP nor the callee had anything to do with it.

    Only a demand leads to 420. The same tag in `Supported` is an offer, which a peer that does not know it
    ignores.
when =
    - An INVITE with `Require: 100rel` reaches a phone, PBX or trunk where reliable provisional responses are
      switched off: the answer says `Unsupported: 100rel`.
    - A mobile or IMS network sends `Require: precondition` to an enterprise PBX that has never heard of
      preconditions.
    - A recording client sends `Require: siprec` to a server that is no session recorder.
    - A proxy does not know a tag in `Proxy-Require`, such as `privacy` or `sec-agree`.
receiver =
    1. Compare `Unsupported` with `Require` and `Proxy-Require` of your request: those tags, and no others,
       are in the way.
    2. Send the request again without them, with the same `Call-ID` and a `CSeq` one higher. List the tag in
       `Supported` if you still want the extension wherever it is available.
    3. Do not drop a tag that protects the user. A call that had to be private should fail rather than go out
       with the number shown.
    4. To stop the detour at every call, change the setting behind the tag from "required" to "supported"
       (`100rel`, session timers, preconditions).
sender =
    Send 420 if a tag in `Require` (you are the UAS) or in `Proxy-Require` (you are a proxy) is unknown to
    you, and list every such tag in `Unsupported`. A proxy leaves `Require` alone, since it speaks to the far
    end. Ignore both header fields in CANCEL and in the ACK of a failure. If it is you who needs an extension
    the caller did not offer, that is [421](sip/421). Answer an unsupported method with [405](sip/405) and an
    unsupported body with [415](sip/415).
misreading =
    "Extension" is not a telephone extension. A wrong or incomplete number is answered with [404](sip/404)
    or [484](sip/484).
aliases =
    - option tag not supported
    - 100rel not supported
    - unsupported Require
facet-next = send again without the extensions in `Unsupported`
    .sentence = After **{ $code }** you drop the extensions listed in `Unsupported` and send the request again.
facet-headers = `Unsupported` lists the option tags that are in the way
    .sentence = **{ $code }** lists in `Unsupported` the option tags you have to drop from `Require` or `Proxy-Require`.
alternative-extension-missing = if the sender of the answer needs an extension itself
    .sentence = Send **{ $alternative }** in the opposite case: you need an extension and the request does not offer it.
alternative-priority-value-unknown = if only the values in `Resource-Priority` are unknown
    .sentence = Send **{ $alternative }** if you support `resource-priority` and know none of the values given.
alternative-method-not-supported = if the method is the problem
    .sentence = Send **{ $alternative }** if you do not support the method, whatever the option tags say.
alternative-body-type = if the body is the problem
    .sentence = Send **{ $alternative }** if you know the extensions but not the type or encoding of the body.
flow-basic = A phone without 100rel, and the call without the demand
flow-basic-tag-unknown = reads Require: 100rel, does not support it
flow-basic-drops-require = moves 100rel from Require to Supported
flow-proxy-require = A proxy refuses Proxy-Require: privacy
flow-proxy-require-asks-user = asks the user: go on with the number shown?
flow-fork = Two phones fail: the proxy prefers the 420, which says what to change
flow-fork-keeps-it = keeps the 486, waits for the other branch
flow-fork-prefers = two 4xx: prefers the 420 to the 486
