lead =
    Both refuse the SDP: 488 for one device, and others may still accept it; 606 for all devices of the user, and the
    search ends.
verdict =
    A phone that sends 606 for a missing codec takes the user's other devices with it: the proxy cancels the desk
    phone that could have taken PCMA, and the caller is told of a codec problem although the right codec was one
    branch away. 606 is safe only at a point through which all media of the user must pass, such as a conference
    server or the single PBX of a site.

    Everywhere else send 488, with a `Warning` that tells the caller what to change in the next offer.
