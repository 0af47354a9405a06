title = OK
gist = The request succeeded; `CSeq` tells what: answered, registered, ended.
act = Read the method in `CSeq`: send the ACK for an INVITE at once, refresh a REGISTER before its `expires` runs out.
summary = The request succeeded; what that means depends on the method: answered for INVITE, registered for REGISTER, hung up for BYE.
meaning =
    Read 200 together with `CSeq`. To INVITE it says that the call is answered and the dialog confirmed; to
    REGISTER, that the bindings in `Contact` are stored; to SUBSCRIBE, that a NOTIFY follows; to OPTIONS, that the
    server is alive and what it can do; to CANCEL, that it was received, and nothing more.

    Only a 200 to INVITE gets its ACK as a separate request, sent to the `Contact` of the 200 through the recorded
    route. The called device repeats the 200 until that ACK comes, over TCP and TLS too.
when =
    - The callee picks up, or an IVR, voice mail or an announcement server does.
    - A phone registers: typically REGISTER, [401](sip/401), REGISTER with credentials, 200.
    - OPTIONS pings between SBCs and trunks are answered, as are BYE, CANCEL, PRACK, UPDATE and NOTIFY.
    - Repeated at intervals of 0.5, 1, 2, 4 s, then a BYE after 32 s: no ACK arrives. Mostly a private address in
      `Contact`, a `Record-Route` nobody can reach, or a SIP ALG that rewrote either.
receiver =
    1. For INVITE send the ACK at once, and again for every repeated 200. An offer in the 200 is answered in that
       ACK.
    2. After a fork a second 200 with another `To` tag may come: ACK it too, then send BYE to the dialog you do
       not want.
    3. For REGISTER, SUBSCRIBE and PUBLISH take the lifetime from the response (`expires` of your own `Contact`, or
       `Expires`): the server may have shortened it.
    4. After CANCEL keep waiting: the INVITE gets its own answer, normally [487](sip/487). To a 200 that crossed
       the CANCEL send ACK, then BYE.
sender =
    Send 200 when what the method asks for is done; for INVITE, when the user or a machine accepts: billing starts
    here, so announcements before the answer belong in a [183](sip/183). A SUBSCRIBE or REFER that needs time gets
    200, too, since the NOTIFY tells the outcome; [202](sip/202) is no longer sent to either. If the offered media
    cannot be used, send [488](sip/488) instead of answering and hanging up.
misreading =
    200 to REGISTER with no `Contact` is a success, too: it means that nothing is registered. And a 200 to REFER
    says only that the transfer is being tried.
aliases =
    - call answered
    - success
    - registered
    - connected
facet-headers = `Contact`, `Expires` or `SIP-ETag`, depending on the method
    .sentence = **{ $code }** brings `Contact` where it creates or refreshes a dialog or lists bindings, and `Expires` or `SIP-ETag` where state is kept.
facet-in-dialog = confirms the dialog for INVITE; otherwise leaves it as it is
    .sentence = **{ $code }** to INVITE creates or confirms the dialog; to other requests inside one it leaves the dialog as it is, and to BYE the call is over.
facet-fork = wins; pending branches of an INVITE are canceled
    .sentence = **{ $code }** wins the fork and is forwarded at once; for an INVITE the other branches are canceled, for other methods their answers are dropped.
facet-lasting = for REGISTER, SUBSCRIBE and PUBLISH, the lifetime it states
    .sentence = **{ $code }** to REGISTER, SUBSCRIBE or PUBLISH sets the time until the next refresh; of a call nothing is kept once it is over.
facet-ack = an ACK of its own, end to end, for INVITE only
    .sentence = **{ $code }** to INVITE is acknowledged end to end by an ACK of its own; to other methods there is none.
facet-scope = this request, which is done
    .sentence = **{ $code }** speaks of this request alone: what it asked for is done.
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
