//! Which code to send: the page made from `decision.yaml` and `decision.ftl`, and the ways to it.

use std::fmt::Write as _;

use scraper::{ElementRef, Html, Selector};

use crate::site_test::{Built, SiteTest, project};

const PAGE: &str = "sip/decide.html";

/// The base site with a decision.
fn site() -> SiteTest {
    SiteTest::new("").overlay(&project().join("tests/sites/decision"))
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page says below a selector, element by element.
fn texts(built: &Built, path: &str, within: &str) -> Vec<String> {
    Html::parse_document(built.page(path)).select(&selector(within)).map(text).collect()
}

/// The main part as an outline: headings, answers and codes, indented by the answers that have to be opened.
fn outline(page: &str) -> String {
    let html = Html::parse_document(page);
    let shown = selector("main :is(h1, h2, h3, h4, h5, h6, summary, .lead, .then > p, .rather li, .links li)");
    let mut out = String::new();
    for element in html.select(&shown) {
        let opened = element.ancestors().filter_map(ElementRef::wrap).filter(|own| own.value().name() == "details");
        let of_summary = usize::from(element.value().name() == "summary");
        let depth = opened.count() - of_summary;
        let indent = "  ".repeat(depth);
        writeln!(out, "{indent}{}: {}", element.value().name(), text(element)).expect("a text takes any text");
    }
    out
}

#[test]
fn questions_lead_to_codes_as_details_within_details() {
    let built = site().build();
    assert_eq!(
        outline(built.page(&format!("en/{PAGE}"))),
        "\
h1: Which code should I send?
div: Say what happened.
h2: What happened?
summary: The callee is busy
  h3: On which device?
  summary: On this one
    p: 486 Busy Here Busy on this device
    p: 486 speaks of one device.
    li: Send 600 if no device will answer.
    p: RFC\u{a0}3261, 21.4.24
  summary: On all
    p: 600 Busy Everywhere
    p: 600 speaks of all devices.
    p: RFC\u{a0}3261, 21.6.1
summary: The callee has moved
  p: 301 Moved Permanently Moved for good
  p: 301 names the new address.
  p: Header fields Contact required
  p: RFC\u{a0}3261, 21.3.2
"
        .replace('\u{a0}', " ")
    );
    let html = Html::parse_document(built.page(&format!("ja/{PAGE}")));
    let then = html.select(&selector("#answer-here")).next().expect("an answer has its place");
    let link = then.select(&selector(".chosen a")).next().expect("the code is a link");
    assert_eq!(link.value().attr("href"), Some("486-busy-here.html"));
    assert_eq!(
        text(then.parent().and_then(ElementRef::wrap).expect("details")).chars().take(4).collect::<String>(),
        "この端末"
    );
}

#[test]
fn codes_that_nobody_should_choose_stand_below_with_the_reason() {
    let site = site()
        .edit("content/sip/decision.yaml", "      - {id: moved, code: \"301\", cite: RFC3261#21.3.2}\n", "")
        .edit(
            "content/sip/decision.yaml",
            "      - {id: everywhere,",
            "      - {id: everywhere-too, code: \"600\", cite: RFC3261#21.6.1}\n      - {id: everywhere,",
        );
    let facts =
        site.read("content/sip/decision.yaml") + "not_chosen: [{code: \"301\", because: old, cite: RFC3261#21.3.2}]\n";
    let mut site = site.file("content/sip/decision.yaml", &facts);
    for (locale, moved, why, reason) in [
        ("en", "answer-moved = The callee has moved\n", "    .why = 301 names the new address.\n", "Out of use."),
        ("ja", "answer-moved = 移転した\n", "    .why = 301 は新しいアドレスを示します。\n", "使いません。"),
    ] {
        let path = format!("locales/{locale}/sip/decision.ftl");
        let words = site.read(&path).replace(&format!("{moved}{why}"), "");
        let too = "answer-everywhere-too = x\n    .why = y.\n";
        site = site.file(&path, &format!("{words}{too}not-chosen-old = {reason}\n"));
    }
    let built = site.build();
    assert_eq!(texts(&built, &format!("en/{PAGE}"), "#not-chosen p"), ["Out of use."]);
    assert_eq!(
        texts(&built, &format!("en/{PAGE}"), "#not-chosen li"),
        ["301 Moved PermanentlyRFC\u{a0}3261, 21.3.2".replace('\u{a0}', " ")]
    );
    // A code that two answers lead to is linked at the first of them, one that is not chosen at the list.
    let href = |page: &str| {
        let html = Html::parse_document(built.page(page));
        let link = html.select(&selector(".decide a")).next().expect("a link");
        link.value().attr("href").map(str::to_owned)
    };
    assert_eq!(href("en/sip/600-busy-everywhere.html").as_deref(), Some("decide.html#answer-everywhere-too"));
    assert_eq!(href("en/sip/301-moved-permanently.html").as_deref(), Some("decide.html#not-chosen"));
}

#[test]
fn the_page_is_linked_offered_and_mended_like_any_other() {
    let built = site().build();
    assert_eq!(texts(&built, "en/sip/index.html", ".decide a"), ["Which code should I send?"]);
    assert_eq!(texts(&built, "ja/sip/486-busy-here.html", ".decide a"), ["コードの選び方"]);
    assert!(built.page("sitemap-en-1.xml").contains("<loc>https://codes.example/below/en/sip/decide.html</loc>"));
    let other = "hreflang=\"x-default\" href=\"https://codes.example/below/en/sip/decide.html\"";
    assert!(built.page("sitemap-ja-1.xml").contains(other));
    let page = built.page(&format!("ja/{PAGE}"));
    for part in [
        "<title>コードの選び方</title>",
        "<meta name=description property=og:description content=\"何が起きたかを答えます。\">",
        "\"BreadcrumbList\"",
        "/edit/main/locales/ja/sip/decision.ftl",
        "/edit/main/content/sip/decision.yaml",
        "/edit/main/locales/ja/sip/decision.ftl#L8",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(built.page("llms.txt").contains("/en/sip/decide.html"));
}

#[test]
fn programs_find_the_same_way() {
    let built = site().build();
    let index: serde_json::Value = serde_json::from_str(built.page("api/index.json")).expect("JSON");
    assert_eq!(index["protocols"][0]["decision"], "sip/decision.json");
    let decision: serde_json::Value = serde_json::from_str(built.page("api/sip/decision.json")).expect("JSON");
    let first = &decision["questions"][0];
    assert_eq!(first["words"]["ja"]["text"], "何が起きましたか");
    assert_eq!(
        (&first["answers"][0]["question"], &first["answers"][0]["code"]),
        (&"where".into(), &serde_json::Value::Null)
    );
    let here = &decision["questions"][1]["answers"][0];
    assert_eq!((&here["code"], &here["cite"]["section"]), (&"sip/486".into(), &"21.4.24".into()));
    assert_eq!(here["rather"], serde_json::json!([{"code": "sip/600", "if": "nobody-else"}]));
    assert_eq!(here["words"]["en"]["why"]["text"], "486 speaks of one device.");
}

#[test]
fn a_protocol_without_a_decision_has_no_such_page() {
    let built = SiteTest::new("").build();
    assert!(!built.files().contains_key("en/sip/decide.html") && !built.files().contains_key("api/sip/decision.json"));
    assert!(texts(&built, "en/sip/index.html", ".decide").is_empty());
    assert!(!built.page("api/index.json").contains("decision"));
}

#[test]
fn a_partial_language_says_which_answers_it_lacks() {
    let site = site().edit("locales/ja/locale.yaml", "state: complete", "state: partial").edit(
        "locales/ja/sip/decision.ftl",
        "answer-busy = 話中である\n",
        "",
    );
    let built = site.build();
    assert!(
        built.page(&format!("ja/{PAGE}")).contains("<span class=\"fallback\" lang=\"en\">The callee is busy</span>")
    );
    assert_eq!(built.page("translation.json").matches("sip/decision/answer-busy").count(), 1);
}
