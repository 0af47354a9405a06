//! `content/*/protocol.yaml` → [`Protocol`], without its codes.

use std::collections::HashMap;

use regex_lite::Regex;

use super::draft;
use super::example;
use super::flow::rule;
use super::lines;
use super::message;
use super::pairs;
use super::pattern;
use super::site::{choose, language};
use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::citation::{is_document_address, is_section_address};
use crate::model::{
    Citation, Class, Document, DocumentKind, Facet, FacetKind, FacetValue, Header, Order, Part, Phrase, Protocol,
    ProtocolId, Unfinished, Value, WireForm,
};
use crate::source::{FileId, Sp, Span};

/// The language of names where a protocol does not say it: nearly all registries are written in English.
const NAME_LANG: &str = "en";

/// A protocol, and what its codes need to be lowered.
#[derive(Debug)]
pub struct Lowered {
    /// The protocol; its `codes` are empty.
    pub protocol: Protocol,
    /// For each class, the values it gives to facets, by facet.
    pub defaults: Vec<Vec<(usize, FacetValue)>>,
    /// Pairs that are to have a page, still as texts.
    pub listed: Vec<(Sp<String>, Sp<String>)>,
    /// Pairs that readers ask for most, still as texts, because the codes are read later.
    pub notable: Vec<(Sp<String>, Sp<String>)>,
    /// For each form of unlisted codes, the code they are treated as, still as a text.
    pub treat_as: Vec<Option<Sp<String>>>,
    /// Where the form of the wildcard stands, if there is one: what it costs depends on the codes.
    pub wildcard_at: Option<Span>,
}

/// Reads `protocol.yaml`. Faulty list items are left out, so that their neighbours are still checked.
///
/// Whether drafts among its codes may be named is for `unfinished` to say.
pub fn protocol(
    id: &str,
    file: FileId,
    node: &Node,
    unfinished: Unfinished,
    diagnostics: &mut Diagnostics,
) -> Option<Lowered> {
    let mut fields = Fields::of(node, "a protocol", diagnostics)?;
    let name = fields.text("name", diagnostics);
    let draft = draft::state(&mut fields, diagnostics);
    let code_form = fields.text("code_form", diagnostics);
    let order = fields.text("order", diagnostics);
    let name_lang = fields.optional_text("name_lang", diagnostics);
    let wire = fields.optional_text("wire", diagnostics);
    let message = fields.optional("message");
    let requires = fields.optional_set("requires", diagnostics);
    let documents =
        fields.required("documents", diagnostics).map(|n| n.list("documents", diagnostics)).unwrap_or_default();
    let classes = fields.required("classes", diagnostics).map(|n| n.list("classes", diagnostics)).unwrap_or_default();
    let facets = fields.required("facets", diagnostics).map(|n| n.list("facets", diagnostics)).unwrap_or_default();
    let headers = fields.optional_list("headers", diagnostics);
    let actors = fields.optional_texts("actors", diagnostics);
    let flow_rules = fields.optional_list("flow_rules", diagnostics);
    let pairs = fields.optional("pairs");
    let notable = fields.optional_list("notable", diagnostics);
    let phrase = fields.optional_text("phrase", diagnostics);
    let lines = fields.optional_list("lines", diagnostics);
    let requests = fields.optional("requests");
    let wildcard = fields.optional("wildcard");
    let unlisted = fields.optional_list("unlisted", diagnostics);
    let source = fields.optional("cite");
    fields.finish(diagnostics);

    let wildcard = wildcard.and_then(|node| {
        let form = code_form.as_ref().map_or("", |form| form.value.as_str());
        lines::wildcard(node, form, diagnostics)
    });
    let (wildcard, wildcard_at) = wildcard.unzip();
    let code_form = code_form.and_then(|form| form_of_codes(&form, diagnostics));
    let order = order
        .and_then(|word| choose(&word, "order", &[("numeric", Order::Numeric), ("text", Order::Text)], diagnostics));
    let name_lang = name_lang.filter(|tag| language(tag, diagnostics).is_some());
    // What is wrong was said; the examples are then taken for the plainest there are.
    let wire = wire.map(|word| choose(&word, "wire", &WireForm::ALL, diagnostics).unwrap_or(WireForm::Text));
    let requires = parts(&requires, wire, diagnostics);

    let mut twice = Twice::default();
    let documents: Vec<Document> = documents.iter().filter_map(|n| document(n, &mut twice, diagnostics)).collect();
    let facets: Vec<Facet> = facets.iter().filter_map(|n| facet(n, &mut twice, diagnostics)).collect();
    let source = source_of_all(source, &Scope { documents: &documents, facets: &facets, source: None }, diagnostics);
    let scope = Scope { documents: &documents, facets: &facets, source: source.as_ref() };
    let headers = headers.iter().filter_map(|n| header(n, &scope, &mut twice, diagnostics)).collect();
    let (classes, defaults) = classes.iter().filter_map(|n| class(n, &scope, &mut twice, diagnostics)).unzip();
    for actor in &actors {
        twice.see("actor", actor, diagnostics);
    }
    let flow_rules = flow_rules.iter().filter_map(|node| rule(node, &scope, diagnostics)).collect();
    let notable = notable.iter().filter_map(|node| pair(node, "notable", diagnostics)).collect();
    let (pairs, listed) = pairs.map(|node| pairs::choice(node, diagnostics)).unwrap_or_default();
    let phrases = [("free", Phrase::Free), ("fixed", Phrase::Fixed)];
    let phrase = phrase.and_then(|word| choose(&word, "phrase", &phrases, diagnostics)).unwrap_or(Phrase::Free);
    let lines = lines.iter().filter_map(|n| lines::line(n, &mut twice, diagnostics)).collect();
    let requests = requests.and_then(|node| lines::requests(node, &mut twice, diagnostics)).unwrap_or_default();
    let unlisted = unlisted.iter().filter_map(|n| lines::unlisted(n, &scope, &mut twice, diagnostics));
    let (unlisted, treat_as) = unlisted.unzip();
    let protocol = Protocol {
        id: ProtocolId(id.to_owned()),
        // What is wrong was said above; with something in its place, the faults of the codes show in the same run.
        name: name.map_or_else(|| id.to_owned(), |name| name.value),
        draft,
        drafts: Vec::new(),
        unfinished,
        code_form: code_form.unwrap_or_else(|| Regex::new("").expect("an empty pattern is one")),
        wildcard,
        order: order.unwrap_or(Order::Text),
        wire,
        message: message.and_then(|node| message::form(node, diagnostics)).unwrap_or_default(),
        name_lang: name_lang.map_or_else(|| NAME_LANG.to_owned(), |tag| tag.value),
        requires,
        classes,
        facets,
        actors: actors.into_iter().map(|actor| actor.value).collect(),
        flow_rules,
        pairs,
        notable: Vec::new(),
        headers,
        requests,
        phrase,
        lines,
        unlisted,
        documents,
        source,
        codes: Vec::new(),
        announced: Vec::new(),
        decision: None,
        checks: None,
        file,
    };
    Some(Lowered { protocol, defaults, listed, notable, treat_as, wildcard_at })
}

