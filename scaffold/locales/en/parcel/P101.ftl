title = Address incomplete
gist = A part of the address is missing; `field` names it.
act = Ask the customer for the part that `field` names.
summary = A part of the address that Acme needs is missing.
meaning = The street, the house number or the town is missing. The field `field` of the answer names the part.
when =
    - The form of the shop lets customers leave out the house number.
    - An import put the whole address into one field.
receiver =
    1. Read `field` and ask the customer for that part.
    2. Send the request again with it.
sender = P101 is for a part that is missing. If every part is there and the postcode does not exist, it is [P102](parcel/P102).
alternative-complete-but-unknown = if the postcode is there and does not exist
    .sentence = **{ $alternative }** says that the address is complete and its postcode does not exist.
