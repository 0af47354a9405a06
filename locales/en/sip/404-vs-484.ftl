lead =
    484 says that the number is still too short and one more digit might complete it; 404 that it is complete and
    nobody has it.
verdict =
    A gateway with overlap dialing takes this literally. Give it 484 for a complete but unassigned number, and the
    caller sits in silence until the interdigit timer runs out; give it 404 after three digits of eight, and the
    call is released while the user is still dialing.

    In a fork 484 is preferred to 404, so a single branch with an open-ended dial pattern can hide the plain
    "no such number" of all others. Send 484 only from a numbering plan that knows how long its numbers are.
