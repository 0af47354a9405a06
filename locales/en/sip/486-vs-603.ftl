lead =
    After 486 the PBX may go on to voice mail or the next phone; 603 ends the search and tells the caller that
    somebody said no.
verdict =
    The classic complaint is "rejected calls no longer reach voice mail", and the trace shows a phone that answers
    603 and a proxy that starts no further branch.

    Leave the reject key at 486, which is also the more discreet of the two, because the caller hears a busy
    tone like any other. Let 603 come from a place that speaks for the whole user, such as an application
    server that knows the call is to end here.
