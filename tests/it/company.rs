//! Codes of a company: exit codes that nobody sends, and errors of an API that answers with JSON. Headings, forms of examples and
//! required parts fit them, and nothing stands empty where a code has nothing to say.

use hikaku::localize::own::OWN;
use hikaku::model::WireForm;

use crate::site_test::{Built, SiteTest, project};

fn site() -> SiteTest {
    SiteTest::new("").overlay(&project().join("tests/sites/company"))
}

/// What stands between two texts of a page.
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let from = page.find(start).unwrap_or_else(|| panic!("no `{start}` in {page}")) + start.len();
    let length = page[from..].find(end).unwrap_or_else(|| panic!("no `{end}` behind `{start}`"));
    &page[from..from + length]
}

/// The headings of a page, without their markup.
fn headings(page: &str) -> Vec<String> {
    let parts = page.split("<h").skip(1).filter(|part| part.starts_with(['2', '3']));
    let inner = parts.filter_map(|part| Some(part.split_once('>')?.1.split_once("</h")?.0.to_owned()));
    inner.map(|html| hikaku::escape::strip_tags(&html)).collect()
}

fn built() -> Built {
    let site = site();
    assert_eq!(site.check(), "");
    site.build()
}

#[test]
fn a_protocol_says_headings_in_its_own_words_on_every_page() {
    let built = built();
    let code = built.page("en/exits/75-ex-tempfail.html");
    for own in ["When a command ends so", "What the script does then", "When to exit with 75"] {
        assert!(headings(code).iter().any(|heading| heading == own), "{own}: {:?}", headings(code));
    }
    let pair = built.page("en/compare/exits/64-ex-usage-vs-75-ex-tempfail.html");
    for own in ["Which to exit with", "When a command ends so", "When to exit with 75"] {
        assert!(headings(pair).iter().any(|heading| heading == own), "{own}: {:?}", headings(pair));
    }
    assert!(built.page("en/exits/index.html").contains("<h1>Exit codes of bill</h1>"));
    assert!(built.page("en/index.html").contains("3 exit codes, 3 pairs"));
    assert!(built.page("ja/exits/75-ex-tempfail.html").contains("コマンドがこう終わる場合"));
    assert!(built.page("en/pay/e-off.html").contains(">The answer</a></h2>"));
    // The others say what the site says.
    let sip = built.page("en/sip/600-busy-everywhere.html");
    assert!(sip.contains("When you see this code") && sip.contains("When to send 600"));
    assert!(built.page("en/compare/sip/486-busy-here-vs-600-busy-everywhere.html").contains("Which to use when"));
    let index: serde_json::Value = {
        let text = built.page("en/search.js").trim();
        let text = text.strip_prefix("window.hikakuSearch=").and_then(|text| text.strip_suffix(';'));
        serde_json::from_str(text.expect("one assignment")).expect("JSON")
    };
    let words = |id: &str| {
        let protocols = index["protocols"].as_array().expect("protocols");
        protocols.iter().find(|protocol| protocol["id"] == id).expect("the protocol")["words"].clone()
    };
    assert_eq!(words("exits"), serde_json::json!({"by-code": "by its exit code"}));
    assert_eq!(words("sip"), serde_json::json!({}));
}

#[test]
fn the_terminal_says_them_too() {
    let site = site();
    let shown = |codes: &[&str]| {
        let run = site.run(&[&["show"], codes, &["--lang", "en"]].concat());
        assert_eq!(run.code, 0, "{run:?}");
        run.stdout
    };
    let one = shown(&["exits", "75"]);
    assert!(one.contains("When to exit with 75") && !one.contains("When to send"), "{one}");
    let two = shown(&["exits", "66", "75"]);
    assert!(two.contains("When to exit with 75") && !two.contains("When to exit with 66"), "{two}");
    let bare = shown(&["exits", "66"]);
    assert!(bare.contains("Exit with another code") && !bare.contains("Sources"), "{bare}");
}

/// A language that lacks a heading of a protocol's own says the source's, marked, and not its own for the whole site: that would
/// say something else.
#[test]
fn a_heading_that_is_not_translated_is_missing_like_any_message() {
    let lacking = |state: &str| {
        let site = site().edit("locales/ja/exits/protocol.ftl", "use-heading = { $code } で終わる場合\n", "");
        site.edit("locales/ja/locale.yaml", "state: complete", &format!("state: {state}"))
    };
    let found = lacking("complete").check();
    assert!(found.contains("message `use-heading` has no text in `ja`"), "{found}");
    let built = lacking("partial").build();
    let page = built.page("ja/exits/75-ex-tempfail.html");
    assert!(page.contains("lang=\"en\">When to exit with 75</span>"), "{page}");
    // A language may say a heading itself although the source is content with the site's.
    let own = site()
        .file("locales/ja/pay/protocol.ftl", &(site().read("locales/ja/pay/protocol.ftl") + "table-code = エラー\n"));
    assert_eq!(own.check(), "");
    assert!(own.build().page("ja/pay/index.html").contains("エラー</th>"));
}

