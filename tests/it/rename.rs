//! `hikaku l10n rename`: an id changes in all languages, and nothing else does.

use crate::site_test::SiteTest;

const OLD: &str = "sip/486/alternative-nobody-else";

/// Runs `hikaku l10n rename` and expects it to go well.
fn rename(site: &SiteTest, old: &str, new: &str) -> String {
    let run = site.run(&["l10n", "rename", old, new]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    run.stdout
}

/// The base site with everything accepted.
fn accepted() -> SiteTest {
    let site = SiteTest::new("");
    assert_eq!(site.run(&["l10n", "accept", "ja", "--all"]).code, 0);
    site
}

#[test]
fn an_id_changes_in_words_stamps_comments_references_and_glossaries() {
    let glossary = "- {source: device, use: 端末, expect: true, except: [{message: sip/486/alternative-nobody-else, reason: x}]}\n";
    let site = accepted().file("locales/ja/sip/glossary.yaml", glossary).edit(
        "locales/en/sip/486.ftl",
        "alternative-nobody-else",
        "# About  alternative-nobody-else\nalternative-nobody-else",
    );
    let english = site.read("locales/en/sip/486.ftl");
    let text = site.read("locales/ja/sip/486.ftl").replace("sender = 一台", "sender = { alternative-nobody-else }一台");
    let site = site.file("locales/ja/sip/486.ftl", &text.replace('\n', "\r\n"));
    // A language that is being prepared has the source in a comment.
    let fingerprint = site.read("locales/ja/sip/stamps.yaml");
    let fingerprint =
        fingerprint.lines().find_map(|line| line.strip_prefix("486/alternative-nobody-else: ")).expect("stamp");
    let commented = format!(
        "# source {fingerprint}\n# alternative-nobody-else = if no device will answer\n#     .sentence = Send **{{ $alternative }}** if no device will answer.\n"
    );
    let site = site.file("locales/de/sip/486.ftl", &commented);

    let said = rename(&site, OLD, "alternative-no-device");
    let wrote: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("wrote ")).collect();
    let expected = [
        "locales/de/sip/486.ftl",
        "locales/en/sip/486.ftl",
        "locales/ja/sip/486.ftl",
        "locales/ja/sip/stamps.yaml",
        "locales/ja/sip/glossary.yaml",
    ];
    assert_eq!(wrote, expected);
    assert!(said.contains("`alternative-nobody-else` is `alternative-no-device` now, in 3 languages\n"), "{said}");
    let told = "content/sip/486.yaml:12:23: `nobody-else` asks for it by the old id: change it, too\n";
    assert!(said.ends_with(told), "{said}");

    let id = ("alternative-nobody-else =", "alternative-no-device =");
    assert_eq!(site.read("locales/en/sip/486.ftl"), english.replace(id.0, id.1));
    let text = text.replace(id.0, id.1).replace("{ alternative-nobody-else }", "{ alternative-no-device }");
    assert_eq!(site.read("locales/ja/sip/486.ftl"), text.replace('\n', "\r\n"));
    assert_eq!(site.read("locales/de/sip/486.ftl"), commented.replace(id.0, id.1));
    assert_eq!(site.read("locales/ja/sip/glossary.yaml"), glossary.replace("nobody-else", "no-device"));
    let stamps = site.read("locales/ja/sip/stamps.yaml");
    assert!(stamps.contains(&format!("486/alternative-no-device: {fingerprint}\n")) && !stamps.contains("nobody-else"));

    let site = site.edit("content/sip/486.yaml", "if: nobody-else", "if: no-device").remove("locales/de");
    // All that is left is what the test itself put there: a reference, and an exception that nothing needs.
    let left = site.check();
    assert!(!left.contains("HK20") && !left.contains("HK219"), "{left}");
}

#[test]
fn where_facts_name_a_message_is_told() {
    for (old, new, told) in [
        ("sip/protocol/next-give-up", "next-stop", "content/sip/protocol.yaml:14:"),
        ("sip/protocol/actor-proxy", "actor-relay", "content/sip/protocol.yaml:22:"),
        ("sip/protocol/isup-becomes", "isup-is", "content/across/sip-q850.yaml:6:"),
        ("sip/600/flow-basic-gives-up", "flow-basic-stops", "content/sip/600.yaml:21:"),
    ] {
        let said = rename(&accepted(), old, new);
        assert!(said.contains(&format!("\n{told}")), "{old}: {said}");
    }
}

#[test]
fn what_cannot_be_renamed_is_refused_and_nothing_is_written() {
    let site = accepted();
    let before = site.read("locales/en/sip/486.ftl");
    for (old, new, why) in [
        ("sip/486", "x", "names no message"),
        ("sip/486/no-such", "x", "there is no message `sip/486/no-such`"),
        ("sip/486/summary", "short", "hikaku asks for it by this one"),
        ("site/site-name", "name", "hikaku asks for it by this one"),
        (OLD, "title", "has a message `title` already"),
        (OLD, "alternative nobody", "is no id"),
        (OLD, "alternative-nobody-else", "is its id already"),
    ] {
        let run = site.run(&["l10n", "rename", old, new]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{old} {new}");
        assert!(run.stderr.contains(why), "{old} {new}: {}", run.stderr);
    }
    assert_eq!(site.read("locales/en/sip/486.ftl"), before);
}
