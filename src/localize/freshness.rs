//! Is a translation made from today's source? Read off stamps, never off dates or git.
//!
//! `locales/LOCALE/stamps.yaml` (for `site.ftl`) and `locales/LOCALE/PROTOCOL/stamps.yaml` hold one sorted line for each
//! translated message: the fingerprint of the source message it was made from. The [`State`] follows from that stamp
//! and the two texts alone, so that squashing, rebasing, shallow clones and tools that rewrite files change nothing.
//! Terms have no stamp: each language words its own.

use std::collections::BTreeMap;

use super::bundle::Bundle;
use super::resource::Definition;
use super::{Bundles, canonical, sameness};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::yaml::{self, Value};
use crate::load::{Loaded, StampsFile, Topic};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Pair};
use crate::source::{Sources, Sp};

/// How a translated message stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Made from the source as it is now.
    Fresh,
    /// Made from another source than today's.
    Stale,
    /// Not there, and no language that stands in has it either: the source text is shown.
    Missing,
    /// Not there, and shown in the words of a language that stands in (`fallback` in `locale.yaml`).
    Inherited,
    /// There, without a source.
    Orphan,
    /// There, and nobody has said from which source.
    Unstamped,
    /// The source itself, copied, and nobody has said that this is on purpose.
    Same,
}

impl State {
    /// All of them, in the order of a table.
    pub const ALL: [State; 7] =
        [State::Fresh, State::Stale, State::Missing, State::Inherited, State::Unstamped, State::Same, State::Orphan];

    /// Its word in tables and data.
    pub fn word(self) -> &'static str {
        match self {
            State::Fresh => "fresh",
            State::Stale => "stale",
            State::Missing => "missing",
            State::Inherited => "inherited",
            State::Orphan => "orphan",
            State::Unstamped => "unstamped",
            State::Same => "same",
        }
    }
}

/// How many messages are in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts([usize; State::ALL.len()]);

impl Counts {
    /// The number of messages in a state.
    pub fn of(self, state: State) -> usize {
        self.0[state as usize]
    }

    /// All messages of the source: those that have no source do not count.
    pub fn total(self) -> usize {
        self.0.iter().sum::<usize>() - self.of(State::Orphan)
    }

    /// The messages that have a text of their own, whatever its age, or one of a language that stands in.
    pub fn translated(self) -> usize {
        self.total() - self.of(State::Missing)
    }

    /// Counts one more message.
    pub fn add(&mut self, state: State) {
        self.0[state as usize] += 1;
    }

    /// Adds the counts of others.
    #[must_use]
    pub fn plus(mut self, other: Counts) -> Counts {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            *own += more;
        }
        self
    }
}

/// The states of all messages of a locale: by file, in the order of the source's file, orphans last.
#[derive(Debug, Clone, Default)]
pub struct Freshness {
    pub(super) by_topic: BTreeMap<Topic, (States, Counts)>,
    pub(super) all: Counts,
}

/// The states of a file's messages, by id.
pub(super) type States = Vec<(String, State)>;

impl Freshness {
    /// The states of a file's messages.
    pub fn of(&self, topic: Topic) -> &[(String, State)] {
        self.by_topic.get(&topic).map_or(&[], |(states, _)| states.as_slice())
    }

    /// The state of one message; `None` where neither language has it.
    pub fn state(&self, topic: Topic, id: &str) -> Option<State> {
        self.of(topic).iter().find(|(known, _)| known == id).map(|(_, state)| *state)
    }

    /// The files, in canonical order.
    pub fn topics(&self) -> impl Iterator<Item = Topic> + '_ {
        self.by_topic.keys().copied()
    }

    /// Counts over some files.
    pub fn counts(&self, topics: impl IntoIterator<Item = Topic>) -> Counts {
        let counts = topics.into_iter().filter_map(|topic| self.by_topic.get(&topic)).map(|(_, counts)| *counts);
        counts.fold(Counts::default(), Counts::plus)
    }

    /// Counts over everything.
    pub fn all(&self) -> Counts {
        self.all
    }
}