/// Reads what each code must have. An example cannot be asked for where none is shown.
fn parts(words: &[Sp<String>], wire: Option<WireForm>, diagnostics: &mut Diagnostics) -> Vec<Part> {
    let mut parts = Vec::new();
    for word in words {
        match choose(word, "requires", &Part::ALL, diagnostics) {
            Some(Part::Example) if wire.is_none() => diagnostics.push(
                Diagnostic::new(Code::HK151, word.span, "examples are required, and nothing says what they look like")
                    .help(example::form_help()),
            ),
            part => parts.extend(part),
        }
    }
    parts
}

/// The form of codes, as it is tried on a whole code.
fn form_of_codes(form: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<Regex> {
    let regex = match Regex::new(&format!("^(?:{})$", form.value)) {
        Ok(regex) => regex,
        Err(error) => {
            diagnostics.push(
                Diagnostic::new(Code::HK109, form.span, format!("`code_form` is no regular expression: {error}"))
                    .help("write a pattern such as `[1-6][0-9]{2}`"),
            );
            return None;
        }
    };
    // The search tries it, too. By itself: `a)|(b` is no form, though there is one around it.
    lines::report(form.span, pattern::form(&form.value), diagnostics);
    Some(regex)
}

/// Reads two codes: `["486", "600"]`.
pub fn pair(node: &Node, what: &str, diagnostics: &mut Diagnostics) -> Option<(Sp<String>, Sp<String>)> {
    let codes = node.texts(what, diagnostics);
    match <[Sp<String>; 2]>::try_from(codes) {
        Ok([a, b]) => Some((a, b)),
        Err(codes) => {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK109,
                    node.span,
                    format!("a pair in `{what}` has two codes, not {}", codes.len()),
                )
                .help("write `[\"486\", \"600\"]`"),
            );
            None
        }
    }
}

/// Finds names that are defined twice in one list.
#[derive(Default)]
pub struct Twice {
    seen: HashMap<(String, String), Span>,
}

