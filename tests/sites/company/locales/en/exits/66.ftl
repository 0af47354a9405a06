title = Input missing
gist = A file that bill should read is not there.
act = Look for the file under the path that was given.
summary = A file that bill should read is not there.
meaning = The name is right, and nothing lies there.
alternative-no-file-named = no file was named at all
    .sentence = If no file was named at all, **{ $alternative }** says so.
