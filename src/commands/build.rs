//! `hikaku build`: check everything, render all pages, publish them in one step, and sum up.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::check::counted;
use super::{Outcome, is_colored, place};
use crate::cli::{BuildArgs, Color};
use crate::diag::print::{Format, report};
use crate::diag::{Diagnostics, grouped};
use crate::escape::{printable, printable_lines};
use crate::load::Overrides;
use crate::localize::freshness::{Counts, State};
use crate::model::Drafts;
use crate::pipeline::{self, Site};
use crate::publish::Report;
use crate::render::Mode;

/// Builds the site at `root`.
pub fn run(root: &Path, overrides: &Overrides, args: &BuildArgs, color: Color) -> Result<Outcome> {
    let start = Instant::now();
    place::check(root, &args.out)?;
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(root, overrides, &mut diagnostics);
    let renderer = site.renderer(Mode::Publish, &mut diagnostics);
    let mut published = None;
    if let Some(renderer) = renderer.filter(|_| !diagnostics.has_errors()) {
        let progress = Progress::new(args.quiet);
        let result = pipeline::publish(&renderer, &args.out, |total| progress.step(total));
        progress.clear();
        // The program ends soon, and its memory with it: taking a large site apart first would only take time.
        std::mem::forget(renderer);
        match result.with_context(|| format!("cannot publish to `{}`", args.out.display()))? {
            Ok(report) => published = Some(report),
            Err(findings) => findings.into_iter().for_each(|finding| diagnostics.push(finding)),
        }
    }
    let mut out = io::stdout().lock();
    let sources = &site.loaded.sources;
    out.write_all(report(&diagnostics, sources, Format::Human, is_colored(color)).as_bytes())?;
    if let Some(report) = published {
        for left in &report.left {
            writeln!(io::stderr(), "warning: {left}")?;
        }
        if !args.quiet {
            let summary = summary(&site, &args.out, &report, start.elapsed());
            out.write_all(printable_lines(&summary).as_bytes())?;
        }
        std::mem::forget(site);
        Ok(Outcome::Clean)
    } else {
        writeln!(out, "{}; nothing was written", counted(&diagnostics, sources))?;
        Ok(Outcome::Findings)
    }
}

/// A bar on a terminal; elsewhere nothing, since a log has no use for one.
struct Progress {
    done: AtomicUsize,
    shown: bool,
}

impl Progress {
    fn new(quiet: bool) -> Self {
        Progress { done: AtomicUsize::new(0), shown: !quiet && io::stderr().is_terminal() }
    }

    fn step(&self, total: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown && (done.is_multiple_of(256) || done == total) {
            let width = 30 * done / total.max(1);
            let bar: String = (0..30).map(|at| if at < width { '█' } else { '░' }).collect();
            // A bar that cannot be drawn is no reason to stop.
            let _ = write!(io::stderr(), "\r{bar} {done}/{total}");
        }
    }

    fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r{:60}\r", "");
        }
    }
}

/// What was done: pages, languages, time, bytes, what stayed as it was, and the state of each translation.
fn summary(site: &Site, out: &Path, report: &Report, elapsed: Duration) -> String {
    let catalog = site.loaded.catalog.as_ref().expect("what was published has a catalog");
    let words = site.words.as_ref().expect("what was published has words");
    let mut text = format!(
        "{} files, {} in {:.2} s → {}\n  {} written, {} unchanged, {} removed\n",
        grouped(report.files as u64),
        size(report.bytes),
        elapsed.as_secs_f64(),
        printable(&out.to_string_lossy()),
        grouped(report.written as u64),
        grouped(report.unchanged as u64),
        grouped(report.removed as u64),
    );
    for (at, protocol) in catalog.protocols.iter().enumerate() {
        let n = protocol.codes.len();
        let pairs = catalog.pairs_of(at).count();
        let _ =
            writeln!(text, "  {}: {n} codes, {} comparisons in each language", protocol.name, grouped(pairs as u64));
    }
    text.push_str(&left_out(&site.left_out));
    for (locale, words) in catalog.locales.iter().zip(&words.locales) {
        let coverage = words.coverage;
        let share = (coverage.translated * 100).checked_div(coverage.total).unwrap_or(100);
        let of = format!("{} of {} messages", grouped(coverage.translated as u64), grouped(coverage.total as u64));
        let state = locale.state.word();
        if locale.pseudo.is_some() {
            let _ = writeln!(text, "  {}: made up from {}", locale.tag, catalog.settings.source_locale);
        } else if locale.tag == catalog.settings.source_locale {
            let _ = writeln!(text, "  {} {}: {state}, the source, {share} % ({of})", locale.tag, locale.name);
        } else {
            let states = states(words.freshness.all());
            let _ = writeln!(text, "  {} {}: {state}, {share} % ({of}): {states}", locale.tag, locale.name);
        }
    }
    text
}

/// The line about drafts, where there are some: `  left out as drafts: sip/499`.
pub(super) fn left_out(drafts: &Drafts) -> String {
    let protocols = drafts.protocols.iter().map(|id| format!("all of {id}"));
    let names: Vec<String> = protocols.chain(drafts.codes.iter().cloned()).collect();
    match names.len() {
        0 => String::new(),
        n @ 1..=NAMED => format!("  left out, {}: {}\n", count_of(n), names.join(", ")),
        n => format!("  left out, {}: {}, …\n", count_of(n), names[..NAMED].join(", ")),
    }
}

/// How many drafts are named; the others are counted.
const NAMED: usize = 8;

fn count_of(drafts: usize) -> String {
    if drafts == 1 { "1 draft".to_owned() } else { format!("{} drafts", grouped(drafts as u64)) }
}

/// How a translation stands to its source: `1,921 fresh`, `1,900 fresh, 12 stale, 9 missing`.
fn states(counts: Counts) -> String {
    let states = State::ALL.into_iter().filter(|state| *state == State::Fresh || counts.of(*state) > 0);
    let states: Vec<String> =
        states.map(|state| format!("{} {}", grouped(counts.of(state) as u64), state.word())).collect();
    states.join(", ")
}

fn size(bytes: u64) -> String {
    let mut unit = ("B", 1_u64);
    for next in [("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000)] {
        if bytes >= next.1 {
            unit = next;
        }
    }
    let tenths = bytes * 10 / unit.1;
    if unit.1 == 1 { format!("{bytes} B") } else { format!("{}.{} {}", tenths / 10, tenths % 10, unit.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([12, 1_234, 5_550_000].map(size), ["12 B", "1.2 kB", "5.5 MB"]);
    }
}
