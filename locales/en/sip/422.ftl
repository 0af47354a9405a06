title = Session Interval Too Small
gist = The session timer asked for is too short; `Min-SE` has the minimum.
act = Send it again with `Session-Expires` at or above the `Min-SE` received, and with that `Min-SE` in the request.
summary = The session timer asked for in `Session-Expires` is shorter than this element accepts; its minimum stands in `Min-SE`.
meaning =
    A session timer makes the parties refresh a call at regular intervals by re-INVITE or UPDATE, so that a
    dead call is noticed. A short interval means much signaling, and every proxy and UAS on the path may set a
    lower limit. The request went below such a limit.

    The remedy comes with the answer. `Min-SE` gives the limit in seconds, and it is never less than 90.
when =
    - A PBX asks for `Session-Expires: 90` or `180` on a trunk whose SBC wants 600 or 1800.
    - A Kamailio or OpenSIPS proxy with the `sst` module has a `min_se` above your interval. Its reason phrase
      reads "Session Timer Too Small".
    - The second answer in a row: the first proxy was content with your new interval, and the next one asks
      for still more.
receiver =
    1. Send the request again with the same `Call-ID`, `From` and `To`, a `CSeq` one higher, `Session-Expires`
       no lower than the `Min-SE` received, and that `Min-SE` as a header field of your own.
    2. After several 422 use the largest `Min-SE` of all. If one element repeats the same value although you
       obey it, stop: its configuration contradicts itself.
    3. During a call, watch the clock. A refresh answered with 422 has extended nothing, so the repetition
       must succeed before the old interval ends.
    4. Raise the configured interval to 1800 seconds, the recommended value, and the extra round trip
       disappears. In Asterisk this is `timers_sess_expires`.
sender =
    Send 422 if `Session-Expires` is below your minimum *and* the request lists `timer` in `Supported`; always
    add `Min-SE`. Without `timer` the caller would not understand: a proxy then raises `Min-SE` and
    `Session-Expires` in the request and forwards it. For the lifetime of a registration, subscription or
    publication the code is [423](sip/423).
misreading =
    422 has nothing to do with how long the call may last or how long the phone may ring. It speaks of the
    time between two refreshes.
aliases =
    - Session Timer Too Small
    - session timer
    - Session-Expires
    - Min-SE
facet-headers = `Min-SE` with the shortest session interval accepted, in seconds
    .sentence = **{ $code }** gives in `Min-SE` the shortest session interval this element accepts, 90 seconds or more.
facet-lasting = the largest `Min-SE`, for every refresh in this dialog
    .sentence = After **{ $code }** you put the largest `Min-SE` received into every further refresh of the dialog.
facet-isup = 31, only if the gateway does not try again
    .sentence = **{ $code }** is not in the table of RFC 3398: a gateway repeats the INVITE with the interval in `Min-SE`, and only if it does not, ISUP cause 31 follows.
alternative-expires-too-short = if a registration, subscription or publication is too short
    .sentence = Send **{ $alternative }** if the short time stands in `Expires` of a REGISTER, SUBSCRIBE or PUBLISH.
alternative-timer-not-offered = if the caller does not support session timers and you insist on them
    .sentence = Send **{ $alternative }** if you cannot do without a session timer and `Supported` does not list `timer`.
flow-basic = A proxy asks for a longer session interval
flow-basic-below-minimum = Session-Expires: 90, own minimum 600
flow-basic-raises-interval = Session-Expires: 600, Min-SE: 600
flow-refresh = A refresh in mid-call fails, and the old deadline stands
flow-refresh-half-time = half the interval is over: refresh
flow-refresh-old-deadline = raises the interval before the old one ends
