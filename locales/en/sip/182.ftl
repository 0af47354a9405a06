title = Queued
gist = Nobody is free yet, but the call is kept waiting in a queue.
act = Tell the user that the call waits in line, show the reason phrase, and lengthen the no-answer timer for it.
summary = Nobody can take the call now, but it is kept waiting in line instead of being refused.
meaning =
    The called party (an agent group, a console, a radio channel) is occupied. The server holds the INVITE open
    and will offer the call when its turn comes. Until then no device rings.

    The reason phrase may say more, such as `182 4 calls ahead, about 6 minutes`, and several 182s may follow one
    another as the call moves up. The place in line is lost as soon as the caller cancels.
when =
    - An attendant console or ACD that queues before answering. Most contact centers do not: they answer
      with [200](sip/200) and play music, and then you never see a 182.
    - A system with priority queuing (`Resource-Priority`) whose trunks or radio channels are all taken.
    - The caller sent `Request-Disposition: queue`, and the server obeys ([RFC 3841, 9.1](RFC3841#9.1)).
receiver =
    1. Tell the user that the call waits, by a display text or a tone of its own. Ringback would be wrong.
    2. Switch off or lengthen the no-answer timer for this call; a fixed 60 s takes the user out of the line.
    3. Show a new reason phrase when another 182 comes. To leave the line, send CANCEL and expect [487](sip/487).
sender =
    Send 182 when you will keep the call in line without answering it. Send one at least every minute, more often
    only when the position changes, because a proxy may end a call after three minutes without a provisional
    response. If the caller is to hear music or announcements while waiting, send [183](sip/183) with SDP or
    answer the call. With no queue, refuse at once with [486](sip/486); when an agent's phone rings,
    send [180](sip/180).
misreading =
    182 says nothing about the SIP server's own load. A server too busy to process requests refuses with 503.
aliases =
    - call queue
    - ACD
    - waiting in line
    - camp-on
facet-headers = `Contact`; the reason phrase may tell the position in line
    .sentence = **{ $code }** brings `Contact` for its early dialog; no header field tells the position, only the reason phrase may.
facet-sender = the server that keeps the queue (ACD, PBX)
    .sentence = **{ $code }** comes from the server that keeps the queue (an ACD, a PBX, a console), not from a device that rings.
facet-callee = not free; the call waits its turn
    .sentence = **{ $code }** says that the callee is not free and that the call waits for its turn.
facet-scope = the address called, where the call waits
    .sentence = **{ $code }** tells of the address called: the call waits there for its turn.
alternative-agent-rings = if an agent's device rings now
    .sentence = Send **{ $alternative }** as soon as the call has left the line and a device rings.
alternative-no-queue = if the call will not be kept
    .sentence = Send **{ $alternative }** if the callee is busy and there is no line to wait in.
alternative-music-or-announcement = if the caller is to hear something while waiting
    .sentence = Send **{ $alternative }** with SDP if you play music or an announcement before the answer.
flow-basic = Two 182s, then a free agent
flow-basic-all-busy = all agents busy: third in line
flow-basic-one-free = an agent is free: offers the call
flow-hangs-up = The caller leaves the line
flow-hangs-up-tired-of-waiting = hangs up
