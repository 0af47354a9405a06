//! Which pairs have a page, where a protocol narrows that: whatever leads to comparisons leads to those alone.

use std::collections::BTreeSet;

use crate::site_test::{Built, SiteTest, has_extension};

/// The base site with a fourth code, so that some pair is neither named, notable nor judged by an editor.
fn site(pairs: &str) -> SiteTest {
    let site = SiteTest::new("");
    let facts = site.read("content/sip/600.yaml").replace("600", "604").replace("Busy Everywhere", "Nowhere");
    let facts = facts.replace("busy-everywhere", "nowhere");
    let site = site.file("content/sip/604.yaml", &facts);
    let site = ["en", "ja"].iter().fold(site, |site, tag| {
        let words = site.read(&format!("locales/{tag}/sip/600.ftl"));
        let words = words.replace("Busy Everywhere", "Nowhere").replace("summary = ", "summary = 604: ");
        site.file(&format!("locales/{tag}/sip/604.ftl"), &words)
    });
    let settings = site.read("content/site.yaml");
    let site = site.file("content/site.yaml", &format!("{settings}stubs: [reversed, short]\n"));
    let protocol = site.read("content/sip/protocol.yaml");
    site.file("content/sip/protocol.yaml", &format!("{protocol}{pairs}"))
}

/// The comparisons of a language, by the codes of each.
fn comparisons(built: &Built) -> BTreeSet<String> {
    let own = built.files().keys().filter_map(|path| path.strip_prefix("en/compare/sip/"));
    let whole = own.filter(|name| built.page(&format!("en/compare/sip/{name}")).contains("<article"));
    let code = |slug: &str| slug[..3].to_owned();
    whole.filter_map(|name| name.split_once("-vs-")).map(|(a, b)| format!("{}-{}", code(a), code(b))).collect()
}

/// Every address that a file of the site leads to, and that is not there.
fn broken(built: &Built) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, bytes) in built.files() {
        let text = String::from_utf8_lossy(bytes);
        let base = "https://codes.example/below/";
        for url in text.split(base).skip(1).filter_map(|rest| rest.split(['"', '\\', '<', ')', '#', '\n', ' ']).next())
        {
            let is_there = matches!(url, "" | ".") || url.ends_with('/') || built.files().contains_key(url);
            if !is_there && !url.contains(['{', '*', '?']) {
                broken.push(format!("{path}: {url}"));
            }
        }
        if !has_extension(path, "html") || path == "404.html" {
            continue;
        }
        for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
            if link.is_empty() || link.contains(':') || link.ends_with('/') {
                continue;
            }
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in link.split('/') {
                if part == ".." { parts.truncate(parts.len().saturating_sub(1)) } else { parts.push(part) }
            }
            if !built.files().contains_key(&parts.join("/")) {
                broken.push(format!("{path}: {link}"));
            }
        }
    }
    broken
}

#[test]
fn a_protocol_says_which_pairs_get_a_page() {
    // 486 and 600 name each other and have a verdict; 604 names 486.
    let always = ["486-600", "486-604"];
    let notable = "notable: [[\"301\", \"604\"]]\n";
    let cases: [(&str, &[&str]); 6] = [
        ("", &["301-486", "301-600", "301-604", "486-600", "486-604", "600-604"]),
        ("pairs: all\n", &["301-486", "301-600", "301-604", "486-600", "486-604", "600-604"]),
        ("pairs: {by: worth, at_least: 60}\n", &always),
        // The same class, and most facets alike.
        ("pairs: {by: worth, at_least: 20}\n", &["486-600", "486-604", "600-604"]),
        ("pairs: {listed: [[\"600\", \"301\"]]}\n", &["301-600", "486-600", "486-604"]),
        ("pairs: {listed: []}\nnotable: [[\"301\", \"604\"]]\n", &["301-604", "486-600", "486-604"]),
    ];
    assert!(cases[5].0.ends_with(notable));
    for (pairs, expected) in cases {
        let site = site(pairs);
        assert!(!site.check().contains("error"), "{pairs}: {}", site.check());
        let built = site.build();
        assert_eq!(comparisons(&built), expected.iter().map(|pair| (*pair).to_owned()).collect(), "{pairs}");
        let broken = broken(&built);
        assert!(broken.is_empty(), "{pairs}: {broken:?}");
        let home = built.page("en/index.html");
        assert!(home.contains(&format!("{} comparisons", expected.len())), "{pairs}: {home}");
        // What scripts need to know of it, and only where they do.
        let codes = built.files().iter().find(|(path, _)| path.starts_with("assets/codes."));
        let codes = String::from_utf8_lossy(codes.expect("the list of codes").1);
        let is_narrow = expected.len() < 6;
        assert_eq!(codes.contains("hikakuPairs={\"sip\":[["), is_narrow, "{pairs}: {codes}");
        assert_eq!(built.page("en/search.js").contains("\"pairs\":[["), is_narrow, "{pairs}");
        assert_eq!(built.page("ja/sip/index.html").contains("data-pairs=\"[["), is_narrow, "{pairs}");
    }
}

#[test]
fn an_editors_verdict_makes_the_page_of_its_pair() {
    let site = site("pairs: {listed: []}\n");
    assert!(!comparisons(&site.build()).contains("301-600"));
    let site = ["en", "ja"].iter().fold(site, |site, tag| {
        site.file(&format!("locales/{tag}/sip/301-vs-600.ftl"), "lead = 301: 600!\nverdict = 301: 600?\n")
    });
    let built = site.build();
    assert!(comparisons(&built).contains("301-600"));
    assert!(built.page("api/sip/verdicts.json").contains("301-moved-permanently-vs-600"));
    assert_eq!(broken(&built), [""; 0]);
}

#[test]
fn two_codes_without_a_page_are_compared_in_the_terminal_all_the_same() {
    let site = site("pairs: {listed: []}\n");
    let shown = |codes: &[&str]| site.run(&[&["show", "--lang", "en"], codes].concat());
    let (with, without) = (shown(&["486", "600"]), shown(&["301", "600"]));
    assert_eq!((with.code, without.code), (0, 0), "{}", without.stderr);
    assert!(with.stdout.contains("https://codes.example/below/en/compare/sip/486-"), "{}", with.stdout);
    assert!(without.stdout.contains("301") && !without.stdout.contains("/compare/sip/301-"), "{}", without.stdout);
    let json = shown(&["301", "600", "--format", "json"]).stdout;
    assert!(json.contains("\"pages\": {}"), "{json}");
}

#[test]
fn a_choice_that_is_none_is_told() {
    for (pairs, said) in [
        ("pairs: some\n", "`pairs` cannot be `some`"),
        ("pairs: {by: worth}\n", "this does not say which pairs get a page"),
        ("pairs: {by: luck, at_least: 3}\n", "`by` cannot be `luck`"),
        ("pairs: {by: worth, at_least: most}\n", "`most` is no worth of a pair"),
        ("pairs: {by: worth, at_least: 1, listed: []}\n", "this does not say which pairs get a page"),
        ("pairs: {listed: [[\"301\"]]}\n", "a pair in `listed` has two codes, not 1"),
        ("pairs: {listed: [[\"301\", \"999\"]]}\n", "SIP has no code `999`"),
        ("pairs: {listed: [[\"301\", \"301\"]]}\n", "code `301` is paired with itself"),
    ] {
        let found = site(pairs).check();
        let is_told = found.lines().any(|line| line.contains("error") && line.contains(said));
        assert!(is_told && found.contains("content/sip/protocol.yaml:"), "{pairs}: {found}");
    }
}
