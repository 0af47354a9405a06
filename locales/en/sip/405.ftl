title = Method Not Allowed
gist = The server knows this method, but this address does not take it.
act = Choose another method from `Allow`, or switch off the feature that sends this one (OPTIONS ping, REFER, INFO).
summary = The method is known here but not allowed for this address; `Allow` lists those that are.
meaning =
    Nothing is wrong with the message and the address exists. The combination does not work: a REGISTER to a
    server that is no registrar, a REFER to a door phone, a SUBSCRIBE to a media gateway. Another address on
    the same host may accept the method.

    With 405 the sender says that it recognizes the method. A server that has never heard of it
    says [501](sip/501).
when =
    - A trunk or a phone is told to register with, or ping by OPTIONS, a peer that has the method switched
      off.
    - A PBX tries a transfer (REFER), an INFO with DTMF, a MESSAGE or a SUBSCRIBE for busy lamps on a device
      that does none of these.
    - The request reached the wrong component: an INVITE at a pure registrar, a REGISTER at a media server.
    - Every binding of the user excludes the method by its `methods` parameter, and the proxy filters by it
      (`method_filtering` in Kamailio's registrar module) and says so itself.
receiver =
    1. Read `Allow` and do without the method: DTMF as RTP events instead of INFO, a re-INVITE through the PBX
       instead of REFER.
    2. If the method is in `Allow`, or should be, look at the Request-URI: you are probably talking to another
       component than you think.
    3. Turn the feature off for that peer (registration, OPTIONS ping, MWI), or else the answer returns every
       few seconds.
    4. A call need not end: 405 to an INFO or a REFER fails that request alone.
sender =
    Send 405 when you know the method and do not offer it for this address, always with `Allow`. If you do not
    recognize the method at all, send [501](sip/501). If you offer it but not to this sender,
    send [403](sip/403). If SUBSCRIBE or NOTIFY is fine but not the event package, send [489](sip/489). A
    plain proxy never needs it: it passes on even methods it has never heard of.
misreading =
    As an answer to OPTIONS pings it still proves that the peer is alive and routing works. Do not take the
    trunk out of service for it.
aliases =
    - unsupported method
    - Allow header
    - REFER not supported
    - OPTIONS ping
facet-headers = `Allow` with the methods this address accepts
    .sentence = **{ $code }** lists in `Allow` the methods that this address accepts.
facet-sender = the server or end point that the request was for
    .sentence = **{ $code }** comes from whatever the request was for: a phone, but also a registrar or a media server.
facet-in-dialog = ends at most the usage; for a REFER or INFO in a call, only that request
    .sentence = **{ $code }** ends at most the usage it belongs to; a REFER or INFO in a call fails alone.
facet-next = use a method listed in `Allow`
    .sentence = After **{ $code }** the client uses one of the methods in `Allow`, or does without.
alternative-method-unknown = if you do not recognize the method
    .sentence = Send **{ $alternative }** if your software does not know the method and supports it for nobody.
alternative-this-sender-may-not = if only this sender may not use it
    .sentence = Send **{ $alternative }** if the address takes the method from others and refuses it to this sender.
alternative-event-package = if the event package is what you lack
    .sentence = Send **{ $alternative }** if you take SUBSCRIBE or NOTIFY but do not know the package in `Event`.
flow-basic = A transfer refused by a device that does no REFER; the PBX bridges instead
flow-basic-no-refer = no REFER in Allow: bridges by re-INVITE