impl Twice {
    /// Notes a name of a list; reports it if it was there before, and says whether it is new.
    pub fn see(&mut self, list: &str, name: &Sp<String>, diagnostics: &mut Diagnostics) -> bool {
        let key = (list.to_owned(), name.value.clone());
        if let Some(first) = self.seen.get(&key) {
            diagnostics.push(
                Diagnostic::new(Code::HK130, name.span, format!("{list} `{}` is defined twice", name.value))
                    .label("again here")
                    .other(*first, "first here")
                    .help("keep one of the two"),
            );
            return false;
        }
        self.seen.insert(key, name.span);
        true
    }
}

/// What facts may name: the protocol's documents and facets.
#[derive(Clone, Copy)]
pub struct Scope<'p> {
    /// Documents that citations may name.
    pub documents: &'p [Document],
    /// Facets that may have a value.
    pub facets: &'p [Facet],
    /// The source of what names none of its own.
    pub source: Option<&'p Citation>,
}

impl<'p> Scope<'p> {
    /// What the files of a protocol may name.
    pub fn of(protocol: &'p Protocol) -> Self {
        Scope { documents: &protocol.documents, facets: &protocol.facets, source: protocol.source.as_ref() }
    }

    /// The same, in a file that names a source of its own.
    pub fn with<'a>(self, source: Option<&'a Citation>) -> Scope<'a>
    where
        'p: 'a,
    {
        Scope { source: source.or(self.source), ..self }
    }
}

fn document(node: &Node, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Document> {
    let mut fields = Fields::of(node, "a document", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let kind = fields.text("kind", diagnostics);
    let title = fields.text("title", diagnostics);
    let url = fields.optional_text("url", diagnostics);
    let section_url = fields.optional_text("section_url", diagnostics);
    let obsoleted_by = fields.optional_text("obsoleted_by", diagnostics);
    fields.finish(diagnostics);
    let kinds: Vec<(&str, DocumentKind)> =
        DocumentKind::NAMES.iter().filter_map(|name| Some((*name, DocumentKind::parse(name)?))).collect();
    let kind = kind.and_then(|word| choose(&word, "kind", &kinds, diagnostics));
    if let Some(url) = &url
        && !is_document_address(url)
    {
        diagnostics.push(
            Diagnostic::new(Code::HK109, url.span, format!("`{}` is not a web address", url.value))
                .help("write the address beginning with `https://`, or `http://`, and a host"),
        );
    }
    let section_url = section_url.filter(|url| {
        let is_right = is_section_address(url);
        if !is_right {
            diagnostics
                .push(Diagnostic::new(Code::HK109, url.span, format!("`{}` is no address of sections", url.value)).help(
                "write a web address in which `{section}` stands once, behind the host: `https://HOST/PAGE#{section}`",
            ));
        }
        is_right
    });
    let id = id?;
    if !twice.see("document", &id, diagnostics) {
        return None;
    }
    Some(Document {
        id: id.value,
        kind: kind.unwrap_or(DocumentKind::Other),
        title: title.map(|title| title.value).unwrap_or_default(),
        url: url.map(|url| url.value),
        section_url: section_url.map(|url| url.value),
        obsoleted_by: obsoleted_by.map(|by| by.value),
    })
}

fn facet(node: &Node, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Facet> {
    let mut fields = Fields::of(node, "a facet", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let kind = fields.text("kind", diagnostics);
    let weight = fields.text("weight", diagnostics);
    let near = fields.optional_text("near", diagnostics);
    let to = fields.optional_text("to", diagnostics);
    let span = fields.span();
    let values = fields.optional("values");
    fields.finish(diagnostics);
    let id = id?;
    if !twice.see("facet", &id, diagnostics) {
        return None;
    }
    let to = to.map(|to| to.value).unwrap_or_default();
    let known = kind.as_ref().and_then(|kind| FacetKind::parse(&kind.value, &to));
    if let (Some(kind), None) = (&kind, &known) {
        diagnostics.push(
            Diagnostic::new(Code::HK109, kind.span, format!("`kind` of a facet cannot be `{}`", kind.value))
                .suggest(&kind.value, FacetKind::WORDS),
        );
    }
    // Of a kind that nobody knows the rest is read as of most.
    let kind = known.unwrap_or_default();
    if kind.target() == Some("") {
        diagnostics
            .push(Diagnostic::new(Code::HK107, span, "a mapping facet lacks the key `to`").help("add `to: PROTOCOL`"));
    }
    let weight = weight.and_then(|w| thousandths(&w, 100, diagnostics)).map_or(0, |w| w / 1000);
    let near = near.and_then(|near| thousandths(&near, 1, diagnostics)).unwrap_or(1000);
    let listed = values.map(|node| node.list("values", diagnostics)).unwrap_or_default();
    let mut values: Vec<Value> = Vec::new();
    let mut names = Twice::default();
    for item in listed {
        let Some(mut fields) = Fields::of_whole(item, "a facet value", ("id", ""), diagnostics) else { continue };
        let id = fields.text("id", diagnostics);
        let group = fields.optional_text("group", diagnostics);
        fields.finish(diagnostics);
        let Some(id) = id else { continue };
        if names.see("value", &id, diagnostics) {
            values.push(Value { id: id.value, group: group.map(|group| group.value) });
        }
    }
    if kind.is_flag() && values.is_empty() {
        values = ["yes", "no"].map(|id| Value { id: id.to_owned(), group: None }).into();
    } else if kind.is_derived() != values.is_empty() {
        let message = if values.is_empty() {
            "this facet declares no values"
        } else {
            "a derived facet has no values of its own"
        };
        diagnostics.push(
            Diagnostic::new(Code::HK109, id.span, message)
                .help("`one-of`, `ordered` and `set` have `values`; derived kinds have none"),
        );
        values.retain(|_| !kind.is_derived());
    }
    Some(Facet { id: id.value, kind, weight, near, values })
}

/// A decimal number from 0 to `most`, in thousandths, so that ranking never depends on floating point.
fn thousandths(text: &Sp<String>, most: u32, diagnostics: &mut Diagnostics) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((&text.value, ""));
    let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    let number = (digits(whole) && digits(part) && part.len() <= 3)
        .then(|| Some(whole.parse::<u32>().ok()? * 1000 + format!("{part:0<3}").parse::<u32>().ok()?))
        .flatten()
        .filter(|number| *number <= most * 1000);
    if number.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK109, text.span, format!("`{}` is no number from 0 to {most}", text.value))
                .help(format!("write a number from 0 to {most} with at most three decimals")),
        );
    }
    number
}

