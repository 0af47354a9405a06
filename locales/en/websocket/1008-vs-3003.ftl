verdict =
    1008 is the general refusal that every library knows, and it leaves open which rule was broken. 3003 says that
    the client is known and lacks a right, but means something only to software that was written for it. With your
    own client on the other side send 3003; to strangers, or to hide the reason, send 1008.
