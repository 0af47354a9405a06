title = Busy on this device
gist = This device is busy; others may still answer.
act = Try the next device, and offer to call back when none is left.
summary = This device is busy.
meaning =
    Only this device speaks.

    Others may answer; see [600](sip/600) where none will.
when = - The callee is on the phone.
receiver = Call again later.
sender = Send it for one device.
facet-headers = none, though `Retry-After` helps
    .sentence = **{ $code }** needs no header field, though `Retry-After` helps.
alternative-nobody-else = if no device will answer
    .sentence = Send **{ $alternativ }** if no device will answer.
