# The words of SIP itself: names, classes, facets and what their values say. The words of single codes stand in
# NNN.ftl beside this file.
#
# Each facet value has a cell (a short phrase that stands alone in a table) and a `.sentence` (a whole sentence about one
# code). Two sentences of the same facet are shown one after the other, one for each of two codes, in either order, so
# none may refer to the other. $code holds the code as a number, such as 486. Cells: at most 60 characters.

## The protocol: home page and the protocol's own page

# Title of the protocol page and of its card on the home page.
protocol-title = SIP (Session Initiation Protocol)
# One sentence under the name on the home page.
protocol-summary =
    The codes with which phones, proxies and gateways answer when a call is placed, a device registers or a
    subscription is made.
# First paragraphs of the protocol page. Markdown; links as in `[486](sip/486)`.
protocol-intro =
    A SIP response starts with a status line such as `SIP/2.0 486 Busy Here`. Software goes by the number; the phrase
    is for people, and any server may word it differently. The first digit says how things stand: 1 means wait, 2 means
    done, and 3 to 6 mean that this attempt has failed, each in a way of its own. A program that meets an unknown code
    treats it as the x00 of its class, an unknown 1xx as [183](sip/183).

    The first digit also decides who may try again, and where. After 3xx the caller goes to another address; after 4xx
    it changes the request or waits; after 5xx another server may do better; after 6xx nobody tries anywhere else. A
    forking proxy reads it the same way: it passes on 1xx (except 100) and 2xx at once, lets 3xx, 4xx and 5xx end only
    their own branch, and calls off the whole search on 6xx. That is why a desk phone
    that answers [486](sip/486) lets the mobile ring on, and one that answers [600](sip/600) silences it.

## Classes
## The label is a badge and a table cell. `.sentence` comes last among the numbered differences of two codes of different
## classes. `.summary` introduces the class on the protocol page.

class-1xx = 1xx Provisional
    .sentence = **{ $code }** is a provisional response: the request is being worked on, and a final response is still to come.
    .summary = The request has arrived and is being worked on; the caller keeps waiting for a final response.
class-2xx = 2xx Success
    .sentence = **{ $code }** is a success response: the request was understood and accepted.
    .summary = The request was understood and accepted; a call is answered, a registration or a subscription is in place.
class-3xx = 3xx Redirection
    .sentence = **{ $code }** is a redirection: nothing has failed for good, but the caller has to go another way.
    .summary = The answer does not lie here; the response tells where or how else to reach the user or the service.
class-4xx = 4xx Client Error
    .sentence = **{ $code }** is a client error: it answers for this server and the request as it stands, and leaves open what another server would do.
    .summary = This server will not fulfill the request as it stands; changed, repeated later or sent to another server, it may pass.
class-5xx = 5xx Server Error
    .sentence = **{ $code }** is a server error: the request seemed valid, and it was the answering side that could not do its part.
    .summary = The request seemed valid, but the server could not do its part; another server may do better.
class-6xx = 6xx Global Failure
    .sentence = **{ $code }** is a global failure: it speaks for the user as a whole, so no other server is worth asking.
    .summary = The answer holds for the user as a whole; trying other devices, addresses or servers is pointless.

## Facets: what can be compared
## `facet-ID` is the label of a table row and of a heading among the differences; `.about` explains it (tooltip and
## protocol page).

### Facet: next

facet-next = Caller's next step
    .about = What the caller, or the caller's software, does when it receives the response.
next-wait = wait for the final response
    .sentence = **{ $code }** leaves the caller waiting: the transaction stays open until a final response arrives.
next-go-ahead = go on: the request succeeded
    .sentence = **{ $code }** lets the caller go on: the request has done its work, and an INVITE is now confirmed with ACK.
next-follow-contact = try again at once, at an address in `Contact`
    .sentence = **{ $code }** sends the client on at once: the next attempt goes to an address in `Contact`.
next-read-alternative = read the body for another service
    .sentence = **{ $code }** describes another service in its body, such as an emergency call in IMS; a caller that cannot read that body can only give up.
