//! What editors say about pairs: `api/PROTOCOL/verdicts.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Text;

/// `api/PROTOCOL/verdicts.json`: what editors say about pairs of codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Verdicts {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The protocol.
    pub protocol: String,
    /// The verdicts, in the order of the codes.
    pub verdicts: Vec<Verdict>,
}

/// What an editor says about two codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Verdict {
    /// The first code's id.
    pub a: String,
    /// The second code's id.
    pub b: String,
    /// What settles the question which of the two it is, by language.
    pub lead: BTreeMap<String, Text>,
    /// The verdict, which goes on from there, by language.
    pub words: BTreeMap<String, Text>,
    /// The page of the comparison, by language.
    pub pages: BTreeMap<String, String>,
}
