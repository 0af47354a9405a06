//! What a protocol's facts are held against: the table of its registry, and exceptions with their reasons.
//!
//! All of it is data beside the facts (`content/PROTOCOL/checks.yaml`, `content/sections.csv`), so that a protocol needs no
//! code of its own. The module `audit` compares.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Sp;

/// What one protocol asks to be held against.
#[derive(Debug, Clone)]
pub struct Checks {
    /// The registry; `None` where there is none to compare with.
    pub registry: Option<Registry>,
    /// Codes whose slug is another than their code and name make.
    pub slugs: Vec<Sp<String>>,
    /// Values that one code alone has, each with its reason; `None` where nobody asks how many codes have a value.
    pub single: Option<Vec<Single>>,
    /// The most pairs of codes that may agree in every facet.
    pub alike: Option<Sp<usize>>,
    /// The most pairs that may have one list of differences.
    pub lists: Option<usize>,
}

/// The table of a registry.
#[derive(Debug, Clone)]
pub struct Registry {
    /// The name of the file that has it, in the protocol's folder.
    pub table: String,
    /// Could the table be read to its end? Of one that could not, nothing is compared.
    pub is_whole: bool,
    /// Its rows, in its order.
    pub rows: Vec<Registered>,
    /// Is only a part of it covered, so that a code without facts is none that is missing?
    pub is_partial: bool,
    /// Codes that have facts and are in no registry.
    pub beyond: Vec<Sp<String>>,
    /// Sources of the registry that are no document's name: how they begin, and the document by which facts cite them.
    pub sources: Vec<(String, String)>,
}

impl Checks {
    /// Is a file of the protocol's folder the table of its registry?
    pub fn is_table(&self, name: &str) -> bool {
        self.registry.as_ref().is_some_and(|registry| registry.table == name)
    }
}

/// A row of a registry.
#[derive(Debug, Clone)]
pub struct Registered {
    /// The code as the registry writes it.
    pub code: Sp<String>,
    /// Its names: a registry may give one code several.
    pub names: Vec<String>,
    /// Where it is defined, in the registry's words: `RFC3261, Section 21.1.1`.
    pub references: Vec<String>,
    /// Its standing, in the words of a code's `status`.
    pub status: String,
}

/// A value that one code alone has, for a reason.
#[derive(Debug, Clone)]
pub struct Single {
    /// The facet.
    pub facet: Sp<String>,
    /// The value.
    pub value: Sp<String>,
    /// The code.
    pub code: Sp<String>,
}

/// The headings of documents, so that a citation of a section that does not exist is found.
#[derive(Debug, Clone, Default)]
pub struct Sections {
    /// The documents by name, in order, each with the place of its first heading and its sections.
    pub documents: BTreeMap<String, Headings>,
}

/// The sections of a document.
#[derive(Debug, Clone)]
pub struct Headings {
    /// Where the first of them stands.
    pub first: Sp<String>,
    /// Their numbers.
    pub sections: BTreeSet<String>,
}
