title = E_A
summary = E_A
meaning = E_A
