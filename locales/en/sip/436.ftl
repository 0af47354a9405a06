title = Bad Identity Info
gist = The verifier could not fetch the signer's certificate from its URL.
act = Fetch the `info` URL of `Identity` with `curl -v` from outside your network; status, TLS or DNS errors show the fault.
summary = The verification service could not get hold of the certificate to which the `info` parameter of the `Identity` header field points.
meaning =
    The second of the STIR checks: an `Identity` is there, and now the verifier needs the signer's
    certificate. It dereferences the URI in `info`, and nothing usable comes back. The signature remained
    unchecked, so nothing has been found out about the truth of the caller ID.

    If the request has several `Identity` header fields, 436 means that the certificate of none could be had.
    Older equipment writes the reason phrase of RFC 4474, "Bad Identity-Info".
when =
    - The URL answers 404 or 403, times out, or has a TLS certificate that the verifier rejects; often the
      file was removed when the signing certificate was renewed.
    - The URL is reachable only from inside the signer's network: a private address, an internal DNS name, an
      allow list.
    - The verifier itself has no way out by HTTPS or DNS. Then *every* signed call fails there.
receiver =
    1. Copy the URL from `info` and fetch it from outside, such as `curl -v URL`. Status, redirects and TLS
       errors show the fault.
    2. If it works from outside, ask the operator of the verifier for the egress rules and the cached result.
    3. Publish the certificate where the public Internet can reach it. At a renewal use a new URL, and keep
       the old one available until calls signed with it are through.
    4. The authentication service may sign again with a URL that works and repeat the request, but once only.
sender =
    Send 436 if policy makes a verified identity a condition and you could acquire the certificate of none of the
    `Identity` header fields. One that verifies is enough to let the request pass. As soon as you hold the
    certificate, 436 is wrong: for an untrusted issuer or an unknown algorithm send [437](sip/437), for a signature
    that does not hold [438](sip/438). If the call is to go on in spite of the failure, forward the request and put
    `Reason: STIR;cause=436` into the next response that goes back to the signer (RFC 9410). What the callee is
    shown then depends on the `verstat` that your network puts beside the number.
misreading =
    "Info" is the `info` parameter, that is, the way to the certificate. 436 does not say that the caller ID
    is false or the `Identity` header field malformed.
aliases =
    - Bad Identity-Info
    - STIR/SHAKEN
    - x5u
    - certificate repository
facet-next = make the certificate reachable, then sign and send again
    .sentence = After **{ $code }** the signer makes the certificate reachable, or names another URL for it, and sends again.
alternative-fetched-not-accepted = if the certificate is at hand and not acceptable
    .sentence = Send **{ $alternative }** if you have the certificate but do not trust its issuer or support its algorithm.
alternative-signature-wrong = if the certificate is in order and the signature is not
    .sentence = Send **{ $alternative }** if you have an acceptable certificate and the signature does not match the request.
alternative-no-identity = if there is no usable `Identity`
    .sentence = Send **{ $alternative }** if there is no `Identity` of a supported type, hence no `info` to follow.
flow-basic = The certificate cannot be fetched; a new URL helps
flow-basic-fetch-fails = GET of the info URL: 404
flow-basic-other-url = signs again, with a reachable info URL
