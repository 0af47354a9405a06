//! `number.html`: one number that several protocols have, with what each of them means by it.

use tera::Value;

use super::{View, protocol};
use crate::model::Page;
use crate::model::pair::CodeRef;
use crate::render::values::Values;
use crate::render::{figure, value};

/// The page of a number. `first` is the first code that is it.
pub fn page(view: View<'_>, first: CodeRef, context: &mut Values<'_>) {
    let catalog = view.scene.catalog;
    let page = Page::Number(first);
    let number = &catalog.code(first).code;
    context.insert("number", value::text(number));
    context.insert("shown", figure::html(number));
    context.insert("size", Value::from(figure::size(number)));
    context.insert("heading", value::text(&view.site("number-heading", &[("code", number)])));
    let codes = catalog.same_number(first).iter().map(|&at| {
        let (protocol, words) = (catalog.protocol(at), &view.words());
        let class = catalog.code(at).class;
        let class_href = format!("{}#{}", page.link(Page::Protocol(at.protocol), catalog), protocol.classes[class].id);
        value::map([
            ("protocol", protocol::link(view, at.protocol, page, &protocol.name)),
            ("code", view.code_link(page, at, Page::Code(at))),
            ("title", view.own_title(at, page)),
            ("class_label", view.html(&words.protocols[at.protocol].classes[class].0, page)),
            ("class_href", value::text(&class_href)),
            ("badge", view.badge(at)),
            ("summary", view.html(&words.codes[&at].summary, page)),
        ])
    });
    context.insert("codes", value::list(codes));
}

/// The title of the page.
pub fn title(view: View<'_>, first: CodeRef) -> String {
    named(view, first, "number-title")
}

/// What search engines show of the page.
pub fn description(view: View<'_>, first: CodeRef) -> String {
    named(view, first, "number-description")
}

fn named(view: View<'_>, first: CodeRef, id: &str) -> String {
    let catalog = view.scene.catalog;
    let protocols = names(view, catalog.same_number(first));
    view.site(id, &[("code", &catalog.code(first).code), ("protocols", &protocols)])
}

/// The way from a code to the page of its number, where other protocols have it too.
pub fn elsewhere(view: View<'_>, at: CodeRef) -> Value {
    let catalog = view.scene.catalog;
    let Some(page) = catalog.number(at) else { return Value::none() };
    let mut others = catalog.same_number(at).to_vec();
    others.retain(|other| other.protocol != at.protocol);
    let args = [("code", catalog.code(at).code.as_str()), ("protocols", &names(view, &others))];
    value::map([
        ("href", value::text(&Page::Code(at).link(page, catalog))),
        ("label", value::text(&view.site("code-elsewhere", &args))),
    ])
}

/// The names of the codes' protocols, each once.
fn names(view: View<'_>, codes: &[CodeRef]) -> String {
    let mut names: Vec<&str> = codes.iter().map(|at| view.scene.catalog.protocol(*at).name.as_str()).collect();
    names.dedup();
    names.join(&view.site("list-separator", &[]))
}
