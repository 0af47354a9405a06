//! The words of a scenario: its caption, its remarks, and what becomes of the branches of a fork.

use std::collections::BTreeMap;

use super::{Speaker, Text};
use crate::load::Topic;
use crate::localize::contract::Form;
use crate::localize::{markdown, marks};
use crate::model::pair::CodeRef;
use crate::model::{Flow, Fork};

/// A scenario in words.
#[derive(Debug, Clone)]
pub struct FlowWords {
    /// What it shows.
    pub caption: Text,
    /// Texts of the notes, by name.
    pub notes: BTreeMap<String, Text>,
    /// For each branch of a fork: what becomes of it.
    pub branches: Vec<BranchWords>,
    /// What goes back to where the request came from.
    pub outcome: Option<Text>,
}

/// What becomes of a branch, in words.
#[derive(Debug, Clone)]
pub struct BranchWords {
    /// Below its lifeline.
    pub label: Text,
    /// A whole sentence.
    pub sentence: Text,
}

impl Speaker<'_> {
    pub(super) fn flow(&mut self, at: CodeRef, flow: &Flow) -> FlowWords {
        let topic = Topic::Code(at);
        let note = |note: &str| format!("flow-{}-{note}", flow.id);
        let notes = flow.notes().into_iter();
        let notes =
            notes.map(|name| (name.to_owned(), self.text(topic, &note(name), None, Form::Plain, &[]))).collect();
        let (branches, outcome) = flow.fork.as_ref().map(|fork| self.fork(at, flow, fork)).unwrap_or_default();
        let caption = self.text(topic, &format!("flow-{}", flow.id), None, Form::Plain, &[]);
        FlowWords { caption, notes, branches, outcome }
    }

    /// What becomes of the branches of a fork, and what goes back: words of the protocol, for its actors and messages.
    fn fork(&mut self, at: CodeRef, flow: &Flow, fork: &Fork) -> (Vec<BranchWords>, Option<Text>) {
        let topic = Topic::Protocol(at.protocol);
        let protocol = self.catalog.protocol(at);
        let mut actor =
            |at: usize| self.text(topic, &format!("actor-{}", flow.actors[at]), None, Form::Plain, &[]).text;
        let actors = fork.branches.iter().map(|branch| markdown::escape(&marks::strip(&actor(branch.at))));
        let actors: Vec<String> = actors.collect();
        let messages: Vec<String> =
            fork.branches.iter().map(|branch| super::name(&markdown::escape(&branch.answer))).collect();
        let branches = (0..fork.branches.len()).map(|nth| {
            let id = fork.branch_message(nth, protocol);
            let args = [("actor", actors[nth].as_str()), ("message", messages[nth].as_str())];
            BranchWords {
                label: self.text(topic, &id, None, Form::Plain, &args),
                sentence: self.text(topic, &id, Some("sentence"), Form::Inline, &args),
            }
        });
        let branches = branches.collect();
        let send = super::name(&markdown::escape(&fork.send));
        let args = [("actor", actors[fork.winner].as_str()), ("message", &send), ("answer", &messages[fork.winner])];
        let outcome = self.text(topic, fork.outcome_message(), None, Form::Inline, &args);
        (branches, Some(outcome))
    }
}
