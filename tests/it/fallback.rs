//! A locale that is not complete: what it lacks is shown in the source language, marked, counted, and kept from search
//! engines; it is never passed over in silence.

use scraper::{Html, Selector};

use crate::site_test::{Built, SiteTest, has_extension};

/// The base site with Japanese partial: no words of 600 and of the pair, and one message of 486 less.
fn partial() -> SiteTest {
    SiteTest::new("")
        .edit("locales/ja/locale.yaml", "state: complete", "state: partial")
        .remove("locales/ja/sip/600.ftl")
        .remove("locales/ja/sip/486-vs-600.ftl")
        .edit("locales/ja/sip/486.ftl", "summary = この端末は話中です。\n", "")
}

const P301: &str = "sip/301-moved-permanently.html";
const P486: &str = "sip/486-busy-here.html";
const P600: &str = "sip/600-busy-everywhere.html";

fn texts(built: &Built, path: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(built.page(path));
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

fn attributes(built: &Built, path: &str, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_document(built.page(path));
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).filter_map(|element| element.value().attr(name)).map(str::to_owned).collect()
}

/// What a page tells search engines; nothing where they may do as they do unasked, which is to index and to follow.
fn robots(built: &Built, path: &str) -> String {
    attributes(built, path, "meta[name=robots]", "content").concat()
}

#[test]
fn what_is_missing_is_shown_in_the_source_language_and_marked() {
    let built = partial().build();
    let marked = texts(&built, &format!("ja/{P600}"), ".fallback[lang=en]");
    assert!(marked.iter().any(|text| text == "Every device of the user is busy."), "{marked:?}");
    assert!(marked.iter().any(|text| text == "Do not call the user elsewhere."), "{marked:?}");
    // What hikaku itself puts in, the code's facets, is Japanese all the same and not marked.
    assert!(!marked.iter().any(|text| text.contains("端末")), "{marked:?}");
    assert!(texts(&built, &format!("ja/{P600}"), "td").iter().any(|text| text == "すべての端末"));
    assert_eq!(texts(&built, &format!("ja/{P486}"), ".lead .fallback[lang=en]"), ["This device is busy."]);
    assert_eq!(texts(&built, &format!("ja/{P301}"), "article .lead .fallback"), Vec::<String>::new());
    assert_eq!(texts(&built, &format!("en/{P600}"), ".fallback"), Vec::<String>::new());
    let pair = "ja/compare/sip/486-busy-here-vs-600-busy-everywhere.html";
    assert_eq!(
        texts(&built, pair, ".verdict .fallback[lang=en]"),
        ["Count what the sender can see: a device sees itself alone."]
    );
}

#[test]
fn a_page_says_how_many_of_its_texts_are_not_translated() {
    let built = partial().build();
    let digits = |path: &str| -> Vec<String> {
        let notices = texts(&built, path, ".notice");
        notices.iter().map(|text| text.chars().filter(char::is_ascii_digit).collect()).collect()
    };
    // 600 has eleven messages; the pair has those, the one missing of 486, and the two of the verdict.
    assert_eq!(digits(&format!("ja/{P600}")), ["11"]);
    assert_eq!(digits(&format!("ja/{P486}")), ["1"]);
    assert_eq!(digits("ja/compare/sip/486-busy-here-vs-600-busy-everywhere.html"), ["14"]);
    assert_eq!(digits(&format!("ja/{P301}")), Vec::<String>::new());
    assert_eq!(digits(&format!("en/{P600}")), Vec::<String>::new());
}

#[test]
fn a_missing_text_around_pages_counts_once_on_each() {
    let site = partial();
    let words = site.read("locales/ja/site.ftl");
    let without: Vec<&str> = words.lines().filter(|line| !line.starts_with("pick-go =")).collect();
    let built = site.file("locales/ja/site.ftl", &without.join("\n")).build();
    for path in ["ja/index.html", &format!("ja/{P301}")] {
        let notices = texts(&built, path, ".notice");
        assert!(notices.len() == 1 && notices[0].contains(" 1 "), "{path}: {notices:?}");
    }
}

#[test]
fn each_missing_text_is_a_warning() {
    let built = partial().build();
    let lines: Vec<&str> = built.findings.lines().collect();
    assert_eq!(lines.len(), 3, "{}", built.findings);
    assert!(lines.iter().all(|line| line.contains(": warning[HK201]: ")), "{}", built.findings);
    assert!(built.findings.contains("these 11 messages have no text in `ja`"));
    let run = partial().run(&["check"]);
    assert_eq!((run.code, run.stdout.lines().last()), (0, Some("3 warnings")));
    assert_eq!(partial().run(&["check", "--strict"]).code, 1);
}

