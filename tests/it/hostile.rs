//! Content comes from strangers: what it says reaches a page as text, or not at all, no path leaves its folder, and
//! nothing exhausts the machine that builds.

use std::collections::BTreeMap;

use proptest::prelude::*;
use scraper::Html;

use crate::site_test::{Built, SiteTest, has_extension};

/// What ends an attribute, a text, an element, a comment and a literal, and what a template would take for its own.
const HOSTILE: &str = "<script>alert(1)</script> & \"x\" 'y' </title> --> {{ t.site_name }} ]]>";

/// The elements of a page with the names of their attributes: what a text must not change. Inside of what goes on the wire
/// the code's name is marked where it stands, so there may be more or fewer marks, but nothing else.
fn structure(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    assert!(html.errors.is_empty(), "{:?}", html.errors);
    html.root_element()
        .descendent_elements()
        .map(|element| {
            let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            let is_on_the_wire =
                element.ancestors().any(|above| above.value().as_element().is_some_and(|it| it.name() == "pre"));
            (is_on_the_wire, format!("{} {}", element.value().name(), attributes.join(" ")))
        })
        .filter(|(is_on_the_wire, element)| {
            assert!(!is_on_the_wire || ["code ", "span class"].contains(&element.as_str()), "{element}");
            !is_on_the_wire
        })
        .map(|(_, element)| element)
        .collect()
}

fn structures(built: &Built) -> BTreeMap<String, Vec<String>> {
    let pages = built.files().keys().filter(|path| has_extension(path, "html"));
    pages.map(|path| (path.clone(), structure(built.page(path)))).collect()
}

/// The base site with a text in every place of the facts that takes one. JSON's form of a text is one of YAML's.
fn with_facts(text: &str) -> SiteTest {
    let quoted = serde_json::Value::from(text).to_string();
    SiteTest::new("")
        .edit("content/sip/301.yaml", "name: Moved Permanently", &format!("name: {quoted}"))
        .edit("content/sip/protocol.yaml", "name: SIP", &format!("name: {quoted}"))
        .edit("content/sip/protocol.yaml", "title: ISUP to SIP Mapping", &format!("title: {quoted}"))
        .edit("content/sip/protocol.yaml", "title: \"SIP: Session Initiation Protocol\"", &format!("title: {quoted}"))
        .edit("content/across/sip-q850.yaml", "\"17\": User busy", &format!("\"17\": {quoted}"))
        .edit("locales/ja/locale.yaml", "name: 日本語", &format!("name: {quoted}"))
}

#[test]
fn hostile_facts_reach_every_page_as_text() {
    let plain = structures(&with_facts("plain").build());
    let built = with_facts(HOSTILE).build();
    assert_eq!(plain, structures(&built));
    let shown = Html::parse_document(built.page("en/sip/index.html"));
    let text: String = shown.root_element().text().collect();
    assert!(text.contains(HOSTILE), "the text is shown as it is");
    for (path, bytes) in built.files().iter().filter(|(path, _)| ["html", "xml"].iter().any(|e| has_extension(path, e)))
    {
        assert!(!String::from_utf8_lossy(bytes).contains("<script>alert"), "{path}");
    }
}

#[test]
fn hostile_messages_on_the_wire_are_text() {
    let example = "example: |\n  SIP/2.0 301 </pre><script>alert(1)</script>\n  Contact: \"><img src=x onerror=alert(1)>\n\n  <b>\n";
    let site = SiteTest::new("");
    let facts = site.read("content/sip/301.yaml");
    let facts = format!("{}{example}", facts.split("example:").next().unwrap_or_default());
    let built = site
        .file("content/sip/301.yaml", &facts)
        .edit("content/sip/600.yaml", "send: 600 Busy Everywhere", "send: \"</text></svg><script>alert(1)</script>\"")
        .build();
    for (path, elements) in structures(&built) {
        let unknown = |element: &&String| element.contains(" on") || element.starts_with("img");
        assert_eq!(elements.iter().find(unknown), None, "{path}");
        assert!(!built.page(&path).contains("<script>"), "{path}");
    }
    for path in ["en/sip/301-moved-permanently.html", "en/sip/600-busy-everywhere.html"] {
        assert!(built.page(path).contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{path}");
    }
}

#[test]
fn structured_data_survives_what_would_end_its_element() {
    let built = with_facts(HOSTILE).build();
    let page = built.page("en/sip/301-moved-permanently.html");
    let (_, rest) = page.split_once("<script type=application/ld+json>").expect("a page has its data");
    let data = rest.split("</script>").next().unwrap_or_default();
    let data: serde_json::Value = serde_json::from_str(data).expect("the data is JSON");
    let graph = data["@graph"].as_array().expect("the data is a graph");
    let term = graph.iter().find_map(|node| node.get("about")).expect("the page is about a code");
    assert_eq!(term["name"], HOSTILE);
}

#[test]
fn hostile_words_are_refused_where_they_are_markup_and_escaped_where_they_are_text() {
    // A title is plain text: nothing in it is markup.
    let title = "title = <i>Busy</i> & \"all\"";
    let built = SiteTest::new("").edit("locales/en/sip/600.ftl", "title = Busy Everywhere", title).build();
    let page = built.page("en/sip/600-busy-everywhere.html");
    assert!(page.contains("&lt;i&gt;Busy&lt;/i&gt; &amp; &quot;all&quot;") && !page.contains("<i>"));
    // A summary is Markdown: there it would be markup.
    let summary =
        |text: &str| SiteTest::new("").edit("locales/en/sip/600.ftl", "summary = ", &format!("summary = {text} "));
    for markup in ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- x -->", "<a href=\"x\">", "</p>"]
    {
        assert!(summary(markup).check().contains("error[HK209]"), "{markup}: {}", summary(markup).check());
    }
    for address in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "http://x.example",
        "../../x",
    ] {
        let link = format!("[x]({address})");
        assert!(summary(&link).check().contains("error[HK210]"), "{address}: {}", summary(&link).check());
    }
}

