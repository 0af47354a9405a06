//! The page about the translations, its twin for programs, and what the foot of each page says of that very page.

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::pipeline;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::site_test::{Built, SiteTest};

const P486: &str = "ja/sip/486-busy-here.html";

/// The base site with everything in Japanese accepted as it is.
fn accepted() -> SiteTest {
    let site = SiteTest::new("");
    let run = site.run(&["l10n", "accept", "ja", "--all"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    site
}

/// The same with one older text, one missing text, and one missing file.
fn behind() -> SiteTest {
    accepted()
        .edit("locales/ja/locale.yaml", "state: complete", "state: partial")
        .edit("locales/en/sip/486.ftl", "title = Busy on this device", "title = Busy at this device")
        .edit("locales/ja/sip/486.ftl", "summary = この端末は話中です。\n", "")
        .remove("locales/ja/sip/600.ftl")
}

fn texts(built: &Built, path: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(built.page(path));
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).map(|element| element.text().collect::<Vec<_>>().join("").trim().to_owned()).collect()
}

#[test]
fn the_foot_tells_the_state_of_its_own_page() {
    let built = accepted().build();
    assert_eq!(texts(&built, P486, ".foot-state"), ["このページの文章は最新です。 言語ごとの状況"]);
    assert_eq!(texts(&built, "en/sip/486-busy-here.html", ".foot-state"), ["State of the translations"]);
    let built = behind().build();
    let told =
        "このページには、原文より古い訳が 1 件あります。 このページには、未翻訳の文章が 1 件あります。 言語ごとの状況";
    assert_eq!(texts(&built, P486, ".foot-state"), [told]);
    assert_eq!(
        texts(&built, "ja/sip/301-moved-permanently.html", ".foot-state"),
        ["このページの文章は最新です。 言語ごとの状況"]
    );
    assert_eq!(
        texts(&built, "ja/sip/600-busy-everywhere.html", ".foot-state"),
        ["このページには、未翻訳の文章が 11 件あります。 言語ごとの状況"]
    );
    let unstamped = SiteTest::new("").build();
    assert!(texts(&unstamped, P486, ".foot-state")[0].starts_with("このページには、原文と照合していない訳が "));
}

#[test]
fn the_page_lists_what_is_to_be_done_with_links_to_do_it() {
    let built = behind().build();
    let page = "ja/translation.html";
    let to_do = texts(&built, page, ".files > li > a");
    assert_eq!(to_do, ["sip/486", "sip/600"]);
    assert_eq!(texts(&built, page, ".files li li"), ["title 原文より古い", "summary 未翻訳"]);
    let html = Html::parse_document(built.page(page));
    let links = Selector::parse(".files a").expect("a selector");
    let links: Vec<&str> = html.select(&links).filter_map(|link| link.value().attr("href")).collect();
    let edit = "https://git.example/codes/edit/main/locales/ja/sip/486.ftl";
    // A file that is yet to be written is begun at the foot of its own page, whose link carries the source.
    let line = format!("{edit}#L3");
    assert_eq!(links, [edit, edit, &line, "sip/600-busy-everywhere.html#improve"]);
    let foot = texts(&built, "ja/sip/600-busy-everywhere.html", "#improve a");
    assert!(foot.iter().any(|label| label.contains("翻訳")), "{foot:?}");
    assert!(built.page(page).contains("<meta name=robots content=\"noindex, follow\">"));
    assert!(!built.page("sitemap-ja-1.xml").contains("translation.html"));
    assert_eq!(texts(&built, "en/translation.html", ".files"), Vec::<String>::new(), "the source lacks nothing");
    let whole = accepted().build();
    assert!(whole.page(page).contains("未翻訳の文章も、原文より古い訳もありません。"));
}

#[test]
fn programs_are_told_the_same() {
    let built = behind().build();
    let all: Value = serde_json::from_str(built.page("translation.json")).expect("JSON");
    assert_eq!(all["source"], "en");
    let [ja] = all["locales"].as_array().expect("locales").as_slice() else { panic!("one translation: {all}") };
    assert_eq!((&ja["tag"], &ja["state"]), (&json!("ja"), &json!("partial")));
    assert_eq!(ja["stale"], json!(["sip/486/title"]));
    let missing = ja["missing"].as_array().expect("a list");
    assert_eq!((missing.len(), &missing[0]), (12, &json!("sip/486/summary")));
    let number = |of: &Value, key: &str| of[key].as_u64().unwrap_or_else(|| panic!("{key} in {of}"));
    let (site, sip) = (&ja["parts"]["site"], &ja["parts"]["sip"]);
    assert_eq!(number(&ja["all"], "total"), number(site, "total") + number(sip, "total"));
    assert_eq!((number(sip, "missing"), number(sip, "stale"), number(site, "missing")), (12, 1, 0));
    assert_eq!(number(sip, "total"), number(sip, "translated") + 12);
    assert_eq!(number(sip, "fresh"), number(sip, "translated") - 1);
}

#[test]
fn the_menu_of_languages_shows_the_share_of_one_that_is_not_complete() {
    let languages = |built: &Built, page: &str| texts(built, page, ".bar-languages li");
    assert_eq!(languages(&accepted().build(), "en/sip/index.html"), ["日本語"]);
    let built = behind().build();
    let shown = languages(&built, "en/sip/index.html").concat();
    let share = shown.strip_prefix("日本語 ").and_then(|rest| rest.strip_suffix(" %"));
    let percent: usize = share.and_then(|share| share.parse().ok()).unwrap_or_else(|| panic!("{shown}"));
    let all: Value = serde_json::from_str(built.page("translation.json")).expect("JSON");
    let number = |key: &str| usize::try_from(all["locales"][0]["all"][key].as_u64().expect("a number")).expect("small");
    assert_eq!(percent, number("translated") * 100 / number("total"));
    assert!(percent < 100);
    assert_eq!(languages(&built, "ja/sip/index.html"), ["English"]);
}

#[test]
fn marks_are_made_only_where_they_are_asked_for() {
    let marked = |marks: bool| {
        let site = SiteTest::new("");
        let mut diagnostics = Diagnostics::default();
        let overrides = Overrides { marks, ..Overrides::default() };
        let site = pipeline::prepare(site.root(), &overrides, &mut diagnostics);
        let words = site.words.expect("the site has words");
        let (skip, _) = words.site(1, None, "skip-link", &hikaku::localize::bundle::args(&[]));
        skip.contains(hikaku::signs::ORIGIN_OPEN)
    };
    assert!(marked(true) && !marked(false));
}
