//! One code and all its facts.

use std::fmt;

use super::{Citation, FacetValue, Flow, ProtocolId, slug};
use crate::source::FileId;

/// The identity of a code: protocol and code, written `sip/301`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeId {
    /// The protocol.
    pub protocol: ProtocolId,
    /// The code as its registry writes it; never just a number.
    pub code: String,
}

impl CodeId {
    /// Takes `sip/301` apart.
    pub fn parse(text: &str) -> Option<Self> {
        let (protocol, code) = text.split_once('/')?;
        // A code may have the sign in it, a protocol cannot.
        if protocol.is_empty() || code.is_empty() {
            return None;
        }
        Some(CodeId { protocol: ProtocolId(protocol.to_owned()), code: code.to_owned() })
    }
}

impl fmt::Display for CodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.protocol, self.code)
    }
}

/// A code's standing, in the registries' own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Registered and in use.
    Registered,
    /// Still understood, no longer to be sent.
    Deprecated,
    /// Defined by a document that another one replaced without it.
    Obsoleted,
    /// Assigned once, not used.
    Unused,
    /// Kept free, or not to be sent.
    Reserved,
    /// Registered for a time.
    Temporary,
    /// In use without a registration.
    Unofficial,
}

impl Status {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Status); 7] = [
        ("registered", Status::Registered),
        ("deprecated", Status::Deprecated),
        ("obsoleted", Status::Obsoleted),
        ("unused", Status::Unused),
        ("reserved", Status::Reserved),
        ("temporary", Status::Temporary),
        ("unofficial", Status::Unofficial),
    ];

    /// The registry's word.
    pub fn word(self) -> &'static str {
        Status::ALL.iter().find(|(_, status)| *status == self).expect("ALL lists every status").0
    }
}

/// How much a header field is needed, in RFC 2119's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The code is useless or wrong without it.
    Must,
    /// It belongs there unless there is a reason.
    Should,
    /// It may be there.
    May,
}

impl Need {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Need); 3] = [("must", Need::Must), ("should", Need::Should), ("may", Need::May)];

    /// Is it more than allowed?
    pub fn is_asked_for(self) -> bool {
        self != Need::May
    }

    /// The word in YAML and in message ids.
    pub fn word(self) -> &'static str {
        Need::ALL.iter().find(|(_, need)| *need == self).expect("ALL lists every need").0
    }
}

/// A header field that comes with a code.
#[derive(Debug, Clone)]
pub struct CodeHeader {
    /// Its name on the wire.
    pub name: String,
    /// Whether it must be there.
    pub need: Need,
    /// The requests in whose answers it is needed, by position among the protocol's; none where it always is.
    pub requests: Vec<usize>,
    /// Who says so.
    pub cite: Citation,
}

/// How much a code needs a header field, with all requests for which that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderNeed<'c> {
    /// Its name on the wire.
    pub name: &'c str,
    /// Whether it must be there.
    pub need: Need,
    /// As in [`CodeHeader::requests`].
    pub requests: Vec<usize>,
    /// Who says so.
    pub cites: Vec<&'c Citation>,
}

/// A code that one could confuse with this one, or should send instead.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// Its position among the protocol's codes.
    pub code: usize,
    /// The condition's name; its words are the message `alternative-IF` of this code.
    pub condition: String,
    /// Who says so.
    pub cite: Citation,
}

/// One code of a protocol.
#[derive(Debug, Clone)]
pub struct Code {
    /// As the registry writes it.
    pub code: String,
    /// As registered: "Busy Everywhere".
    pub name: String,
    /// The language of the name, as a BCP 47 tag, where it is not that of the protocol's names.
    pub name_lang: Option<String>,
    /// A shorter form of the name, for titles that have no room for it; no other code of the protocol is called so.
    pub short: Option<String>,
    /// Other names by which documents or software call it.
    pub aliases: Vec<String>,
    /// Names it was registered by before.
    pub former_names: Vec<String>,
    /// Its part of an address: `600-busy-everywhere`.
    pub slug: String,
    /// Slugs it had before; they redirect.
    pub former_slugs: Vec<String>,
    /// Index into the protocol's classes.
    pub class: usize,
    /// Its standing in the registry.
    pub status: Status,
    /// Is it still being written ([`super::draft`])? So are all codes of a protocol that is.
    pub draft: bool,
    /// Does it report that something went wrong, so that there is something to mend?
    pub failure: bool,
    /// Where it is defined.
    pub references: Vec<Citation>,
    /// One value for each facet of the protocol, in the protocol's order.
    pub values: Vec<FacetValue>,
    /// Header fields that come with it.
    pub headers: Vec<CodeHeader>,
    /// Codes to consider instead, the nearest first.
    pub alternatives: Vec<Alternative>,
    /// Scenarios; the first is the basic one.
    pub flows: Vec<Flow>,
    /// The whole message on the wire.
    pub example: Option<String>,
    /// The file of its facts.
    pub file: FileId,
}

impl Code {
    /// What its own files are called, without their ending.
    pub fn stem(&self) -> &str {
        slug::stem(&self.code, &self.slug)
    }

    /// All its names: the registered one, others that are in use, those it had.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.aliases).chain(&self.former_names).map(String::as_str)
    }

    /// The code as addresses write it.
    pub fn word(&self) -> String {
        word(&self.code)
    }

    /// Each of its header fields once: the first fact that asks the most of it. By these, codes are compared: for which
    /// requests is no difference of its own, since a code that answers INVITE alone says the same with that limit as without.
    pub fn main_headers(&self) -> Vec<&CodeHeader> {
        let mut main: Vec<&CodeHeader> = Vec::new();
        for header in &self.headers {
            match main.iter_mut().find(|known| known.name == header.name) {
                Some(known) if header.need < known.need => *known = header,
                Some(_) => {}
                None => main.push(header),
            }
        }
        main
    }

    /// What it needs of header fields. Each request may have its own document, so the facts can name a field more than
    /// once; here it stands once for each need.
    pub fn header_needs(&self) -> Vec<HeaderNeed<'_>> {
        let mut needs: Vec<HeaderNeed<'_>> = Vec::new();
        for header in &self.headers {
            match needs.iter_mut().find(|known| known.name == header.name && known.need == header.need) {
                Some(known) => {
                    known.requests.extend(&header.requests);
                    if !known.cites.contains(&&header.cite) {
                        known.cites.push(&header.cite);
                    }
                }
                None => needs.push(HeaderNeed {
                    name: &header.name,
                    need: header.need,
                    requests: header.requests.clone(),
                    cites: vec![&header.cite],
                }),
            }
        }
        needs
    }
}

/// A code as short addresses write it: in lower case, a `-` for whatever is neither letter nor digit.
fn word(code: &str) -> String {
    code.to_ascii_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
