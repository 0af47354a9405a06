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
        .edit(
            "content/across/sip-q850.yaml",
            "rows:",
            &format!("names_in:\n  ja: {{cite: RFC3398#8.2.6.1, names: {{\"17\": {quoted}}}}}\nrows:"),
        )
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
    assert!(deep.contains("locales/en/sip/600.ftl:13:") && deep.contains("error[HK2"), "{deep}");
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

#[test]
fn what_a_message_computes_has_an_end() {
    let zeros = "0".repeat(10_000);
    let hundred = "{ \"x\" }".repeat(101);
    for text in [
        "{ NUMBER(1, minimumFractionDigits: 10000000000) }",
        "{ NUMBER(1, minimumFractionDigits: 100000000000000000000) }",
        "{ NUMBER(1, minimumFractionDigits: 20) ->\n    [one] x\n   *[other] y\n }",
        "{ -x(n: 1, m: 10000000000000000) }",
        &format!("{{ 1.{zeros} }}"),
        &format!("{{ NUMBER(1.{zeros}) ->\n    [one] x\n   *[other] y\n }}"),
        &format!("{{ NUMBER($count) ->\n    [1.{zeros}] x\n   *[other] y\n }}"),
        // Fluent takes these for impossible once there are too many placeables, and panics.
        &format!("{{ {{ \"a\" ->\n   *[b] {hundred}\n }} }}"),
        &format!("{{ 1 ->\n   *[b] {hundred}\n }}"),
        // Each argument would be made, whether or not there is such a function.
        &format!("{{ FOO({}) }}", vec!["-x"; 2_000].join(", ")),
        &format!("{{ NUMBER({}) }}", vec!["-x"; 2_000].join(", ")),
    ] {
        let words = format!("-x = {}\nsummary = {text} ", "long ".repeat(3_000));
        let site = SiteTest::new("").edit("locales/en/sip/600.ftl", "summary = ", &words);
        let found = site.check();
        let shown = &text[..text.len().min(80)];
        assert!(found.contains("error[HK243]") || found.contains("error[HK208]"), "{shown}: {found}");
        assert!(found.len() < 10_000, "{shown}: {found}");
        assert_eq!(site.run(&["show", "sip", "600"]).stderr.matches("panicked").count(), 0, "{shown}");
    }
}

#[test]
fn files_full_of_small_things_are_no_work_without_an_end() {
    let words = SiteTest::new("").read("locales/en/sip/600.ftl");
    let many = |n: usize, item: &dyn Fn(usize) -> String| (0..n).map(item).collect::<String>();
    for text in [
        many(50_000, &|at| format!("-t{at} = {{ -t{} }}\n", at + 1)),
        many(50_000, &|at| format!("a{at} = x\n")),
        many(40_000, &|at| format!("a{at} = {{ b{at} }}\n")),
        many(20_000, &|at| format!("# hikaku-allow HK232: x\na{at} = x\n")),
        format!("meaning2 = {{ NUMBER(1{}) }}\n", many(60_000, &|at| format!(", n{at}: 1"))),
        format!("a = x\n{}", many(60_000, &|at| format!("    .a{at} = x\n"))),
        format!("a = {{ $x ->\n{}   *[o] x\n }}\n", many(60_000, &|at| format!("    [a{at}] x\n"))),
    ] {
        let site = SiteTest::new("").file("locales/en/sip/600.ftl", &format!("{words}{text}"));
        let found = site.check();
        assert!(found.contains("error[") && found.len() < 200_000, "{}", &found[..found.len().min(2_000)]);
    }
    for text in
        ["*", "[", "`", "**a", "![", "](", "<", "_a_", "> ", "- ", "1. "].map(|text| text.repeat(16_000 / text.len()))
    {
        let site = SiteTest::new("").edit("locales/en/sip/600.ftl", "summary = ", &format!("summary = x{text} "));
        assert!(site.check().len() < 200_000, "{}", &text[..10]);
    }
    let flow = format!("former_slugs: [{}]\nclass", vec!["600-a"; 45_000].join(", "));
    let site = SiteTest::new("").edit("content/sip/600.yaml", "class", &flow);
    assert!(site.check().contains("error[HK244]"), "{}", site.check());
}

