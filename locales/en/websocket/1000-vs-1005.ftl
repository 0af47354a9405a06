lead = 1000 was sent in a Close frame; 1005 never is and stands for a Close frame without a code. Both are an orderly end.
verdict =
    A Close frame without a code is what a browser sends for `ws.close()` without arguments. Treat 1005 like 1000
    unless your own rules demand a code. When it is you who closes, write `ws.close(1000)`.
