lead = 400 cannot read the request, which is malformed; 481 reads it well and finds no call or transaction to put it in.
verdict =
    A mended copy is the cure for 400, while after 481 every copy fails and the dialog has to be given up. A device
    that says 400 to the session refresh or NOTIFY of a dialog it has forgotten blurs exactly this: 400 fails the
    one transaction only, the peer keeps the call or the subscription, and the same pair of messages returns at
    every refresh.

    `Replaces` shows the border: two of them in one INVITE are 400, one that names an unknown dialog is 481
    ([RFC 3891, 3](RFC3891#3)).
