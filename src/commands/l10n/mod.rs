//! `hikaku l10n`: the state of each translation, and what translators do about it.
//!
//! [`status`] and [`stale`] read, [`accept`], [`fill`], [`fmt`], [`rename`] and [`new`] write, [`impact`] compares with another
//! revision.
//! Every file is written beside the old one and renamed over it.

mod accept;
mod copies;
mod diff;
mod everywhere;
mod fill;
mod fmt;
mod git;
mod impact;
mod languages;
mod layout;
mod named;
mod new;
mod register;
mod rename;
mod report;
mod select;
mod sheet;
mod stale;
mod status;
mod table;

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Result, bail};

use super::Outcome;
use super::check::counted;
use crate::cli::{Color, L10nCommand};
use crate::diag::print::{Format, report as findings};
use crate::diag::{Diagnostics, Severity};
use crate::escape::{printable_json, printable_lines};
use crate::load::{Loaded, Overrides};
use crate::localize::Words;
use crate::model::{Catalog, Locale, Unfinished};
use crate::pipeline;

/// Runs the command that was asked for, on the site at `root`.
pub fn run(root: &Path, overrides: &Overrides, command: &L10nCommand, color: Color) -> Result<Outcome> {
    match command {
        L10nCommand::Fmt { locale, check } => return fmt::run(root, locale.as_deref(), *check),
        L10nCommand::New(args) => return new::run(root, args),
        _ => {}
    }
    let mut diagnostics = Diagnostics::default();
    // Drafts are translated, too; a change is felt on the pages that are published.
    let is_published = matches!(command, L10nCommand::Impact { .. });
    let unfinished = if is_published { Unfinished::LeftOut } else { Unfinished::Shown };
    let site = pipeline::prepare(root, &Overrides { unfinished, ..overrides.clone() }, &mut diagnostics);
    let (Some(catalog), Some(words)) = (&site.loaded.catalog, &site.words) else {
        return stop(&site.loaded, &diagnostics);
    };
    let opened = Opened { root, loaded: &site.loaded, catalog, words };
    if catalog.locales.len() < catalog.settings.locales.len() {
        return stop(&site.loaded, &diagnostics);
    }
    warn(&site.loaded, &diagnostics)?;
    match command {
        L10nCommand::Status { locale, all, format } => status::run(&opened, locale.as_deref(), *all, *format),
        L10nCommand::Stale { locale, paths, format } => stale::run(&opened, locale, paths, *format, color),
        L10nCommand::Accept { everywhere: true, locale, paths, since, .. } => {
            // Without a language, the first word is a path like those behind it.
            let paths: Vec<String> = locale.iter().chain(paths).cloned().collect();
            everywhere::run(&opened, &paths, since)
        }
        L10nCommand::Accept { locale, paths, all, same, anyway, .. } => {
            let wanted = accept::Wanted { paths, all: *all, same: *same, anyway: *anyway, before: None };
            accept::run(&opened, locale.as_deref().unwrap_or_default(), &wanted)
        }
        L10nCommand::Rename { old, new } => rename::run(&opened, old, new),
        L10nCommand::Fill { locale } => {
            // Of facts that could not be read it is not known what they ask for.
            let faulty = diagnostics.paths_with_errors(&site.loaded.sources);
            fill::run(&opened, locale.as_deref(), !faulty.iter().any(|path| path.starts_with("content/")))
        }
        L10nCommand::Impact { base, format } => impact::run(&opened, overrides, base, *format),
        L10nCommand::Fmt { .. } | L10nCommand::New(_) => unreachable!("these were run above"),
    }
}

/// Stamps every translation of a site that is made from the source texts beside it, as `accept --all` does; returns the
/// paths of the files it wrote.
pub fn stamp(root: &Path) -> Result<Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { unfinished: Unfinished::Shown, ..Overrides::default() };
    let site = pipeline::prepare(root, &overrides, &mut diagnostics);
    let (Some(catalog), Some(words)) = (&site.loaded.catalog, &site.words) else {
        bail!("cannot read the site in `{}` to stamp its translations", root.display());
    };
    let opened = Opened { root, loaded: &site.loaded, catalog, words };
    let mut files = Vec::new();
    for (locale, _) in opened.translations() {
        files.extend(accept::all(&opened, locale)?);
    }
    Ok(files)
}

/// A site whose words could be read.
struct Opened<'s> {
    root: &'s Path,
    loaded: &'s Loaded,
    catalog: &'s Catalog,
    words: &'s Words,
}

impl Opened<'_> {
    /// The position of a translation by its tag.
    fn translation(&self, tag: &str) -> Result<usize> {
        let at = self.locale(tag)?;
        if at == self.catalog.source_locale {
            bail!("`{tag}` is the source locale: the others are translated from it");
        }
        Ok(at)
    }

    fn locale(&self, tag: &str) -> Result<usize> {
        if let Some(at) = self.catalog.locales.iter().position(|locale| locale.tag == tag) {
            return Ok(at);
        }
        if self.root.join("locales").join(tag).is_dir() && !tag.contains(['/', '.']) {
            bail!("`{tag}` is not listed in content/site.yaml: `hikaku l10n new {tag} --register` lists it");
        }
        let known: Vec<String> = self.catalog.locales.iter().map(|locale| format!("`{}`", locale.tag)).collect();
        bail!("there is no locale `{tag}`; the site has {}", known.join(", "));
    }

    /// All translations, in the order of the language menu.
    fn translations(&self) -> impl Iterator<Item = (usize, &Locale)> {
        self.catalog.locales.iter().enumerate().filter(|(at, _)| *at != self.catalog.source_locale)
    }
}

/// Ends because the site does not say enough to go on.
fn stop(loaded: &Loaded, diagnostics: &Diagnostics) -> Result<Outcome> {
    let mut out = io::stdout().lock();
    out.write_all(findings(diagnostics, &loaded.sources, Format::Human, false).as_bytes())?;
    writeln!(out, "{}; mend the site first", counted(diagnostics, &loaded.sources))?;
    Ok(Outcome::Findings)
}

/// Says that some files could not be read, since what they hold is then missing from every count. What a translation
/// lacks is an error for `check`, and the very subject here.
fn warn(loaded: &Loaded, diagnostics: &Diagnostics) -> Result<()> {
    let unread = diagnostics
        .sorted(&loaded.sources)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error && !matches!(finding.code, crate::diag::Code::HK201));
    match unread.count() {
        0 => Ok(()),
        count => {
            let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
            writeln!(io::stderr(), "note: the site has {errors}; see `hikaku check`")?;
            Ok(())
        }
    }
}

/// Writes a report, which quotes what sources say, to standard output.
fn say(text: &str, is_json: bool) -> Result<()> {
    let text = if is_json { printable_json(text) } else { printable_lines(text) };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(())
}

/// `1 message`, `2 messages`.
fn count(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}
