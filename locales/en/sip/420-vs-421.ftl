verdict =
    See which side holds the `Require`: in the request it leads to 420 and the caller drops a tag, in the
    answer it makes a 421 and the caller adds one. The standing mistake is to cure a 421 by writing
    `Require: 100rel` into every INVITE. That gateway is content then, and each peer without reliable
    provisional responses starts to answer 420; the tag belongs in `Supported`.

    If two devices get 420 in one direction and 421 in the other, one is set to "required" and the other to
    "off": set both to "supported", and neither code appears again.
