lead = 486 speaks for one device, and others may still answer; 600 speaks for all devices of the user, and the search ends.
verdict =
    Count what the sender can see: one phone knows enough for 486, and only a server that watches every line
    and the voice mail knows enough for 600. The usual culprit is the reject key of a desk phone provisioned
    with 600: within milliseconds the proxy sends CANCEL to the mobile, collects its [487](sip/487), and voice
    mail is never tried.

    So a device sends 486, always, and 600 is for a PBX whose user has neither a free line nor a mailbox.
    Calls from the PSTN will not reveal the mistake, as both codes become ISUP cause 17 and only the cause
    location differs.
