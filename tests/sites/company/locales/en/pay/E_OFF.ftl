title = Switched off
gist = The card is switched off for now.
act = Have the holder switch the card on in the app of the bank.
summary = The payment was not made for this reason.
meaning = Nothing was charged, as far as is known.
