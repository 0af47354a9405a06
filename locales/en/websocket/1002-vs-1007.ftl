verdict =
    1002 is about the frame, 1007 about what is in it. A wrong mask bit, opcode or reserved bit is 1002, and you
    look for it in libraries and proxies. A text message that is not UTF-8 is 1007, and you look for it in the code
    that makes the message.
