lead = 486 is about one device, and the others may answer; 600 is about the user, and ends the search.
verdict = Count what the sender can see: a device sees itself alone.
