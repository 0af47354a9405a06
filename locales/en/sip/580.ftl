title = Precondition Failure
gist = A precondition of the offer, mostly bandwidth, cannot be met.
act = Find the `m=` line with `failure` in the body, then offer less bandwidth, or `optional` instead of `mandatory`.
summary = The callee's device cannot or will not meet a precondition of the offer, usually reserved bandwidth.
meaning =
    The caller offered a session that must not ring before certain conditions hold, written as
    `a=des:qos mandatory …` in the SDP. The callee's device understood that and could not fulfill it, or gave up
    when the reservation failed.

    The body should show what failed: an SDP in which every `m=` line has port 0 and the failed precondition
    carries the word `failure`, or `unknown` if the type of precondition is not known. This SDP is neither an
    offer nor an answer ([RFC 3312, 8](RFC3312#8)).
when =
    - VoLTE: the dedicated bearer for voice is not set up in time at the called UE. In the trace 580 follows
      a [183](sip/183) and PRACK, often several seconds later.
    - Radio coverage is lost, or the policy function rejects the bandwidth, while the reservation runs.
    - An UPDATE or re-INVITE with new media asks for resources that are not there; the existing session goes on
      as it was.
    - An offer with a mandatory precondition of a type other than `qos` that the device does not know.
receiver =
    1. Read the body: which `m=` line has `failure`, and is it `local`, `remote` or `e2e`? No body, no hint:
       look at the bearer log of the called side.
    2. Offer again with `optional` instead of `mandatory`, with less bandwidth, or without the stream concerned.
       In a mobile network, falling back to another access for the call is the operator's choice.
    3. If it answered an UPDATE before the call was set up, the INVITE is still pending: expect its own final
       response.
sender =
    Send 580 when you support preconditions and one of the offer cannot be met, in answer to INVITE or UPDATE.
    If the codecs or media themselves do not suit you, send [488](sip/488). If you do not know the option tag
    `precondition`, send [420](sip/420). If you insist on preconditions and the caller offers none,
    send [421](sip/421).
misreading =
    580 is a 5xx by number only. No server has failed, and another server will not help: the answer is about
    resources for this one offer.
aliases =
    - QoS precondition
    - VoLTE dedicated bearer
    - resource reservation failed
    - a=des:qos
facet-next = offer again: optional preconditions, less bandwidth, fewer streams
    .sentence = After **{ $code }** the caller may offer again with weaker preconditions or less media.
facet-headers = no header field; the SDP body marks the precondition with `failure`
    .sentence = **{ $code }** has no header field of its own; its SDP body should mark the failed precondition with `failure`.
alternative-media-unacceptable = if the media itself is unacceptable
    .sentence = Send **{ $alternative }** if codec, transport or address in the offer does not suit you, whatever the resources.
alternative-extension-unknown = if you do not know preconditions at all
    .sentence = Send **{ $alternative }** with `Unsupported: precondition` if `Require` names the extension and you lack it.
alternative-preconditions-required = if you need preconditions and none were offered
    .sentence = Send **{ $alternative }** with `Require: precondition` if the caller must support preconditions and does not.
flow-basic = The reservation fails before ringing; a weaker offer succeeds
flow-basic-reservation-fails = no bearer for audio: mandatory not met
flow-basic-optional-now = now offers qos optional
