//! `hikaku l10n impact`: what the changes since a revision do to each language, for whoever reviews them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use rayon::prelude::*;

use super::git::Git;
use super::report::{self, Change, Language, Report};
use super::{Opened, say};
use crate::cli::ImpactFormat;
use crate::commands::Outcome;
use crate::diag::Diagnostics;
use crate::load::walk::FOLDERS;
use crate::load::{Loaded, Overrides};
use crate::localize::freshness::{self, Counts, State};
use crate::localize::{Words, words_path};
use crate::model::{Catalog, Route};
use crate::pipeline;
use crate::render::Mode;

/// Compares the files with a revision.
pub(super) fn run(opened: &Opened<'_>, overrides: &Overrides, base: &str, format: ImpactFormat) -> Result<Outcome> {
    let git = Git::open(opened.root).map_err(|why| anyhow!("{why}: there is no revision to compare with"))?;
    let commit = git.commit(base)?;
    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    git.export(&commit, &FOLDERS, folder.path())?;
    let mut diagnostics = Diagnostics::default();
    let before = pipeline::prepare(folder.path(), overrides, &mut diagnostics);
    // Where the revision has no site yet, everything is new.
    let old = match (&before.loaded.catalog, &before.words) {
        (Some(catalog), Some(words)) => side(&before.loaded, catalog, words),
        _ => Side::default(),
    };
    let new = side(opened.loaded, opened.catalog, opened.words);
    let mut report = compare(opened, &old, &new);
    if report.changes.iter().any(|change| change.text.is_some()) {
        report.pages = pages(opened.root, overrides, folder.path())?;
    }
    let text = match format {
        ImpactFormat::Human => report::human(&report, base),
        ImpactFormat::Markdown => report::markdown(&report, base),
        ImpactFormat::Json => report::json(&report, base),
    };
    say(&text, format == ImpactFormat::Json)?;
    Ok(Outcome::Clean)
}

/// A message of one side.
struct Message {
    /// What it says; `None` where it is missing.
    form: Option<String>,
    /// How it stands to its source; `None` in the source locale.
    state: Option<State>,
    path: String,
    line: Option<usize>,
}

/// All messages of a revision: by locale, then by address.
#[derive(Default)]
struct Side {
    messages: BTreeMap<String, BTreeMap<String, Message>>,
    counts: BTreeMap<String, Counts>,
}

fn side(loaded: &Loaded, catalog: &Catalog, words: &Words) -> Side {
    let mut side = Side::default();
    for (at, locale) in catalog.locales.iter().enumerate() {
        let freshness = &words.locales[at].freshness;
        let mut messages = BTreeMap::new();
        for topic in words.topics(at) {
            let Some(file) = words.file(at, topic) else { continue };
            for definition in &file.definitions {
                let (line, _) = loaded.sources.file(file.file).line_column(definition.span.start);
                let message = Message {
                    form: Some(definition.canonical.clone()),
                    state: freshness.state(topic, &definition.id),
                    path: loaded.sources.path(file.file).to_owned(),
                    line: Some(line),
                };
                messages.insert(freshness::address(catalog, topic, Some(&definition.id)), message);
            }
        }
        for topic in freshness.topics() {
            for (id, state) in
                freshness.of(topic).iter().filter(|(_, state)| matches!(state, State::Missing | State::Inherited))
            {
                let path = words_path(catalog, topic, &locale.tag);
                let message = Message { form: None, state: Some(*state), path, line: None };
                messages.insert(freshness::address(catalog, topic, Some(id)), message);
            }
        }
        side.messages.insert(locale.tag.clone(), messages);
        side.counts.insert(locale.tag.clone(), freshness.all());
    }
    side
}

fn compare(opened: &Opened<'_>, old: &Side, new: &Side) -> Report {
    let none = BTreeMap::new();
    let mut report = Report::default();
    for (at, locale) in opened.catalog.locales.iter().enumerate() {
        let (before, after) =
            (old.messages.get(&locale.tag).unwrap_or(&none), new.messages.get(&locale.tag).unwrap_or(&none));
        let addresses: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for address in addresses {
            let (before, after) = (before.get(address), after.get(address));
            let form = |message: Option<&Message>| message.and_then(|message| message.form.clone());
            let state = |message: Option<&Message>| message.and_then(|message| message.state);
            let text = match (form(before), form(after)) {
                (None, None) => None,
                (None, Some(_)) => Some("added"),
                (Some(_), None) => Some("removed"),
                (Some(old), Some(new)) => (old != new).then_some("changed"),
            };
            let Some(place) = after.or(before) else { continue };
            if text.is_some() || state(before) != state(after) {
                report.changes.push(Change {
                    locale: locale.tag.clone(),
                    address: address.clone(),
                    path: place.path.clone(),
                    line: after.and_then(|message| message.line),
                    text,
                    before: state(before),
                    after: state(after),
                });
            }
        }
        if at != opened.catalog.source_locale {
            report.languages.push(Language {
                tag: locale.tag.clone(),
                name: locale.name.clone(),
                before: old.counts.get(&locale.tag).copied(),
                after: new.counts.get(&locale.tag).copied().unwrap_or_default(),
            });
        }
    }
    report
}

/// The pages that read otherwise with the words of `base` in place of today's: rendered both ways and compared, so that
/// what is shown where needs no second description.
fn pages(root: &Path, overrides: &Overrides, base: &Path) -> Result<Vec<String>> {
    let mixed = tempfile::tempdir().context("cannot make a temporary folder")?;
    for folder in FOLDERS {
        let from = if folder == "locales" { base.join(folder) } else { root.join(folder) };
        copy(&from, &mixed.path().join(folder)).with_context(|| format!("cannot copy `{folder}`"))?;
    }
    let before: HashMap<String, blake3::Hash> = rendered(mixed.path(), overrides)?.into_iter().collect();
    let after = rendered(root, overrides)?;
    Ok(after.into_iter().filter(|(path, hash)| before.get(path) != Some(hash)).map(|(path, _)| path).collect())
}

/// Every page with a hash of it, in canonical order. Words that lack a language, or everything, make no pages.
fn rendered(root: &Path, overrides: &Overrides) -> Result<Vec<(String, blake3::Hash)>> {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(root, overrides, &mut diagnostics);
    let Some(renderer) = site.renderer(Mode::Publish, &mut diagnostics) else {
        if site.words.is_none() {
            return Ok(Vec::new());
        }
        bail!("the templates do not parse: see `hikaku check`");
    };
    let page = |out: &mut Vec<u8>, route: &Route| {
        renderer.page(*route, out).ok().map(|()| (renderer.path(*route), blake3::hash(out)))
    };
    let mut all = Vec::new();
    for routes in renderer.pieces() {
        all.par_extend(routes.par_iter().with_min_len(64).map_init(Vec::new, page).flatten());
    }
    Ok(all)
}

/// Copies a folder's plain files; a folder that is not there has none.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(from).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            let target = to.join(entry.path().strip_prefix(from).expect("below the folder"));
            fs::create_dir_all(target.parent().expect("a file has a folder"))?;
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
