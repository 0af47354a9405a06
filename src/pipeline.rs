//! The stages strung together, once, for every command.
//!
//! [`prepare`] does everything that may find fault with an input: load, hold the names of files against one another,
//! localize, compile the templates. What it returns can be rendered page by page, for a browser, or all at once to a
//! folder, by [`publish`]. Only a template may still fail then; [`faults`] finds all of that.

use std::path::Path;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::{self, Loaded, Overrides};
use crate::localize::{self, Words};
use crate::model::Route;
use crate::publish::{PublishError, Publisher, Report};
use crate::render::{Mode, Renderer, inventory, template_ids};

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
    let words = loaded.catalog.as_ref().map(|catalog| {
        inventory::check(&loaded, catalog, diagnostics);
        localize::localize(&loaded, catalog, &ids, diagnostics)
    });
    Site { loaded, words }
}

impl Site {
    /// Compiles the templates. `None` where a template or an earlier stage failed; the findings say why.
    pub fn renderer(&self, mode: Mode, diagnostics: &mut Diagnostics) -> Option<Renderer<'_>> {
        let (catalog, words) = (self.loaded.catalog.as_ref()?, self.words.as_ref()?);
        Renderer::new(&self.loaded, catalog, words, mode, diagnostics)
    }
}

/// Renders every page and drops it: what fails, one finding for each place in a template, since a fault there repeats.
pub fn faults(renderer: &Renderer<'_>) -> Vec<Diagnostic> {
    let routes: Vec<_> = renderer.routes().collect();
    let mut failed: Vec<Diagnostic> = routes
        .par_iter()
        .with_min_len(64)
        .map_init(Vec::new, |out, route| {
            let stub = if renderer.stubs(*route).is_empty() { Ok(()) } else { renderer.stub(*route, out) };
            [renderer.page(*route, out), stub].into_iter().filter_map(Result::err).map(|finding| *finding).collect()
        })
        .flat_map_iter(|findings: Vec<Diagnostic>| findings)
        .collect();
    failed.extend(renderer.extras().err().map(|finding| *finding));
    let mut seen = Vec::new();
    failed.retain(|finding| {
        let new = !seen.contains(&finding.place);
        seen.push(finding.place.clone());
        new
    });
    failed
}

/// Renders everything on all threads and publishes it to `out`. `on_page` hears of each page, with the number of all.
///
/// The inner error is what templates failed at, all of it: nothing was published then.
pub fn publish(
    renderer: &Renderer<'_>,
    out: &Path,
    on_page: impl Fn(usize) + Sync,
) -> Result<Result<Report, Vec<Diagnostic>>, PublishError> {
    let publisher = Publisher::open(out)?;
    let (extras, pages) =
        rayon::join(|| put_extras(renderer, &publisher), || put_pages(renderer, &publisher, &on_page));
    match (extras, pages) {
        (Ok(()), Ok(())) => publisher.finish().map(Ok),
        // Whatever thread met its fault first, the report is the same, and that of a check.
        (Err(Stop::Template(finding)), _) | (_, Err(Stop::Template(finding))) => {
            let all = faults(renderer);
            Ok(Err(if all.is_empty() { vec![*finding] } else { all }))
        }
        (Err(Stop::World(error)), _) | (_, Err(Stop::World(error))) => Err(error),
    }
}

/// Why rendering to a folder ended before its time.
enum Stop {
    /// A template failed.
    Template(Box<Diagnostic>),
    /// A file could not be written.
    World(PublishError),
}

impl From<Box<Diagnostic>> for Stop {
    fn from(finding: Box<Diagnostic>) -> Self {
        Stop::Template(finding)
    }
}

impl From<PublishError> for Stop {
    fn from(error: PublishError) -> Self {
        Stop::World(error)
    }
}

fn put_extras(renderer: &Renderer<'_>, publisher: &Publisher) -> Result<(), Stop> {
    for (path, bytes) in &renderer.extras()? {
        publisher.put(path, bytes)?;
    }
    Ok(())
}

/// How many pages a thread takes on at a time.
const PIECE: usize = 32;

fn put_pages(renderer: &Renderer<'_>, publisher: &Publisher, on_page: &(impl Fn(usize) + Sync)) -> Result<(), Stop> {
    let routes: Vec<Route> = renderer.routes().collect();
    // Small pieces, so that no thread is left with a long one when the others have nothing more to do.
    routes.par_iter().with_min_len(PIECE).with_max_len(PIECE).try_for_each_init(Vec::new, |bytes, route| {
        renderer.page(*route, bytes)?;
        publisher.put(&renderer.path(*route), bytes)?;
        let stubs = renderer.stubs(*route);
        if !stubs.is_empty() {
            renderer.stub(*route, bytes)?;
            stubs.iter().try_for_each(|path| publisher.put(path, bytes))?;
        }
        on_page(routes.len());
        Ok(())
    })
}
