lead =
    404 needs only an empty lookup; 410 needs a record that this address was in use and has been closed, with no
    successor known.
verdict =
    A 410 sent from an empty lookup does lasting damage, because dialers delete the number, and when the phone
    registers again or the number is reassigned, nobody calls it. The reverse costs little: a closed number answered
    with 404 is tried once more over a second carrier.

    When in doubt send 404, as [RFC 3261, 21.4.10](RFC3261#21.4.10) asks, and let the 410 expire together with
    the entry it rests on.
