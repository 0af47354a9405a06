title = Not now
gist = Something is missing for a while; later it may work.
act = Run the same command again in a minute.
summary = Something is missing for a while.
meaning = The server cannot be reached, or a lock is held.
when = The network was down for a moment.
receiver = Run the same command again after a while.
sender = Exit with it only where a later run can succeed.
