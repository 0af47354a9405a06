lead = 408: the called side or the next hop did not answer in time. 504: another server that was needed, such as ENUM, did not.
verdict =
    Look at what left the server: with 408 there is an INVITE on the wire, repeated and unanswered; with 504 only a
    query to a routing database or a switch, and often no INVITE at all. A `failure_route` that turns its INVITE
    timeout into 504 sends the night shift to a healthy database while a phone is unplugged.

    Inside a dialog the mix-up is worse, as 408 ends the call and 504 fails only the request
    ([RFC 5057, 5.1](RFC5057#5.1)). For a SIP branch that stays silent, and for an `Expires` that ran out,
    send 408.
