//! Questions of judgement about the words: what a reviewer would otherwise have to see. A file a question.
//!
//! 1. [`prose`] takes a message's Markdown apart, so that a lint meets words and never code, links' targets or markup.
//! 2. [`terms`], [`foreign`], [`structure`], [`length`], [`width`], [`punctuation`], [`spacing`] and [`style`] each look for
//!    one thing in a message; [`alike`] looks at those of a protocol together.
//! 3. [`allow`] takes away what a comment silences with a reason, and gives what is left its severity.
//!
//! Which lints look at a locale follows from its `script`, `spacing` and `style` in `locale.yaml`, never from its name.

pub mod alike;
pub mod allow;
pub mod foreign;
pub mod length;
pub mod prose;
pub mod punctuation;
pub mod spacing;
pub mod structure;
pub mod style;
pub mod terms;
pub mod width;

use std::collections::{BTreeMap, BTreeSet};

use super::contract::{self, Form};
use super::glossary::{Glossary, Scoped};
use super::resource::{Definition, Uses};
use super::{Bundles, protocol_of};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{Loaded, Topic};
use crate::model::{Catalog, Locale};
use crate::source::{Sources, Span};
use prose::Prose;

/// A message's value or one of its attributes.
pub struct Part {
    /// The attribute's name.
    pub attribute: Option<String>,
    /// The prose: of each variant, and of the pattern itself, which comes last.
    pub prose: Vec<Prose>,
}

/// A part under a lint's eyes, with what it was made from.
pub struct Subject<'s> {
    /// The language it is in.
    pub locale: &'s Locale,
    /// The message.
    pub definition: &'s Definition,
    /// The prose, one for each variant.
    pub prose: &'s [Prose],
    /// The prose of the same part of the source message, where this is a translation of one.
    pub original: Option<&'s [Prose]>,
}

impl Subject<'_> {
    /// All prose of the part.
    pub fn glyphs(&self) -> impl Iterator<Item = &[prose::Glyph]> {
        self.prose.iter().map(|prose| prose.glyphs.as_slice())
    }
}

/// What lints share.
pub struct Desk<'s> {
    /// All texts.
    pub sources: &'s Sources,
    /// Names that stay as they are in every language: those that registries give.
    pub registered: &'s BTreeSet<&'s str>,
    /// Where findings go.
    pub diagnostics: &'s mut Diagnostics,
}

impl Desk<'_> {
    fn push(&mut self, code: Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, span, message).help(help));
    }
}

/// Looks at every message of every locale.
pub fn run(
    loaded: &Loaded,
    catalog: &Catalog,
    all: &[Bundles],
    glossaries: &[Glossary],
    template_ids: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let registered = registered(catalog);
    let spoken: Vec<usize> = (0..all.len()).filter(|at| catalog.locales[*at].pseudo.is_none()).collect();
    let terms: Vec<Scoped<terms::Terms<'_>>> =
        glossaries.iter().map(|glossary| glossary.scoped(terms::Terms::new)).collect();
    let topics: BTreeSet<Topic> = spoken.iter().flat_map(|at| all[*at].keys().copied()).collect();
    let topics: Vec<Topic> = topics.into_iter().collect();
    // A topic in all languages: what the source says is taken apart once for all its translations.
    diagnostics.in_parallel(topics.len(), |nth, diagnostics| {
        let topic = topics[nth];
        let mut desk = Desk { sources: &loaded.sources, registered: &registered, diagnostics };
        let forms = contract::asks(catalog, topic, template_ids);
        let form = |id: &str| forms.iter().find(|ask| ask.id == id).map_or(Form::Inline, |ask| ask.form);
        let sound = |at: usize| {
            let definitions = all[at].get(&topic).into_iter().flat_map(|bundle| &bundle.definitions);
            definitions.filter(|definition| !definition.is_junk)
        };
        let messages = |at: usize| {
            sound(at).map(|definition| (definition, parts(definition, form(&definition.id), &loaded.sources)))
        };
        let originals: Vec<(&Definition, Vec<Part>)> = messages(catalog.source_locale).collect();
        // Of two with one id, which is a fault, the first is meant.
        let by_id: BTreeMap<&str, Parted<'_>> = originals
            .iter()
            .rev()
            .map(|(original, parts)| (original.id.as_str(), (*original, parts.as_slice())))
            .collect();
        for at in spoken.iter().copied() {
            let mut read = |definition: &Definition, own: &[Part], original: Option<Parted<'_>>| {
                let file = File {
                    locale: &catalog.locales[at],
                    terms: terms[at].of(protocol_of(topic)),
                    address: address(catalog, topic, &definition.id),
                    most: length::most(topic, &definition.id),
                };
                message(&file, (definition, own), original, &mut desk);
            };
            if at == catalog.source_locale {
                for (definition, own) in &originals {
                    read(definition, own, None);
                }
            } else {
                for (definition, own) in messages(at) {
                    read(definition, &own, by_id.get(definition.id.as_str()).copied());
                }
            }
            if let Topic::Protocol(protocol) = topic {
                let definitions: Vec<&Definition> = sound(at).collect();
                alike::check(&catalog.protocols[protocol], &definitions, &mut desk);
            }
        }
    });
    for glossary in glossaries {
        glossary.finish(diagnostics);
    }
}

