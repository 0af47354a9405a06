lead = 486 needs a user who is there, talking or just pressing a key; 480 is for the empty chair and the unplugged phone.
verdict =
    Mixing them up fires the wrong rule on the PBX. An unregistered phone reported as 486 gives the caller a busy
    tone, sends the call to the forward-on-busy target, and leaves automatic callback waiting for the end of a call
    that does not exist.

    Do not disturb is the one real choice, so set it alike on all phones of a site: with 486 these calls
    follow the rule for busy, with 480 the rule for absent users.
