//! Citations: where they lead, and the source that stands for those that are not written.

use serde_json::Value;

use crate::site_test::SiteTest;

/// The base site with a document of one's own, whose sections have names.
fn site() -> SiteTest {
    let own = "documents:\n  - {id: API, kind: other, title: Our API, url: \"http://wiki.corp/api\", \
               section_url: \"http://wiki.corp/api?v=2#{section}\"}\n";
    SiteTest::new("").edit("content/sip/protocol.yaml", "documents:\n", own)
}

/// The record of a code for programs.
fn record(site: &SiteTest, code: &str) -> Value {
    serde_json::from_str(site.build().page(&format!("api/sip/{code}.json"))).expect("JSON")
}

#[test]
fn a_section_with_a_name_is_linked_to_its_place() {
    let site = site()
        .edit(
            "content/sip/486.yaml",
            "references: [RFC3261#21.4.24]",
            "references: [API#card-declined, RFC3261#21.4.24]",
        )
        .edit("content/sip/486.yaml", "next: {is: wait, cite: RFC3261#21.4.24}", "next: {is: wait, cite: API#決済}")
        .edit("locales/en/sip/486.ftl", "Call again later.", "Call [again](API#retry) later.")
        .edit("locales/ja/sip/486.ftl", "あとでかけ直します。", "あとで[かけ直し](API#retry)ます。");
    assert_eq!(site.check(), "");
    let code = record(&site, "486");
    assert_eq!(code["references"][0]["url"], "http://wiki.corp/api?v=2#card-declined");
    assert_eq!(code["references"][0]["label"], "API, card-declined");
    assert_eq!(code["references"][1]["url"], "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24");
    let built = site.build();
    let page = built.page("en/sip/486-busy-here.html");
    for href in
        ["http://wiki.corp/api?v=2#card-declined", "http://wiki.corp/api?v=2#決済", "http://wiki.corp/api?v=2#retry"]
    {
        assert!(page.contains(&format!("href=\"{href}\"")), "{href}: {page}");
    }
    let pair = built.page("en/compare/sip/486-busy-here-vs-600-busy-everywhere.html");
    assert!(pair.contains("API,\u{a0}card-declined"), "{pair}");
    let shown = site.run(&["show", "sip", "486"]).stdout;
    assert!(shown.contains("http://wiki.corp/api?v=2#card-declined"), "{shown}");
}

#[test]
fn a_message_links_to_no_section_that_a_document_cannot_have() {
    let site = site().edit("locales/en/sip/486.ftl", "Call again later.", "Call [again](RFC3261#retry) later.");
    assert!(site.check().contains("locales/en/sip/486.ftl:10:25: error[HK210]"), "{}", site.check());
}

/// Takes the citations out of a file of facts.
fn without_citations(site: SiteTest, path: &str) -> SiteTest {
    let text = site.read(path);
    let kept = text.lines().filter(|line| !line.starts_with("references:"));
    let plain = kept.map(|line| {
        let mut line = line.to_owned();
        while let Some(at) = line.find(", cite: ") {
            let end = at + line[at + 1..].find([',', '}']).map(|end| end + 1).expect("a citation ends its mapping");
            line.replace_range(at..end, "");
        }
        line + "\n"
    });
    let plain: String = plain.collect();
    site.file(path, &plain)
}

#[test]
fn the_source_of_a_file_stands_for_those_that_are_not_written() {
    let site = without_citations(site(), "content/sip/486.yaml");
    let lacking = site.check();
    // Three facets, the alternative and the references.
    assert_eq!(lacking.matches("error[HK107]").count(), 5, "{lacking}");
    let text = site.read("content/sip/486.yaml");
    let site = site.file("content/sip/486.yaml", &format!("{text}cite: API#busy\n"));
    assert_eq!(site.check(), "");
    let code = record(&site, "486");
    let busy = "http://wiki.corp/api?v=2#busy";
    assert_eq!(code["references"][0]["url"], busy);
    assert_eq!(code["alternatives"][0]["cite"]["url"], busy);
    let facets = code["facets"].as_array().expect("facets");
    let urls = |id: &str| {
        let facet = facets.iter().find(|facet| facet["facet"] == id).unwrap_or_else(|| panic!("{id}: {facets:?}"));
        facet["cites"][0]["url"].clone()
    };
    assert_eq!(urls("next"), busy);
    // What the class gives rests on what the class names.
    assert_eq!(urls("final"), "https://www.rfc-editor.org/rfc/rfc3261#section-7.2");
    let built = site.build();
    assert!(built.page("en/sip/486-busy-here.html").contains(&format!("href=\"{busy}\"")));
}

#[test]
fn the_source_of_a_protocol_stands_for_all_its_files_and_that_of_a_file_goes_before() {
    let files =
        ["content/sip/protocol.yaml", "content/sip/301.yaml", "content/sip/486.yaml", "content/across/sip-q850.yaml"];
    let site = files.into_iter().fold(site(), without_citations);
    let text = site.read("content/sip/protocol.yaml");
    let site = site.file("content/sip/protocol.yaml", &format!("cite: API#all\n{text}"));
    let text = site.read("content/sip/301.yaml");
    let site = site.file("content/sip/301.yaml", &format!("{text}cite: RFC3261#21.3.2\n"));
    assert_eq!(site.check(), "");
    assert_eq!(record(&site, "486")["references"][0]["label"], "API, all");
    let moved = record(&site, "301");
    assert_eq!(moved["references"][0]["section"], "21.3.2");
    assert_eq!(moved["headers"][0]["cite"]["section"], "21.3.2");
    assert_eq!(record(&site, "600")["references"][0]["section"], "21.6.1");
}

#[test]
fn a_source_that_is_at_fault_is_told_once() {
    let site = without_citations(site(), "content/sip/486.yaml");
    let text = site.read("content/sip/486.yaml");
    let found = site.file("content/sip/486.yaml", &format!("{text}cite: RFC9999#1\n")).check();
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.starts_with("content/sip/486.yaml:12:7: error[HK120]"), "{found}");
}
