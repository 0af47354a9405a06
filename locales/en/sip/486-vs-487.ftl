lead = 486 is the called side's own decision; 487 confirms that the INVITE was called off, normally by a CANCEL just before it.
verdict =
    A dial plan that treats the two alike does harm either way: going to the next trunk after 487 places calls for
    somebody who has hung up, and giving up after 486 skips the callee's voice mail. In a ring group the phone whose
    user pressed reject shows 486, the others 487 once somebody has answered, and only the `Reason` of the CANCEL
    keeps those out of the missed-call list.

    If the two cross, 486 stands: the CANCEL still gets its [200](sip/200), and no 487 follows.
