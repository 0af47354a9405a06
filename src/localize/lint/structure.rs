//! Links, code spans and list items, against those of the source text.
//!
//! A translation is written, not copied: it may link a code twice, or name a header field again. What counts is that
//! each thing the source points to is there, and that nothing is pointed to which the source does not have.

use std::collections::BTreeMap;

use super::{Desk, Prose, Subject};
use crate::diag::{Code, Diagnostic};
use crate::source::Span;

/// Compares the structure of a translation with its source's.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    let Some(original) = &subject.original else { return };
    let own_span = subject.definition.span;
    let mut differs = |what: &str, named: fn(&Prose) -> &[(String, Span)]| {
        let collect = |all: &[Prose]| -> BTreeMap<String, Span> {
            all.iter().flat_map(|prose| named(prose).iter().cloned()).rev().collect()
        };
        let (own, source) = (collect(&subject.prose), collect(&original.prose));
        for (name, span) in source.iter().filter(|(name, _)| !own.contains_key(*name)) {
            desk.diagnostics.push(
                Diagnostic::new(Code::HK232, own_span, format!("the source has the {what} `{name}`, this text does not"))
                    .other(*span, "in the source")
                    .help("add it, or silence this finding with a reason"),
            );
        }
        for (name, span) in own.iter().filter(|(name, _)| !source.contains_key(*name)) {
            desk.diagnostics.push(
                Diagnostic::new(Code::HK232, *span, format!("this text has the {what} `{name}`, the source does not"))
                    .other(original.definition.span, "the source text")
                    .help("take it out, or silence this finding with a reason"),
            );
        }
    };
    differs("link to", |prose| &prose.links);
    differs("code span", |prose| &prose.codes);
    let items = |all: &[Prose]| all.first().map_or([0, 0], |prose| prose.items);
    let (own, source) = (items(&subject.prose), items(&original.prose));
    if own != source {
        let told = |[plain, numbered]: [usize; 2]| match (plain, numbered) {
            (0, 0) => "no list".to_owned(),
            (plain, 0) => format!("{plain} list items"),
            (0, numbered) => format!("{numbered} numbered items"),
            (plain, numbered) => format!("{plain} list items and {numbered} numbered ones"),
        };
        desk.diagnostics.push(
            Diagnostic::new(
                Code::HK232,
                own_span,
                format!("the source has {}, this text {}", told(source), told(own)),
            )
            .other(original.definition.span, "the source text")
            .help("bring the lists into line, or silence this finding with a reason"),
        );
    }
}
