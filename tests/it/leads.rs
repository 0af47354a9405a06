//! What leads: an editor's lead where there is one, else what each of the two codes says, and the same text wherever the
//! pair is offered.

use scraper::{Html, Selector};

use crate::site_test::{Built, SiteTest};

/// A pair with a verdict, and one without.
const JUDGED: &str = "compare/sip/486-busy-here-vs-600-busy-everywhere.html";
const PLAIN: &str = "compare/sip/301-moved-permanently-vs-486-busy-here.html";

fn texts(built: &Built, path: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(built.page(path));
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

fn description(built: &Built, path: &str) -> String {
    let html = Html::parse_document(built.page(path));
    let selector = Selector::parse("meta[name=description]").expect("a selector");
    let content = html.select(&selector).find_map(|element| element.value().attr("content"));
    content.expect("a page has a description").to_owned()
}

/// A message of the base site, as plain text.
fn word(language: &str, file: &str, id: &str) -> String {
    let text = SiteTest::new("").read(&format!("locales/{language}/sip/{file}.ftl"));
    let line = text.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{file} has no {id} of one line")).replace('`', "")
}

#[test]
fn where_no_editor_wrote_each_code_says_what_it_tells() {
    let built = SiteTest::new("").build();
    for language in ["en", "ja"] {
        let page = format!("{language}/{PLAIN}");
        let gists = ["301", "486"].map(|code| word(language, code, "gist"));
        assert_eq!(texts(&built, &page, ".hero > .side > .gist"), gists);
        let acts = ["301", "486"].map(|code| format!("{code} {}", word(language, code, "act")));
        assert_eq!(texts(&built, &page, ".acts > .side"), acts);
        assert_eq!(texts(&built, &page, ".lead"), [""; 0]);
        let [a, b] = &gists;
        let both = if language == "en" { format!("301: {a} 486: {b}") } else { format!("301：{a}。486：{b}。") };
        assert_eq!(description(&built, &page), both);
        assert!(texts(&built, &format!("{language}/index.html"), ".notable .quiet").contains(&both));
        assert!(texts(&built, &format!("{language}/sip/index.html"), ".notable .quiet").contains(&both));
    }
}

#[test]
fn an_editors_lead_stands_wherever_the_pair_is_offered() {
    let site = SiteTest::new("");
    let built = site.build();
    for language in ["en", "ja"] {
        let page = format!("{language}/{JUDGED}");
        let lead = word(language, "486-vs-600", "lead");
        assert_eq!(texts(&built, &page, ".lead"), [lead.as_str()]);
        assert_eq!(description(&built, &page), lead);
        assert_eq!(texts(&built, &page, ".gist"), [""; 0], "one thing leads");
        let acts = ["486", "600"].map(|code| format!("{code} {}", word(language, code, "act")));
        assert_eq!(texts(&built, &page, ".acts > .side"), acts);
        let verdict = word(language, "486-vs-600", "verdict");
        assert_eq!(texts(&built, &page, ".verdict > p"), [verdict.as_str()]);
        for (page, list) in [
            ("index.html", ".notable"),
            ("sip/index.html", ".notable"),
            ("sip/486-busy-here.html", ".near"),
            ("sip/600-busy-everywhere.html", ".near"),
        ] {
            let offered = texts(&built, &format!("{language}/{page}"), &format!("{list} .quiet"));
            assert!(offered.contains(&lead), "{language}/{page}: {offered:?}");
        }
        let shown = site.run(&["show", "sip", "486", "600", "--lang", language, "--format", "json"]).stdout;
        for json in [built.page("api/sip/verdicts.json"), &shown] {
            assert!(json.contains(&lead), "{json}");
        }
    }
}

#[test]
fn the_page_of_a_code_says_what_the_others_tell_and_not_its_own_again() {
    let built = SiteTest::new("").build();
    for language in ["en", "ja"] {
        let offered = texts(&built, &format!("{language}/sip/301-moved-permanently.html"), ".near .quiet");
        assert_eq!(offered.len(), 2);
        for code in ["486", "600"] {
            assert!(offered.contains(&word(language, code, "gist")), "{offered:?}");
        }
    }
}

#[test]
fn what_a_code_tells_is_in_its_record_and_is_found() {
    let built = SiteTest::new("").edit("locales/en/sip/486.ftl", "gist = ", "gist = Zyxwv: ").build();
    assert!(built.page("en/search.js").contains("zyxwv"));
    let record = built.page("api/sip/486.json");
    for id in ["gist", "act"] {
        assert!(record.contains(&format!("\"{id}\"")), "{record}");
    }
}

#[test]
fn in_the_terminal_leads_what_leads_on_the_page() {
    let site = SiteTest::new("");
    let shown = |a: &str, b: &str| {
        let run = site.run(&["show", "sip", a, b, "--lang", "en"]);
        run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let judged = shown("486", "600");
    let (lead, act) = (word("en", "486-vs-600", "lead"), word("en", "600", "act"));
    assert!(judged.find(&lead) < judged.find(&act) && judged.contains(&lead), "{judged}");
    let plain = shown("301", "486");
    for text in [word("en", "301", "gist"), word("en", "486", "gist"), word("en", "301", "act")] {
        let first: String = text.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
        assert!(plain.contains(&first), "{plain}");
    }
}
