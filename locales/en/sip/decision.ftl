# Which SIP code to send: the words of sip/decide.html. The facts, that is which answer leads where, stand in
# content/sip/decision.yaml, in the same order.
#
# `question-ID` is a heading, `answer-ID` a line below it that opens. Both are plain text: no Markdown, no full stop behind
# an answer. `.why` is one sentence (Markdown) below the code that an answer leads to: why this code and no other.
# `not-chosen-ID` says why nobody should choose the codes listed below it.

## The page

# Heading, title in the browser, and the link on the pages of SIP and of its codes.
title = Which SIP code should I send?
# Below the heading, and the description for search engines.
summary = Say what has happened, step by step, and you come to the code to send, with the reason and the section it rests on.

## Questions and answers

question-message = What do you have to tell the sender of the request?
answer-underway = It arrived; the final response comes later
answer-done = It succeeded
answer-not-taken = The called user exists, but the call is not taken
answer-elsewhere = The user or the service is to be reached elsewhere
answer-not-found = The address leads to nobody, or to too many
answer-not-allowed = The sender has to prove something first, or may not do this
answer-unusable = The offered session or the body cannot be used
answer-unsupported = It is malformed, or asks for something you lack
answer-out-of-step = It does not fit the state of the call or of the publication
answer-trouble = A server is in trouble: yours, or one you depend on
answer-not-forwarded = You are a proxy and cannot pass it on

question-progress = What is happening?
answer-trying = An INVITE is being worked on, and nothing more is known
    .why = 100 keeps the previous hop from sending the INVITE again, where no other response leaves within 200 ms.
answer-ringing = A device is alerting its user
    .why = 180 says that the device is trying to alert its user, and the caller's side may play ringback on it.
answer-early-media = Tones or announcements come before the answer, or other progress
    .why = 183 tells progress for which there is no code of its own, and may carry SDP for media before the answer.
answer-being-forwarded = You are forwarding the call to other destinations
    .why = 181 tells the caller that the call is on its way to a different set of destinations.
answer-in-line = The callee is not free yet, and the call waits in line
    .why = 182 says that the callee cannot take the call just now and that you keep it in line instead of refusing it.
answer-branch-failed = You forked the INVITE, and a branch with an early dialog failed
    .why = 199 lets a caller that supports it drop this early dialog while you hold the failure back and the other branches go on.

question-success = What was asked for?
answer-fulfilled = A call, a registration, a message or anything else that is done
    .why = 200 says that the request has succeeded; for an INVITE you send it at the moment the call is answered.
answer-subscribed = A subscription; its state comes in NOTIFY
    .why = 200 accepts the SUBSCRIBE even while the decision is pending, because the NOTIFY conveys the state.
answer-nothing-new = A refresh of a subscription whose state the subscriber already has
    .why = 204 extends the subscription without a NOTIFY, because `Suppress-If-Match` in the SUBSCRIBE holds.

question-callee = Why is it not taken?
answer-busy = This device has no room for another call
    .why = 486 speaks of this end point alone, so that other devices and voice mail may still answer.
answer-refused = The user, or the user's device, refuses
answer-unavailable = Not registered, logged out, or do not disturb
    .why = 480 says that the user is known and not available now, because no device is registered or the user has asked for quiet.
answer-no-answer = It rang, and nobody answered
answer-busy-everywhere = You know that the user is busy on every device
    .why = 600 ends the search on all branches, so it needs the knowledge that no other end point, voice mail included, will answer.

question-refusal = How far does the refusal reach?
answer-this-device = This device does not take it; others may
    .why = 486 is the answer of a callee who is not willing to take the call at this end system; the other branches go on ringing.
answer-every-device = The user does not want it on any device
    .why = 603 says that the user does not wish to take part; send it only if you know that no other end point will answer.
answer-this-caller = The user does not want this caller: spam, nuisance
    .why = 607 marks the communication as unwanted, and the provider may act on that, for instance with a block list.

question-ringing-over = What ended the ringing?
answer-own-timer = A timer on the called side: device, application server
    .why = 480 says that the end system was reached and the callee is not available, which is so when the called side gives up.
answer-caller-hung-up = A CANCEL from the caller's side
    .why = 487 answers the INVITE at once when a CANCEL matches it; the CANCEL itself gets 200.
answer-expired = The time in the Expires header field of the INVITE
    .why = 487 is what a UAS answers when the invitation expires before it has sent a final response.
answer-all-silent = A timer of a proxy; no branch ever gave a final response
    .why = 408 must be sent by a proxy whose branches have all ended without a final response to the INVITE.

question-redirection = Where?
answer-for-now = At another address, for the time being
    .why = 302 sends the caller to the address in `Contact`, which holds for this call alone unless an expiry is given.
answer-for-good = At a new address, for good
    .why = 301 asks the caller to replace the old address in books and caches by the one in `Contact`.
answer-several-places = At several addresses; the caller is to choose
    .why = 300 lists the places in `Contact`, and the caller or the caller's software takes one of them.
answer-own-proxy = Here, but only through a proxy that you name
    .why = 305 names the proxy in `Contact`, and only a UAS may send it.
