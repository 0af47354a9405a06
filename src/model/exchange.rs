//! A flow played by the rules of its protocol: which message opens, keeps, closes and confirms what, and what is missing.
//!
//! Nothing here knows a protocol. Its rules say which messages open an exchange and what has to follow; a message that
//! passes on what its sender was sent makes a branch of that exchange. Where a message could belong to two exchanges of
//! the same two parties, it names the one it means, in brackets: `200 OK (CANCEL)`.

use super::flow::{FlowRule, Step};

/// A request between two parties and what became of it. Steps are indexes into the flow's.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// Who opened it.
    pub from: usize,
    /// Who closes it.
    pub to: usize,
    /// The message that opened it.
    pub name: String,
    /// The step in which that was.
    pub opened: usize,
    /// Has it been answered without being closed?
    pub kept: bool,
    /// Was it opened again before any answer?
    pub repeated: bool,
    /// The step that closed it, and the message.
    pub closed: Option<(usize, String)>,
    /// Was it taken back?
    pub cancelled: bool,
    /// How often it was closed: whoever passes it on to several relays each closing that may be relayed.
    pub closings: usize,
    /// How many of its closings were confirmed.
    pub confirmed: usize,
    /// The exchange that this one passes on.
    pub parent: Option<usize>,
    /// Its rule.
    rule: usize,
}

/// What the rules do not allow, and the step at which it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The step.
    pub step: usize,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What can be wrong with a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The exchange that the step opens is never closed.
    Open,
    /// The closing is not followed by this message.
    Unconfirmed(String),
    /// The message belongs to nothing that is open.
    Stray,
    /// The message could belong to two exchanges.
    Ambiguous,
    /// What is opened again was answered already.
    Repeated,
    /// What is taken back was not answered yet, so that this message might arrive first.
    EarlyCancel,
    /// The exchange ends as if it had been taken back, and was not.
    NotCancelled,
    /// The confirmation does not come from where the request came from.
    EarlyConfirm,
    /// The message goes back while a branch is open.
    BranchOpen,
    /// The message goes back although no branch gave it.
    FromNobody,
}

/// A flow, played.
#[derive(Debug, Default)]
pub struct Played {
    /// The exchanges, in the order in which they were opened.
    pub exchanges: Vec<Exchange>,
    /// What is wrong, in the order of the steps.
    pub faults: Vec<Fault>,
}

impl Played {
    /// Was this exchange taken back, and did it end for that reason?
    pub fn gave_in(&self, exchange: &Exchange, rules: &[FlowRule]) -> bool {
        let pattern = rules[exchange.rule].cancelled.as_ref();
        let closed = exchange.closed.as_ref().zip(pattern);
        exchange.cancelled && closed.is_some_and(|((_, text), pattern)| pattern.is_match(text))
    }
}

/// Plays a flow by the rules of its protocol.
pub fn play(steps: &[Step], rules: &[FlowRule]) -> Played {
    let mut game = Game { rules, step: 0, played: Played::default() };
    for (at, step) in steps.iter().enumerate() {
        game.step = at;
        if let Step::Message { from, to, send } = step {
            game.message(*from, *to, send);
        }
    }
    game.end();
    game.played.faults.sort_by_key(|fault| fault.step);
    game.played
}

/// The message without the exchange it names, and that name.
fn named<'t>(text: &'t str, rules: &[FlowRule]) -> (&'t str, Option<&'t str>) {
    let split = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    match split.filter(|(_, name)| rules.iter().any(|rule| rule.open.is_match(name))) {
        Some((text, name)) => (text, Some(name)),
        None => (text, None),
    }
}

struct Game<'r> {
    rules: &'r [FlowRule],
    step: usize,
    played: Played,
}