fn header(node: &Node, scope: &Scope<'_>, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Header> {
    let mut fields = Fields::of_whole(node, "a header field", ("name", ", cite: …"), diagnostics)?;
    let name = fields.text("name", diagnostics);
    let compact = fields.optional_text("compact", diagnostics);
    let cite = citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    let name = name?;
    let compact = compact.filter(|compact| twice.see("compact header field", compact, diagnostics));
    if !twice.see("header field", &name, diagnostics) {
        return None;
    }
    Some(Header {
        name: name.value,
        compact: compact.map(|compact| compact.value),
        cite: cite.unwrap_or_else(no_citation),
    })
}

fn class(
    node: &Node,
    scope: &Scope<'_>,
    twice: &mut Twice,
    diagnostics: &mut Diagnostics,
) -> Option<(Class, Vec<(usize, FacetValue)>)> {
    let mut fields = Fields::of(node, "a class", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let name = fields.text("name", diagnostics);
    let cite = citation(&mut fields, scope, diagnostics);
    let defaults = fields.optional("defaults").map(|node| facet_values(node, scope, diagnostics)).unwrap_or_default();
    let failure = failure(&mut fields, diagnostics).unwrap_or(true);
    fields.finish(diagnostics);
    let id = id?;
    if !twice.see("class", &id, diagnostics) {
        return None;
    }
    let name = name.map(|name| name.value).unwrap_or_default();
    Some((Class { id: id.value, name, failure, cite: cite.unwrap_or_else(no_citation) }, defaults))
}

/// Stands where a citation is at fault, so that what it belongs to is not missed as well.
pub fn no_citation() -> Citation {
    Citation { document: String::new(), section: None }
}

/// Reads the key `failure`: does a class, or a code, report that something went wrong?
pub fn failure(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Option<bool> {
    let word = fields.optional_text("failure", diagnostics)?;
    choose(&word, "failure", &[("yes", true), ("no", false)], diagnostics)
}

/// Reads the key `cite` of a mapping: a citation of a document the protocol declares. Without the key, the source of the
/// file counts.
pub fn citation(fields: &mut Fields<'_>, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<Citation> {
    let node = match scope.source {
        Some(source) => match fields.optional("cite") {
            Some(node) => node,
            None => return Some(source.clone()),
        },
        None => fields.required("cite", diagnostics)?,
    };
    parse_citation(&node.text("cite", diagnostics)?, scope, diagnostics)
}

/// Reads the key `cite` at the top of a file: the source of all in it that names none of its own. One that is at fault is so
/// once, and what would go by it is not missed.
pub fn source_of_all(node: Option<&Node>, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<Citation> {
    let text = node?.text("cite", diagnostics);
    Some(text.and_then(|text| parse_citation(&text, scope, diagnostics)).unwrap_or_else(no_citation))
}

/// Checks one citation.
pub fn parse_citation(text: &Sp<String>, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<Citation> {
    let Some(citation) = Citation::parse(&text.value) else {
        diagnostics.push(
            Diagnostic::new(
                Code::HK119,
                text.span,
                format!("`{}` does not begin with the id of a document", text.value),
            )
            .help("write `DOCUMENT#section`, for instance `RFC3261#21.6.1`"),
        );
        return None;
    };
    let Some(document) = scope.documents.iter().find(|document| document.id == citation.document) else {
        diagnostics.push(
            Diagnostic::new(Code::HK120, text.span, format!("document `{}` is not declared", citation.document))
                .suggest(&citation.document, scope.documents.iter().map(|document| document.id.as_str())),
        );
        return None;
    };
    if document.kind == DocumentKind::Rfc && citation.section.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK119, text.span, format!("`{}` names an RFC without a section", text.value))
                .help(format!("write `{}#section`", citation.document)),
        );
        return None;
    }
    if let Some(section) = citation.section.as_deref().filter(|section| !document.can_have(section)) {
        let (message, help) = if document.kind == DocumentKind::Rfc {
            let message = format!("`{section}` is no section of an RFC");
            (message, format!("write its number, `{}#21.6.1`, or an appendix's letter, `{0}#A.2`", document.id))
        } else {
            let message = format!("`{section}` cannot name a section");
            let help = format!(
                "write `{}#` and what stands in its address, such as `card-declined`: no white space, no \"#<>\\^`{{|}}",
                document.id
            );
            (message, help)
        };
        diagnostics.push(Diagnostic::new(Code::HK119, text.span, message).help(help));
        return None;
    }
    Some(citation)
}

/// Reads a mapping from facets to values: `next: {is: wait, cite: RFC3261#7.2}`; a set has `are: [...]`.
pub fn facet_values(node: &Node, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Vec<(usize, FacetValue)> {
    let mut values = Vec::new();
    for (key, node) in node.entries("facets", diagnostics) {
        let Some(at) = scope.facets.iter().position(|facet| facet.id == key.value) else {
            diagnostics.push(
                Diagnostic::new(Code::HK114, key.span, format!("the protocol has no facet `{}`", key.value)).suggest(
                    &key.value,
                    scope.facets.iter().filter(|f| !f.kind.is_derived()).map(|facet| facet.id.as_str()),
                ),
            );
            continue;
        };
        let facet = &scope.facets[at];
        if facet.kind.is_derived() {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK114,
                    key.span,
                    format!("facet `{}` is derived and takes no value here", key.value),
                )
                .help("write the code's `headers`, `alternatives` or `class`, or a row in `content/across/`"),
            );
            continue;
        }
        let form = if facet.kind.is_several() { ("are", ", cite: …") } else { ("is", ", cite: …") };
        let Some(mut fields) = Fields::of_whole(node, "a facet's value", form, diagnostics) else {
            values.push((at, FacetValue::Derived));
            continue;
        };
        let cite = citation(&mut fields, scope, diagnostics);
        let value = if facet.kind.is_several() {
            let words =
                fields.required("are", diagnostics).map(|node| node.set("are", diagnostics)).unwrap_or_default();
            let mut set: Vec<usize> = words.iter().filter_map(|word| value_of(facet, word, diagnostics)).collect();
            set.sort_unstable();
            set.dedup();
            (!set.is_empty()).then_some(set).zip(cite).map(|(set, cite)| FacetValue::Some(set, cite))
        } else {
            let word = fields.text("is", diagnostics);
            let value = word.and_then(|word| value_of(facet, &word, diagnostics));
            value.zip(cite).map(|(value, cite)| FacetValue::One(value, cite))
        };
        fields.finish(diagnostics);
        // A faulty value still counts as given, so that its facet is not reported a second time as missing.
        values.push((at, value.unwrap_or(FacetValue::Derived)));
    }
    values
}

fn value_of(facet: &Facet, word: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let at = facet.values.iter().position(|value| value.id == word.value);
    if at.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK115, word.span, format!("facet `{}` has no value `{}`", facet.id, word.value))
                .suggest(&word.value, facet.values.iter().map(|value| value.id.as_str())),
        );
    }
    at
}
