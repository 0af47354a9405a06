lead = 437 rejects the certificate before the signature is checked; 438 has checked the signature, and it does not fit the call.
verdict =
    The difference shows in the statistics: 437 hits every call signed with one certificate, 438 only the calls that
    some SBC or forwarding rule changed after signing. Renewal under an unchanged URL blurs the line, because a
    verifier with the old certificate in its cache finds good signatures invalid and says 438; a new `info` URL for
    each certificate prevents that.

    Against 437 change the certificate or the trust list, against 438 move the signing behind the last
    rewrite.
