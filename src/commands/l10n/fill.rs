//! `hikaku l10n fill`: what is asked for and not there stands in the files as a comment to fill in, and what stands there
//! as a comment is in step with the source and the facts of today.
//!
//! In a translation these are marked copies of the source ([`copies`](super::copies)); in the source's own files, which have
//! nothing to copy, the places that `hikaku new` makes. Only comments of ours are written, renewed or taken away.

use std::collections::BTreeSet;
use std::io::{self, Write};

use anyhow::{Context, Result};

use super::copies::{Done, Originals, Page, commented};
use super::{Opened, count};
use crate::commands::new::words;
use crate::commands::{Outcome, files};
use crate::escape::printable;
use crate::load::Topic;
use crate::localize::contract::{self, Ask};
use crate::localize::freshness::State;
use crate::localize::words_path;

/// A file that changes.
struct Change {
    path: String,
    is_new: bool,
    text: String,
    done: Done,
}

/// What is to be done for one file: nothing, something, or it cannot be read as Fluent.
enum Plan {
    Nothing,
    Change(Change),
    Left(String),
}

/// Fills the files of one locale, or of all. With `knows_facts`, what the facts do not ask for is not asked for.
pub(super) fn run(opened: &Opened<'_>, tag: Option<&str>, knows_facts: bool) -> Result<Outcome> {
    let only = tag.map(|tag| opened.locale(tag)).transpose()?;
    let locales = opened.catalog.locales.iter().enumerate().filter(|(_, locale)| locale.pseudo.is_none());
    let mut plans = Vec::new();
    for (at, _) in locales.filter(|(at, _)| only.is_none_or(|only| only == *at)) {
        for topic in topics(opened) {
            plans.push(if at == opened.catalog.source_locale {
                source(opened, topic, knows_facts)?
            } else {
                translation(opened, at, topic, knows_facts)?
            });
        }
    }
    // What cannot be read ends all this before the first file is written.
    let (mut changes, mut left) = (Vec::new(), Vec::new());
    for plan in plans {
        match plan {
            Plan::Nothing => {}
            Plan::Change(change) => changes.push(change),
            Plan::Left(path) => left.push(path),
        }
    }
    for Change { path, is_new, text, .. } in &changes {
        if *is_new {
            files::write_new(opened.root, path, text).with_context(|| format!("cannot write `{path}`"))?;
        } else {
            files::write_whole(opened.root, path, text)?;
        }
    }
    tell(&changes, &left)?;
    Ok(if left.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// All files that the site asks for, and those that the source has without being asked.
fn topics(opened: &Opened<'_>) -> BTreeSet<Topic> {
    let catalog = opened.catalog;
    let protocols = (0..catalog.protocols.len()).map(Topic::Protocol);
    let decisions = catalog.decisions().map(|(at, _)| Topic::Decision(at));
    let asked = protocols.chain(decisions).chain(catalog.codes().map(Topic::Code)).chain([Topic::Site]);
    asked.chain(opened.words.topics(catalog.source_locale)).collect()
}

/// The text of a file, `None` where there is none.
fn read(opened: &Opened<'_>, path: &str) -> Result<Option<String>> {
    files::read(opened.root, path).with_context(|| format!("cannot read `{path}`; nothing was written"))
}

/// The ids that the facts ask for in a file, those included that may be left out.
fn asks(opened: &Opened<'_>, topic: Topic) -> Vec<Ask> {
    contract::asks(opened.catalog, topic, &opened.words.template_ids)
}

/// What the source's own file lacks.
fn source(opened: &Opened<'_>, topic: Topic, knows_facts: bool) -> Result<Plan> {
    let catalog = opened.catalog;
    let locale = &catalog.locales[catalog.source_locale];
    let path = words_path(catalog, topic, &locale.tag);
    let asks = asks(opened, topic);
    let Some(text) = read(opened, &path)? else {
        let added = asks.iter().filter(|ask| !ask.optional).count();
        if added == 0 || matches!(topic, Topic::Pair(_)) {
            return Ok(Plan::Nothing);
        }
        let text = words::file(catalog, topic, locale, &opened.words.template_ids);
        return Ok(Plan::Change(Change { path, is_new: true, text, done: Done { added, ..Done::default() } }));
    };
    let page = Page::read(&text);
    if !page.is_clean {
        return Ok(Plan::Left(path));
    }
    let (cleared, removed) = cleared(&page, &asks, knows_facts);
    let page = Page::read(&cleared);
    let order: Vec<(&str, usize)> = asks.iter().map(|ask| (ask.id.as_str(), 0)).collect();
    let is_there = |ask: &Ask| page.items().iter().any(|item| item.id == ask.id);
    let wanted = asks.iter().enumerate().filter(|(_, ask)| !ask.optional && !is_there(ask));
    // Neighbours go into one paragraph, under one line that says what they hold.
    let mut runs: Vec<(usize, Vec<Ask>)> = Vec::new();
    for (nth, ask) in wanted {
        let place = page.place(&order, nth);
        match runs.last_mut() {
            Some((last, run)) if *last == place => run.push(ask.clone()),
            _ => runs.push((place, vec![ask.clone()])),
        }
    }
    let added = runs.iter().map(|(_, run)| run.len()).sum();
    let places = runs.into_iter().map(|(place, run)| (place, words::places(topic, &run)));
    Ok(change(path, page.inserted(places.collect()), Done { added, removed, renewed: 0 }))
}

/// What a translation's file lacks, and what of its comments is out of step.
fn translation(opened: &Opened<'_>, locale: usize, topic: Topic, knows_facts: bool) -> Result<Plan> {
    let catalog = opened.catalog;
    let language = &catalog.locales[locale];
    let path = words_path(catalog, topic, &language.tag);
    let Some(original) = opened.words.file(catalog.source_locale, topic) else { return Ok(Plan::Nothing) };
    let original = opened.loaded.sources.text(original.file);
    let Some(originals) = Originals::read(original) else {
        return Ok(Plan::Left(words_path(catalog, topic, &catalog.settings.source_locale)));
    };
    let states = opened.words.locales[locale].freshness.of(topic);
    let wanted: BTreeSet<&str> =
        states.iter().filter(|(_, state)| *state == State::Missing).map(|(id, _)| id.as_str()).collect();
    let Some(text) = read(opened, &path)? else {
        if wanted.is_empty() {
            return Ok(Plan::Nothing);
        }
        let done = Done { added: wanted.len(), ..Done::default() };
        return Ok(Plan::Change(Change { path, is_new: true, text: commented(original, &language.name), done }));
    };
    let page = Page::read(&text);
    if !page.is_clean {
        return Ok(Plan::Left(path));
    }
    let (renewed, mut done) = page.renewed(&originals);
    let (cleared, removed) = cleared(&Page::read(&renewed), &asks(opened, topic), knows_facts);
    let (text, added) = Page::read(&cleared).completed(&originals, &wanted);
    done.removed += removed;
    done.added = added;
    Ok(change(path, text, done))
}

/// A file's text without the places for what the facts no longer ask for.
fn cleared(page: &Page<'_>, asks: &[Ask], knows_facts: bool) -> (String, usize) {
    if !knows_facts {
        return (page.text().to_owned(), 0);
    }
    page.cleared(&asks.iter().map(|ask| ask.id.clone()).collect(), words::is_about)
}

fn change(path: String, text: String, done: Done) -> Plan {
    if done.is_nothing() { Plan::Nothing } else { Plan::Change(Change { path, is_new: false, text, done }) }
}

fn tell(changes: &[Change], left: &[String]) -> Result<()> {
    let mut out = io::stdout().lock();
    for Change { path, done, .. } in changes {
        let parts = [(done.added, "added"), (done.renewed, "renewed"), (done.removed, "taken away")];
        let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
        writeln!(out, "wrote {}: {}", printable(path), parts.join(", "))?;
    }
    for path in left {
        writeln!(out, "left {} as it is: it does not parse, see `hikaku check`", printable(path))?;
    }
    let added: usize = changes.iter().map(|change| change.done.added).sum();
    if changes.is_empty() {
        writeln!(out, "nothing to fill in that does not stand there as a comment already")?;
    } else {
        writeln!(out, "{} in {} to be filled in", count(added, "new comment"), count(changes.len(), "file"))?;
    }
    Ok(())
}
