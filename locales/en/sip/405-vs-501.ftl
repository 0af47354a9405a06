lead = 405 knows the method and does not allow it at this address; 501 does not know the method at all.
verdict =
    The difference shows in `Allow`: a 405 must carry it, so the client can choose another way, while after 501 it
    often has to guess. A device that answers 501 to an OPTIONS ping it could have recognized risks more than a
    wrong word, as an SBC whose health check counts every 5xx as an outage takes the trunk out of service.

    On receipt look at the Request-URI first for 405, as the request has often reached another component than
    you meant, and at the software release for 501; a proxy sends neither for a method it does not know, but
    passes it on.
