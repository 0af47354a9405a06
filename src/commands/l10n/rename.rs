//! `hikaku l10n rename`: another id for a message, in all languages at once.
//!
//! An id stands in the file of each language, in comments that hold the source to be translated, in references of the same
//! file, in stamps and in the exceptions of glossaries. All of these are changed, and nothing else: comments, layout and
//! texts stay byte for byte. Facts are not changed: where they name the message, that is told.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};

use anyhow::{Context, Result, bail};

use super::copies::Page;
use super::select::Selection;
use super::sheet::Sheet;
use super::{Opened, count, named};
use crate::commands::{Outcome, files};
use crate::diag::Diagnostics;
use crate::escape::printable;
use crate::load::Topic;
use crate::localize::{contract, freshness, protocol_of, resource, words_path};
use crate::source::Sources;

/// Renames a message.
pub(super) fn run(opened: &Opened<'_>, old: &str, new: &str) -> Result<Outcome> {
    let catalog = opened.catalog;
    let Selection::Message(topic, id) = Selection::parse(catalog, &catalog.settings.source_locale, old)? else {
        bail!("`{old}` names no message: write `PROTOCOL/CODE/ID`, or `site/ID`");
    };
    check_id(&id, new)?;
    let places = named::places(opened, topic, &id);
    let asked = contract::asks(catalog, topic, &opened.words.template_ids).into_iter().any(|ask| ask.id == id);
    if asked && places.is_empty() {
        bail!("`{id}` cannot have another id: hikaku asks for it by this one");
    }
    let rename = Rename { opened, topic, old: &id, new };
    // What cannot be read ends all this before the first file is written.
    let mut changes = Vec::new();
    let mut languages = 0;
    for tag in folders(opened)? {
        if let Some(change) = rename.words(&tag)? {
            languages += 1;
            changes.push(change);
        }
        changes.extend(rename.stamps(&tag)?);
        changes.extend(rename.glossaries(&tag)?);
    }
    if languages == 0 {
        bail!("there is no message `{old}`");
    }
    let mut out = io::stdout().lock();
    for (path, text) in &changes {
        files::write_whole(opened.root, path, text)?;
        writeln!(out, "wrote {}", printable(path))?;
    }
    writeln!(out, "`{id}` is `{new}` now, in {}", count(languages, "language"))?;
    let sources = &opened.loaded.sources;
    for place in &places {
        let (line, column) = sources.file(place.file).line_column(place.start);
        let path = printable(sources.path(place.file));
        writeln!(out, "{path}:{line}:{column}: `{}` asks for it by the old id: change it, too", sources.slice(*place))?;
    }
    Ok(Outcome::Clean)
}

/// Can a message be called so?
fn check_id(old: &str, new: &str) -> Result<()> {
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if old.starts_with('-') || new.starts_with('-') {
        bail!("terms are each language's own: rename them in its files");
    }
    if !new.starts_with(|c: char| c.is_ascii_alphabetic()) || !new.chars().all(inside) {
        bail!("`{new}` is no id: an id has letters, digits, `-` and `_`, and begins with a letter");
    }
    if old == new {
        bail!("`{new}` is its id already");
    }
    Ok(())
}

/// The folders of languages, also of those that are being prepared.
fn folders(opened: &Opened<'_>) -> Result<BTreeSet<String>> {
    let mut tags = BTreeSet::new();
    for entry in fs::read_dir(opened.root.join("locales")).context("cannot read the folder `locales`")? {
        let entry = entry.context("cannot read the folder `locales`")?;
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let name = entry.file_name().into_string().ok().filter(|name| is_folder && !name.starts_with('.'));
        tags.extend(name);
    }
    Ok(tags)
}

/// A path and its new text.
type Change = (String, String);

struct Rename<'a> {
    opened: &'a Opened<'a>,
    topic: Topic,
    old: &'a str,
    new: &'a str,
}