next-add-credentials = send again with credentials
    .sentence = **{ $code }** is a challenge: the client repeats the request at once, this time with credentials for the realm it names.
next-prove-identity = send again with proof of identity
    .sentence = **{ $code }** asks who is calling: the request goes out again once the missing identity, signature or certificate is added or put right.
next-correct-address = correct the Request-URI
    .sentence = **{ $code }** asks for another Request-URI before the request is sent again.
next-change-offer = offer another session
    .sentence = **{ $code }** turns down the session offered: the caller tries again with other codecs, media, bandwidth or preconditions, or gives up.
next-change-format = change a format
    .sentence = **{ $code }** is about a format: that of the body sent, or that of the answer.
next-change-extensions = add or drop extensions
    .sentence = **{ $code }** is about extensions: the client repeats the request with option tags, parameters or security mechanisms added or left out.
next-choose-supported = choose from the values listed
    .sentence = **{ $code }** is about a value that is not supported here: the client picks one that is, from the list if the response brings one, or does without.
next-lengthen-interval = send again with a longer interval
    .sentence = **{ $code }** finds a timer too short: the client repeats the request with at least the minimum that the response states.
next-shrink = shorten the message or the URI
    .sentence = **{ $code }** finds something too long: the client shortens the message or its Request-URI before sending again.
next-correct-message = correct the message
    .sentence = **{ $code }** faults the message itself: the client corrects the field or body part at fault before sending again.
next-start-anew = give up the old state, start anew
    .sentence = **{ $code }** means that the state the request relied on is gone: the client drops it and starts anew.
next-retry-shortly = send the same request again in seconds
    .sentence = **{ $code }** may pass within seconds: the same request, unchanged, is then worth sending again.
next-retry-later = call again in minutes or hours
    .sentence = **{ $code }** may be over in minutes or hours: the same request makes sense again once the user is free or reachable.
next-try-another-server = try the next server or route
    .sentence = **{ $code }** moves the client on to another server: the next one in the DNS answer, or another route.
next-later-if-at-all = try nowhere else; later only if told so
    .sentence = **{ $code }** ends the search: no other address is tried, and calling again makes sense only after the time in `Retry-After`, if there is one.
next-drop-address = stop using this address
    .sentence = **{ $code }** says that the address leads nowhere: the caller stops using it and checks the number or the directory entry.
next-do-not-repeat = do not repeat the request
    .sentence = **{ $code }** is a refusal: the same request would be refused again, so the client does not repeat it.
next-mend-routing = have the routing mended first
    .sentence = **{ $code }** points to a fault in the routing: sending again changes nothing until an operator has mended the path.
next-nothing = nothing: the caller ended it
    .sentence = **{ $code }** leaves nothing to do: it closes a request that the caller's own side ended, with CANCEL or BYE.

### Facet: scope

facet-scope = How far it reaches
    .about = What the response speaks of: the hop, the server, the request, one device or the user as a whole.
scope-hop = this hop only
    .sentence = **{ $code }** speaks of one hop: the next proxy or the connection to it, and nothing beyond.
scope-server = this server, for any request
    .sentence = **{ $code }** speaks of one server: whoever is called, a request sent there may meet the same answer.
scope-path = the route between caller and callee
    .sentence = **{ $code }** speaks of the route between caller and callee: the same user may be reached by another path.
scope-request = this request as it is written
    .sentence = **{ $code }** speaks of this request as it is written: a different request to the same address may pass.
scope-dialog = this dialog or subscription
    .sentence = **{ $code }** speaks of one dialog or subscription: whatever else runs with the same peer is untouched.
scope-end-point = one device of the user
    .sentence = **{ $code }** speaks of one device: another device of the same user may still answer.
scope-address = the address called
    .sentence = **{ $code }** holds for the address that was called: other addresses of the same user are not ruled out.
scope-everywhere = the user, on every device
    .sentence = **{ $code }** holds for the user as a whole: no other device or address of theirs is worth trying.
scope-caller = the one who is calling
    .sentence = **{ $code }** is about who is calling: the same request from someone else might pass.

### Facet: callee

facet-callee = What it says about the callee
    .about = What the sender of the response knows about the called user.
