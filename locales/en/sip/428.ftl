title = Use Identity Header
gist = A signed caller ID is required, and no usable `Identity` came along.
act = Capture the INVITE where it leaves you: if `Identity` is in it, look for the SBC that strips it; if not, have it signed.
summary = The verification service insists on a signed caller identity, and the request brings no `Identity` header field that it can use.
meaning =
    This is the first of the STIR checks: is there anything to verify? Either the request has no `Identity`
    header field, or every one it has belongs to a PASSporT type (`ppt`) that the verifier does not know and
    therefore has to ignore.

    No certificate was fetched and no signature computed. 428 says nothing about whether the caller is
    genuine, only that local policy admits no unsigned request here.
when =
    - An enterprise trunk or a small carrier sends calls unsigned to a network that accepts only signed ones.
    - The call was signed and the signature got lost: an SBC strips header fields it does not know, or one leg
      ran over TDM, where `Identity` cannot travel.
    - The only `Identity` carries an unsupported type. The reason phrase may then read "Use Supported PASSporT
      Format".
receiver =
    1. Take a trace where the request leaves you and one where it reaches the verifier. If `Identity` is in
       the first and not in the second, look for the element in between that removes it.
    2. If you do not sign at all, send the call through an authentication service that is authoritative for
       the number in `From`, for instance your carrier's. It adds `Date` and `Identity`.
    3. If you sign with a special `ppt` only, add a second `Identity` of a type the verifier supports; several
       may stand side by side.
sender =
    Send 428 if local policy demands an `Identity` header field and you received none, or none of a supported type.
    Where part of the traffic still arrives over TDM, forward such calls marked as unverified
    (`verstat=No-TN-Validation`) rather than lose them; if the only `Identity` is of an unknown type,
    `Reason: STIR;cause=428` in a response tells its signer (RFC 9410). As soon as a usable `Identity` is present,
    other codes apply: [436](sip/436) if its certificate cannot be fetched, [437](sip/437) if the certificate is not
    acceptable, [438](sip/438) if the signature is wrong.
misreading =
    428 is no digest challenge: it has no nonce, and a password does not help, as it would with [401](sip/401)
    or [407](sip/407). Nor does it accuse the caller of hiding the number; that is [433](sip/433).
aliases =
    - STIR/SHAKEN
    - unsigned call
    - missing Identity
    - PASSporT
facet-next = sign the request, or send it through a signer
    .sentence = After **{ $code }** the request goes out again with a signature, as a rule by way of an authentication service.
alternative-signature-broken = if an `Identity` is there and its signature is wrong
    .sentence = Send **{ $alternative }** if `Identity` is present, its certificate is accepted and the signature does not hold.
alternative-certificate-unreachable = if an `Identity` is there and its certificate cannot be fetched
    .sentence = Send **{ $alternative }** if `Identity` is present and the URI in its `info` parameter yields no certificate.
alternative-identity-withheld = if the caller has withheld the number
    .sentence = Send **{ $alternative }** if you refuse the request because the caller wishes to stay anonymous.
alternative-referrer-unproven = if the proof wanted is that of a referrer
    .sentence = Send **{ $alternative }** if the call results from a REFER and you want to know who referred it.
flow-basic = An unsigned call is repeated through a signing proxy
flow-basic-goes-by-signer = takes the route through the signing proxy
flow-basic-signs = signs: adds Date and Identity
