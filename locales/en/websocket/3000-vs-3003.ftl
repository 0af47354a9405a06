lead = As with HTTP 401 and 403: 3000 wants a valid login; 3003 knows who the client is and does not allow what it asks for.
verdict =
    After 3000 the client gets new credentials and reconnects. After 3003 it stays away, since the same user would
    be refused again.