callee-nothing = nothing
    .sentence = **{ $code }** says nothing about the called user.
callee-being-alerted = being alerted
    .sentence = **{ $code }** means that the call has arrived: a device of the user is ringing.
callee-accepted = accepted
    .sentence = **{ $code }** means that the request was accepted, by the called user or by a service acting in the user's place.
callee-elsewhere = to be reached at another address
    .sentence = **{ $code }** says that the called user is to be reached at another address than the one called.
callee-not-available = known, but not available now
    .sentence = **{ $code }** means that the called user exists, but that no device can take the call now: none is registered, nobody answers, or do-not-disturb is on.
callee-busy-here = busy on this end point
    .sentence = **{ $code }** reports the called user busy on this end point; another device or voice mail may still take the call.
callee-busy-everywhere = busy, and nothing else will answer
    .sentence = **{ $code }** reports the called user busy, and claims that no other end point, voice mail included, will answer.
callee-refuses = does not want the call
    .sentence = **{ $code }** says that the call is not wanted, by the called user or by a service that decides in the user's place.
callee-unable = reached, but cannot join this session
    .sentence = **{ $code }** shows that the called side was reached, but cannot take part in the session as it was offered.
callee-not-here = not found at this address
    .sentence = **{ $code }** means that no user was found at this address; it does not say that the person has no other.
callee-nowhere = exists at no address
    .sentence = **{ $code }** claims to know for certain that the called user exists at no address at all.

### Facet: fork

facet-fork = In a forking proxy
    .about = What the response does in a proxy that sent the request to several places at once.
fork-hop-only = not forwarded
    .sentence = **{ $code }** goes no further than one hop: a stateful proxy that receives it from a branch does not forward it.
fork-goes-on = forwarded at once; all branches go on
    .sentence = **{ $code }** from one branch is forwarded at once, and all branches go on ringing or searching.
fork-branch-closed = one early dialog closed; the rest goes on
    .sentence = **{ $code }** tells the caller that one branch has failed and its early dialog is over; the other branches go on.
fork-wins = wins; the other branches are canceled
    .sentence = **{ $code }** wins the fork: the proxy forwards it at once and cancels the branches that are still pending.
fork-may-recurse = ends the branch; the proxy may try `Contact`
    .sentence = **{ $code }** ends its branch, and the proxy may try the addresses in `Contact` itself instead of handing them to the caller.
fork-ends-branch = ends its own branch only
    .sentence = **{ $code }** ends its own branch only: the other branches go on, and one of them may still win.
fork-preferred = ends its branch; preferred among the 4xx
    .sentence = **{ $code }** ends its own branch, but is preferred when the proxy chooses among several 4xx, since it tells the caller how to send again.
fork-collected = ends its branch; challenges are collected
    .sentence = **{ $code }** ends its own branch, and the proxy gathers the challenges of all branches into the one response it forwards.
fork-sent-as-500 = ends its branch; goes upstream as 500
    .sentence = **{ $code }** ends its own branch, and a proxy that has received nothing better sends 500 upstream in its place.
fork-settles = stops the search on all branches
    .sentence = **{ $code }** settles the fork: the proxy cancels the pending branches, opens no new one, and forwards it unless a 2xx crosses the cancellation.
fork-not-applicable = does not meet a fork
    .sentence = **{ $code }** does not meet a fork: it answers requests that go to one place, such as those inside a dialog, to a registrar or to the first hop.

### Facet: lasting

facet-lasting = What to remember
    .about = What the caller should keep or change after this call, for later ones.
lasting-none = nothing
    .sentence = **{ $code }** leaves nothing to remember: the next request starts as if this one had not been.
lasting-while-it-lasts = valid for a stated time
    .sentence = **{ $code }** holds for a limited time, stated in `Expires` or in its `Contact`; what is to last longer has to be refreshed.
lasting-update-address = replace the stored address
    .sentence = **{ $code }** changes the address book: the new address replaces the old one for all later calls.
lasting-forget-address = delete the stored address
    .sentence = **{ $code }** empties an entry: the address is taken out of address books, dial plans and caches.
