title = Bad Location Information
gist = The location sent along is faulty, too vague, or cannot be fetched.
act = Read `Geolocation-Error`: from 100 mend the PIDF-LO, from 200 ask the user's permission, from 300 mend the URI.
summary = The location conveyed with the request is malformed, insufficient, or could not be fetched, and the answering element cannot go on without it.
meaning =
    A request carries location in `Geolocation`: either a `cid:` reference to a PIDF-LO in its own body, or a
    URI from which the receiver fetches it. The element that needs the location, a UAS or a proxy that routes
    by it, found none it could use.

    What is wrong is said by `Geolocation-Error`. Codes from 100 mean that the location cannot be processed,
    codes from 200 that a permission is missing (201 to pass it on, 202 to route by it), codes from 300 that
    fetching it failed. A body may bring the location which the sender of the answer believes to be right.
when =
    - The location URI leads nowhere from outside: it points to a host in a private network, wants a password,
      or has expired (`Geolocation-Error: 300`).
    - The `cid:` in `Geolocation` matches no `Content-ID`, because an SBC removed or rebuilt the multipart
      body.
    - The PIDF-LO does not suffice: a civic address that ends at the town, or coordinates outside the area
      served.
    - A proxy is to route by location, but the request says `Geolocation-Routing: no` or does not say
      anything, which amounts to the same (`Geolocation-Error: 202`).
receiver =
    1. Read `Geolocation-Error`; the first digit tells whether to mend the data, the permission or the URI.
    2. For 1xx compare `Geolocation` and the `Content-ID` lines of the body on both sides of the SBC. For 3xx
       fetch the URI from outside your network. A proxy that added the location itself mends it and does not
       pass the 424 on.
    3. If the 424 brings a location, send the request again with it, as the sender asks.
    4. For 2xx ask the user before you grant more. And do not refine the location at every 424: a receiver
       could find out step by step more than the user wants to tell. Three such rejections are the recommended limit.
sender =
    Send 424 only if you need a location, the request has a `Geolocation` header field and none of its values
    is of use, or if you have a better location to hand back. Always add one `Geolocation-Error`. If the call
    can go on all the same, accept it and put the error into the [200](sip/200). If you merely cannot or do
    not want to process location, send [500](sip/500). To a request without `Geolocation` never send 424.
misreading =
    It is not about where the called user is (that is [302](sip/302) or [404](sip/404)); it is about the place
    of the caller on the map.
aliases =
    - geolocation
    - PIDF-LO
    - location conveyance
facet-headers = `Geolocation-Error` with the reason: 1xx data, 2xx permission, 3xx fetching
    .sentence = **{ $code }** says in `Geolocation-Error` whether the data, a permission or the fetching was at fault.
facet-next = correct the location, or grant the permission asked for
    .sentence = After **{ $code }** you send the request again with a better location or with the permission it lacked.
alternative-location-dispensable = if the request can be served without the location
    .sentence = Send **{ $alternative }** with `Geolocation-Error` if the location is bad and you can do without it.
alternative-not-willing = if location cannot or shall not be processed here
    .sentence = Send **{ $alternative }** if the location may be in order but you cannot or will not process it.
alternative-alert-unusable = if the CAP alert is what cannot be used
    .sentence = Send **{ $alternative }** if the alert of a non-interactive emergency call is malformed, not the location.
flow-basic = A proxy that routes by location rejects the first attempt
flow-basic-location-unusable = location URI cannot be fetched
flow-basic-corrects-location = sends the location in the body instead
