//! All steps in turn, several times, and the table of what they took.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use hikaku::diag::Diagnostics;
use hikaku::diag::print::{Format, report};
use hikaku::load::{self, Overrides};
use hikaku::localize;
use hikaku::model::Drafts;
use hikaku::pipeline::{self, Site};
use hikaku::publish::{Publisher, Report};
use hikaku::render::{Mode, Renderer, template_ids};
use rayon::prelude::*;

use crate::THREADS;
use crate::corpus;
use crate::floor::Tree;
use crate::measure::{Sample, median, timed};

/// The name of the step that all others are held against.
const FLOOR: &str = "writing floor";

/// Steps in the order of the table, each with its samples in the order of the rounds.
#[derive(Default)]
struct Steps(Vec<(&'static str, Vec<Sample>)>);

impl Steps {
    fn add(&mut self, name: &'static str, sample: Sample) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, samples)) => samples.push(sample),
            None => self.0.push((name, vec![sample])),
        }
    }
}

/// What a round writes.
struct Size {
    files: usize,
    bytes: u64,
    edited: usize,
}

/// Runs all rounds on the site and returns the table. Below `folder` lie the trees that come and go.
pub(crate) fn run(site: &Path, folder: &Path, codes: usize, rounds: usize) -> Result<String> {
    let mut steps = Steps::default();
    let mut size = None;
    for _ in 0..rounds {
        size = Some(round(site, folder, codes, &mut steps)?);
    }
    Ok(table(&steps, codes, &size.context("there is at least one round")?))
}

fn round(site: &Path, folder: &Path, codes: usize, steps: &mut Steps) -> Result<Size> {
    let (dist, poured, floor) = (folder.join("dist"), folder.join("poured"), folder.join("floor"));
    let (sample, told) = timed(|| command(site, &dist));
    let whole = told?;
    expect(whole.written, whole.files, "a whole build writes all files")?;
    steps.add("whole build", sample);

    let (sample, told) = timed(|| command(site, &dist));
    expect(told?.written, 0, "an unchanged build writes nothing")?;
    steps.add("unchanged rebuild", sample);

    // The edit and its withdrawal are the same step; after both, the tree is that of the whole build again.
    let (file, before) = corpus::edit(site, codes)?;
    let (sample, told) = timed(|| command(site, &dist));
    let edited = told?.written;
    steps.add("rebuild, one message edited", sample);
    fs::write(file, before)?;
    let (sample, told) = timed(|| command(site, &dist));
    expect(told?.written, edited, "taking an edit back writes the same pages again")?;
    steps.add("rebuild, one message edited", sample);

    stages(site, steps)?;

    let tree = Tree::list(&dist)?;
    let (files, bytes) = (tree.files(), tree.bytes());
    expect(files, whole.files, "the tree has the files that the report counts")?;
    publish_only(tree, &poured, steps)?;
    let tree = Tree::list(&poured)?;
    expect(tree.files(), files, "publishing alone writes the same files")?;
    steps.add(FLOOR, tree.floor(&floor)?);
    fs::remove_dir_all(&floor)?;
    Ok(Size { files, bytes, edited })
}

/// What a build says it did.
struct Told {
    files: usize,
    written: usize,
}

/// Runs the program as people do, with its start and its end.
fn command(site: &Path, dist: &Path) -> Result<Told> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hikaku"));
    command.arg("--root").arg(site).arg("build").arg("--out").arg(dist);
    let output = command.env("RAYON_NUM_THREADS", THREADS.to_string()).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("the build failed:\n{text}");
    }
    // "5,816 files, 149.0 MB in …", and below it "5,816 written, …".
    let number = |what: &str| {
        let before = text.split(what).next().filter(|before| before.len() < text.len())?;
        before.rsplit(char::is_whitespace).next()?.replace(',', "").parse().ok()
    };
    let told = Option::zip(number(" files,"), number(" written,"));
    let (files, written) = told.with_context(|| format!("a build says what it did:\n{text}"))?;
    Ok(Told { files, written })
}

/// Builds in this process, from the sources to the published folder.
pub(crate) fn build(site: &Path, dist: &Path) -> Result<Report> {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(site, &Overrides::default(), &mut diagnostics);
    let renderer = ready(&site, &mut diagnostics)?;
    match pipeline::publish(&renderer, dist, |_| ())? {
        Ok(report) => Ok(report),
        Err(findings) => bail!("a template failed: {findings:?}"),
    }
}

/// The renderer of a site in which nothing may be wrong: a build that anybody relies on has no findings to write down.
fn ready<'s>(site: &'s Site, diagnostics: &mut Diagnostics) -> Result<Renderer<'s>> {
    let renderer = site.renderer(Mode::Publish, diagnostics);
    if !diagnostics.is_empty() {
        bail!("the corpus has findings:\n{}", report(diagnostics, &site.loaded.sources, Format::Short, false));
    }
    renderer.context("there is no site")
}

