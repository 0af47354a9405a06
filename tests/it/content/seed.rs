//! The page that started it, 301 and 600: what it must say, facet by facet, as facts and as rendered in both languages.

use hikaku::diag::Diagnostics;
use hikaku::escape::strip_tags;
use hikaku::model::{FacetValue, Need, Page, Pair, Route};
use hikaku::render::Mode;
use scraper::{ElementRef, Html, Selector};

use super::{catalog, code, code_ref, locale, protocol, site};

/// The value of a facet as its facts have it.
fn value(number: &str, facet: &str) -> &'static str {
    let sip = protocol("sip");
    let at = sip.facets.iter().position(|known| known.id == facet).expect("a facet of SIP");
    match &code("sip", number).values[at] {
        FacetValue::One(value, _) => &sip.facets[at].values[*value].id,
        other => panic!("{facet} of {number} is {other:?}"),
    }
}

fn page(tag: &str) -> Html {
    let mut diagnostics = Diagnostics::default();
    let renderer = site().renderer(Mode::Publish, &mut diagnostics).expect("templates that compile");
    let pair = Pair::new(code_ref("sip", "301"), code_ref("sip", "600")).expect("two codes");
    let route = Route { locale: locale(tag), page: Page::Comparison(pair) };
    assert!(renderer.path(route).ends_with("compare/sip/301-moved-permanently-vs-600-busy-everywhere.html"));
    let mut bytes = Vec::new();
    renderer.page(route, &mut bytes).unwrap_or_else(|finding| panic!("{}", finding.message));
    Html::parse_document(std::str::from_utf8(&bytes).expect("UTF-8"))
}

