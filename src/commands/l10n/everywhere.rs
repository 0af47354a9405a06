//! `hikaku l10n accept --everywhere`: a change of the source that changes no meaning is confirmed in all languages at once.
//!
//! A corrected typo leaves every translation right and every stamp wrong. What was made from the source of before the change
//! is stamped anew, and nothing else: what was stale already had another reason, and what is missing stays missing. The
//! source of before the change is that of a git revision, the last commit where none is named.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use anyhow::{Context, Result, anyhow, bail};

use super::accept::{self, Wanted};
use super::copies::Originals;
use super::git::Git;
use super::select::Selection;
use super::{Opened, count};
use crate::commands::{Outcome, files};
use crate::load::Topic;
use crate::localize::freshness::State;
use crate::localize::words_path;

/// The source's files before a change, by topic.
pub(super) struct Before(BTreeMap<Topic, Originals>);

impl Before {
    /// Is this the fingerprint of what a message said then?
    pub(super) fn is(&self, topic: Topic, id: &str, fingerprint: &str) -> bool {
        self.0.get(&topic).and_then(|file| file.fingerprint(id)) == Some(fingerprint)
    }

    /// Reads the source's files of a revision, those of some topics.
    fn read(opened: &Opened<'_>, revision: &str, topics: &BTreeSet<Topic>) -> Result<Before> {
        let git = Git::open(opened.root).map_err(|why| anyhow!("{why}: what the source said before is not known"))?;
        let commit = git.commit(revision)?;
        let tag = &opened.catalog.settings.source_locale;
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        git.export(&commit, &[&format!("locales/{tag}")], folder.path())?;
        let mut before = BTreeMap::new();
        for topic in topics {
            let path = words_path(opened.catalog, *topic, tag);
            let text =
                files::read(folder.path(), &path).with_context(|| format!("cannot read `{path}` of {revision}"))?;
            // Of what was not there, or was no Fluent, nothing is known, and nothing is accepted.
            before.extend(text.and_then(|text| Originals::read(&text)).map(|file| (*topic, file)));
        }
        Ok(Before(before))
    }
}

/// Stamps, in every language, what was fresh before the source changed.
pub(super) fn run(opened: &Opened<'_>, paths: &[String], since: &str) -> Result<Outcome> {
    let tag = &opened.catalog.settings.source_locale;
    let selections: Vec<Selection> =
        paths.iter().map(|path| Selection::parse(opened.catalog, tag, path)).collect::<Result<_>>()?;
    for (selection, path) in selections.iter().zip(paths) {
        let Selection::Message(topic, id) = selection else { continue };
        let source = opened.words.file(opened.catalog.source_locale, *topic);
        if source.and_then(|file| file.definition(id)).is_none() {
            bail!("the source has no message `{path}`");
        }
    }
    let is_selected =
        |topic: Topic, id: &str| paths.is_empty() || selections.iter().any(|selection| selection.has(topic, id));
    let stale: Vec<(usize, BTreeSet<(Topic, &str)>)> = opened
        .translations()
        .filter(|(_, locale)| locale.pseudo.is_none())
        .map(|(at, _)| {
            let freshness = &opened.words.locales[at].freshness;
            let of = |topic| freshness.of(topic).iter().map(move |(id, state)| (topic, id.as_str(), *state));
            let all = freshness.topics().flat_map(of);
            let stale = all.filter(|(topic, id, state)| *state == State::Stale && is_selected(*topic, id));
            (at, stale.map(|(topic, id, _)| (topic, id)).collect())
        })
        .collect();
    let topics: BTreeSet<Topic> = stale.iter().flat_map(|(_, stale)| stale).map(|(topic, _)| *topic).collect();
    let before = Before::read(opened, since, &topics)?;
    let wanted = Wanted { paths, all: paths.is_empty(), same: false, anyway: false, before: Some(&before) };
    let mut out = io::stdout().lock();
    let mut has_held = false;
    for (at, stale) in &stale {
        let stamped = accept::stamp(opened, *at, &wanted)?;
        for path in &stamped.files {
            writeln!(out, "wrote {path}")?;
        }
        let (accepted, held) = (stamped.tally.accepted, &stamped.tally.held);
        has_held |= !held.is_empty();
        let left = stale.len() - accepted;
        let left =
            if left > 0 { format!(", {left} left: made from a source older than {since}") } else { String::new() };
        writeln!(out, "{}: {} accepted{left}", opened.catalog.locales[*at].tag, count(accepted, "message"))?;
    }
    Ok(if has_held { Outcome::Findings } else { Outcome::Clean })
}
