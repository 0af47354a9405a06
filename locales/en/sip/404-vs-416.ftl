verdict =
    What stands left of the colon is a matter for 416, what stands right of it for 404. A PBX that has no
    route for `tel:` and says 404 sends people hunting for a number that is properly provisioned; the proof is
    that the same digits as `sip:` go through. It also blocks the repair, because a client that gets 416
    should try a SIP URI by itself, and after 404 it has no reason to.

    Send 416 if no URI of this scheme could ever succeed with you.