#[test]
fn what_a_protocol_cannot_say_itself_is_found() {
    let with = |line: &str| {
        let text = site().read("locales/en/exits/protocol.ftl") + line + "\n";
        site().file("locales/en/exits/protocol.ftl", &text).check()
    };
    assert!(with("site-name = bill").contains("HK203"), "the bar is the site's");
    assert!(with("wire-headng = x").contains("did you mean `wire-heading`"), "{}", with("wire-headng = x"));
    assert!(with("wire-label = { $codes }").contains("HK206"));
    assert!(with("wire-label = Example").contains("HK226"));
}

/// Of two parts that a code may lack, one has each and the other none; no heading stands over nothing, and no link leads to what
/// is not there.
#[test]
fn what_a_code_does_not_say_leaves_no_hole() {
    let built = built();
    let bare = built.page("en/exits/66-ex-noinput.html");
    assert_eq!(
        headings(bare),
        ["Description", "Exit with another code", "At a glance", "Compare 66 with another code",]
    );
    let usage = built.page("en/exits/64-ex-usage.html");
    assert!(
        !headings(usage).contains(&"When a command ends so".to_owned()) && usage.contains("What the script does then")
    );
    for page in [bare, usage, built.page("en/compare/exits/64-ex-usage-vs-66-ex-noinput.html")] {
        assert!(!page.contains("id=use") && !page.contains("id=sender>When"), "{page}");
        assert!(!page.contains("id=wire") && !page.contains("id=flows") && !page.contains("id=references"), "{page}");
    }
    let pair = built.page("en/compare/exits/66-ex-noinput-vs-75-ex-tempfail.html");
    let sides = between(pair, "<h2 id=use>", "</section>");
    assert!(sides.contains("<div class=\"side a\"></div>"), "an empty side, which a phone does not show: {sides}");
    let api: serde_json::Value = serde_json::from_str(built.page("api/exits/66.json")).expect("JSON");
    let words = api["words"]["en"].as_object().expect("words");
    assert!(["when", "receiver", "sender", "misreading"].iter().all(|id| !words.contains_key(*id)), "{words:?}");
    assert_eq!(api["references"], serde_json::json!([]));
}

#[test]
fn what_a_protocol_requires_each_of_its_codes_has() {
    let site = site().edit(
        "content/exits/protocol.yaml",
        "order: numeric\n",
        "order: numeric\nrequires: [sender, references]\n",
    );
    let found = site.check();
    assert!(
        found.contains("content/exits/64.yaml:1:1") && found.contains("a code lacks the key `references`"),
        "{found}"
    );
    assert!(found.contains("locales/en/exits/66.ftl") && found.contains("message `sender` is missing"), "{found}");
    assert!(!found.contains("`when` is missing") && !found.contains("75"), "{found}");
}

#[test]
fn a_list_that_is_required_is_not_empty() {
    let site = site()
        .edit("content/exits/protocol.yaml", "order: numeric\n", "order: numeric\nactors: [shell]\nrequires: [flows]\n")
        .edit("content/exits/64.yaml", "facets:\n", "flows: []\nfacets:\n");
    let found = site.check();
    assert!(found.contains("content/exits/64.yaml:6:8: error[HK107]: the list of flows is empty"), "{found}");
    assert!(found.contains("content/exits/75.yaml:1:1: error[HK107]: a code lacks the key `flows`"), "{found}");
}

/// A new code is asked for what its protocol requires, and offered nothing that it cannot have.
#[test]
fn a_new_code_fits_its_protocol() {
    let site = site();
    let run = site.run(&["new", "code", "exits", "70", "EX_SOFTWARE", "--class", "world"]);
    assert_eq!(run.code, 0, "{run:?}");
    let facts = site.read("content/exits/70.yaml");
    assert!(facts.contains("\n# references: []\n") && !facts.contains("example"), "{facts}");
    let words = site.read("locales/en/exits/70.ftl");
    assert!(words.contains("# sender =") && words.matches("May be left out.").count() >= 3, "{words}");
    let run = site.run(&["new", "code", "pay", "E_NEW", "Something New"]);
    assert_eq!(run.code, 0, "{run:?}");
    let facts = site.read("content/pay/E_NEW.yaml");
    assert!(facts.contains("\nreferences: []\n") && facts.contains("one JSON text"), "{facts}");
}