lasting-block = later calls may be blocked
    .sentence = **{ $code }** may follow the caller: networks can use it to screen or block later calls from the same number.
lasting-adopt-setting = keep the learned value
    .sentence = **{ $code }** teaches the caller a setting, such as a minimum interval or a supported mechanism, to use from now on.

### Facet: final

facet-final = Ends the transaction
    .about = Whether the transaction is over with this response, or another one follows.
final-yes = yes, it is final
    .sentence = **{ $code }** is final: the transaction ends with it, and an INVITE can no longer be canceled.
final-no = no, a final response follows
    .sentence = **{ $code }** is not final: the transaction goes on, and an INVITE can still be canceled.

### Facet: headers (derived from the header fields of the code)

facet-headers = Header fields it carries
    .about = The header fields that matter for this response, beyond those that every response has.
# Shown beside a header name in tables: how strongly the document asks for it.

### Facet: in_dialog

facet-in-dialog = Effect on a dialog
    .about = What becomes of a dialog, and of the calls and subscriptions in it, when a request inside it gets this response.
in-dialog-makes-early = creates or continues an early dialog
    .sentence = **{ $code }** with a `To` tag creates an early dialog, or continues one, before anyone has picked up.
in-dialog-makes = creates or confirms the dialog
    .sentence = **{ $code }** creates the dialog or confirms the early one; from then on both sides can send requests inside it.
in-dialog-ends-early = ends one early dialog
    .sentence = **{ $code }** ends one early dialog, the one its `To` tag names; the call attempt and the other early dialogs live on.
in-dialog-transaction-only = none; only the request is affected
    .sentence = **{ $code }** inside a dialog touches only the request it answers: the call or the subscription goes on.
in-dialog-ends-usage = ends the call or the subscription it hits
    .sentence = **{ $code }** inside a dialog ends the usage it hits, the call or the subscription; others that share the dialog stay.
in-dialog-ends-dialog = ends the dialog and all in it
    .sentence = **{ $code }** inside a dialog ends all of it: the call and every subscription that shares the dialog.
in-dialog-unclear = not settled by any document
    .sentence = **{ $code }** inside a dialog has no settled effect: no document defines it well, and implementations differ.

### Facet: isup (derived from content/across)
### $other holds number and name of an ISUP cause, such as "17 User busy"; in a sentence about several, the numbers.

facet-isup = ISUP cause
    .about = Which cause value a PSTN gateway puts in its ISUP release, and which one arrives as this code, by RFC 3398; IMS networks (3GPP TS 29.163), national profiles and carriers may differ.
# For provisional and success responses, and for those that end no call.
isup-none = none
    .sentence = **{ $code }** clears no call on the ISUP side, so no cause value belongs to it.
# SIP to ISUP: 4xx and 5xx get the cause location "network".
isup-location-network = { $other } (network)
    .sentence = **{ $code }** becomes ISUP cause { $other }, with the network named as the place where the call failed.
# SIP to ISUP: 6xx get the cause location "user".
isup-location-user = { $other } (user)
    .sentence = **{ $code }** becomes ISUP cause { $other }, with the user named as the place where the call ended.
# SIP to ISUP: the gateway should first mend the request and send it again.
isup-remedy-first = { $other }, as a last resort
    .sentence = **{ $code }** becomes ISUP cause { $other } only if the gateway cannot mend the request and send it again.
# SIP to ISUP: the gateway should first answer the challenge.
isup-authenticate-first = { $other }, without credentials
    .sentence = **{ $code }** becomes ISUP cause { $other } only if the gateway has no credentials to answer the challenge with.
# SIP to ISUP: 410 becomes "number changed" without the new number.
isup-without-diagnostic = { $other }, no new number
    .sentence = **{ $code }** becomes ISUP cause { $other } without a diagnostic, since there is no new number to pass on.
# SIP to ISUP: code not in the table of RFC 3398.
isup-default = { $other } (not in the table)
    .sentence = **{ $code }** has no entry of its own in RFC 3398, so a gateway falls back to ISUP cause { $other }.
