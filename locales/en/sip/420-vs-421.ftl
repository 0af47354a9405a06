lead =
    420 does not know an extension that the request demands; 421 demands an extension that the request's `Supported`
    does not list.
verdict =
    See which message holds the `Require`: after one in the request (420) the caller drops a tag, after one in the
    answer (421) it adds one. The standing mistake is to cure a 421 by writing `Require: 100rel` into every INVITE.
    That gateway is content then, and each peer without reliable provisional responses starts to answer 420; the tag
    belongs in `Supported`.

    If two devices get 420 in one direction and 421 in the other, one is set to "required" and the other to
    "off": set both to "supported", and neither code appears again.
