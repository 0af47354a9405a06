lead = 1003 refuses a kind of message, text or binary, however sound it is; 1007 refuses text whose octets are not UTF-8.
verdict =
    After 1003 send the same content as the other kind: JSON as a string and not as bytes, for instance. After 1007
    leave the kind alone and mend the encoding; only where the octets were never meant as text do they belong in a
    binary message.
