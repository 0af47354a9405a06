# The words of WebSocket itself: names, ranges, facets and what their values say. The words of single codes stand in
# NNNN.ftl beside this file.
#
# Each facet value has a cell (a short phrase that stands alone in a table) and a `.sentence` (a whole sentence about one
# code). Two sentences of the same facet are shown one after the other, one for each of two codes, in either order, so
# none may refer to the other. $code holds the code as a number, such as 1006. Cells: at most 60 characters.

## The protocol: home page and the protocol's own page

# Title of the protocol page and of its card on the home page.
protocol-title = WebSocket close codes
# One sentence under the name on the home page.
protocol-summary =
    The numbers that tell why a WebSocket connection ended, in a Close frame, in a server's log or in the `close`
    event of a browser.
# First paragraphs of the protocol page. Markdown; links as in `[1006](websocket/1006)`.
protocol-intro =
    A WebSocket connection ends with a Close frame: opcode 8, two octets with the close code, and up to 123 octets
    of UTF-8 text as a reason. The other side answers with a Close frame of its own, usually with the same code, and
    the server closes the TCP connection first ([RFC 6455, 5.5.1](RFC6455#5.5.1)). Over HTTP/2 and HTTP/3 the end of
    the stream takes the place of the end of TCP ([RFC 8441, 5](RFC8441#5), [RFC 9220, 3](RFC9220#3)). Each side
    reports the code it has received, a browser as `event.code`; if both start closing at the same moment, they may
    report different codes.

    Three codes never travel. A program that has no code to report fills in [1005](websocket/1005) if the Close
    frame carried none, [1006](websocket/1006) if no Close frame came at all, and [1015](websocket/1015) if already
    the TLS handshake failed. An opening handshake refused with HTTP 403 or 502 also ends as 1006 in a browser; the
    real reason is the HTTP status, to be found in the network panel or in the server's log.

    Numbers from 1000 to 2999 belong to the protocol and its extensions. Those from 3000 to 3999 are registered with
    IANA by libraries, frameworks and applications. Those from 4000 to 4999 are private and in no registry: 4401
    means whatever the service you talk to has written in its documentation. A page may call `close()` with 1000 and
    with 3000 to 4999; with any other number the browser throws `InvalidAccessError`.

## Ranges
## The label is a badge and a table cell. `.sentence` comes last among the numbered differences of two codes of different
## ranges. `.summary` introduces the range on the protocol page.

class-protocol = 1000–2999 Protocol
    .sentence = **{ $code }** belongs to the protocol itself: no application may give it a meaning of its own.
    .summary = Defined for WebSocket as such, by RFC 6455 or in the registry; libraries send and check these codes on their own.
class-registered = 3000–3999 Registered
    .sentence = **{ $code }** is registered for applications: the protocol gives it no meaning, so both ends have to agree on one.
    .summary = Registered with IANA for libraries, frameworks and applications; the WebSocket protocol does not interpret them.

## Facets: what can be compared
## `facet-ID` is the label of a table row and of a heading among the differences; `.about` explains it (tooltip and
## protocol page).

### Facet: on_wire

facet-on-wire = In a Close frame
    .about = Whether the code may be sent in a Close frame, or only stands in for one on the side that reports it.
on-wire-yes = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the other side has chosen it, so it tells something about why that side closed.
on-wire-no = no, never sent
    .sentence = **{ $code }** must not stand in a Close frame: whoever logs it got no such code from the other side.

### Facet: next

facet-next = Next step
    .about = What the one who sees the code does next, or the software that keeps the connection.
next-nothing = nothing: the work is done
    .sentence = **{ $code }** leaves nothing to do: the connection has served its purpose, and a new one is opened only if the application needs it.
next-unspecified = not told; the application decides
    .sentence = **{ $code }** tells no next step: whether to reconnect has to follow from what the application was doing.
next-reconnect = reconnect after a short random delay
    .sentence = **{ $code }** invites a new connection: the same client can expect to be served again after a short random delay.
next-back-off = reconnect with growing, random delays
    .sentence = **{ $code }** calls for patience: reconnect after a random delay, and let the delay grow with every attempt that fails.
next-mend-message = change the message, then reconnect
    .sentence = **{ $code }** asks the sender of the last message to change its type, encoding or size; sent again as it was, it would end the next connection too.
next-mend-stack = mend the library, extension or proxy
    .sentence = **{ $code }** points below the application: a library, an extension setting or a proxy has to be mended, since no other message would fare better.
next-mend-server = have the server mended
    .sentence = **{ $code }** is a matter for the server's operator: reconnecting alone changes little until the fault has been found there.
next-authenticate = reconnect with valid credentials
    .sentence = **{ $code }** asks for a login: get a fresh token or session first, then reconnect and present it.
next-do-not-repeat = do not repeat what was refused
    .sentence = **{ $code }** is a refusal: do not reconnect to do the same again, because the answer would be the same.

### Facet: cause

facet-cause = What is at fault
    .about = The layer or the party in which the trouble lies, as far as the code tells.
cause-nobody = nothing
    .sentence = **{ $code }** reports no fault: the connection ends because one side wants it to.
cause-untold = not told
    .sentence = **{ $code }** says nothing about a cause; it fits an orderly end as well as a failure.
cause-transport = the transport: TCP, TLS or the path
    .sentence = **{ $code }** points to the transport: TCP, TLS, or a device on the path between client and server.
cause-protocol = the protocol: framing or negotiation
    .sentence = **{ $code }** points to the protocol itself: frames or the negotiation of extensions, which libraries and proxies handle.
cause-content = a message: its type or encoding
    .sentence = **{ $code }** points to the content of a message, whose type or encoding the receiver could not take.
cause-rules = a limit or policy of the receiver
    .sentence = **{ $code }** points to a rule of the receiver: the message was sound, but over a limit or against a policy.
cause-application = an agreement of the application
    .sentence = **{ $code }** points to the application: what counts is its own agreement on logins, rights or deadlines.
cause-server = the state of the server
    .sentence = **{ $code }** points to the server, whose state made it close whatever the client had sent.
cause-upstream = a server behind the server
    .sentence = **{ $code }** points past the server the client speaks to: one behind it failed to answer properly.

### Facet: clean

facet-clean = Closing handshake
    .about = Whether Close frames went both ways before the connection ended, which a browser reports as `event.wasClean`.
clean-clean = completed
    .sentence = **{ $code }** normally goes with a clean end: both sides have sent a Close frame before TCP is closed.
clean-one-sided = sent, but the answer is not read
    .sentence = **{ $code }** is sent by a side that gives up at once: it reads no answer and reports 1006 itself, while the receiver still gets the code.
clean-not-clean = did not take place
    .sentence = **{ $code }** means that there was no closing handshake: the connection ended, or never began, without a Close frame.
clean-not-applicable = not defined
    .sentence = **{ $code }** closes nothing properly, since a code without a meaning has no place in a closing handshake.

### Facet: trigger

facet-trigger = What sets it off
    .about = The event that makes a side close the connection, or a program report the code.
trigger-decision = a plan: done, leaving or restarting
    .sentence = **{ $code }** follows a plan: someone has finished, is leaving or restarts, and no message has caused it.
trigger-trouble = trouble on the side that closes
    .sentence = **{ $code }** is set off by trouble on the side that closes: something failed or ran short there while the other side did nothing wrong.
trigger-message = something the other side sent
    .sentence = **{ $code }** is set off by something received: look at the last frames before the Close frame.
trigger-access = who the peer is or what it may do
    .sentence = **{ $code }** is set off by a check of access: who the other side is, or what it may do.
trigger-opening = something seen while connecting
    .sentence = **{ $code }** is set off while the connection is set up: not one message of the application has gone through.
trigger-absence = something expected did not come
    .sentence = **{ $code }** is set off by an absence: what should have come did not.
trigger-untold = not told
    .sentence = **{ $code }** does not tell what set it off, so only the logs of the other side can.

### Facet: closer

facet-closer = Who closes with it
    .about = Which side puts the code into its Close frame, or that the reporting side fills it in.
closer-either = either side
    .sentence = **{ $code }** may come from either side, the client as well as the server.
closer-server = the server
    .sentence = **{ $code }** comes from the server, or from a gateway in its place; a client has no use for it.
closer-client = the client
    .sentence = **{ $code }** comes from the client alone, and so shows up in the server's log.
closer-own-side = nobody: the reporting side sets it
    .sentence = **{ $code }** comes from nobody: the library or browser that reports it has filled it in by itself.
closer-nobody = nobody may
    .sentence = **{ $code }** is nobody's to use: a peer that closes with it has a fault.

### Facet: in_browser

facet-in-browser = In a web page
    .about = Whether and how the code reaches a script in a page, as `event.code` of the `close` event.
in-browser-received = `event.code`, if the server sends it
    .sentence = **{ $code }** reaches a page in `event.code` when the server closes with it; a fault that the browser itself finds appears there as 1006 instead.
in-browser-set-by-browser = `event.code`, set by the browser
    .sentence = **{ $code }** reaches a page in `event.code` although no server has sent it: the browser puts it there.
in-browser-never = not seen
    .sentence = **{ $code }** is not something a page gets to see: neither does a proper server send it to a browser, nor does the browser set it.

### Facet: script

facet-script = In a page's close()
    .about = Whether a script in a page may pass the code to `WebSocket.close(code)`.
script-yes = allowed
    .sentence = **{ $code }** is open to scripts: a page may call `close({ $code })`.
script-no = refused with `InvalidAccessError`
    .sentence = **{ $code }** is closed to scripts: `close({ $code })` in a page throws `InvalidAccessError` and leaves the connection open.

### Facet: alternatives (its words stand in site.ftl; cells use those of the codes)

### Facet: class

facet-class = Range
    .about = The range of numbers the code belongs to, which tells who defines its meaning.

## Pasted lines: what the search says of a line that a reader pastes

# What each pattern of `lines` in content/websocket/protocol.yaml reads; shown behind "Read from".
line-close = log line of a library
line-received-sent = log line of Python's websockets
line-close-event = close event
line-connection = message about a connection
line-code = close code
# A code that is not registered, such as 4001. $code: the code.
unlisted-protocol = { $code } is not assigned. Codes from 1000 to 2999 belong to the protocol itself and its extensions.
unlisted-registered = { $code } is not registered. Codes from 3000 to 3999 belong to libraries, frameworks and applications.
unlisted-private = { $code } is private: codes from 4000 to 4999 mean what the application that sends them says.

## Ladders
## Labels above the columns of a ladder diagram: at most 12 characters.

actor-client = Client
actor-browser = Browser
# A load balancer or reverse proxy that passes the octets on.
actor-balancer = Balancer
# A server that speaks WebSocket to the client and something else behind.
actor-gateway = Gateway
actor-server = Server
# A second server that offers the same service.
actor-replica = Other server
# The server behind the gateway.
actor-upstream = Upstream
