title = Undecipherable
gist = The receiver cannot or will not decrypt the S/MIME body.
act = If the body of the answer holds a certificate (`certs-only`), check its issuer and subject, then encrypt again for it.
summary = The body of the request is encrypted with S/MIME for a key that the receiver does not have or will not use.
meaning =
    The header fields were readable, the body was not: it is an S/MIME `EnvelopedData`, encrypted for some
    other key than those the device holds. The answer may bring a certificate as its body
    (`application/pkcs7-mime; smime-type=certs-only`), and then it says "encrypt for this one". Without a
    certificate it says that this device cannot or will not take S/MIME-encrypted bodies; signed ones may
    still be fine.

    S/MIME in SIP is rare. SRTP and TLS have nothing to do with it and never lead to 493.
when =
    - The callee renewed a certificate, or changed the phone, and the caller still encrypts for the old one.
    - One address, several devices, one private key: the fork reaches a device without the key. The device
      that has it may answer on another branch.
    - A forwarded call ends at another person's phone or at voice mail, for whom the body was never encrypted.
receiver =
    1. Look for a certificate in the body. Check who issued it and whether its subject is the address called,
       and show a change to the user: someone on the path could be offering a key of their own.
    2. With an accepted certificate, encrypt the body for it and send the request again; keep the certificate
       for that address.
    3. Without one, ask the user before sending the body unencrypted. Do not fall back silently.
sender =
    Send 493 when you know S/MIME and lack the private key for this body, with your certificate as the body of
    the answer if you want to be sent encrypted bodies. If the type itself is foreign to you and its
    `Content-Disposition` says `handling=required`, send [415](sip/415). If you decrypt it and the SDP inside
    does not suit you, send [488](sip/488).
misreading =
    It is no sign of a failed digest login or a TLS handshake gone wrong. Those are [401](sip/401)
    or [407](sip/407), and no SIP answer at all.
aliases =
    - S/MIME
    - cannot decrypt
    - encrypted body
    - wrong key
facet-next = encrypt the body for the certificate supplied, or send it unencrypted with the user's consent
    .sentence = After **{ $code }** the caller encrypts the body for the certificate in the answer; without one, only the user may decide to send it in the clear.
facet-headers = no header field; the body may bring a certificate
    .sentence = **{ $code }** has no header field of its own; its body should bring a certificate (`certs-only`) to encrypt for.
facet-lasting = keep the certificate for this address, once checked
    .sentence = A certificate that came with **{ $code }** is kept for that address once it has been checked.
alternative-smime-unknown = if the S/MIME type is not understood
    .sentence = Send **{ $alternative }** if you do not understand S/MIME and the body is required.
alternative-readable-but-unsuitable = if it decrypts but the offer does not fit
    .sentence = Send **{ $alternative }** if you can read the session description and cannot accept it.
flow-basic = An outdated key, and a second try with the new certificate
flow-basic-old-certificate = encrypts SDP for Bob's old certificate
flow-basic-no-private-key = old key is gone; sends new certificate
flow-basic-checks-new = checks issuer and subject, re-encrypts
