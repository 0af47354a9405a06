lead = 481 answers a request, often a CANCEL, that found no call or transaction; 487 answers an INVITE that was called off.
verdict =
    Match each answer to its `CSeq`, for a CANCEL itself never gets 487. A healthy abort shows [200](sip/200) to the
    CANCEL and then 487 to the INVITE; if 481 stands in the place of that 200, the phone rings on, and whoever picks
    up finds nobody there. The branch of the top `Via` is the first suspect, as an SBC that gives the CANCEL a
    branch of its own has cut it off from the INVITE.

    As the called side, search by branch before you send 481, and give every INVITE that a CANCEL stops its
    own 487.
