title = Not Acceptable Here
gist = This device cannot take the session offered: codec, SRTP, transport.
act = Read `Warning`, compare `m=` and `a=rtpmap` with what the peer supports, and add PCMU or PCMA or the right profile.
summary = The end point understood the offer but cannot or may not take part in a session of that form: codecs, encryption, transport or bandwidth do not fit.
meaning =
    The SDP was read, and none of it fits this device: no codec in common, SRTP demanded on one side only,
    nothing but video or T.38 for a device that does audio, an IPv6 address where there is only IPv4. `Warning` is where the
    sender is expected to say which, though many send only the bare code.

    "Here" limits it to this end point. Another branch of the fork, or a transcoding SBC, may accept the same
    offer.
when =
    - No common codec: the offer holds Opus or G.729 only, the trunk allows PCMU and PCMA. FreeSWITCH logs it
      as `INCOMPATIBLE_DESTINATION`.
    - One side requires SRTP (`RTP/SAVP`, or WebRTC's `UDP/TLS/RTP/SAVPF`), the other is set to plain
      `RTP/AVP`.
    - A re-INVITE to T.38 that a voice gateway refuses; the fax then has to go on in G.711.
    - A PSTN gateway maps ISUP cause 65 or 70: the bearer asked for is not there.
receiver =
    1. Put the SDP of the INVITE next to what the other side supports: `m=` line (profile, payload types),
       `a=rtpmap`, `a=crypto` or `a=fingerprint`, `c=`. Read `Warning` first if there is one: 304 media type,
       305 codec, 302 transport, 370 bandwidth.
    2. Send a new INVITE whose offer contains something the other side takes, usually PCMU or PCMA, or let an
       SBC transcode. The same offer to the same device fails again.
    3. If it answered a re-INVITE or UPDATE, the call goes on with the session as it was: keep the old media.
sender =
    Send 488 when you can parse the offer but cannot accept it at this end point, and add a `Warning` that
    names the obstacle. If you know that no other device of the user can take it either, send [606](sip/606).
    If you cannot read the body because its type is foreign to you, send [415](sip/415). If only one of
    several streams is unusable, do not refuse: accept, and set that stream's port to 0.
misreading =
    488 is not about `Accept` header fields; that is [406](sip/406), whose phrase is nearly the same. And the
    callee's phone need not be the cause: an SBC on the way whose media policy strips every codec offered sends 488
    too. SDP in a 488 is no answer: it describes what the end point could do, as in a 200 to OPTIONS
    ([RFC 3261, 21.4.26](RFC3261#21.4.26)).
aliases =
    - codec mismatch
    - no common codec
    - SDP rejected
    - INCOMPATIBLE_DESTINATION
    - SRTP mismatch
    - T.38 refused
facet-headers = `Warning` saying which part of the offer does not fit
    .sentence = **{ $code }** should carry a `Warning` that names the part of the offer that does not fit, such as 305 for the codec.
facet-next = offer other media: codecs, encryption, transport
    .sentence = After **{ $code }** the caller may offer other codecs, another encryption or another transport.
alternative-no-device-can = if no other device of the user can take it
    .sentence = Send **{ $alternative }** if you know that none of the user's end points supports the session offered.
alternative-body-type-unknown = if the body's type is not understood
    .sentence = Send **{ $alternative }** if you cannot read the body at all, and list the types you can in `Accept`.
alternative-accept-header = if the Accept header field rules out your answer
    .sentence = Send **{ $alternative }** if the obstacle is what the request's `Accept` header field allows in the answer, not the offer.
alternative-preconditions = if QoS preconditions cannot be met
    .sentence = Send **{ $alternative }** if the codecs fit but the preconditions in the SDP cannot be met.
flow-basic = An offer without a common codec, and a second one that fits
flow-basic-no-common-codec = offer: Opus only; here: PCMU, PCMA
flow-basic-adds-pcmu = offers PCMU as well
flow-re-invite = A re-INVITE to T.38 is refused and the call goes on
flow-re-invite-offers-t38 = hears a fax tone, offers T.38
flow-re-invite-call-stays = call stays up; falls back to G.711
