title = OK
summary = The request succeeded; what that means depends on the method: answered for INVITE, registered for REGISTER, hung up for BYE.
meaning =
    Read 200 together with `CSeq`. For INVITE the call is answered, the dialog is confirmed and the session
    description has been agreed. For REGISTER the bindings in `Contact` are now stored. For SUBSCRIBE a NOTIFY is
    on its way; for OPTIONS the server is alive and lists what it can do; for CANCEL the cancellation was
    received, and nothing more.

    Only a 200 to INVITE is answered by an ACK that is a request of its own, sent to the `Contact` of the response
    through the recorded route. The called device repeats its 200 until that ACK comes, over TCP and TLS as well.
when =
    - The callee picks up, or an IVR, voice mail or announcement server answers for the callee.
    - A phone registers: typically REGISTER, [401](sip/401), REGISTER with credentials, 200.
    - As the answer to OPTIONS pings between SBCs and trunks, and to BYE, CANCEL, PRACK, UPDATE and NOTIFY.
    - Repeated at 0.5, 1, 2, 4 s and then a BYE after 32 s: the ACK does not arrive. Mostly a private or
      unreachable address in `Contact`, a `Record-Route` nobody can reach, or a SIP ALG that rewrote one of them.
receiver =
    1. For INVITE send the ACK at once, and again for every repeated 200. If the 200 carries the offer, the answer
       belongs in that ACK.
    2. If the call was forked, a second 200 with another `To` tag may come. ACK it too, then send BYE to the
       dialog you do not want.
    3. For REGISTER and SUBSCRIBE take the lifetime from the response (the `expires` parameter of your own
       `Contact`, or `Expires`), not from your request; the server may have shortened it.
    4. For CANCEL keep waiting: the INVITE gets its own answer, normally [487](sip/487). If it is a 200 that crossed
       the CANCEL, send ACK and then BYE.
sender =
    Send 200 when what the method asks for has been done. For INVITE that is when the user or a machine accepts:
    billing and session timers start here, so announcements before the answer belong in a [183](sip/183). For a
    SUBSCRIBE or REFER that needs time, too, 200 is right, because the NOTIFY tells the outcome; [202](sip/202) is
    no longer sent. If the offered media cannot be used, refuse with [488](sip/488) instead of answering and
    hanging up.
misreading =
    200 to REGISTER with no `Contact` is a success, too: it means that nothing is registered. And a 200 to REFER
    says only that the transfer is being tried.
aliases =
    - call answered
    - success
    - registered
    - connected
facet-headers = `Contact` for INVITE, SUBSCRIBE and REGISTER; `Expires` for subscriptions, `SIP-ETag` for PUBLISH
    .sentence = **{ $code }** brings `Contact` where it creates a dialog or lists bindings, and `Expires` or `SIP-ETag` where state is kept.
facet-in-dialog = confirms the dialog for INVITE; otherwise leaves it as it is
    .sentence = **{ $code }** to INVITE creates or confirms the dialog; to other requests inside one it leaves the dialog as it is, and to BYE the call is over.
facet-fork = wins; pending branches of an INVITE are canceled
    .sentence = **{ $code }** wins the fork and is forwarded at once; for an INVITE the other branches are canceled, for other methods their answers are dropped.
facet-lasting = for REGISTER and SUBSCRIBE, the lifetime it states
    .sentence = **{ $code }** to REGISTER or SUBSCRIBE sets the time until the next refresh; of a call nothing is kept once it is over.
facet-ack = an ACK of its own, end to end, for INVITE only
    .sentence = **{ $code }** to INVITE is acknowledged end to end by an ACK of its own; to other methods there is none.
alternative-media-without-answer = if there is media to play but no answer yet
    .sentence = Send **{ $alternative }** with SDP if tones or announcements come before the call is accepted.
alternative-no-notify-follows = if a SUBSCRIBE refresh needs no NOTIFY
    .sentence = Send **{ $alternative }** if the subscriber already has the state named in `Suppress-If-Match`.
alternative-offer-not-acceptable = if none of the offered media can be used
    .sentence = Send **{ $alternative }** if the user would answer but the offer cannot be met.
flow-basic = A call is answered and later ended by the callee
flow-basic-repeats-until-ack = repeats the 200 until the ACK comes
flow-register = A registration with digest authentication
flow-register-reads-expires = reads expires, refreshes before that
flow-fork = Two phones are called: one is picked up, the other stops ringing
flow-fork-cancels-the-rest = forwards the 200 at once, cancels the rest
flow-crossing-2xx = Both phones are picked up: the second 200 crosses the CANCEL, and both reach the caller
flow-crossing-2xx-picked-up = picked up; the 200 is on its way
flow-crossing-2xx-forwards-both = every 2xx goes on, the second one too
flow-crossing-2xx-keeps-one = two dialogs: keeps one, ends the other
