//! Small pages at other addresses, which lead to the page that was meant, where the settings ask for them.

use std::collections::BTreeSet;

use crate::site_test::{Built, SiteTest, has_extension};

fn site(stubs: &str) -> SiteTest {
    SiteTest::new("").edit(
        "content/site.yaml",
        "translated_threshold",
        &format!("stubs: {stubs}\ntranslated_threshold"),
    )
}

/// The pages of one language that the site has beside those it always has.
fn stubs(built: &Built) -> Vec<String> {
    let plain = SiteTest::new("").build();
    let own: BTreeSet<&String> = plain.files().keys().collect();
    let more = built.files().keys().filter(|path| !own.contains(path) && has_extension(path, "html"));
    more.filter_map(|path| path.strip_prefix("ja/")).map(str::to_owned).collect()
}

const REVERSED: [&str; 3] = [
    "compare/sip/486-busy-here-vs-301-moved-permanently.html",
    "compare/sip/600-busy-everywhere-vs-301-moved-permanently.html",
    "compare/sip/600-busy-everywhere-vs-486-busy-here.html",
];
const SHORT: [&str; 6] = [
    "compare/sip/301-vs-486.html",
    "compare/sip/301-vs-600.html",
    "compare/sip/486-vs-600.html",
    "sip/301.html",
    "sip/486.html",
    "sip/600.html",
];
const BOTH: [&str; 3] = ["compare/sip/486-vs-301.html", "compare/sip/600-vs-301.html", "compare/sip/600-vs-486.html"];

#[test]
fn there_are_the_stubs_that_the_settings_ask_for() {
    assert_eq!(stubs(&SiteTest::new("").build()), Vec::<String>::new(), "none unless they are asked for");
    assert_eq!(stubs(&site("[]").build()), Vec::<String>::new());
    assert_eq!(stubs(&site("[reversed]").build()), REVERSED);
    assert_eq!(stubs(&site("[short]").build()), SHORT);
    let mut all = [&REVERSED[..], &SHORT, &BOTH].concat();
    all.sort_unstable();
    assert_eq!(stubs(&site("[short, reversed]").build()), all);
}

#[test]
fn a_stub_leads_to_its_page_with_and_without_a_click_and_hides_from_search_engines() {
    let built = site("[reversed, short]").build();
    let page = "600-busy-everywhere-vs-301-moved-permanently.html";
    let stub = built.page(&format!("ja/compare/sip/{page}"));
    let to = "301-moved-permanently-vs-600-busy-everywhere.html";
    for wanted in [
        "<html lang=\"ja\" dir=\"ltr\">".to_owned(),
        "<meta name=robots content=noindex>".to_owned(),
        format!("<link rel=canonical href=\"https://codes.example/below/ja/compare/sip/{to}\">"),
        format!("<meta http-equiv=refresh content=\"0; url={to}\">"),
        format!("<a href=\"{to}\">SIP 301 Moved Permanently と 600 Busy Everywhere の違い</a>"),
        "<meta http-equiv=Content-Security-Policy".to_owned(),
    ] {
        assert!(stub.contains(&wanted), "{wanted} in {stub}");
    }
    assert!(stub.len() < 1500, "{} bytes", stub.len());
    assert_eq!(stub, built.page("ja/compare/sip/600-vs-301.html"), "all ways lead to the one page");
    let short = built.page("en/sip/486.html");
    assert!(short.contains("url=486-busy-here.html"), "{short}");
    for sitemap in built.files().keys().filter(|path| path.starts_with("sitemap-")) {
        let text = built.page(sitemap);
        assert!(!text.contains("/sip/486.html") && !text.contains("vs-301"), "{sitemap}");
    }
}

#[test]
fn a_code_called_like_a_page_of_its_protocol_has_no_short_address() {
    let site = site("[short]").edit("content/sip/protocol.yaml", "[1-6][0-9]{2}", "[1-6A-Z][0-9A-Z]{2,5}");
    let facts = |code: &str| site.read("content/sip/486.yaml").replace("code: \"486\"", &format!("code: {code}"));
    let facts = facts("DECIDE").replace("486-busy-here", "decide-nothing").replace("former_slugs", "# former_slugs");
    let site = site.file("content/sip/DECIDE.yaml", &facts);
    let site = ["en", "ja"].into_iter().fold(site, |site, locale| {
        let words = site.read(&format!("locales/{locale}/sip/486.ftl"));
        site.file(&format!("locales/{locale}/sip/DECIDE.ftl"), &words)
    });
    assert!(!stubs(&site.build()).contains(&"sip/decide.html".to_owned()));
}

#[test]
fn what_would_take_the_place_of_a_page_is_no_stub() {
    // A slug may be the code and nothing else: then the short form is the page itself.
    let bare = |site: SiteTest| site.edit("content/sip/486.yaml", "slug: 486-busy-here", "slug: \"486\"");
    let built = bare(site("[short, reversed]")).build();
    assert!(built.page("ja/sip/486.html").contains("<h1>"), "the page itself");
    assert!(!built.page("ja/sip/486.html").contains("http-equiv=refresh"));
    assert!(built.page("ja/compare/sip/301-vs-486.html").contains("url=301-moved-permanently-vs-486.html"));
}

#[test]
fn the_program_publishes_stubs_and_says_what_is_no_kind_of_them() {
    let site = site("[short]");
    let run = site.run(&["build", "--quiet"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(site.path("dist/ja/sip/600.html").is_file());
    assert!(site.path("dist/en/compare/sip/301-vs-600.html").is_file());
    assert!(!site.path("dist/en/compare/sip/600-vs-301.html").exists());
    let report = site.edit("content/site.yaml", "[short]", "[shrot]").check();
    assert!(report.contains("content/site.yaml:5:9: error[HK109]: `stubs` cannot be `shrot`"), "{report}");
}

#[test]
fn a_fault_in_the_template_of_stubs_is_found_by_check() {
    let fault = "<p>{{ t.stub_text }}{{ nowhere }}</p>\n";
    let report = |stubs: &str| site(stubs).file("templates/stub.html", fault).run(&["check", "--format", "short"]);
    let run = report("[short]");
    assert!(run.code == 1 && run.stdout.contains("templates/stub.html:1:"), "{}", run.stdout);
    assert_eq!(report("[]").code, 0, "nobody asked for it");
}
