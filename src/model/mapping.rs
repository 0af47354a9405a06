//! What codes of one protocol become in another.

use std::collections::BTreeMap;

use super::pair::CodeRef;
use super::{Catalog, Citation};
use crate::source::FileId;

/// A directed table from one protocol to another; one of the two may not be covered yet.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// Protocol the codes come from.
    pub from: String,
    /// Protocol they become codes of.
    pub to: String,
    /// Names of the codes of the protocol that is not covered, by code.
    pub names: BTreeMap<String, String>,
    /// The same names in other languages, where a document has them.
    pub names_in: Vec<NamesIn>,
    /// The rows, in the order written.
    pub rows: Vec<MappingRow>,
    /// The file it was read from.
    pub file: FileId,
}

/// Names of codes in a language in which a document has them.
#[derive(Debug, Clone)]
pub struct NamesIn {
    /// The language, as a BCP 47 tag.
    pub lang: String,
    /// The document.
    pub cite: Citation,
    /// The names, by code.
    pub names: BTreeMap<String, String>,
}

/// One row of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// Code of the one protocol.
    pub from: End,
    /// Code of the other; `None` where it becomes none.
    pub to: Option<End>,
    /// Names the condition or the way; its words are the message `FACET-NOTE` of the covered protocol.
    pub note: String,
    /// Who says so.
    pub cite: Citation,
}

/// One end of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// As the row writes it, which may be one of the forms in which the code is met: `5.1.1` of `X.1.1`.
    pub written: String,
    /// The code, by position in its protocol; `None` where that is not covered, or the code is left out as a draft.
    pub code: Option<usize>,
}

impl Mapping {
    /// The name of a code of the protocol that is not covered, in a language.
    pub fn name_in(&self, lang: &str, code: &str) -> Option<&str> {
        self.names_in.iter().find(|names| names.lang == lang)?.names.get(code).map(String::as_str)
    }

    /// The name of a code of the protocol that is not covered.
    pub fn name(&self, code: &str) -> Option<&str> {
        self.names.get(code).map(String::as_str)
    }
}

/// A row of a mapping, seen from the code at one of its ends.
#[derive(Debug, Clone, Copy)]
pub struct Row<'c> {
    /// The table.
    pub mapping: &'c Mapping,
    /// The row of it.
    pub row: &'c MappingRow,
    /// Does the code become the other one? Otherwise the other becomes this one.
    pub outward: bool,
    /// The end at which the code stands.
    pub own: &'c End,
    /// The other end; `None` where the code becomes none.
    pub other: Option<&'c End>,
    /// The code at the other end, where its protocol is covered.
    pub target: Option<CodeRef>,
    /// The name of the code at the other end, where it is known.
    pub name: Option<&'c str>,
}

impl Row<'_> {
    /// The protocol of the other end.
    pub fn protocol(&self) -> &str {
        if self.outward { &self.mapping.to } else { &self.mapping.from }
    }
}

impl Catalog {
    /// The rows in which a code stands: those of one mapping facet where `to` names the other protocol, else all.
    ///
    /// This is the one place that knows which end of a row is one's own.
    pub fn rows<'c>(&'c self, at: CodeRef, to: Option<&'c str>) -> impl Iterator<Item = Row<'c>> {
        self.rows_of(at.protocol, to).filter(move |row| row.own.code == Some(at.code))
    }

    /// The rows that have an end in a protocol, in the order of the tables; in each table those of one direction.
    pub fn rows_of<'c>(&'c self, protocol: usize, to: Option<&'c str>) -> impl Iterator<Item = Row<'c>> {
        let id = self.protocols[protocol].id.0.as_str();
        self.mappings.iter().flat_map(move |mapping| {
            let asked = |other: &str| to.is_none_or(|to| to == other);
            // A table within one protocol is seen from both ends.
            let away = mapping.from == id && asked(&mapping.to);
            let here = mapping.to == id && asked(&mapping.from);
            let directions = [(true, away), (false, here)].into_iter().filter(|(_, is)| *is);
            directions.flat_map(move |(outward, _)| {
                mapping.rows.iter().filter_map(move |row| self.seen(mapping, row, outward))
            })
        })
    }

    fn seen<'c>(&'c self, mapping: &'c Mapping, row: &'c MappingRow, outward: bool) -> Option<Row<'c>> {
        let (own, other) = if outward { (&row.from, row.to.as_ref()) } else { (row.to.as_ref()?, Some(&row.from)) };
        let id = if outward { &mapping.to } else { &mapping.from };
        let target = other.and_then(|end| {
            let protocol = self.protocols.iter().position(|protocol| protocol.id.0 == *id)?;
            Some(CodeRef { protocol, code: end.code? })
        });
        let registered = target.map(|at| self.code(at).name.as_str());
        let name = registered.or_else(|| other.and_then(|end| mapping.name(&end.written)));
        Some(Row { mapping, row, outward, own, other, target, name })
    }

    /// The notes of all rows of a mapping facet, sorted, each once.
    pub fn notes<'c>(&'c self, protocol: usize, to: &'c str) -> Vec<&'c str> {
        let mut notes: Vec<&str> = self.rows_of(protocol, Some(to)).map(|row| row.row.note.as_str()).collect();
        // A row that becomes nothing of this protocol is seen from no end here, and its note is asked for all the same.
        let id = &self.protocols[protocol].id.0;
        let others = self.mappings.iter().filter(|mapping| mapping.from == to && mapping.to == *id);
        notes.extend(others.flat_map(|mapping| mapping.rows.iter().map(|row| row.note.as_str())));
        notes.sort_unstable();
        notes.dedup();
        notes
    }
}