#[test]
fn a_page_below_the_threshold_is_kept_from_search_engines() {
    let built = partial().build();
    // 600 has none of its messages; 486 has ten of eleven, which is above 80 percent.
    for (path, indexed) in [(P301, true), (P486, true), (P600, false)] {
        let own = format!("https://codes.example/below/ja/{path}");
        assert_eq!(robots(&built, &format!("ja/{path}")).is_empty(), indexed, "{path}");
        assert_eq!(robots(&built, &format!("en/{path}")), "", "{path}");
        assert_eq!(built.page("sitemap-ja-1.xml").contains(&format!("<loc>{own}</loc>")), indexed, "{path}");
        assert_eq!(built.page("sitemap-en-1.xml").contains(&own), indexed, "{path}");
    }
}

#[test]
fn the_threshold_is_a_setting() {
    let built = partial().edit("content/site.yaml", "translated_threshold: 80", "translated_threshold: 0").build();
    assert_eq!(robots(&built, &format!("ja/{P600}")), "");
    let built = partial().edit("content/site.yaml", "translated_threshold: 80", "translated_threshold: 100").build();
    assert_eq!(robots(&built, &format!("ja/{P486}")), "noindex, follow");
    assert_eq!(robots(&built, &format!("ja/{P301}")), "");
}

#[test]
fn a_complete_locale_may_lack_nothing() {
    let site = partial().edit("locales/ja/locale.yaml", "state: partial", "state: complete");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.ends_with("3 errors; nothing was written\n"), "{}", run.stdout);
    assert!(!site.path("dist").exists());
}

#[test]
fn an_unpublished_locale_is_nowhere() {
    let built = SiteTest::new("").edit("locales/ja/locale.yaml", "state: complete", "state: unpublished").build();
    let theirs = built.files().keys().find(|path| path.starts_with("ja/") || path.contains("-ja-"));
    assert_eq!(theirs, None);
    for (path, bytes) in
        built.files().iter().filter(|(path, _)| has_extension(path, "html") || has_extension(path, "xml"))
    {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("\"ja\"") && !text.contains("ja/"), "{path} speaks of Japanese");
    }
}

/// Portuguese with all words but those of 600, and Brazilian Portuguese with one text of its own, which falls back to it.
fn related() -> SiteTest {
    let mut site = SiteTest::new("");
    for name in ["site.ftl", "sip/protocol.ftl", "sip/301.ftl", "sip/486.ftl"] {
        let text = site.read(&format!("locales/ja/{name}"));
        site = site.file(&format!("locales/pt/{name}"), &text);
    }
    let locale = |state: &str| format!("name: português\ndirection: ltr\nscript: Latn\nstate: {state}\n");
    site.file("locales/pt/locale.yaml", &locale("partial"))
        .file("locales/pt-BR/locale.yaml", &format!("{}fallback: pt\n", locale("partial")))
        .file("locales/pt-BR/site.ftl", "skip-link = Ir para o texto\n")
        .edit("locales/pt/sip/486.ftl", "summary = この端末は話中です。", "summary = Este terminal está ocupado.")
        .edit("content/site.yaml", "[en, ja]", "[en, ja, pt, pt-BR]")
}

#[test]
fn a_related_language_stands_in_before_the_source() {
    let built = related().build();
    let page = format!("pt-BR/{P486}");
    assert_eq!(texts(&built, &page, ".lead .fallback[lang=pt]"), ["Este terminal está ocupado."]);
    assert_eq!(texts(&built, &format!("pt/{P486}"), ".lead .fallback"), Vec::<String>::new());
    // What the related language lacks too is the source's, and says so.
    let marked = texts(&built, &format!("pt-BR/{P600}"), ".lead .fallback[lang=en]");
    assert_eq!(marked, ["Every device of the user is busy."]);
    // What surrounds a page says its language as well; its own words do not.
    let skip = texts(&built, &page, ".skip");
    assert_eq!(skip, ["Ir para o texto"]);
    let foot = texts(&built, &page, "footer .fallback[lang=pt]");
    assert!(!foot.is_empty() && foot.iter().all(|text| !text.contains(hikaku::signs::is_hidden)), "{foot:?}");
}

