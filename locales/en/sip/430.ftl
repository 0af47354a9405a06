title = Flow Failed
gist = The flow over which the phone registered is gone; another may work.
act = As the authoritative proxy, try the same `+sip.instance` by another `reg-id`; if there is none, answer 480.
summary = The connection (flow) over which the called device had registered at this edge proxy no longer exists; another flow to the same device may work.
meaning =
    With SIP outbound, a device behind NAT registers over one or more connections that it opened itself, and
    each is marked by a `reg-id`. Requests to the device have to travel back over such a flow. The edge proxy
    got a request whose flow token points to a connection that is gone.

    430 is a message between servers: from the edge proxy to the authoritative proxy, which then takes the
    next binding with the same `+sip.instance`. A phone should never see it.
when =
    - The edge proxy restarted, and the device has not noticed yet: its next keep-alive or refresh is still to
      come.
    - An app moved from Wi-Fi to mobile data: the edge proxy has closed its old TCP or TLS connection, while
      the registration is still valid.
    - A NAT or firewall rebooted, and the edge proxy got a TCP reset or an ICMP error for the connection.
receiver =
    1. As the authoritative proxy: replace the failed branch with another binding of the same AOR and instance
       that has a different `reg-id`, and remove the dead binding.
    2. If there is no other flow, do not pass the 430 to the caller; say what it means for the caller, which
       as a rule is [480](sip/480).
    3. As a phone that gets it nevertheless: treat it as [400](sip/400), and look for the proxy that lets it
       through.
    4. If 430 is frequent, shorten the keep-alives (`Flow-Timer`) and register over two flows, so that one is
       left while the other is being replaced.
sender =
    Send 430 as an edge proxy, if the flow token in the topmost `Route` is genuine and its flow no longer
    exists. If the token was tampered with, send [403](sip/403). If the flow exists and the device is silent,
    the transaction times out, and that is [408](sip/408).
misreading =
    The "flow" is the transport connection of a registration. Neither the media stream nor the call flow is
    meant, and the device is not necessarily off.
aliases =
    - outbound
    - connection lost
    - stale registration
facet-next = the authoritative proxy tries another flow to the same device
    .sentence = After **{ $code }** the authoritative proxy tries another flow to the same device; the caller does nothing.
facet-fork = ends the branch; the proxy replaces it by another flow to the same device
    .sentence = **{ $code }** ends a branch, and the authoritative proxy replaces it by another flow to the same device.
alternative-no-flow-left = to the caller, if no flow to the device is left
    .sentence = Send **{ $alternative }** towards the caller if every flow of the user has failed.
alternative-token-tampered = if the flow token was tampered with
    .sentence = Send **{ $alternative }** if the flow token in `Route` does not pass your integrity check.
alternative-device-silent = if the flow exists and the device does not answer
    .sentence = Send **{ $alternative }** if the flow is still there and the device behind it stays silent.
flow-basic = The first flow is dead, the second one reaches the device
flow-basic-connection-gone = no connection for this flow token
flow-basic-next-reg-id = drops the binding, takes reg-id=2
