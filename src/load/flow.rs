//! `flows` of a code → [`Flow`], and `flow_rules` of a protocol → [`FlowRule`]. A flow is played by the rules of its
//! protocol, so that one that breaks off, or a fork that says other than its steps, is a finding.

use regex_lite::Regex;

use super::protocol::{Scope, Twice, citation};
use super::site::choose;
use super::yaml::{Fields, Node};
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::model::exchange::{Exchange, Fault, FaultKind, Played, play};
use crate::model::{Branch, Fate, Flow, FlowRule, Fork, Protocol, Step};
use crate::source::{Sp, Span};

/// Reads one of the rules of a protocol.
pub fn rule(node: &Node, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<FlowRule> {
    let mut fields = Fields::of(node, "a rule of flows", diagnostics)?;
    let open = fields.text("open", diagnostics);
    let keep = fields.optional_text("keep", diagnostics);
    let close = fields.text("close", diagnostics);
    let confirm = fields.optional_text("confirm", diagnostics);
    let relay = fields.optional_text("relay", diagnostics);
    let expire = fields.optional_text("expire", diagnostics);
    let cancel = fields.optional_text("cancel", diagnostics);
    let cancelled = fields.optional_text("cancelled", diagnostics);
    citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    let mut pattern = |text: Option<Sp<String>>| text.and_then(|text| pattern(&text, diagnostics));
    let (keep, relay, expire, cancelled) = (pattern(keep), pattern(relay), pattern(expire), pattern(cancelled));
    let (open, close) = (pattern(open), pattern(close));
    Some(FlowRule {
        open: open?,
        keep,
        close: close?,
        confirm: confirm.map(|name| name.value),
        relay,
        expire,
        cancel: cancel.map(|name| name.value),
        cancelled,
    })
}

/// A regular expression that matches whole messages.
fn pattern(text: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<Regex> {
    Regex::new(&format!("^(?:{})$", text.value))
        .map_err(|error| {
            let message = format!("`{}` is no regular expression: {error}", text.value);
            let help = "write a pattern of whole messages, such as `[2-6][0-9]{2} .+`";
            diagnostics.push(Diagnostic::new(Finding::HK109, text.span, message).help(help));
        })
        .ok()
}

/// Reads one scenario of a code.
pub fn flow(node: &Node, protocol: &Protocol, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Flow> {
    let mut fields = Fields::of(node, "a flow", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let actors = fields.required("actors", diagnostics).map(|n| n.texts("actors", diagnostics)).unwrap_or_default();
    let branches = fields.optional_list("branches", diagnostics);
    let outcome = fields.optional("outcome");
    let listed = fields.required("steps", diagnostics).map(|n| n.list("steps", diagnostics)).unwrap_or_default();
    fields.finish(diagnostics);
    for actor in &actors {
        if !protocol.actors.contains(&actor.value) {
            diagnostics.push(
                Diagnostic::new(
                    Finding::HK124,
                    actor.span,
                    format!("{} declares no actor `{}`", protocol.name, actor.value),
                )
                .suggest(&actor.value, protocol.actors.iter().map(String::as_str)),
            );
        }
    }
    let names: Vec<String> = actors.iter().map(|actor| actor.value.clone()).collect();
    // A misspelt actor is one fault, not one for each of its steps.
    let misspelt = names.iter().any(|name| !protocol.actors.contains(name));
    let cast = Cast { actors: &names, forgiven: if misspelt { &protocol.actors } else { &[] } };
    let read: Vec<(Step, Span)> = listed.iter().filter_map(|n| Some((step(n, &cast, diagnostics)?, n.span))).collect();
    let branches: Vec<RawBranch> = branches.iter().filter_map(|n| branch(n, &cast, diagnostics)).collect();
    let outcome = outcome.and_then(|n| raw_outcome(n, &cast, diagnostics));
    let id = id?;
    if !twice.see("flow", &id, diagnostics) {
        return None;
    }
    if read.is_empty() && !misspelt {
        diagnostics.push(
            Diagnostic::new(Finding::HK124, id.span, format!("flow `{}` has no step that can be drawn", id.value))
                .help("add `steps: [{from: …, to: …, send: …}]`"),
        );
    }
    // Steps that could not be read would be missed as steps that are not there.
    let is_whole = read.len() == listed.len();
    let (steps, spans): (Vec<Step>, Vec<Span>) = read.into_iter().unzip();
    let mut flow = Flow { id: id.value.clone(), actors: names, steps, fork: None };
    // Without rules nobody can say what belongs to what.
    if is_whole && !protocol.flow_rules.is_empty() {
        let played = play(&flow.steps, &protocol.flow_rules);
        for fault in &played.faults {
            diagnostics.push(fault_found(&flow, fault, spans[fault.step]));
        }
        let raw = RawFork { at: id.span, branches, outcome };
        flow.fork = raw.fork(&flow, &played, protocol, diagnostics);
    }
    Some(flow)
}

/// The actors that a flow may name.
struct Cast<'a> {
    actors: &'a [String],
    /// Actors that are not in the flow because of a fault that was reported.
    forgiven: &'a [String],
}

impl Cast<'_> {
    fn find(&self, text: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<usize> {
        let at = self.actors.iter().position(|known| *known == text.value);
        if at.is_none() && !self.forgiven.contains(&text.value) {
            diagnostics.push(
                Diagnostic::new(Finding::HK124, text.span, format!("this flow has no actor `{}`", text.value))
                    .suggest(&text.value, self.actors.iter().map(String::as_str)),
            );
        }
        at
    }
}

/// Reads one step.
fn step(node: &Node, cast: &Cast<'_>, diagnostics: &mut Diagnostics) -> Option<Step> {
    let mut fields = Fields::of(node, "a step", diagnostics)?;
    let step = if let Some(at) = fields.optional_text("at", diagnostics) {
        let note = fields.text("note", diagnostics);
        let at = cast.find(&at, diagnostics);
        at.zip(note).map(|(at, note)| Step::Note { at, note: note.value })
    } else {
        let from = fields.text("from", diagnostics);
        let to = fields.text("to", diagnostics);
        let send = fields.text("send", diagnostics);
        if let (Some(from), Some(to)) = (&from, &to)
            && from.value == to.value
        {
            diagnostics.push(
                Diagnostic::new(Finding::HK124, to.span, format!("actor `{}` sends to itself", to.value))
                    .help("write `{at: …, note: …}` for what happens at one actor"),
            );
        }
        let from = from.and_then(|from| cast.find(&from, diagnostics));
        let to = to.and_then(|to| cast.find(&to, diagnostics));
        from.zip(to).zip(send).map(|((from, to), send)| Step::Message { from, to, send: send.value })
    };
    fields.finish(diagnostics);
    step
}

/// What is wrong with a flow, as a finding at the step that shows it.
fn fault_found(flow: &Flow, fault: &Fault, span: Span) -> Diagnostic {
    let (from, to, send) = match &flow.steps[fault.step] {
        Step::Message { from, to, send } => (flow.actors[*from].as_str(), flow.actors[*to].as_str(), send.as_str()),
        Step::Note { at, note } => (flow.actors[*at].as_str(), "", note.as_str()),
    };
    let out_of_place = |message: String, help: &str| Diagnostic::new(Finding::HK141, span, message).help(help);
    match &fault.kind {
        FaultKind::Open => {
            Diagnostic::new(Finding::HK140, span, format!("`{send}` from `{from}` to `{to}` is never closed")).help(
                format!("add what `{to}` closes it with, or what `{from}` takes it back with and what follows that"),
            )
        }
        FaultKind::Unconfirmed(confirm) => {
            Diagnostic::new(Finding::HK140, span, format!("`{send}` from `{from}` gets no `{confirm}`"))
                .help(format!("add `{{from: {to}, to: {from}, send: {confirm}}}`"))
        }
        FaultKind::Stray => out_of_place(
            format!("`{send}` from `{from}` to `{to}` belongs to nothing that is open"),
            "mend the message or its place; `flow_rules` in `protocol.yaml` say what opens and closes what",
        ),
        FaultKind::Ambiguous => out_of_place(
            format!("`{send}` could close two exchanges of `{from}` and `{to}`"),
            "name the one that is meant behind the message, in brackets",
        ),
        FaultKind::Repeated => out_of_place(
            format!("`{send}` is sent again although `{to}` has answered"),
            "take the step out, or put it before the answer",
        ),
        FaultKind::EarlyCancel => out_of_place(
            format!("`{send}` goes out before `{to}` has answered anything, and might arrive first"),
            "put an answer that leaves the exchange open before it",
        ),
        FaultKind::NotCancelled => out_of_place(
            format!("`{send}` says that something was taken back, and nothing was"),
            "put the message that takes it back, and the answer to that, before it",
        ),
        FaultKind::EarlyConfirm => out_of_place(
            format!("`{from}` sends `{send}` by itself, and only passes it on"),
            "put the one that it passes on before it",
        ),
        FaultKind::BranchOpen => out_of_place(
            format!("`{send}` goes back while a branch of `{from}` is open"),
            "let every branch be closed before it",
        ),
        FaultKind::FromNobody => out_of_place(
            format!("`{from}` passes `{send}` back, and no branch gave it"),
            "put the answer of a branch before it",
        ),
    }
}

/// A branch, as it is written.
struct RawBranch {
    at: usize,
    becomes: Fate,
    span: Span,
}

fn branch(node: &Node, cast: &Cast<'_>, diagnostics: &mut Diagnostics) -> Option<RawBranch> {
    let mut fields = Fields::of(node, "a branch", diagnostics)?;
    let at = fields.text("at", diagnostics);
    let becomes = fields.text("becomes", diagnostics);
    fields.finish(diagnostics);
    let span = becomes.as_ref().map(|word| word.span);
    let becomes = becomes.and_then(|word| choose(&word, "becomes", &Fate::ALL, diagnostics));
    let at = at.and_then(|at| cast.find(&at, diagnostics));
    Some(RawBranch { at: at?, becomes: becomes?, span: span? })
}

/// The outcome, as it is written: the actor at the end of the branch that wins, and what goes back.
struct RawOutcome {
    branch: Sp<usize>,
    send: Sp<String>,
}

fn raw_outcome(node: &Node, cast: &Cast<'_>, diagnostics: &mut Diagnostics) -> Option<RawOutcome> {
    let mut fields = Fields::of(node, "an outcome", diagnostics)?;
    let branch = fields.text("branch", diagnostics);
    let send = fields.text("send", diagnostics);
    fields.finish(diagnostics);
    let branch = branch.and_then(|name| Some(Sp { value: cast.find(&name, diagnostics)?, span: name.span }));
    Some(RawOutcome { branch: branch?, send: send? })
}

/// Branches and outcome, as they are written.
struct RawFork {
    /// The flow.
    at: Span,
    branches: Vec<RawBranch>,
    outcome: Option<RawOutcome>,
}

/// A branch that the steps show.
struct Seen<'p> {
    branch: RawBranch,
    exchange: &'p Exchange,
    closed: usize,
    answer: String,
}

impl RawFork {
    /// Holds what is written against what the steps show.
    fn fork(self, flow: &Flow, played: &Played, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<Fork> {
        let outcome = match (self.outcome, self.branches.len()) {
            (None, 0) => return None,
            (Some(outcome), 2..) => outcome,
            _ => {
                let help = "write two `branches: [{at: …, becomes: …}]` at least, and `outcome: {branch: …, send: …}`";
                let message = "a fork has branches and an outcome";
                diagnostics.push(Diagnostic::new(Finding::HK142, self.at, message).help(help));
                return None;
            }
        };
        let branches = self.branches.into_iter();
        let seen: Vec<Seen<'_>> =
            branches.filter_map(|branch| seen_branch(branch, flow, played, diagnostics)).collect();
        let winner = seen.iter().position(|seen| seen.branch.at == outcome.branch.value);
        check_fates(&seen, winner, flow, played, protocol, diagnostics);
        check_outcome(&seen, winner, &outcome, flow, played, diagnostics);
        let branches = seen.into_iter().map(|seen| Branch {
            at: seen.branch.at,
            becomes: seen.branch.becomes,
            opened: seen.exchange.opened,
            closed: seen.closed,
            answer: seen.answer,
        });
        Some(Fork { branches: branches.collect(), winner: winner?, send: outcome.send.value })
    }
}

/// Finds the exchange that makes a branch.
fn seen_branch<'p>(
    branch: RawBranch,
    flow: &Flow,
    played: &'p Played,
    diagnostics: &mut Diagnostics,
) -> Option<Seen<'p>> {
    let exchange = played.exchanges.iter().find(|e| e.to == branch.at && e.parent.is_some());
    let Some((exchange, (closed, answer))) = exchange.and_then(|e| Some((e, e.closed.clone()?))) else {
        let message = format!("no branch ends at `{}`", flow.actors[branch.at]);
        let help = "let somebody pass a request on to it, and let it be closed, by the `flow_rules`";
        diagnostics.push(Diagnostic::new(Finding::HK142, branch.span, message).help(help));
        return None;
    };
    Some(Seen { branch, exchange, closed, answer })
}

/// Does the written fate of each branch fit what the steps show?
fn check_fates(
    branches: &[Seen<'_>],
    winner: Option<usize>,
    flow: &Flow,
    played: &Played,
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) {
    let first = branches.iter().map(|seen| seen.closed).min().unwrap_or_default();
    for (nth, Seen { branch, exchange, closed, .. }) in branches.iter().enumerate() {
        let shown = if exchange.opened > first {
            Fate::Follows
        } else if exchange.cancelled {
            if played.gave_in(exchange, &protocol.flow_rules) { Fate::Cancelled } else { Fate::Crosses }
        } else if *closed == first {
            Fate::Ended
        } else {
            Fate::GoesOn
        };
        // That two answers are put together stands in no step.
        let joins = branch.becomes == Fate::Joins && winner != Some(nth);
        let may_join = joins && matches!(shown, Fate::Ended | Fate::GoesOn);
        if branch.becomes != shown && !may_join {
            let message = format!("the steps show something else of the branch of `{}`", flow.actors[branch.at]);
            let help = format!("write `becomes: {}`, or mend the steps", shown.word());
            diagnostics.push(Diagnostic::new(Finding::HK142, branch.span, message).help(help));
        }
    }
}

/// Is what is written of the winner what goes back?
fn check_outcome(
    branches: &[Seen<'_>],
    winner: Option<usize>,
    outcome: &RawOutcome,
    flow: &Flow,
    played: &Played,
    diagnostics: &mut Diagnostics,
) {
    let mut wrong = |span: Span, message: String, help: String| {
        diagnostics.push(Diagnostic::new(Finding::HK142, span, message).help(help));
    };
    let send = &outcome.send;
    let above = branches.first().and_then(|seen| Some(&played.exchanges[seen.exchange.parent?]));
    if let Some((above, (_, text))) = above.and_then(|above| Some((above, above.closed.as_ref()?)))
        && *text != send.value
    {
        let message = format!("`{}` is not what goes back to `{}`", send.value, flow.actors[above.from]);
        wrong(send.span, message, format!("write `send: {text}`, or mend the steps"));
    }
    let Some(winner) = winner else {
        let message = format!("`{}` is at the end of no branch", flow.actors[outcome.branch.value]);
        return wrong(outcome.branch.span, message, "write the actor of one of the `branches`".to_owned());
    };
    // What goes back may be said in other words than the winner's, but not in those of another branch.
    let gave = |seen: &Seen<'_>| seen.answer == send.value;
    if let Some(other) = branches.iter().find(|seen| gave(seen)).filter(|_| !gave(&branches[winner])) {
        let name = &flow.actors[other.branch.at];
        wrong(
            outcome.branch.span,
            format!("`{}` is the answer of `{name}`", send.value),
            format!("write `branch: {name}`"),
        );
    }
}
