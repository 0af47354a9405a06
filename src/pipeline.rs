//! The stages strung together, once, for every command.
//!
//! [`prepare`] does everything that may find fault with an input: load, localize, compile the templates. What it
//! returns can be rendered page by page, for a browser, or all at once to a folder, by [`publish`].

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::{self, Loaded, Overrides};
use crate::localize::{self, Words};
use crate::model::Route;
use crate::publish::{PublishError, Publisher, Report};
use crate::render::{Mode, Renderer, template_ids};

/// A site that is ready to be rendered.
pub struct Site {
    /// Files and facts.
    pub loaded: Loaded,
    /// The words of all locales; `None` where there is no catalog.
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
    let words = loaded.catalog.as_ref().map(|catalog| localize::localize(&loaded, catalog, &ids, diagnostics));
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
/// The inner error is a template's: nothing was published then.
pub fn publish(
    renderer: &Renderer<'_>,
    out: &Path,
    on_page: impl Fn(usize) + Sync,
) -> Result<Result<Report, Box<Diagnostic>>, PublishError> {
    let publisher = Publisher::open(out)?;
    let (extras, pages) =
        rayon::join(|| put_extras(renderer, &publisher), || put_pages(renderer, &publisher, &on_page));
    match extras?.and(pages?) {
        Ok(()) => publisher.finish().map(Ok),
        Err(finding) => Ok(Err(finding)),
    }
}

fn put_extras(renderer: &Renderer<'_>, publisher: &Publisher) -> Result<Result<(), Box<Diagnostic>>, PublishError> {
    let extras = match renderer.extras() {
        Ok(extras) => extras,
        Err(finding) => return Ok(Err(finding)),
    };
    for (path, bytes) in &extras {
        publisher.put(path, bytes)?;
    }
    Ok(Ok(()))
}

/// How many pages a thread takes on at a time.
const PIECE: usize = 32;

fn put_pages(
    renderer: &Renderer<'_>,
    publisher: &Publisher,
    on_page: &(impl Fn(usize) + Sync),
) -> Result<Result<(), Box<Diagnostic>>, PublishError> {
    let routes: Vec<Route> = renderer.routes().collect();
    let first_failed: Mutex<Option<(Route, Box<Diagnostic>)>> = Mutex::new(None);
    let failed = |route: Route, finding: Box<Diagnostic>| {
        let mut first = first_failed.lock().unwrap_or_else(PoisonError::into_inner);
        // Of several faults the first in the order of pages is told, whatever thread met its own first.
        if first.as_ref().is_none_or(|(known, _)| route < *known) {
            *first = Some((route, finding));
        }
    };
    // Small pieces, so that no thread is left with a long one when the others have nothing more to do.
    routes.par_iter().with_min_len(PIECE).with_max_len(PIECE).try_for_each_init(Vec::new, |bytes, route| {
        match renderer.page(*route, bytes) {
            Ok(()) => publisher.put(&renderer.path(*route), bytes)?,
            Err(finding) => failed(*route, finding),
        }
        let stubs = renderer.stubs(*route);
        if !stubs.is_empty() {
            match renderer.stub(*route, bytes) {
                Ok(()) => stubs.iter().try_for_each(|path| publisher.put(path, bytes))?,
                Err(finding) => failed(*route, finding),
            }
        }
        on_page(routes.len());
        Ok::<(), PublishError>(())
    })?;
    let first = first_failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(first.map_or(Ok(()), |(_, finding)| Err(finding)))
}
