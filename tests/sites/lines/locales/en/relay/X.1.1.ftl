title = No such mailbox
summary = The host has no mailbox of this name.
meaning = The host has no mailbox of this name.
when = - The host has no mailbox of this name.
receiver = The host has no mailbox of this name.
sender = The host has no mailbox of this name.