#[test]
fn what_a_related_language_has_is_not_missing() {
    let site = related();
    let built = site.build();
    let of = |tag: &str| built.findings.lines().filter(|line| line.contains(&format!("in `{tag}`"))).count();
    assert_eq!((of("pt"), of("pt-BR")), (2, 2), "600 and the pair, in both: {}", built.findings);
    assert_eq!(robots(&built, &format!("pt-BR/{P486}")), "");
    assert!(robots(&built, &format!("pt-BR/{P600}")).starts_with("noindex"));
    let status = site.run(&["l10n", "status", "pt-BR", "--format", "json"]).stdout;
    let status: serde_json::Value = serde_json::from_str(&status).expect("JSON");
    let counts = &status["locales"][0]["counts"];
    assert_eq!((&counts["unstamped"], &counts["missing"]), (&1.into(), &13.into()), "{counts}");
    assert!(counts["inherited"].as_u64() > Some(100), "{counts}");
    let table = site.run(&["l10n", "status"]).stdout;
    assert_eq!(table.matches("  inherited  ").count(), 1, "only where there are some: {table}");
    let refused = site.run(&["l10n", "accept", "pt-BR", "sip/486/title"]);
    assert!(refused.stderr.contains("has no pt-BR text yet"), "{}", refused.stderr);
}

#[test]
fn a_related_language_lets_another_be_complete() {
    let whole = related()
        .edit("locales/pt-BR/locale.yaml", "partial", "complete")
        .file("locales/pt/sip/600.ftl", &SiteTest::new("").read("locales/ja/sip/600.ftl"))
        .file("locales/pt/sip/486-vs-600.ftl", &SiteTest::new("").read("locales/ja/sip/486-vs-600.ftl"));
    assert_eq!(whole.run(&["check"]).code, 0, "{}", whole.check());
    // The language it relies on must go on having them.
    assert_eq!(whole.remove("locales/pt/sip/600.ftl").run(&["check"]).code, 1);
}

#[test]
fn words_around_a_page_that_are_not_translated_say_their_language() {
    let built = partial()
        .edit("locales/ja/site.ftl", "skip-link = ", "# skip-link = ")
        .edit("locales/ja/site.ftl", "code-when-heading = ", "# code-when-heading = ")
        .build();
    for path in [format!("ja/{P301}"), format!("ja/{P600}")] {
        assert_eq!(texts(&built, &path, ".skip > .fallback[lang=en]"), ["Skip to the content"], "{path}");
        assert_eq!(texts(&built, &path, "h2 .fallback[lang=en]").len(), 1, "{path}");
    }
    // A picture is no text.
    for (path, text) in built.files().iter().filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)))
    {
        assert!(!text.contains(hikaku::signs::is_hidden), "{path} shows a sign");
        assert!(!text.contains("=\"<span"), "{path} has an element in an attribute");
    }
}

/// The messages of a protocol that the site has words for, as the base site words them itself.
const COMMON: [&str; 8] = [
    "answers-list",
    "facet-headers",
    "headers-none",
    "headers-list",
    "facet-alternatives",
    "alternatives-none",
    "facet-class",
    "isup-none",
];

/// Takes messages with their attributes out of a file of words.
fn without(site: SiteTest, path: &str, ids: &[&str]) -> SiteTest {
    let text = site.read(path);
    let mut gone = false;
    let kept = text.split_inclusive('\n').filter(|line| {
        if !line.starts_with(' ') {
            gone = ids.iter().any(|id| line.starts_with(&format!("{id} =")));
        }
        !gone
    });
    let kept: String = kept.collect();
    assert_ne!(kept, text, "{path} has one of {ids:?}");
    site.file(path, &kept)
}

#[test]
fn what_a_protocol_does_not_word_the_site_words() {
    let [en, ja] = ["en", "ja"].map(|tag| format!("locales/{tag}/sip/protocol.ftl"));
    let present: Vec<&str> = {
        let text = SiteTest::new("").read(&en);
        COMMON.into_iter().filter(|id| text.lines().any(|line| line.starts_with(&format!("{id} =")))).collect()
    };
    let site = [&en, &ja].into_iter().fold(SiteTest::new(""), |site, path| without(site, path, &present));
    assert_eq!(site.check(), "");
    let built = site.build();
    let label = |page: &str, text: &str| assert!(built.page(page).contains(text), "{text}: {}", built.page(page));
    label("en/compare/sip/301-moved-permanently-vs-486-busy-here.html", "Codes close to it");
    label("ja/compare/sip/301-moved-permanently-vs-486-busy-here.html", "紛らわしいコード");
    assert!(built.page("api/sip/301.json").contains("has no close neighbor to confuse it with"));

    // One that the protocol words goes before, and only there.
    let own = "alternatives-none = nothing near\n    .sentence = **{ $code }** stands alone.\n";
    let text = site.read(&en);
    let site = site.file(&en, &format!("{text}{own}"));
    let found = site.check();
    assert!(found.contains("message `alternatives-none` has no text in `ja`"), "{found}");
    let text = site.read(&ja);
    let site = site
        .file(&ja, &format!("{text}{}", own.replace("nothing near", "なし").replace("stands alone.", "は単独です。")));
    let built = site.build();
    assert!(built.page("api/sip/301.json").contains("301 stands alone."), "{}", built.page("api/sip/301.json"));
}
