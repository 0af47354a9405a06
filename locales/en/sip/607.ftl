title = Unwanted
gist = The user marks this caller as unwanted, as with a spam button.
act = Take the callee off the call list: each redial earns the number in your `From` more spam marks.
summary = The called user marks this caller's call or message as unwanted, as if pressing a spam button.
meaning =
    The refusal is about who is calling, not about the moment. That separates it from [603](sip/603): another
    attempt tomorrow is as unwelcome as today's.

    It is also a report to the callee's provider. The provider may put the caller on a personal block list,
    count the mark in its spam statistics, start a traceback, or do nothing. The number can also follow later:
    if the user notices after answering, the device sends BYE with `Reason: SIP;cause=607`.
when =
    - The callee presses "block" or "report spam". The provider is known to process the 607 only where it
      announced `+sip.607` in `Feature-Caps` when the device registered.
    - The device's own block list or spam app rejects without ringing.
    - In CANCEL or BYE, as the `cause` in `Reason`: another branch of the fork, or the call after the answer,
      was marked.
receiver =
    1. As a caller, stop. Take the number off the call list; an automatic redial earns more marks against you.
    2. If you have a customer relation and believe it was a mistake, use another channel, such as mail. The mark
       itself cannot be undone by signaling.
    3. As the callee's provider, feed it into block lists, network-wide ones only if the caller's identity was
       verified by STIR: with spoofed numbers a stranger gets blocked. Let the user see and undo entries.
    4. As a device that gets CANCEL with this cause, list it as blocked or not at all, rather than as a missed
       call.
sender =
    Send 607 when the user, or a rule on the user's own device, says that this caller is unwanted. If the user
    merely does not want to talk now, send [603](sip/603). If the network decides on its own, by analytics, send [608](sip/608),
    in the United States [603](sip/603) in the form 603+: a 607 is counted as a human vote. If you refuse only
    because the number is withheld, send [433](sip/433).
misreading =
    607 does not by itself block the caller anywhere. What follows from it is the provider's choice and stays
    invisible in the signaling.
aliases =
    - spam call
    - robocall
    - nuisance call
    - report spam
    - sip.607
facet-scope = this caller, whatever the time or device
    .sentence = **{ $code }** is about this caller, and holds on all devices of the user.
facet-lasting = networks may count it and block the caller's next calls
    .sentence = After **{ $code }** the callee's network may block or flag later calls from the same identity.
facet-callee = does not want to hear from this caller
    .sentence = **{ $code }** says that the called user does not want to hear from this caller.
alternative-only-not-now = if the user only does not want to talk now
    .sentence = Send **{ $alternative }** if the moment, and not the caller, is the reason.
alternative-intermediary-rejects = if a network filter rejects, not the user
    .sentence = Send **{ $alternative }** if an analytics engine decided without the user.
alternative-only-anonymous-refused = if only withheld numbers are refused
    .sentence = Send **{ $alternative }** if the same caller would be welcome with a visible identity.
flow-basic = One device marks the call as spam; the others stop ringing
flow-basic-cancel-reason = CANCEL has Reason: SIP;cause=607
