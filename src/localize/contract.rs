//! Which messages each file of words must and may have, with the variables each is given: the contract between the
//! words and the places that show them.

use std::collections::BTreeSet;

use super::own::OWN;
use crate::load::Topic;
use crate::model::decision::{Decision, Leads};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Change, Facet, FacetKind, FacetValue, Part, Protocol};

/// The form a message's text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text of one line.
    Plain,
    /// One line of Markdown.
    Inline,
    /// Markdown with paragraphs and lists.
    Block,
}

/// One message that a place asks for.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The message.
    pub id: String,
    /// Form of its value.
    pub form: Form,
    /// Variables it is given, attributes too.
    pub variables: &'static [&'static str],
    /// Attributes it must have; they are one line of Markdown.
    pub attributes: &'static [&'static str],
    /// May it be left out?
    pub optional: bool,
    /// Is it a message of the site's that a protocol may say in words of its own ([`OWN`])?
    pub own: bool,
    /// The message of `site.ftl` that is said where it is left out.
    pub default: Option<&'static str>,
}

impl Ask {
    fn new(id: impl Into<String>, form: Form) -> Self {
        Ask { id: id.into(), form, variables: &[], attributes: &[], optional: false, own: false, default: None }
    }

    fn given(mut self, variables: &'static [&'static str]) -> Self {
        self.variables = variables;
        self
    }

    fn with(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
        self
    }

    fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// May be left out, because the site has words for it.
    fn or(mut self, default: Option<&'static str>) -> Self {
        self.optional |= default.is_some();
        self.default = default;
        self
    }
}

