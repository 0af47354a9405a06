title = Ambiguous
gist = Several different users match; the caller must say who is meant.
act = Show the user the names and URIs in `Contact` and call the one picked; never try them one after another.
summary = The address fits several different users, and the caller has to say which one is meant.
meaning =
    The location service or directory found more than one person for the Request-URI, such as three people
    named Tanaka under `sip:tanaka@example.com`. The server does not guess: the wrong person would answer. It may list
    the candidates in `Contact`, and a human being chooses.

    That choice is the whole reason for a code of its own. The contacts of a 3xx are ways to one and the same
    person and software may try them in turn; those of 485 are different people and it must not.
when =
    - Dialing by name in a company directory, where the lookup ignores first name or department.
    - An LDAP or ENUM lookup behind the proxy that returns several entries where exactly one was expected.
      Here it points to bad data: two users with the same alias or extension.
receiver =
    1. Show the display names and URIs of the `Contact` values to the user, and call the one picked with a new
       INVITE. Do not try them one after another.
    2. Without `Contact`, ask for a more precise address: full name, extension, E.164 number.
    3. If you run the server and nobody dials by name, look for the duplicate alias.
sender =
    Send 485 when the address matches several users and a person could tell them apart. If the candidates are
    addresses of one user, send [300](sip/300). If your organization does not want strangers to learn names by
    dialing surnames, send [404](sip/404) or leave out `Contact`; a server must be configurable to do so.
misreading =
    Several registered devices of one user are not ambiguous. They are the normal case for forking.
aliases =
    - several matches
    - duplicate alias
    - directory lookup
    - dial by name
facet-headers = `Contact` with the candidates, unless privacy forbids it
    .sentence = **{ $code }** lists the candidates in `Contact`, unless the organization does not want to reveal them.
facet-sender = the server that looks the name up (domain's proxy, PBX)
    .sentence = **{ $code }** comes from the server that looks the name up, such as the proxy or PBX of the domain.
facet-next = let the user choose one of the addresses
    .sentence = After **{ $code }** the user, not the software, chooses one of the addresses offered.
facet-callee = several users match
    .sentence = **{ $code }** says that the address fits several users, and that the server cannot tell which one is meant.
alternative-same-person = if all addresses belong to one person
    .sentence = Send **{ $alternative }** if the addresses all lead to the same user or service, so that software may try them.
alternative-privacy = if the candidates may not be revealed
    .sentence = Send **{ $alternative }** if even the existence of several matching users is to stay private.
alternative-too-short = if more digits would decide it
    .sentence = Send **{ $alternative }** if the address is an unfinished number and further digits will settle it.
flow-basic = Three users share a surname; the caller picks one
flow-basic-three-matches = three users match "tanaka"
flow-basic-user-picks = shows the list; the user picks one
