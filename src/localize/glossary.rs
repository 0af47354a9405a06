//! A language's glossaries: the word to use for a thing, and those not to use. They check; they define no text.
//!
//! One stands beside the site's words, `locales/ja/glossary.yaml`, and counts everywhere. A protocol may have its own,
//! `locales/ja/sip/glossary.yaml`: in its files an entry there takes the place of the site's entry for the same term, or
//! drops it (`drop: true`), since one word can be two things in two protocols.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Loaded;
use crate::load::site::choose;
use crate::load::yaml::{self, Fields, Node};
use crate::source::{FileId, Sources, Sp, Span};

/// One entry of a `glossary.yaml`.
#[derive(Debug)]
pub struct Term {
    /// The term in the source language, and where the entry stands.
    pub source: Sp<String>,
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
#[derive(Debug)]
pub struct Exception {
    /// Its address: `sip/301/summary`.
    pub message: Sp<String>,
    /// Why.
    pub reason: String,
    /// Was it met, and needed?
    pub used: AtomicBool,
}

/// The glossaries of a language.
#[derive(Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// The site's entries, by position in `terms`.
    site: Vec<usize>,
    /// For each protocol with a glossary of its own, the entries that count in its files.
    protocols: BTreeMap<usize, Vec<usize>>,
}

/// What was made of the entries that count in the files of each protocol.
pub struct Scoped<T> {
    site: T,
    protocols: BTreeMap<usize, T>,
}

impl<T> Scoped<T> {
    /// What counts in the files of a protocol, or in those of the site.
    pub fn of(&self, protocol: Option<usize>) -> &T {
        protocol.and_then(|at| self.protocols.get(&at)).unwrap_or(&self.site)
    }
}

impl Glossary {
    /// Reads the glossaries of a language.
    pub fn read(loaded: &Loaded, locale: usize, diagnostics: &mut Diagnostics) -> Self {
        let mut glossary = Glossary::default();
        let files = || loaded.glossaries.iter().filter(|file| file.locale == locale);
        for file in files().filter(|file| file.protocol.is_none()) {
            let (terms, drops) = read(file.file, &loaded.sources, diagnostics);
            glossary.site = glossary.take(terms);
            for source in drops {
                let help = "take the entry out: a protocol's glossary drops entries, this one has them";
                diagnostics.push(drops_nothing(&source, help));
            }
        }
        for file in files() {
            let Some(protocol) = file.protocol else { continue };
            let (terms, drops) = read(file.file, &loaded.sources, diagnostics);
            let folded = |at: &usize| folded(&glossary.terms[*at].source);
            let known: HashSet<String> = glossary.site.iter().map(folded).collect();
            for source in drops.iter().filter(|source| !known.contains(&self::folded(source))) {
                diagnostics.push(drops_nothing(source, "take the entry out: the site's glossary has no such term"));
            }
            let gone: HashSet<String> =
                drops.iter().chain(terms.iter().map(|term| &term.source)).map(|source| self::folded(source)).collect();
            let mut counting: Vec<usize> =
                glossary.site.iter().copied().filter(|at| !gone.contains(&folded(at))).collect();
            counting.extend(glossary.take(terms));
            glossary.protocols.insert(protocol, counting);
        }
        glossary
    }

    /// Keeps entries, and says where.
    fn take(&mut self, terms: Vec<Term>) -> Vec<usize> {
        let first = self.terms.len();
        self.terms.extend(terms);
        (first..self.terms.len()).collect()
    }

    /// Makes something of the entries that count in the site's own files, and in those of each protocol.
    pub fn scoped<'g, T>(&'g self, make: impl Fn(Vec<&'g Term>) -> T) -> Scoped<T> {
        let of = |list: &Vec<usize>| make(list.iter().map(|at| &self.terms[*at]).collect());
        let protocols = self.protocols.iter().map(|(protocol, list)| (*protocol, of(list))).collect();
        Scoped { site: of(&self.site), protocols }
    }

    /// Reports the exceptions that no message needed.
    pub fn finish(&self, diagnostics: &mut Diagnostics) {
        for term in &self.terms {
            for exception in term.except.iter().filter(|exception| !exception.used.load(Ordering::Relaxed)) {
                let (source, message) = (&term.source.value, &exception.message);
                diagnostics.push(
                    Diagnostic::new(
                        Code::HK239,
                        message.span,
                        format!("the entry for `{source}` needs no exception for `{}`", message.value),
                    )
                    .help("take the exception out"),
                );
            }
        }
    }
}

