lead =
    603 needs a user who saw this call and said no; a phone that rang out, do not disturb and a missing registration
    are all 480.
verdict =
    Do not disturb mapped to 603 is the costly mix-up, since it silences the user's mobile as well and keeps voice
    mail from answering.

    Asterisk has a trap of its own: a `Hangup()` before the answer, with no cause set, goes out as 603, and
    the carrier's records say that the customer declined. End an unanswered call with `Hangup(19)`, which
    gives 480.
