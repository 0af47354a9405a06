lead = 486 is about one device, which is busy while the others may still answer; 600 is about the user, who is busy on each of them, so that the search ends at once.
verdict = Count what the sender can see: a device sees itself alone.
