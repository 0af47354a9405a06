title = Command line misused
gist = The command line is wrong: an option or an argument.
act = Read what `bill --help` says of the option.
summary = bill was called in a way that it does not understand.
meaning = An option is misspelt, or an argument is missing.
receiver = Mend the command.
