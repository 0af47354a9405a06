//! `hikaku check`: the whole pipeline, every page rendered and dropped, every finding shown.

use std::convert::Infallible;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use rayon::prelude::*;

use super::{Outcome, is_colored};
use crate::cli::{CheckArgs, Color};
use crate::diag::print::{Format, report};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Overrides;
use crate::model::Route;
use crate::pipeline::{self, Sum};
use crate::render::{Mode, Renderer};
use crate::source::Sources;

/// Checks the site at `root`.
pub fn run(root: &Path, overrides: &Overrides, args: &CheckArgs, color: Color) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(root, overrides, &mut diagnostics);
    if let Some(renderer) = site.renderer(Mode::Publish, &mut diagnostics)
        && !diagnostics.has_errors()
    {
        for finding in render_all(&renderer) {
            diagnostics.push(finding);
        }
    }
    let sources = &site.loaded.sources;
    let mut out = io::stdout().lock();
    out.write_all(report(&diagnostics, sources, args.format, is_colored(color)).as_bytes())?;
    if matches!(args.format, Format::Human | Format::Short) {
        writeln!(out, "{}", counted(&diagnostics, sources))?;
    }
    let failed = diagnostics.has_errors() || (args.strict && !diagnostics.is_empty());
    Ok(if failed { Outcome::Findings } else { Outcome::Clean })
}

/// Renders every page and keeps what failed: one finding for each place in a template, since a fault there repeats. A page
/// that costs too much ends it, since those that follow could each cost as much: of the pages so far each is told.
fn render_all(renderer: &Renderer<'_>) -> Vec<Diagnostic> {
    let sum = Sum::new(renderer);
    let mut failed: Vec<Diagnostic> = Vec::new();
    if let Err(finding) = add_extras(renderer, &sum) {
        keep(&mut failed, *finding);
    }
    for routes in renderer.pieces() {
        let first = AtomicUsize::new(usize::MAX);
        let page = |out: &mut Vec<u8>, (at, route): (usize, &Route)| {
            if first.load(Ordering::Relaxed) < at || sum.is_over() {
                return Vec::new();
            }
            let mut findings = Vec::new();
            match renderer.page(*route, out) {
                Ok(()) => _ = sum.takes(out),
                Err(finding) => findings.push(*finding),
            }
            let stubs = renderer.stubs(*route);
            if !stubs.is_empty() {
                match renderer.stub(*route, out) {
                    Ok(()) => stubs.iter().for_each(|_| _ = sum.takes(out)),
                    Err(finding) => findings.push(*finding),
                }
            }
            if findings.iter().any(|finding| finding.code == Code::HK404) {
                first.fetch_min(at, Ordering::Relaxed);
            }
            findings
        };
        let pages = routes.par_iter().enumerate().with_min_len(64);
        let findings: Vec<Vec<Diagnostic>> = pages.map_init(Vec::new, page).collect();
        // Some that come after the first may have been rendered before it; which ones depends on chance.
        let last = first.into_inner();
        findings.into_iter().take(last.saturating_add(1)).flatten().for_each(|finding| keep(&mut failed, finding));
        if last != usize::MAX || sum.is_over() {
            break;
        }
    }
    match sum.finding() {
        Some(finding) => vec![*finding],
        None => failed,
    }
}

/// Makes the files that are no page, and adds them up.
fn add_extras(renderer: &Renderer<'_>, sum: &Sum<'_>) -> Result<(), Box<Diagnostic>> {
    for (_, bytes) in renderer.extras()? {
        sum.takes(&bytes);
    }
    let Ok(()) = renderer.sitemaps(&mut |_: &str, bytes: &[u8]| {
        sum.takes(bytes);
        Ok::<(), Infallible>(())
    });
    Ok(())
}

/// Adds a finding whose place has none yet.
fn keep(findings: &mut Vec<Diagnostic>, finding: Diagnostic) {
    if !findings.iter().any(|known| known.place == finding.place) {
        findings.push(finding);
    }
}

/// The line that ends a report.
pub(crate) fn counted(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let list = diagnostics.sorted(sources);
    let errors = list.iter().filter(|d| d.severity == crate::diag::Severity::Error).count();
    let count = |n: usize, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
    match (errors, list.len() - errors) {
        (0, 0) => "no findings".to_owned(),
        (0, warnings) => count(warnings, "warning"),
        (errors, 0) => count(errors, "error"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}
