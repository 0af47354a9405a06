//! What is wrong with an input, where, and what to do about it.
//!
//! A [`Diagnostic`] is a finding in somebody's content; it has a [`Code`] that `hikaku explain` knows, a place, one
//! short sentence and a line of help. Stages collect them in [`Diagnostics`] and go on, so that one run shows all
//! there is to mend. Faults of the world (a full disk) are typed errors elsewhere; faults of ours are panics.

mod codes;
mod frame;
mod pick;
pub mod print;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

pub use codes::{Code, Subject};

use crate::source::{FileId, Sources, Span};

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
        let candidates: Vec<&str> = candidates.into_iter().take(COMPARED).collect();
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

    /// Cuts what it says to [`LONGEST_TEXT`]: it may quote what a source says, which has no end.
    fn shorten(&mut self) {
        let other = self.other.as_mut().map(|(_, label)| label);
        let texts = [Some(&mut self.message), self.label.as_mut(), other, self.help.as_mut()];
        for text in texts.into_iter().flatten().filter(|text| text.len() > LONGEST_TEXT) {
            text.truncate((0..=LONGEST_TEXT).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default());
            text.push('…');
        }
    }

    /// The path of the file it is in.
    pub fn path_in<'s>(&'s self, sources: &'s Sources) -> &'s str {
        match &self.place {
            Place::Span(span) => sources.path(span.file),
            Place::Path(path) => path,
        }
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

/// The longest text of a finding, in bytes.
const LONGEST_TEXT: usize = 1_000;

/// How many findings of one kind are kept of one file. A file of 1 MiB has room for as many, and nobody reads them.
pub const KEPT: usize = 1_000;

/// What findings have in common that are counted together: kind, severity, and the file, where it could be read.
pub type Kind = (Code, Severity, Option<FileId>);

/// A collection of findings.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// How many of each kind are in the list.
    kept: HashMap<Kind, usize>,
    /// How many of each kind came after [`KEPT`] others, and were counted only.
    passed_over: BTreeMap<Kind, usize>,
}

impl Diagnostics {
    /// Adds a finding; the [`KEPT`] first of a kind in a file are kept, and others counted.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        let file = match &diagnostic.place {
            Place::Span(span) => Some(span.file),
            Place::Path(_) => None,
        };
        if self.has_room((diagnostic.code, diagnostic.severity, file)) {
            diagnostic.shorten();
            self.list.push(diagnostic);
        }
    }

    /// Adds a finding that takes time to make, with the severity of its code: one that would not be kept is not made.
    pub fn push_with(&mut self, code: Code, span: Span, make: impl FnOnce() -> Diagnostic) {
        if self.has_room((code, code.severity(), Some(span.file))) {
            let mut diagnostic = make();
            diagnostic.shorten();
            self.list.push(diagnostic);
        }
    }

    /// Counts a finding, and says whether it is one of those that are kept.
    fn has_room(&mut self, kind: Kind) -> bool {
        let kept = self.kept.entry(kind).or_default();
        if *kept == KEPT {
            *self.passed_over.entry(kind).or_default() += 1;
            return false;
        }
        *kept += 1;
        true
    }

    /// Adds all findings of another collection.
    pub fn extend(&mut self, other: Diagnostics) {
        self.map_from(other, Some, Some);
    }

    /// Adds the findings of another collection, each as it comes out of `map`, or not at all; of those that were only
    /// counted, `recount` says as what.
    pub fn map_from(
        &mut self,
        other: Diagnostics,
        map: impl FnMut(Diagnostic) -> Option<Diagnostic>,
        recount: impl Fn(Kind) -> Option<Kind>,
    ) {
        for diagnostic in other.list.into_iter().filter_map(map) {
            self.push(diagnostic);
        }
        for (kind, count) in other.passed_over {
            if let Some(kind) = recount(kind) {
                *self.passed_over.entry(kind).or_default() += count;
            }
        }
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
        let passed_over = || self.passed_over.keys().any(|(_, severity, _)| *severity == Severity::Error);
        self.list.iter().any(|d| d.severity == Severity::Error) || passed_over()
    }

    /// Number of errors and of warnings, those that are only counted too; the same finding once.
    pub fn counts(&self, sources: &Sources) -> (usize, usize) {
        let list = self.sorted(sources);
        let errors = list.iter().filter(|d| d.severity == Severity::Error).count();
        self.passed_over().fold((errors, list.len() - errors), |(errors, warnings), ((_, severity, _), count)| {
            if severity == Severity::Error { (errors + count, warnings) } else { (errors, warnings + count) }
        })
    }

    /// How many of each kind were counted only.
    pub fn passed_over(&self) -> impl Iterator<Item = (Kind, usize)> {
        self.passed_over.iter().map(|(kind, count)| (*kind, *count))
    }

    /// The paths of the files that have errors.
    pub fn paths_with_errors(&self, sources: &Sources) -> BTreeSet<String> {
        let errors = self.list.iter().filter(|d| d.severity == Severity::Error);
        errors.map(|d| d.path_in(sources).to_owned()).collect()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && self.passed_over.is_empty()
    }

    /// The findings in the order of a report: by path, place, code; the same finding once.
    pub fn sorted(&self, sources: &Sources) -> Vec<&Diagnostic> {
        let mut list: Vec<&Diagnostic> = self.list.iter().collect();
        let key = |d: &Diagnostic| match d.place {
            // Bytes have the order of lines and columns, and need no counting.
            Place::Span(span) => Some(sources.file(span.file).floor(span.start)),
            Place::Path(_) => None,
        };
        list.sort_by(|a, b| {
            let order = a.path_in(sources).cmp(b.path_in(sources)).then_with(|| key(a).cmp(&key(b)));
            order.then(a.code.cmp(&b.code)).then_with(|| a.message.cmp(&b.message))
        });
        list.dedup();
        list
    }
}

/// The most candidates a misspelt word is compared with: a comparison takes time, and content may bring many of both.
const COMPARED: usize = 2_000;

/// The longest word, in characters, that is taken for a misspelt one.
const LONGEST_WORD: usize = 80;

/// The candidate that a misspelt word is nearest to, if one is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.chars().nth(LONGEST_WORD).is_some() {
        return None;
    }
    candidates
        .into_iter()
        .take(COMPARED)
        .filter(|candidate| candidate.chars().nth(LONGEST_WORD).is_none())
        .map(|candidate| (strsim::osa_distance(word, candidate), Reverse(common_prefix(word, candidate)), candidate))
        .min()
        .filter(|(distance, _, candidate)| *distance <= (candidate.chars().count().max(3) / 3).max(1))
        .map(|(_, _, candidate)| candidate)
}

/// A number as reports write it, with commas between its thousands.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
