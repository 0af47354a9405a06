//! A locale's glossary: the word to use for a thing, and those not to use. It checks; it defines no text.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::site::choose;
use crate::load::yaml::{self, Fields, Node};
use crate::source::{FileId, Sources, Sp, Span};

/// One entry of `glossary.yaml`.
#[derive(Debug, Clone)]
pub struct Term {
    /// The term in the source language.
    pub source: String,
    /// The word to use.
    pub use_: String,
    /// Words not to use.
    pub avoid: Vec<String>,
    /// Does a match count only where no letter that lengthens the word follows (サーバ, but not サーバー)?
    pub whole_word: bool,
    /// Must the word to use stand wherever the source has the term?
    pub expect: bool,
    /// Messages in which it need not.
    pub except: Vec<Exception>,
}

/// A message in which an expected word need not stand.
#[derive(Debug, Clone)]
pub struct Exception {
    /// Its address: `sip/301/summary`.
    pub message: Sp<String>,
    /// Why.
    pub reason: String,
}

/// Reads a glossary.
pub fn read(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Term> {
    let Some(node) = yaml::parse(file, sources, diagnostics) else { return Vec::new() };
    let mut terms = Vec::new();
    for item in node.list("the glossary", diagnostics) {
        let Some(mut fields) = Fields::of(item, "a term", diagnostics) else { continue };
        let source = fields.text("source", diagnostics);
        let use_ = fields.text("use", diagnostics);
        let avoid = fields.optional_texts("avoid", diagnostics);
        let whole_word = fields.optional_text("whole_word", diagnostics);
        let whole_word =
            whole_word.and_then(|word| choose(&word, "whole_word", &[("true", true), ("false", false)], diagnostics));
        let expect = fields.optional_text("expect", diagnostics);
        let expect = expect.and_then(|word| choose(&word, "expect", &[("true", true), ("false", false)], diagnostics));
        let except = exceptions(fields.optional_list("except", diagnostics), diagnostics);
        // Remarks for translators.
        let _ = fields.optional_text("note", diagnostics);
        fields.finish(diagnostics);
        let (Some(source), Some(use_)) = (source, use_) else { continue };
        for word in &avoid {
            if word.is_empty() || use_.contains(&word.value) && whole_word != Some(true) {
                diagnostics.push(
                    Diagnostic::new(Code::HK109, word.span, format!("`{}` is part of the word to use", word.value))
                        .help("add `whole_word: true`, or name a longer word"),
                );
            }
        }
        let avoid = avoid.into_iter().map(|word| word.value).filter(|word| !word.is_empty()).collect();
        terms.push(Term {
            source: source.value,
            use_: use_.value,
            avoid,
            whole_word: whole_word.unwrap_or(false),
            expect: expect.unwrap_or(false),
            except,
        });
    }
    terms
}

fn exceptions(items: &[Node], diagnostics: &mut Diagnostics) -> Vec<Exception> {
    let mut exceptions = Vec::new();
    for item in items {
        let Some(mut fields) = Fields::of(item, "an exception", diagnostics) else { continue };
        let message = fields.text("message", diagnostics);
        let reason = fields.text("reason", diagnostics);
        fields.finish(diagnostics);
        if let (Some(message), Some(reason)) = (message, reason) {
            exceptions.push(Exception { message, reason: reason.value });
        }
    }
    exceptions
}

/// The words that a glossary rules out, by their first character: a text is read once, not once for each word.
pub struct Avoided<'t>(BTreeMap<char, Vec<(&'t str, &'t Term)>>);

impl<'t> Avoided<'t> {
    /// Collects them.
    pub fn new(terms: &'t [Term]) -> Self {
        let mut words: BTreeMap<char, Vec<(&str, &Term)>> = BTreeMap::new();
        for (word, term) in terms.iter().flat_map(|term| term.avoid.iter().map(move |word| (word.as_str(), term))) {
            if let Some(first) = word.chars().next() {
                words.entry(first).or_default().push((word, term));
            }
        }
        Avoided(words)
    }

    /// Checks the plain text of a message's pieces.
    pub fn check(&self, texts: &[Span], sources: &Sources, diagnostics: &mut Diagnostics) {
        for span in texts {
            let text = sources.slice(*span);
            for (at, first) in text.char_indices() {
                let words = self.0.get(&first).into_iter().flatten();
                for (word, term) in words.filter(|(word, _)| text[at..].starts_with(word)) {
                    let after = text[at + word.len()..].chars().next();
                    if term.whole_word && after.is_some_and(|c| c == 'ー' || c.is_ascii_alphanumeric()) {
                        continue;
                    }
                    let start = span.start + at;
                    let found = Span { file: span.file, start, end: start + word.len() };
                    let message = format!("the glossary has `{}` for {}, not `{word}`", term.use_, term.source);
                    let help = format!("write `{}`", term.use_);
                    diagnostics.push(Diagnostic::new(Code::HK213, found, message).help(help));
                }
            }
        }
    }
}
