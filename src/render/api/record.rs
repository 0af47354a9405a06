//! What the files below `api/` hold. The JSON Schemas are made from these types, so their comments are its descriptions.

mod decision;
mod facets;
mod verdicts;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

pub use decision::{Answer, AnswerWords, Decision, DecisionWords, NotChosen, Question, Rather, Reason};
pub use facets::{Facet, FacetLabel, FacetValue, Facets};
pub use verdicts::{Verdict, Verdicts};

/// Something said in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Text {
    /// Plain text. Items of a list stand on lines of their own, behind `- ` or a number.
    pub text: String,
    /// The same as HTML, with absolute links, where it is more than plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// The language, where the text is not translated and stands in the source language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Cite {
    /// The document, by its id among the `documents` of the protocol.
    pub document: String,
    /// The section of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// As engineers write it: "RFC 3261, 21.6.1".
    pub label: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// `api/index.json`: where everything is.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Index {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The program that made the files.
    pub generator: String,
    /// The public address of the site; all addresses in these files are relative to their file, or begin with it.
    pub base_url: String,
    /// The address of the license of facts and words, where the site names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// The language that the others are translated from.
    pub source_locale: String,
    /// The languages.
    pub locales: Vec<Locale>,
    /// The protocols.
    pub protocols: Vec<ProtocolLink>,
}

/// A language.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Locale {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Its home page.
    pub page: String,
}

/// Where a protocol's files are.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProtocolLink {
    /// Its name in addresses: `sip`.
    pub id: String,
    /// Its short name: "SIP".
    pub name: String,
    /// How many codes it has.
    pub codes: usize,
    /// Its file of codes, classes, actors, headers and documents.
    pub index: String,
    /// What its codes are compared by.
    pub facets: String,
    /// What editors say about pairs.
    pub verdicts: String,
    /// Which code to send, where the protocol says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

/// `api/PROTOCOL/index.json`: a protocol and the list of its codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Protocol {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Its name in addresses: `sip`.
    pub id: String,
    /// Its short name: "SIP".
    pub name: String,
    /// Its words, by language.
    pub words: BTreeMap<String, ProtocolWords>,
    /// Its page, by language.
    pub pages: BTreeMap<String, String>,
    /// The classes of its codes, in order.
    pub classes: Vec<Class>,
    /// The parties of its flows.
    pub actors: Vec<Actor>,
    /// The header fields its codes can carry.
    pub headers: Vec<Header>,
    /// A sign in codes that stands for one of several on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wildcard: Option<Wildcard>,
    /// The requests that its codes answer, where what a code needs depends on them.
    pub requests: Requests,
    /// What stands behind a code on the wire: `free` words, or its name alone (`fixed`).
    pub phrase: String,
    /// What examples of its codes look like: `message`, `octets`, `text` or `json`; without it there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// How its codes stand in logs and traces, in the order to try.
    pub lines: Vec<Line>,
    /// What codes without an entry mean; the first form that fits counts.
    pub unlisted: Vec<Unlisted>,
    /// The documents that facts are taken from.
    pub documents: Vec<Document>,
    /// Its codes, in order.
    pub codes: Vec<CodeLink>,
}

/// The words of a protocol in one language.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProtocolWords {
    /// What its page is called.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// How to read its codes.
    pub intro: Text,
}

/// A class of codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Class {
    /// Its id: `6xx`.
    pub id: String,
    /// As the document names it: "Global Failure".
    pub name: String,
    /// Do its codes report that something went wrong?
    pub failure: bool,
    /// Who defines it.
    pub cite: Cite,
    /// Label and summary, by language.
    pub words: BTreeMap<String, ClassWords>,
}

/// The words of a class.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ClassWords {
    /// What it is called.
    pub label: Text,
    /// One sentence about it.
    pub summary: Text,
}

/// A party of flows.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Actor {
    /// Its id.
    pub id: String,
    /// What it is called, by language.
    pub words: BTreeMap<String, Text>,
}

