//! Which findings a report shows. Content may give rise to any number of them, and nobody reads the four thousandth of a
//! kind: the first ones of each kind in each file are shown, the others counted, so that a report is always short.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Code, Diagnostic, Diagnostics, Place, Severity, grouped};
use crate::source::{FileId, Sources};

/// How much a report shows.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Of a kind in a file, groups of findings.
    of_a_kind: usize,
    /// Of all, but for the first of each kind, which is always shown.
    of_all: usize,
}

impl Limits {
    /// For people.
    pub(super) const READ: Limits = Limits { of_a_kind: 50, of_all: 500 };
    /// For programs.
    pub(super) const PROCESSED: Limits = Limits { of_a_kind: super::KEPT, of_all: 10_000 };
}

/// How many lines tell what was not shown; the last one tells it of all that is left.
const NOTES: usize = 50;

/// What a report shows.
pub(super) struct Picked<'d> {
    /// The findings in order, those that say the same of one line together.
    pub(super) groups: Vec<Vec<&'d Diagnostic>>,
    /// What is not shown.
    pub(super) more: Vec<More>,
}

/// Findings that are not shown.
pub(super) struct More {
    /// How many.
    pub(super) count: usize,
    /// Of which kind; `None` for several.
    pub(super) code: Option<Code>,
    /// In which file; `None` for several.
    pub(super) path: Option<String>,
}

impl More {
    /// As a sentence without an end.
    pub(super) fn text(&self) -> String {
        let of = self.code.map(|code| format!(" of {}", code.name())).unwrap_or_default();
        let path = self.path.as_ref().map(|path| format!(" in {path}")).unwrap_or_default();
        format!("and {} more{of}{path}", grouped(self.count as u64))
    }
}

/// What makes findings one group: file, line, and all that is said.
type Said<'d> = (FileId, usize, Code, Severity, &'d str, Option<&'d str>);

/// Picks what is shown. With `together`, findings that say the same of one line are one group.
pub(super) fn pick<'d>(
    diagnostics: &'d Diagnostics,
    sources: &'d Sources,
    limits: Limits,
    together: bool,
) -> Picked<'d> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut known: HashMap<Said<'d>, usize> = HashMap::new();
    for finding in diagnostics.sorted(sources) {
        let said = match finding.place {
            Place::Span(span) if together && finding.other.is_none() => {
                let line = sources.file(span.file).line_column(span.start).0;
                Some((
                    span.file,
                    line,
                    finding.code,
                    finding.severity,
                    finding.message.as_str(),
                    finding.help.as_deref(),
                ))
            }
            _ => None,
        };
        let at = said.map_or(groups.len(), |said| *known.entry(said).or_insert(groups.len()));
        if at == groups.len() {
            groups.push(Vec::new());
        }
        groups[at].push(finding);
    }
    let mut more: BTreeMap<(&str, Code), usize> = BTreeMap::new();
    let mut shown: HashMap<(&str, Code, Severity), usize> = HashMap::new();
    let mut met: HashSet<Code> = HashSet::new();
    let mut all = 0;
    groups.retain(|group| {
        let first = group[0];
        let path = first.path_in(sources);
        let count = shown.entry((path, first.code, first.severity)).or_default();
        let is_shown = met.insert(first.code) || *count < limits.of_a_kind && all < limits.of_all;
        if is_shown {
            (*count, all) = (*count + 1, all + 1);
        } else {
            *more.entry((path, first.code)).or_default() += group.len();
        }
        is_shown
    });
    for ((code, _, file), count) in diagnostics.passed_over() {
        *more.entry((file.map_or("", |file| sources.path(file)), code)).or_default() += count;
    }
    Picked { groups, more: notes(more) }
}

fn notes(more: BTreeMap<(&str, Code), usize>) -> Vec<More> {
    let rest: usize = more.values().skip(NOTES).sum();
    let note = |((path, code), count): ((&str, Code), usize)| {
        let path = (!path.is_empty()).then(|| path.to_owned());
        More { count, code: Some(code), path }
    };
    let mut notes: Vec<More> = more.into_iter().take(NOTES).map(note).collect();
    if rest > 0 {
        notes.push(More { count: rest, code: None, path: None });
    }
    notes
}
