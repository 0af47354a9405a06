//! The stages strung together, once, for every command.
//!
//! [`prepare`] does everything that may find fault with an input: load, hold the names of files against one another,
//! localize, hold the facts against what they speak of, compile the templates. What it returns can be rendered page by page, for a browser, or all at once to a
//! folder, by [`publish`]. Only a template may still fail then; [`faults`] finds all of that.

use std::convert::Infallible;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::audit;
use crate::compare::choose::choose;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{self, Loaded, Overrides, Topic, WordsFile, draft};
use crate::localize::{self, Words};
use crate::model::{Catalog, Drafts, Limit, Limits, Route, Unfinished};
use crate::publish::{PublishError, Publisher, Report};
use crate::render::{Mode, Renderer, inventory, template_ids};

/// A site that is ready to be rendered.
pub struct Site {
    /// Files and facts.
    pub loaded: Loaded,
    /// The words of all locales; `None` where there is no catalog, or where the site is more than its limits allow.
    pub words: Option<Words>,
    /// The drafts that are there and were left out.
    pub left_out: Drafts,
}

/// Loads and localizes the site at `root`.
pub fn prepare(root: &Path, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Site {
    localized(load::load(root, overrides, diagnostics), diagnostics)
}

/// Loads and localizes the site that this program was built with.
pub fn prepare_built_in(overrides: &Overrides, diagnostics: &mut Diagnostics) -> Site {
    localized(load::load_built_in(overrides, diagnostics), diagnostics)
}

fn localized(mut loaded: Loaded, diagnostics: &mut Diagnostics) -> Site {
    choose_pairs(&mut loaded);
    let ids = template_ids::template_ids(&loaded.theme, &loaded.sources);
    // Of a site that was not read whole nothing can be said about what is missing.
    let catalog = loaded.catalog.as_ref().filter(|_| loaded.is_within);
    let words = catalog.map(|catalog| {
        inventory::check(&loaded, catalog, diagnostics);
        let words = localize::localize(&loaded, catalog, &ids, diagnostics);
        audit::audit(&loaded, catalog, &words, diagnostics);
        words
    });
    if let Some(catalog) = &loaded.catalog {
        draft::be_lenient(catalog, &loaded.sources, diagnostics);
        if loaded.unfinished == Unfinished::LeftOut {
            draft::check_rest(catalog, diagnostics);
        }
    }
    let mut site = Site { loaded, words, left_out: Drafts::default() };
    site.leave_drafts_out(diagnostics);
    site
}

/// Decides which pairs of codes have a page. Of a site that was not read whole that would be too much work.
fn choose_pairs(loaded: &mut Loaded) {
    if let Some(catalog) = loaded.catalog.as_mut().filter(|_| loaded.is_within) {
        let verdict = |file: &WordsFile| if let Topic::Pair(pair) = file.topic { Some(pair) } else { None };
        let verdicts = loaded.words.iter().filter_map(verdict).collect();
        catalog.paired = choose(catalog, &verdicts);
    }
}

impl Site {
    /// Takes the drafts out, once all of them is checked. With an error nothing is published, so nothing is taken out; and
    /// without one, nothing that stays names what goes.
    fn leave_drafts_out(&mut self, diagnostics: &Diagnostics) {
        let has = |catalog: &Catalog| catalog.drafts() != Drafts::default();
        let is_due = self.loaded.unfinished == Unfinished::LeftOut && !diagnostics.has_errors();
        if !is_due || !self.loaded.catalog.as_ref().is_some_and(has) {
            return;
        }
        if let (Some((drafts, kept)), Some(words)) = (self.loaded.leave_drafts_out(), &mut self.words) {
            words.leave_drafts_out(&kept);
            self.left_out = drafts;
            choose_pairs(&mut self.loaded);
        }
    }

    /// Compiles the templates. `None` where a template or an earlier stage failed; the findings say why.
    pub fn renderer(&self, mode: Mode, diagnostics: &mut Diagnostics) -> Option<Renderer<'_>> {
        let (catalog, words) = (self.loaded.catalog.as_ref()?, self.words.as_ref()?);
        Renderer::new(&self.loaded, catalog, words, mode, diagnostics)
    }
}