# SIP to ISUP: depends on the Warning header field; this is the default.
isup-by-warning = { $other }, unless `Warning` says more
    .sentence = **{ $code }** becomes ISUP cause { $other } unless its `Warning` suggests a closer one.
# SIP to ISUP: the case in which Warning speaks of a bearer capability.
isup-by-warning-bearer = { $other }, by `Warning`
    .sentence = **{ $code }** becomes ISUP cause { $other } if its `Warning` speaks of a bearer capability that is not available.
# SIP to ISUP: 487.
isup-no-mapping = none: already released
    .sentence = **{ $code }** is given no ISUP cause: as a rule the caller on the PSTN side has hung up first, and the call there is already released.
# SIP to ISUP: 3xx; what the gateway should do.
isup-follow-contact = none: the gateway calls the `Contact`
    .sentence = **{ $code }** releases nothing on the ISUP side at first: the gateway places the call anew at an address it finds in `Contact`.
# SIP to ISUP: 3xx; what the gateway may do instead.
isup-redirection = { $other }, with the new number
    .sentence = **{ $code }** may be handed back as ISUP cause { $other } with the new number, which leaves the redirection to the PSTN.
# ISUP to SIP: the ordinary case.
isup-from = from { $other }
    .sentence = **{ $code }** is what a gateway sends to the SIP side when the PSTN releases with cause { $other }.
# ISUP to SIP: cause 21 whose location is "user".
isup-from-location-user = from { $other } (user)
    .sentence = **{ $code }** may be what a gateway sends for cause { $other } when the PSTN names the user as its location.
# ISUP to SIP: cause 22 with the new number.
isup-from-with-diagnostic = from { $other }, with the number
    .sentence = **{ $code }** is what a gateway sends for cause { $other } when the release brings the new number, which goes into `Contact`.
# ISUP to SIP: cause 22 without the new number.
isup-from-without-diagnostic = from { $other }, no number
    .sentence = **{ $code }** is what a gateway sends for cause { $other } when the release does not tell the new number.
# ISUP to SIP: the causes for lack of resources.
isup-from-resource = from { $other } (temporary)
    .sentence = **{ $code }** is what a gateway sends for cause { $other }, a passing failure in the PSTN, at times with `Retry-After`.
# ISUP to SIP: cause 26, which ANSI networks use for a misrouted ported number.
isup-from-ansi = from { $other } (ANSI)
    .sentence = **{ $code }** is what a gateway sends for cause { $other }, with which ANSI networks report a misrouted ported number.

### Facet: sender

facet-sender = Who sends it
    .about = Who normally writes the response, as opposed to the proxies that pass it on.
sender-end-point = the called end point
    .sentence = **{ $code }** is normally written by the called user agent: the phone, PBX or gateway at the far end.
sender-registrar = a registrar
    .sentence = **{ $code }** normally comes from a registrar, which keeps the addresses of users.
sender-notifier = a notifier or event state compositor
    .sentence = **{ $code }** normally comes from a notifier or an event state compositor.
sender-proxy = a proxy on the way
    .sentence = **{ $code }** is normally written by a proxy on the way, not by a device of the called user.
sender-security = a service that checks callers
    .sentence = **{ $code }** normally comes from a service that checks identity, consent or reputation before the called user is bothered.
sender-any = any server or end point
    .sentence = **{ $code }** may be written by any proxy, server or end point on the path; only the trace shows which one it was.

### Facet: methods

facet-methods = Requests it answers
    .about = The methods of the requests that get this response.
methods-any = any request
    .sentence = **{ $code }** can answer any kind of request, be it INVITE, REGISTER or OPTIONS.
methods-invite = INVITE
    .sentence = **{ $code }** belongs to INVITE; a trace that shows it after another method deserves a closer look.
methods-session = INVITE and UPDATE
    .sentence = **{ $code }** answers the requests that negotiate a session or its timer: INVITE and UPDATE.
methods-invite-or-message = INVITE, MESSAGE and the like
    .sentence = **{ $code }** answers INVITE, MESSAGE and other requests that are meant for a person.
methods-in-dialog = requests inside a dialog, CANCEL
    .sentence = **{ $code }** answers requests that refer to something already begun: those inside a dialog, and CANCEL.
