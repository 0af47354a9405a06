verdict =
    As with HTTP 401 and 403: 3000 wants a login, 3003 a right. After 3000 the client gets new credentials and
    reconnects. After 3003 it stays away, since the same user would be refused again.