#[test]
fn no_path_leaves_its_folder() {
    for slug in
        ["301-../../../x", "301/x", "../301", "/301", "301-x\\u0000", "301-", "301--x", "301-ü", "301-x.html", "C:301"]
    {
        let quoted = format!("\"{slug}\"");
        let facts = "content/sip/301.yaml";
        let site = SiteTest::new("").edit(facts, "slug: 301-moved-permanently", &format!("slug: {quoted}"));
        assert!(site.check().contains("error[HK125]"), "{slug}: {}", site.check());
        let site = SiteTest::new("").edit(facts, "[301-moved]", &format!("[{quoted}]"));
        assert!(site.check().contains("error[HK125]"), "{slug}: {}", site.check());
    }
    for tag in ["../ja", "ja/../..", "..", "/etc", "en\\u0000"] {
        let site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", &format!("[en, ja, \"{tag}\"]"));
        let found = site.check();
        assert!(found.contains("error[HK128]") || found.contains("error[HK129]"), "{tag}: {found}");
    }
}

#[test]
fn what_would_exhaust_the_machine_is_a_finding() {
    let words = SiteTest::new("").read("locales/en/sip/600.ftl");
    let facts = SiteTest::new("").read("content/sip/600.yaml");
    let with_words = |text: &str| SiteTest::new("").file("locales/en/sip/600.ftl", text).check();
    let with_facts = |text: &str| SiteTest::new("").file("content/sip/600.yaml", text).check();

    let deep = with_words(&format!("{words}deep = {}\n", "{".repeat(200_000)));
    assert!(deep.contains("locales/en/sip/600.ftl:11:") && deep.contains("error[HK2"), "{deep}");
    let laughs: Vec<String> = (1..30).map(|at| format!("-l{at} = {{ -l{} }}{{ -l{} }}\n", at - 1, at - 1)).collect();
    let laughs = with_words(&format!("{}-l0 = ha\n{}", words.replace("Busy Everywhere", "{ -l29 }"), laughs.concat()));
    assert!(laughs.contains("error[HK212]"), "{laughs}");

    let deep = with_facts(&format!("{facts}deep: {}\n", "[".repeat(100_000)));
    assert!(deep.contains("error[HK105]: this YAML has more than 32 levels"), "{deep}");
    let bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n";
    assert!(with_facts(bomb).contains("error[HK105]: this YAML has an anchor or an alias"), "{}", with_facts(bomb));
    let many: Vec<String> = (0..60_000).map(|at| format!("k{at}: x\n")).collect();
    let wide = with_facts(&format!("{facts}{}", many.concat()));
    assert!(wide.contains("error[HK105]: this YAML has too many values"), "{wide}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn no_name_changes_the_elements_of_a_page(text in "[<>&\"'`{}%#\\[\\]()*_=/ a-zぁ-ん!-]{1,30}") {
        prop_assume!(!text.trim().is_empty());
        let (plain, named) = (structures(&with_facts("plain").build()), structures(&with_facts(&text).build()));
        prop_assert_eq!(plain.keys().collect::<Vec<_>>(), named.keys().collect::<Vec<_>>());
        for (path, elements) in &plain {
            prop_assert_eq!(elements, &named[path], "{}", path);
        }
    }
}
