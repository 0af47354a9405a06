verdict =
    Two lookups settle it: no entry in the subscriber table is 404, an entry without a binding is 480.
    Kamailio's default script asks only the second question and answers it with 404, so whoever calls while
    the phone reboots is told that the number does not exist. For a caller in the PSTN that means cause 1 in
    place of 18, and absence rules that wait for 480 do not start.

    When `lookup()` fails, check the subscriber table, and if the user is known end with 480.