/// A header field.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Header {
    /// Its name on the wire.
    pub name: String,
    /// A shorter name that means the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compact: Option<String>,
    /// Who defines it.
    pub cite: Cite,
    /// What it says, by language, with `{value}` for its value; empty where that is not told.
    pub words: BTreeMap<String, Text>,
}

/// A sign in codes that stands for one of several on the wire.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Wildcard {
    /// As it stands in codes.
    pub sign: String,
    /// What stands in its place on the wire: a regular expression.
    pub form: String,
}

/// The requests that codes answer.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Requests {
    /// Their names on the wire.
    pub names: Vec<String>,
    /// How a line of a message names the one that it answers: a regular expression, to be tried without regard to case,
    /// with a group `request`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

/// A form of line that names a code.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// A regular expression with a group `code` and maybe a group `phrase`, to be tried without regard to case.
    pub pattern: String,
    /// What it is called, by language.
    pub words: BTreeMap<String, Text>,
}

/// Codes without an entry.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Unlisted {
    /// Its id.
    pub id: String,
    /// A regular expression that a whole code matches.
    pub form: String,
    /// The id of the code that software treats it as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treat_as: Option<String>,
    /// Who says so.
    pub cite: Cite,
    /// What such a code means, by language, with `{code}` for the code.
    pub words: BTreeMap<String, Text>,
}

/// A document.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Document {
    /// The name that citations use.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The document that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obsoleted_by: Option<String>,
}

/// A code in a list.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CodeLink {
    /// Its id, which never changes: `sip/486`.
    pub id: String,
    /// The code, as its registry writes it.
    pub code: String,
    /// The registered name.
    pub name: String,
    /// Its file, beside this one.
    pub file: String,
}

/// `api/PROTOCOL/CODE.json`: everything that is known of a code.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Code {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Its id, which never changes: `sip/486`.
    pub id: String,
    /// The protocol.
    pub protocol: String,
    /// The code, as its registry writes it; never just a number.
    pub code: String,
    /// The registered name.
    pub name: String,
    /// The language of the name.
    pub name_lang: String,
    /// A shorter form of the name, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Other names by which documents or software call it.
    pub aliases: Vec<String>,
    /// Names it was registered by before.
    pub former_names: Vec<String>,
    /// The id of its class.
    pub class: String,
    /// Its standing in the registry.
    pub status: String,
    /// Does it report that something went wrong?
    pub failure: bool,
    /// Where it is defined.
    pub references: Vec<Cite>,
    /// Its values, one for each facet of the protocol, in order.
    pub facets: Vec<Fact>,
    /// Header fields that come with it.
    pub headers: Vec<CodeHeader>,
    /// Codes to consider instead, the nearest first.
    pub alternatives: Vec<Alternative>,
    /// What it becomes in other protocols, and what arrives as it.
    pub mappings: Vec<Mapping>,
    /// Scenarios.
    pub flows: Vec<Flow>,
    /// A whole example, in the form that the protocol names (`wire`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Its words, by language.
    pub words: BTreeMap<String, CodeWords>,
    /// Its page, by language.
    pub pages: BTreeMap<String, String>,
    /// Ids of the codes that it is most often compared with, the most useful first.
    pub compare_with: Vec<String>,
}

/// The value of a facet.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Fact {
    /// The facet.
    pub facet: String,
    /// Its one value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// Its values, where it can have several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub are: Option<Vec<String>>,
    /// Who says so.
    pub cites: Vec<Cite>,
}

/// A header field that comes with a code.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CodeHeader {
    /// Its name on the wire.
    pub name: String,
    /// `must`, `should` or `may`.
    pub need: String,
    /// The requests in whose answers that holds; without this key it holds in all.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<String>>,
    /// Who says so.
    pub cite: Cite,
}

/// A code to consider instead.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Alternative {
    /// The other code's id.
    pub id: String,
    /// The name of the condition; its words stand in `words`.
    #[serde(rename = "if")]
    pub condition: String,
    /// Who says so.
    pub cite: Cite,
}

/// What a code becomes in another protocol, or what becomes it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Mapping {
    /// The other protocol.
    pub protocol: String,
    /// `to` where this code becomes the other one, `from` where the other becomes this one.
    pub direction: String,
    /// The other code; without it, there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The other code's name, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The condition, or the way.
    pub note: String,
    /// Who says so.
    pub cite: Cite,
}

