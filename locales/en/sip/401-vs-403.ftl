lead =
    401 asks for credentials, and better ones change the answer; 403 refuses the request itself, and repeating it does
    not help.
verdict =
    First see whether the refused request had an `Authorization` at all: a 403 to the bare first REGISTER never saw
    the password, so check source address, domain and account state and leave the password alone.

    For rejected credentials [RFC 3261, 22.1](RFC3261#22.1) allows both. Repeated 401s let a careless client
    loop until it lands on a ban list, while 403 makes some phones stop registering until they are restarted;
    send 401 as long as a correction can help, 403 for a locked or barred account.
