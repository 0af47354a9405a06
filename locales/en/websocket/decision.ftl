# Which WebSocket code to send: the words of websocket/decide.html. The facts, that is which answer leads where, stand in
# content/websocket/decision.yaml, in the same order.
#
# `question-ID` is a heading, `answer-ID` a line below it that opens. Both are plain text: no Markdown, no full stop behind
# an answer. `.why` is one sentence (Markdown) below the code that an answer leads to: why this code and no other.
# `not-chosen-ID` says why nobody should choose the codes listed below it.

## The page

# Heading, title in the browser, and the link on the pages of WebSocket and of its codes.
title = Which WebSocket close code should I send?
# Below the heading, and the description for search engines.
summary = Say why the connection ends, step by step, and you come to the code to send, with the reason and where it is written.

## Questions and answers

question-cause = Why does the connection end?
answer-finished = The exchange is complete
    .why = 1000 says that the connection has served its purpose.
answer-leaving = You go away: shutdown, restart, another page
answer-bad-data = What the other side sent cannot be taken
answer-not-allowed = The other side may not do this
answer-failure = Something failed, or the load is too high
answer-deadline = The other side let a deadline of the application pass
    .why = 3008 is registered for a timeout, and helps where the code on the other side knows it.
answer-extension = You are the client, and an extension you need was not agreed on
    .why = 1010 is for clients alone; the reason should list the extensions that you need.

question-return = Will the same service be back within seconds?
answer-back-soon = Yes, it restarts
    .why = 1012 says that the service restarts, so that clients may connect again after a delay that they choose at random.
answer-not-back = No, or you cannot tell
    .why = 1001 says that this end point goes away, as a server that shuts down or a browser that leaves the page.

question-data = What is wrong with it?
answer-broken-frame = A frame breaks the rules of the protocol
    .why = 1002 says that the protocol itself was violated, which the library finds and not your code.
answer-wrong-type = It is binary where you take only text, or the reverse
    .why = 1003 says that you have received a type of data that you cannot accept.
answer-not-utf8 = A text message is not UTF-8
    .why = 1007 says that the data in a message does not fit the type of the message.
answer-too-big = The message is too big
    .why = 1009 says that the message is too big for you to process.
answer-refused-content = It is well formed, and you refuse what it says
    .why = 1008 is the general code for a message that violates your policy, where no other code fits better.

question-access = What is missing?
answer-login = A login; the client knows code 3000
    .why = 3000 is registered as Unauthorized: the client has not shown who it is.
answer-right = A right; the client knows code 3003
    .why = 3003 is registered as Forbidden: you know the client, and it may not do this.
answer-unspecified = One of the two, and the client knows neither code or need not know why
    .why = 1008 may be sent to hide the details of your policy, and stands in RFC 6455 itself.

question-trouble = Where is the trouble?
answer-own-error = In your own server
    .why = 1011 says that an unexpected condition prevented the server from fulfilling the request.
answer-overload = Nothing is broken; the load is too high
    .why = 1013 sheds a client that has done nothing wrong and may come back later.
answer-upstream = Behind you: you are a gateway
    .why = 1014 is the Bad Gateway of WebSocket: the server behind you gave an invalid response.

## Codes to which no answer leads

not-chosen-reserved = Reserved: it has no meaning that the other side could know.
not-chosen-never-sent = Never on the wire: an end point must not put it into a Close frame. It reports it to its own application.