#[test]
fn a_code_has_a_handful_of_alternatives() {
    let item = |at| format!("  - {{code: \"486\", if: r{at}, cite: RFC3261#21}}\n");
    let items = (0..600).map(item).collect::<Vec<String>>().concat();
    let site = SiteTest::new("").edit("content/sip/600.yaml", "alternatives:\n", &format!("alternatives:\n{items}"));
    let found = site.check();
    assert!(found.contains("error[HK244]: `alternatives` has 601 items"), "{found}");
    assert!(found.matches("alternative-r").count() < 24 * 4, "{found}");
}

#[test]
fn names_can_be_read_and_addresses_lead_somewhere() {
    for name in ["", " ", "\u{3000}", "a\nb", "a\tb", &"x".repeat(100_000)] {
        let quoted = serde_json::Value::from(name).to_string();
        for (path, from, to) in [
            ("content/sip/301.yaml", "name: Moved Permanently", format!("name: {quoted}")),
            ("content/sip/protocol.yaml", "name: SIP", format!("name: {quoted}")),
            ("content/sip/protocol.yaml", "title: ISUP to SIP Mapping", format!("title: {quoted}")),
            ("content/across/sip-q850.yaml", "\"17\": User busy", format!("\"17\": {quoted}")),
            ("locales/ja/locale.yaml", "name: 日本語", format!("name: {quoted}")),
        ] {
            let found = SiteTest::new("").edit(path, from, &to).check();
            assert!(found.contains("error[HK109]") && found.len() < 5_000, "{path} {to:.50}: {found:.3000}");
        }
    }
    for address in
        ["https://", "https://?", "https://@", "https:///x", "https://a:b@c.example", "<https://a b>", "https://a b"]
    {
        let link = format!("summary = [x]({address}) ");
        let found = SiteTest::new("").edit("locales/en/sip/600.ftl", "summary = ", &link).check();
        assert!(found.contains("error[HK210]"), "{address}: {found}");
    }
}

#[test]
fn what_stands_in_a_set_stands_there_once() {
    let site = || SiteTest::new("");
    let references =
        site().edit("content/sip/301.yaml", "references: [", "references: [RFC3261#21.3.2, RFC3261#21.3.2, ");
    assert!(references.check().contains("error[HK130]"), "{}", references.check());
    let again = "alternatives:\n  - {code: \"486\", if: only-here, cite: RFC3261#21.6.1}\n";
    let alternatives = site().edit("content/sip/600.yaml", "alternatives:\n", again);
    assert!(alternatives.check().contains("error[HK130]"), "{}", alternatives.check());
    let change = "- date: 2026-11-22\n  codes: [sip/600, sip/600]\n  message: words\n";
    let change = site().file("content/changes.yaml", change);
    assert!(change.check().contains("error[HK130]"), "{}", change.check());
}

#[test]
fn tags_are_refused_wherever_they_stand() {
    for (from, to) in [
        ("name: Busy Everywhere", "name: !!str Busy Everywhere"),
        ("name: Busy Everywhere", "name: !!binary QnVzeQ=="),
        ("name: Busy Everywhere", "name: !!binary |\n  QnVzeQ=="),
        ("name: Busy Everywhere", "name: !!str \"Busy\""),
        ("name: Busy Everywhere", "name: ! Busy"),
        ("name: Busy Everywhere", "name: !<tag:yaml.org,2002:str> Busy"),
        ("references: [", "references: !!seq ["),
        ("references: [", "references: [!!str "),
        ("facets:\n", "facets: !!map\n"),
    ] {
        let site = SiteTest::new("").edit("content/sip/600.yaml", from, to);
        assert!(site.check().contains("error[HK105]"), "{to}: {}", site.check());
    }
    let plain = "name: Busy ! Everywhere # !!str\n# x: !!str\n";
    let site = SiteTest::new("").edit("content/sip/600.yaml", "name: Busy Everywhere\n", plain);
    assert_eq!(site.check(), "", "no tag, no finding");
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
