//! A number that several protocols have: its page, the way there, and what search engines are told of it.

use crate::site_test::SiteTest;

/// A second protocol beside the base site's SIP: it has 301 too, and 404 alone.
const WEB: &str = r#"
-- content/web/protocol.yaml --
name: Web
code_form: "[1-6][0-9]{2}"
order: numeric
wire: message
documents:
  - {id: RFC9110, kind: rfc, title: HTTP Semantics}
classes:
  - {id: all, name: All, cite: RFC9110#15}
facets:
  - {id: class, kind: class, weight: 0}
-- content/web/301.yaml --
code: "301"
name: Gone Elsewhere
slug: 301-gone-elsewhere
class: all
status: registered
references: [RFC9110#15.4]
-- content/web/404.yaml --
code: "404"
name: Not Here
slug: 404-not-here
class: all
status: registered
references: [RFC9110#15.4]
"#;

/// The words of the second protocol: each file is the same in both languages but for what is said first.
fn web() -> SiteTest {
    let mut site = SiteTest::new(WEB);
    for (locale, says) in [("en", "The page"), ("ja", "ページ")] {
        site = site.file(
            &format!("locales/{locale}/web/protocol.ftl"),
            &format!(
                "protocol-title = Web\nprotocol-summary = {says}\nprotocol-intro = {says}\nclass-all = {says}\n    .sentence = **{{ $code }}** {says}\n    .summary = {says}\nfacet-class = {says}\n    .about = {says}\n"
            ),
        );
        for code in ["301", "404"] {
            site = site.file(
                &format!("locales/{locale}/web/{code}.ftl"),
                &format!(
                    "title = {says} {code}\ngist = {says} {code}\nact = {says}\nsummary = {says} {code}.\nmeaning = {says}\nwhen = {says}\nreceiver = {says}\nsender = {says}\n"
                ),
            );
        }
    }
    site
}

#[test]
fn a_number_of_two_protocols_has_a_page_in_each_language_that_says_what_both_mean() {
    let built = web().build();
    for (locale, says) in [("en", "The page 301."), ("ja", "ページ 301.")] {
        let page = built.page(&format!("{locale}/n/301.html"));
        for wanted in [
            "href=\"../sip/301-moved-permanently.html\"",
            "Moved Permanently",
            "href=\"../sip/index.html#3xx\"",
            "href=\"../web/301-gone-elsewhere.html\"",
            "Gone Elsewhere",
            says,
        ] {
            assert!(page.contains(wanted), "{locale}: {wanted} in {page}");
        }
        let (sip, web) = (page.find("Moved Permanently"), page.find("Gone Elsewhere"));
        assert!(sip < web, "the protocols stand in their order");
    }
    let numbers: Vec<&String> = built.files().keys().filter(|path| path.contains("/n/")).collect();
    assert_eq!(numbers, ["en/n/301.html", "ja/n/301.html"], "404, 486 and 600 are numbers of one protocol");
}

#[test]
fn each_code_of_a_shared_number_leads_to_its_page_and_no_other_code_does() {
    let built = web().build();
    let line = |path: &str| built.page(path).lines().find(|line| line.contains("../n/")).map(str::to_owned);
    let sip = line("en/sip/301-moved-permanently.html").expect("a link to the number");
    assert!(sip.contains("<a href=\"../n/301.html\">301 also exists in: Web</a>"), "{sip}");
    let web = line("ja/web/301-gone-elsewhere.html").expect("a link to the number");
    assert!(web.contains("<a href=\"../n/301.html\">301 があるほかのプロトコル：SIP</a>"), "{web}");
    assert_eq!(line("en/web/404-not-here.html"), None);
    assert_eq!(line("en/sip/600-busy-everywhere.html"), None);
}

#[test]
fn a_number_is_offered_to_search_engines_where_two_protocols_use_it() {
    let built = web().build();
    let sitemap = |built: &crate::site_test::Built| built.page("sitemap-ja-1.xml").to_owned();
    assert!(sitemap(&built).contains("<loc>https://codes.example/below/ja/n/301.html</loc>"));
    let page = built.page("ja/n/301.html");
    assert!(!page.contains("name=robots"));
    for alternate in ["hreflang=\"en\" href=\"https://codes.example/below/en/n/301.html\"", "hreflang=\"x-default\""] {
        assert!(sitemap(&built).contains(alternate), "{alternate}");
    }
    // One that is kept free means nothing, so that the page would tell no more than the page of the other code.
    let built = web().edit("content/web/301.yaml", "status: registered", "status: reserved").build();
    assert!(!sitemap(&built).contains("/n/301"));
    assert!(built.page("ja/n/301.html").contains("content=\"noindex, follow\""));
}

#[test]
fn a_number_changes_with_its_codes() {
    let change = "- {date: \"2026-11-22\", codes: [web/301], message: words}\n";
    let built = web().file("content/changes.yaml", change).build();
    let sitemap = built.page("sitemap-en-1.xml");
    let entry = sitemap.lines().find(|line| line.contains("<loc>https://codes.example/below/en/n/301.html"));
    assert!(entry.is_some_and(|entry| entry.contains("<lastmod>2026-11-22</lastmod>")), "{entry:?}");
}
