title = Moved Temporarily
gist = Use the address in `Contact` for this call; the old one stays valid.
act = Send the INVITE to `Contact`, cache it no longer than `Expires`, and if the call ends see if the SBC refuses redirects.
summary = For this call, or for a stated time, the callee is to be reached at the address in `Contact`; the old address stays valid.
meaning =
    302 sends the caller on without asking it to unlearn anything. The new address counts for this one request,
    unless `Expires` or an `expires` parameter in `Contact` grants it more time; then it may be cached for that
    long and no longer.

    It is the usual way for a phone to divert: the phone does not place the second call itself but names the
    target and leaves the rest to the PBX or to the caller.
when =
    - Call forwarding set on the phone itself (always, busy, no answer): the phone answers the PBX's INVITE with
      302.
    - A PBX that has not answered yet hands a call back: `Transfer()` in Asterisk and `redirect` in FreeSWITCH
      send 302.
    - A load balancer or routing server names the server, or the list of gateways, that is to take this call.
    - `Contact` with the same address but `;transport=tcp`: the callee wants another transport.
receiver =
    1. ACK the 302 and place the new INVITE to the `Contact` URI: same `Call-ID`, `From` and `To`, `CSeq` one
       higher.
    2. If the URI is a bare extension, resolve it in the callee's domain; a PBX usually runs it through its dial
       plan. `chan_pjsip` does so by default (`redirect_method=user`).
    3. If the call ends here, the redirect was probably refused: trunks and SBCs often will not follow a 302, to
       stop toll fraud and since it is unclear who pays for the second leg. Let the PBX place that call itself.
    4. If a cached address fails, try the original one once more.
sender =
    Send 302 when the user will be reachable here again and the caller may know the other address. If the move is
    permanent send [301](sip/301), for several equal choices [300](sip/300). If the target must stay private, or
    the caller's side cannot follow redirects, forward the call yourself and say so with [181](sip/181).
misreading =
    302 does not transfer an answered call; that takes REFER. And nobody is obliged to follow it: if a trace ends
    with a 302, look at whoever received it, not at the device that sent it. In a voice mail's URI `cause=302`
    stands for unconditional forwarding ([RFC 4458, 2.2](RFC4458#2.2)). STIR has no trouble with a 302, unlike with
    a call that is forwarded: the new INVITE is signed for its new target ([RFC 8946, 7](RFC8946#7)).
aliases =
    - call forwarding
    - call diversion
    - deflect
    - redirect
facet-headers = `Contact` with the address to try; `Expires` if it holds for longer than this call
    .sentence = **{ $code }** carries the address to try in `Contact`; with `Expires` it holds for longer than this one call.
facet-sender = often the called phone; also a PBX or redirect server
    .sentence = **{ $code }** often comes from the called phone, on which forwarding is set, and just as well from a PBX or a redirect server.
facet-lasting = the address, only for the time in `Expires`
    .sentence = **{ $code }** gives an address that may be kept only for the time in `Expires`; without `Expires` it serves this one call.
alternative-for-good = if the user will not come back
    .sentence = Send **{ $alternative }** if callers should replace the old address for good.
alternative-several-places = if the caller is to choose among several addresses
    .sentence = Send **{ $alternative }** if there are several addresses and none is clearly the one.
alternative-you-forward-it = if you forward the call yourself
    .sentence = Send **{ $alternative }** and the INVITE onward if the caller is not to do it.
alternative-no-address-to-give = if there is nowhere to send the caller
    .sentence = Send **{ $alternative }** if the user is away and you have no other address.
flow-basic = A forwarded desk phone; the caller follows the 302
flow-basic-uses-contact-once = calls Contact, remembers nothing
flow-recursion = The same, with a proxy that follows the 302 itself
flow-recursion-follows-it-itself = keeps the 302, tries its Contact
