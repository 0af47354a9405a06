title = Bad Info Package
gist = The receiver takes no INFO of this package; the call goes on.
act = Keep the call up, and compare the `Info-Package` you sent with the last `Recv-Info` of the other side.
summary = The INFO belongs to an Info Package that the receiver has not offered to accept in this call.
meaning =
    Each side says in `Recv-Info`, when the dialog is set up or changed, which Info Packages it will take. An
    INFO whose `Info-Package` is not in that list gets 469, with `Recv-Info` showing the list as it stands.
    The call and the media are untouched; only this INFO is refused.

    The list in the answer is a reminder, not a change. What a side accepts is altered only by a `Recv-Info`
    in the requests and responses meant for it, such as a re-INVITE or UPDATE.
when =
    - A B2BUA or SBC relays INFO between two legs but not the `Recv-Info` lists, so one side believes in a
      package that the other never offered.
    - The sender uses a package without looking at `Recv-Info`, for instance because it is fixed in the
      application.
    - A race: the receiver has just withdrawn the package, and the INFO crossed that message.
receiver =
    1. Keep the call. The failure concerns one transaction, and ending the dialog because of it is forbidden.
    2. Compare the `Info-Package` you sent with the last `Recv-Info` of that side, and with the one in the
       469. If they differ, a box in the middle changed or dropped one.
    3. Send the information in a package of the list, or in another way (RFC 4733 events for DTMF), or not at
       all.
sender =
    Send 469 when an INFO carries an `Info-Package` you have not listed in `Recv-Info` for this dialog, and
    put your current list into the answer; an empty `Recv-Info` says "none". If the package is right and the
    type of its body part is one you do not take within it, send [415](sip/415). If you do not do INFO at all,
    send [405](sip/405). An INFO for an unknown dialog gets [481](sip/481).
misreading =
    Old-style INFO, such as `application/dtmf-relay` without `Info-Package`, is not the business of 469. It
    uses no package, and a body type that is not understood there leads to 415.
aliases =
    - INFO rejected
    - Info-Package
    - Recv-Info
    - DTMF by INFO
facet-headers = `Recv-Info` with the packages accepted in this call
    .sentence = **{ $code }** must repeat in `Recv-Info` which Info Packages are accepted in this call.
facet-next = use a package listed in `Recv-Info`
    .sentence = After **{ $code }** only the Info Packages in `Recv-Info` are worth sending in this call.
facet-sender = the other end of the call
    .sentence = **{ $code }** comes from the other end of the call, which may be the caller as well as the callee.
alternative-body-type = if the package is accepted and its body type is not
    .sentence = Send **{ $alternative }** if the package is one you listed but its body part has a type you do not accept in it.
alternative-info-refused = if INFO as such is not allowed
    .sentence = Send **{ $alternative }** with `Allow` if you do not accept INFO requests at all.
alternative-no-dialog = if the call is unknown
    .sentence = Send **{ $alternative }** if the INFO belongs to a dialog you do not have.
alternative-event-package = if it is SUBSCRIBE or NOTIFY
    .sentence = For an unknown `Event` in SUBSCRIBE or NOTIFY the code is **{ $alternative }**; it has its own registry of packages.
flow-basic = An INFO outside the list is refused; the call goes on
flow-basic-answers-with-list = Recv-Info: infoDtmf
flow-basic-other-package = uses a package that is not in the list
flow-basic-call-stays = call goes on; sends infoDtmf instead
