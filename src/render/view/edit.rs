//! From a page to the files behind it: the links at its foot that open a text where it can be mended or translated.
//!
//! A comparison leads to the words of its two codes; the page of a code, which has the link to its facts, and that of a
//! protocol lead to each text, at its line. A text that the language lacks leads to where it is to be written.

use tera::Value;

use super::View;
use super::page::Frame;
use crate::load::Topic;
use crate::localize::freshness::State;
use crate::localize::words_path;
use crate::model::Page;
use crate::model::pair::{CodeRef, Pair};
use crate::render::values::{Given, Part, Values};
use crate::render::{host, value};

/// Fills in `edit_links` and `edit_texts`.
pub fn links(view: View<'_>, frame: Frame, context: &mut Values<'_>) {
    let (files, texts) = match frame {
        Frame::Page(page) => (files(view, page), texts(view, page)),
        Frame::Front | Frame::Lost => (Vec::new(), Vec::new()),
    };
    context.insert("edit_links", value::list(files));
    context.insert("edit_texts", value::list(texts));
}

/// A file of words: to be edited, or to be written.
struct Labels<'l> {
    edit: &'l str,
    translate: &'l str,
    args: &'l [(&'l str, &'l str)],
}

fn files(view: View<'_>, page: Page) -> Vec<Value> {
    let catalog = view.scene.catalog;
    match page {
        Page::Home | Page::Translation => {
            let labels = Labels { edit: "edit-site", translate: "translate-site", args: &[] };
            words(view, page, Topic::Site, &labels).into_iter().collect()
        }
        Page::Protocol(at) => {
            let args = [("protocol", catalog.protocols[at].name.as_str())];
            let labels = Labels { edit: "edit-protocol", translate: "translate-protocol", args: &args };
            words(view, page, Topic::Protocol(at), &labels).into_iter().collect()
        }
        Page::Decision(at) => of_decision(view, page, at),
        Page::Code(at) => of_code(view, page, at).collect(),
        // They are filled in by [`of_comparison`], from what its codes have finished.
        Page::Comparison(_) => Vec::new(),
        Page::Number(first) => catalog.same_number(first).iter().flat_map(|at| of_code(view, page, *at)).collect(),
    }
}

fn of_decision(view: View<'_>, page: Page, at: usize) -> Vec<Value> {
    let scene = view.scene;
    let args = [("protocol", scene.catalog.protocols[at].name.as_str())];
    let labels = Labels { edit: "edit-decision", translate: "translate-decision", args: &args };
    let words = words(view, page, Topic::Decision(at), &labels);
    let facts = scene.catalog.protocols[at].decision.as_ref().and_then(|decision| {
        let href = host::edit(&scene.catalog.settings, scene.sources.path(decision.file), 1)?;
        Some(link(&view.site("edit-decision-facts", &args), &href, None))
    });
    words.into_iter().chain(facts).collect()
}

/// Fills in the links of a comparison: those of its two codes, and the one to its verdict.
pub fn of_comparison<'v>(view: View<'_>, pair: Pair, codes: [&'v Option<Part>; 2], context: &mut Values<'v>) {
    let verdict = of_pair(view, Page::Comparison(pair), pair).map(Given::Value);
    let links = codes.into_iter().flatten().map(Given::Part).chain(verdict);
    context.give("edit_links", Given::List(links.collect()));
    context.insert("edit_texts", value::list([]));
}

/// The link to the words of a code, which its comparisons have too.
pub fn words_of_code(view: View<'_>, page: Page, at: CodeRef) -> Option<Value> {
    let args = [("code", view.scene.catalog.code(at).code.as_str())];
    let labels = Labels { edit: "edit-words", translate: "translate-words", args: &args };
    words(view, page, Topic::Code(at), &labels)
}

fn of_code(view: View<'_>, page: Page, at: CodeRef) -> impl Iterator<Item = Value> {
    let code = view.scene.catalog.code(at);
    let args = [("code", code.code.as_str())];
    let facts = host::edit(&view.scene.catalog.settings, view.scene.sources.path(code.file), 1);
    let facts = facts.map(|href| link(&view.site("edit-facts", &args), &href, None));
    words_of_code(view, page, at).into_iter().chain(facts)
}

fn of_pair(view: View<'_>, page: Page, pair: Pair) -> Option<Value> {
    let catalog = view.scene.catalog;
    let args = [("a", catalog.code(pair.a).code.as_str()), ("b", catalog.code(pair.b).code.as_str())];
    let labels = Labels { edit: "edit-verdict", translate: "translate-verdict", args: &args };
    words(view, page, Topic::Pair(pair), &labels)
}

/// The link to a file of words. On a comparison the words of a code that are yet to be written are reached over the
/// code's page, so that each of its many comparisons need not carry the source.
fn words(view: View<'_>, page: Page, topic: Topic, labels: &Labels<'_>) -> Option<Value> {
    let catalog = view.scene.catalog;
    let settings = &catalog.settings;
    let file = |locale: usize| view.scene.words.file(locale, topic);
    let (own, source) = (file(view.locale), file(catalog.source_locale));
    // Most pairs have no words of their own in any language.
    if own.is_none() && source.is_none() {
        return None;
    }
    let path = words_path(catalog, topic, &catalog.locales[view.locale].tag);
    if own.is_some() {
        return Some(link(&view.site(labels.edit, labels.args), &host::edit(settings, &path, 1)?, None));
    }
    let source = source?;
    let href = match (page, topic) {
        (Page::Comparison(_), Topic::Code(at)) => format!("{}#improve", page.link(Page::Code(at), catalog)),
        _ => host::create(settings, &path, view.scene.sources.text(source.file))?,
    };
    Some(link(&view.site(labels.translate, labels.args), &href, None))
}

