//! `hikaku l10n stale`: what changed in the source since a text was translated, beside the translation of today.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write};

use anyhow::Result;
use serde_json::{Value, json};

use super::diff::{Marks, Piece, diff, readable, text};
use super::git::Git;
use super::select::Selection;
use super::{Opened, count};
use crate::cli::{Color, TableFormat};
use crate::commands::{Outcome, is_colored};
use crate::escape::{printable, printable_json};
use crate::load::Topic;
use crate::localize::freshness::{self, State};
use crate::localize::words_path;
use crate::source::Span;

/// A translation whose source has changed.
struct Change {
    /// `sip/486/summary`.
    address: String,
    /// Where the translation stands.
    span: Span,
    /// The canonical form it was made from, where git still has it.
    old: Option<String>,
    /// The source as it is.
    now: String,
    /// The translation as it is.
    translation: String,
}

/// Shows the changes of what was asked for.
pub(super) fn run(
    opened: &Opened<'_>,
    tag: &str,
    paths: &[String],
    format: TableFormat,
    color: Color,
) -> Result<Outcome> {
    let locale = opened.translation(tag)?;
    let selections: Vec<Selection> =
        paths.iter().map(|path| Selection::parse(opened.catalog, tag, path)).collect::<Result<_>>()?;
    let selected = |topic: Topic, id: &str| paths.is_empty() || selections.iter().any(|only| only.has(topic, id));
    let git = Git::open(opened.root);
    let changes = changes(opened, locale, &selected, git.as_ref().ok())?;
    let why = match &git {
        Err(why) => format!("{why}, so the old text cannot be shown"),
        Ok(git) if git.shallow => {
            "the old text is not in this shallow clone; `git fetch --unshallow` fetches all history".to_owned()
        }
        Ok(_) => "the old text is nowhere in git's history, as after a squash".to_owned(),
    };
    let marks = if is_colored(color) { Marks::Color } else { Marks::Plain };
    let text = match format {
        TableFormat::Json => printable_json(&format!("{:#}\n", data(opened, &changes, &why))),
        TableFormat::Human => human(opened, locale, &changes, &why, marks),
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

fn changes(
    opened: &Opened<'_>,
    locale: usize,
    selected: &dyn Fn(Topic, &str) -> bool,
    git: Option<&Git>,
) -> Result<Vec<Change>> {
    let words = &opened.words.locales[locale];
    let source = opened.catalog.source_locale;
    let mut changes = Vec::new();
    for topic in words.freshness.topics() {
        let stale: Vec<&str> = words
            .freshness
            .of(topic)
            .iter()
            .filter(|(id, state)| *state == State::Stale && selected(topic, id))
            .map(|(id, _)| id.as_str())
            .collect();
        if stale.is_empty() {
            continue;
        }
        let stamp = |id: &str| words.stamps.get(topic, id).map(|stamp| stamp.fingerprint.as_str());
        let wanted: BTreeSet<&str> = stale.iter().filter_map(|id| stamp(id)).collect();
        let path = words_path(opened.catalog, topic, &opened.catalog.settings.source_locale);
        let mut found = match git {
            Some(git) => git.find(&path, &wanted)?,
            None => BTreeMap::new(),
        };
        for id in stale {
            let own = opened.words.file(locale, topic).and_then(|file| file.definition(id));
            let original = opened.words.file(source, topic).and_then(|file| file.definition(id));
            let (Some(own), Some(original)) = (own, original) else { continue };
            changes.push(Change {
                address: freshness::address(opened.catalog, topic, Some(id)),
                span: own.span,
                // Two messages may have been one text, so the text is copied, not taken.
                old: stamp(id).and_then(|stamp| found.get_mut(stamp)).map(|text| text.clone()),
                now: original.canonical.clone(),
                translation: own.canonical.clone(),
            });
        }
    }
    Ok(changes)
}

fn human(opened: &Opened<'_>, locale: usize, changes: &[Change], why: &str, marks: Marks) -> String {
    let tag = &opened.catalog.locales[locale].tag;
    let source = &opened.catalog.settings.source_locale;
    if changes.is_empty() {
        return "nothing is stale\n".to_owned();
    }
    let width = tag.len().max(source.len());
    let mut out = String::new();
    for change in changes {
        let file = opened.loaded.sources.file(change.span.file);
        let (line, _) = file.line_column(change.span.start);
        let _ = writeln!(out, "{}  {}:{line}", printable(&change.address), printable(&file.path));
        let now = readable(&change.now);
        if let Some(old) = &change.old {
            push(&mut out, width, source, &text(&diff(&readable(old), &now), marks));
        } else {
            push(&mut out, width, source, &now);
            let _ = writeln!(out, "  {:width$}  ({why})", "");
        }
        push(&mut out, width, tag, &readable(&change.translation));
        out.push('\n');
    }
    let _ = writeln!(
        out,
        "{}; mend what needs it, then: hikaku l10n accept {tag} {}",
        count(changes.len(), "stale message"),
        if changes.len() == 1 { &changes[0].address } else { "PATH" },
    );
    out
}

/// A text behind its language, its further lines indented alike.
fn push(out: &mut String, width: usize, tag: &str, text: &str) {
    for (at, line) in text.lines().enumerate() {
        let tag = if at == 0 { tag } else { "" };
        let _ = writeln!(out, "{}", format!("  {tag:width$}  {line}").trim_end());
    }
}

fn data(opened: &Opened<'_>, changes: &[Change], why: &str) -> Value {
    let change = |change: &Change| {
        let file = opened.loaded.sources.file(change.span.file);
        let (line, column) = file.line_column(change.span.start);
        let now = readable(&change.now);
        let old = change.old.as_deref().map(readable);
        let pieces = old.as_ref().map(|old| {
            let piece = |piece: Piece| match piece {
                Piece::Same(text) => json!({ "same": text }),
                Piece::Old(text) => json!({ "old": text }),
                Piece::New(text) => json!({ "new": text }),
            };
            diff(old, &now).into_iter().map(piece).collect::<Vec<_>>()
        });
        json!({
            "message": change.address,
            "path": file.path,
            "line": line,
            "column": column,
            "old": old,
            "why_no_old": change.old.is_none().then_some(why),
            "now": now,
            "diff": pieces,
            "translation": readable(&change.translation),
        })
    };
    Value::Array(changes.iter().map(change).collect())
}
