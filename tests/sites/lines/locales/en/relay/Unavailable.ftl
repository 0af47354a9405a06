title = Not reachable
gist = The service cannot be reached at the moment.
act = Try again when the service is up.
summary = The service cannot be reached.
meaning = The service cannot be reached.
when = - The service cannot be reached.
receiver = The service cannot be reached.
sender = The service cannot be reached.
