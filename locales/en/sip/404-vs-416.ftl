lead = Look at the colon in the Request-URI: 416 objects to the scheme left of it, 404 to the user or number right of it.
verdict =
    A PBX that has no route for `tel:` and says 404 sends people hunting for a number that is properly provisioned;
    the proof is that the same digits as `sip:` go through. It also blocks the repair, because a client that gets
    416 should try a SIP URI by itself, and after 404 it has no reason to.

    Send 416 if no URI of this scheme could ever succeed with you.