methods-register = REGISTER
    .sentence = **{ $code }** answers REGISTER, so it appears when a device logs in, not when a call is placed.
methods-timed = REGISTER, SUBSCRIBE, PUBLISH
    .sentence = **{ $code }** answers requests that ask for a lifetime: REGISTER, SUBSCRIBE and PUBLISH.
methods-subscribe = SUBSCRIBE and NOTIFY
    .sentence = **{ $code }** answers SUBSCRIBE and NOTIFY, as used for presence, busy lamps and message waiting.
methods-publish = PUBLISH
    .sentence = **{ $code }** answers PUBLISH, when a device renews or changes the state it has published.
methods-refer = REFER and requests it leads to
    .sentence = **{ $code }** answers REFER and requests that carry `Referred-By`, so it appears in call transfers.
methods-info = INFO
    .sentence = **{ $code }** answers INFO and thus concerns one piece of application data within a call, not the call itself.

### Facet: alternatives (its words stand in site.ftl; cells use those of the codes)

### Facet: ack

facet-ack = ACK
    .about = How the response is acknowledged when it answers an INVITE.
ack-none = none
    .sentence = **{ $code }** gets no ACK, which follows only a final response to INVITE.
ack-end-to-end = from the caller through to the callee
    .sentence = **{ $code }** to an INVITE is confirmed with an ACK of its own that travels from the caller through to the callee.
ack-hop-by-hop = hop by hop
    .sentence = **{ $code }** to an INVITE is acknowledged hop by hop: each sender of the INVITE sends the ACK, and only to the next hop.
ack-not-applicable = does not answer INVITE
    .sentence = **{ $code }** never meets an ACK, since it does not answer INVITE.

### Facet: class

facet-class = Class
    .about = The class that the first digit gives.

## Pasted lines: what the search says of a line or a message that a reader pastes

# What each pattern of `lines` in content/sip/protocol.yaml reads; shown behind "Read from".
line-status-line = status line
line-pjsip = log line of PJSIP
line-asterisk = log line of Asterisk
line-accounting = accounting line of Kamailio or OpenSIPS
line-freeswitch-state = log line of FreeSWITCH
line-freeswitch-variable = channel variable of FreeSWITCH
line-wireshark = packet list of Wireshark
line-reason = Reason header field
# What a header field of the pasted message says. $value: its value as pasted, such as 120 or <sip:bob@example.net>.
header-accept = Accept: the body may have one of these types: { $value }
header-alertmsg-error = AlertMsg-Error: what was wrong with the alert: { $value }
header-allow = Allow: these methods would be accepted: { $value }
header-allow-events = Allow-Events: these event packages are supported: { $value }
header-call-info = Call-Info: more about the answer, or whom to turn to: { $value }
header-contact = Contact: where to go from here: { $value }
header-error-info = Error-Info: more about the error, often an announcement to be played: { $value }
header-geolocation-error = Geolocation-Error: what was wrong with the location: { $value }
header-min-expires = Min-Expires: the shortest interval the server takes, in seconds: { $value }
header-min-se = Min-SE: the shortest session interval allowed, in seconds: { $value }
header-permission-missing = Permission-Missing: these recipients have not agreed yet: { $value }
header-proxy-authenticate = Proxy-Authenticate: the proxy's challenge, to be answered with Proxy-Authorization: { $value }
header-reason = Reason: why, in the sender's own words or as a cause of another network: { $value }
header-recv-info = Recv-Info: these Info Packages are accepted in the call: { $value }
header-require = Require: these extensions must be understood: { $value }
header-retry-after = Retry-After: do not try again before this many seconds have passed: { $value }
header-security-server = Security-Server: the security mechanisms on offer, by preference: { $value }
header-unsupported = Unsupported: leave these extensions out and send again: { $value }
header-warning = Warning: what is wrong, by code, sender and text: { $value }
header-www-authenticate = WWW-Authenticate: the challenge, to be answered with Authorization: { $value }
# A code that is not registered, such as 499. $code: the code.
unlisted-1xx = { $code } is not registered. Software that does not know a 1xx treats it as 183.
unlisted-2xx = { $code } is not registered. Software that does not know a 2xx treats it as 200.
unlisted-3xx = { $code } is not registered. Software that does not know a 3xx treats it as 300.
unlisted-4xx = { $code } is not registered. Software that does not know a 4xx treats it as 400.
unlisted-5xx = { $code } is not registered. Software that does not know a 5xx treats it as 500.
unlisted-6xx = { $code } is not registered. Software that does not know a 6xx treats it as 600.

