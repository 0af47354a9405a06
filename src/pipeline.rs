//! The stages strung together, once, for every command.
//!
//! [`prepare`] does everything that may find fault with an input: load, localize, compile the templates. What it
//! returns can be rendered page by page, to a folder or for a browser.

use std::path::Path;

use crate::diag::Diagnostics;
use crate::load::{self, Loaded, Overrides};
use crate::localize::{self, Words};
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
    let loaded = load::load(root, overrides, diagnostics);
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
