lead = 502 means that the system behind the server gave a bad answer; 504 that it gave none in time.
verdict =
    In the trace 502 follows on the heels of a downstream response, 504 after a round number of seconds. The usual
    mistake is 502 for a gateway that is down: nothing invalid came from there, and the next engineer searches for a
    malformed message that never existed.

    After 504 repeat the request a little later, as lookups recover; after 502 take another route. Inside a
    dialog 502 means giving the call up, which 504 does not ([RFC 5057, 5.1](RFC5057#5.1)).
