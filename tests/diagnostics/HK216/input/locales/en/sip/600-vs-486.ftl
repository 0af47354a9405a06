verdict = 486 speaks of a device, 600 of its user.
