//! What codes are compared by: `api/PROTOCOL/facets.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Text;

/// `api/PROTOCOL/facets.json`: what the codes of a protocol are compared by.
///
/// To compare two codes, take for each facet the distance of their values, from 0 (the same) to 1000: for `is`, 1000, or
/// `near` where both values name the same group; in an `ordered` facet 1000 × steps / (number of values − 1), rounded up;
/// for `are`, 1000 × the share of elements that only one has, rounded up. Differences are ranked by weight × distance,
/// the class last; ties stand in the order of this file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Facets {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The protocol.
    pub protocol: String,
    /// Its facets, in order.
    pub facets: Vec<Facet>,
}

/// A property in which codes can be compared.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Facet {
    /// Its id.
    pub id: String,
    /// `flag`, `one-of`, `ordered`, `set`, `headers`, `mapping`, `alternatives` or `class`.
    pub kind: String,
    /// How much a difference changes for the caller, 0 to 100.
    pub weight: u32,
    /// The distance of two values of one group, in thousandths.
    pub near: u32,
    /// The values it can have, in order; empty where they follow from other facts.
    pub values: Vec<FacetValue>,
    /// Label and explanation, by language.
    pub words: BTreeMap<String, FacetLabel>,
}

/// A value of a facet. What it means in words stands with each code.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FacetValue {
    /// Its id.
    pub id: String,
    /// Values of one group lie near each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// What a facet is called.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FacetLabel {
    /// The label.
    pub label: Text,
    /// What it is about.
    pub about: Text,
}
