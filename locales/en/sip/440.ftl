title = Max-Breadth Exceeded
gist = The proxy would have to ring more targets at once than is allowed.
act = Call a smaller group; as operator, see what `Max-Breadth` the proxy received, and flatten nested ring groups.
summary = A proxy would have to ring more targets at once than this request is still allowed to, and has given up instead.
meaning =
    `Max-Breadth` says how many branches a request may have in progress at one time, 60 if nobody sets it. A
    forking proxy divides its share among the copies it sends out, so the share shrinks from fork to fork.
    When it is smaller than the number of targets to be rung in parallel, and the proxy can neither ring them
    in turn nor redirect, it answers 440.

    The limit exists to stop amplification: accounts that forward to each other could turn a single INVITE
    into millions. To an honest caller 440 says that not all possible destinations were tried.
when =
    - Ring groups inside ring groups: a group whose members are groups again, so that the share is split two
      or three times.
    - A group with more parallel members than the limit of the proxy, typically 60 or whatever its operator
      set lower.
    - Accounts that register or forward to one another, by mistake or as an attack. The number of transactions
      at the proxy jumps at the same time.
receiver =
    1. Do not repeat it unchanged, and do not raise `Max-Breadth` in the hope of more: every proxy cuts it
       down to its own maximum.
    2. Call a narrower address: one person or a smaller group.
    3. As the operator, find the proxy that answered and the value it received. Then flatten nested groups,
       ring in sequence instead of all at once, or remove forwardings in a circle.
sender =
    Send 440 when the parallel fork you want needs more than the incoming `Max-Breadth` and you cannot or will
    not ring in sequence or redirect. Sequential forking with a share of 1 is always permitted, and finished
    branches give their share back. If the request has gone through too many proxies one after another, that
    is [483](sip/483); if it came back to you, [482](sip/482).
misreading =
    440 does not mean that the group is busy or that the proxy is overloaded. It can also be hidden: a parent
    proxy that has a better answer from another branch does not forward it.
aliases =
    - Max-Breadth
    - too many branches
    - fork limit
    - ring group too large
facet-next = call fewer targets, or have nested groups flattened
    .sentence = After **{ $code }** the caller tries a narrower address, and the operator flattens nested groups or rings them in turn.
alternative-depth-not-breadth = if Max-Forwards is used up
    .sentence = Send **{ $alternative }** if the chain of hops is too long, however narrow.
alternative-loop-proved = if the request came back to you
    .sentence = Send **{ $alternative }** if your own `Via` shows that the fork leads back to you.
alternative-let-the-caller-try = if the caller may try the targets itself
    .sentence = Send **{ $alternative }** with the targets in `Contact` if you can redirect instead of forking.
flow-basic = A nested ring group runs out of its share of branches
flow-basic-shares-out = Max-Breadth 60, 60 targets: 1 for each
flow-basic-needs-three = group of 3 phones, Max-Breadth: 1
flow-basic-others-failed = no better answer from the other branches
flow-basic-rings-in-turn = to mend: ring the 3 phones in turn
