title = Payment Required
gist = No meaning in SIP; prepaid platforms use it when credit runs out.
act = Check balance and credit limit in the operator's portal before any header field, and route by another carrier.
summary = Reserved by SIP without a meaning; prepaid platforms use it to say that the account has no credit for this call.
meaning =
    The number was taken over from HTTP and set aside for later. No document has since said who may send it,
    which header fields it brings, or how one pays, so standard software can do no more with it than with any
    unknown 4xx ([RFC 5057, 5.1](RFC5057#5.1)).

    What you see in a trace is therefore the operator's own convention, nearly always about money: balance,
    credit limit, unpaid invoice.
when =
    - A prepaid or calling-card account has no balance left, or too little for the first minute at this
      destination's rate.
    - A wholesale carrier has suspended a trunk that ran over its credit limit. All its outbound calls fail at
      once, while registration and inbound calls still work.
    - The routing script's call to the rating engine failed, and the script takes "no answer" for "no credit".
receiver =
    1. Look at the balance and credit limit in the operator's portal before you look at anything in SIP. Ask
       the operator for its code list: no RFC explains this one.
    2. Route to another carrier if you have one. Against the same account the call fails until the balance
       changes.
    3. Have the PBX play "no credit" instead of a general failure tone: most treat 402 like [400](sip/400).
sender =
    Send 402 only inside your own service, where you have told customers what it means. To anyone else
    send [403](sip/403) with a telling reason phrase: clients handle that as a refusal and do not retry. If
    the caller has not yet authenticated, challenge first with [407](sip/407), for until then you do not know
    whose balance to check.
misreading =
    It does not offer a way to pay: RFC 3261 defines no header field or body for a price or a payment address. Prices
    are told elsewhere, such as by Advice of Charge in IMS with a body of type `application/vnd.etsi.aoc+xml`.
aliases =
    - insufficient balance
    - no credit
    - prepaid
    - credit limit
facet-next = have the account topped up, or use another carrier
    .sentence = After **{ $code }** the account has to be topped up, or the call placed through another carrier; until then it fails again.
alternative-any-refusal = if clients outside your service must understand it
    .sentence = Send **{ $alternative }** if the answer leaves your own service: it is defined as a refusal, this one is not.
alternative-credentials-missing = if it is not yet known whose account to charge
    .sentence = Send **{ $alternative }** if the proxy must first learn who is calling.
flow-basic = A prepaid call refused, and placed again after topping up
flow-basic-no-credit = rating engine: balance 0.00
flow-basic-tops-up = user adds credit and dials again
