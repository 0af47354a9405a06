title = E_B
gist = The second of the errors.
act = Do what the second error asks.
summary = E_B
meaning = E_B
