lead =
    Too short a `Session-Expires` in INVITE or UPDATE gets 422 with `Min-SE`; an `Expires` in REGISTER, SUBSCRIBE or
    PUBLISH 423 with `Min-Expires`.
verdict =
    They are confused in the settings rather than on the wire: a longer registration interval does nothing against
    422, a longer session timer nothing against 423, and the log shows the same pair of messages at every attempt.

    What is at stake differs, too. An unsatisfied 422 loses the call, at setup or when the old session
    interval ends; an unsatisfied 423 to a REGISTER leaves the phone unregistered in the end, and its callers
    get [480](sip/480).