/// One stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The fingerprint of the source the translation was made from.
    pub fingerprint: String,
    /// Does the translation equal its source on purpose?
    pub same: bool,
}

impl Stamp {
    /// Reads `1-66c622a827bc2794522b` or `1-66c622a827bc2794522b same`.
    pub fn parse(text: &str) -> Option<Stamp> {
        let (fingerprint, same) = match text.split_once(' ') {
            None => (text, false),
            Some((fingerprint, rest)) => (fingerprint, (rest.trim() == "same").then_some(true)?),
        };
        let (version, digits) = fingerprint.split_once('-')?;
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let well_formed = !version.is_empty()
            && version.len() <= 4
            && version.chars().all(|c| c.is_ascii_digit())
            && digits.len() == 20
            && digits.chars().all(hex);
        well_formed.then(|| Stamp { fingerprint: fingerprint.to_owned(), same })
    }

    /// The value as `stamps.yaml` has it.
    pub fn text(&self) -> String {
        format!("{}{}", self.fingerprint, if self.same { " same" } else { "" })
    }
}

/// The stamps of one locale, by file and message.
#[derive(Debug, Clone, Default)]
pub struct Stamps {
    pub(super) by_topic: BTreeMap<Topic, BTreeMap<String, Sp<Stamp>>>,
    /// The keys that belong to no translated message.
    pub orphans: Vec<Sp<String>>,
}

impl Stamps {
    /// The stamp of a message.
    pub fn get(&self, topic: Topic, id: &str) -> Option<&Stamp> {
        self.by_topic.get(&topic)?.get(id).map(|stamp| &stamp.value)
    }

    /// Reads a locale's stamps. What is no stamp, or belongs to nothing, is reported and left out.
    pub(super) fn read(loaded: &Loaded, catalog: &Catalog, locale: usize, diagnostics: &mut Diagnostics) -> Stamps {
        let mut stamps = Stamps::default();
        for file in loaded.stamps.iter().filter(|file| file.locale == locale) {
            let Some(node) = yaml::parse(file.file, &loaded.sources, diagnostics) else { continue };
            // A file in which everything was taken away may keep its comment.
            if matches!(node.value, Value::Null) {
                continue;
            }
            for (key, value) in node.entries("stamps", diagnostics) {
                let Some(text) = value.text(&key.value, diagnostics) else { continue };
                let Some(stamp) = Stamp::parse(&text.value) else {
                    diagnostics.push(
                        Diagnostic::new(Code::HK218, text.span, format!("`{}` is no stamp", text.value)).help(
                            "a stamp is `1-` and 20 hexadecimal digits; delete the line, and `hikaku l10n accept` writes it anew",
                        ),
                    );
                    continue;
                };
                match place(catalog, *file, &key.value) {
                    Some((topic, id)) => {
                        stamps.by_topic.entry(topic).or_default().insert(id.to_owned(), Sp::new(stamp, key.span));
                    }
                    None if is_broken_elsewhere(loaded, catalog, *file, &key.value) => {}
                    None => stamps.orphan(key.clone(), diagnostics),
                }
            }
        }
        stamps
    }

    fn orphan(&mut self, key: Sp<String>, diagnostics: &mut Diagnostics) {
        diagnostics.push(
            Diagnostic::new(Code::HK219, key.span, format!("there is no translated message `{}`", key.value))
                .help("delete the line, unless the message was renamed: then rename it here too"),
        );
        self.orphans.push(key);
    }
}

/// The file and message that a key of a stamps file speaks of.
fn place<'k>(catalog: &Catalog, file: StampsFile, key: &'k str) -> Option<(Topic, &'k str)> {
    match (file.protocol, key.split_once('/')) {
        (None, None) => Some((Topic::Site, key)),
        (Some(protocol), Some((name, id))) => Some((topic(catalog, protocol, name)?, id)),
        _ => None,
    }
}

