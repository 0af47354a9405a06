//! `hikaku l10n accept`: a person says that translations are right for the source text of today.
//!
//! Where a mark in the file ([`copies`](super::copies)) tells that the translator had another source in sight, that is
//! said instead, and only `--anyway` stamps the text. What is stamped has no more need of its mark, and loses it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use anyhow::{Context, Result, bail};

use super::copies::Page;
use super::everywhere::Before;
use super::select::Selection;
use super::sheet::Sheet;
use super::{Opened, count};
use crate::commands::{Outcome, files};
use crate::load::Topic;
use crate::localize::canonical;
use crate::localize::freshness::{self, Stamp, State};
use crate::localize::{protocol_of, words_path};

/// More codes than these are no single change that a reader would want to hear of.
const NEWS: usize = 12;

/// What the command line asks for.
pub(super) struct Wanted<'a> {
    pub(super) paths: &'a [String],
    pub(super) all: bool,
    pub(super) same: bool,
    /// Also what was written with another source in sight.
    pub(super) anyway: bool,
    /// Only what was fresh then, and is not today.
    pub(super) before: Option<&'a Before>,
}

/// What happened to the messages that were asked for.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) accepted: usize,
    already: usize,
    missing: usize,
    same: usize,
    removed: usize,
    /// The paths of those that were written with another source in sight, and not accepted.
    pub(super) held: Vec<String>,
}

/// What was found to stamp in a file of words.
#[derive(Default)]
struct Found<'o> {
    stamps: Vec<(&'o str, Stamp)>,
    /// The messages whose stamp is right, or will be.
    settled: BTreeSet<&'o str>,
}

/// Stamps that were put into files.
pub(super) struct Stamped {
    /// Paths of the files that changed.
    pub(super) files: Vec<String>,
    /// The codes and protocols that new stamps speak of.
    subjects: BTreeSet<String>,
    pub(super) tally: Tally,
}

