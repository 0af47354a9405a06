lead = 180 tells that a device is alerting its user, with SDP or without; 183 is for progress and media before that.
verdict =
    The costly mistake is a PBX or gateway that answers 183 with SDP and then sends no RTP: the caller's phone waits
    for an in-band tone and stays silent, while the called phone rings normally.

    Rewriting a 180 with SDP to 183 on an SBC, to "open the media", hides the ringing from everyone
    upstream. Leave the 180 as it is, and send RTP before the answer only if there really is a tone in it.
