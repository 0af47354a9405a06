title = Not Acceptable
gist = The user is willing, but none of their devices can take this session.
act = Read `Warning` and the SDP in the body, and change the offer or put in a transcoder; do not try other devices.
summary = The callee is willing to talk, but no end point of theirs can take part in the session as offered.
meaning =
    The agent was reached and the user is not refusing. What does not fit is the session description: media type,
    codec, bandwidth, address type. [488](sip/488) says the same of one end point; 606 claims it for all of the
    user's, so a forking proxy stops looking.

    `Warning` may say what is wrong, and the body may list what the device can do, in the same form as an answer
    to OPTIONS.
when =
    - A PBX or conference server that terminates all calls of the user offers only certain codecs, and the INVITE
      brings none of them.
    - A video-only or IPv6-only offer reaches a user whose equipment is all voice, or all IPv4.
    - Old devices and gateways, made for the first SIP standard (RFC 2543, which had no [488](sip/488)), may send
      606 for any offer they reject.
receiver =
    1. Read `Warning`: 304 and 305 are media type and codec, 300 to 302 network and transport, 370 bandwidth. Read
       the SDP in the body, if there is one.
    2. Make a new offer that includes what is missing, normally `PCMU` or `PCMA` for telephony, and send a new
       INVITE. Where the codecs of the two sides do not meet, put a transcoder in between.
    3. Do not try the user's other devices with the same SDP, and check which codecs the SBC removed on the way.
sender =
    Send 606 only if you know that no other end point of the user would accept this offer. A single device
    sends [488](sip/488) instead, since a desk phone, a transcoding SBC or a soft client might still take it. If a
    precondition cannot be met, send [580](sip/580). If the body is not SDP at all, send [415](sip/415).
misreading =
    606 concerns the session, not the `Accept` header field. What [406](sip/406) rejects is the form of the
    response body, although it has the very same reason phrase.
aliases =
    - codec mismatch
    - incompatible SDP
    - no common codec
facet-headers = `Warning` may say which part of the SDP does not fit
    .sentence = **{ $code }** may name the part of the session description that does not fit in `Warning`.
alternative-others-may-accept = if another end point may accept the offer
    .sentence = Send **{ $alternative }** if you speak only for your own end point.
alternative-precondition-unmet = if a precondition cannot be met
    .sentence = Send **{ $alternative }** if the media suits you and a precondition of the offer fails.
alternative-body-type-unknown = if you cannot read the type of the body
    .sentence = Send **{ $alternative }** if the `Content-Type` of the offer is unknown to you.
flow-basic = A video-only offer is turned down everywhere; an audio offer is accepted
flow-basic-new-offer = Warning 304: offers audio instead
flow-fork = Two phones are called: what one says of the session also ends the other
flow-fork-cancels-the-rest = 6xx: cancels the other branch
