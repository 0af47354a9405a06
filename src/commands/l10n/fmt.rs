//! `hikaku l10n fmt`: words and stamps in their normal form, so that a difference shows what changed and nothing else.
//!
//! The commented copies of source messages in a translation's file are brought up to date, too: an old one would be
//! translated as if it were the source of today. Stamps of the source itself are deleted.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::copies::{Originals, Page};
use super::layout::{self, Refused};
use super::sheet::Sheet;
use super::{count, findings};
use crate::commands::{Outcome, files};
use crate::diag::print::Format;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::escape::printable;
use crate::load::walk::{self, Found};
use crate::load::{self, Overrides};
use crate::localize::resource;
use crate::source::{Sources, Span};

/// Formats the files of one locale, or of all: also of those that the site does not list yet.
pub(super) fn run(root: &Path, tag: Option<&str>, check: bool) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::default();
    let mut files = walk::list(root, "locales", &mut diagnostics);
    let originals = originals(root, &files);
    if let Some(tag) = tag {
        let folder = format!("locales/{tag}/");
        files.retain(|found| found.path.starts_with(&folder));
        if files.is_empty() {
            bail!("there is no folder `locales/{tag}` with files in it");
        }
    }
    // A language that has become the source is translated from nothing, so its stamps say nothing.
    let is_idle = |found: &Found| {
        let of_source = originals.as_ref().is_some_and(|source| found.path.starts_with(&source.folder));
        of_source && found.path.ends_with("/stamps.yaml")
    };
    let (idle, files): (Vec<Found>, Vec<Found>) = files.into_iter().partition(is_idle);
    let mut changed = Vec::new();
    let mut seen = idle.len();
    for found in files.iter().filter(|found| is_ours(found)) {
        seen += 1;
        if let Some(text) = file(found, originals.as_ref(), &mut sources, &mut diagnostics)? {
            changed.push((found.path.as_str(), text));
        }
    }
    if !check {
        for (path, text) in &changed {
            files::write_whole(root, path, text)?;
        }
        for found in &idle {
            fs::remove_file(&found.disk).with_context(|| format!("cannot delete `{}`", found.path))?;
        }
    }
    let mut out = io::stdout().lock();
    out.write_all(findings(&diagnostics, &sources, Format::Human, false).as_bytes())?;
    for (path, _) in &changed {
        writeln!(out, "{} {}", if check { "not in normal form:" } else { "wrote" }, printable(path))?;
    }
    for found in &idle {
        writeln!(out, "{} {}", if check { "to be deleted:" } else { "deleted" }, printable(&found.path))?;
    }
    let left = if diagnostics.is_empty() { "" } else { "; what does not parse was left as it is" };
    writeln!(
        out,
        "{} of {} {}{left}",
        changed.len() + idle.len(),
        count(seen, "file"),
        if check { "would change" } else { "changed" }
    )?;
    let failed = diagnostics.has_errors() || (check && !(changed.is_empty() && idle.is_empty()));
    Ok(if failed { Outcome::Findings } else { Outcome::Clean })
}

/// The files of the source locale, by their path below the folder of any.
struct Source {
    folder: String,
    files: BTreeMap<String, Originals>,
}

/// Reads the source's words. `None` where it cannot be told which locale is the source; the layout needs none.
fn originals(root: &Path, files: &[Found]) -> Option<Source> {
    let loaded = load::load(root, &Overrides::default(), &mut Diagnostics::default());
    let folder = format!("locales/{}/", loaded.catalog?.settings.source_locale);
    let (mut sources, mut ignored) = (Sources::default(), Diagnostics::default());
    let own = files.iter().filter(|found| is_words(found));
    let files = own.filter_map(|found| {
        let path = found.path.strip_prefix(&folder)?;
        let id = walk::read_text(found, &mut sources, &mut ignored)?;
        Some((path.to_owned(), Originals::read(sources.text(id))?))
    });
    Some(Source { files: files.collect(), folder: folder.clone() })
}

impl Source {
    /// The source of a translation's file.
    fn of(&self, path: &str) -> Option<&Originals> {
        if path.starts_with(&self.folder) {
            return None;
        }
        let (_, path) = path.strip_prefix("locales/")?.split_once('/')?;
        self.files.get(path)
    }
}

/// Is it a file that has a normal form here?
fn is_ours(found: &Found) -> bool {
    is_words(found) || found.path.ends_with("/stamps.yaml")
}

fn is_words(found: &Found) -> bool {
    Path::new(&found.path).extension().is_some_and(|ending| ending == "ftl")
}

/// The normal form of a file; `None` where it has that form, or where a finding says why there is none.
fn file(
    found: &Found,
    source: Option<&Source>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>> {
    let Some(id) = walk::read_text(found, sources, diagnostics) else { return Ok(None) };
    let text = sources.text(id);
    let normal = if is_words(found) {
        let page = Page::read(text);
        let originals = source.and_then(|source| source.of(&found.path)).filter(|_| page.is_clean);
        let renewed = originals.map(|originals| page.renewed(originals).0);
        match layout::format(renewed.as_deref().unwrap_or(text)) {
            Ok(normal) => normal,
            Err(Refused::NoFluent) => {
                resource::parse(id, sources, diagnostics);
                return Ok(None);
            }
            Err(Refused::Unsure) => bail!(
                "{}: its normal form would say something else, which is a fault of hikaku's; nothing was written",
                found.path
            ),
        }
    } else {
        match Sheet::parse(text) {
            Ok(sheet) => sheet.text(),
            Err(line) => {
                let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
                let end = start + text[start..].lines().next().map_or(0, str::len);
                diagnostics.push(
                    Diagnostic::new(Code::HK218, Span { file: id, start, end }, "this line is no stamp")
                        .help("mend or delete the line; `hikaku l10n accept` writes stamps anew"),
                );
                return Ok(None);
            }
        }
    };
    let disk = fs::read(&found.disk).with_context(|| format!("cannot read `{}`", found.path))?;
    Ok((disk != normal.as_bytes()).then_some(normal))
}
