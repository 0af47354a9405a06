//! Named scenarios: who sends what to whom, and, where one request went out several times, what became of each branch.
//! Drawn as a ladder and told as a list, both from the same steps.

use regex_lite::Regex;

use super::Protocol;

/// One scenario of a code.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// Its name below the code; its caption is the message `flow-ID`.
    pub id: String,
    /// The parties from left to right; each is one of the protocol's actors.
    pub actors: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<Step>,
    /// The branches of a request that somebody passed on to several; empty where nobody did.
    pub fork: Option<Fork>,
}

/// One step of a scenario. Actors are indexes into [`Flow::actors`].
#[derive(Debug, Clone)]
pub enum Step {
    /// A message goes from one party to another.
    Message {
        /// Who sends.
        from: usize,
        /// Who receives.
        to: usize,
        /// What is on the wire: `INVITE`, `600 Busy Everywhere`.
        send: String,
    },
    /// Something happens at one party; its text is the message `flow-ID-NOTE`.
    Note {
        /// Where.
        at: usize,
        /// Which text.
        note: String,
    },
}

/// A request that went out several times, and what came of it.
#[derive(Debug, Clone)]
pub struct Fork {
    /// The branches, in the order of the facts.
    pub branches: Vec<Branch>,
    /// The branch whose message wins: an index into `branches`.
    pub winner: usize,
    /// What goes back to where the request came from; mostly, but not always, what the winner sent.
    pub send: String,
}

/// One branch of a fork.
#[derive(Debug, Clone)]
pub struct Branch {
    /// The actor at its end, an index into [`Flow::actors`].
    pub at: usize,
    /// What becomes of it.
    pub becomes: Fate,
    /// The step that opens it.
    pub opened: usize,
    /// The step that ends it.
    pub closed: usize,
    /// The message that ends it.
    pub answer: String,
}

/// What becomes of a branch when one of them has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is the one that answered, and over.
    Ended,
    /// It goes on as if nothing had happened, until its own answer.
    GoesOn,
    /// It is taken back, and gives in.
    Cancelled,
    /// It is taken back too late: its answer crosses the message that does it.
    Crosses,
    /// Its answer is put together with that of the winner.
    Joins,
    /// It begins only now: it is tried next.
    Follows,
}

impl Fate {
    /// All fates, with the words that facts and message ids have for them.
    pub const ALL: [(&'static str, Fate); 6] = [
        ("ended", Fate::Ended),
        ("goes-on", Fate::GoesOn),
        ("cancelled", Fate::Cancelled),
        ("crosses", Fate::Crosses),
        ("joins", Fate::Joins),
        ("follows", Fate::Follows),
    ];

    /// The word that facts and message ids have for it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, fate)| *fate == self).map_or("", |(word, _)| word)
    }
}

/// What has to follow a message in a complete flow: the exchanges of a protocol, in its own words.
#[derive(Debug, Clone)]
pub struct FlowRule {
    /// The messages that open an exchange between two parties.
    pub open: Regex,
    /// What the other party may send before it closes the exchange.
    pub keep: Option<Regex>,
    /// What the other party closes it with.
    pub close: Regex,
    /// What the opener then has to send.
    pub confirm: Option<String>,
    /// Closings that whoever passed the request on passes back at once, and confirms only when it is confirmed itself.
    /// With every other closing it waits until no branch is open.
    pub relay: Option<Regex>,
    /// Closings that whoever passed the request on may give by itself, whatever the branches do.
    pub expire: Option<Regex>,
    /// What the opener takes an open exchange back with.
    pub cancel: Option<String>,
    /// What an exchange is closed with because it was taken back.
    pub cancelled: Option<Regex>,
}

impl Flow {
    /// The notes of the flow, in order, each once.
    pub fn notes(&self) -> Vec<&str> {
        let mut notes = Vec::new();
        for step in &self.steps {
            if let Step::Note { note, .. } = step
                && !notes.contains(&note.as_str())
            {
                notes.push(note.as_str());
            }
        }
        notes
    }
}

/// What the answer of the branch that won comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It reports no failure.
    Wins,
    /// It reports a failure, and goes back as it is: nobody has won anything.
    Returned,
    /// It reports a failure, and something else goes back in its place.
    Replaced,
}

impl Fork {
    /// Is this the branch whose message goes back?
    pub fn wins(&self, branch: usize) -> bool {
        self.winner == branch
    }

    /// What its answer comes to, where it is this branch whose message goes back. An answer that is none of the protocol's codes
    /// is not known to report a failure.
    pub fn ending(&self, branch: usize, protocol: &Protocol) -> Option<Ending> {
        let answer = &self.branches[branch].answer;
        let code = answer.split(' ').next().and_then(|code| protocol.position(code));
        self.wins(branch).then_some(match code.map(|code| protocol.codes[code].failure) {
            None | Some(false) => Ending::Wins,
            Some(true) if *answer == self.send => Ending::Returned,
            Some(true) => Ending::Replaced,
        })
    }

    /// The message that words what becomes of a branch: `branch-goes-on`, `branch-goes-on-wins`, `branch-goes-on-returned`.
    pub fn branch_message(&self, branch: usize, protocol: &Protocol) -> String {
        let ending = match self.ending(branch, protocol) {
            Some(Ending::Wins) => "-wins",
            Some(Ending::Returned) => "-returned",
            Some(Ending::Replaced) | None => "",
        };
        format!("branch-{}{ending}", self.branches[branch].becomes.word())
    }

    /// The message that words what goes back: as the winner sent it, or in other words.
    pub fn outcome_message(&self) -> &'static str {
        if self.branches[self.winner].answer == self.send { "branch-outcome" } else { "branch-outcome-as" }
    }
}
