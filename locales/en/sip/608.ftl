title = Rejected
gist = A machine in the network blocked the call; the user never saw it.
act = Do not redial; fetch the jCard that `Call-Info` points to, verify its signature, and appeal to the contact in it.
summary = A machine in the network blocked the call on the user's behalf and says whom to ask if that was a mistake.
meaning =
    An intermediary, typically the callee's proxy after a query to an analytics engine, judged the call
    unwanted. The user has neither seen nor refused it, and the phone did not ring.

    `Call-Info` with `purpose=jwscard` holds the redress address: a link to a signed jCard (a JWS) with a web
    page, mail, phone or postal address of the party that blocked. The callee's own contact data is not in it.
when =
    - A new outbound campaign or dialer has raised the spam score of your numbers at an analytics provider.
    - Your number was spoofed by somebody else and got a bad reputation.
    - Calls are unsigned, or signed with a low STIR/SHAKEN attestation, and the terminating network weighs that.
receiver =
    1. Do not redial: the same engine decides the next call too, and short repeated calls raise the score.
    2. Fetch the URI in `Call-Info`, verify the signature with the certificate in `x5u`, and reject the jCard if
       its `iat` is older than about a minute. Only then use the contact; an unverified one may be phishing.
    3. Appeal there, and check how your calls are signed and labeled. Without `Call-Info`, ask the terminating
       provider.
    4. As a gateway or SBC that put `Feature-Caps: *;+sip.608` into the INVITE for a caller that does not
       understand it, play an announcement over a reliable [183](sip/183) and then forward the 608.
sender =
    Send 608 when software in the network blocks a call or message as unwanted. Include `Call-Info` unless there are
    signs that the caller would abuse the contact. If the user or the user's device rejects, send [607](sip/607).
    Providers in the United States may not send 608 for a block by analytics: since 25 March 2026 the law wants [603](sip/603)
    with a `Reason` (603+), alone ([90 FR 13416](FCC)). If the caller is refused for other reasons, such as an
    unpaid account, send [403](sip/403).
misreading =
    608 is no vote of the user. An analytics engine that counts it like a [607](sip/607) takes another engine's
    guess for a complaint.
aliases =
    - call blocked
    - analytics blocking
    - robocall blocking
    - jCard
    - sip.608
facet-next = do not repeat; appeal at the contact in `Call-Info`
    .sentence = After **{ $code }** a repeat is blocked too; the way forward is the contact in `Call-Info`.
facet-scope = this caller, as judged by a filter
    .sentence = **{ $code }** is about the caller, whom a filter of the network judged unwanted.
facet-lasting = expect more blocks until the appeal succeeds
    .sentence = After **{ $code }** later calls will probably be blocked as well, until the operator of the filter corrects its judgment.
facet-headers = `Call-Info` with a signed jCard: whom to ask for redress
    .sentence = **{ $code }** carries in `Call-Info` the link to a signed jCard; it is left out only for callers who would abuse it.
facet-callee = not asked; a filter decided instead
    .sentence = **{ $code }** comes without the called user being asked: a filter in the network decided instead.
alternative-user-rejects = if the user rejects
    .sentence = Send **{ $alternative }** if the user or a rule on the user's own device marked the caller as unwanted.
alternative-peer-expects-603 = if you are a provider in the United States
    .sentence = Send **{ $alternative }** with `Reason` (603+) in the United States, where the law leaves no other code for a block by analytics.
alternative-not-about-unwanted = if the reason is not an unwanted call
    .sentence = Send **{ $alternative }** if a policy refuses the caller for reasons that have nothing to do with nuisance.
flow-basic = The called network's filter blocks; the caller finds the contact
flow-basic-engine-blocks = analytics engine: block
flow-basic-fetches-jcard = fetches the jCard, verifies it, appeals
flow-announced = An SBC tells a caller that does not know the code
flow-announced-adds-feature-caps = adds Feature-Caps: *;+sip.608
flow-announced-plays = announces who blocked and the contact
flow-fork = A filter on one branch blocks: the phone on the other one stops ringing
flow-fork-engine-blocks = analytics engine: block
flow-fork-cancels-the-rest = 6xx: cancels the other branch
