//! Where the facts and templates of a site name a message: an alternative's `if`, a flow's `id`, a value of a facet.
//!
//! What asks for messages is `localize::contract`; this is the way back, for a person who is to change the facts.

use super::Opened;
use crate::diag::Diagnostics;
use crate::load::Topic;
use crate::load::yaml::{self, Node, Value};
use crate::model::Protocol;
use crate::source::{FileId, Span};

/// The places that make the site ask for a message, in the order of their files.
pub(super) fn places(opened: &Opened<'_>, topic: Topic, id: &str) -> Vec<Span> {
    let catalog = opened.catalog;
    let tree = |file: FileId| yaml::parse(file, &opened.loaded.sources, &mut Diagnostics::default());
    let mut found = Found { id, places: Vec::new() };
    match topic {
        Topic::Site => {
            let sources = &opened.loaded.sources;
            let changes = sources.iter().find(|(_, file)| file.path == "content/changes.yaml");
            if let Some(tree) = changes.and_then(|(file, _)| tree(file)) {
                found.each(items(&tree), "message", "change-");
            }
            found.places.extend(templates(opened, id));
        }
        Topic::Protocol(at) => {
            let protocol = &catalog.protocols[at];
            if let Some(tree) = tree(protocol.file) {
                found.protocol(&tree, protocol);
            }
            for mapping in &catalog.mappings {
                let other = if mapping.from == protocol.id.0 { &mapping.to } else { &mapping.from };
                let facet = protocol.facets.iter().find(|facet| facet.kind.target() == Some(other));
                if let (Some(facet), Some(tree)) = (facet, tree(mapping.file)) {
                    found.each(list(&tree, "rows"), "note", &format!("{}-", facet.message_part()));
                }
            }
        }
        Topic::Decision(at) => {
            let file = catalog.protocols[at].decision.as_ref().map(|decision| decision.file);
            if let Some(tree) = file.and_then(tree) {
                found.decision(&tree);
            }
        }
        Topic::Code(at) => {
            if let Some(tree) = tree(catalog.code(at).file) {
                found.code(&tree);
            }
        }
        Topic::Pair(_) => {}
    }
    found.places
}

/// The places in the site's own templates that ask for `t.some_id`. A built-in template has no place that could be changed.
fn templates(opened: &Opened<'_>, id: &str) -> Vec<Span> {
    let wanted = format!("t.{}", id.replace('-', "_"));
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let own = opened.loaded.theme.templates.iter();
    let own = own.filter(|(name, _)| opened.root.join("templates").join(name.as_str()).is_file());
    let mut places = Vec::new();
    for (_, file) in own {
        let text = opened.loaded.sources.text(*file);
        let hits = text.match_indices(&wanted).map(|(start, _)| start..start + wanted.len());
        let whole = hits.filter(|hit| !text[hit.end..].starts_with(is_name) && !text[..hit.start].ends_with(is_name));
        places.extend(whole.map(|hit| Span { file: *file, start: hit.start, end: hit.end }));
    }
    places
}

/// What was found of one message.
struct Found<'i> {
    id: &'i str,
    places: Vec<Span>,
}

impl Found<'_> {
    /// Takes in a text that is the message's id behind `prefix`.
    fn text(&mut self, node: &Node, prefix: &str) {
        if let Value::Text(text) = &node.value
            && self.id.strip_prefix(prefix) == Some(text.replace('_', "-").as_str())
        {
            self.places.push(node.span);
        }
    }

    /// Takes in a key of each item of a list.
    fn each(&mut self, items: &[Node], key: &str, prefix: &str) {
        for node in items.iter().filter_map(|item| get(item, key)) {
            self.text(node, prefix);
        }
    }

    fn protocol(&mut self, tree: &Node, protocol: &Protocol) {
        for (name, prefix) in
            [("classes", "class-"), ("lines", "line-"), ("unlisted", "unlisted-"), ("facets", "facet-")]
        {
            self.each(list(tree, name), "id", prefix);
        }
        for actor in list(tree, "actors") {
            self.text(actor, "actor-");
        }
        for facet in list(tree, "facets") {
            if let Some(Value::Text(name)) = get(facet, "id").map(|node| &node.value) {
                self.each(list(facet, "values"), "id", &format!("{}-", name.replace('_', "-")));
            }
        }
        let headers = list(tree, "headers").iter().filter_map(|header| get(header, "name"));
        for node in headers {
            let named = |name: &str| protocol.headers.iter().any(|it| it.name == name && it.message() == self.id);
            if matches!(&node.value, Value::Text(name) if named(name)) {
                self.places.push(node.span);
            }
        }
    }

    fn decision(&mut self, tree: &Node) {
        let questions = list(tree, "questions");
        self.each(questions, "id", "question-");
        for question in questions {
            self.each(list(question, "answers"), "id", "answer-");
        }
        self.each(list(tree, "not_chosen"), "because", "not-chosen-");
    }

    fn code(&mut self, tree: &Node) {
        self.each(list(tree, "alternatives"), "if", "alternative-");
        let flows = list(tree, "flows");
        self.each(flows, "id", "flow-");
        for flow in flows {
            if let Some(Value::Text(name)) = get(flow, "id").map(|node| &node.value) {
                self.each(list(flow, "steps"), "note", &format!("flow-{name}-"));
            }
        }
    }
}

/// The value of a key.
fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Value::Map(map) = &node.value else { return None };
    map.iter().find(|(known, _)| known.value == key).map(|(_, node)| node)
}

/// The items of a list.
fn items(node: &Node) -> &[Node] {
    if let Value::List(items) = &node.value { items } else { &[] }
}

/// The items of the list at a key.
fn list<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    get(node, key).map(items).unwrap_or_default()
}
