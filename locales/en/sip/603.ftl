title = Decline
summary = The called user does not want to take part or cannot, gives no reason, and no other end point will answer either.
meaning =
    A device of the user was reached, and the refusal is deliberate. Why is left open: dinner, a meeting, busy,
    no interest. Being a 6xx, the refusal holds for all devices; a proxy cancels what still rings and tries
    nothing else.

    The number also serves as a general "no" outside of calls: a notifier refuses a subscription with it, a
    phone refuses a REFER, and it is the safest way to refuse a new usage inside a dialog without harming that
    dialog ([RFC 5057, 5.6](RFC5057#5.6)).
when =
    - The callee presses "reject" on a phone or softphone that is set to answer 603. On Yealink phones the
      setting is `features.normal_refuse_code`.
    - Asterisk's dialplan hangs up before it answered, without a cause that maps to another code.
    - North American carriers report calls blocked by analytics as 603 with the phrase `Network Blocked` and a
      `Reason` header field containing `v=analytics1` and a contact (called 603+).
    - A gateway received ISUP cause 21 (call rejected) with the location *user*. With any other location it
      sends [403](sip/403).
receiver =
    1. End the call and let the user see "declined". If `Retry-After` is there, offer to redial after that time;
       without it, leave any further attempt to the user.
    2. Look at the phrase and `Reason`. `Network Blocked` means that a network, not a person, refused; the
       contact in `Reason` is where to complain.
    3. If declined calls should go to voice mail and do not, the phone's 603 is what stops them. Set the phone
       to [486](sip/486), or in Kamailio and OpenSIPS turn on `disable_6xx_block` of the tm module.
sender =
    Send 603 when the user refuses, wants to give no reason, and you know that no other end point will take the
    call. If another phone or voice mail may answer, send [486](sip/486), or [480](sip/480) for "do not
    disturb". If it may be known that the user is busy on all devices, send [600](sip/600). If it is this caller
    who is unwanted, send [607](sip/607), and if a filter and not the user rejects, [608](sip/608).
misreading =
    603 on an outbound trunk is often no human decision: a PBX that hung up, or a blocking filter. Check who
    wrote it before you report "the customer rejected".
aliases =
    - call rejected
    - call declined
    - 603+
    - Network Blocked
    - cause 21
facet-headers = `Retry-After` may give a better time; `Reason` tells a network's block (603+)
    .sentence = **{ $code }** may give a better time in `Retry-After`; in North America `Reason` marks a block by analytics.
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
