verdict =
    A bad answer from the system behind the sender is 502, silence is 504; in the trace the one follows on the
    heels of a downstream response, the other after a round number of seconds. The usual mistake is 502 for a
    gateway that is down: nothing invalid came from there, and the next engineer searches for a malformed
    message that never existed.

    After 504 repeat the request a little later, as lookups recover; after 502 take another route. Inside a
    dialog 502 means giving the call up, which 504 does not ([RFC 5057, 5.1](RFC5057#5.1)).
