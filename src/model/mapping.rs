//! What codes of one protocol become in another.

use super::Citation;
use crate::source::FileId;

/// A directed table from one protocol to another; one of the two may not be covered yet.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// Protocol the codes come from.
    pub from: String,
    /// Protocol they become codes of.
    pub to: String,
    /// Names of the codes of the protocol that is not covered, by code.
    pub names: Vec<(String, String)>,
    /// The rows, in the order written.
    pub rows: Vec<MappingRow>,
    /// The file it was read from.
    pub file: FileId,
}

/// One row of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// Code of the one protocol.
    pub from: String,
    /// Code of the other; `None` where it becomes none.
    pub to: Option<String>,
    /// Names the condition or the way; its words are the message `FACET-NOTE` of the covered protocol.
    pub note: String,
    /// Who says so.
    pub cite: Citation,
}

impl Mapping {
    /// The name of a code of the protocol that is not covered.
    pub fn name(&self, code: &str) -> Option<&str> {
        self.names.iter().find(|(known, _)| known == code).map(|(_, name)| name.as_str())
    }
}
