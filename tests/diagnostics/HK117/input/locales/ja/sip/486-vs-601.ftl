verdict = x
