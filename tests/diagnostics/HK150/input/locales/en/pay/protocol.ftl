protocol-title = Pay
protocol-summary = Pay
protocol-intro = Pay
class-card = Pay
    .sentence = **{ $code }**
    .summary = Pay
facet-class = Pay
    .about = Pay
