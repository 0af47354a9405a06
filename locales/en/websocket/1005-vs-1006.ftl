verdict =
    Neither was sent; both were filled in by the side that reports them. 1005: a Close frame came, without a code,
    and the end was orderly. 1006: no Close frame came, because the connection was cut or never opened. Leave 1005
    alone, and look for the cause of 1006.
