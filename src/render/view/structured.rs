//! Structured data for search engines (JSON-LD): the path to a page, and what the page is.

use serde::Serialize;

use super::View;
use crate::model::Page;
use crate::model::pair::CodeRef;

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
}

#[derive(Serialize)]
struct Item<'d> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'d str,
    #[serde(rename = "item")]
    url: String,
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
    url: String,
}

/// The data of a page. `<` is written as an escape, so that the data cannot end its element.
pub fn json_ld(view: View<'_>, page: Page, title: &str, description: &str, crumbs: &[(String, Page)]) -> String {
    let catalog = view.scene.catalog;
    let url = view.route(page).url(catalog);
    let mut graph = Vec::new();
    if !crumbs.is_empty() {
        let items = crumbs.iter().zip(1..).map(|((name, to), position)| Item {
            kind: "ListItem",
            position,
            name,
            url: view.route(*to).url(catalog),
        });
        graph.push(Node { kind: "BreadcrumbList", item_list_element: Some(items.collect()), ..Node::default() });
    }
    let own = Node { url: Some(&url), in_language: Some(&catalog.locales[view.locale].tag), ..Node::default() };
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
            let terms = catalog.same_number(first).into_iter().map(|at| term(view, at));
            let about = Some(About::Codes(terms.collect()));
            graph.push(Node { kind: "CollectionPage", name: headline, description: Some(description), about, ..own });
        }
        // What the page tells is about the site, not about what the site is about.
        Page::Translation => {}
        Page::Code(at) => {
            let about = Some(About::Code(term(view, at)));
            graph.push(Node { kind: "TechArticle", headline, about, ..own });
        }
        Page::Comparison(pair) => {
            let about = Some(About::Codes(vec![term(view, pair.a), term(view, pair.b)]));
            graph.push(Node { kind: "TechArticle", headline, about, ..own });
        }
    }
    let document = Document { context: "https://schema.org", graph };
    serde_json::to_string(&document).expect("texts and lists are JSON").replace('<', "\\u003c")
}

fn term(view: View<'_>, at: CodeRef) -> Term<'_> {
    let code = view.scene.catalog.code(at);
    let url = view.route(Page::Code(at)).url(view.scene.catalog);
    Term { kind: "DefinedTerm", code: &code.code, name: &code.name, url }
}
