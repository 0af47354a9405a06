//! Questions of judgement about words: what they find, what they leave alone, and how a site or a comment answers them.
//!
//! What a finding looks like is shown by the cases HK222 to HK239 of `tests/diagnostics/`.

use crate::site_test::SiteTest;

/// A site whose Japanese has its ways with spaces and sentences.
fn site() -> SiteTest {
    SiteTest::new("").edit(
        "locales/ja/locale.yaml",
        "state: complete",
        "state: complete\nspacing: between\nstyle: desu-masu",
    )
}

/// What is found when the summary of 486 is this text.
fn found(summary: &str) -> Vec<String> {
    found_in(&site(), summary)
}

fn found_in(site: &SiteTest, summary: &str) -> Vec<String> {
    let path = "locales/ja/sip/486.ftl";
    let old = site.read(path);
    let copy = SiteTest::empty().overlay(site.root());
    let copy = copy.file(path, &old.replace("summary = この端末は話中です。", &format!("summary = {summary}")));
    let report = copy.check();
    let code = |line: &str| line.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
    report.lines().map(code).collect()
}

#[test]
fn good_japanese_is_left_alone() {
    for text in [
        "`Contact` を確認し、`To` タグを比べます。",
        "481 を返す UA もあります（RFC 3261 の 12.2.2 節）。「486 Busy Here」とも書きます。",
        "**{ $x }** の SDP を見ます。",
        "3xx、4xx、6xx の 3 種類があり、2,048 バイト、1.5 秒、10:30 などと書きます。",
        "端末／サーバー、オファー・アンサー、1〜2 秒、「はい」「いいえ」！",
        "Busy Here、Call/Transaction Does Not Exist、Moved Permanently はそのまま書きます。",
        "登録名は User busy です。名前は Busy Everywhere や Moved Permanently と並びます。",
        "最初に確かめてください。場合によります。そうでしょうか。",
        "先に登録が切れた場合。",
        "example.com や sip:bob@example.net、100% や A/B とも書きます。",
        "`a b c d` と [486 と比べた 600](sip/301) です。",
    ] {
        let all = found(text);
        let own: Vec<&String> =
            all.iter().filter(|code| !["HK206", "HK212", "HK232"].contains(&code.as_str())).collect();
        assert!(own.is_empty(), "{text}: {own:?}");
    }
}

#[test]
fn each_slip_is_found() {
    for (text, code) in [
        ("この端末は Only in this case です。", "HK231"),
        ("４８６ です。", "HK233"),
        ("ｻｰﾊﾞｰです。", "HK233"),
        ("端末(一台)です。", "HK233"),
        ("端末です!", "HK233"),
        ("端末，です。", "HK234"),
        ("端末です．", "HK234"),
        ("端末, です。", "HK234"),
        ("端末です.", "HK234"),
        ("端末、です; そうです。", "HK234"),
        ("UAです。", "HK235"),
        ("端末の`Contact` です。", "HK235"),
        ("端末 です。", "HK235"),
        ("端末 、です。", "HK235"),
        ("端末（ UA）です。", "HK235"),
        ("話中である。", "HK236"),
        ("あとでかけ直す。", "HK236"),
        ("応答がない。そうです。", "HK236"),
    ] {
        let mut all = found(text);
        all.retain(|found| found != "HK232");
        all.dedup();
        assert_eq!(all, [code], "{text}");
    }
}

#[test]
fn breaks_of_lines_count_as_what_they_become() {
    // Between Latin and Japanese a break is a space; between two Japanese characters it is nothing.
    for text in [
        "\n    登録は\n    REGISTER で\n    更新します。",
        "\n    これは、\n    UA です。",
        "\n    端末が\n    `Contact` を\n    返します。",
    ] {
        assert!(!found(text).iter().any(|code| code == "HK235"), "{text}: {:?}", found(text));
    }
    let none = site().edit("locales/ja/locale.yaml", "between", "none");
    assert!(found_in(&none, "\n    登録は\n    REGISTERです。").contains(&"HK235".to_owned()));
    assert_eq!(found_in(&none, "登録はREGISTERです。").len(), found_in(&none, "この端末は話中です。").len());
}

