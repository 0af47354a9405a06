lead =
    607 comes from the user, or a spam rule on the user's own phone; 608 from an analytics engine in the network,
    however certain it is.
verdict =
    A network filter that answers 607 feeds its own guess back into the statistics as a human complaint, so every
    block raises the score. It also leaves the caller nowhere to appeal, as only a 608 brings a contact, in
    `Call-Info`.

    In a trace see whether the INVITE reached a device of the user at all: with 608 it normally did not.
