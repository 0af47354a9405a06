lead = 1000: the work is done, and nobody needs to come back. 1001: one side goes away although the session could have gone on.
verdict =
    1000 fits a chat that is left or a file that is complete, 1001 a closed tab or a server that shuts down. A
    client reconnects after 1001 from a server and does not after 1000.