/// Messages of `site.ftl` that hikaku formats itself, with their variables. Templates ask for more, by `t.id`.
pub const SITE: &[(&str, &[&str])] = &[
    ("breadcrumb-comparison", &["a", "b"]),
    ("breadcrumb-home", &[]),
    ("change-facts", TOLD),
    ("change-language", TOLD),
    ("change-new", TOLD),
    ("change-opened", TOLD),
    ("change-translation", TOLD),
    ("change-words", TOLD),
    ("citation-practice", &[]),
    ("citation-section", &["document", "section"]),
    ("code-aliases", &["aliases"]),
    ("code-alternative-compare", &["a", "b"]),
    ("code-alternatives-heading", &[]),
    ("code-compare-heading", &["code"]),
    ("code-description", &["protocol", "code", "name", "title", "summary"]),
    ("code-elsewhere", &["code", "protocols"]),
    ("code-link", &["protocol", "code", "name"]),
    ("code-meaning-heading", &[]),
    ("code-misreading-heading", &[]),
    ("code-title", &["protocol", "code", "name", "title"]),
    ("code-title-plain", &["protocol", "code", "name"]),
    ("code-when-heading", &[]),
    ("compare-act-heading", &[]),
    ("compare-agree-summary", &["count"]),
    ("compare-gists", &["a", "a-gist", "b", "b-gist"]),
    ("compare-heading", &["protocol", "a", "a-name", "b", "b-name"]),
    ("compare-protocol-label", &["protocol"]),
    ("compare-table-heading", &[]),
    ("compare-title", &["protocol", "a", "a-name", "b", "b-name"]),
    ("comparison-link", &["protocol", "a", "a-name", "b", "b-name"]),
    ("draft-mark", &[]),
    ("draft-notice", &[]),
    ("edit-decision", &["protocol"]),
    ("edit-decision-facts", &["protocol"]),
    ("edit-facts", &["code"]),
    ("edit-protocol", &["protocol"]),
    ("edit-site", &[]),
    ("edit-verdict", &["a", "b"]),
    ("edit-words", &["code"]),
    ("feed-title", &[]),
    ("flow-parting", &[]),
    ("flow-step-message", &["from", "to", "message"]),
    ("flow-step-note", &["actor", "note"]),
    ("front-description", &[]),
    ("front-tagline", &[]),
    ("front-title", &[]),
    ("gap-text", &["id", "file"]),
    ("header-with-need", &["header", "need"]),
    ("home-lead", &[]),
    ("home-protocol-count", &["count", "comparisons"]),
    ("home-title", &[]),
    ("language-share", &["percent"]),
    ("list-separator", &[]),
    ("llms-addresses", &["base", "locales", "suffix"]),
    ("llms-codes", &["count"]),
    ("llms-codes-about", &[]),
    ("llms-decision-about", &[]),
    ("llms-decision-json", &[]),
    ("llms-example", &["code"]),
    ("llms-example-pair", &["a", "b"]),
    ("llms-index-about", &[]),
    ("llms-json", &[]),
    ("llms-json-heading", &[]),
    ("llms-schema-code", &[]),
    ("llms-schema-code-about", &[]),
    ("llms-schema-decision", &[]),
    ("llms-schema-decision-about", &[]),
    ("llms-schema-facets", &[]),
    ("llms-schema-facets-about", &[]),
    ("llms-schema-verdicts", &[]),
    ("llms-schema-verdicts-about", &[]),
    ("llms-translation-about", &[]),
    ("lost-found", &[]),
    ("lost-heading", &[]),
    ("lost-home", &[]),
    ("lost-text", &[]),
    ("lost-title", &[]),
    ("mapping-other", &["code", "name", "registered"]),
    ("jump-fix", &["code"]),
    ("jump-next", &["code"]),
    ("matrix-beside", &["codes"]),
    ("matrix-compare", &["a", "b"]),
    ("matrix-compare-these", &["number"]),
    ("matrix-count", &["shown", "all"]),
    ("matrix-pick", &["code"]),
    ("matrix-same", &["number"]),
    ("matrix-status", &[]),
    ("need-may", &[]),
    ("need-may-for", &["requests"]),
    ("need-must", &[]),
    ("need-must-for", &["requests"]),
    ("need-should", &[]),
    ("need-should-for", &["requests"]),
    ("notice-partial", &["count"]),
    ("number-description", &["code", "protocols"]),
    ("number-heading", &["code"]),
    ("number-title", &["code", "protocols"]),
    ("page-missing", &["count"]),
    ("page-stale", &["count"]),
    ("page-unstamped", &["count"]),
    ("page-whole", &[]),
    ("pick-first", &[]),
    ("pick-instead", &["code"]),
    ("pick-second", &[]),
    ("pick-with", &["code"]),
    ("protocol-class-count", &["count"]),
    ("protocol-description", &["protocol", "count"]),
    ("protocol-document-obsoleted", &["document"]),
    ("protocol-heading", &["protocol"]),
    ("protocol-title", &["protocol", "count"]),
    ("receiver-heading-fix", &[]),
    ("receiver-heading-next", &[]),
    ("search-example", &[]),
    ("search-label", &[]),
    ("search-by-alias", &["words"]),
    ("search-by-code", &[]),
    ("search-by-header", &["words"]),
    ("search-by-line", &["words"]),
    ("search-by-name", &["words"]),
    ("search-by-question", &["words"]),
    ("search-by-slip", &["words"]),
    ("search-by-summary", &[]),
    ("search-by-text", &[]),
    ("search-by-title", &["words"]),
    ("search-count", &["count"]),
    ("search-header-must", &["code", "header"]),
    ("search-header-should", &["code", "header"]),
    ("search-notes-label", &[]),
    ("search-phrase-fixed", &["code", "name", "phrase"]),
    ("search-phrase-free", &["code", "name", "phrase"]),
    ("search-phrase-other", &["code", "name", "other", "phrase"]),
    ("search-results-label", &[]),
    ("search-unknown", &[]),
    ("site-name", &[]),
    ("state-missing", &[]),
    ("state-same", &[]),
    ("state-stale", &[]),
    ("state-unstamped", &[]),
    ("status-deprecated", &[]),
    ("status-obsoleted", &[]),
    ("status-registered", &[]),
    ("status-reserved", &[]),
    ("status-temporary", &[]),
    ("status-unofficial", &[]),
    ("status-unused", &[]),
    ("text-aliases", &[]),
    ("text-alternative", &["code"]),
    ("text-gist", &[]),
    ("text-intro", &[]),
    ("text-summary", &[]),
    ("text-title", &[]),
    ("translate-decision", &["protocol"]),
    ("translate-protocol", &["protocol"]),
    ("translate-site", &[]),
    ("translate-verdict", &["a", "b"]),
    ("translate-words", &["code"]),
    ("translation-description", &[]),
    ("translation-link", &[]),
    ("translation-site", &[]),
    ("translation-title", &["language"]),
    ("use-heading", &["code"]),
    ("wire-label", &["code", "name"]),
];