/// The topic of a file name below a protocol's folder, without its ending: `protocol`, `decision`, `301`, `486-vs-600`.
pub fn topic(catalog: &Catalog, protocol: usize, name: &str) -> Option<Topic> {
    if name == "protocol" {
        return Some(Topic::Protocol(protocol));
    }
    if name == "decision" {
        return catalog.protocols[protocol].decision.as_ref().map(|_| Topic::Decision(protocol));
    }
    let code = |text: &str| catalog.protocols[protocol].position_of_stem(text).map(|code| CodeRef { protocol, code });
    if let Some(code) = code(name) {
        return Some(Topic::Code(code));
    }
    let (a, b) = name.split_once("-vs-")?;
    let (a, b) = (code(a)?, code(b)?);
    Pair::new(a, b).filter(|pair| pair.a == a).map(Topic::Pair)
}

/// The name of a topic's file without its ending: the reverse of [`topic`].
pub fn name(catalog: &Catalog, topic: Topic) -> String {
    match topic {
        Topic::Site => "site".to_owned(),
        Topic::Protocol(_) => "protocol".to_owned(),
        Topic::Decision(_) => "decision".to_owned(),
        Topic::Code(at) => catalog.code(at).stem().to_owned(),
        Topic::Pair(pair) => format!("{}-vs-{}", catalog.code(pair.a).stem(), catalog.code(pair.b).stem()),
    }
}

/// The key of a message in its stamps file: `301/summary`, or `site-name` for a message of `site.ftl`.
pub fn key(catalog: &Catalog, topic: Topic, id: &str) -> String {
    if topic == Topic::Site { id.to_owned() } else { format!("{}/{id}", name(catalog, topic)) }
}

/// The stamps file of a topic in a locale.
pub fn stamps_path(catalog: &Catalog, topic: Topic, tag: &str) -> String {
    match super::protocol_of(topic) {
        None => format!("locales/{tag}/stamps.yaml"),
        Some(protocol) => format!("locales/{tag}/{}/stamps.yaml", catalog.protocols[protocol].id),
    }
}

/// Does a key miss its code only because the code's facts could not be read? Then their own findings say so.
fn is_broken_elsewhere(loaded: &Loaded, catalog: &Catalog, file: StampsFile, key: &str) -> bool {
    let (Some(protocol), Some((name, _))) = (file.protocol, key.split_once('/')) else { return false };
    let protocol = &catalog.protocols[protocol];
    let is_unread = |code: &str| {
        let path = format!("content/{}/{code}.yaml", protocol.id);
        protocol.position_of_stem(code).is_none() && loaded.sources.iter().any(|(_, file)| file.path == path)
    };
    let codes: Vec<&str> = name.split("-vs-").collect();
    codes.iter().any(|code| is_unread(code))
        && codes.iter().all(|code| is_unread(code) || protocol.position_of_stem(code).is_some())
}

/// Judges all messages of a locale and reports what is worth a warning.
pub(super) fn judge(judged: &Judged<'_>, stamps: &mut Stamps, diagnostics: &mut Diagnostics) -> Freshness {
    let mut freshness = Freshness::default();
    let topics = judged.source.keys().chain(judged.own.keys().filter(|topic| !judged.source.contains_key(topic)));
    for topic in topics.copied() {
        let (own, source) = (judged.own.get(&topic), judged.source.get(&topic));
        let mut states = Vec::new();
        for original in source.iter().flat_map(|file| messages(file)) {
            let translated = own.and_then(|file| file.definition(&original.id));
            let stamp = stamps.get(topic, &original.id);
            let state = match translated {
                Some(translated) => state(judged, translated, original, stamp),
                None if judged.inherits(topic, &original.id) => State::Inherited,
                None => State::Missing,
            };
            if let Some(translated) = translated {
                diagnostics_of(judged, topic, state, translated, original, diagnostics);
            }
            states.push((original.id.clone(), state));
        }
        for translated in own.iter().flat_map(|file| messages(file)) {
            if source.is_none_or(|file| file.definition(&translated.id).is_none()) {
                states.push((translated.id.clone(), State::Orphan));
            }
        }
        let mut counts = Counts::default();
        for (_, state) in &states {
            counts.add(*state);
        }
        freshness.all = freshness.all.plus(counts);
        freshness.by_topic.insert(topic, (states, counts));
    }
    let mut orphans = Vec::new();
    for (topic, stamps) in &stamps.by_topic {
        let (own, source) = (judged.own.get(topic), judged.source.get(topic));
        let has = |file: Option<&Bundle>, id: &str| file.is_some_and(|file| file.definition(id).is_some());
        for (id, stamp) in stamps {
            if has(own, id) && has(source, id) || [own, source].into_iter().flatten().any(|file| judged.is_broken(file))
            {
                continue;
            }
            orphans.push(Sp::new(key(judged.catalog, *topic, id), stamp.span));
        }
    }
    for key in orphans {
        stamps.orphan(key, diagnostics);
    }
    freshness
}

