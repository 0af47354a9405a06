protocol-title = Errors of Pay
protocol-summary = Why a payment was not made.
protocol-intro = Each answer that is no success names one of these in `error`.

class-card = Card
    .sentence = **{ $code }** is about the card.
    .summary = The card is at fault.
facet-again = Worth another try
    .about = Whether the same request can succeed later.
again-yes = yes
    .sentence = After **{ $code }** the same request is worth another try.
again-no = no
    .sentence = After **{ $code }** the same request fails again.
facet-class = Class
    .about = What is at fault.
wire-heading = The answer
