//! Comparisons are rendered once for each shape and then filled: they are what the template gives for each by itself.

use std::collections::BTreeMap;
use std::fs;

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::model::{Page, Pseudo};
use hikaku::pipeline;
use hikaku::render::Mode;
use hikaku::render::press::plain::prints_only;

use crate::site_test::{SiteTest, project};

/// One in this many comparisons stands for all of a large site: no divisor of the numbers of codes.
const STEP: usize = 23;

/// Some comparisons in all languages, by path.
fn comparisons(site: &SiteTest, step: usize) -> BTreeMap<String, String> {
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { pseudo: vec![Pseudo::Accented, Pseudo::Mirrored], ..Overrides::default() };
    let site = pipeline::prepare(site.root(), &overrides, &mut diagnostics);
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the site has no faults");
    let routes = renderer.routes().filter(|route| matches!(route.page, Page::Comparison(_))).step_by(step);
    let mut bytes = Vec::new();
    routes
        .map(|route| {
            renderer.page(route, &mut bytes).expect("the page can be rendered");
            (renderer.path(route), String::from_utf8(bytes.clone()).expect("a page is UTF-8"))
        })
        .collect()
}

/// The site with a template that gives the same, and is not plain.
fn with_template(site: SiteTest, from: &str, to: &str) -> SiteTest {
    let text = fs::read_to_string(project().join("templates/comparison.html")).expect("the template is there");
    assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in the template");
    site.file("templates/comparison.html", &text.replace(from, to))
}

fn assert_same(filled: &BTreeMap<String, String>, rendered: &BTreeMap<String, String>) {
    assert!(!filled.is_empty() && filled.keys().eq(rendered.keys()), "the same pages");
    for (path, page) in filled {
        let other = &rendered[path];
        let line = page.lines().zip(other.lines()).find(|(line, other)| line != other);
        assert!(page == other, "{path} differs: {line:?}");
    }
}

#[test]
fn the_projects_own_templates_only_print() {
    let texts: BTreeMap<&str, String> = ["comparison.html", "base.html", "pick.html"]
        .map(|name| (name, fs::read_to_string(project().join("templates").join(name)).expect("the template is there")))
        .into();
    let names =
        ["page", "alternates", "breadcrumb", "notices", "edit_links", "edit_texts", "path", "translation_states"];
    let names =
        names.into_iter().chain(["a", "b", "heading", "lead", "rows", "agree", "differences", "flows", "wire", "pick"]);
    assert!(prints_only("comparison.html", names, &|name| texts.get(name).map(String::as_str)));
}

#[test]
fn the_real_sites_comparisons_are_what_the_template_gives() {
    let by_itself = with_template(SiteTest::real(), "<article>", "{% if heading == \"\" %}never{% endif %}<article>");
    assert_same(&comparisons(&SiteTest::real(), STEP), &comparisons(&by_itself, STEP));
}

#[test]
fn so_are_those_of_a_language_that_borrows_words() {
    let borrows = || {
        let words = SiteTest::new("").read("locales/ja/site.ftl");
        let kept: String = words.split_inclusive('\n').filter(|line| !line.starts_with("compare-")).collect();
        let site = SiteTest::new("").file("locales/ja/site.ftl", &kept);
        site.edit("locales/ja/locale.yaml", "state: complete", "state: partial")
    };
    let by_itself = with_template(borrows(), "<article>", "{% if heading == \"\" %}never{% endif %}<article>");
    let filled = comparisons(&borrows(), 1);
    assert!(filled.values().any(|page| page.contains("class=\"fallback\"")), "a page shows words of the source");
    assert_same(&filled, &comparisons(&by_itself, 1));
}

#[test]
fn a_list_that_is_printed_as_such_is_what_the_engine_makes_of_it() {
    let shows = || SiteTest::new("");
    let filled = comparisons(&with_template(shows(), "{{ heading }}", "{{ breadcrumb }}{{ pick.a }}"), 1);
    let by_itself = "{{ breadcrumb }}{% if heading == \"\" %}never{% endif %}{{ pick.a }}";
    assert_same(&filled, &comparisons(&with_template(shows(), "{{ heading }}", by_itself), 1));
}

#[test]
fn a_template_that_does_more_than_print_is_run_for_each_page() {
    let shouts = with_template(SiteTest::new(""), "{{ heading }}", "{{ heading | upper }}");
    let pages = comparisons(&shouts, 1);
    let heading = |path: &str| {
        let page = &pages[path];
        let start = page.find("<span class=heading>").expect("a heading");
        page[start..].split(['<', '>']).nth(2).expect("its text").to_owned()
    };
    assert_eq!(
        heading("en/compare/sip/301-moved-permanently-vs-486-busy-here.html"),
        "SIP 301 MOVED PERMANENTLY VS 486 BUSY HERE"
    );
    assert_eq!(
        heading("en/compare/sip/486-busy-here-vs-600-busy-everywhere.html"),
        "SIP 486 BUSY HERE VS 600 BUSY EVERYWHERE"
    );
}
