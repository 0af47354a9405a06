//! `hikaku l10n fmt`: words and stamps in their normal form, so that a difference shows what changed and nothing else.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::layout::{self, Refused};
use super::sheet::Sheet;
use super::{count, findings};
use crate::commands::{Outcome, files};
use crate::diag::print::Format;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::escape::printable;
use crate::load::walk::{self, Found};
use crate::localize::resource;
use crate::source::{Sources, Span};

/// Formats the files of one locale, or of all: also of those that the site does not list yet.
pub(super) fn run(root: &Path, tag: Option<&str>, check: bool) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::default();
    let mut files = walk::list(root, "locales", &mut diagnostics);
    if let Some(tag) = tag {
        let folder = format!("locales/{tag}/");
        files.retain(|found| found.path.starts_with(&folder));
        if files.is_empty() {
            bail!("there is no folder `locales/{tag}` with files in it");
        }
    }
    let mut changed = Vec::new();
    let mut seen = 0;
    for found in files.iter().filter(|found| is_ours(found)) {
        seen += 1;
        if let Some(text) = file(found, &mut sources, &mut diagnostics)? {
            changed.push((found.path.as_str(), text));
        }
    }
    if !check {
        for (path, text) in &changed {
            files::write_whole(root, path, text)?;
        }
    }
    let mut out = io::stdout().lock();
    out.write_all(findings(&diagnostics, &sources, Format::Human, false).as_bytes())?;
    for (path, _) in &changed {
        writeln!(out, "{} {}", if check { "not in normal form:" } else { "wrote" }, printable(path))?;
    }
    let left = if diagnostics.is_empty() { "" } else { "; what does not parse was left as it is" };
    writeln!(
        out,
        "{} of {} {}{left}",
        changed.len(),
        count(seen, "file"),
        if check { "would change" } else { "changed" }
    )?;
    let failed = diagnostics.has_errors() || (check && !changed.is_empty());
    Ok(if failed { Outcome::Findings } else { Outcome::Clean })
}

/// Is it a file that has a normal form here?
fn is_ours(found: &Found) -> bool {
    is_words(found) || found.path.ends_with("/stamps.yaml")
}

fn is_words(found: &Found) -> bool {
    Path::new(&found.path).extension().is_some_and(|ending| ending == "ftl")
}

/// The normal form of a file; `None` where it has that form, or where a finding says why there is none.
fn file(found: &Found, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Option<String>> {
    let Some(id) = walk::read_text(found, sources, diagnostics) else { return Ok(None) };
    let text = sources.text(id);
    let normal = if is_words(found) {
        match layout::format(text) {
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
