//! `content/changes.yaml`: what is told on the home pages, in the feeds and in the sitemap, and what is refused.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::site_test::{Built, SiteTest, project};

/// Three changes: of all codes, of one code in Japanese, and of the whole site in words of its own.
const CHANGES: &str = "\
- {date: 2026-11-22, codes: [sip], message: opened}
- {date: 2026-12-01, codes: [sip/486, sip/600], message: words}
- {date: 2027-01-31, locale: ja, codes: [sip/486], message: translation}
- {date: 2025-02-28, message: beginning}
";

fn site() -> SiteTest {
    let own = |site: SiteTest, path: &str, text: &str| {
        let words = format!("{}\nchange-beginning = {text}\n", site.read(path));
        site.file(path, &words)
    };
    let site = SiteTest::new("").file("content/changes.yaml", CHANGES);
    let site = own(site, "locales/en/site.ftl", "The <first> draft");
    own(site, "locales/ja/site.ftl", "最初の草稿")
}

/// The texts of all elements of a name, in order.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut inside) = (Vec::new(), false);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {xml}")) {
            Event::Start(start) if start.name().as_ref() == name => {
                found.push(String::new());
                inside = true;
            }
            Event::End(end) if end.name().as_ref() == name => inside = false,
            Event::Text(text) if inside => found.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) if inside => {
                let text = found.last_mut().unwrap();
                text.extend(["&", &*name, ";"]);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn told(built: &Built, path: &str) -> Vec<(String, String)> {
    let html = scraper::Html::parse_document(built.page(path));
    let selector = scraper::Selector::parse(".changes li").expect("a selector");
    let item = |element: scraper::ElementRef<'_>| {
        let text = element.text().collect::<String>();
        let (date, rest) = text.trim().split_once(' ').expect("a date and a text");
        (date.to_owned(), rest.trim().to_owned())
    };
    html.select(&selector).map(item).collect()
}

#[test]
fn the_home_tells_the_newest_first_in_the_readers_language() {
    let built = site().build();
    assert_eq!(built.findings, "");
    let dates = |path| told(&built, path).into_iter().map(|(date, _)| date).collect::<Vec<_>>();
    assert_eq!(dates("en/index.html"), ["2026-12-01", "2026-11-22", "2025-02-28"]);
    assert_eq!(dates("ja/index.html"), ["2027-01-31", "2026-12-01", "2026-11-22", "2025-02-28"]);
    assert_eq!(told(&built, "en/index.html")[0].1, "Words revised: SIP 486, SIP 600");
    assert_eq!(told(&built, "en/index.html")[2].1, "The <first> draft");
    assert_eq!(told(&built, "ja/index.html")[0].1, "日本語の訳を改訂：SIP 486");
    // The page about the translations tells those of all languages.
    assert_eq!(told(&built, "en/translation.html").len(), 4);
}

#[test]
fn the_feed_is_atom_with_stable_ids() {
    let built = site().build();
    let feed = built.page("ja/feed.xml");
    assert_eq!(elements(feed, "updated")[0], "2027-01-31T00:00:00Z");
    let ids = elements(feed, "id");
    assert_eq!(
        ids,
        [
            "https://codes.example/below/ja/",
            "https://codes.example/below/ja/#2027-01-31-translation-sip/486",
            "https://codes.example/below/ja/#2026-12-01-words-sip/486+sip/600",
            "https://codes.example/below/ja/#2026-11-22-opened-sip",
            "https://codes.example/below/ja/#2025-02-28-beginning-",
        ]
    );
    assert_eq!(elements(feed, "title").len(), 5);
    assert!(elements(built.page("en/feed.xml"), "title").contains(&"The &lt;first&gt; draft".to_owned()));
    assert!(feed.contains("href=\"https://codes.example/below/ja/sip/486-busy-here.html\""), "{feed}");
    let link = "<link rel=alternate type=application/atom+xml";
    assert!(built.page("ja/sip/486-busy-here.html").contains(link));
    // Without a change there is no feed, and nothing leads to one.
    let silent = SiteTest::new("").build();
    assert!(!silent.files().contains_key("ja/feed.xml"));
    assert!(!silent.page("ja/sip/486-busy-here.html").contains(link));
}

#[test]
fn the_sitemap_dates_the_pages_that_a_change_touched() {
    let built = site().build();
    let day = |locale: &str, page: &str| {
        let map = built.page(&format!("sitemap-{locale}-1.xml"));
        let at = map.find(&format!("/{locale}/{page}</loc>")).unwrap_or_else(|| panic!("{page} in {map}"));
        map[at..].split("<lastmod>").nth(1).map(|rest| rest[..10].to_owned())
    };
    let of = |locale: &str, page: &str| day(locale, page).unwrap_or_default();
    assert_eq!(of("en", "sip/486-busy-here.html"), "2026-12-01");
    assert_eq!(of("ja", "sip/486-busy-here.html"), "2027-01-31");
    assert_eq!(of("ja", "sip/301-moved-permanently.html"), "2026-11-22");
    assert_eq!(of("en", "compare/sip/486-busy-here-vs-600-busy-everywhere.html"), "2026-12-01");
    assert_eq!(of("ja", "index.html"), "2027-01-31");
    let silent = SiteTest::new("").build();
    assert!(!silent.page("sitemap-en-1.xml").contains("lastmod"), "there are no other dates");
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    let wrong = "\
- {date: 2026-02-30, message: opened, codes: [sip]}
- {date: 22.11.2026, message: opened, codes: [sip]}
- {date: 2026-11-22, message: opened, codes: [sip/468, spi]}
- {date: 2026-11-22, message: facts}
- {date: 2026-11-22, message: wrods, codes: [sip]}
- {date: 2026-11-22, message: words, codes: [sip], locale: de}
- {date: 2026-11-22, message: Words!, codes: [sip]}
- {date: 2026-11-21, message: words, codes: [sip], author: x}
- {date: 2026-11-21, message: words, codes: [sip]}
";
    let report = SiteTest::new("").file("content/changes.yaml", wrong).check();
    let expected = [
        "content/changes.yaml:1:10: error[HK109]: `2026-02-30` is no date",
        "content/changes.yaml:2:10: error[HK109]: `22.11.2026` is no date",
        "content/changes.yaml:3:47: error[HK117]: SIP has no code `sip/468`",
        "content/changes.yaml:3:56: error[HK127]: `spi` is no protocol of this site (did you mean `sip`?)",
        "content/changes.yaml:4:31: error[HK107]: `change-facts` speaks of `$subjects`, and this change has no `codes`",
        "content/changes.yaml:5:31: error[HK202]: there is no message `change-wrods` (did you mean `words`?)",
        "content/changes.yaml:6:60: error[HK109]: `de` is no locale of this site",
        "content/changes.yaml:7:31: error[HK109]: `Words!` is no message id",
        "content/changes.yaml:8:52: error[HK106]: a change has no key `author`",
        "content/changes.yaml:9:31: error[HK130]: the change of 2026-11-21 is told twice",
    ];
    let lines: Vec<&str> = report.lines().collect();
    assert_eq!(lines.len(), expected.len(), "{report}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}\nis not\n{expected}");
    }
}

#[test]
fn the_dates_of_the_real_site_are_those_of_its_changes() {
    let text = std::fs::read_to_string(project().join("content/changes.yaml")).expect("the real site has changes");
    assert!(text.contains("- date: 2026-11-22\n  codes: [sip, websocket]\n  message: opened\n"), "{text}");
}
