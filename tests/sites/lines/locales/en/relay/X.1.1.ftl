title = No such mailbox
gist = The host has no mailbox of this name.
act = Ask the recipient for the right address.
summary = The host has no mailbox of this name.
meaning = The host has no mailbox of this name.
when = - The host has no mailbox of this name.
receiver = The host has no mailbox of this name.
sender = The host has no mailbox of this name.
