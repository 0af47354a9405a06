//! Structured data for search engines (JSON-LD): the path to a page, and what the page is.

use std::borrow::Cow;

use serde::Serialize;

use super::View;
use crate::model::Page;
use crate::model::pair::CodeRef;
use crate::render::mould::{self, Mould};

#[derive(Serialize)]
struct Document<'d> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node<'d>>,
}

/// One thing of the graph; what it does not have is left out.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Node<'d> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_list_element: Option<Vec<Item<'d>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<About<'d>>,
    /// The terms under which the texts may be reused, where the site has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'d str>,
}

#[derive(Serialize)]
struct Item<'d> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'d str,
    /// None for the page itself, the last step.
    #[serde(rename = "item", skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum About<'d> {
    Code(Term<'d>),
    Codes(Vec<Term<'d>>),
}

#[derive(Serialize)]
struct Term<'d> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "termCode")]
    code: &'d str,
    name: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl<'d> Term<'d> {
    fn new(code: &'d str, name: &'d str, url: Option<String>) -> Self {
        Term { kind: "DefinedTerm", code, name, url }
    }
}

/// The data of a page, of comparisons aside. `<` is written as an escape, so that the data cannot end its element.
pub fn json_ld(view: View<'_>, page: Page, title: &str, description: &str, crumbs: &[(String, Page)]) -> String {
    let catalog = view.scene.catalog;
    let url = view.route(page).url(catalog);
    let mut graph = Vec::new();
    if !crumbs.is_empty() {
        let items =
            crumbs.iter().map(|(name, to)| (name.as_str(), (*to != page).then(|| view.route(*to).url(catalog))));
        graph.push(path(items));
    }
    let license = catalog.settings.license.as_deref();
    let own =
        Node { url: Some(&url), in_language: Some(&catalog.locales[view.locale].tag), license, ..Node::default() };
    let headline = Some(title);
    match page {
        Page::Home | Page::Protocol(_) => {
            let kind = if page == Page::Home { "WebSite" } else { "CollectionPage" };
            graph.push(Node { kind, name: Some(title), description: Some(description), ..own });
        }
        Page::Decision(_) => {
            graph.push(Node { kind: "TechArticle", headline, description: Some(description), ..own });
        }
        Page::Number(first) => {
            let terms = catalog.same_number(first).iter().map(|at| term(view, *at));
            let about = Some(About::Codes(terms.collect()));
            graph.push(Node { kind: "CollectionPage", name: headline, description: Some(description), about, ..own });
        }
        // The one tells about the site, not about what the site is about; the others have [`comparisons`].
        Page::Translation | Page::Comparison(_) => {}
        Page::Code(at) => {
            let about = Some(About::Code(term(view, at)));
            graph.push(Node { kind: "TechArticle", headline, description: Some(description), about, ..own });
        }
    }
    written(graph)
}

fn path<'d>(steps: impl Iterator<Item = (&'d str, Option<String>)>) -> Node<'d> {
    let item = |((name, url), position)| Item { kind: "ListItem", position, name, url };
    Node { kind: "BreadcrumbList", item_list_element: Some(steps.zip(1..).map(item).collect()), ..Node::default() }
}

fn written(graph: Vec<Node<'_>>) -> String {
    escaped(&Document { context: "https://schema.org", graph })
}

fn escaped(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts and lists are JSON").replace('<', "\\u003c")
}

/// A text as it stands within the quotes of the data.
pub fn text(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| matches!(c, '"' | '\\' | '<') || c.is_control()) {
        return Cow::Borrowed(text);
    }
    let quoted = escaped(&text);
    Cow::Owned(quoted[1..quoted.len() - 1].to_owned())
}

/// A code as it stands in the data of a comparison: its number and its name. The page links its own, which has the rest.
pub fn term_texts(view: View<'_>, at: CodeRef) -> [String; 2] {
    let code = view.scene.catalog.code(at);
    [&code.code, &code.name].map(|own| text(own).into_owned())
}

/// The data of a protocol's comparisons, to be filled with [`text`]s: the title, the last step of the path to the page, and
/// the [`term_texts`] of both codes. Each page's own would be the most of its frame to make. The page's address is in
/// its head.
pub fn comparisons(view: View<'_>, crumbs: &[(String, Page)]) -> Mould {
    let marks: Vec<String> = (0..6).map(|at| mould::mark(at).to_string()).collect();
    let term = |at: usize| Term::new(&marks[at], &marks[at + 1], None);
    let steps = crumbs.iter().map(|(name, to)| (name.as_str(), Some(view.route(*to).url(view.scene.catalog))));
    let steps = steps.chain([(marks[1].as_str(), None)]);
    let article = Node {
        kind: "TechArticle",
        headline: Some(&marks[0]),
        in_language: Some(&view.scene.catalog.locales[view.locale].tag),
        about: Some(About::Codes(vec![term(2), term(4)])),
        license: view.scene.catalog.settings.license.as_deref(),
        ..Node::default()
    };
    Mould::new(&written(vec![path(steps), article]), marks.len())
}

fn term(view: View<'_>, at: CodeRef) -> Term<'_> {
    let code = view.scene.catalog.code(at);
    let url = view.route(Page::Code(at)).url(view.scene.catalog);
    Term::new(&code.code, &code.name, Some(url))
}