/// Stamps what was asked for, writes the files that change, and tells of it.
pub(super) fn run(opened: &Opened<'_>, tag: &str, wanted: &Wanted<'_>) -> Result<Outcome> {
    let locale = opened.translation(tag)?;
    let stamped = stamp(opened, locale, wanted)?;
    tell(tag, &stamped)?;
    propose(opened, tag, &stamped.subjects)?;
    Ok(if stamped.tally.held.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// Stamps all messages of a translation without a word; returns the paths of the files it wrote.
pub(super) fn all(opened: &Opened<'_>, locale: usize) -> Result<Vec<String>> {
    let wanted = Wanted { paths: &[], all: true, same: false, anyway: false, before: None };
    Ok(stamp(opened, locale, &wanted)?.files)
}

/// Stamps what was asked for and writes the files that change.
pub(super) fn stamp(opened: &Opened<'_>, locale: usize, wanted: &Wanted<'_>) -> Result<Stamped> {
    let tag = &opened.catalog.locales[locale].tag;
    let selections: Vec<Selection> =
        wanted.paths.iter().map(|path| Selection::parse(opened.catalog, tag, path)).collect::<Result<_>>()?;
    for (selection, path) in selections.iter().zip(wanted.paths) {
        // What is named for all languages may be in any state in one of them.
        if wanted.before.is_none() {
            refuse(opened, locale, selection, path, wanted)?;
        }
    }
    let selected = |topic: Topic, id: &str| wanted.all || selections.iter().any(|selection| selection.has(topic, id));
    let mut tally = Tally::default();
    let mut stamps: BTreeMap<String, BTreeMap<String, Stamp>> = BTreeMap::new();
    let mut texts = Vec::new();
    for topic in opened.words.locales[locale].freshness.topics() {
        let found = stamps_of(opened, locale, topic, &selected, wanted, &mut tally);
        for (id, stamp) in found.stamps {
            let path = freshness::stamps_path(opened.catalog, topic, tag);
            stamps.entry(path).or_default().insert(freshness::key(opened.catalog, topic, id), stamp);
        }
        texts.extend(settled(opened, locale, topic, &found.settled)?);
    }
    let subjects = stamps.keys().flat_map(|path| subjects(opened, path, &stamps[path])).collect();
    let mut orphans = if wanted.all && wanted.before.is_none() { orphans(opened, locale) } else { BTreeMap::new() };
    for path in paths(opened, tag) {
        let new = stamps.remove(&path).unwrap_or_default();
        let old = orphans.remove(&path).unwrap_or_default();
        if !(new.is_empty() && old.is_empty()) {
            texts.push((path.clone(), sheet(opened, &path, &new, &old)?));
            tally.removed += old.len();
        }
    }
    // A sheet that cannot be read ends all this before the first is written.
    let mut files = Vec::new();
    for (path, text) in texts {
        files::write_whole(opened.root, &path, &text)?;
        files.push(path);
    }
    Ok(Stamped { files, subjects, tally })
}

/// Refuses a message that is named and cannot be accepted; what lacks in a whole file is only counted.
fn refuse(opened: &Opened<'_>, locale: usize, selection: &Selection, path: &str, wanted: &Wanted<'_>) -> Result<()> {
    let Selection::Message(topic, id) = selection else { return Ok(()) };
    let tag = &opened.catalog.locales[locale].tag;
    match opened.words.locales[locale].freshness.state(*topic, id) {
        None => bail!("there is no message `{path}`"),
        Some(State::Missing | State::Inherited) => bail!("`{path}` has no {tag} text yet: there is nothing to accept"),
        Some(State::Orphan) => bail!("`{path}` has no source text any more: delete the {tag} text"),
        Some(state) => {
            let equal = [opened.catalog.source_locale, locale]
                .map(|at| opened.words.file(at, *topic).and_then(|file| file.definition(id)));
            let [Some(source), Some(own)] = equal else { return Ok(()) };
            if wanted.same && state != State::Same && source.canonical != own.canonical {
                bail!("`{path}` differs from its source: leave `--same` away");
            }
            let today = canonical::fingerprint(&source.canonical);
            if !wanted.anyway && marked(opened, locale, *topic).is_some_and(|page| is_of_another(&page, id, &today)) {
                bail!(
                    "`{path}` was written with another source in the comment above it than today's: compare it with the \
                     source of today, mend it, and accept it with `--anyway`"
                );
            }
            Ok(())
        }
    }
}

/// A translation's file, where it has a mark.
fn marked<'o>(opened: &'o Opened<'_>, locale: usize, topic: Topic) -> Option<Page<'o>> {
    let file = opened.words.file(locale, topic)?;
    Page::with_marks(opened.loaded.sources.text(file.file))
}

/// Does a mark say that the message was made from another source than today's?
fn is_of_another(page: &Page<'_>, id: &str, today: &str) -> bool {
    page.sources_of(id).any(|fingerprint| fingerprint != today)
}

/// The path and the new text of a file that has marks of messages whose stamp speaks now.
fn settled(opened: &Opened<'_>, locale: usize, topic: Topic, ids: &BTreeSet<&str>) -> Result<Option<(String, String)>> {
    let path = words_path(opened.catalog, topic, &opened.catalog.locales[locale].tag);
    if !marked(opened, locale, topic).is_some_and(|page| ids.iter().any(|id| page.sources_of(id).next().is_some())) {
        return Ok(None);
    }
    let text = files::read(opened.root, &path).with_context(|| format!("cannot read `{path}`"))?;
    Ok(text.map(|text| (path, Page::read(&text).settled(ids))))
}

/// The stamps of a file's selected messages.
fn stamps_of<'o>(
    opened: &'o Opened<'_>,
    locale: usize,
    topic: Topic,
    selected: &dyn Fn(Topic, &str) -> bool,
    wanted: &Wanted<'_>,
    tally: &mut Tally,
) -> Found<'o> {
    let words = &opened.words.locales[locale];
    let source = opened.words.file(opened.catalog.source_locale, topic);
    let own = opened.words.file(locale, topic);
    let page = marked(opened, locale, topic).filter(|_| !wanted.anyway);
    let mut found = Found::default();
    for (id, state) in words.freshness.of(topic).iter().filter(|(id, _)| selected(topic, id)) {
        let (Some(source), Some(own)) =
            (source.and_then(|file| file.definition(id)), own.and_then(|file| file.definition(id)))
        else {
            tally.missing += usize::from(*state == State::Missing);
            continue;
        };
        let known = words.stamps.get(topic, id);
        let was_fresh = |before: &Before| known.is_some_and(|stamp| before.is(topic, id, &stamp.fingerprint));
        if wanted.before.is_some_and(|before| *state != State::Stale || !was_fresh(before)) {
            continue;
        }
        let still_same = known.is_some_and(|stamp| stamp.same) && source.canonical == own.canonical;
        let stamp = Stamp {
            fingerprint: canonical::fingerprint(&source.canonical),
            same: still_same || (wanted.same && *state == State::Same),
        };
        if page.as_ref().is_some_and(|page| is_of_another(page, id, &stamp.fingerprint)) {
            tally.held.push(path_of(opened, topic, id));
            continue;
        }
        tally.same += usize::from(*state == State::Same && !stamp.same);
        found.settled.insert(id.as_str());
        if known == Some(&stamp) {
            tally.already += 1;
        } else {
            tally.accepted += 1;
            found.stamps.push((id.as_str(), stamp));
        }
    }
    found
}

