title = Early Dialog Terminated
gist = One branch of a forked call has ended; the call itself goes on.
act = Find the early dialog by the `To` tag, free its media and bearer, and go on waiting for the final response.
summary = One branch of a forked call has ended, so its early dialog can be dropped, while the call itself goes on.
meaning =
    When a forked device refuses, a proxy keeps the refusal to itself until all branches are done. The caller
    meanwhile holds codecs, ports and perhaps a bearer for a device that is out of the game. 199 passes the news
    on at once: the `To` tag names the early dialog that is over, and `Reason` the response that ended it.

    It is an optimization and no more. It may get lost without harm, other early dialogs are untouched, and the
    final response still has to come.
when =
    - In IMS and VoLTE cores with forking, where each early dialog ties up resources.
    - Behind a forking proxy, if the INVITE announced `Supported: 199`. Few desk phones and PBXs do, so enterprise
      traces seldom show a 199.
    - From the called device itself just before its final refusal, in networks configured for it or when the
      caller demanded `Require: 100rel`, which forbids proxies to write a 199.
receiver =
    1. Match the `To` tag to an early dialog, stop its media, and free what was reserved for it. Ignore the 199 if
       the tag is unknown, but still PRACK it if it asks for that.
    2. If you were playing this branch's early media, change to another early dialog or to local ringback.
    3. Go on waiting, even if no early dialog is left: a later branch may still ring. Send no BYE for the dead
       one.
sender =
    Send 199 as a forking proxy when a branch that had an early dialog ends with a non-2xx, you are not forwarding
    that response now, the INVITE has `Supported: 199`, and it does not require `100rel`. Put the branch's `To`
    tag and `Reason: SIP;cause=...` in, and leave `Contact` and `Record-Route` out. As the called device, normally
    send just the final refusal, such as [486](sip/486).
misreading =
    The class is 1xx, so the INVITE transaction is alive. A log that shows "call failed" for a 199 has mixed up
    the branch and the call.
aliases =
    - forked branch ended
    - early dialog released
    - Supported: 199
facet-headers = `Reason` with the code that ended the branch; the `To` tag says which one
    .sentence = **{ $code }** carries in `Reason` the code that ended the branch, and its `To` tag says which branch.
facet-callee = nothing about the user; `Reason` tells what one device answered
    .sentence = **{ $code }** says nothing about the user as a whole; its `Reason` tells what one device answered.
facet-scope = one early dialog of this call
    .sentence = **{ $code }** speaks of one early dialog; the call itself and its other early dialogs go on.
alternative-you-are-the-refusing-device = if you are the device that refuses
    .sentence = Send **{ $alternative }**, or another final response, if you are the called device and not a proxy.
alternative-branch-was-cancelled = if the branch ends because a CANCEL reached it
    .sentence = Send **{ $alternative }** if you received a CANCEL: the INVITE itself needs its final response.
flow-basic = The desk phone drops out, the mobile answers
flow-basic-drops-one = frees the desk's early dialog, waits on
