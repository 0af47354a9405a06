title = Command line misused
summary = bill was called in a way that it does not understand.
meaning = An option is misspelt, or an argument is missing.
receiver = Mend the command.
