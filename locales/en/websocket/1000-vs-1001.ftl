verdict =
    Was the work done? Then it is 1000: the chat is left, the file is complete, and nobody needs to come back. If
    one side goes away while the session could have gone on, it is 1001: a closed tab, a server that shuts down.
    A client reconnects after 1001 from a server and does not after 1000.