fn select<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(element: &ElementRef<'_>) -> String {
    strip_tags(&element.inner_html()).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn its_facts_are_those_of_the_table() {
    let expected = [
        ("next", "follow-contact", "later-if-at-all"),
        ("scope", "address", "everywhere"),
        ("lasting", "update-address", "none"),
        ("fork", "may-recurse", "settles"),
        ("callee", "elsewhere", "busy-everywhere"),
    ];
    for (facet, a, b) in expected {
        assert_eq!((value("301", facet), value("600", facet)), (a, b), "{facet}");
    }
    let headers = |number| {
        let headers = &code("sip", number).headers;
        headers.iter().map(|header| (header.name.as_str(), header.need)).collect::<Vec<_>>()
    };
    // RFC 3261, 13.3.1.2: SHOULD; the words say that the answer is useless without it.
    assert_eq!(headers("301"), [("Contact", Need::Should)]);
    assert_eq!(headers("600"), [("Retry-After", Need::May)]);
    let alternatives = |number| {
        let codes = &protocol("sip").codes;
        code("sip", number).alternatives.iter().map(|other| codes[other.code].code.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(alternatives("301").first(), Some(&"302"));
    assert_eq!(alternatives("600"), ["486", "603"]);
    let class = |number| protocol("sip").classes[code("sip", number).class].id.as_str();
    assert_eq!((class("301"), class("600")), ("3xx", "6xx"));
}

#[test]
fn its_mappings_are_those_of_the_table() {
    let rows = |from: &str, to: &str, a: &str, b: &str| {
        let mapping = catalog().mappings.iter().find(|m| m.from == from && m.to == to).expect("a mapping");
        mapping
            .rows
            .iter()
            .any(|row| row.from.written == a && row.to.as_ref().map(|end| end.written.as_str()) == Some(b))
    };
    assert!(rows("sip", "q850", "301", "23"), "301 may be released with 23");
    assert!(rows("q850", "sip", "22", "301"), "22 with a new number arrives as 301");
    assert!(rows("sip", "q850", "600", "17"), "600 is released with 17");
    assert!(rows("sip", "q850", "486", "17"), "486 is released with 17, too");
    assert!(rows("q850", "sip", "17", "486") && !rows("q850", "sip", "17", "600"), "17 comes back as 486 alone");
}

/// What a difference must hold for 301 and for 600.
type Expected = [(&'static str, &'static [&'static str], &'static [&'static str])];

/// The differences: label, 301, 600.
fn differences(page: &Html) -> Vec<[String; 3]> {
    let cell = |item: &ElementRef<'_>, selector: &str| {
        let selector = Selector::parse(selector).expect("a selector");
        item.select(&selector).next().map(|cell| text(&cell)).unwrap_or_default()
    };
    let items = select(page, "ol.differences > li");
    items.iter().map(|item| [cell(item, "h3"), cell(item, ".a"), cell(item, ".b")]).collect()
}

#[track_caller]
fn assert_page(tag: &str, expected: &Expected) {
    let page = page(tag);
    let rows = differences(&page);
    let labels = &site().words.as_ref().expect("words").locales[locale(tag)].protocols[code_ref("sip", "301").protocol];
    for (facet, a, b) in expected {
        let at = protocol("sip").facets.iter().position(|known| known.id == *facet).expect("a facet of SIP");
        let label = strip_tags(&labels.facets[at].0.text);
        let row = rows.iter().find(|row| row[0] == label).unwrap_or_else(|| panic!("{tag}: no row `{label}`"));
        for (side, parts) in [(1, a), (2, b)] {
            for part in *parts {
                assert!(row[side].contains(part), "{tag} {facet}: `{part}` is not in `{}`", row[side]);
            }
        }
    }
    let class = labels.facets.last().map(|(label, _)| strip_tags(&label.text));
    assert_eq!(rows.last().map(|row| row[0].clone()), class, "the class is the last difference");
}

#[test]
fn the_english_page_says_all_of_it() {
    assert_page(
        "en",
        &[
            ("next", &["at once", "Contact"], &["only after the time", "no other address", "Retry-After"]),
            ("scope", &["address"], &["user", "device"]),
            ("lasting", &["address book", "replaces"], &["nothing to remember"]),
            ("fork", &["ends", "the proxy may try", "Contact"], &["cancels the pending branches", "2xx crosses"]),
            ("callee", &["another address"], &["busy", "voice mail included"]),
            ("headers", &["Contact", "new address", "useless"], &["nothing needed", "Retry-After"]),
            ("isup", &["Contact", "23", "new number", "22"], &["17", "user", "486"]),
            ("class", &["3xx", "Redirection"], &["6xx", "Global Failure"]),
            ("alternatives", &["302"], &["486", "603"]),
        ],
    );
}

#[test]
fn the_japanese_page_says_all_of_it() {
    assert_page(
        "ja",
        &[
            ("next", &["すぐ", "Contact"], &["過ぎてから", "ほか", "試", "Retry-After"]),
            ("scope", &["アドレス"], &["ユーザー", "すべて"]),
            ("lasting", &["アドレス帳", "書き換え"], &["影響しません"]),
            ("fork", &["ブランチ", "プロキシ", "Contact"], &["取り消", "2xx", "行き違"]),
            ("callee", &["別のアドレス"], &["話中", "ボイスメール"]),
            ("headers", &["Contact", "新しいアドレス", "意味がない"], &["必須", "Retry-After"]),
            ("isup", &["Contact", "23", "新しい番号", "22"], &["17", "ユーザー", "486"]),
            ("class", &["3xx", "リダイレクト"], &["6xx"]),
            ("alternatives", &["302"], &["486", "603"]),
        ],
    );
}

#[test]
fn on_what_condition_another_code_is_better_is_told_once() {
    let expected = [
        ("en", ["302", "hours or days"], ["486", "A phone that is busy", "603", "the reason to be seen"]),
        ("ja", ["302", "数時間から数日"], ["486", "話中の電話機", "603", "理由を知られたくない"]),
    ];
    for (tag, a, b) in expected {
        let page = page(tag);
        let sides = select(&page, "#use + .spread > .side");
        for (side, parts) in [(&sides[0], a.as_slice()), (&sides[1], b.as_slice())] {
            for part in parts {
                assert!(text(side).contains(part), "{tag}: `{part}` is not in `{}`", text(side));
            }
        }
        let close = "a[href='../../sip/302-moved-temporarily.html']";
        let numbers = |part: &str| select(&page, &format!("{part} {close}")).iter().map(text).collect::<Vec<_>>();
        assert_eq!(numbers(".differences"), ["302"], "{tag}: one difference names it, and none repeats it");
    }
}

#[test]
fn it_opens_with_what_settles_it_and_what_the_receiver_of_each_does_first() {
    let words = site().words.as_ref().expect("words");
    let pair = Pair::new(code_ref("sip", "301"), code_ref("sip", "600")).expect("two codes");
    for tag in ["en", "ja"] {
        let page = page(tag);
        let words = &words.locales[locale(tag)];
        let lead = strip_tags(&words.verdicts[&pair].lead.text);
        assert_eq!(select(&page, "p.lead").iter().map(text).collect::<Vec<_>>(), [lead.as_str()], "{tag}");
        let description = select(&page, "meta[name=description]")[0].attr("content").map(str::to_owned);
        assert_eq!(description, Some(lead), "{tag}: search engines show the lead");
        let acts = [pair.a, pair.b].map(|at| strip_tags(&words.codes[&at].act.text));
        let acts = [format!("301 {}", acts[0]), format!("600 {}", acts[1])];
        assert_eq!(select(&page, ".acts > .side").iter().map(text).collect::<Vec<_>>(), acts, "{tag}");
    }
}
