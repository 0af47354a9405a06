lead = 436 could not get the certificate that `info` points to; 437 has got it and does not accept it.
verdict =
    Try to print the certificate: with 436 an HTTP error, a timeout or an HTML page stands in its place, with 437 it
    prints. The trap is the log line "certificate verify failed": about the TLS certificate of the web server it
    means 436, about the file behind `info` 437, and people renew the wrong one.

    The pattern helps, too: 436 comes and goes with the repository or the egress firewall, 437 sticks to one
    signer or one CA. Answer 436 with a reachable `info` URL and 437 with a certificate from a CA on the
    verifier's list.
