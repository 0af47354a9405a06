title = Busy Evermore
summary = Every device of the user is busy for ever.
meaning = The user is busy and no voice mail answers.
when = - Every line is taken.
receiver = Do not call the user elsewhere.
sender = Send it for the user as a whole.
alternative-only-here = if only this device is busy
    .sentence = Send **{ $alternative }** if only this device is busy for ever.