## Branches
## What becomes of a branch when a proxy has sent one INVITE to several phones or servers. The message stands in a frame
## below the branch's lifeline (at most 14 characters), its sentence below the drawing. $actor: who is at the end of the
## branch ("Mobile"). $message: what the branch ended with ("200 OK").

# It answered first, and its answer does not go back: another one does, or the proxy says it in other words.
branch-ended = over
    .sentence = { $actor }: its { $message } goes no further than the proxy.
# It answered first, and its answer, a success, goes to the caller.
branch-ended-wins = wins
    .sentence = { $actor }: its { $message } wins.
# Its answer goes to the caller and is a failure: nobody has won.
branch-ended-returned = passed on
    .sentence = { $actor }: its { $message } is passed on to the caller.
# Another branch has answered, and this one is not disturbed; later it ends by itself without winning.
branch-goes-on = goes on
    .sentence = { $actor }: goes on undisturbed. Its { $message } goes no further than the proxy.
branch-goes-on-wins = goes on, wins
    .sentence = { $actor }: goes on undisturbed. Its { $message } wins.
branch-goes-on-returned = passed on
    .sentence = { $actor }: goes on undisturbed. Its { $message } is passed on to the caller.
branch-cancelled = canceled
    .sentence = { $actor }: canceled. Its { $message } goes no further than the proxy.
# The caller hung up, so that every branch is canceled; one of the answers goes back.
branch-cancelled-returned = canceled
    .sentence = { $actor }: canceled. Its { $message } is what the proxy answers with.
# It was picked up while the CANCEL was on its way; the caller gets this answer beside the one that won.
branch-crosses = answers too
    .sentence = { $actor }: has answered before the CANCEL arrives. Its { $message } goes to the caller as well.
branch-crosses-wins = crosses, wins
    .sentence = { $actor }: has answered before the CANCEL arrives. Its { $message } wins.
# 401 and 407: what this branch asks for is written into the answer that is passed on.
branch-joins = joins in
    .sentence = { $actor }: the answer is { $message }. Its challenge is added to the answer that is passed on.
# One branch after the other.
branch-follows-wins = next, wins
    .sentence = { $actor }: tried only then. Its { $message } wins.
# The last sentence: what the caller sees of all this.
branch-outcome = The caller receives { $message }.
# The proxy answers in other words than the branch that won. $answer: what that branch ended with ("503 Service Unavailable").
branch-outcome-as = The caller receives { $message }: the proxy does not pass on { $answer }.

## Ladders
## Labels above the columns of a ladder diagram: at most 12 characters.

actor-caller = Caller
actor-callee = Callee
actor-proxy = Proxy
# The first proxy, to which a device keeps its connection.
actor-edge = Edge proxy
# The proxy responsible for the user's domain.
actor-home = Home proxy
actor-desk = Desk phone
actor-mobile = Mobile
actor-voicemail = Voice mail
actor-registrar = Registrar
# A redirect server.
actor-redirect = Redirect
actor-gateway = Gateway
# An exchange of the telephone network.
actor-switch = PSTN switch
actor-subscriber = Subscriber
actor-notifier = Notifier
# An event state compositor, which receives PUBLISH.
actor-compositor = Compositor
actor-publisher = Publisher
actor-uac = UAC
actor-uas = UAS
# A second server, tried when the first one fails.
actor-backup = Backup
# A service that verifies the caller's identity.
actor-verifier = Verifier
# A relay that needs the recipients' consent.
actor-relay = Relay
# The one who receives a REFER.
actor-referee = Referee
# The one who sends a REFER.
actor-transferor = Transferor
