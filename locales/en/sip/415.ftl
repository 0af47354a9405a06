title = Unsupported Media Type
gist = The body's MIME type, encoding or language cannot be read here.
act = Compare `Content-Type` with the `Accept` received; drop what is not in it, or mark it `handling=optional`.
summary = The body of the request is of a type, encoding or language the receiver cannot read; `Accept` lists what it can.
meaning =
    "Media type" means MIME type here: `application/isup`, `multipart/mixed`, `text/html`. The end point did
    not get as far as looking at codecs, since it could not read the body that would name them, or a part of
    it that was not marked optional.

    Proxies do not look into bodies, so the answer comes from an end point, a gateway or a back-to-back user
    agent.
when =
    - An INVITE brings more than SDP: ISUP from a SIP-T gateway, a location document, recording metadata. The
      device takes `application/sdp` alone and does not know `multipart/mixed`.
    - INFO with `application/dtmf-relay` or `application/dtmf` to a device that knows only the other type, or
      none.
    - A MESSAGE as `text/html` or `message/cpim` to a phone that shows `text/plain`; a PUBLISH in a format
      foreign to the event package.
    - A body compressed with `Content-Encoding: gzip`; `Accept-Encoding` in the answer is the clue.
receiver =
    1. Read `Accept`, `Accept-Encoding` and `Accept-Language`, whichever speaks to the body you sent.
    2. Send the request again, `CSeq` one higher, with only such content. Drop the extra part, or mark it
       `handling=optional` in its `Content-Disposition`, so that a device that does not know it passes over
       it.
    3. For DTMF, switch to RTP events (RFC 4733) if the list names no DTMF type.
    4. If everything you sent is in `Accept`, look for a missing or misspelled `Content-Type`.
sender =
    Send 415 when you do not understand a body part you may not ignore, and list what you do understand: types
    in `Accept`, encodings in `Accept-Encoding`, languages in `Accept-Language`. If you can read the SDP and
    refuse its media, send [488](sip/488). If your own reply would be in a format the caller excludes,
    send [406](sip/406). Without the key for an encrypted body, send [493](sip/493). An Info Package you never
    offered in `Recv-Info` is [469](sip/469).
misreading =
    The commonest error is to look for the codec. A codec mismatch is [488](sip/488); a device that sends 415
    for it uses the wrong code.
aliases =
    - MIME type
    - Content-Type
    - multipart body
    - DTMF INFO
    - ISUP body
facet-headers = `Accept` with the readable types, or `Accept-Encoding`, `Accept-Language`, as the fault requires
    .sentence = **{ $code }** lists what can be read: types in `Accept`, encodings in `Accept-Encoding`, languages in `Accept-Language`.
facet-sender = whoever has to read the body
    .sentence = **{ $code }** comes from whoever has to read the body: a phone, a gateway, or the server that a PUBLISH is for.
facet-next = send the body in a type or encoding listed
    .sentence = After **{ $code }** the request goes out again with its body in a type, encoding or language that the response lists.
alternative-sdp-read-but-refused = if you can read the SDP but refuse its media
    .sentence = Send **{ $alternative }** if the offer was understood and no codec, transport or address in it suits you.
alternative-answer-format = if it is your answer's format that is excluded
    .sentence = Send **{ $alternative }** if the request's `Accept` rules out every format you could answer in.
alternative-encrypted = if the body is encrypted and you lack the key
    .sentence = Send **{ $alternative }** if you know the type and cannot decrypt the content.
alternative-info-package = if the Info Package is not one you asked for
    .sentence = Send **{ $alternative }** if an INFO belongs to a package you have not offered to receive.
flow-basic = SDP with ISUP refused, SDP alone accepted
flow-basic-two-parts = multipart/mixed: reads only SDP
flow-basic-sdp-only = leaves out the ISUP part
flow-fork = Two phones fail: the proxy prefers the 415, which says what to change
flow-fork-keeps-it = keeps the 486, waits for the other branch
flow-fork-prefers = two 4xx: prefers the 415 to the 486
