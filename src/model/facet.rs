//! A facet: a typed property in which codes can be compared, and what a code's value of it is made of.
//!
//! A kind of facet is known here, in the messages that it asks for (`localize::contract`), in the words that a value becomes
//! (`localize::words::facet`) and in the filters of the matrix (`render::view::matrix`), and nowhere else: a test counts.

use super::pair::CodeRef;
use super::{Catalog, Citation, CodeHeader, Row};

/// How the values of a facet relate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FacetKind {
    /// `yes` or `no`.
    Flag,
    /// One of the values; two of one group lie `near` each other.
    #[default]
    OneOf,
    /// One of the values, which stand in order; the distance grows with the steps between them.
    Ordered,
    /// Some of the values.
    Set,
    /// Derived: the header fields that come with the code.
    Headers,
    /// Derived: what the code becomes in another protocol.
    Mapping {
        /// The other protocol, covered or not.
        to: String,
    },
    /// Derived: the codes to consider instead.
    Alternatives,
    /// Derived: the class.
    Class,
}

impl FacetKind {
    /// Their words in the facts.
    pub const WORDS: [&str; 8] = ["flag", "one-of", "ordered", "set", "headers", "mapping", "alternatives", "class"];

    /// The kind of this word; `to` is the other protocol of a mapping.
    pub fn parse(word: &str, to: &str) -> Option<Self> {
        Some(match word {
            "flag" => Self::Flag,
            "one-of" => Self::OneOf,
            "ordered" => Self::Ordered,
            "set" => Self::Set,
            "headers" => Self::Headers,
            "mapping" => Self::Mapping { to: to.to_owned() },
            "alternatives" => Self::Alternatives,
            "class" => Self::Class,
            _ => return None,
        })
    }

    /// Its word in the facts.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::OneOf => "one-of",
            Self::Ordered => "ordered",
            Self::Set => "set",
            Self::Headers => "headers",
            Self::Mapping { .. } => "mapping",
            Self::Alternatives => "alternatives",
            Self::Class => "class",
        }
    }

    /// Is the value taken from another key of the code's facts?
    pub fn is_derived(&self) -> bool {
        matches!(self, Self::Headers | Self::Mapping { .. } | Self::Alternatives | Self::Class)
    }

    /// Has a code several of its values, named by `are` in the facts, instead of one, named by `is`?
    pub fn is_several(&self) -> bool {
        matches!(self, Self::Set)
    }

    /// Is a code's value one thing, and not a list, which may be empty?
    pub fn is_single(&self) -> bool {
        matches!(self, Self::Flag | Self::OneOf | Self::Ordered | Self::Class)
    }

    /// Are its values `yes` and `no`?
    pub fn is_flag(&self) -> bool {
        matches!(self, Self::Flag)
    }

    /// Do its values stand in order, so that their distance is that of the steps between them?
    pub fn is_ordered(&self) -> bool {
        matches!(self, Self::Ordered)
    }

    /// Is it the class, which is said once, and last of all?
    pub fn is_class(&self) -> bool {
        matches!(self, Self::Class)
    }

    /// Is it the header fields that come with a code?
    pub fn is_headers(&self) -> bool {
        matches!(self, Self::Headers)
    }

    /// Do words of its own, elsewhere on the page of the code, say what it says? In a comparison it is then only named.
    pub fn is_told_elsewhere(&self) -> bool {
        matches!(self, Self::Alternatives | Self::Class)
    }

    /// The other protocol of a mapping.
    pub fn target(&self) -> Option<&str> {
        if let Self::Mapping { to } = self { Some(to) } else { None }
    }
}

/// One value a facet can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its name in facts and message ids.
    pub id: String,
    /// Values of one group are treated alike by the caller's software.
    pub group: Option<String>,
}

/// A typed property in which codes can be compared.
#[derive(Debug, Clone)]
pub struct Facet {
    /// Its name in facts; in message ids `_` becomes `-`.
    pub id: String,
    /// How its values relate.
    pub kind: FacetKind,
    /// How much a difference changes for the caller, from 0 to 100.
    pub weight: u32,
    /// Distance of two values of one group, in thousandths; between groups it is 1000.
    pub near: u32,
    /// The values, in the protocol's order; empty where derived.
    pub values: Vec<Value>,
}

impl Facet {
    /// The facet's name as part of a message id.
    pub fn message_part(&self) -> String {
        self.id.replace('_', "-")
    }
}

/// The value of a facet for one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FacetValue {
    /// One value: its index in [`Facet::values`].
    One(usize, Citation),
    /// Several values, by index, in the facet's order.
    Some(Vec<usize>, Citation),
    /// Derived from the code's other facts.
    Derived,
}

/// One of the things that the value of a facet is made of: values of a set, header fields, codes, rows of a mapping.
#[derive(Debug, Clone)]
pub enum Element<'c> {
    /// A value that the facts name.
    Value(&'c str),
    /// A header field, and how much it is needed.
    Header(&'c CodeHeader),
    /// Another code of the protocol.
    Code(CodeRef),
    /// The class, by its name in the facts.
    Class(&'c str),
    /// What the code becomes in another protocol, or what arrives as it.
    Row(Row<'c>),
}

/// The value, among those that a facet declares, of codes for which the facet makes no sense.
pub const NOT_APPLICABLE: &str = "not-applicable";

impl Catalog {
    /// Does a facet make sense for a code?
    pub fn applies(&self, at: CodeRef, facet: usize) -> bool {
        let declared = &self.protocol(at).facets[facet];
        !matches!(&self.code(at).values[facet], FacetValue::One(value, _) if declared.values[*value].id == NOT_APPLICABLE)
    }

    /// What the value of a facet is made of, in order, and who says so: a value that the facts name has one source in all.
    pub fn elements(&self, at: CodeRef, facet: usize) -> Vec<(Element<'_>, &Citation)> {
        let (protocol, code) = (self.protocol(at), self.code(at));
        let declared = &protocol.facets[facet];
        let name = |value: &usize| Element::Value(&declared.values[*value].id);
        match (&declared.kind, &code.values[facet]) {
            (_, FacetValue::One(value, cite)) => vec![(name(value), cite)],
            (_, FacetValue::Some(values, cite)) => values.iter().map(|value| (name(value), cite)).collect(),
            (FacetKind::Class, _) => {
                let class = &protocol.classes[code.class];
                vec![(Element::Class(&class.id), &class.cite)]
            }
            (FacetKind::Headers, _) => {
                code.main_headers().into_iter().map(|header| (Element::Header(header), &header.cite)).collect()
            }
            (FacetKind::Alternatives, _) => {
                let other = |code| Element::Code(CodeRef { protocol: at.protocol, code });
                code.alternatives.iter().map(|alternative| (other(alternative.code), &alternative.cite)).collect()
            }
            (FacetKind::Mapping { to }, _) => self
                .rows(at, Some(to))
                .map(|row| {
                    let cite = &row.row.cite;
                    (Element::Row(row), cite)
                })
                .collect(),
            (FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Set, FacetValue::Derived) => {
                Vec::new()
            }
        }
    }
}
