title = Address Incomplete
gist = The number is only a beginning: more digits are needed to route it.
act = Collect more digits and send a new INVITE; if dialing was over, compare the Request-URI with the keys pressed.
summary = The dialed address is the beginning of something valid, but too short to route: more digits are needed.
meaning =
    The server compared the Request-URI with its numbering plan and found that it could still become a number,
    or several, with more digits. This makes overlap dialing possible in SIP: a gateway that does not know how
    long the number will be sends what it has, gets 484, and tries again with more.

    Without overlap dialing it means that the number is short: a digit lost, an area code left out, a prefix
    cut off by a rule.
when =
    - A dial plan sends too early: the digit timer of an analog adapter fired, or its digit map accepts a
      number that is one digit short.
    - A number rule on the trunk or SBC strips one digit too many, so that every call to a range fails.
    - An ISDN or SS7 gateway with overlap dialing sends INVITEs of growing length. Here 484 is the expected
      answer, once per step. In Asterisk, `allow_overlap` on the endpoint decides whether a number that is
      still too short gets 484.
    - A PSTN gateway gets ISUP cause 28.
receiver =
    1. Does the user go on dialing? Then collect the next digits and send a new INVITE with the whole number
       so far. Repeat while 484 comes back.
    2. If dialing is over, compare the Request-URI with what was dialed, digit by digit. The difference names
       the rule that cut it.
    3. Give the caller the "number incomplete" tone or announcement; the same Request-URI will not become
       longer by itself.
sender =
    Send 484 when the address matches the start of a route and none completely, and let the reason phrase say
    what is missing if you can. A number of full length that nobody has gets [404](sip/404): a gateway that
    believes in overlap would otherwise wait for digits that do not exist. If it matches several users,
    send [485](sip/485).
misreading =
    A row of 484s in a trace with overlap dialing is not a row of failed calls. It is one call, and its last
    INVITE decides how it ended.
aliases =
    - overlap dialing
    - number too short
    - incomplete number
    - invalid number format
facet-next = send a longer number
    .sentence = After **{ $code }** the caller sends a new request with more digits, as soon as there are any.
facet-scope = the number as dialed so far
    .sentence = **{ $code }** speaks of the number as dialed so far: with more digits it may be complete.
facet-callee = nothing yet; the number is not complete
    .sentence = **{ $code }** cannot tell anything of a user yet: the number is not complete.
alternative-complete-but-unknown = if the number is complete but nobody's
    .sentence = Send **{ $alternative }** if no further digit could make the address valid.
alternative-several-matches = if it already matches several users
    .sentence = Send **{ $alternative }** if the address is long enough and a person has to choose among several matches.
alternative-malformed = if the URI cannot be parsed
    .sentence = Send **{ $alternative }** if the Request-URI is broken as syntax rather than short.
flow-basic = Overlap dialing: the number grows until it is complete
flow-basic-two-more-digits = two more digits are dialed
flow-basic-last-digits = the last digits are dialed
