verdict =
    1000 was sent, 1005 was not: it stands for a Close frame without a code, which is what a browser sends for
    `ws.close()` without arguments. Both are an orderly end, so treat 1005 like 1000 unless your own rules demand a
    code. When it is you who closes, write `ws.close(1000)`.
