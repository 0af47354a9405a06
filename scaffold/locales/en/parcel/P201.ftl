title = Already booked
gist = A parcel with this number is booked already.
act = Look the number up: the first booking stands.
summary = A parcel with this number is already booked.
meaning = The number of the parcel belongs to the shop, and an earlier request has used it. Nothing was booked twice.
when =
    - A request was sent again after its answer got lost.
    - Two programs of the shop use the same numbers.
receiver =
    1. Read the parcel. If it is the one you meant, go on as after a success.
    2. If it is another one, take a new number.
sender = P201 is the answer to a second booking under one number, whatever else the request says.
flow-basic = A booking that was sent twice
flow-basic-same-parcel = the same parcel: goes on