/// Each stage by itself.
fn stages(root: &Path, steps: &mut Steps) -> Result<()> {
    let mut diagnostics = Diagnostics::default();
    let (sample, loaded) = timed(|| load::load(root, &Overrides::default(), &mut diagnostics));
    steps.add("  load", sample);
    let (sample, words) = timed(|| {
        let ids = template_ids::template_ids(&loaded.theme, &loaded.sources);
        let catalog = loaded.catalog.as_ref()?;
        Some(localize::localize(&loaded, catalog, &ids, &mut diagnostics))
    });
    steps.add("  localize", sample);
    let site = Site { loaded, words, left_out: Drafts::default() };
    let (sample, renderer) = timed(|| ready(&site, &mut diagnostics));
    let renderer = renderer?;
    steps.add("  prepare values", sample);
    let (sample, extras) = timed(|| renderer.extras().map(|files| files.len()));
    expect(usize::from(extras.is_ok_and(|files| files > 0)), 1, "there are files beside the pages")?;
    steps.add("  sitemaps and the like", sample);
    let (sample, rendered) = timed(|| render(&renderer));
    expect(usize::from(rendered > 0), 1, "rendering gives bytes")?;
    steps.add("  render, nothing written", sample);
    Ok(())
}

/// Renders every page and drops it; returns the bytes, so that no work can be left out.
fn render(renderer: &Renderer<'_>) -> usize {
    let page = |bytes: &mut Vec<u8>, route: &hikaku::model::Route| {
        renderer.page(*route, bytes).expect("the templates rendered these pages before");
        bytes.len()
    };
    renderer.pieces().map(|routes| routes.par_iter().with_min_len(64).map_init(Vec::new, page).sum::<usize>()).sum()
}

/// Publishes finished files into a folder that is not there yet.
fn publish_only(tree: Tree, into: &Path, steps: &mut Steps) -> Result<()> {
    let (mut total, publisher) = timed(|| Publisher::open(into));
    let publisher = publisher?;
    let put = |path: &str, bytes: &[u8]| publisher.put(path, bytes).map_err(std::io::Error::other);
    total.add(tree.pour(put)?);
    let (sample, report) = timed(|| publisher.finish());
    report?;
    total.add(sample);
    steps.add("  publish, nothing rendered", total);
    Ok(())
}

/// A benchmark of something else than it says is worse than none.
fn expect(found: usize, wanted: usize, what: &str) -> Result<()> {
    if found == wanted { Ok(()) } else { bail!("{what}, but {found} is not {wanted}") }
}

#[expect(clippy::cast_precision_loss, reason = "sizes are far below the 52 bits of a double")]
fn table(steps: &Steps, codes: usize, size: &Size) -> String {
    let floors: Vec<Sample> =
        steps.0.iter().filter(|(name, _)| *name == FLOOR).flat_map(|(_, samples)| samples.iter().copied()).collect();
    let comparisons = codes * (codes - 1);
    let mut out = format!(
        "{codes} codes × 2 languages: {comparisons} comparisons, {} files, {:.1} MB; an edit rewrites {}\n",
        size.files,
        size.bytes as f64 / 1e6,
        size.edited
    );
    let _ = writeln!(
        out,
        "  {:<30}{:>9}{:>9}{:>9}{:>9}{:>9}{:>11}",
        "", "median s", "min s", "× floor", "CPU s", "× floor", "files/s"
    );
    for (name, samples) in &steps.0 {
        let walls = || samples.iter().map(|sample| sample.wall.as_secs_f64());
        let wall = median(walls());
        let cpu = mean(samples);
        let per_round = samples.len() / floors.len();
        // A round's floor shares that round's weather, so ratios are taken round by round.
        let ratio = median(walls().enumerate().map(|(at, wall)| wall / floors[at / per_round].wall.as_secs_f64()));
        let _ = writeln!(
            out,
            "  {name:<30}{wall:>9.3}{:>9.3}{ratio:>9.2}{cpu:>9.2}{:>9.2}{:>11.0}",
            walls().fold(f64::INFINITY, f64::min),
            cpu / mean(&floors),
            size.files as f64 / wall
        );
    }
    out
}

/// Mean processor time: the clock behind it is too coarse for a median.
#[expect(clippy::cast_precision_loss, reason = "there are a few rounds")]
fn mean(samples: &[Sample]) -> f64 {
    samples.iter().map(|sample| sample.cpu.as_secs_f64()).sum::<f64>() / samples.len() as f64
}