impl Game<'_> {
    fn fault(&mut self, kind: FaultKind) {
        self.played.faults.push(Fault { step: self.step, kind });
    }

    fn message(&mut self, from: usize, to: usize, send: &str) {
        if self.rules.iter().any(|rule| rule.confirm.as_deref() == Some(send)) {
            return self.confirm(from, to, send);
        }
        let cancels = self.rules.iter().any(|rule| rule.cancel.as_deref() == Some(send));
        if cancels {
            self.cancel(from, to, send);
        }
        match self.rules.iter().position(|rule| rule.open.is_match(send)) {
            Some(rule) => self.open(from, to, send, rule),
            None if cancels => {}
            None => self.answer(to, from, send),
        }
    }

    fn open(&mut self, from: usize, to: usize, send: &str, rule: usize) {
        let all = &mut self.played.exchanges;
        let same = |e: &&mut Exchange| e.from == from && e.to == to && e.name == send && e.closed.is_none();
        if let Some(again) = all.iter_mut().rfind(same) {
            again.repeated = true;
            if again.kept {
                self.fault(FaultKind::Repeated);
            }
            return;
        }
        // Who sends a request back to where it came from passes nothing on: both have called at once.
        let above = |e: &Exchange| e.to == from && e.from != to && e.name == send && e.closed.is_none();
        let parent = all.iter().rposition(above);
        all.push(Exchange {
            from,
            to,
            name: send.to_owned(),
            opened: self.step,
            kept: false,
            repeated: false,
            closed: None,
            cancelled: false,
            closings: 0,
            confirmed: 0,
            parent,
            rule,
        });
    }

    fn cancel(&mut self, from: usize, to: usize, send: &str) {
        let rules = self.rules;
        let takes_back = |e: &Exchange| {
            e.from == from && e.to == to && e.closed.is_none() && rules[e.rule].cancel.as_deref() == Some(send)
        };
        match self.played.exchanges.iter_mut().rfind(|e| takes_back(e)) {
            Some(open) => {
                open.cancelled = true;
                if !open.kept {
                    self.fault(FaultKind::EarlyCancel);
                }
            }
            None => self.fault(FaultKind::Stray),
        }
    }

    fn confirm(&mut self, from: usize, to: usize, send: &str) {
        let waits = |e: &Exchange| {
            let asks = self.rules[e.rule].confirm.as_deref() == Some(send);
            asks && e.from == from && e.to == to && e.confirmed < e.closings
        };
        let Some(at) = self.played.exchanges.iter().position(waits) else {
            return self.fault(FaultKind::Stray);
        };
        let exchange = &self.played.exchanges[at];
        let relayed = exchange.closed.as_ref().is_some_and(|(_, text)| self.is_relayed(exchange.rule, text));
        if relayed && exchange.parent.is_some_and(|up| !self.has_more_confirmed(up)) {
            self.fault(FaultKind::EarlyConfirm);
        }
        self.played.exchanges[at].confirmed += 1;
    }

    /// Was an exchange confirmed more often than what passes it on, as far as that was relayed?
    fn has_more_confirmed(&self, up: usize) -> bool {
        let below = self.played.exchanges.iter().filter(|e| e.parent == Some(up));
        let relayed = |e: &&Exchange| e.closed.as_ref().is_some_and(|(_, text)| self.is_relayed(e.rule, text));
        self.played.exchanges[up].confirmed > below.filter(relayed).map(|e| e.confirmed).sum()
    }

    /// A message back to who opened something: `from` opened it, `to` answers.
    fn answer(&mut self, from: usize, to: usize, send: &str) {
        let (text, name) = named(send, self.rules);
        let fits = |e: &Exchange| {
            let rule = &self.rules[e.rule];
            let known = rule.close.is_match(text) || rule.keep.as_ref().is_some_and(|keep| keep.is_match(text));
            e.from == from && e.to == to && e.closed.is_none() && known && name.is_none_or(|name| e.name == name)
        };
        let all = &self.played.exchanges;
        let found: Vec<usize> = (0..all.len()).filter(|at| fits(&all[*at])).collect();
        let relayed = if found.is_empty() { self.relayed_again(from, to, text) } else { None };
        if let Some(at) = relayed {
            self.played.exchanges[at].closings += 1;
            return;
        }
        let [at] = found[..] else {
            let kind = if found.is_empty() { FaultKind::Stray } else { FaultKind::Ambiguous };
            return self.fault(kind);
        };
        let rule = &self.rules[all[at].rule];
        if !rule.close.is_match(text) {
            self.played.exchanges[at].kept = true;
            return;
        }
        self.check_closing(at, text);
        self.played.exchanges[at].closed = Some((self.step, text.to_owned()));
        self.played.exchanges[at].closings = 1;
    }

    /// The exchange that is closed already and closed once more, since another of its branches gave what is relayed.
    fn relayed_again(&self, from: usize, to: usize, text: &str) -> Option<usize> {
        let all = &self.played.exchanges;
        (0..all.len()).find(|at| {
            let e = &all[*at];
            let below = all.iter().filter(|below| below.parent == Some(*at));
            let given = below.filter(|b| b.closed.as_ref().is_some_and(|(_, closing)| closing == text)).count();
            e.from == from && e.to == to && self.is_relayed(e.rule, text) && (1..given).contains(&e.closings)
        })
    }

    fn is_relayed(&self, rule: usize, text: &str) -> bool {
        self.rules[rule].relay.as_ref().is_some_and(|relay| relay.is_match(text))
    }

    fn check_closing(&mut self, at: usize, text: &str) {
        let all = &self.played.exchanges;
        let (own, rule) = (&all[at], &self.rules[all[at].rule]);
        if rule.cancelled.as_ref().is_some_and(|cancelled| cancelled.is_match(text)) && !self.was_cancelled(own) {
            return self.fault(FaultKind::NotCancelled);
        }
        let branches: Vec<&Exchange> = all.iter().filter(|e| e.parent == Some(at)).collect();
        let expired = rule.expire.as_ref().is_some_and(|expire| expire.is_match(text));
        if branches.is_empty() || expired {
            return;
        }
        let gave = |e: &&Exchange| e.closed.as_ref().is_some_and(|(_, closing)| closing == text);
        if self.is_relayed(own.rule, text) {
            if !branches.iter().any(gave) {
                self.fault(FaultKind::FromNobody);
            }
        } else if branches.iter().any(|e| e.closed.is_none()) {
            self.fault(FaultKind::BranchOpen);
        }
    }

    /// Was an exchange taken back, by a message that was answered?
    fn was_cancelled(&self, own: &Exchange) -> bool {
        let by = self.rules[own.rule].cancel.as_deref();
        let answered =
            |e: &Exchange| e.from == own.from && e.to == own.to && Some(e.name.as_str()) == by && e.closed.is_some();
        // A protocol may take something back without an answer to that.
        let answers = by.is_some_and(|by| self.rules.iter().any(|rule| rule.open.is_match(by)));
        own.cancelled && (!answers || self.played.exchanges.iter().any(answered))
    }

    /// What must not be left when the flow ends.
    fn end(&mut self) {
        let mut faults = Vec::new();
        for exchange in &self.played.exchanges {
            let rule = &self.rules[exchange.rule];
            let above = exchange.parent.and_then(|up| self.played.exchanges[up].closed.as_ref());
            // Silence is drawn as a request sent again, and ends with what its sender then says by itself.
            let expired = above.zip(rule.expire.as_ref()).is_some_and(|((_, text), expire)| expire.is_match(text));
            let silent = expired && exchange.repeated && !exchange.kept;
            match (&exchange.closed, &rule.confirm) {
                (None, _) if !silent => faults.push(Fault { step: exchange.opened, kind: FaultKind::Open }),
                (Some((step, _)), Some(confirm)) if exchange.confirmed < exchange.closings => {
                    faults.push(Fault { step: *step, kind: FaultKind::Unconfirmed(confirm.clone()) });
                }
                _ => {}
            }
        }
        self.played.faults.extend(faults);
    }
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::*;

    fn pattern(text: &str) -> Regex {
        Regex::new(&format!("^(?:{text})$")).expect("a pattern")
    }

    /// Rules of a protocol that nobody speaks: ASK is answered by NO or YES, to which THANKS is owed; FORGET takes it back.
    fn rules() -> Vec<FlowRule> {
        let rule = |open: &str, close: &str| FlowRule {
            open: pattern(open),
            keep: None,
            close: pattern(close),
            confirm: None,
            relay: None,
            expire: None,
            cancel: None,
            cancelled: None,
        };
        let ask = FlowRule {
            keep: Some(pattern("WAIT")),
            confirm: Some("THANKS".to_owned()),
            relay: Some(pattern("YES")),
            expire: Some(pattern("LATE")),
            cancel: Some("FORGET".to_owned()),
            cancelled: Some(pattern("FORGOTTEN")),
            ..rule("ASK", "YES|NO|LATE|FORGOTTEN")
        };
        vec![ask, rule("FORGET", "YES"), rule("TELL", "YES|NO")]
    }

    /// Steps between actors 0, 1, 2, … from `01 ASK; 10 YES; …`.
    fn steps(text: &str) -> Vec<Step> {
        let step = |step: &str| {
            let (ends, send) = step.trim().split_once(' ').expect("ends and a message");
            let end = |at: usize| usize::from(ends.as_bytes()[at] - b'0');
            Step::Message { from: end(0), to: end(1), send: send.to_owned() }
        };
        text.split(';').map(step).collect()
    }

    fn faults(text: &str) -> Vec<(usize, FaultKind)> {
        let faults = play(&steps(text), &rules()).faults;
        faults.into_iter().map(|fault| (fault.step, fault.kind)).collect()
    }

    #[test]
    fn whole_flows_have_no_faults() {
        let whole = [
            "01 TELL; 10 NO",
            "01 ASK; 10 WAIT; 10 YES; 01 THANKS",
            "01 ASK; 12 ASK; 21 NO; 12 THANKS; 10 NO; 01 THANKS",
            // What may be relayed goes back at once, and is confirmed from where it came.
            "01 ASK; 12 ASK; 13 ASK; 31 WAIT; 21 YES; 10 YES; 13 FORGET; 31 YES (FORGET); 31 FORGOTTEN; 13 THANKS; \
             01 THANKS; 12 THANKS",
            // A second one crosses what takes the branch back: it goes back as well, and is confirmed for itself.
            "01 ASK; 12 ASK; 13 ASK; 31 WAIT; 21 YES; 10 YES; 13 FORGET; 31 YES (ASK); 31 YES; 10 YES; 01 THANKS; \
             12 THANKS; 01 THANKS; 13 THANKS",
            // Silence: asked again, and given up.
            "01 ASK; 12 ASK; 12 ASK; 10 LATE; 01 THANKS",
            // Both ask at once: nobody passes anything on.
            "01 ASK; 10 ASK; 10 NO; 01 NO; 10 THANKS; 01 THANKS",
        ];
        for text in whole {
            assert_eq!(faults(text), [], "{text}");
        }
    }

    #[test]
    fn each_gap_is_found_where_it_shows() {
        use FaultKind as F;
        let gaps = [
            ("01 ASK", 0, F::Open),
            ("01 ASK; 10 WAIT", 0, F::Open),
            ("01 ASK; 01 ASK", 0, F::Open),
            ("01 ASK; 10 NO", 1, F::Unconfirmed("THANKS".to_owned())),
            ("10 NO", 0, F::Stray),
            ("01 SHOUT", 0, F::Stray),
            ("01 TELL; 10 NO; 10 NO", 2, F::Stray),
            ("01 THANKS", 0, F::Stray),
            ("01 FORGET; 10 YES", 0, F::Stray),
            ("01 TELL; 01 ASK; 10 NO; 10 YES (TELL); 10 NO; 01 THANKS", 2, F::Ambiguous),
            ("01 ASK; 10 WAIT; 01 ASK; 10 NO; 01 THANKS", 2, F::Repeated),
            ("01 ASK; 01 FORGET; 10 YES (FORGET); 10 FORGOTTEN; 01 THANKS", 1, F::EarlyCancel),
            ("01 ASK; 10 WAIT; 10 FORGOTTEN; 01 THANKS", 2, F::NotCancelled),
            ("01 ASK; 12 ASK; 21 YES; 12 THANKS; 10 YES; 01 THANKS", 3, F::EarlyConfirm),
            ("01 ASK; 12 ASK; 10 NO; 01 THANKS; 21 NO; 12 THANKS", 2, F::BranchOpen),
            ("01 ASK; 12 ASK; 10 YES; 21 YES; 01 THANKS; 12 THANKS", 2, F::FromNobody),
            // Nothing is relayed more often than it was given.
            ("01 ASK; 12 ASK; 21 YES; 10 YES; 10 YES; 01 THANKS; 12 THANKS", 4, F::Stray),
        ];
        for (text, step, kind) in gaps {
            let faults = faults(text);
            assert!(faults.contains(&(step, kind.clone())), "{text}: {kind:?} at {step}, not {faults:?}");
        }
    }

    #[test]
    fn a_branch_that_answered_in_time_did_not_give_in() {
        let forgotten =
            "01 ASK; 12 ASK; 21 WAIT; 12 FORGET; 21 YES (FORGET); 21 FORGOTTEN; 12 THANKS; 10 NO; 01 THANKS";
        let crossing = "01 ASK; 12 ASK; 21 WAIT; 12 FORGET; 21 NO; 21 YES (FORGET); 12 THANKS; 10 NO; 01 THANKS";
        for (text, gave_in) in [(forgotten, true), (crossing, false)] {
            let played = play(&steps(text), &rules());
            let branch = played.exchanges.iter().find(|e| e.parent.is_some()).expect("a branch");
            assert!(branch.cancelled);
            assert_eq!((played.gave_in(branch, &rules()), &played.faults[..]), (gave_in, &[][..]), "{text}");
        }
    }
}
