lead =
    491 means that the INVITEs of both sides crossed; 500 is any error inside the server, among them a second INVITE
    too early from one side.
verdict =
    Ask whose INVITE is still open: your own means 491, the peer's earlier one means 500 with a random
    `Retry-After` of 0 to 10 seconds; a `CSeq` below the last one is 500, too. Only 491 has a retry rule that
    keeps the two sides apart, so a UA that answers glare with 500 invites the next collision, or meets a
    B2BUA that takes the 5xx for a dead far end and drops the call because somebody pressed hold.

    On receipt neither ends the call: after 491 wait according to who made the `Call-ID`, after 500 according
    to `Retry-After`, and if the `CSeq` was too low, correct the counter.
