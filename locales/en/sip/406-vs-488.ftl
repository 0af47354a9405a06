lead = 488 refuses the SDP of the request; 406 cannot answer it in any of the formats that its `Accept` allows.
verdict =
    Look for `Accept` in the request. If it is missing or lists `application/sdp`, a 406 to that INVITE cannot
    mean what it says: the device refuses the SDP and picked the wrong "Not Acceptable", so read it as 488 and
    compare codecs. Editing `Accept` changes nothing then, and the same 406 comes back.

    To a SUBSCRIBE, which has no media to refuse, 406 is meant literally, and one more type in `Accept` cures
    it; as the sender, use 488 with a `Warning` for an offer, and 406 only where `Accept` rules out your own
    body.
