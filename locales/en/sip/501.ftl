title = Not Implemented
gist = The server lacks the function; mostly it does not know the method.
act = Send this server no more such requests, and read `Allow`; for an INVITE through a gateway, read `Reason`.
summary = The server lacks the function that the request needs; most often it does not know the method at all.
meaning =
    Nobody at this server can be served with such a request, whatever the Request-URI says. The typical cause is
    a method that the UA does not recognize. It is therefore an answer about the software, not about a user or a
    permission.

    A proxy has no business sending it for an unknown method: it forwards any method
    ([RFC 3261, 16.3](RFC3261#16.3)). If you see 501, look for a UA, which includes gateways, B2BUAs and SBCs.
when =
    - A PSTN gateway or an old phone gets MESSAGE, PUBLISH, INFO or REFER and has no code for it.
    - An SBC with a list of known methods in front of a PBX that would understand the request.
    - A gateway received a release with ISUP cause 29 (facility rejected) or 79 (service or option not
      implemented) on an ordinary INVITE.
receiver =
    1. Stop sending this method to this server; a retry meets the same software. If the answer has `Allow`, it
       lists what works. If not, ask with OPTIONS.
    2. If an INVITE got 501 through a gateway, look at `Reason` or the ISUP trace: the switch refused a service,
       not SIP. Remove the feature (for example the bearer type or the CLIR option) or take another route.
    3. In a dialog: if the method is what the usage is made of (NOTIFY in a subscription), that usage is over.
       If it is an extra, as INFO in a call, the call stays ([RFC 5057, 5.1](RFC5057#5.1)).
sender =
    Send 501 when your software does not recognize the method and could serve it for no user. If you recognize
    the method but it is not allowed for this address, send [405](sip/405), which carries `Allow`. If the method
    is fine and only an option tag in `Require` is unknown, send [420](sip/420).
misreading =
    501 says nothing about codecs or SDP. An INVITE whose media you cannot handle gets [488](sip/488).
aliases =
    - unknown method
    - unsupported method
    - facility rejected
facet-headers = nothing needed; `Allow` may list the methods that work, a gateway's `Reason` the cause
    .sentence = **{ $code }** needs no header field; `Allow` may list the methods that the server does know, and a gateway's `Reason` names the Q.850 cause, 29 or 79.
facet-next = use another method, or another server
    .sentence = After **{ $code }** the request is not repeated there: the server does not know the method, whoever is called.
facet-sender = the server or end point that lacks the function
    .sentence = **{ $code }** comes from the user agent that lacks the function: a phone, a gateway or an SBC, or a server such as a registrar.
facet-in-dialog = ends at most the usage; a REFER or INFO fails alone
    .sentence = **{ $code }** ends at most the usage that the request belongs to; a REFER or INFO refused with it leaves the call alone.
alternative-method-known = if the method is known but not allowed here
    .sentence = Send **{ $alternative }** with `Allow` if you recognize the method but do not accept it for this address.
alternative-extension-missing = if only a required extension is unknown
    .sentence = Send **{ $alternative }** with `Unsupported` if the method is fine and an option tag in `Require` is not.
alternative-media-missing = if the SDP asks for media you lack
    .sentence = Send **{ $alternative }** if you know INVITE but cannot handle the media in its SDP.
flow-basic = A gateway that has no text messages
flow-basic-forwards-any = forwards methods it does not know
flow-basic-reads-allow = reads Allow: MESSAGE is not in it