impl Rename<'_> {
    fn read(&self, path: &str) -> Result<Option<String>> {
        files::read(self.opened.root, path).with_context(|| format!("cannot read `{path}`; nothing was written"))
    }

    /// The words of a language; `None` where it does not have the message.
    fn words(&self, tag: &str) -> Result<Option<Change>> {
        let path = words_path(self.opened.catalog, self.topic, tag);
        let Some(text) = self.read(&path)? else { return Ok(None) };
        let (mut sources, mut findings) = (Sources::default(), Diagnostics::default());
        let file = sources.add(path.as_str(), &text);
        let definitions = resource::parse(file, &sources, &mut findings);
        if findings.has_errors() {
            bail!("`{path}` is no Fluent that can be read: see `hikaku check`; nothing was written");
        }
        if definitions.iter().any(|definition| definition.id == self.new) {
            bail!("`{path}` has a message `{}` already; nothing was written", self.new);
        }
        let plain = sources.text(file);
        let mut starts = BTreeSet::new();
        for definition in &definitions {
            starts.extend((definition.id == self.old).then_some(definition.span.start));
            let references = definition.parts().flat_map(|uses| &uses.references);
            starts.extend(references.filter(|(id, ..)| id == self.old).map(|(.., span)| span.start));
        }
        let page = Page::read(plain);
        let lines: Vec<usize> = std::iter::once(0).chain(plain.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let commented = page.commented_lines(self.old).filter_map(|line| lines.get(line));
        starts.extend(commented.map(|start| start + "# ".len()));
        if starts.is_empty() {
            return Ok(None);
        }
        let mut renamed = String::with_capacity(plain.len());
        let mut at = 0;
        for start in starts {
            renamed.push_str(&plain[at..start]);
            renamed.push_str(self.new);
            at = start + self.old.len();
        }
        renamed.push_str(&plain[at..]);
        Ok(Some((path, as_before(&text, renamed))))
    }

    /// The stamps of a language; `None` where none speaks of the message.
    fn stamps(&self, tag: &str) -> Result<Option<Change>> {
        let catalog = self.opened.catalog;
        let path = freshness::stamps_path(catalog, self.topic, tag);
        let Some(text) = self.read(&path)? else { return Ok(None) };
        let mut sheet = match Sheet::parse(text.trim_start_matches('\u{feff}')) {
            Ok(sheet) => sheet,
            Err(line) => bail!("{path}:{line} is no stamp: mend or delete the line; nothing was written"),
        };
        let key = |id| freshness::key(catalog, self.topic, id);
        Ok(sheet.rename(&key(self.old), &key(self.new)).then(|| (path, sheet.text())))
    }

    /// The glossaries of a language that make an exception for the message.
    fn glossaries(&self, tag: &str) -> Result<Vec<Change>> {
        let catalog = self.opened.catalog;
        let address = |id| freshness::address(catalog, self.topic, Some(id));
        let (old, new) = (address(self.old), address(self.new));
        let own = protocol_of(self.topic).map(|at| format!("locales/{tag}/{}/glossary.yaml", catalog.protocols[at].id));
        let mut changes = Vec::new();
        for path in own.into_iter().chain([format!("locales/{tag}/glossary.yaml")]) {
            let Some(text) = self.read(&path)? else { continue };
            let renamed = with_word(&text, &old, &new);
            changes.extend((renamed != text).then_some((path, renamed)));
        }
        Ok(changes)
    }
}

/// The text with a word in the place of another, wherever that is not a part of a longer one.
fn with_word(text: &str, old: &str, new: &str) -> String {
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.');
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, word) in text.match_indices(old) {
        let end = start + word.len();
        let is_whole = !text[..start].ends_with(inside) && !text[end..].starts_with(inside);
        out.push_str(&text[at..start]);
        out.push_str(if is_whole { new } else { old });
        at = end;
    }
    out.push_str(&text[at..]);
    out
}

/// The text with the line ends and the byte order mark that the file has had.
fn as_before(before: &str, text: String) -> String {
    let text = if before.contains("\r\n") { text.replace('\n', "\r\n") } else { text };
    if before.starts_with('\u{feff}') { format!("\u{feff}{text}") } else { text }
}