/// Messages of `site.ftl` for what most protocols say in the same words. Each is said where a protocol's own file has no
/// message in its place: first the protocol, then the site. Their form, their variables and their attributes.
const DEFAULTS: &[(&str, Form, &[&str], &[&str])] = &[
    ("alternatives-none", Form::Inline, &["code"], &["sentence"]),
    ("facet-alternatives", Form::Plain, &[], &["about"]),
    ("facet-class", Form::Plain, &[], &["about"]),
    ("facet-headers", Form::Plain, &[], &["about"]),
    ("headers-list", Form::Inline, &["code", "headers"], &["sentence"]),
    ("headers-none", Form::Inline, &["code"], &["sentence"]),
    ("mapping-none", Form::Inline, &["code"], &["sentence"]),
    ("set-list", Form::Inline, &["code", "values"], &["sentence"]),
];

/// The site's label of a facet that is derived from what every protocol has.
pub fn default_label(kind: &FacetKind) -> Option<&'static str> {
    match kind {
        FacetKind::Headers => Some("facet-headers"),
        FacetKind::Alternatives => Some("facet-alternatives"),
        FacetKind::Class => Some("facet-class"),
        FacetKind::Mapping { .. } | FacetKind::Set | FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered => None,
    }
}

/// The site's cell for a code that has nothing of what a derived facet tells.
pub fn default_cell(kind: &FacetKind) -> Option<&'static str> {
    match kind {
        FacetKind::Headers => Some("headers-none"),
        FacetKind::Alternatives => Some("alternatives-none"),
        FacetKind::Mapping { .. } => Some("mapping-none"),
        FacetKind::Class | FacetKind::Set | FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered => None,
    }
}

/// The variables of a message that tells a change.
const TOLD: &[&str] = &[super::told::SUBJECTS, super::told::LANGUAGE];

/// The variables that are given as numbers; all others are texts, the codes among them.
pub const NUMBERS: &[&str] = &["comparisons", "count", "percent"];

