lead = 600 says that the user is busy on every device, so a later call may get through; 603 that the user has declined this one.
verdict =
    A fork treats the two alike: either one cancels every other branch, so no choice between them brings back
    a mobile that stopped ringing; only [486](sip/486) does. The question is what the caller may learn: 600
    gives a busy tone and a reason to redial, 603 a refusal without one, and in ISUP they become cause 17 and
    cause 21.

    The usual error is a PBX that answers 603 when all lines of a user are taken. The caller's reports then
    count refusals that no human made, so send 600 from line state and 603 only from a person's decision.
