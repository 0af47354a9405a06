//! `hikaku l10n status`: what each translation has and lacks, by protocol and file.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::table::Table;
use super::{Opened, count, say};
use crate::cli::TableFormat;
use crate::commands::Outcome;
use crate::load::Topic;
use crate::localize::freshness::{self, Counts, State};
use crate::localize::{protocol_of, words_path};

/// Shows the state of one translation, or of all.
pub(super) fn run(opened: &Opened<'_>, tag: Option<&str>, all: bool, format: TableFormat) -> Result<Outcome> {
    let locales: Vec<usize> = match tag {
        Some(tag) => vec![opened.translation(tag)?],
        None => opened.translations().map(|(at, _)| at).collect(),
    };
    let text = match format {
        TableFormat::Json => {
            let locales: Vec<Value> = locales.iter().map(|locale| data(opened, *locale)).collect();
            let source = &opened.catalog.settings.source_locale;
            format!("{:#}\n", json!({ "source": source, "locales": locales }))
        }
        TableFormat::Human if locales.is_empty() => {
            "there is no translation yet; `hikaku l10n new TAG` starts one\n".to_owned()
        }
        TableFormat::Human => locales.iter().map(|locale| human(opened, *locale, all)).collect::<Vec<_>>().join("\n"),
    };
    let text = match (format, tag) {
        (TableFormat::Human, None) => text + &unlisted(opened)?,
        _ => text,
    };
    say(&text, format == TableFormat::Json)?;
    Ok(Outcome::Clean)
}

/// The languages that were begun and that the settings do not list, so that nothing reads them.
fn unlisted(opened: &Opened<'_>) -> Result<String> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(opened.root.join("locales")).context("cannot read the folder `locales`")? {
        let entry = entry.context("cannot read the folder `locales`")?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        let is_listed = opened.catalog.locales.iter().any(|locale| locale.tag == tag);
        if !is_listed && entry.path().join("locale.yaml").is_file() {
            tags.push(tag);
        }
    }
    tags.sort_unstable();
    let line = |tag| format!("\nlocales/{tag} is not listed: `hikaku l10n new {tag} --register` lists it\n");
    Ok(tags.iter().map(line).collect())
}

/// The files of a locale in groups: `site`, then each protocol.
fn groups(opened: &Opened<'_>, locale: usize) -> Vec<(String, Vec<Topic>)> {
    let freshness = &opened.words.locales[locale].freshness;
    let mut groups: Vec<(String, Vec<Topic>)> = Vec::new();
    for topic in freshness.topics() {
        let name = protocol_of(topic)
            .map_or_else(|| "site".to_owned(), |protocol| opened.catalog.protocols[protocol].id.to_string());
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, topics)) => topics.push(topic),
            None => groups.push((name, vec![topic])),
        }
    }
    // The order of topics puts all protocols' own files before the codes; a table goes protocol by protocol.
    groups.sort_by_key(|(_, topics)| topics.iter().copied().min().map(protocol_of));
    groups
}

fn numbers(counts: Counts) -> impl Iterator<Item = usize> {
    std::iter::once(counts.total()).chain(State::ALL.map(|state| counts.of(state)))
}

fn human(opened: &Opened<'_>, at: usize, all: bool) -> String {
    let locale = &opened.catalog.locales[at];
    let freshness = &opened.words.locales[at].freshness;
    let counts = freshness.all();
    let mut out = format!(
        "{} {}, {}: {} of {} translated, {} %\n",
        locale.tag,
        locale.name,
        locale.state.word(),
        counts.translated(),
        count(counts.total(), "message"),
        share(counts),
    );
    let mut headings = vec!["", "messages"];
    headings.extend(State::ALL.map(State::word));
    let mut table = Table::new(&headings);
    // Only a language with a fallback of its own has such texts.
    table.hide_empty(State::Inherited.word());
    for (name, topics) in groups(opened, at) {
        table.row(name.as_str(), numbers(freshness.counts(topics.iter().copied())));
        let mut untouched: Vec<Counts> = Vec::new();
        for topic in topics {
            let counts = freshness.counts([topic]);
            let done = counts.of(State::Fresh) + counts.of(State::Inherited) == counts.total();
            if topic == Topic::Site || !all && done && counts.of(State::Orphan) == 0 {
                continue;
            }
            // A language that was just begun lacks many whole files, which one line tells better.
            if !all && counts.of(State::Missing) == counts.total() {
                untouched.push(counts);
            } else {
                table.row(format!("  {}", freshness::name(opened.catalog, topic)), numbers(counts));
            }
        }
        if !untouched.is_empty() {
            let sum = untouched.iter().copied().fold(Counts::default(), Counts::plus);
            table.row(format!("  {} not begun", count(untouched.len(), "file")), numbers(sum));
        }
    }
    out.push_str(&table.text("  "));
    for (state, what) in [
        (State::Stale, "`hikaku l10n stale TAG` shows what changed in the source"),
        (State::Missing, "missing texts are shown in the source language, marked as such"),
        (State::Inherited, "inherited texts are those of the language that `fallback` names"),
        (State::Unstamped, "`hikaku l10n accept TAG PATH` says that a text is right for the source of today"),
        (State::Same, "`hikaku l10n accept TAG PATH --same` says that a text equals its source on purpose"),
        (State::Orphan, "an orphan has no source text any more: delete it"),
    ] {
        if counts.of(state) > 0 {
            let _ = writeln!(out, "  {}: {}", state.word(), what.replace("TAG", &locale.tag));
        }
    }
    out
}

/// The translated share in percent; a language is at 100 only when nothing is missing.
pub(super) fn share(counts: Counts) -> usize {
    (counts.translated() * 100).checked_div(counts.total()).unwrap_or(100)
}

/// Counts as data: each state by its word.
pub(super) fn counts_data(counts: Counts) -> Map<String, Value> {
    let total = std::iter::once(("messages".to_owned(), json!(counts.total())));
    total.chain(State::ALL.map(|state| (state.word().to_owned(), json!(counts.of(state))))).collect()
}

fn data(opened: &Opened<'_>, at: usize) -> Value {
    let locale = &opened.catalog.locales[at];
    let freshness = &opened.words.locales[at].freshness;
    let file = |topic: Topic| {
        let messages: Map<String, Value> = freshness
            .of(topic)
            .iter()
            .filter(|(_, state)| *state != State::Fresh)
            .map(|(id, state)| (id.clone(), json!(state.word())))
            .collect();
        json!({
            "name": freshness::address(opened.catalog, topic, None),
            "path": words_path(opened.catalog, topic, &locale.tag),
            "counts": counts_data(freshness.counts([topic])),
            "messages": messages,
        })
    };
    let groups: Vec<Value> = groups(opened, at)
        .into_iter()
        .map(|(name, topics)| {
            let counts = counts_data(freshness.counts(topics.iter().copied()));
            json!({ "name": name, "counts": counts, "files": topics.into_iter().map(file).collect::<Vec<_>>() })
        })
        .collect();
    json!({
        "locale": locale.tag,
        "name": locale.name,
        "state": locale.state.word(),
        "translated_percent": share(freshness.all()),
        "counts": counts_data(freshness.all()),
        "groups": groups,
    })
}
