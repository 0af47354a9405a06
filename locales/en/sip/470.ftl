title = Consent Needed
gist = A recipient on the list has not yet permitted this relay to send.
act = Read `Permission-Missing`, have the relay ask those URIs for consent, and send to the others meanwhile if it is urgent.
summary = The list of recipients in the request contains at least one who has not yet permitted this relay to send to them.
meaning =
    A relay takes one request with a list of URIs in its body and sends it on to each of them: a conference
    invitation or a message to many. So that nobody can use it to flood strangers, it serves only recipients
    who have agreed. If the consent of a single one is missing, nobody gets anything and the sender gets 470.

    `Permission-Missing` names those without consent. They have not refused; in most cases nobody has asked
    them yet. Asking is the relay's task, and begins once the sender adds them to the relay's own list.
when =
    - A first message or conference invitation through a URI-list service to someone new.
    - A recipient has withdrawn the consent given earlier.
    - The URI in the list differs from the one that was agreed to, for instance by its domain.
    - In everyday telephony: hardly ever. Few products implement this framework, mostly messaging and
      conference servers.
receiver =
    1. Read `Permission-Missing`. If it is absent, fetch the relay's list (by XCAP, for example) and compare.
    2. Add those URIs to the relay's list, one in each transaction. The relay then asks each of them in a
       MESSAGE and waits for the permission; you can follow it by subscribing to the `pending-additions` event
       package.
    3. When it is granted, send the request again. If it is urgent, take those URIs out of the body and send
       it to the others now.
sender =
    Send 470 as a relay when any URI of the list lacks permission, do not serve the rest, and name the missing
    ones. If the objection is to the sender, who may not use the service, send [403](sip/403). A recipient who
    was asked and does not want a call answers for itself with [603](sip/603).
misreading =
    470 is not a recipient's refusal, and not about recording or privacy consent in a call. It is about the
    permission to relay.
aliases =
    - URI list
    - permission missing
    - opt-in
    - consent framework
facet-headers = `Permission-Missing` with the recipients not yet agreed
    .sentence = **{ $code }** names in `Permission-Missing` the recipients whose permission is lacking.
facet-next = have the missing permissions obtained, then send again
    .sentence = After **{ $code }** the sender has the missing permissions obtained and then repeats the request; what is urgent goes out without those recipients.
facet-callee = the recipients have not agreed yet
    .sentence = **{ $code }** says that recipients have not agreed to be reached this way; whether they are free it does not tell.
alternative-sender-not-allowed = if the sender may not use the relay
    .sentence = Send **{ $alternative }** if the sender is not entitled to the service, whoever is in the list.
alternative-recipient-declines = if a recipient does not want the call
    .sentence = **{ $alternative }** is the recipient's own refusal of one call; consent to the relay is a separate matter.
alternative-list-unknown = if the relay does not know the service URI
    .sentence = Send **{ $alternative }** if the Request-URI names no list or service here.
flow-basic = Refused, consent obtained, sent again
flow-basic-adds-recipient = adds the callee to the relay's list (XCAP)
