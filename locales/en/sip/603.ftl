title = Decline
gist = The user declines for all devices and gives no reason.
act = Redial only after `Retry-After`, if at all; when the phrase is `Network Blocked`, complain to the contact in `Reason`.
summary = The called user does not want to take part or cannot, gives no reason, and no other end point will answer either.
meaning =
    A device of the user refuses on purpose. Why is left open: dinner, a meeting, busy, no interest. Being a 6xx,
    603 holds for all devices: a proxy cancels what still rings and tries nothing else.

    603 is also a general "no" outside of calls: a notifier refuses a subscription with it, a phone a REFER, and
    it is the safest way to refuse a new usage inside a dialog without harming that dialog
    ([RFC 5057, 5.6](RFC5057#5.6)).
when =
    - The callee presses "reject" on a phone that is set to answer 603 (on Yealink by
      `features.normal_refuse_code`).
    - Asterisk's dialplan hangs up before it answered, without a cause that maps to another code.
    - A provider in the United States reports a call blocked by analytics (603+): the phrase is `Network Blocked`, and
      `Reason` contains `v=analytics1` and a contact.
    - A gateway received ISUP cause 21 (call rejected) with the location *user*; with another it
      sends [403](sip/403).
receiver =
    1. Show "declined". Offer to redial after the time in `Retry-After`; without it, leave any further attempt to
       the user.
    2. `Network Blocked` means that a network refused, not a person: complain to the contact in `Reason`.
    3. If declined calls do not reach voice mail, the phone's 603 stops them: set the phone to [486](sip/486), or
       turn on `disable_6xx_block` of the tm module in Kamailio or OpenSIPS.
sender =
    Send 603 when the user refuses without giving a reason, and you know that no other end point will take the
    call. If another phone or voice mail may answer, send [486](sip/486), or [480](sip/480) for "do not disturb".
    If all devices are busy and that may be known, send [600](sip/600); if this caller is
    unwanted, [607](sip/607); if a filter, not the user, rejects, [608](sip/608).
misreading =
    603 on an outbound trunk is often no human decision: a PBX that hung up, or a blocking filter. Check who wrote
    it before you report "the customer rejected". In the United States a block by analytics is 603+ and nothing else
    since 25 March 2026 ([90 FR 13416](FCC)): `Reason` reads `Q.850;cause=21;text="v=analytics1;url=…"`, and the
    PSTN gets ISUP cause 21.
aliases =
    - call rejected
    - call declined
    - 603+
    - Network Blocked
    - cause 21
facet-headers = `Retry-After` may give a better time; `Reason` tells a network's block (603+)
    .sentence = **{ $code }** may give a better time in `Retry-After`; in the United States `Reason` marks a block by analytics.
alternative-others-may-answer = if another device or voice mail may answer
    .sentence = Send **{ $alternative }** if only this end point does not take the call.
alternative-busy-may-be-known = if the caller may know that the user is busy
    .sentence = Send **{ $alternative }** if the user is busy on all devices and does not mind saying so.
alternative-caller-unwanted = if this caller is never wanted
    .sentence = Send **{ $alternative }** if the caller, not the moment, is the reason.
alternative-blocked-by-machine = if a filter rejects for the user
    .sentence = Send **{ $alternative }** if an analytics engine or another intermediary blocked the call.
flow-basic = The callee declines; neither another device nor voice mail is tried
flow-basic-presses-decline = the user presses "decline"
flow-basic-no-voice-mail = 6xx: starts no new branch
flow-fork = Two phones are called: the user declines on one, the other stops ringing
flow-fork-cancels-the-rest = 6xx: cancels the other branch
flow-crossing-2xx = The same fork, but the mobile is picked up before the CANCEL reaches it: its 200 wins
flow-crossing-2xx-picked-up = picked up; the 200 is on its way
flow-crossing-2xx-forwards-the-2xx = a 2xx always goes on; drops the 603
