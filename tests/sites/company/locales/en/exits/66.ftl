title = Input missing
summary = A file that bill should read is not there.
meaning = The name is right, and nothing lies there.
alternative-no-file-named = no file was named at all
    .sentence = If no file was named at all, **{ $alternative }** says so.