answer-other-service = Not by this call, but by another service
    .why = 380 describes the other service in its body, for which RFC 3261 defines no format: the receiver has to know yours.

question-address = What do you know about the address?
answer-unknown = No such user in your domain, or it is not your domain
    .why = 404 says that the user does not exist at the domain of the Request-URI, or that you do not handle that domain.
answer-gone = It was there, and is gone for good, with no new address to name
    .why = 410 says that the address is no longer available, that this will stay so, and that no new one is known.
answer-incomplete = Digits or characters are still missing
    .why = 484 says that the Request-URI is incomplete, so that a caller who dials with overlap may send more digits.
answer-several-users = It fits several users
    .why = 485 says that the Request-URI is ambiguous, and may list unambiguous addresses in `Contact`.
answer-foreign-scheme = You do not know its URI scheme
    .why = 416 says that the scheme of the Request-URI is unknown to you, and the client tries again with a SIP URI.
answer-nowhere = You know with authority that the user exists nowhere
    .why = 604 speaks for every domain and ends the search on all branches, so it needs authoritative information.

question-permission = What is missing or refused?
answer-credentials = Valid credentials, such as a password
answer-forbidden = Nothing would help; the answer is no
    .why = 403 says that you understood the request and refuse it, and that authorization would not help.
answer-caller-identity = A signed caller identity that passes verification (STIR)
answer-anonymous = The caller hides its identity, and you do not take such calls
    .why = 433 says that you refuse the request because the one who sent it is anonymous.
answer-analytics = A filter in the network rates the call as unwanted
    .why = 608 says that an intermediary, and not the user, rejected the call, and tells the caller in `Call-Info` where to object. In the United States the law wants 603+ instead.
answer-referrer = Proof of who referred the request (Referred-By)
    .why = 429 asks for a valid token in `Referred-By`, and the referee passes the 429 on to the referrer in a NOTIFY.
answer-consent = Consent of the recipients on a list
    .why = 470 says that your relay lacks permission for at least one URI of the list, and therefore sent to none of them.
answer-security = An agreement on security with the first hop (sec-agree)
    .why = 494 answers an unprotected request that demands `sec-agree`, and lists your mechanisms in `Security-Server`.

question-challenge = What will you do with the request once you know the sender?
answer-answer-it = Answer it: registrar, redirect server, user agent
    .why = 401 is the challenge of the one that answers the request, in `WWW-Authenticate`.
answer-pass-it-on = Pass it on: proxy, or a gateway that guards its lines
    .why = 407 is the challenge of a proxy, in `Proxy-Authenticate`; a proxy must not send a 401 of its own.

question-identity = What is wrong with the Identity header field?
answer-absent = There is none, or none in a format you support
    .why = 428 says that your policy requires `Identity` and that none of a supported kind has arrived.
answer-not-fetched = The certificate cannot be fetched
    .why = 436 says that you could not acquire the certificate for any `Identity` of the request.
answer-not-accepted = The certificate is at hand, but not one you accept
    .why = 437 says that you have the certificate and do not support it: you do not trust its issuer, or do not know its algorithm.
answer-wrong-signature = The signature does not fit
    .why = 438 says that no `Identity` holds a valid PASSporT, and that your policy rejects a broken signature.

question-content = What cannot be used?
answer-offer = The media, codecs or bandwidth of the offer
answer-preconditions = A precondition of the offer
    .why = 580 refuses an offer whose preconditions you cannot or do not want to meet.
answer-body-type = The type, the encoding or the language of the body
    .why = 415 refuses a body that you do not understand and may not ignore, and lists what you do understand.
answer-answer-type = The types that the sender accepts in the answer (Accept)
    .why = 406 says that whatever you could answer with is not acceptable by the `Accept` of the request.
answer-encrypted = A body encrypted for a key that you do not have
    .why = 493 says that you cannot decrypt the body, and may carry the public key that should have been used.
answer-too-long = It is too large or too long
answer-location = The location (Geolocation)
    .why = 424 rejects the request because its location is malformed, not good enough for your purpose, or cannot be fetched.
answer-alert = An emergency alert without a call (CAP)
    .why = 425 says that the alert is too malformed to respond to, and that nothing else in the request is of use.

question-reach = For whom do you speak?
answer-this-end-point = For this end point; another device may take the offer
    .why = 488 refuses the offer at this end point, and `Warning` should say why.
answer-every-end-point = For all devices of the user
    .why = 606 says that the user wants to communicate and cannot support this session; as a 6xx it ends the search on all branches.

question-size = What is too long?
answer-body-too-large = The body
    .why = 413 refuses the body for its size, and names in `Retry-After` when to try again if that will pass.
answer-uri-too-long = The Request-URI
    .why = 414 says that the Request-URI is longer than you are willing to interpret.
answer-message-too-large = The message as a whole
    .why = 513 says that the length of the message exceeds your capabilities, wherever the bytes are.

question-request = What is wrong with it, or missing on your side?
answer-malformed = The syntax is broken, or a field that you need is missing
    .why = 400 says that the request could not be understood, and the reason phrase should name the fault.
