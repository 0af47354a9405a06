//! How long formatted messages become: each by itself, and all of them together.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Code, Diagnostic};
use crate::model::{Limit, Limits};
use crate::source::Span;

/// The bounds of messages, and what all messages have come to. Many threads count at once.
#[derive(Debug)]
pub(super) struct Tally<'l> {
    limits: &'l Limits,
    sum: AtomicUsize,
}

impl<'l> Tally<'l> {
    /// Nothing is counted yet.
    pub(super) fn new(limits: &'l Limits) -> Self {
        Tally { limits, sum: AtomicUsize::new(0) }
    }

    /// The most bytes of one message.
    pub(super) fn most(&self) -> usize {
        self.limits.size(Limit::Message)
    }

    /// Counts a finished text. False where all texts have become too much: then it is not to be kept.
    pub(super) fn takes(&self, text: &str) -> bool {
        let before = self.sum.fetch_add(text.len(), Ordering::Relaxed);
        before.saturating_add(text.len()) <= self.limits.size(Limit::Messages)
    }

    /// The finding about all messages, where they have become too much.
    pub(super) fn finding(&self) -> Option<Diagnostic> {
        let sum = self.sum.load(Ordering::Relaxed);
        (sum > self.limits.size(Limit::Messages)).then(|| {
            Diagnostic::path(
                Code::HK247,
                "locales",
                format!("the messages of all languages become {}", Limit::Messages.amount(sum as u64)),
            )
            .help(self.limits.help(Limit::Messages, Some(sum as u64)))
        })
    }
}

/// The finding about one message that became too long.
pub(super) fn too_long(id: &str, attribute: Option<&str>, span: Span, limits: &Limits) -> Diagnostic {
    let part = attribute.map(|name| format!(".{name}")).unwrap_or_default();
    let most = Limit::Message.amount(limits.of(Limit::Message));
    Diagnostic::new(Code::HK247, span, format!("`{id}{part}` becomes longer than {most}"))
        .help(format!("shorten it, or the terms that it uses; {}", limits.help(Limit::Message, None)))
}
