//! The stages strung together, once, for every command.
//!
//! [`prepare`] does everything that may find fault with an input: load, localize, compile the templates. What it
//! returns can be rendered page by page, for a browser, or all at once to a folder, by [`publish`].

use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{self, Loaded, Overrides};
use crate::localize::{self, Words};
use crate::model::{Limit, Limits, Route};
use crate::publish::{PublishError, Publisher, Report};
use crate::render::{Mode, Renderer, template_ids};

/// A site that is ready to be rendered.
pub struct Site {
    /// Files and facts.
    pub loaded: Loaded,
    /// The words of all locales; `None` where there is no catalog, or where the site is more than its limits allow.
    pub words: Option<Words>,
}

/// Loads and localizes the site at `root`.
pub fn prepare(root: &Path, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Site {
    localized(load::load(root, overrides, diagnostics), diagnostics)
}

/// Loads and localizes the site that this program was built with.
pub fn prepare_built_in(overrides: &Overrides, diagnostics: &mut Diagnostics) -> Site {
    localized(load::load_built_in(overrides, diagnostics), diagnostics)
}

fn localized(loaded: Loaded, diagnostics: &mut Diagnostics) -> Site {
    let ids = template_ids::template_ids(&loaded.theme, &loaded.sources);
    // Of a site that was not read whole nothing can be said about what is missing.
    let catalog = loaded.catalog.as_ref().filter(|_| loaded.is_within);
    let words = catalog.map(|catalog| localize::localize(&loaded, catalog, &ids, diagnostics));
    Site { loaded, words }
}

impl Site {
    /// Compiles the templates. `None` where a template or an earlier stage failed; the findings say why.
    pub fn renderer(&self, mode: Mode, diagnostics: &mut Diagnostics) -> Option<Renderer<'_>> {
        let (catalog, words) = (self.loaded.catalog.as_ref()?, self.words.as_ref()?);
        Renderer::new(&self.loaded, catalog, words, mode, diagnostics)
    }
}

/// Renders everything on all threads and publishes it to `out`. `on_page` hears of each page, with the number of all.
///
/// The inner error is a finding that shows only when pages are rendered: nothing was published then.
pub fn publish(
    renderer: &Renderer<'_>,
    out: &Path,
    on_page: impl Fn(usize) + Sync,
) -> Result<Result<Report, Box<Diagnostic>>, PublishError> {
    let publisher = Publisher::open(out)?;
    let sum = Sum::new(renderer);
    let put = |path: &str, bytes: &[u8]| if sum.takes(bytes) { publisher.put(path, bytes) } else { Ok(()) };
    let (extras, pages) = rayon::join(|| put_extras(renderer, &put), || put_pages(renderer, &sum, &put, &on_page));
    let outcome = extras?.and(pages?);
    // Of what is too large not all has been rendered, so what else is wrong depends on chance.
    match sum.finding().map_or(outcome, Err) {
        Ok(()) => publisher.finish().map(Ok),
        Err(finding) => Ok(Err(finding)),
    }
}

/// What all files of a site have come to. Many threads count at once.
pub struct Sum<'r> {
    limits: &'r Limits,
    bytes: AtomicU64,
}

impl<'r> Sum<'r> {
    /// Nothing is counted yet.
    pub fn new(renderer: &'r Renderer<'_>) -> Self {
        Sum { limits: renderer.limits(), bytes: AtomicU64::new(0) }
    }

    /// Counts a file. False where all files have become too much.
    pub fn takes(&self, file: &[u8]) -> bool {
        self.bytes.fetch_add(file.len() as u64, Ordering::Relaxed);
        !self.is_over()
    }

    /// Have they become too much? Then nothing more is to be rendered.
    pub fn is_over(&self) -> bool {
        self.bytes.load(Ordering::Relaxed) > self.limits.of(Limit::Site)
    }

    /// The finding, where they have.
    pub fn finding(&self) -> Option<Box<Diagnostic>> {
        let most = Limit::Site.amount(self.limits.of(Limit::Site));
        self.is_over().then(|| {
            let message = format!("the files of this site come to more than {most}");
            Box::new(Diagnostic::path(Code::HK404, "content", message).help(self.limits.help(Limit::Site, None)))
        })
    }
}

fn put_extras(
    renderer: &Renderer<'_>,
    put: &impl Fn(&str, &[u8]) -> Result<(), PublishError>,
) -> Result<Result<(), Box<Diagnostic>>, PublishError> {
    let extras = match renderer.extras() {
        Ok(extras) => extras,
        Err(finding) => return Ok(Err(finding)),
    };
    for (path, bytes) in &extras {
        put(path, bytes)?;
    }
    renderer.sitemaps(&mut |path: &str, bytes: &[u8]| put(path, bytes)).map(Ok)
}

/// How many pages a thread takes on at a time.
const SHARE: usize = 32;

fn put_pages(
    renderer: &Renderer<'_>,
    sum: &Sum<'_>,
    put: &(impl Fn(&str, &[u8]) -> Result<(), PublishError> + Sync),
    on_page: &(impl Fn(usize) + Sync),
) -> Result<Result<(), Box<Diagnostic>>, PublishError> {
    let total = renderer.routes().count();
    for routes in renderer.pieces() {
        // Of several faults the first in the order of pages is told, whatever thread met its own first. What comes after
        // it need not be rendered any more.
        let first = AtomicUsize::new(usize::MAX);
        let finding: Mutex<Option<(usize, Box<Diagnostic>)>> = Mutex::new(None);
        let failed = |at: usize, own: Box<Diagnostic>| {
            first.fetch_min(at, Ordering::Relaxed);
            let mut finding = finding.lock().unwrap_or_else(PoisonError::into_inner);
            if finding.as_ref().is_none_or(|(known, _)| at < *known) {
                *finding = Some((at, own));
            }
        };
        let page = |bytes: &mut Vec<u8>, (at, route): (usize, &Route)| {
            if first.load(Ordering::Relaxed) < at || sum.is_over() {
                return Ok(());
            }
            match renderer.page(*route, bytes) {
                Ok(()) => put(&renderer.path(*route), bytes)?,
                Err(finding) => failed(at, finding),
            }
            let stubs = renderer.stubs(*route);
            if !stubs.is_empty() {
                match renderer.stub(*route, bytes) {
                    Ok(()) => stubs.iter().try_for_each(|path| put(path, bytes))?,
                    Err(finding) => failed(at, finding),
                }
            }
            on_page(total);
            Ok(())
        };
        // Small shares, so that no thread is left with a long one when the others have nothing more to do.
        let shares = routes.par_iter().enumerate().with_min_len(SHARE).with_max_len(SHARE);
        shares.try_for_each_init(Vec::new, page)?;
        if let Some((_, finding)) = finding.into_inner().unwrap_or_else(PoisonError::into_inner) {
            return Ok(Err(finding));
        }
    }
    Ok(Ok(()))
}
