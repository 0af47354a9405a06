title = Postcode unknown
gist = The postcode does not exist in that country.
act = Compare the postcode with the country of the address.
summary = The address is complete, and its postcode does not exist in that country.
meaning = Acme looks up every postcode in the directory of the country. This one is not there.
when =
    - Two digits of the postcode are mixed up.
    - The country is wrong and the postcode is right.
receiver =
    1. Compare the country with the postcode.
    2. Ask the customer, then send the request again.
sender = P102 is for a complete address. If the postcode is missing, it is [P101](parcel/P101).
alternative-part-missing = if a part of the address is missing
    .sentence = **{ $alternative }** says that a part of the address is missing.
