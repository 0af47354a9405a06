//! What is wrong with an input, where, and what to do about it.
//!
//! A [`Diagnostic`] is a finding in somebody's content; it has a [`Code`] that `hikaku explain` knows, a place, one
//! short sentence and a line of help. Stages collect them in [`Diagnostics`] and go on, so that one run shows all
//! there is to mend. Faults of the world (a full disk) are typed errors elsewhere; faults of ours are panics.

mod codes;
pub mod print;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rayon::prelude::*;

pub use codes::Code;

use crate::source::{Sources, Span};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; the finding is shown.
    Warning,
}

impl Severity {
    /// The word that opens a report.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At bytes of a file that could be read.
    Span(Span),
    /// A file or folder as a whole, by its path below the root: it could not be read, or is not there.
    Path(String),
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of finding.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// One short sentence: lower case, names in backticks, no full stop.
    pub message: String,
    /// A word or two under the caret.
    pub label: Option<String>,
    /// A second place that matters, with its label: the first definition of what is defined twice.
    pub other: Option<(Span, String)>,
    /// What to type.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a span, with the severity of its code.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self::at(code, Place::Span(span), message)
    }

    /// A finding about a path that has no text.
    pub fn path(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::at(code, Place::Path(path.into()), message)
    }

    fn at(code: Code, place: Place, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            place,
            message: message.into(),
            label: None,
            other: None,
            help: None,
        }
    }

    /// Adds the words under the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn other(mut self, span: Span, label: impl Into<String>) -> Self {
        self.other = Some((span, label.into()));
        self
    }

    /// Adds the line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds help that names the candidate nearest to a misspelt word, or else lists what there is.
    #[must_use]
    pub fn suggest<'a>(self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        let candidates: Vec<&str> = candidates.into_iter().collect();
        match nearest(word, candidates.iter().copied()) {
            Some(candidate) => self.help(format!("did you mean `{candidate}`?")),
            None if candidates.is_empty() => self,
            None => {
                let shown = candidates.iter().take(12).map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ");
                let more = if candidates.len() > 12 { ", …" } else { "" };
                self.help(format!("one of {shown}{more}"))
            }
        }
    }

    /// Changes the severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Path, line and column (from 1; line 0 for a path as a whole), the order of a report.
    pub fn position<'s>(&'s self, sources: &'s Sources) -> (&'s str, usize, usize) {
        match &self.place {
            Place::Span(span) => {
                let file = sources.file(span.file);
                let (line, column) = file.line_column(span.start);
                (&file.path, line, column)
            }
            Place::Path(path) => (path, 0, 0),
        }
    }
}

/// How many characters two words share at their beginning: `601` is nearer to `600` than to `301`.
fn common_prefix(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// A collection of findings.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all findings of another collection.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Does one piece of work for each number below `count`, on all threads; adds what they find, in their order.
    pub fn in_parallel<T: Send>(&mut self, count: usize, work: impl Fn(usize, &mut Self) -> T + Sync) -> Vec<T> {
        let run = |at: usize| {
            let mut own = Self::default();
            (work(at, &mut own), own)
        };
        let done: Vec<(T, Self)> = (0..count).into_par_iter().map(run).collect();
        let add = |(value, own): (T, Self)| {
            self.extend(own);
            value
        };
        done.into_iter().map(add).collect()
    }

    /// Is there an error among them?
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// Number of errors and of warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.list.iter().filter(|d| d.severity == Severity::Error).count();
        (errors, self.list.len() - errors)
    }

    /// The paths of the files that have errors.
    pub fn paths_with_errors(&self, sources: &Sources) -> BTreeSet<String> {
        let errors = self.list.iter().filter(|d| d.severity == Severity::Error);
        errors.map(|d| d.position(sources).0.to_owned()).collect()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings in the order of a report: by path, line, column, code; the same finding once.
    pub fn sorted(&self, sources: &Sources) -> Vec<&Diagnostic> {
        let mut list: Vec<&Diagnostic> = self.list.iter().collect();
        list.sort_by_cached_key(|d| {
            let (path, line, column) = d.position(sources);
            (path.to_owned(), line, column, d.code, d.message.clone())
        });
        list.dedup();
        list
    }
}

/// The candidate that a misspelt word is nearest to, if one is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(word, candidate), Reverse(common_prefix(word, candidate)), candidate))
        .min()
        .filter(|(distance, _, candidate)| *distance <= (candidate.chars().count().max(3) / 3).max(1))
        .map(|(_, _, candidate)| candidate)
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
