//! A protocol: the form of its codes, its classes, and what its facts may name.

use std::fmt;

use regex_lite::Regex;

use super::checks::Checks;
use super::paired::Choice;
use super::{
    Citation, Code, Decision, Document, Facet, FlowRule, Line, MessageForm, Order, Part, Requests, Unfinished,
    Unlisted, Wildcard, slug,
};
use crate::source::FileId;

/// A protocol's name in addresses and folders: `sip`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProtocolId(pub String);

impl fmt::Display for ProtocolId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the example of a code looks like: on a wire, in a log, in a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WireForm {
    /// A start line, header fields, an empty line, a body.
    Message,
    /// Octets in hexadecimal, with remarks behind `#`.
    Octets,
    /// Any text, shown as it is.
    Text,
    /// One JSON text.
    Json,
}

impl WireForm {
    /// All of them, with their words.
    pub const ALL: [(&'static str, WireForm); 4] = [
        ("message", WireForm::Message),
        ("octets", WireForm::Octets),
        ("text", WireForm::Text),
        ("json", WireForm::Json),
    ];

    /// Its word in the facts.
    pub fn word(self) -> &'static str {
        WireForm::ALL.iter().find(|(_, form)| *form == self).expect("ALL lists every form").0
    }
}

/// A class of codes: "6xx Global Failure".
#[derive(Debug, Clone)]
pub struct Class {
    /// Its name in facts and message ids: `6xx`.
    pub id: String,
    /// As the document names it.
    pub name: String,
    /// Do its codes report that something went wrong? A code may say otherwise.
    pub failure: bool,
    /// Who defines it.
    pub cite: Citation,
}

/// A header field that codes of the protocol can carry.
#[derive(Debug, Clone)]
pub struct Header {
    /// Its name on the wire.
    pub name: String,
    /// A shorter name that means the same on the wire: `m` for Contact.
    pub compact: Option<String>,
    /// Who defines it.
    pub cite: Citation,
}

impl Header {
    /// The message that explains its value, where the protocol's words have one.
    pub fn message(&self) -> String {
        format!("header-{}", self.name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-"))
    }
}

/// What the words behind a code on the wire are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// For people: any words may stand there, and software goes by the code.
    Free,
    /// The registered name and no other.
    Fixed,
}

/// One protocol with all its codes.
#[derive(Debug, Clone)]
pub struct Protocol {
    /// Its name in addresses.
    pub id: ProtocolId,
    /// Its short name as people write it: "SIP".
    pub name: String,
    /// Is it still being written, with all its codes?
    pub draft: bool,
    /// The stems of the files of codes that are drafts, also of those that say too little to be shown.
    pub drafts: Vec<String>,
    /// What becomes of it or of its codes where they are drafts.
    pub unfinished: Unfinished,
    /// What a code looks like.
    pub code_form: Regex,
    /// A sign in codes that stands for one of several on the wire.
    pub wildcard: Option<Wildcard>,
    /// How codes are ordered.
    pub order: Order,
    /// What examples look like; without it, its codes have none.
    pub wire: Option<WireForm>,
    /// How examples that are messages are read.
    pub message: MessageForm,
    /// The language of its codes' names, as a BCP 47 tag: a code may say otherwise.
    pub name_lang: String,
    /// What each of its codes must have, beyond what every code has.
    pub requires: Vec<Part>,
    /// The classes, in order.
    pub classes: Vec<Class>,
    /// The facets, in the order that breaks ties.
    pub facets: Vec<Facet>,
    /// Parties of the ladders.
    pub actors: Vec<String>,
    /// What makes its flows complete; where there are none, flows are drawn as they are.
    pub flow_rules: Vec<FlowRule>,
    /// Which pairs of its codes get a page.
    pub pairs: Choice,
    /// Pairs that readers ask for most, by position, the first one first; they open the home and the protocol's page.
    pub notable: Vec<(usize, usize)>,
    /// Header fields.
    pub headers: Vec<Header>,
    /// The requests that its codes answer.
    pub requests: Requests,
    /// What stands behind a code on the wire.
    pub phrase: Phrase,
    /// Forms of lines in which its codes are met, the surest first.
    pub lines: Vec<Line>,
    /// Codes without an entry of their own; the first form that fits counts.
    pub unlisted: Vec<Unlisted>,
    /// Documents that citations name.
    pub documents: Vec<Document>,
    /// The source of what names none of its own, in all files of the protocol that have no other.
    pub source: Option<Citation>,
    /// The codes, in the protocol's order.
    pub codes: Vec<Code>,
    /// The stems of all files of codes, also of those that are at fault: to name the code of one is no second fault.
    pub announced: Vec<String>,
    /// Which code to send, where the protocol says so.
    pub decision: Option<Decision>,
    /// What its facts are held against, where that is written down.
    pub checks: Option<Checks>,
    /// The file `protocol.yaml`.
    pub file: FileId,
}

impl Protocol {
    /// Must each of its codes have this part?
    pub fn requires(&self, part: Part) -> bool {
        self.requires.contains(&part)
    }

    /// The position of a code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|known| known.code == code)
    }

    /// The position of the code whose files are called so.
    pub fn position_of_stem(&self, stem: &str) -> Option<usize> {
        self.codes.iter().position(|known| known.stem() == stem)
    }

    /// Is there a file for the code? It may be at fault, which is then told once, and not of all who name the code.
    pub fn is_announced(&self, code: &str) -> bool {
        self.announced.iter().any(|stem| slug::is_stem_of(stem, code))
    }

    /// The form of a code as `protocol.yaml` writes it.
    pub fn code_form_written(&self) -> &str {
        let form = self.code_form.as_str();
        form.strip_prefix("^(?:").and_then(|form| form.strip_suffix(")$")).unwrap_or(form)
    }

    /// Does any of its codes show a fork, whose branches then need words?
    pub fn has_forks(&self) -> bool {
        self.codes.iter().any(|code| code.flows.iter().any(|flow| flow.fork.is_some()))
    }

    /// The document of a citation.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// Where a citation can be read.
    pub fn url(&self, citation: &Citation) -> Option<String> {
        citation.url(self.document(&citation.document)?)
    }
}