/// The path of a message, as the command line names it.
fn path_of(opened: &Opened<'_>, topic: Topic, id: &str) -> String {
    let name = freshness::name(opened.catalog, topic);
    match protocol_of(topic) {
        None => format!("{name}/{id}"),
        Some(at) => format!("{}/{name}/{id}", opened.catalog.protocols[at].id),
    }
}

/// The stamps that belong to no message any more, by file.
fn orphans(opened: &Opened<'_>, locale: usize) -> BTreeMap<String, BTreeSet<String>> {
    let mut orphans: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for key in &opened.words.locales[locale].stamps.orphans {
        let path = opened.loaded.sources.path(key.span.file).to_owned();
        orphans.entry(path).or_default().insert(key.value.clone());
    }
    orphans
}

/// The files of stamps that a locale can have.
fn paths(opened: &Opened<'_>, tag: &str) -> Vec<String> {
    let protocols = (0..opened.catalog.protocols.len()).map(Topic::Protocol);
    std::iter::once(Topic::Site)
        .chain(protocols)
        .map(|topic| freshness::stamps_path(opened.catalog, topic, tag))
        .collect()
}

/// The new text of a file of stamps.
fn sheet(opened: &Opened<'_>, path: &str, new: &BTreeMap<String, Stamp>, old: &BTreeSet<String>) -> Result<String> {
    let text = files::read(opened.root, path).with_context(|| format!("cannot read `{path}`"))?;
    let mut sheet = if let Some(text) = text {
        match Sheet::parse(text.trim_start_matches('\u{feff}')) {
            Ok(sheet) => sheet,
            Err(line) => bail!("{path}:{line} is no stamp: mend or delete the line; nothing was written"),
        }
    } else {
        Sheet::new()
    };
    for (key, stamp) in new {
        sheet.set(key, stamp);
    }
    sheet.remove(old);
    Ok(sheet.text())
}

fn tell(tag: &str, stamped: &Stamped) -> Result<()> {
    let tally = &stamped.tally;
    let mut out = io::stdout().lock();
    for path in &stamped.files {
        writeln!(out, "wrote {path}")?;
    }
    let already = if tally.already > 0 { format!(", {} accepted before", tally.already) } else { String::new() };
    writeln!(out, "{tag}: {} accepted{already}", count(tally.accepted, "message"))?;
    if tally.removed > 0 {
        writeln!(out, "{} of messages that are gone taken away", count(tally.removed, "stamp"))?;
    }
    if tally.missing > 0 {
        writeln!(out, "{} not translated yet: see `hikaku l10n status {tag}`", count(tally.missing, "message"))?;
    }
    if tally.same > 0 {
        let equal = if tally.same == 1 { "equals its source" } else { "equal their source" };
        writeln!(out, "{} {equal}: translate, or accept with `--same`", count(tally.same, "message"))?;
    }
    if !tally.held.is_empty() {
        let were = if tally.held.len() == 1 { "was" } else { "were" };
        let what = count(tally.held.len(), "message");
        writeln!(
            out,
            "{what} {were} written with another source in the comment above than today's, and not accepted:"
        )?;
        for path in &tally.held {
            writeln!(out, "  {path}")?;
        }
        writeln!(out, "compare with the source of today, mend, and accept with `--anyway`")?;
    }
    Ok(())
}

/// The codes and protocols that stamps speak of, as `content/changes.yaml` names them.
fn subjects(opened: &Opened<'_>, path: &str, stamps: &BTreeMap<String, Stamp>) -> BTreeSet<String> {
    let Some(protocol) = opened.catalog.protocols.iter().find(|known| path.split('/').nth(2) == Some(&known.id.0))
    else {
        return BTreeSet::new();
    };
    let subject = |key: &String| {
        let name = key.split('/').next().unwrap_or_default();
        let codes = name.split("-vs-").filter(|code| protocol.position_of_stem(code).is_some());
        let codes: Vec<String> = codes.map(|code| format!("{}/{code}", protocol.id)).collect();
        if codes.is_empty() { vec![protocol.id.to_string()] } else { codes }
    };
    stamps.keys().flat_map(subject).collect()
}

/// What could be told to readers: a handful of codes is news, a whole language is another kind of news.
fn propose(opened: &Opened<'_>, tag: &str, accepted: &BTreeSet<String>) -> Result<()> {
    if accepted.is_empty() || accepted.len() > NEWS || !opened.root.join("content/changes.yaml").is_file() {
        return Ok(());
    }
    let codes: Vec<&str> = accepted.iter().map(String::as_str).collect();
    let mut out = io::stdout().lock();
    writeln!(out, "If readers should know, add to content/changes.yaml:")?;
    write!(
        out,
        "  - date: YYYY-MM-DD\n    codes: [{}]\n    locale: {tag}\n    message: translation\n",
        codes.join(", ")
    )?;
    Ok(())
}
