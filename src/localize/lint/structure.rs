//! Links, code spans and list items, against those of the source text.
//!
//! A translation is written, not copied: it may link a code twice, split `Reason: SIP` into two spans, set in code what the
//! source says in prose, or say in the sentence what the source says in the table's cell. What counts is that each thing
//! the source points to or names is there, and that nothing is which the source does not know.

use std::collections::BTreeMap;

use super::prose::{Kind, Prose};
use super::{Desk, Part};
use crate::diag::{Code, Diagnostic};
use crate::localize::resource::Definition;
use crate::source::Span;

/// Compares the structure of a message with its source's, value and attributes together.
pub fn check(own: (&Definition, &[Part]), source: (&Definition, &[Part]), desk: &mut Desk<'_>) {
    let (own_said, source_said) = (Said::new(own.1), Said::new(source.1));
    let missing_link = |link: &str| !own_said.links.contains_key(link);
    // What the source names without a link may have one here.
    let extra_link = |link: &str| {
        let code = link.rsplit('/').next().unwrap_or(link);
        !source_said.links.contains_key(link) && !source_said.shown.contains(&code.to_lowercase())
    };
    let mut report = |what: &str, name: &str, span: Span, is_missing: bool| {
        desk.diagnostics.push(if is_missing {
            let message = format!("the source has the {what} `{name}`, this text does not");
            Diagnostic::new(Code::HK232, own.0.span, message)
                .other(span, "in the source")
                .help("add it, or silence this finding with a reason")
        } else {
            let message = format!("this text has the {what} `{name}`, the source does not");
            Diagnostic::new(Code::HK232, span, message)
                .other(source.0.span, "the source text")
                .help("take it out, or silence this finding with a reason")
        });
    };
    for (link, span) in source_said.links.iter().filter(|(link, _)| missing_link(link)) {
        report("link to", link, *span, true);
    }
    for (link, span) in own_said.links.iter().filter(|(link, _)| extra_link(link)) {
        report("link to", link, *span, false);
    }
    for (code, span) in source_said.codes.iter().filter(|(code, _)| !own_said.tells(code)) {
        report("code span", code, *span, true);
    }
    for (code, span) in own_said.codes.iter().filter(|(code, _)| !source_said.tells(code)) {
        report("code span", code, *span, false);
    }
    items(own, source, desk);
}

/// What a message points to and names, and all a reader sees of it.
struct Said {
    links: BTreeMap<String, Span>,
    codes: BTreeMap<String, Span>,
    /// In small letters.
    shown: String,
}

impl Said {
    fn new(parts: &[Part]) -> Self {
        let all = || parts.iter().flat_map(|part| &part.prose);
        let first = |named: fn(&Prose) -> &[(String, Span)]| -> BTreeMap<String, Span> {
            let mut names = BTreeMap::new();
            for (name, span) in all().flat_map(named) {
                names.entry(name.clone()).or_insert(*span);
            }
            names
        };
        let seen = |prose: &Prose| -> String {
            let seen = prose.glyphs.iter().filter(|glyph| glyph.kind != Kind::Value);
            seen.map(|glyph| glyph.c).collect()
        };
        let shown = all().map(seen).collect::<Vec<_>>().join("\n").to_lowercase();
        Said { links: first(|prose| &prose.links), codes: first(|prose| &prose.codes), shown }
    }

    /// Does every word of a code span stand somewhere, in code or not?
    fn tells(&self, code: &str) -> bool {
        let words = code.split(|c: char| c.is_whitespace() || matches!(c, ':' | ';' | ',' | '='));
        words.into_iter().all(|word| self.shown.contains(&word.to_lowercase()))
    }
}

/// Compares the lists, with and without numbers.
fn items(own: (&Definition, &[Part]), source: (&Definition, &[Part]), desk: &mut Desk<'_>) {
    let items = |parts: &[Part]| parts.first().and_then(|part| part.prose.last()).map_or([0, 0], |prose| prose.items);
    let (in_own, in_source) = (items(own.1), items(source.1));
    if in_own == in_source {
        return;
    }
    let count = |n: usize, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
    let told = |[plain, numbered]: [usize; 2]| match (plain, numbered) {
        (0, 0) => "no list".to_owned(),
        (plain, 0) => count(plain, "list item"),
        (0, numbered) => count(numbered, "numbered item"),
        (plain, numbered) => format!("{} and {}", count(plain, "list item"), count(numbered, "numbered item")),
    };
    let message = format!("the source has {}, this text {}", told(in_source), told(in_own));
    desk.diagnostics.push(
        Diagnostic::new(Code::HK232, own.0.span, message)
            .other(source.0.span, "the source text")
            .help("bring the lists into line, or silence this finding with a reason"),
    );
}
