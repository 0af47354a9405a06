title = Unsupported Credential
gist = The verifier has the signer's certificate but cannot accept it.
act = Fetch the certificates behind `info`, and see with `openssl` if their chain reaches a CA on the verifier's trust list.
summary = The verification service has the signer's certificate but cannot accept it, for instance because it does not trust the issuer.
meaning =
    The third of the STIR checks: the `Identity` was there and the certificate was fetched or already cached,
    and now it has to be good for something. It is not: the chain leads to no trust anchor of the verifier,
    the certificate was signed with an algorithm it does not support, or the credential is of an unknown kind.

    Whether the signature over the call itself is right was not decided. Until RFC 8224 the reason phrase was
    "Unsupported Certificate", and older equipment still writes it.
when =
    - The signing certificate is self-signed or comes from a test CA that was good enough in the lab.
    - It comes from a CA approved in another country or another trust list than the verifier's.
    - The file behind `info` holds only the end certificate, and the verifier cannot complete the chain to the
      root.
    - The verifier works with an outdated trust list, and a newly approved CA is missing from it.
receiver =
    1. Fetch the file from the `info` URL and print every certificate in it
       (`openssl x509 -noout -issuer -subject`). Does the chain reach a root that the verifier's operator
       trusts?
    2. Publish the complete chain, or obtain a certificate from a CA on that trust list, and check that the
       key is one for ES256 (P-256), the mandatory algorithm of PASSporT.
    3. Do not repeat the call with the same certificate. A second one from an accepted CA is the only thing
       that helps; without it route the call another way.
sender =
    Send 437 if local policy requires verification and the certificates you hold for the `Identity` header fields
    are all unacceptable to you. If you could not get a certificate, send [436](sip/436). If you accept the
    certificate and the signature fails, send [438](sip/438). If the call is to go on, `Reason: STIR;cause=437` in
    the next response tells the signer (RFC 9410); Asterisk does so with `failure_action = continue_return_reason`.
    RFC 8224 names no code for a good certificate that does not cover the calling number; decide on it by local
    policy.
misreading =
    TLS is not meant. A certificate refused in the TLS handshake between two SIP servers never leads to a SIP
    response.
aliases =
    - Unsupported Certificate
    - STIR/SHAKEN
    - untrusted CA
    - trust anchor
facet-next = sign with a certificate the verifier accepts
    .sentence = After **{ $code }** the signer has to sign with another certificate, one that the verifier trusts and supports.
alternative-not-fetched = if the certificate could not be fetched
    .sentence = Send **{ $alternative }** if the URI in `info` gave you no certificate to judge.
alternative-signature-wrong = if the certificate is accepted and the signature fails
    .sentence = Send **{ $alternative }** if you trust the certificate and the signature does not match the request.
alternative-no-identity = if there is no usable `Identity`
    .sentence = Send **{ $alternative }** if the request has no `Identity` of a supported type and policy demands one.
flow-basic = A call signed with the certificate of an untrusted CA
flow-basic-signs = adds Identity, certificate of a test CA
flow-basic-issuer-unknown = certificate fetched, issuer not trusted
flow-basic-no-other-certificate = has no other certificate to sign with
