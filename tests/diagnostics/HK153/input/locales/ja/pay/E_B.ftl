title = E_B
summary = E_B
meaning = E_B