#[test]
fn json_is_shown_with_its_keys_and_its_code_marked() {
    let built = built();
    let page = built.page("en/pay/e-lost.html");
    let wire = between(page, "<pre class=wire", "</pre>");
    assert!(
        wire.contains("<span class=w-header>&quot;error&quot;</span>: <span class=w-own>&quot;E_LOST&quot;</span>"),
        "{wire}"
    );
    assert!(wire.contains("<span class=w-header>&quot;amount&quot;</span>: 64"), "{wire}");
    let pair = built.page("en/compare/pay/e-lost-vs-e-unknown.html");
    assert!(pair.contains("<span class=w-header>&quot;retry_after&quot;</span>: 30"), "{pair}");
    let api: serde_json::Value = serde_json::from_str(built.page("api/pay/index.json")).expect("JSON");
    assert_eq!(api["wire"], WireForm::Json.word());
}

/// Registered names have a language of their own, wherever they stand.
#[test]
fn names_say_their_own_language() {
    let built = built();
    for path in ["en/pay/e-lost.html", "ja/pay/index.html", "en/compare/pay/e-lost-vs-e-unknown.html"] {
        let page = built.page(path);
        let name = page.find("カードの紛失届あり</span>").unwrap_or_else(|| panic!("{path}: {page}"));
        assert!(page[..name].ends_with("lang=\"ja\">"), "{path}: {}", &page[name - 60..name]);
        assert!(!page.contains("lang=\"en\">カード"), "{path}");
    }
    assert!(built.page("ja/pay/e-off.html").contains("lang=\"en\">Service Switched Off</span>"));
    assert!(built.page("ja/sip/600-busy-everywhere.html").contains("lang=\"en\">Busy Everywhere</span>"));
    let mut files = built.files().iter();
    let codes = files.find(|(path, _)| path.starts_with("assets/codes.")).expect("the codes of the scripts").1;
    let codes = String::from_utf8_lossy(codes);
    assert!(codes.contains("\"カードの紛失届あり\",\"ja\"]") && codes.contains("\"Service Switched Off\"]"), "{codes}");
    let api: serde_json::Value = serde_json::from_str(built.page("api/pay/E_OFF.json")).expect("JSON");
    assert_eq!(api["name_lang"], "en");
}

/// A short name stands in a title alone, and only where the whole one has no room.
#[test]
fn a_short_name_serves_where_the_whole_one_has_no_room() {
    let built = built();
    let page = built.page("en/compare/pay/e-lost-vs-e-unknown.html");
    let title = between(page, "<title>", "</title>");
    assert!(title.contains("E_UNKNOWN 決済結果不明") && !title.contains("確かめられず"), "{title}");
    assert!(page.contains("確かめられず"), "the heading has the name");
    let title = between(built.page("en/pay/e-unknown.html"), "<title>", "</title>");
    assert!(title.contains("決済結果不明"), "{title}");
    let title = between(built.page("en/pay/e-lost.html"), "<title>", "</title>");
    assert!(title.contains("カードの紛失届あり"), "{title}");
}

#[test]
fn the_guide_lists_the_messages_that_a_protocol_may_say_itself() {
    let guide = std::fs::read_to_string(project().join("docs/your-own-codes.md")).expect("the guide");
    let table = between(&guide, "| where | messages |", "### What a code has to say");
    let mut told: Vec<&str> = table.split('`').skip(1).step_by(2).collect();
    told.sort_unstable();
    assert_eq!(told, OWN);
    let site = std::fs::read_to_string(project().join("locales/en/site.ftl")).expect("the words of the site");
    let is_there = |id: &&str| site.lines().any(|line| line.starts_with(&format!("{id} =")));
    assert_eq!(OWN.iter().filter(|id| !is_there(id)).count(), 0);
}

/// A facet may be called like one of the site's messages: its values are not taken for headings.
#[test]
fn what_facts_ask_for_is_no_heading() {
    let mut site = site()
        .edit(
            "content/exits/protocol.yaml",
            "facets:\n",
            "facets:\n  - {id: status, kind: one-of, weight: 50, values: [{id: unused}]}\n",
        )
        .edit("content/exits/64.yaml", "status: registered", "status: unused");
    for code in ["64", "66", "75"] {
        let path = format!("content/exits/{code}.yaml");
        site = site.edit(&path, "facets:\n", "facets:\n  status: {is: unused, cite: Manual}\n");
    }
    for language in ["en", "ja"] {
        let path = format!("locales/{language}/exits/protocol.ftl");
        let value = "facet-status = Exit\n    .about = Exit\nstatus-unused = by nobody\n    .sentence = **{ $code }** serves nobody\n";
        let text = site.read(&path) + value;
        site = site.file(&path, &text);
    }
    let built = site.build();
    let page = built.page("en/exits/64-ex-usage.html");
    assert!(page.contains("<span class=badge>Unused</span>") && page.contains("by nobody"), "{page}");
    assert!(built.page("en/exits/75-ex-tempfail.html").contains("When to exit with 75"));
}