#[test]
fn a_locale_without_a_way_of_its_own_is_not_held_to_one() {
    let plain = SiteTest::new("");
    for text in ["UAである。", "端末 です。", "UA です。かけ直す。"] {
        assert!(found_in(&plain, text).is_empty(), "{text}");
    }
    let stern = site().edit("locales/ja/locale.yaml", "desu-masu", "de-aru");
    assert_eq!(found_in(&stern, "話中である。"), found_in(&stern, "かけ直す。"));
    let all = found_in(&stern, "話中です。かけ直してください。");
    assert_eq!(all.len(), found_in(&stern, "話中である。").len() + 2, "{all:?}");
    // Latin script has none of these questions.
    let latin = SiteTest::new("").edit("locales/ja/locale.yaml", "Jpan", "Latn");
    assert!(found_in(&latin, "４８６, UAである. Only in this case").is_empty());
    let wrong = SiteTest::new("").edit("locales/ja/locale.yaml", "state:", "spacing: wide\nstyle: plain\nstate:");
    let report = wrong.check();
    assert!(report.contains("locales/ja/locale.yaml:4:10: error[HK109]: `spacing` cannot be `wide`"), "{report}");
    assert!(report.contains("locales/ja/locale.yaml:5:8: error[HK109]: `style` cannot be `plain`"), "{report}");
}

#[test]
fn the_site_says_how_much_a_finding_counts() {
    let level = |lints: &str| {
        let site =
            site().edit("content/site.yaml", "translated_threshold", &format!("lints: {lints}\ntranslated_threshold"));
        site.edit("locales/ja/sip/486.ftl", "この端末は話中です。", "この端末は話中である。")
    };
    assert!(level("{}").check().contains("warning[HK236]"));
    let strict = level("{HK236: error}");
    assert!(strict.check().contains("error[HK236]"));
    assert_eq!(strict.run(&["build", "--quiet", "--out", "dist"]).code, 1);
    assert!(!strict.path("dist").exists());
    assert_eq!(level("{HK236: off}").check(), "");
    for (lints, wanted) in [
        ("{HK201: error}", "error[HK128]: `HK201` is no finding whose severity can be set"),
        ("{HK2360: error}", "error[HK128]: `HK2360` is no finding whose severity can be set (did you mean `HK236`?)"),
        ("{HK236: loud}", "error[HK109]: `HK236` cannot be `loud`"),
        ("[HK236]", "error[HK109]: `lints` must be a mapping"),
    ] {
        let report = level(lints).check();
        assert!(report.contains(wanted), "{lints}: {report}");
    }
}

#[test]
fn a_comment_with_a_reason_silences_one_finding_at_one_message() {
    let with = |comment: &str| {
        let from = "summary = この端末は話中です。";
        let text = format!("{comment}summary = この端末は話中である。");
        site().edit("locales/ja/sip/486.ftl", from, &text).check()
    };
    let loud = with("");
    assert_eq!(loud.lines().count(), 1, "{loud}");
    assert_eq!(with("# hikaku-allow HK236: 引用である\n"), "");
    assert_eq!(with("# 題名の下に出ます。\n# hikaku-allow HK236: 引用である\n# 続きの行\n"), "");
    for (comment, wanted) in [
        ("# hikaku-allow HK236:\n", "gives no reason"),
        ("# hikaku-allow HK236\n", "gives no reason"),
        ("# hikaku-allow HK235: 別の話\n", "there is no HK235 here to silence"),
        ("# hikaku-allow HK236: 離れている\n\n", "stands above no message"),
        ("## hikaku-allow HK236: 見出しである\n", "stands above no message"),
        ("# hikaku-allow nothing: 読めない\n", "`nothing` is no finding that a comment can silence"),
    ] {
        let report = with(comment);
        assert!(report.contains("warning[HK236]") && report.contains("warning[HK239]"), "{comment}{report}");
        assert!(report.contains(wanted), "{comment}{report}");
    }
    // It holds for its own message alone.
    let next = site().edit("locales/ja/sip/486.ftl", "summary =", "# hikaku-allow HK236: 引用である\nsummary =").edit(
        "locales/ja/sip/486.ftl",
        "この端末だけの話です。",
        "この端末だけの話である。",
    );
    let report = next.check();
    assert!(report.contains("warning[HK236]") && report.contains("warning[HK239]"), "{report}");
    // A finding that the site has turned off was still there to be silenced.
    let off =
        site().edit("content/site.yaml", "translated_threshold", "lints: {HK236: \"off\"}\ntranslated_threshold").edit(
            "locales/ja/sip/486.ftl",
            "summary = この端末は話中です。",
            "# hikaku-allow HK236: 引用である\nsummary = 話中である。",
        );
    assert_eq!(off.check(), "");
}

