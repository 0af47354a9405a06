//! Drafts while a site is read: the key `state`, what may not name them, and which of their findings are no errors.
//!
//! What becomes of drafts later is told in [`crate::model::draft`].

use super::site::choose;
use super::yaml::{Fields, Node, Value};
use super::{Loaded, StampsFile, Topic, WordsFile};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::slug::is_stem_of;
use crate::model::{Catalog, Drafts, Kept, Protocol, ProtocolId, Unfinished};
use crate::source::{Sources, Sp};

/// The words of the key `state`, and whether each says that something is a draft.
const STATES: [(&str, bool); 2] = [("draft", true), ("published", false)];

/// Reads the key `state` of a code or a protocol: is it a draft?
pub fn state(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> bool {
    let state = fields.optional_text("state", diagnostics);
    state.and_then(|word| choose(&word, "state", &STATES, diagnostics)).unwrap_or(false)
}

/// Does a file of facts say that it is a draft, whatever else it says?
pub fn is_in(facts: &Node) -> bool {
    let Value::Map(map) = &facts.value else { return false };
    let is = |value: &Node| matches!(&value.value, Value::Text(word) if word == STATES[0].0);
    map.iter().any(|(key, value)| key.value == "state" && is(value))
}

/// The finding about something published that names a draft.
pub fn named(code: &Sp<String>, protocol: &ProtocolId) -> Diagnostic {
    Diagnostic::new(
        Code::HK160,
        code.span,
        format!("`{protocol}/{}` is a draft, and nothing published may name it", code.value),
    )
    .help("take the draft's line `state: draft` out when it is whole, or name it when that is done")
}

/// Is a draft named of which too little is known to have a place among the codes?
pub fn is_unplaced(protocol: &Protocol, code: &str) -> bool {
    let is_published = protocol.unfinished == Unfinished::LeftOut && !protocol.draft;
    is_published && protocol.position(code).is_none() && protocol.drafts.iter().any(|stem| is_stem_of(stem, code))
}

/// Do the words of a topic belong to a draft?
pub fn is_draft(catalog: &Catalog, topic: Topic) -> bool {
    let of_protocol = |at: usize| catalog.protocols[at].draft;
    match topic {
        Topic::Site => false,
        Topic::Protocol(at) | Topic::Decision(at) => of_protocol(at),
        Topic::Code(at) => of_protocol(at.protocol) || catalog.code(at).draft,
        Topic::Pair(pair) => [pair.a, pair.b].iter().any(|at| is_draft(catalog, Topic::Code(*at))),
    }
}

/// Findings that say that something is missing: in a draft no error, but a warning.
const MISSING: [Code; 8] =
    [Code::HK104, Code::HK107, Code::HK121, Code::HK129, Code::HK135, Code::HK201, Code::HK202, Code::HK214];

/// Makes warnings of the errors that say that something is missing in a draft.
pub fn be_lenient(catalog: &Catalog, sources: &Sources, diagnostics: &mut Diagnostics) {
    if !catalog.protocols.iter().any(|protocol| protocol.draft || !protocol.drafts.is_empty()) {
        return;
    }
    let is_lenient = |code: Code, path: &str| MISSING.contains(&code) && is_path_of_draft(catalog, path);
    let found = std::mem::take(diagnostics);
    diagnostics.map_from(
        found,
        |mut finding| {
            if is_lenient(finding.code, finding.path_in(sources)) {
                finding.severity = Severity::Warning;
            }
            Some(finding)
        },
        |(code, severity, file)| {
            let lenient = file.is_some_and(|file| is_lenient(code, sources.path(file)));
            Some((code, if lenient { Severity::Warning } else { severity }, file))
        },
    );
}

/// Is this a file of a draft: its facts, or its words in some language?
fn is_path_of_draft(catalog: &Catalog, path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let (folder, name) = match parts[..] {
        ["content", folder, name] => (folder, name.strip_suffix(".yaml")),
        ["locales", _, folder, name] => (folder, name.strip_suffix(".ftl")),
        _ => return false,
    };
    let Some(protocol) = catalog.protocols.iter().find(|protocol| protocol.id.0 == folder) else { return false };
    let is_draft = |stem: &str| protocol.drafts.iter().any(|draft| draft == stem);
    protocol.draft
        || name.is_some_and(|name| {
            is_draft(name) || name.split_once("-vs-").is_some_and(|(a, b)| is_draft(a) || is_draft(b))
        })
}

/// Reports a site of which nothing would be published.
pub fn check_rest(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    if !catalog.protocols.is_empty() && catalog.protocols.iter().all(|protocol| protocol.draft) {
        let message = "every protocol of this site is a draft, so there is nothing to publish";
        diagnostics.push(
            Diagnostic::path(Code::HK161, "content", message)
                .help("take the line `state: draft` out of a `protocol.yaml`; `hikaku serve` shows drafts"),
        );
    }
}

impl Topic {
    /// The topic once drafts are gone; `None` where it is one of them.
    pub fn kept(self, kept: &Kept) -> Option<Topic> {
        Some(match self {
            Topic::Site => Topic::Site,
            Topic::Protocol(at) => Topic::Protocol(kept.protocol(at)?),
            Topic::Decision(at) => Topic::Decision(kept.protocol(at)?),
            Topic::Code(at) => Topic::Code(kept.code(at)?),
            Topic::Pair(pair) => Topic::Pair(kept.pair(pair)?),
        })
    }
}

impl Loaded {
    /// Takes the drafts out of what was read, and says which they were and where all else has gone.
    pub fn leave_drafts_out(&mut self) -> Option<(Drafts, Kept)> {
        let catalog = self.catalog.take()?;
        let drafts = catalog.drafts();
        let (catalog, kept) = catalog.without_drafts();
        self.catalog = Some(catalog);
        let words = |file: &WordsFile| Some(WordsFile { topic: file.topic.kept(&kept)?, ..*file });
        self.words = self.words.iter().filter_map(words).collect();
        let stamps = |file: &StampsFile| {
            let protocol = match file.protocol {
                Some(at) => Some(kept.protocol(at)?),
                None => None,
            };
            Some(StampsFile { protocol, ..*file })
        };
        self.stamps = self.stamps.iter().filter_map(stamps).collect();
        self.glossaries.retain_mut(|file| match file.protocol {
            None => true,
            Some(at) => {
                file.protocol = kept.protocol(at);
                file.protocol.is_some()
            }
        });
        self.unreadable =
            self.unreadable.iter().filter_map(|(locale, topic)| Some((*locale, topic.kept(&kept)?))).collect();
        Some((drafts, kept))
    }
}
