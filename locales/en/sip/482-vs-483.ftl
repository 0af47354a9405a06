lead = 482 has recognized a request that it already had, as a rule in a loop; 483 has only run out of hops (`Max-Forwards`).
verdict =
    The trap with 483 is to raise `Max-Forwards`: in a real loop that buys more rounds, more transactions at every
    hop and the same 483 later. Read the `Via` list instead; two alternating names are the two routing tables to
    mend, while a short list means that the request started with too low a count.

    A 482 on one branch while another rings is no loop at all but two copies at one phone; as the sender,
    compare your own `Via` and say 482 if you fork, and otherwise let the counter end it with 483.