#[test]
fn a_term_counts_as_a_whole_word_and_the_longer_term_first() {
    let entries = "- {source: device, use: 端末, expect: true}\n- {source: busy device, use: 話中の端末, expect: true}\n- {source: vice, use: 副, expect: true}\n";
    let with = |en: &str, ja: &str| {
        let site = SiteTest::new("").file("locales/ja/glossary.yaml", entries);
        let site = site.edit("locales/en/sip/486.ftl", "summary = This device is busy.", &format!("summary = {en}"));
        site.edit("locales/ja/sip/486.ftl", "summary = この端末は話中です。", &format!("summary = {ja}")).check()
    };
    assert_eq!(with("Devices answer.", "端末が応答します。"), "");
    assert_eq!(with("A `device` has devicefulness.", "あります。"), with("A `device` has it.", "あります。"));
    assert!(with("A device answers.", "機器が応答します。").contains("HK230]: the source says `device`"));
    let longer = with("A busy device answers.", "その端末が応答します。");
    assert!(longer.contains("the source says `busy device`") && !longer.contains("says `device`"), "{longer}");
}

#[test]
fn the_real_words_have_no_finding() {
    let report = SiteTest::real().check();
    assert!(!report.lines().any(|line| line.contains("[HK23") || line.contains("[HK22")), "{report}");
}

#[test]
fn a_protocol_has_terms_of_its_own_over_those_of_the_site() {
    let site = |own: Option<&str>| {
        let all =
            "- {source: device, use: 機器, avoid: [端末], expect: true}\n- {source: busy, use: 話中, expect: true}\n";
        let site = SiteTest::new("").file("locales/ja/glossary.yaml", all);
        own.map_or(site, |own| {
            SiteTest::new("").file("locales/ja/glossary.yaml", all).file("locales/ja/sip/glossary.yaml", own)
        })
    };
    let everywhere = site(None).check();
    assert!(everywhere.contains("error[HK213]: the glossary has `機器` for device, not `端末`"), "{everywhere}");
    let replaced = site(Some("- {source: Device, use: 端末, expect: true}\n")).check();
    assert_eq!(replaced, "");
    let dropped = site(Some("- {source: device, drop: true}\n")).check();
    assert_eq!(dropped, "");
    // What the protocol says nothing of is as it was, and the finding names the file that asks for the word.
    let site = site(Some("- {source: device, use: 装置, expect: true}\n"));
    let site =
        site.edit("locales/ja/sip/486.ftl", "summary = この端末は話中です。", "summary = この端末は使用中です。");
    let found = site.check();
    for (term, file) in [("device", "locales/ja/sip/glossary.yaml"), ("busy", "locales/ja/glossary.yaml")] {
        let line = found.lines().find(|line| line.contains(&format!("the source says `{term}`")));
        assert!(line.is_some_and(|line| line.contains(&format!("of the entry in {file}"))), "{term}: {found}");
    }
}

#[test]
fn the_terms_of_a_protocol_count_in_no_other_file() {
    let own = "- {source: search, use: 探索, expect: true}\n";
    assert_eq!(SiteTest::new("").file("locales/ja/sip/glossary.yaml", own).check(), "");
    let site = SiteTest::new("").file("locales/ja/glossary.yaml", own);
    assert!(site.check().contains("locales/ja/site.ftl"), "{}", site.check());
    let unknown = SiteTest::new("").file("locales/ja/smtp/glossary.yaml", own).check();
    assert!(unknown.starts_with("locales/ja/smtp/glossary.yaml: error[HK122]"), "{unknown}");
}