/// A scenario.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Flow {
    /// Its id below the code.
    pub id: String,
    /// The parties, from left to right.
    pub actors: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<Step>,
    /// The branches of a request that was passed on to several parties; empty where none was.
    pub branches: Vec<Branch>,
    /// What comes of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// A branch of a fork.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Branch {
    /// The party at its end.
    pub at: String,
    /// What becomes of it: `ended`, `goes-on`, `cancelled`, `crosses`, `joins` or `follows`.
    pub becomes: String,
    /// Does its message win?
    pub wins: bool,
    /// The step that opens it, from 0.
    pub opened: usize,
    /// The step that ends it, from 0.
    pub closed: usize,
    /// The message that ends it.
    pub answer: String,
}

/// What comes of a fork.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Outcome {
    /// The party at the end of the branch that wins.
    pub branch: String,
    /// What goes back to where the request came from.
    pub send: String,
}

/// A step of a scenario: a message, or something that happens at one party.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Step {
    /// A message goes from one party to another.
    Message {
        /// Who sends.
        from: String,
        /// Who receives.
        to: String,
        /// What is on the wire.
        send: String,
    },
    /// Something happens at one party.
    Note {
        /// Where.
        at: String,
        /// The name of the note; its words stand in `words`.
        note: String,
    },
}

/// The words of a code in one language.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CodeWords {
    /// The name's meaning.
    pub title: Text,
    /// What the code says, in a line that tells it from its neighbours.
    pub gist: Text,
    /// One sentence: what its receiver does first.
    pub act: Text,
    /// One sentence: what the code says.
    pub summary: Text,
    /// A paragraph or two.
    pub meaning: Text,
    /// The situations in which one sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Text>,
    /// What to do on receiving it; for a success, what happens next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Text>,
    /// When it is the right one to send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Text>,
    /// What it does not mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub misreading: Option<Text>,
    /// Other words by which people look for it.
    pub aliases: Vec<String>,
    /// For each facet: its value in words.
    pub facets: Vec<FacetWords>,
    /// For each alternative: when to consider it.
    pub alternatives: Vec<AlternativeWords>,
    /// For each flow: its caption and notes.
    pub flows: Vec<FlowWords>,
}

/// The value of a facet in words.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FacetWords {
    /// The facet.
    pub facet: String,
    /// For a table.
    pub cell: Text,
    /// A whole sentence about the code.
    pub sentence: Text,
}

/// When to consider another code.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AlternativeWords {
    /// The other code's id.
    pub id: String,
    /// The condition.
    pub condition: Text,
    /// A whole sentence.
    pub sentence: Text,
}

/// A scenario in words.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlowWords {
    /// The flow.
    pub id: String,
    /// What it shows.
    pub caption: Text,
    /// Its notes, by name.
    pub notes: BTreeMap<String, Text>,
    /// For each branch of a fork: what becomes of it; empty where nothing forks.
    pub branches: Vec<BranchWords>,
    /// What goes back to where the request came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Text>,
}

/// What becomes of a branch, in words.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct BranchWords {
    /// In a few words, for the drawing.
    pub label: Text,
    /// A whole sentence.
    pub sentence: Text,
}

/// Two codes compared, as `hikaku show --format json` writes it.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// The first code.
    pub a: Code,
    /// The second code.
    pub b: Code,
    /// Facets that differ, the most consequential first.
    pub differences: Vec<Difference>,
    /// Facets in which both agree.
    pub agreements: Vec<String>,
    /// What settles the question which of the two it is, where an editor wrote a verdict, by language.
    pub lead: BTreeMap<String, Text>,
    /// An editor's verdict, which goes on from there, by language.
    pub verdict: BTreeMap<String, Text>,
    /// The page, by language.
    pub pages: BTreeMap<String, String>,
}

/// A facet in which two codes differ.
#[derive(Debug, Serialize)]
pub struct Difference {
    /// The facet.
    pub facet: String,
    /// Weight × distance: 0 to 100,000.
    pub score: u32,
}
