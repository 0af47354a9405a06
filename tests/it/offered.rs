//! Which comparisons search engines are offered: those with a text of their own, and few beside them.

use std::fs;

use crate::real_site::{LOCALES, site};
use crate::site_test::{Built, SiteTest, project};

const SETTINGS: &str = "content/site.yaml";

/// The comparisons of a language that are offered, by file name.
fn offered(built: &Built, locale: &str) -> Vec<String> {
    let folder = format!("{locale}/compare/sip/");
    let pages = built.files().keys().filter_map(|path| path.strip_prefix(&folder));
    pages
        .filter(|name| !built.page(&format!("{folder}{name}")).contains("<meta name=robots"))
        .map(str::to_owned)
        .collect()
}

/// The base site without its verdict.
fn without_verdict() -> SiteTest {
    SiteTest::new("").remove("locales/en/sip/486-vs-600.ftl").remove("locales/ja/sip/486-vs-600.ftl")
}

#[test]
fn nine_of_ten_offered_comparisons_have_a_verdict() {
    for locale in LOCALES {
        for protocol in ["sip", "websocket"] {
            let folder = format!("{locale}/compare/{protocol}/");
            let pages = site().pages.iter().filter(|page| page.path.starts_with(&folder) && !page.is_kept_back());
            let pages: Vec<&str> = pages.filter_map(|page| page.path.strip_prefix(&folder)).collect();
            let files = fs::read_dir(project().join("locales").join(locale).join(protocol)).expect("a folder of words");
            let names = files.map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned());
            let verdicts: Vec<String> = names.filter(|name| name.contains("-vs-")).collect();
            let has_verdict = |page: &&&str| {
                let (a, b) = page.split_once("-vs-").expect("a pair");
                let code = |slug: &str| slug.split('-').next().unwrap_or_default().to_owned();
                verdicts.contains(&format!("{}-vs-{}.ftl", code(a), code(b)))
            };
            let written = pages.iter().filter(has_verdict).count();
            assert_eq!(written, verdicts.len(), "{folder}: every verdict is offered");
            assert!((pages.len() - written) * 10 <= pages.len(), "{folder}: {written} of {}", pages.len());
        }
    }
}

#[test]
fn without_verdicts_the_pairs_that_people_ask_for_are_offered_and_no_others() {
    let built = without_verdict().build();
    let named = ["486-busy-here-vs-600-busy-everywhere.html"];
    for locale in LOCALES {
        assert_eq!(offered(&built, locale), named, "one names the other");
    }
    let notable = "notable:\n  - [\"301\", \"486\"]\n";
    let site = without_verdict();
    let protocol = site.read("content/sip/protocol.yaml");
    let built = site.file("content/sip/protocol.yaml", &format!("{protocol}{notable}")).build();
    assert_eq!(offered(&built, "ja"), ["301-moved-permanently-vs-486-busy-here.html", named[0]]);
}

#[test]
fn a_site_may_offer_them_all() {
    let built =
        SiteTest::new("").edit(SETTINGS, "translated_threshold", "index_pairs: all\ntranslated_threshold").build();
    assert_eq!(offered(&built, "en").len(), 3);
    assert!(built.page("sitemap-ja-1.xml").contains("301-moved-permanently-vs-600"));
}
