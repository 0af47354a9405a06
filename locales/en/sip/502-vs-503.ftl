lead = 503 refuses at the door, being overloaded or out of service; 502 went to the next system and got an unusable answer back.
verdict =
    The error to avoid is counting 502 against the server that sent it, because with ISUP cause 27 one called line
    is out of order, and an LCR that benches the gateway for it takes a healthy trunk out of service.

    After 503 rest the sender and use its neighbor; after 502 try another carrier for this number and leave
    the gateway in the rotation.
