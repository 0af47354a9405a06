title = Invalid Identity Header
gist = The `Identity` signature does not fit the request, or is malformed.
act = Compare `From`, `To` and `Date` at signer and verifier, and sign behind the last SBC that rewrites numbers.
summary = The signature in the `Identity` header field does not fit the request that arrived, or the PASSporT in it is defective.
meaning =
    The last of the STIR checks: the certificate is at hand and accepted, the verifier rebuilds the signed
    data from the request, caller, callee, date and, where present, the media key fingerprints, and the
    signature does not match. The other case is a PASSporT that lacks a required claim; the reason phrase may
    then read "Invalid PASSporT".

    Either the request was changed after it was signed, or somebody attached an `Identity` that was made for
    another call. From 438 alone you cannot tell which.
when =
    - An SBC or a forwarding PBX rewrote the number in `From` or `To` after signing: a prefix, another country
      code format, a forwarding target.
    - A transit element replaced `Date`, and the `Identity` is in compact form, which has no `iat` of its own
      to compare with.
    - A media proxy changed `a=fingerprint` in the SDP, which the signature covers (`mky`).
    - `Identity` itself was mangled: cut off, wrapped, its `alg` or `ppt` removed. Or it was copied from
      another call.
receiver =
    1. Compare the request at the signer's exit with the request at the verifier: `From` (with SHAKEN also
       `P-Asserted-Identity`), `To`, `Date`, `a=fingerprint`, `Identity`.
    2. Decode the PASSporT (the first two dot-separated parts are base64url JSON) and hold `orig`, `dest` and
       `iat` against the header fields. A compact one begins with two dots and shows nothing.
    3. If the compact form was sent, the authentication service repeats the request once with the full form.
    4. Move the signing behind the last element that rewrites numbers, and let nothing after it touch them.
sender =
    Send 438 if policy makes a broken signature a reason for refusal and no `Identity` in the request is valid; one
    good `Identity` outweighs the bad ones. If the signature is right but `Date` or `iat` is too old, send [403](sip/403)
    with the reason phrase "Stale Date". If you never came to the signature, the certificate was the problem: [436](sip/436)
    or [437](sip/437). If the call is to go on, forward the request and put `Reason: STIR;cause=438` into the next
    response that goes back to the signer (RFC 9410).
misreading =
    438 is no proof of spoofing. An SBC that normalizes numbers or corrects the date breaks signatures without any
    ill intent. So does a forwarding server that rewrites `To`, unless it adds a `div` PASSporT for the new target, signed
    for its own number ([RFC 8946, 4.1](RFC8946#4.1)). In North America 438 itself is rare: the phone rings all the
    same, with `verstat=TN-Validation-Failed` beside the number.
aliases =
    - Invalid PASSporT
    - STIR/SHAKEN
    - signature verification failed
facet-next = once more with the full PASSporT; then find who rewrites
    .sentence = After **{ $code }** the signer repeats the request once with the full PASSporT; if it fails again, something rewrites it.
alternative-date-stale = if only the date is too old
    .sentence = Send **{ $alternative }** with the phrase "Stale Date" if `Date` or `iat` is older than your policy allows.
alternative-certificate-not-accepted = if the certificate is not acceptable
    .sentence = Send **{ $alternative }** if you have the certificate and do not trust its issuer or support its algorithm.
alternative-certificate-not-fetched = if the certificate could not be fetched
    .sentence = Send **{ $alternative }** if you could not fetch the certificate and so never tested the signature.
alternative-no-identity = if there is no usable `Identity`
    .sentence = Send **{ $alternative }** if nothing is there to verify: no `Identity`, or none of a supported type.
flow-basic = The compact form fails; the full form survives
flow-basic-does-not-match = Date was altered in transit: no match
flow-basic-full-form = repeats once, with the full PASSporT
