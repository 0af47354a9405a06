title = Service Restart
gist = The service restarts; clients may come back shortly.
act = Reconnect after 5 to 30 seconds, chosen at random, then log in and subscribe again; do not count on the old session.
summary = The service is restarting; the connection is closed on purpose and may be opened again shortly.
meaning =
    The server ends all connections because its process is about to be replaced or started again. The service
    remains, so a client that comes back after a short while will be served.

    The proposal on the IETF's hybi list names the delay: a random one of 5 to 30 seconds, so that the clients of
    one process do not all return in the same instant.
when =
    - A deployment or a configuration change restarts the service. uvicorn closes open connections with 1012 when it
      is stopped, also by `--reload` during development.
    - A Spring application closes its sessions with `CloseStatus.SERVICE_RESTARTED` before it is restarted.
receiver =
    1. Reconnect after a random delay of 5 to 30 seconds; if that fails, back off further.
    2. Log in and subscribe again, and ask for what you missed: a new process does not know your old session.
    3. If it happens outside of deployments, look for a supervisor that restarts the process: a failed liveness
       probe, a memory limit, a file watcher left on.
sender =
    Send 1012 when the same service comes back within seconds and you want clients to return by themselves. If this
    server stays away, or you cannot tell, send [1001](websocket/1001), which every client knows. Under overload
    send [1013](websocket/1013). Old libraries refuse 1012 to 1014 as invalid, because RFC 6455 does not list them.
misreading =
    1012 does not promise that your session survives. It speaks of the service, not of your state in it.
aliases =
    - server restart
    - rolling deployment
    - uvicorn reload
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame: the server announces its restart itself, before the process ends.
facet-next = reconnect after a random 5 to 30 seconds
    .sentence = **{ $code }** invites a new connection after a random delay of 5 to 30 seconds, so that the restarted server is not overrun.
alternative-not-coming-back = if this server does not come back
    .sentence = Send **{ $alternative }** if you are shutting down for good, or do not know whether you will be back.
alternative-overloaded = if the service is overloaded, not restarting
    .sentence = Send **{ $alternative }** if the service goes on and has no room for this client.
flow-basic = A restart, and a client that comes back in time
flow-basic-restarts = deployment: closes all connections
flow-basic-waits = waits 5 to 30 s, at random
