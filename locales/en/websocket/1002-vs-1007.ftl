lead = 1002 is a fault of the frame itself; 1007 a fault of what is in a sound frame, mostly text that is not UTF-8.
verdict =
    A wrong mask bit, opcode or reserved bit is 1002, and you look for it in libraries and proxies. For 1007 you
    look in the code that makes the message.
