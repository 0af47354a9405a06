lead = After 181 the forwarding server sends the second INVITE, and as a rule pays for it; after 302 the caller or its PBX does.
verdict =
    The typical failure is forwarding set on a phone whose calls come through an SBC or trunk that refuses
    redirects: the trace ends with 302 and ACK, and the call fails although forwarding is "on". Move the rule into
    the PBX, which then sends 181 and the INVITE itself and needs a second channel for it.

    181 also keeps the target private, while 302 shows it in `Contact` to everyone who handles the answer.