/// Site messages that say nothing without some of their variables.
const NEEDED: &[(&str, &[&str])] = &[
    ("breadcrumb-comparison", &["a", "b"]),
    ("citation-section", &["document", "section"]),
    ("code-aliases", &["aliases"]),
    ("code-alternative-compare", &["a", "b"]),
    ("code-elsewhere", &["protocols"]),
    ("code-link", &["code"]),
    ("code-title", &["code", "name"]),
    ("code-title-plain", &["code", "name"]),
    ("compare-gists", &["a", "a-gist", "b", "b-gist"]),
    ("compare-heading", &["a", "b"]),
    ("compare-title", &["a", "b"]),
    ("comparison-link", &["a", "b"]),
    ("edit-facts", &["code"]),
    ("edit-words", &["code"]),
    ("flow-step-message", &["from", "to", "message"]),
    ("flow-step-note", &["actor", "note"]),
    ("gap-text", &["id", "file"]),
    ("header-with-need", &["header", "need"]),
    ("llms-addresses", &["base", "locales"]),
    ("llms-example", &["code"]),
    ("llms-example-pair", &["a", "b"]),
    ("jump-fix", &["code"]),
    ("jump-next", &["code"]),
    ("matrix-beside", &["codes"]),
    ("matrix-compare", &["a", "b"]),
    ("matrix-compare-these", &["number"]),
    ("matrix-count", &["shown"]),
    ("matrix-pick", &["code"]),
    ("matrix-same", &["number"]),
    ("need-may-for", &["requests"]),
    ("need-must-for", &["requests"]),
    ("need-should-for", &["requests"]),
    ("number-description", &["code"]),
    ("number-heading", &["code"]),
    ("number-title", &["code"]),
    ("pick-instead", &["code"]),
    ("pick-with", &["code"]),
    ("search-by-alias", &["words"]),
    ("search-by-header", &["words"]),
    ("search-by-line", &["words"]),
    ("search-by-question", &["words"]),
    ("search-by-slip", &["words"]),
    ("search-header-must", &["code", "header"]),
    ("search-header-should", &["code", "header"]),
    ("search-phrase-fixed", &["name", "phrase"]),
    ("search-phrase-free", &["name", "phrase"]),
    ("search-phrase-other", &["other", "phrase"]),
    ("use-heading", &["code"]),
    ("wire-label", &["code"]),
];

/// The variables without which a message would say nothing, each with the attribute it is needed in. A title that leaves
/// out the code it is about would stand on every page alike.
pub fn needed(ask: &Ask) -> Vec<(Option<&'static str>, &'static str)> {
    let site = NEEDED.iter().find(|(id, _)| *id == ask.id).map_or(&[][..], |(_, variables)| variables);
    let mut needed: Vec<(Option<&'static str>, &'static str)> = site.iter().map(|variable| (None, *variable)).collect();
    if ask.attributes.contains(&"sentence") {
        let given = |name: &&&'static str| ask.variables.contains(name);
        // A sentence speaks of its code; a condition, of the code it leads to; a list, of what it lists.
        needed.extend(["alternative", "code"].iter().find(given).map(|variable| (Some("sentence"), *variable)));
        for variable in ["values", "headers"].iter().filter(given) {
            needed.extend([(None, *variable), (Some("sentence"), *variable)]);
        }
    }
    needed
}

/// All messages that the files of a topic are asked for. `template_ids` are the ids that templates use.
pub fn asks(catalog: &Catalog, topic: Topic, template_ids: &BTreeSet<String>) -> Vec<Ask> {
    match topic {
        Topic::Site => site(catalog, template_ids),
        Topic::Protocol(at) => protocol(catalog, at, template_ids),
        Topic::Decision(at) => catalog.protocols[at].decision.as_ref().map(decision).unwrap_or_default(),
        Topic::Code(at) => code(catalog, at),
        Topic::Pair(_) => vec![Ask::new("lead", Form::Inline), Ask::new("verdict", Form::Block)],
    }
}

fn site(catalog: &Catalog, template_ids: &BTreeSet<String>) -> Vec<Ask> {
    let mut asks: Vec<Ask> = SITE.iter().map(|(id, variables)| Ask::new(*id, Form::Plain).given(variables)).collect();
    for (id, form, variables, attributes) in DEFAULTS {
        asks.push(Ask::new(*id, *form).given(variables).with(attributes));
    }
    for id in template_ids {
        if !SITE.iter().any(|(known, _)| known == id) {
            asks.push(Ask::new(id.as_str(), Form::Plain));
        }
    }
    // A change may be told in words of its own. That they are missing is said where the change stands.
    for id in catalog.changes.iter().map(Change::message_id) {
        if !asks.iter().any(|known| known.id == id) {
            asks.push(Ask::new(id, Form::Plain).given(TOLD).optional());
        }
    }
    asks
}

