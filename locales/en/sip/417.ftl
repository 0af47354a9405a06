title = Unknown Resource-Priority
gist = Priority is a must, but no `Resource-Priority` value is known here.
act = Choose a value from `Accept-Resource-Priority`, or drop `Require: resource-priority` so that the call gets through.
summary = The request insists on priority treatment, and none of the values in its `Resource-Priority` header field is known here.
meaning =
    `Resource-Priority` asks for preferential handling with a namespace and a value, such as `ets.0`, `wps.3`
    or `dsn.flash`. An element that recognizes none of the values normally goes on as if the header field were
    absent. Here it may not, because `Require: resource-priority` has turned the wish into a condition.

    The element does implement the mechanism. What the two sides lack is a common namespace, or a value that
    exists in it. One known value among several would have been enough to avoid 417.
when =
    - A priority call leaves its own network: `dsn.flash` reaches a gateway that is provisioned for `ets` and
      `wps` only.
    - The value does not exist: `wps.5`, where the namespace ends at 4, or a word such as `ets.high`.
    - A dial plan or a test tool adds `Require: resource-priority` to every marked call, also on trunks where
      nobody has configured a namespace.
receiver =
    1. Look for `Accept-Resource-Priority`. Choose a value from it that the caller is entitled to, and send
       the request again.
    2. If it is missing, the operator withholds the list. Ask with OPTIONS, or put the namespaces of both
       networks into the request (`Resource-Priority: dsn.flash, ets.0`); each namespace may occur once.
    3. If the call matters more than its priority, keep `Resource-Priority` and drop
       `Require: resource-priority`. Elements that know the value still honor it, and the others treat the
       call as an ordinary one.
sender =
    Send 417 only if the request requires `resource-priority` and you know none of its values. Without that
    option tag, serve the call at default priority and pass the values on unchanged. If you do not implement
    the header field at all, send [420](sip/420). If you know the value but the caller may not use it,
    send [403](sip/403). If value and caller are in order and trunks or bandwidth are short,
    send [488](sip/488), and [503](sip/503) if it is your own signaling capacity that is exhausted.
misreading =
    417 does not mean that the network is congested or that the caller lacks the privilege. It is normally
    decided before either question comes up.
aliases =
    - namespace mismatch
    - MLPP
    - GETS
    - WPS
facet-headers = `Accept-Resource-Priority` may list the values that are accepted
    .sentence = **{ $code }** may list the accepted namespaces and values in `Accept-Resource-Priority`; policy may withhold them.
facet-next = another priority value, or the request without it
    .sentence = After **{ $code }** the caller may try another priority value, from the list if the response brings one, or no longer insist on priority.
alternative-mechanism-unknown = if `resource-priority` itself is not implemented
    .sentence = Send **{ $alternative }** with `Unsupported: resource-priority` if you do not implement the mechanism at all.
alternative-not-entitled = if the value is known but not granted to this caller
    .sentence = Send **{ $alternative }** if you know the priority value and this authenticated caller may not use it.
alternative-no-capacity = if the priority is accepted and trunks or bandwidth are short
    .sentence = Send **{ $alternative }** if the priority is in order but neither trunks nor bandwidth are left for the call.
flow-basic = A gateway without the caller's namespace lists its own
flow-basic-no-value-known = option tag required, dsn.flash unknown
flow-basic-picks-listed = takes ets.0 from Accept-Resource-Priority
