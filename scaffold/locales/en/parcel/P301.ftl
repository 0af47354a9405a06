title = Depot full
gist = The depot is full and takes nothing more today.
act = Wait as long as `Retry-After` says, then book again.
summary = The depot takes no more parcels today.
meaning = The request is in order and the depot has no room left. `Retry-After` says when it opens again.
when =
    - The days before a holiday.
    - A vehicle of the depot is missing.
receiver =
    1. Wait for the time in `Retry-After`, then send the same request.
    2. If the parcel is urgent, ask for another depot.
sender = P301 is for a depot that answered and refused. If it does not answer, it is [P302](parcel/P302).
alternative-no-answer = if the depot does not answer
    .sentence = **{ $alternative }** says that the depot did not answer in time.
