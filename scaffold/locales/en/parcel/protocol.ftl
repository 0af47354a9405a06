protocol-title = Acme Parcel API
protocol-summary = The error codes with which the Parcel API says why a parcel was not booked.
protocol-intro = Every answer that is no success carries one of these codes in the field `error`. The first digit is the class.

class-request = P1xx Request
    .sentence = **{ $code }** reports a fault in the request.
    .summary = The request has to be changed.
class-state = P2xx State
    .sentence = **{ $code }** reports that the parcel is in another state.
    .summary = The request came too late or twice.
class-service = P3xx Service
    .sentence = **{ $code }** reports a fault on Acme's side.
    .summary = The request was in order.

line-error = error response
actor-shop = Shop
actor-api = Parcel API
actor-depot = Depot

facet-next = Next step
    .about = What the caller's program does next.
next-mend-request = mend the request
    .sentence = **{ $code }** asks for a changed request; the same one would fail again.
next-read-state = read the parcel first
    .sentence = **{ $code }** asks the caller to read the parcel before anything else.
next-retry-later = try again later
    .sentence = **{ $code }** may pass: the same request is worth another try.

facet-booked = Parcel booked
    .about = Whether there is a parcel after the error.
booked-yes = yes
    .sentence = After **{ $code }** there is a parcel, booked by an earlier request.
booked-no = no
    .sentence = After **{ $code }** no parcel is booked.
booked-unknown = not known
    .sentence = After **{ $code }** nobody knows yet whether the parcel is booked.

## Headings of the site that these codes say in words of their own: nobody sends them by hand, and they arrive as an answer.

use-heading = When the API answers { $code }
wire-heading = The answer