fn link(label: &str, href: &str, state: Option<&str>) -> Value {
    value::map([("label", value::text(label)), ("href", value::text(href)), ("state", value::optional_text(state))])
}

/// The texts of a page one by one, each by the heading under which it stands.
fn texts(view: View<'_>, page: Page) -> Vec<Value> {
    let (topic, texts) = match page {
        Page::Code(at) => (Topic::Code(at), of_a_code(view, at)),
        Page::Protocol(at) => (Topic::Protocol(at), of_a_protocol(view, at)),
        Page::Decision(at) => (Topic::Decision(at), of_a_decision(view, at)),
        Page::Comparison(_) | Page::Number(_) | Page::Home | Page::Translation => return Vec::new(),
    };
    texts.iter().filter_map(|(id, label)| text(view, topic, id, label)).collect()
}

fn text(view: View<'_>, topic: Topic, id: &str, label: &str) -> Option<Value> {
    let (href, state) = place(view, topic, id)?;
    let state = match state {
        State::Missing => Some(view.site("state-missing", &[])),
        State::Stale => Some(view.site("state-stale", &[])),
        _ => None,
    };
    Some(link(label, &href, state.as_deref()))
}

/// Where one text is edited, or is to be written, and its state. `None` where the source does not have it, or where
/// the whole file is yet to be written.
pub fn place(view: View<'_>, topic: Topic, id: &str) -> Option<(String, State)> {
    let scene = view.scene;
    let (catalog, words) = (scene.catalog, scene.words);
    let source = words.file(catalog.source_locale, topic)?;
    let at = source.definitions.iter().position(|definition| definition.id == id)?;
    let own = words.file(view.locale, topic)?;
    let path = scene.sources.path(own.file);
    let line = |start: usize| scene.sources.file(own.file).line_column(start).0;
    if let Some(definition) = own.definition(id) {
        let state = view.words().freshness.state(topic, id).unwrap_or(State::Fresh);
        return Some((host::edit(&catalog.settings, path, line(definition.span.start))?, state));
    }
    // It belongs below the nearest message before it that the language has.
    let before = source.definitions[..at].iter().rev().find_map(|known| own.definition(&known.id));
    let line = before.map_or(1, |known| line(known.span.start));
    let state = view.words().freshness.state(topic, id).unwrap_or(State::Missing);
    Some((host::edit(&catalog.settings, path, line)?, state))
}

fn of_a_code(view: View<'_>, at: CodeRef) -> Vec<(String, String)> {
    let catalog = view.scene.catalog;
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let receiver = if code.failure { "receiver-heading-fix" } else { "receiver-heading-next" };
    let code_arg = [("code", code.code.as_str())];
    let mut texts: Vec<(String, String)> = [
        ("title", view.site("text-title", &[])),
        ("gist", view.site("text-gist", &[])),
        ("act", view.site("compare-act-heading", &[])),
        ("summary", view.site("text-summary", &[])),
        ("meaning", view.site("code-meaning-heading", &[])),
        ("misreading", view.site("code-misreading-heading", &[])),
        ("when", view.site("code-when-heading", &[])),
        ("receiver", view.site(receiver, &[])),
        ("sender", view.site("use-heading", &code_arg)),
        ("aliases", view.site("text-aliases", &[])),
    ]
    .map(|(id, label)| (id.to_owned(), label))
    .into();
    for alternative in &code.alternatives {
        let other = protocol.codes[alternative.code].code.as_str();
        let label = view.site("text-alternative", &[("code", other)]);
        texts.push((format!("alternative-{}", alternative.condition), label));
    }
    let words = view.words();
    for (facet, (label, _)) in protocol.facets.iter().zip(&words.protocols[at.protocol].facets) {
        texts.push((format!("facet-{}", facet.message_part()), label.text.clone()));
    }
    for (flow, words) in code.flows.iter().zip(&words.codes[&at].flows) {
        texts.push((format!("flow-{}", flow.id), words.caption.text.clone()));
    }
    texts
}

fn of_a_decision(view: View<'_>, at: usize) -> Vec<(String, String)> {
    let words = &view.words().decisions[&at];
    let mut texts = vec![
        ("title".to_owned(), view.site("text-title", &[])),
        ("summary".to_owned(), view.site("text-summary", &[])),
    ];
    let decision = view.scene.catalog.protocols[at].decision.as_ref();
    for question in decision.map(|decision| &decision.questions).into_iter().flatten() {
        texts.push((format!("question-{}", question.id), words.questions[&question.id].text.clone()));
        let answers = question.answers.iter();
        texts.extend(answers.map(|own| (format!("answer-{}", own.id), words.answers[&own.id].answer.text.clone())));
    }
    texts
}

fn of_a_protocol(view: View<'_>, at: usize) -> Vec<(String, String)> {
    let (protocol, words) = (&view.scene.catalog.protocols[at], &view.words().protocols[at]);
    let mut texts = vec![
        ("protocol-summary".to_owned(), view.site("text-summary", &[])),
        ("protocol-intro".to_owned(), view.site("text-intro", &[])),
    ];
    for (class, (label, _)) in protocol.classes.iter().zip(&words.classes) {
        texts.push((format!("class-{}", class.id), label.text.clone()));
    }
    for (facet, (label, _)) in protocol.facets.iter().zip(&words.facets) {
        texts.push((format!("facet-{}", facet.message_part()), label.text.clone()));
    }
    texts
}
