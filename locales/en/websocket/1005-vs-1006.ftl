lead = Neither was ever sent: 1005 stands for a Close frame without a code, 1006 for no Close frame at all.
verdict =
    Both were filled in by the side that reports them. With 1005 the end was orderly; with 1006 the connection was
    cut or never opened. Leave 1005 alone, and look for the cause of 1006.
