title = Request Pending
gist = Both sides tried to change the call at once; try again in a moment.
act = Keep the call and resend with a new `CSeq`: after 2.1–4 s if you made the `Call-ID`, after 0–2 s if not.
summary = Both sides tried to change the call at the same moment; each has to wait a random time and try again.
meaning =
    The receiver has a re-INVITE or UPDATE of its own under way in this dialog, so it cannot take the other
    side's. This is glare: the two requests crossed, and each side refuses the other's. The call stays up with
    the session as it was.

    To keep the retries from crossing again, the two sides draw from different ranges. Whoever made the
    `Call-ID` waits 2.1 to 4 seconds, the other side 0 to 2 seconds, both in steps of 10 ms. So the side that
    was called goes first.
when =
    - Right after the answer: the PBX re-INVITEs to take the media off itself while the phone re-INVITEs to
      settle on one codec.
    - Hold and unhold on both sides, or an attended transfer in which two B2BUAs update at once.
    - Session timers where each side believes itself the refresher, so that their refreshes meet.
    - The callee sends a re-INVITE on the heels of its 200. It overtakes the 200 over UDP, and the caller,
      whose own INVITE is still open, refuses it. Or the caller's overtakes the ACK that was to bring the answer
      ([RFC 5407, 3.1.5](RFC5407#3.1.5)).
receiver =
    1. Keep the media as it is. Do not hang up, do not fail over to another trunk.
    2. Start the timer by your role: `Call-ID` made by you, random 2.1–4 s; otherwise random 0–2 s. In a
       B2BUA the role is decided per leg.
    3. When it fires, send the request again with a new `CSeq`, but only if the change is still wanted. If the
       other side's request arrives first, answer it.
    4. If the log shows 491 again and again, one side uses a fixed interval or the same range. Turn off one of
       the two causes, such as direct media on the PBX or the re-INVITE for a single codec.
sender =
    Send 491 when an INVITE arrives while one you sent in the same dialog is unfinished, or an UPDATE with an
    offer while your own offer is unanswered. If the same side sends a second INVITE before you have answered
    its first, that is [500](sip/500) with a random `Retry-After` of 0 to 10 seconds. While your own INVITE is
    unfinished the answer is 491 whatever the offer holds ([RFC 3261, 14.2](RFC3261#14.2)); with nothing pending,
    an offer you cannot accept is [488](sip/488).
misreading =
    491 carries no `Retry-After` and needs none: the waiting time follows from who made the `Call-ID`. Nor
    does it mean "still processing"; that is a provisional response.
aliases =
    - glare
    - re-INVITE collision
    - crossing re-INVITE
    - simultaneous re-INVITE
facet-next = again after a random 2.1–4 s (owner of the `Call-ID`) or 0–2 s
    .sentence = After **{ $code }** the owner of the `Call-ID` waits a random 2.1 to 4 seconds, the other side 0 to 2 seconds, and tries again.
facet-scope = this dialog, as long as both changes are open
    .sentence = **{ $code }** speaks of one dialog at one moment: the same change may pass once the other side's is settled.
facet-sender = the other end of the call
    .sentence = **{ $code }** comes from the other end of the call, caller or callee, which has a change of its own under way.
alternative-same-side-twice = if the same side sent two in a row
    .sentence = Send **{ $alternative }** with `Retry-After` if the requests did not cross but one side sent a second before the first was answered.
alternative-offer-unacceptable = if the new offer does not suit you
    .sentence = Send **{ $alternative }** if nothing is pending and you cannot accept the session proposed.
alternative-user-must-decide = if an UPDATE would need the user's consent
    .sentence = Send **{ $alternative }** to an UPDATE that cannot be decided at once because the user has to be asked.
flow-basic = Two re-INVITEs cross; the callee's shorter timer lets it go first
flow-basic-short-timer = not owner of the Call-ID: waits 0–2 s
flow-basic-long-timer = owner of the Call-ID: waits 2.1–4 s
