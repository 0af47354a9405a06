verdict =
    Ask who sends the second INVITE, for that side as a rule also pays for it: after 181 the forwarding
    server, after 302 the caller or its PBX. The typical failure is forwarding set on a phone whose calls come
    through an SBC or trunk that refuses redirects: the trace ends with 302 and ACK, and the call fails
    although forwarding is "on". Move the rule into the PBX, which then sends 181 and the INVITE itself and
    needs a second channel for it.

    181 also keeps the target private, while 302 shows it in `Contact` to everyone who handles the answer.
