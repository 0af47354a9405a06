//! `protocol.html`: all codes of a protocol.

use std::collections::BTreeSet;

use tera::Value;

use super::{View, lead, matrix, pick};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, DocumentKind, Page};
use crate::render::values::Values;
use crate::render::{figure, value};

/// How many comparisons are named as worth reading.
const NOTABLE: usize = 12;

/// A protocol as a link with a label.
pub fn link(view: View<'_>, at: usize, from: Page, label: &str) -> Value {
    let protocol = &view.scene.catalog.protocols[at];
    value::map([
        ("key", value::text(&protocol.id.0)),
        ("name", value::text(&protocol.name)),
        ("name_lang", value::text(&protocol.name_lang)),
        ("label", value::text(label)),
        ("href", value::text(&from.link(Page::Protocol(at), view.scene.catalog))),
    ])
}

/// The page of a protocol.
pub fn page<'v>(view: View<'v>, at: usize, context: &mut Values<'v>) {
    let catalog = view.scene.catalog;
    let page = Page::Protocol(at);
    let protocol = &catalog.protocols[at];
    let words = &view.words().protocols[at];
    context.insert("protocol", link(view, at, page, &protocol.name));
    context.insert("heading", value::text(&view.site("protocol-heading", &[("protocol", &protocol.name)])));
    context.insert("intro", view.html(&words.intro, page));
    context.insert("decision", super::decision::link(view, at, None, page));
    pick::on_protocol(view, at, context);
    let classes = protocol.classes.iter().enumerate().map(|(class, declared)| {
        let (label, summary) = &words.classes[class];
        let codes: Vec<usize> = (0..protocol.codes.len()).filter(|code| protocol.codes[*code].class == class).collect();
        let count = view.site("protocol-class-count", &[("count", &codes.len().to_string())]);
        let codes = codes.into_iter().map(|code| listed(view, CodeRef { protocol: at, code }, page));
        value::map([
            ("anchor", value::text(&declared.id)),
            ("label", view.html(label, page)),
            ("description", value::html(&format!("<p>{}</p>", view.html_string(summary, page)))),
            ("count", value::text(&count)),
            ("codes", value::list(codes)),
        ])
    });
    context.insert("classes", value::list(classes));
    context.insert("matrix", matrix::matrix(view, at));
    let notable = notable(view, at, NOTABLE).into_iter().map(|pair| lead::offer(view, pair, page));
    context.insert("notable", value::list(notable));
    context.insert("documents", documents(view, at));
}

fn listed(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let code = view.scene.catalog.code(at);
    value::map([
        ("code", value::text(&code.code)),
        ("shown", figure::html(&code.code)),
        ("name", value::text(&code.name)),
        ("name_lang", value::text(view.scene.catalog.name_lang(at))),
        ("size", Value::from(figure::size(&code.code))),
        ("href", value::text(&page.link(Page::Code(at), view.scene.catalog))),
        ("title", view.own_title(at, page)),
        ("badge", view.badge(at)),
        ("gist", view.html(&view.words().codes[&at].gist, page)),
        ("act", view.html(&view.words().codes[&at].act, page)),
        ("summary", view.html(&view.words().codes[&at].summary, page)),
    ])
}

/// The pairs of a protocol most worth reading: those its facts name; without any, the ranking's best, each code at most
/// twice so that the list shows the breadth.
pub fn notable(view: View<'_>, at: usize, most: usize) -> Vec<Pair> {
    let named = &view.scene.catalog.protocols[at].notable;
    if !named.is_empty() {
        let position = |code| CodeRef { protocol: at, code };
        return named.iter().filter_map(|(a, b)| Pair::new(position(*a), position(*b))).take(most).collect();
    }
    let codes = view.scene.catalog.protocols[at].codes.len();
    let all = (0..codes).flat_map(|code| view.scene.ranking.of(CodeRef { protocol: at, code }).iter().copied());
    let mut ranked: Vec<(u32, Pair)> =
        all.map(|ranked| (u32::MAX - ranked.worth, ranked.pair)).collect::<BTreeSet<_>>().into_iter().collect();
    ranked.sort_unstable();
    let mut uses = vec![0_u8; codes];
    let mut chosen = Vec::new();
    for (_, pair) in ranked {
        if chosen.len() < most && uses[pair.a.code] < 2 && uses[pair.b.code] < 2 {
            uses[pair.a.code] += 1;
            uses[pair.b.code] += 1;
            chosen.push(pair);
        }
    }
    chosen
}

/// The documents that define the codes, in the protocol's order.
fn documents(view: View<'_>, at: usize) -> Value {
    let protocol = &view.scene.catalog.protocols[at];
    let cited: BTreeSet<&str> = protocol
        .codes
        .iter()
        .flat_map(|code| code.references.iter().map(|citation| citation.document.as_str()))
        .collect();
    let listed = protocol
        .documents
        .iter()
        .filter(|document| cited.contains(document.id.as_str()) || matches!(document.kind, DocumentKind::Iana));
    value::list(listed.map(|document| {
        let citation = Citation { document: document.id.clone(), section: None };
        let note = document
            .obsoleted_by
            .as_ref()
            .map(|by| view.site("protocol-document-obsoleted", &[("document", &super::document_name(by))]));
        value::map([
            ("label", value::text(&super::document_name(&document.id))),
            ("href", value::optional_text(citation.url(document).as_deref())),
            ("title", value::text(&document.title)),
            ("note", value::optional_text(note.as_deref())),
        ])
    }))
}
