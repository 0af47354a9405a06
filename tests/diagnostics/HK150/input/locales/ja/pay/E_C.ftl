title = E_C
summary = E_C
meaning = E_C