/// What the file of a protocol is asked for, and the messages of the site that it may say itself.
fn protocol(catalog: &Catalog, at: usize, template_ids: &BTreeSet<String>) -> Vec<Ask> {
    let mut asks = of_protocol(catalog, at);
    let facts: BTreeSet<String> = asks.iter().map(|ask| ask.id.clone()).collect();
    asks.extend(OWN.iter().filter(|id| !facts.contains(**id)).filter_map(|id| {
        let formatted = SITE.iter().find(|(known, _)| known == id).map(|(_, variables)| *variables);
        // What no template asks for would be said nowhere.
        let variables = formatted.or_else(|| template_ids.contains(*id).then_some(&[][..]))?;
        Some(Ask { own: true, ..Ask::new(*id, Form::Plain).given(variables).optional() })
    }));
    asks
}

/// What the facts of a protocol ask of its words.
pub(super) fn of_protocol(catalog: &Catalog, at: usize) -> Vec<Ask> {
    let protocol = &catalog.protocols[at];
    let mut asks = vec![
        Ask::new("protocol-title", Form::Plain),
        Ask::new("protocol-summary", Form::Inline),
        Ask::new("protocol-intro", Form::Block),
    ];
    for class in &protocol.classes {
        asks.push(Ask::new(format!("class-{}", class.id), Form::Plain).given(&["code"]).with(&["sentence", "summary"]));
    }
    for actor in &protocol.actors {
        asks.push(Ask::new(format!("actor-{actor}"), Form::Plain));
    }
    for header in &protocol.headers {
        asks.push(Ask::new(header.message(), Form::Plain).given(&["value"]).optional());
    }
    for line in &protocol.lines {
        asks.push(Ask::new(format!("line-{}", line.id), Form::Plain));
    }
    for unlisted in &protocol.unlisted {
        asks.push(Ask::new(format!("unlisted-{}", unlisted.id), Form::Plain).given(&["code"]));
    }
    if protocol.has_forks() {
        asks.extend(branches(protocol));
    }
    for facet in &protocol.facets {
        let part = facet.message_part();
        asks.push(Ask::new(format!("facet-{part}"), Form::Plain).with(&["about"]).or(default_label(&facet.kind)));
        for value in &facet.values {
            asks.push(Ask::new(format!("{part}-{}", value.id), Form::Inline).given(&["code"]).with(&["sentence"]));
        }
        match &facet.kind {
            FacetKind::Set => {
                let ask = Ask::new(format!("{part}-list"), Form::Inline).given(&["code", "values"]);
                asks.push(ask.with(&["sentence"]).or(Some("set-list")));
            }
            FacetKind::Headers => {
                asks.push(nothing("headers-none".to_owned(), &facet.kind));
                let ask = Ask::new("headers-list", Form::Inline).given(&["code", "headers"]);
                asks.push(ask.with(&["sentence"]).or(Some("headers-list")));
            }
            FacetKind::Alternatives => asks.push(nothing("alternatives-none".to_owned(), &facet.kind)),
            FacetKind::Mapping { to } => {
                asks.push(nothing(format!("{part}-none"), &facet.kind));
                for note in catalog.notes(at, to) {
                    let ask = Ask::new(format!("{part}-{note}"), Form::Inline);
                    asks.push(ask.given(&["code", "other"]).with(&["sentence"]));
                }
            }
            FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Class => {}
        }
    }
    asks
}

/// What is said of a code that has nothing of what a derived facet tells.
fn nothing(id: String, kind: &FacetKind) -> Ask {
    Ask::new(id, Form::Inline).given(&["code"]).with(&["sentence"]).or(default_cell(kind))
}

