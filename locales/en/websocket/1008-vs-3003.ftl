lead = 1008 is the general refusal and leaves open which rule was broken; 3003 says that the client is known and lacks a right.
verdict =
    Every library knows 1008, while 3003 means something only to software that was written for it. With your own
    client on the other side send 3003; to strangers, or to hide the reason, send 1008.
