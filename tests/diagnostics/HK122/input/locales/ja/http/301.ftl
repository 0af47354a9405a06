title = x
gist = x
act = x