/// A message taken apart.
type Parted<'p> = (&'p Definition, &'p [Part]);

/// What is the same for all parts of a message.
struct File<'s> {
    locale: &'s Locale,
    terms: &'s terms::Terms<'s>,
    address: String,
    /// How long it may be, where that is bounded.
    most: Option<length::Most>,
}

fn message(file: &File<'_>, (definition, own): Parted<'_>, original: Option<Parted<'_>>, desk: &mut Desk<'_>) {
    // People also look for a code by words of other languages, and by words no glossary approves.
    let is_aliases = definition.id == "aliases";
    for part in own {
        let parts = original.iter().flat_map(|(_, parts)| *parts);
        let same = parts.into_iter().find(|known| known.attribute == part.attribute);
        let original = same.map(|part| part.prose.as_slice());
        let subject = Subject { locale: file.locale, definition, prose: &part.prose, original };
        if let (Some(most), None) = (file.most, &part.attribute) {
            length::check(&subject, most, desk);
        }
        width::check(&subject, desk);
        punctuation::check(&subject, desk);
        spacing::check(&subject, desk);
        style::check(&subject, desk);
        if !is_aliases {
            foreign::check(&subject, desk);
        }
    }
    if let (Some(original), false) = (original, is_aliases) {
        file.terms.check(definition, own, original.1, &file.address, (desk.sources, desk.diagnostics));
        structure::check((definition, own), original, desk);
    }
}

fn parts(definition: &Definition, form: Form, sources: &Sources) -> Vec<Part> {
    let part = |attribute: Option<String>, uses: &Uses| {
        // Attributes are one line of Markdown wherever there are any.
        let form = if attribute.is_some() { Form::Inline } else { form };
        let file = definition.span.file;
        let prose = uses.runs.iter().map(|run| Prose::new(run, file, form, sources)).collect();
        Part { attribute, prose }
    };
    let value = definition.value.iter().map(|uses| part(None, uses));
    value.chain(definition.attributes.iter().map(|(name, _, uses)| part(Some(name.clone()), uses))).collect()
}

/// The names that registries give to codes, and tables to the codes of other protocols.
fn registered(catalog: &Catalog) -> BTreeSet<&str> {
    let codes = catalog.codes().map(|at| catalog.code(at).name.as_str());
    let mapped = catalog.mappings.iter().flat_map(|mapping| mapping.names.values().map(String::as_str));
    codes.chain(mapped).filter(|name| name.contains(' ')).collect()
}

/// How people name a message: `sip/301/summary`, `sip/protocol/next-wait`, `sip/486-vs-600/verdict`, `site/home-lead`.
pub fn address(catalog: &Catalog, topic: Topic, id: &str) -> String {
    let path = super::words_path(catalog, topic, "");
    let file = path.trim_start_matches("locales//").trim_end_matches(".ftl");
    format!("{file}/{id}")
}
