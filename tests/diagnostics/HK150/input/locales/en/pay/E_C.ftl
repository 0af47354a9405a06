title = E_C
gist = The third of the errors.
act = Do what the third error asks.
summary = E_C
meaning = E_C