fn decision(decision: &Decision) -> Vec<Ask> {
    let mut asks = vec![Ask::new("title", Form::Plain), Ask::new("summary", Form::Inline)];
    for question in &decision.questions {
        asks.push(Ask::new(format!("question-{}", question.id), Form::Plain));
        for answer in &question.answers {
            let ask = Ask::new(format!("answer-{}", answer.id), Form::Plain);
            asks.push(if matches!(answer.leads, Leads::Code(_)) { ask.with(&["why"]) } else { ask });
        }
    }
    for (because, _) in decision.reasons() {
        asks.push(Ask::new(format!("not-chosen-{because}"), Form::Inline));
    }
    asks
}

/// What becomes of the branches of a fork, wherever a flow of the protocol shows it, and what goes back.
fn branches(protocol: &Protocol) -> Vec<Ask> {
    let flows = protocol.codes.iter().flat_map(|code| &code.flows);
    let mut ids = BTreeSet::new();
    let mut outcomes = BTreeSet::new();
    for fork in flows.filter_map(|flow| flow.fork.as_ref()) {
        ids.extend((0..fork.branches.len()).map(|branch| fork.branch_message(branch, protocol)));
        outcomes.insert(fork.outcome_message());
    }
    let branch = |id| Ask::new(id, Form::Inline).given(&["actor", "message"]).with(&["sentence"]);
    let outcome = |id| Ask::new(id, Form::Inline).given(&["actor", "answer", "message"]);
    ids.into_iter().map(branch).chain(outcomes.into_iter().map(outcome)).collect()
}

fn code(catalog: &Catalog, at: CodeRef) -> Vec<Ask> {
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let mut asks = vec![
        Ask::new("title", Form::Plain),
        Ask::new("gist", Form::Inline),
        Ask::new("act", Form::Inline),
        Ask::new("summary", Form::Inline),
        Ask::new("meaning", Form::Block),
    ];
    // What else is said is the protocol's to ask for.
    for part in [Part::When, Part::Receiver, Part::Sender, Part::Misreading, Part::Aliases] {
        let ask = Ask::new(part.word(), Form::Block);
        asks.push(if protocol.requires(part) { ask } else { ask.optional() });
    }
    for facet in &protocol.facets {
        // A class and alternatives are named elsewhere in their own words already.
        if !matches!(facet.kind, FacetKind::Class | FacetKind::Alternatives) {
            let ask = Ask::new(format!("facet-{}", facet.message_part()), Form::Inline);
            asks.push(ask.given(&["code"]).with(&["sentence"]).optional());
        }
    }
    for alternative in &code.alternatives {
        let ask = Ask::new(format!("alternative-{}", alternative.condition), Form::Inline);
        asks.push(ask.given(&["code", "alternative"]).with(&["sentence"]));
    }
    for flow in &code.flows {
        asks.push(Ask::new(format!("flow-{}", flow.id), Form::Plain));
        for note in flow.notes() {
            asks.push(Ask::new(format!("flow-{}-{note}", flow.id), Form::Plain));
        }
    }
    asks.dedup_by(|a, b| a.id == b.id);
    asks
}

/// The message that words a value of a declared facet, without a code's own override.
pub fn value_message(protocol: &Protocol, facet: usize, value: &FacetValue) -> Option<String> {
    let declared = &protocol.facets[facet];
    match value {
        FacetValue::One(at, _) => Some(format!("{}-{}", declared.message_part(), declared.values[*at].id)),
        FacetValue::Some(..) => Some(format!("{}-list", declared.message_part())),
        FacetValue::Derived => None,
    }
}

/// The messages with the cells of a facet's values, in order; of a derived one that of nothing, if it has one.
pub fn cell_messages(facet: &Facet) -> Vec<String> {
    match &facet.kind {
        FacetKind::Headers => vec!["headers-none".to_owned()],
        FacetKind::Mapping { .. } => vec![format!("{}-none", facet.message_part())],
        FacetKind::Alternatives => vec!["alternatives-none".to_owned()],
        FacetKind::Class => Vec::new(),
        FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Set => {
            facet.values.iter().map(|value| format!("{}-{}", facet.message_part(), value.id)).collect()
        }
    }
}
