verdict =
    Try to print the certificate: if there is none to print, because of an HTTP error, a timeout or an HTML
    page in its place, it is 436; if it prints and you do not accept it, 437. The trap is the log line
    "certificate verify failed": about the TLS certificate of the web server it means 436, about the file
    behind `info` 437, and people renew the wrong one.

    The pattern helps, too: 436 comes and goes with the repository or the egress firewall, 437 sticks to one
    signer or one CA. Answer 436 with a reachable `info` URL and 437 with a certificate from a CA on the
    verifier's list.
