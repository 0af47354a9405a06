title = Depot timeout
gist = The depot did not answer; the parcel may be booked or not.
act = Ask for the state of the parcel before you book again.
summary = The depot did not answer in time, so the outcome is open.
meaning = The API passed the booking on and heard nothing. The depot may still have taken the parcel.
when =
    - The line to the depot is down.
    - The depot is slow to answer in the evening.
receiver =
    1. Wait a minute, then send the same request under the same number.
    2. If the answer is [P201](parcel/P201), the first one had arrived.
sender = P302 is for a depot that did not answer. If it refused, it is [P301](parcel/P301).
alternative-refused = if the depot answered and refused
    .sentence = **{ $alternative }** says that the depot answered and has no room.
