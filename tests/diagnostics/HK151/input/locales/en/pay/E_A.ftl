title = E_A
gist = The first of the errors.
act = Do what the first error asks.
summary = E_A
meaning = E_A
