//! Facts held against what they speak of: the registry of a protocol, the headings of the documents that are cited, and
//! how much its facets tell apart.
//!
//! What is compared is data beside the facts ([`crate::model::checks`]): where a protocol has none, nothing is. Facts that
//! could not be read have findings of their own, and are no codes that are missing here.
//!
//! - [`registry`]: code by code and name by name, and whether slugs say what names say.
//! - [`facets`]: values that one code has or none, and codes that no facet tells apart.
//! - [`sections`]: every section that facts and words name exists.

mod facets;
mod registry;
mod sections;

use crate::diag::Diagnostics;
use crate::load::Loaded;
use crate::localize::Words;
use crate::model::Catalog;
use crate::source::{FileId, Sources, Span};

/// Holds all facts against what they are to be held against. What is wrong elsewhere is told already.
pub fn audit(loaded: &Loaded, catalog: &Catalog, words: &Words, diagnostics: &mut Diagnostics) {
    let faulty = diagnostics.paths_with_errors(&loaded.sources);
    for (at, protocol) in catalog.protocols.iter().enumerate() {
        let Some(checks) = &protocol.checks else { continue };
        let audited = Audited { catalog, at, protocol, checks, words, sources: &loaded.sources };
        registry::check(&audited, diagnostics);
        // Of values that are not there yet it cannot be said who has them.
        let folder = format!("content/{}/", protocol.id);
        if !faulty.iter().any(|path| path.starts_with(&folder)) {
            facets::check(&audited, diagnostics);
        }
    }
    sections::check(loaded, catalog, diagnostics);
}

/// A protocol and what it is held against.
struct Audited<'a> {
    catalog: &'a Catalog,
    at: usize,
    protocol: &'a crate::model::Protocol,
    checks: &'a crate::model::checks::Checks,
    words: &'a Words,
    sources: &'a Sources,
}

impl Audited<'_> {
    /// The place of a key's value in a file of facts: the line that begins with the key; else the head of the file.
    fn place(&self, file: FileId, key: &str) -> Span {
        let text = self.sources.text(file);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let value = line.strip_prefix(key).and_then(|rest| rest.strip_prefix(':'));
            if let Some(value) = value {
                let value = value.split(" #").next().unwrap_or_default();
                let from = start + key.len() + 1 + (value.len() - value.trim_start().len());
                return Span { file, start: from, end: from + value.trim().len() };
            }
            start += line.len();
        }
        self.sources.head(file)
    }
}
