//! Names as registered are words of another language on most sites: each says so, wherever it stands, so that a screen reader
//! says it right.

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::pipeline;
use regex_lite::{Regex, escape};
use scraper::{ElementRef, Html, Node};

use crate::real_site::site;

/// Names of several words, and those of one behind their code: `Busy Here`, `410 Gone`.
fn pattern() -> Regex {
    let mut diagnostics = Diagnostics::default();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = pipeline::prepare(root, &Overrides::default(), &mut diagnostics);
    let catalog = site.loaded.catalog.expect("the site has no faults");
    let codes = catalog.protocols.iter().flat_map(|protocol| &protocol.codes);
    let mut names: Vec<String> = codes
        .filter(|code| code.name.is_ascii())
        .map(|code| {
            if code.name.contains(' ') {
                escape(&code.name)
            } else {
                format!("{} {}", escape(&code.code), escape(&code.name))
            }
        })
        .collect();
    // Of two that begin alike the longer one.
    names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    Regex::new(&format!(r"(?:{})\b", names.join("|"))).expect("a pattern")
}

/// The names in a page's text that no element marks as English. What is typed or sent is marked as code, and a drawing, a title and
/// what stands in attributes can hold no mark.
fn unmarked(page: &str, names: &Regex) -> Vec<String> {
    let document = Html::parse_document(page);
    let mut found = Vec::new();
    for node in document.tree.nodes() {
        let Node::Text(text) = node.value() else { continue };
        let Some(name) = names.find(text) else { continue };
        let around: Vec<ElementRef<'_>> = node.ancestors().filter_map(ElementRef::wrap).collect();
        let is_exempt = |it: &ElementRef<'_>| matches!(it.value().name(), "code" | "pre" | "svg" | "title" | "script");
        let lang = around.iter().find_map(|it| it.value().attr("lang"));
        if lang != Some("en") && !around.iter().any(is_exempt) {
            found.push(format!("{} in {}", name.as_str(), text.trim()));
        }
    }
    found
}

#[test]
fn an_english_name_on_a_japanese_page_says_that_it_is_english() {
    let names = pattern();
    let pages: Vec<&str> =
        site().pages.iter().map(|page| page.path.as_str()).filter(|path| path.starts_with("ja/")).collect();
    let (comparisons, others): (Vec<&str>, Vec<&str>) =
        pages.into_iter().partition(|path| path.starts_with("ja/compare/"));
    assert!(others.len() > 90 && comparisons.len() > 2_900);
    // A comparison joins what others show too; some of them stand for all.
    for path in others.into_iter().chain(comparisons.into_iter().step_by(61)) {
        let wrong = unmarked(&site().read(path), &names);
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
    }
}

#[test]
fn a_name_without_a_mark_is_found() {
    let names = pattern();
    let page = "<html lang=ja><title>486 Busy Here</title><p>486 <span lang=en>Busy Here</span> と 410 Gone</p>\
                <h1>600 Busy Everywhere</h1><code>Busy Here</code>";
    assert_eq!(unmarked(page, &names), ["410 Gone in と 410 Gone", "Busy Everywhere in 600 Busy Everywhere"]);
    let page = "<html lang=ja><p lang=en>410 Gone, Busy Here</p>";
    assert_eq!(unmarked(page, &names), Vec::<String>::new());
}
