title = Ringing
gist = The callee's phone is ringing; the caller gets a ringback tone.
act = Play local ringback until RTP arrives, then play that; if it carries `Require: 100rel`, send a PRACK.
summary = The INVITE has reached a device of the callee, and that device is now alerting its user.
meaning =
    180 states a fact about the callee: a phone rings, and somebody may pick up. For the caller's device it is the
    cue to play a ringback tone of its own, as long as no media comes in from the other side.

    With its `To` tag it opens an early dialog. When a proxy forks to three phones, three 180s with three tags
    arrive for one INVITE, and the user still hears one tone. SDP may come along, but it changes nothing in what
    180 says; [183](sip/183) is the one that leaves open whether anyone is being alerted.
when =
    - The called phone rings, a moment after the INVITE reached it.
    - A PSTN gateway got an ISUP ACM with "subscriber free" or a CPG with the event "alerting".
    - A PBX sends it on its own account, to give the caller a tone while it looks for a free agent or forks to a
      ring group: `Ringing()` in an Asterisk dial plan, `ring_ready` in FreeSWITCH. No phone need be ringing then.
    - With SDP, from an operator that plays its own ringback tone or music.
receiver =
    1. Play local ringback while no RTP arrives; once packets come in, play those and stop the local tone. Go by
       the packets, not by the presence of SDP ([RFC 3960, 3.2](RFC3960#3.2)). In IMS and on carrier trunks
       `P-Early-Media` decides: after `sendrecv` or `sendonly` play what comes in, after `inactive` your own tone
       ([RFC 5009, 8.1](RFC5009#8.1)).
    2. If it carries `Require: 100rel` and `RSeq`, send a PRACK. Without it the 180 repeats, and after about 32 s
       the callee may refuse the call with a 5xx.
    3. If callers hear silence, look for SDP in this 180 or in an earlier 183: a gateway in between has opened the
       media path and waits for a tone in-band. Cisco IOS gateways have `disable-early-media 180` for this case.
sender =
    Send 180 when a device alerts its user, also when you play early media at the same time. If you only know that
    the call moves on, as a gateway does after an early ACM, send [183](sip/183); if the caller waits for a free
    agent, [182](sip/182); if the call first goes to another address, [181](sip/181). When the callee takes long,
    repeat the 180 every minute so that no proxy ends the call by Timer C.
misreading =
    180 does not mean "no early media", and SDP does not turn it into a 183. Nor does 180 followed by 183 mean
    that the phone has stopped ringing.
aliases =
    - ringback
    - alerting
    - phone rings
facet-headers = `Contact`; also `Require: 100rel` with `RSeq` if a PRACK is wanted
    .sentence = **{ $code }** gives the ringing device's address in `Contact`, and asks for a PRACK with `Require: 100rel` and `RSeq`.
facet-in-dialog = opens an early dialog for each ringing device
    .sentence = **{ $code }** opens an early dialog, one for each device that rings.
facet-scope = the device that rings; others may ring, too
    .sentence = **{ $code }** tells of the device that rings; others of the same user may ring at the same time.
alternative-alerting-unknown = if you do not know whether anyone is being alerted
    .sentence = Send **{ $alternative }** if the call moves on, or media is to flow, before anyone is alerted.
alternative-waiting-in-a-queue = if the call waits for the callee to become free
    .sentence = Send **{ $alternative }** if nobody is alerted yet because the call waits in a queue.
alternative-sent-elsewhere-first = if the call is on its way to another address
    .sentence = Send **{ $alternative }** if you are passing the call to another destination that has yet to ring.
flow-basic = The phone rings, and the caller's own device makes the tone
flow-basic-local-ringback = no RTP yet: plays local ringback
flow-reliable = A 180 that asks for a PRACK
flow-reliable-repeats-until-prack = repeats the 180 until the PRACK comes
