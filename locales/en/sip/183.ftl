title = Session Progress
gist = The call moves on, perhaps with audio; ringing or not stays open.
act = Play the RTP that its SDP opens, with no tone of your own; if there is silence, look for RTP, NAT and a missing PRACK.
summary = The call is moving on in a way no other 1xx code names; most often this opens the way for media before the answer.
meaning =
    183 by itself says little: somebody beyond the first hop is working on the call. What counts is what it
    carries. With SDP it settles the media before anybody has picked up, so that a ringback tone, an announcement
    or an IVR prompt can be heard while the call is still unanswered.

    Whether the callee's phone rings stays open. That is the difference from [180](sip/180), which states it: a
    gateway that plays the far network's ringback after a 183 knows only that there is sound. Both codes may come
    in one call, in either order, and both may carry SDP. A caller treats a 1xx it does not know
    as 183, too.
when =
    - A PSTN gateway opened the audio path: early ACM, a CPG with in-band information, or interworking with a
      network that signals only by tones. "The number you have dialed is not in service" is heard this way.
    - A trunk provider or PBX plays its own ringback, music or a credit announcement: `Progress()` in an Asterisk
      dial plan, `pre_answer` in FreeSWITCH.
    - VoLTE and other IMS calls with preconditions: a reliable 183 brings the SDP answer first, and the phone
      rings with a 180 only after resources are reserved on both sides.
receiver =
    1. Take its SDP as the answer, play the RTP that arrives, and generate no tone on a 183 alone.
    2. With `Require: 100rel` and `RSeq`, send PRACK (`RAck` repeats the `RSeq` and `CSeq`). A missing PRACK shows
       as the same 183 again and again, then a 5xx after about 32 s.
    3. If the caller hears nothing, capture RTP. None at all: firewall, NAT, or a far end that sends none before
       the answer. RTP but no sound: your side ignores early media, or follows another branch of a fork.
    4. Do not start billing, and set an upper limit: early media can go on for minutes without a [200](sip/200).
sender =
    Send 183 to carry SDP before the answer, or to report progress that has no code of its own. If a phone alerts,
    send [180](sip/180), with the SDP if you have early media. If the call waits in line send [182](sip/182), if
    it is passed on [181](sip/181). Send 183 reliably when the caller supports `100rel` and the media matters: an
    SDP answer in an unreliable 183 may be lost, and the same answer has to stand in the 200 again.
misreading =
    183 is no early-media flag, and RFC 3261 has none ([RFC 3960, 3.3](RFC3960#3.3)): media may come without a 183, and
    silence after one with SDP. In IMS and on carrier trunks `P-Early-Media` is the flag: `sendrecv` or `sendonly` lets
    the callee's media through, `inactive` stops it ([RFC 5009, 8](RFC5009#8)). And a 180 that follows still calls
    for local ringback while no RTP arrives ([RFC 3960, 3.2](RFC3960#3.2)).
aliases =
    - early media
    - P-Early-Media
    - in-band ringback
    - announcement before answer
    - pre-answer
facet-headers = `Contact`; usually an SDP body; `Require: 100rel` with `RSeq` where the SDP has to arrive
    .sentence = **{ $code }** brings `Contact`, mostly an SDP body, and `Require: 100rel` with `RSeq` if that SDP has to arrive.
facet-callee = leaves open whether a device rings
    .sentence = **{ $code }** leaves open whether any device of the callee rings.
facet-scope = this call as a whole
    .sentence = **{ $code }** reports on this call as a whole: it is moving on.
alternative-device-alerts = if the callee is being alerted
    .sentence = Send **{ $alternative }** if a device alerts its user, whether early media flows or not.
alternative-call-waits-in-line = if the call waits for a free callee
    .sentence = Send **{ $alternative }** if the only progress is a place in a queue.
alternative-call-goes-elsewhere = if the call is passed on to another address
    .sentence = Send **{ $alternative }** if you are forwarding the call and have no media to play.
alternative-only-the-next-hop = if only the sender's repeating is to stop
    .sentence = Send **{ $alternative }** if you have nothing to say beyond having received the INVITE.
flow-basic = A PSTN gateway lets the caller hear the far network
flow-basic-in-band-information = ISUP: tone or announcement in-band
flow-basic-plays-early-media = plays the RTP, no tone of its own
flow-reliable = A reliable 183 with preconditions, and the ringing afterwards
flow-reliable-resources-reserved = resources reserved; rings after UPDATE