/// By this, two entries speak of one term.
fn folded(source: &str) -> String {
    source.to_lowercase()
}

fn drops_nothing(source: &Sp<String>, help: &str) -> Diagnostic {
    Diagnostic::new(Code::HK260, source.span, format!("there is no entry for `{}` to drop here", source.value))
        .help(help)
}

/// Reads one file: its entries, and the terms it drops.
fn read(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> (Vec<Term>, Vec<Sp<String>>) {
    let (mut terms, mut drops) = (Vec::new(), Vec::new());
    let Some(node) = yaml::parse(file, sources, diagnostics) else { return (terms, drops) };
    for item in node.list("the glossary", diagnostics) {
        let Some(mut fields) = Fields::of(item, "a term", diagnostics) else { continue };
        let source = fields.text("source", diagnostics);
        // Remarks for translators.
        let _ = fields.optional_text("note", diagnostics);
        if let Some(drop) = fields.optional("drop") {
            let word = drop.text("drop", diagnostics);
            word.and_then(|word| choose(&word, "drop", &[("true", ())], diagnostics));
            if fields.optional("use").is_some() {
                diagnostics.push(
                    Diagnostic::new(Code::HK109, drop.span, "an entry drops a term or says its word, not both")
                        .help("take `drop` out: an entry with `use` takes the place of the site's"),
                );
            }
            fields.finish(diagnostics);
            drops.extend(source);
        } else {
            terms.extend(term(source, fields, diagnostics));
        }
    }
    (terms, drops)
}

/// Reads what an entry says of a term.
fn term(source: Option<Sp<String>>, mut fields: Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Term> {
    let use_ = fields.text("use", diagnostics);
    let avoid = fields.optional_texts("avoid", diagnostics);
    let whole_word = fields.optional_text("whole_word", diagnostics);
    let whole_word =
        whole_word.and_then(|word| choose(&word, "whole_word", &[("true", true), ("false", false)], diagnostics));
    let expect = fields.optional_text("expect", diagnostics);
    let expect = expect.and_then(|word| choose(&word, "expect", &[("true", true), ("false", false)], diagnostics));
    let except = exceptions(fields.optional_list("except", diagnostics), diagnostics);
    fields.finish(diagnostics);
    let (source, use_) = (source?, use_?);
    for word in &avoid {
        if word.is_empty() || use_.contains(&word.value) && whole_word != Some(true) {
            diagnostics.push(
                Diagnostic::new(Code::HK109, word.span, format!("`{}` is part of the word to use", word.value))
                    .help("add `whole_word: true`, or name a longer word"),
            );
        }
    }
    Some(Term {
        source,
        use_: use_.value,
        avoid: avoid.into_iter().map(|word| word.value).filter(|word| !word.is_empty()).collect(),
        whole_word: whole_word.unwrap_or(false),
        expect: expect.unwrap_or(false),
        except,
    })
}

fn exceptions(items: &[Node], diagnostics: &mut Diagnostics) -> Vec<Exception> {
    let mut exceptions = Vec::new();
    for item in items {
        let Some(mut fields) = Fields::of(item, "an exception", diagnostics) else { continue };
        let message = fields.text("message", diagnostics);
        let reason = fields.text("reason", diagnostics);
        fields.finish(diagnostics);
        if let (Some(message), Some(reason)) = (message, reason) {
            exceptions.push(Exception { message, reason: reason.value, used: AtomicBool::new(false) });
        }
    }
    exceptions
}

/// The words that a glossary rules out, by their first character: a text is read once, not once for each word.
pub struct Avoided<'t>(BTreeMap<char, Vec<(&'t str, &'t Term)>>);

impl<'t> Avoided<'t> {
    /// Collects them.
    pub fn new(terms: &[&'t Term]) -> Self {
        let mut words: BTreeMap<char, Vec<(&str, &Term)>> = BTreeMap::new();
        let pairs = |term: &&'t Term| {
            let term = *term;
            term.avoid.iter().map(move |word| (word.as_str(), term))
        };
        for (word, term) in terms.iter().flat_map(pairs) {
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
                    let message = format!("the glossary has `{}` for {}, not `{word}`", term.use_, term.source.value);
                    let help = format!("write `{}`", term.use_);
                    diagnostics.push(Diagnostic::new(Code::HK213, found, message).help(help));
                }
            }
        }
    }
}
