title = Busy on this device
summary = This device is busy.
meaning =
    Only this device speaks.

    [600](sip/600) is for others.
when = - The callee is on the phone.
receiver = Call again later.
sender =
	Send it for one device.
facet-headers = none, though `Retry-After` helps
    .sentence = **{ $code }** needs no header field, though `Retry-After` helps.
alternative-nobody-else = if no device will answer
    .sentence = Send **{ $alternative }** if no device will answer.
