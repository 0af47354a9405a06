lead =
    407 asks who is sending the request and is answered with credentials; 403 refuses it by a rule, so sending it
    again does not help.
verdict =
    Read the order of events at the proxy. INVITE, 407, INVITE, 403 mostly means a barred destination, though
    a few servers say it to a wrong password, too; 403 without any 407 means that the proxy goes by your IP
    address or caller ID and does not accept it; 407 twice without `stale=TRUE` means the password. Answering
    403 with other credentials only fills the log, for what has to change is the permission, the number or the
    source address.

    Send 407 while you do not know who is asking, and 403 as soon as you know and the rule still says no.
