protocol-title = Exit codes of bill
protocol-summary = What bill tells the shell when it ends.
protocol-intro = A number other than 0 says that something is left to do.

class-input = Input
    .sentence = **{ $code }** is about what bill was given.
    .summary = What bill was given is at fault.
class-world = World
    .sentence = **{ $code }** is about the world around bill.
    .summary = Something around bill is at fault.

facet-again = Worth another try
    .about = Whether the same command can succeed later.
again-yes = yes
    .sentence = After **{ $code }** the same command is worth another try.
again-no = no
    .sentence = After **{ $code }** the same command fails again.
facet-class = Class
    .about = What is at fault.

protocol-heading = Exit codes of { $protocol }
code-when-heading = When a command ends so
receiver-heading-fix = What the script does then
use-heading = When to exit with { $code }
code-alternatives-heading = Exit with another code
code-elsewhere = Exit code { $code } is also a code of: { $protocols }
compare-use-heading = Which to exit with
home-protocol-count = { $count } exit codes, { $comparisons } pairs
search-by-code = by its exit code
