//! `hikaku check`: the whole pipeline, every page rendered and dropped, every finding shown.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Result;

use super::build::left_out;
use super::{Outcome, is_colored};
use crate::cli::{CheckArgs, Color};
use crate::diag::Diagnostics;
use crate::diag::print::{Format, report};
use crate::escape::printable_lines;
use crate::load::Overrides;
use crate::pipeline;
use crate::render::Mode;
use crate::source::Sources;

/// Checks the site at `root`.
pub fn run(root: &Path, overrides: &Overrides, args: &CheckArgs, color: Color) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(root, overrides, &mut diagnostics);
    if let Some(renderer) = site.renderer(Mode::Publish, &mut diagnostics)
        && !diagnostics.has_errors()
    {
        for finding in pipeline::faults(&renderer) {
            diagnostics.push(finding);
        }
    }
    let sources = &site.loaded.sources;
    let mut out = io::stdout().lock();
    out.write_all(report(&diagnostics, sources, args.format, is_colored(color)).as_bytes())?;
    if matches!(args.format, Format::Human | Format::Short) {
        writeln!(out, "{}", counted(&diagnostics, sources))?;
        out.write_all(printable_lines(&left_out(&site.left_out)).as_bytes())?;
    }
    let failed = diagnostics.has_errors() || (args.strict && !diagnostics.is_empty());
    Ok(if failed { Outcome::Findings } else { Outcome::Clean })
}

/// The line that ends a report.
pub(crate) fn counted(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let (errors, warnings) = diagnostics.counts(sources);
    let count = |n: usize, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
    match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (0, warnings) => count(warnings, "warning"),
        (errors, 0) => count(errors, "error"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}