/// Renders every page and drops it: what fails, one finding for each place in a template, since a fault there repeats.
///
/// A page that costs too much ends it, since those that follow could each cost as much: of the pages so far each is told.
pub fn faults(renderer: &Renderer<'_>) -> Vec<Diagnostic> {
    let sum = Sum::new(renderer);
    let mut failed: Vec<Diagnostic> = Vec::new();
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
    if let Err(finding) = add_extras(renderer, &sum) {
        keep(&mut failed, *finding);
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

/// Renders everything on all threads and publishes it to `out`. `on_page` hears of each page, with the number of all.
///
/// The inner error is what shows only when pages are rendered, all of it: nothing was published then.
pub fn publish(
    renderer: &Renderer<'_>,
    out: &Path,
    on_page: impl Fn(usize) + Sync,
) -> Result<Result<Report, Vec<Diagnostic>>, PublishError> {
    let publisher = Publisher::open(out)?;
    let sum = Sum::new(renderer);
    // Of what is too large, nothing more is written.
    let put = |path: &str, bytes: &[u8]| {
        if sum.takes(bytes) { publisher.put(path, bytes).map_err(Stop::World) } else { Err(Stop::Fault) }
    };
    let (extras, pages) = rayon::join(|| put_extras(renderer, &put), || put_pages(renderer, &put, &on_page));
    match (extras, pages) {
        (Ok(()), Ok(())) => publisher.finish().map(Ok),
        // Whatever thread met its fault first, the report is the same, and that of a check.
        (Err(Stop::Fault), _) | (_, Err(Stop::Fault)) => Ok(Err(faults(renderer))),
        (Err(Stop::World(error)), _) | (_, Err(Stop::World(error))) => Err(error),
    }
}

/// Why rendering to a folder ended before its time.
enum Stop {
    /// Something is wrong with the site that shows only when pages are rendered; [`faults`] says what.
    Fault,
    /// A file could not be written.
    World(PublishError),
}

impl From<Box<Diagnostic>> for Stop {
    fn from(_: Box<Diagnostic>) -> Self {
        Stop::Fault
    }
}

/// What all files of a site have come to. Many threads count at once.
struct Sum<'r> {
    limits: &'r Limits,
    bytes: AtomicU64,
}

impl<'r> Sum<'r> {
    /// Nothing is counted yet.
    fn new(renderer: &'r Renderer<'_>) -> Self {
        Sum { limits: renderer.limits(), bytes: AtomicU64::new(0) }
    }

    /// Counts a file. False where all files have become too much.
    fn takes(&self, file: &[u8]) -> bool {
        self.bytes.fetch_add(file.len() as u64, Ordering::Relaxed);
        !self.is_over()
    }

    /// Have they become too much? Then nothing more is to be rendered.
    fn is_over(&self) -> bool {
        self.bytes.load(Ordering::Relaxed) > self.limits.of(Limit::Site)
    }

    /// The finding, where they have.
    fn finding(&self) -> Option<Box<Diagnostic>> {
        let most = Limit::Site.amount(self.limits.of(Limit::Site));
        self.is_over().then(|| {
            let message = format!("the files of this site come to more than {most}");
            Box::new(Diagnostic::path(Code::HK404, "content", message).help(self.limits.help(Limit::Site, None)))
        })
    }
}

fn put_extras(renderer: &Renderer<'_>, put: &impl Fn(&str, &[u8]) -> Result<(), Stop>) -> Result<(), Stop> {
    for (path, bytes) in &renderer.extras()? {
        put(path, bytes)?;
    }
    renderer.sitemaps(&mut |path: &str, bytes: &[u8]| put(path, bytes))
}

/// How many pages a thread takes on at a time.
const SHARE: usize = 32;

fn put_pages(
    renderer: &Renderer<'_>,
    put: &(impl Fn(&str, &[u8]) -> Result<(), Stop> + Sync),
    on_page: &(impl Fn(usize) + Sync),
) -> Result<(), Stop> {
    let total = renderer.routes().count();
    for routes in renderer.pieces() {
        // Small shares, so that no thread is left with a long one when the others have nothing more to do.
        routes.par_iter().with_min_len(SHARE).with_max_len(SHARE).try_for_each_init(Vec::new, |bytes, route| {
            renderer.page(*route, bytes)?;
            put(&renderer.path(*route), bytes)?;
            let stubs = renderer.stubs(*route);
            if !stubs.is_empty() {
                renderer.stub(*route, bytes)?;
                stubs.iter().try_for_each(|path| put(path, bytes))?;
            }
            on_page(total);
            Ok::<(), Stop>(())
        })?;
    }
    Ok(())
}