/// What is needed to judge a locale.
pub(super) struct Judged<'a> {
    pub catalog: &'a Catalog,
    pub locale: usize,
    pub own: &'a Bundles,
    /// The words of the languages that stand in for it, the source aside.
    pub stand_ins: &'a [&'a Bundles],
    pub source: &'a Bundles,
    pub names: &'a sameness::Names,
    pub sources: &'a Sources,
}

impl Judged<'_> {
    /// Does a language that stands in have the message?
    fn inherits(&self, topic: Topic, id: &str) -> bool {
        super::has(self.stand_ins, topic, id)
    }

    /// Could a file not be parsed to its end, so that what seems to be gone may be there?
    fn is_broken(&self, file: &Bundle) -> bool {
        fluent_syntax::parser::parse(self.sources.text(file.file)).is_err()
    }
}

/// The messages of a file: what has a stamp. Terms are each language's own.
pub fn messages(file: &Bundle) -> impl Iterator<Item = &Definition> {
    file.definitions.iter().filter(|definition| !definition.id.starts_with('-'))
}

fn state(judged: &Judged<'_>, translated: &Definition, original: &Definition, stamp: Option<&Stamp>) -> State {
    let on_purpose = stamp.is_some_and(|stamp| stamp.same);
    if !on_purpose && translated.canonical == original.canonical && judged.names.has_words(&original.canonical) {
        return State::Same;
    }
    match stamp {
        None => State::Unstamped,
        Some(stamp) if stamp.fingerprint == canonical::fingerprint(&original.canonical) => State::Fresh,
        Some(_) => State::Stale,
    }
}

fn diagnostics_of(
    judged: &Judged<'_>,
    topic: Topic,
    state: State,
    translated: &Definition,
    original: &Definition,
    diagnostics: &mut Diagnostics,
) {
    let tag = &judged.catalog.locales[judged.locale].tag;
    let path = address(judged.catalog, topic, Some(&translated.id));
    match state {
        State::Stale => diagnostics.push(
            Diagnostic::new(
                Code::HK220,
                translated.span,
                format!("`{}` was translated from an older source text", translated.id),
            )
            .other(original.span, "the source text now")
            .help(format!(
                "see `hikaku l10n stale {tag} {path}`; when the text is right, `hikaku l10n accept {tag} {path}`"
            )),
        ),
        State::Same => diagnostics.push(
            Diagnostic::new(Code::HK221, translated.span, format!("`{}` is the source text itself", translated.id))
                .other(original.span, "the source text")
                .help(format!("translate it, or say that this is right: `hikaku l10n accept {tag} {path} --same`")),
        ),
        State::Fresh | State::Missing | State::Inherited | State::Orphan | State::Unstamped => {}
    }
}

/// How a person names a file or a message on the command line: `sip/486`, `sip/486/summary`, `site/site-name`.
pub fn address(catalog: &Catalog, topic: Topic, id: Option<&str>) -> String {
    let file = match super::protocol_of(topic) {
        None => "site".to_owned(),
        Some(protocol) => format!("{}/{}", catalog.protocols[protocol].id, name(catalog, topic)),
    };
    id.map_or_else(|| file.clone(), |id| format!("{file}/{id}"))
}
