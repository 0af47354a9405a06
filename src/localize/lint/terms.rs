//! Approved translations: where the source has a term whose glossary entry expects its word, the translation has it.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use super::Part;
use super::prose::{Glyph, Kind, Prose};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::localize::glossary::Term;
use crate::localize::resource::Definition;
use crate::signs::GAP;
use crate::source::{Sources, Span};

/// The entries of a glossary that count in some files, at work.
pub struct Terms<'g> {
    all: Vec<&'g Term>,
    /// The terms in lower case, by their first character: a text is read once, not once for each term.
    by_first: BTreeMap<char, Vec<(usize, String)>>,
}

impl<'g> Terms<'g> {
    /// Puts entries to work.
    pub fn new(terms: Vec<&'g Term>) -> Self {
        let mut by_first: BTreeMap<char, Vec<(usize, String)>> = BTreeMap::new();
        for (at, term) in terms.iter().enumerate() {
            let source = term.source.value.to_lowercase();
            if let Some(first) = source.chars().next() {
                by_first.entry(first).or_default().push((at, source));
            }
        }
        Terms { all: terms, by_first }
    }

    /// Compares a message, named by `address`, with its source, value and attributes together: a cell may leave to the
    /// sentence below it what both say in the source.
    pub fn check(
        &self,
        definition: &Definition,
        own: &[Part],
        source: &[Part],
        address: &str,
        (sources, diagnostics): (&Sources, &mut Diagnostics),
    ) {
        if !self.all.iter().any(|term| term.expect) {
            return;
        }
        let own: Vec<String> = own.iter().flat_map(|part| &part.prose).map(told).collect();
        let found: Vec<(usize, Span)> =
            source.iter().flat_map(|part| &part.prose).flat_map(|prose| self.mentions(prose)).collect();
        let mut reported: Vec<usize> = Vec::new();
        for (at, span) in found {
            let term = self.all[at];
            if reported.contains(&at) || own.iter().any(|text| text.contains(&term.use_)) {
                continue;
            }
            reported.push(at);
            if let Some(exception) = term.except.iter().find(|exception| exception.message.value == address) {
                exception.used.store(true, Ordering::Relaxed);
                continue;
            }
            let glossary = sources.path(term.source.span.file);
            diagnostics.push(
                Diagnostic::new(
                    Code::HK230,
                    definition.span,
                    format!("the source says `{}`, this text does not say `{}`", term.source.value, term.use_),
                )
                .other(span, "in the source")
                .help(format!("use `{}`, or list `{address}` under `except` of the entry in {glossary}", term.use_)),
            );
        }
    }

    /// The terms a source text has, each with its first place; a part of a longer term is none.
    fn mentions(&self, prose: &Prose) -> Vec<(usize, Span)> {
        let text = told(prose).to_lowercase();
        let mut hits: Vec<(usize, usize, usize)> = Vec::new();
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        let mut before = None;
        for (start, first) in text.char_indices() {
            if !in_word(before.replace(first)) {
                let terms = self.by_first.get(&first).into_iter().flatten();
                for (at, source) in terms.filter(|(_, source)| text[start..].starts_with(source)) {
                    let after = text[start + source.len()..].trim_start_matches("es").trim_start_matches('s');
                    if !in_word(after.chars().next()) {
                        hits.push((*at, start, start + source.len()));
                    }
                }
            }
        }
        hits.sort_unstable();
        let is_part = |(_, start, end): &(usize, usize, usize)| {
            hits.iter().any(|(_, s, e)| s <= start && end <= e && e - s > end - start)
        };
        let mut found: Vec<(usize, Span)> = Vec::new();
        for hit in hits.iter().filter(|hit| self.all[hit.0].expect && !is_part(hit)) {
            let (at, start, end) = *hit;
            if found.iter().any(|(known, _)| *known == at) {
                continue;
            }
            let glyph = |byte: usize| text[..byte].chars().count();
            let spans = prose.glyphs.get(glyph(start)).zip(prose.glyphs.get(glyph(end) - 1));
            if let Some((first, last)) = spans {
                let span = first.span;
                found.push((at, if last.span.end > span.start { Span { end: last.span.end, ..span } } else { span }));
            }
        }
        found
    }
}

/// The words of a text, one character for each glyph: what is no word is a space of its own kind.
fn told(prose: &Prose) -> String {
    let shown = |glyph: &Glyph| match glyph.kind {
        // One byte for a character of the source keeps places right after a change of case.
        Kind::Text => glyph.c,
        Kind::Code | Kind::Value | Kind::Break => GAP,
    };
    prose.glyphs.iter().map(shown).collect()
}