answer-method = The method
answer-extension = An extension
answer-interval = A lifetime or an interval is too short
answer-package = The package in Event or Info-Package
answer-version = The SIP version
    .why = 505 says that you do not support the SIP version of the request, or refuse to.

question-method = Do you recognize the method?
answer-method-known = Yes, but it is not allowed for this address
    .why = 405 says that the method is understood and not allowed for this address, and lists in `Allow` those that are.
answer-method-unknown = No, and you can support it for nobody
    .why = 501 says that a UAS does not recognize the method; a proxy would pass the request on.

question-extension = What about it?
answer-they-require = Require or Proxy-Require has an option tag you do not know
    .why = 420 lists in `Unsupported` what you do not know: a UAS from `Require`, a proxy from `Proxy-Require`.
answer-you-require = You cannot do without one that the sender does not list
    .why = 421 names in `Require` the extension without which you can be of no use to the client.
answer-priority = resource-priority is required, and you know none of its values
    .why = 417 is the answer if you understand none of the values; without that demand you go on with default priority.
answer-no-outbound = A registration wants outbound, and its first hop lacks that
    .why = 439 says that the first `Path` value has no `ob`, so that the device cannot have the outbound it asked for.
answer-push = A registration wants a push service that you do not have
    .why = 555 is allowed if you know by configuration that no proxy up to the registrar has the service; otherwise forward the REGISTER.

question-interval = Which one?
answer-expires = Expires of a registration, subscription or publication
    .why = 423 names the shortest lifetime that you accept in `Min-Expires`.
answer-session-interval = Session-Expires of a call
    .why = 422 names the shortest session interval that you accept in `Min-SE`.

question-package = Which kind of package?
answer-event-package = An event package: SUBSCRIBE, NOTIFY, PUBLISH
    .why = 489 says that you did not understand the event package in `Event`.
answer-info-package = An Info Package: INFO
    .why = 469 refuses an INFO whose package you have not offered to receive, and lists in `Recv-Info` those you have.

question-state = What does not fit?
answer-no-dialog = The dialog or transaction that it names is not there
    .why = 481 says that the request matches no dialog and no transaction of yours, as after a restart.
answer-terminated = A CANCEL or BYE came before you answered it
    .why = 487 answers the request that was terminated, never the CANCEL itself.
answer-crossing = It crosses an INVITE of your own
    .why = 491 must be sent to an INVITE that arrives while one of yours in the same dialog is in progress.
answer-second-invite = A second INVITE came before you answered the first
    .why = 500 is prescribed here, with a random `Retry-After` between 0 and 10 seconds.
answer-etag = SIP-If-Match of a PUBLISH names nothing that you hold
    .why = 412 says that the entity-tag matches no event state that you store, so the publisher has to begin anew.
answer-merged = You have it already, by another path
    .why = 482 is what a UAS answers to all but the first copy of a request that a fork has brought to it more than once.

question-server = What is the trouble?
answer-overloaded = Your whole server: overload or maintenance
    .why = 503 turns the client to another server, and keeps its further requests away for the time in `Retry-After`.
answer-one-request = This request alone failed on your server
    .why = 500 says that something unexpected kept you from fulfilling the request; the client may try again after some seconds.
answer-bad-answer = A server behind you answered with something invalid
    .why = 502 says that you are a gateway or proxy and the server downstream gave an invalid response.
answer-silent-system = A system that you had to ask did not answer in time
    .why = 504 says that an external server, which you needed for this request, gave no timely response.
answer-silent-hop = The next SIP hop gave no final response to an INVITE
    .why = 408 is the answer of a proxy if no branch of the INVITE has given a final response.

question-routing = Why not?
answer-no-contact = There is no address to send it to
    .why = 480 is the usual answer if the target set stays empty for a user that you know.
answer-no-hops = Max-Forwards is 0
    .why = 483 must be sent in place of forwarding once `Max-Forwards` is 0 (OPTIONS you may answer yourself).
answer-loop = It has been here before, and would take the same way
    .why = 482 says that you found your own `Via` in the request, and that it would be routed as it was then.
answer-breadth = The fork needs more branches than Max-Breadth allows
    .why = 440 must be sent if `Max-Breadth` is too small to fork in parallel, and you neither fork serially nor redirect.
answer-flow-gone = The flow to the device is gone (outbound)
    .why = 430 tells the proxy before you that the flow in the flow token no longer exists, so that it may try another one.
answer-only-503 = All that came back is a 503
    .why = 500 takes its place, because a 503 passed on would say that you can serve no request at all.
answer-proxy-extension = Proxy-Require names an extension you do not know
    .why = 420 must be sent by a proxy that does not understand what `Proxy-Require` lists, with `Unsupported`.

## Codes to which no answer leads

not-chosen-deprecated = Not to be sent any more: RFC 6665 has deprecated it, and [200](sip/200) says the same.
not-chosen-reserved = Reserved for future use: no document says when to send it or what a client does then. Inside a service of your own you may give it a meaning.
