title = Invalid Payload Data
gist = The message does not fit its type: mostly text that is not UTF-8.
act = Encode the text as UTF-8 or send it as a binary message, and cut streams only between characters.
summary = A message does not match its own type; as a rule, a text message is not valid UTF-8.
meaning =
    The frame was correct, the content was not. A text message has to be UTF-8 from the first octet to the last, and
    the receiver must give up the connection when it is not. With `permessage-deflate` the check comes after
    decompression.

    In an ordinary WebSocket library this cannot happen with strings, which it encodes itself. It happens where
    octets are sent as text.
when =
    - Octets in Latin-1, Shift_JIS or another encoding go out as a text message, often from C, C++ or embedded code
      that calls "send text" with a raw buffer.
    - A stream is cut into text messages at a fixed size, in the middle of a character. Terminal output and log
      tails are classic.
    - Binary data such as a compressed block or an image is sent with the opcode for text. `ws` for Node.js logs
      `invalid UTF-8 sequence`, Chrome `Could not decode a text frame as UTF-8.`
receiver =
    1. Find the place that makes the message: encode the string as UTF-8, or send octets as a binary message.
    2. Where a stream is cut, cut at a character boundary, or cut one message into fragments and leave the check to
       the whole.
    3. Reconnect once that is done. The same text would end the next connection too.
sender =
    Send 1007 for a text message that is not UTF-8; libraries do it on their own and then stop reading. If you do
    not take text at all, send [1003](websocket/1003). If the frame itself is wrong, the code
    is [1002](websocket/1002). For text that is UTF-8 but not the JSON you expect, a private code from 4000
    or [1008](websocket/1008) is clearer.
misreading =
    The name speaks of a frame, but what counts is the message: a character may well begin in one fragment and end
    in the next.
aliases =
    - invalid UTF-8
    - Could not decode a text frame as UTF-8
    - inconsistent data
    - mojibake
facet-on-wire = yes, sent to the other side
    .sentence = **{ $code }** travels in a Close frame, put there by the side whose check of the content failed.
facet-next = mend the encoding, as a rule to UTF-8
    .sentence = After **{ $code }** mend whatever builds the message: text has to be UTF-8, and other octets have to go out as binary.
alternative-type-unwanted = if you do not accept this type at all
    .sentence = Send **{ $alternative }** if the message is sound and of a type, text or binary, that you do not take.
alternative-frame-broken = if the frame itself breaks the rules
    .sentence = Send **{ $alternative }** if mask, opcode, reserved bits or fragmentation are wrong, whatever the content.
alternative-well-formed-but-refused = if the text is valid and not acceptable
    .sentence = Send **{ $alternative }** if the text is valid UTF-8 and your application refuses what it says.
flow-basic = Text in Latin-1 instead of UTF-8
flow-basic-fails = not UTF-8: gives up, reads no more
flow-basic-sees = reports 1007
