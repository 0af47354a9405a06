title = Not Acceptable
gist = The reply exists only in formats that the `Accept` sent rules out.
act = For a SUBSCRIBE, add the missing type to `Accept`; for an INVITE with a normal `Accept`, compare the codecs in the SDP.
summary = The answer would have to be in a format that the request's `Accept` header field does not allow.
meaning =
    The request is understood and could be served, but what the server would send back (the body of a response
    or of a NOTIFY) exists only in types that you did not list in `Accept`. It objects to what you want to
    receive, not to what you sent.

    The protocol gives it no header field for the types it could produce, so the sender of the request has to
    guess or look them up.
when =
    - A SUBSCRIBE for presence, dialog state or message waiting whose `Accept` names only a type the notifier
      cannot generate: `application/xpidf+xml` from an old phone to a server that writes
      `application/pidf+xml`.
    - An INVITE or OPTIONS with an `Accept` that leaves out `application/sdp`.
    - Devices that send it for codecs they do not like. Read it as [488](sip/488) then: the trace shows an SDP
      without a common codec.
receiver =
    1. Look at `Accept` in your own request. For SUBSCRIBE, list every type the event package defines, the
       default one first.
    2. If it answered an INVITE with an ordinary `Accept` (or none), compare the codecs, SRTP profile and IP
       version in your SDP with what the peer supports. The name "Not Acceptable" has misled its developers.
    3. Send the mended request. The same `Accept` will be refused again.
sender =
    Send 406 when `Accept` excludes every body type you could answer or notify with. If you refuse the media
    in the SDP, send [488](sip/488), or [606](sip/606) when no other device of the user can do better. If you
    cannot read the body of the request, send [415](sip/415), which can list the types you take.
misreading =
    Not about media. 406 and [606](sip/606) share their name, not their subject: 606 speaks of the session
    description and ends the whole call, 406 of the type of the answer's body.
aliases =
    - Accept header
    - codec mismatch
    - presence format
facet-headers = no list of formats; `Warning` may explain in words
    .sentence = **{ $code }** lists no formats; at most a `Warning` explains in words what could be produced.
facet-sender = the called end point; for SUBSCRIBE, the notifier
    .sentence = **{ $code }** comes from whoever would have to write the body: the called end point, or the notifier for SUBSCRIBE.
facet-next = list more types in `Accept`
    .sentence = After **{ $code }** the request goes out again with more types in its own `Accept`; the body that was sent is not at fault.
alternative-media-unacceptable = if the media in the offer is unacceptable
    .sentence = Send **{ $alternative }** if you refuse codecs, bandwidth or addresses in the SDP.
alternative-request-body-unreadable = if it is the request's own body you cannot read
    .sentence = Send **{ $alternative }** if the body you received is of a type you do not support.
alternative-media-unacceptable-everywhere = if the media suits none of the user's devices
    .sentence = Send **{ $alternative }** if the offered session suits no device of the user and no other should be tried.
flow-basic = A subscription with an Accept too narrow
flow-basic-no-common-type = cannot write any type in Accept
flow-basic-widens-accept = adds application/pidf+xml to Accept
