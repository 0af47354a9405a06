//! Content comes from strangers: whatever it holds, a page has the elements its template gives it and no others, no path
//! leaves its folder, and nothing exhausts the machine that builds.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use scraper::{Html, Selector};

use crate::site_test::{Built, SiteTest, has_extension};

/// What ends an attribute, a text, an element and a comment.
const HOSTILE: &str = r#"</script><script>alert(1)</script><img src=x onerror=alert(2)> & "x" 'y' --> ]]>"#;

const P600: &str = "sip/600-busy-everywhere.html";

/// The base site with another registered name for 600.
fn named(name: &str) -> SiteTest {
    let quoted = serde_json::to_string(name).expect("a text is JSON");
    SiteTest::new("").edit("content/sip/600.yaml", "name: Busy Everywhere", &format!("name: {quoted}"))
}

fn pages(built: &Built) -> impl Iterator<Item = (&String, Html)> {
    let html = built.files().keys().filter(|path| has_extension(path, "html"));
    html.map(|path| (path, Html::parse_document(built.page(path))))
}

/// The elements of a page, in order, by name.
fn elements(page: &Html) -> Vec<String> {
    page.select(&Selector::parse("*").expect("a selector")).map(|element| element.value().name().to_owned()).collect()
}

/// Every script is a file of the site's own or data, and no element carries a handler.
#[track_caller]
fn assert_harmless(built: &Built) {
    for (path, page) in pages(built) {
        for element in page.select(&Selector::parse("*").expect("a selector")) {
            let value = element.value();
            let handler = value.attrs().find(|(name, _)| name.starts_with("on"));
            assert!(handler.is_none(), "{path}: {handler:?}");
            if value.name() == "script" && value.attr("type") != Some("application/ld+json") {
                assert!(value.attr("src").is_some() && element.inner_html().is_empty(), "{path}: {}", element.html());
            }
        }
        assert!(!built.page(path).contains("<script>"), "{path}");
        assert!(!built.page(path).contains("<img src=x"), "{path}");
    }
}

#[test]
fn hostile_facts_reach_every_page_as_text() {
    let built = named(HOSTILE).build();
    assert_harmless(&built);
    let page = Html::parse_document(built.page(&format!("en/{P600}")));
    let heading = page.select(&Selector::parse("h1").expect("a selector")).next().expect("a heading");
    assert!(heading.text().collect::<String>().contains(HOSTILE), "{}", heading.html());
}

#[test]
fn hostile_messages_on_the_wire_are_text() {
    let send = serde_json::to_string(&format!("600 {HOSTILE}")).expect("a text is JSON");
    let site = SiteTest::new("").edit("content/sip/600.yaml", "send: 600 Busy Everywhere", &format!("send: {send}"));
    let example = format!("example: |\n  SIP/2.0 600 Busy\n  X-Test: {HOSTILE}\n  </code></pre>{HOSTILE}\n");
    let facts = site.read("content/sip/600.yaml");
    let facts = facts.split("example:").next().expect("a first part").to_owned() + &example;
    let built = site.file("content/sip/600.yaml", &facts).build();
    assert_harmless(&built);
    let page = Html::parse_document(built.page(&format!("ja/{P600}")));
    let wire = page.select(&Selector::parse("pre.wire").expect("a selector")).next().expect("an example");
    assert!(wire.text().collect::<String>().contains(&format!("X-Test: {HOSTILE}")), "{}", wire.html());
}

#[test]
fn hostile_words_are_refused_where_they_are_markup_and_escaped_where_they_are_text() {
    let summary = "summary = この端末は話中です。";
    let markup = SiteTest::new("").edit("locales/ja/sip/486.ftl", summary, "summary = <img src=x onerror=alert(2)>");
    let report = markup.check();
    assert!(report.contains("HK209") && report.contains("locales/ja/sip/486.ftl"), "{report}");

    let link = SiteTest::new("").edit("locales/ja/sip/486.ftl", summary, "summary = [x](javascript:alert(1))");
    assert!(link.check().contains("HK210"), "{}", link.check());

    let title = SiteTest::new("");
    let words = title.read("locales/ja/sip/600.ftl");
    let words: Vec<String> = words
        .lines()
        .map(|line| if line.starts_with("title =") { format!("title = 話中 {HOSTILE}") } else { line.to_owned() })
        .collect();
    let built = title.file("locales/ja/sip/600.ftl", &(words.join("\n") + "\n")).build();
    assert_harmless(&built);
    assert!(built.page(&format!("ja/{P600}")).contains("話中 &lt;/script&gt;"));
}

#[test]
fn structured_data_survives_what_would_end_its_element() {
    let built = named("</script><!-- <script> \u{2028}").build();
    for (path, page) in pages(&built) {
        for data in page.select(&Selector::parse("script[type='application/ld+json']").expect("a selector")) {
            let parsed: serde_json::Value = serde_json::from_str(&data.inner_html()).expect("JSON");
            assert_eq!(parsed["@context"], "https://schema.org", "{path}");
        }
    }
    assert_harmless(&built);
}

#[test]
fn no_path_leaves_its_folder() {
    for slug in ["../../600", "600/../../x", "/600", "600-\u{fe0f}", "600-x.html", "C:600"] {
        let quoted = serde_json::to_string(slug).expect("a text is JSON");
        let site =
            SiteTest::new("").edit("content/sip/600.yaml", "slug: 600-busy-everywhere", &format!("slug: {quoted}"));
        assert!(site.check().contains("HK125"), "{slug}: {}", site.check());
    }
    for tag in ["../ja", "/etc", "ja/../..", ".."] {
        let site = SiteTest::new("");
        let settings = site.read("content/site.yaml").replace("ja", &format!("\"{tag}\""));
        let report = site.file("content/site.yaml", &settings).check();
        assert!(report.contains("HK128") || report.contains("HK129"), "{tag}: {report}");
    }
}

#[test]
fn what_would_exhaust_the_machine_is_a_finding() {
    let bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n";
    let report = SiteTest::new("").file("content/sip/600.yaml", bomb).check();
    assert!(report.contains("HK105") && report.contains("content/sip/600.yaml"), "{report}");

    let deep = format!("code: {}{}\n", "[".repeat(5_000), "]".repeat(5_000));
    let report = SiteTest::new("").file("content/sip/600.yaml", &deep).check();
    assert!(report.contains("HK105"), "{report}");
}

#[test]
fn no_name_changes_the_elements_of_a_page() {
    let usual = named("Busy Everywhere").build();
    let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    runner
        .run(&"[a-z<>/=\"'&;!\\-{}%#` ]{1,30}", |name| {
            prop_assume!(!name.trim().is_empty());
            let built = named(name.trim()).build();
            for page in [format!("en/{P600}"), "ja/index.html".to_owned(), "ja/sip/index.html".to_owned()] {
                let [now, then] = [&built, &usual].map(|built| elements(&Html::parse_document(built.page(&page))));
                prop_assert_eq!(now, then, "{}: {}", page, name);
            }
            Ok(())
        })
        .expect("a name is text");
}
