lead =
    404 says that no such user exists here; 480 that the user exists and cannot be reached now, for instance without a
    registration.
verdict =
    Telling them apart takes two lookups, one in the subscriber table and one for a binding. Kamailio's default
    script makes only the second and answers it with 404, so whoever calls while the phone reboots is told that the
    number does not exist. For a caller in the PSTN that means cause 1 in place of 18, and absence rules that wait
    for 480 do not start.

    When `lookup()` fails, check the subscriber table, and if the user is known end with 480.
