title = Not reachable
summary = The service cannot be reached.
meaning = The service cannot be reached.
when = - The service cannot be reached.
receiver = The service cannot be reached.
sender = The service cannot be reached.
