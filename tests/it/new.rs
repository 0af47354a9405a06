//! `hikaku new`: scaffolds that name all there is to fill in, pass `check` once filled, and overwrite nothing.

use std::fs;

use crate::site_test::{SiteTest, tree};

const FACTS: &str = "content/sip/499.yaml";
const ENGLISH: &str = "locales/en/sip/499.ftl";
const JAPANESE: &str = "locales/ja/sip/499.ftl";

fn new_code(site: &SiteTest) {
    let run = site.run(&["new", "code", "sip", "499", "Client Closed", "--class", "4xx"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(
        run.stdout.starts_with(&format!("wrote {FACTS}\nwrote {ENGLISH}\nwrote {JAPANESE}\n\nNext: ")),
        "{}",
        run.stdout
    );
}

/// Takes each message out of its comment and gives it and its attributes a text.
fn fill_words(site: SiteTest, path: &str) -> SiteTest {
    // No two languages say the same, and no two messages.
    let text = if path.starts_with("locales/ja/") { "記入済み" } else { "Filled in" };
    let mut filled = 0;
    let text: String = site
        .read(path)
        .lines()
        .map(|line| match line.strip_prefix("# ").filter(|line| line.ends_with(" =")) {
            Some(message) => {
                filled += 1;
                let code = if message.contains(".sentence") { "**{ $code }**: " } else { "" };
                format!("{message} {code}{text} {filled}\n")
            }
            None => format!("{line}\n"),
        })
        .collect();
    assert!(filled > 0, "{path} has messages to fill in:\n{text}");
    site.file(path, &text)
}

/// Takes a facet of the scaffold out of its comment and gives it a value.
fn fill_facet(site: SiteTest, facet: &str, scaffold: &str, value: &str) -> SiteTest {
    site.edit(
        FACTS,
        &format!("  # {facet}: {{{scaffold}, cite: DOCUMENT#section}}"),
        &format!("  {facet}: {{{value}, cite: RFC3261#21.4}}"),
    )
}

fn fill_facts(site: SiteTest) -> SiteTest {
    let site = site.edit(FACTS, "references: []", "references: [RFC3261#21.4]");
    let site = fill_facet(site, "next", "is: VALUE", "is: give-up");
    let site = fill_facet(site, "scope", "is: VALUE", "is: end-point");
    fill_facet(site, "answers", "are: [VALUE]", "are: [invite, message]")
}

#[test]
fn a_new_code_names_all_that_is_missing_where_it_is_missing() {
    let site = SiteTest::new("");
    new_code(&site);
    let found = site.check();
    let is_found = |path: &str, code: &str, what: &str| {
        let mut lines =
            found.lines().filter(|line| line.starts_with(path) && line.contains(&format!("error[{code}]: ")));
        assert!(lines.any(|line| line.contains(what)), "{path} {code} {what}: {found}");
    };
    is_found(&format!("{FACTS}:"), "HK107", "reference");
    is_found(&format!("{FACTS}:3:7: "), "HK121", "`next`, `scope`, `answers`");
    for message in ["title", "gist", "act", "summary", "meaning", "when", "receiver", "sender"] {
        is_found(&format!("{ENGLISH}:1:1: "), "HK202", &format!("`{message}`"));
    }
    assert_eq!(found.lines().count(), 10, "{found}");
}

#[test]
fn a_translation_is_asked_for_once_the_source_has_words() {
    let site = SiteTest::new("");
    new_code(&site);
    let found = fill_words(fill_facts(site), ENGLISH).check();
    // The source has ten messages then, the two that may be left out included.
    assert!(found.contains("error[HK201]: these 10 messages have no text in `ja`"), "{found}");
    assert!(found.contains(&format!("fill in {JAPANESE}")), "{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
}

#[test]
fn a_filled_code_passes_and_is_published() {
    let site = SiteTest::new("");
    new_code(&site);
    let site = fill_words(fill_words(fill_facts(site), ENGLISH), JAPANESE);
    assert_eq!(site.check(), "");
    let built = site.build();
    assert!(built.page("en/sip/499-client-closed.html").contains("Client Closed"));
    assert!(built.files().contains_key("ja/compare/sip/486-busy-here-vs-499-client-closed.html"));
}

#[test]
fn a_line_that_is_only_uncommented_is_refused() {
    let site = SiteTest::new("");
    new_code(&site);
    let facts = site.read(FACTS);
    let site = site.file(
        FACTS,
        &facts.replace("  # ", "  ").replace("  One of", "  # One of").replace("  Some of", "  # Some of"),
    );
    let found = site.check();
    assert!(found.contains(FACTS) && found.contains("error["), "{found}");
}

#[test]
fn a_name_that_yaml_would_take_for_something_else_is_quoted() {
    let site = SiteTest::new("");
    let name = "No: \"really\" #1 's";
    let run = site.run(&["new", "code", "sip", "499", name, "--class", "4xx"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let (prepared, _) = site.prepare();
    let catalog = prepared.loaded.catalog.expect("the catalog stands");
    let code = catalog.protocols[0].codes.iter().find(|code| code.code == "499").expect("the code is read");
    assert_eq!((code.name.as_str(), code.slug.as_str()), (name, "499-no-really-1-s"));
}

#[test]
fn nothing_is_overwritten_and_nothing_is_half_written() {
    for taken in [FACTS, ENGLISH, JAPANESE] {
        let site = SiteTest::new("").file(taken, "# mine\n");
        let before = tree(site.root());
        let run = site.run(&["new", "code", "sip", "499", "Client Closed", "--class", "4xx"]);
        assert_eq!(run.code, 2, "{}", run.stdout);
        assert_eq!(run.stderr, format!("error: `{taken}` exists already; nothing was written\n"));
        assert_eq!(tree(site.root()), before);
    }
}

#[test]
fn what_could_be_written_is_taken_back_where_the_rest_cannot() {
    // A file stands where the folder of the Japanese words belongs.
    let site = SiteTest::new("").remove("locales/ja/sip").file("locales/ja/sip", "no folder");
    let before = tree(site.root());
    let run = site.run(&["new", "code", "sip", "499", "Client Closed", "--class", "4xx"]);
    assert_eq!(run.code, 2, "{}", run.stdout);
    assert!(
        run.stderr.starts_with(&format!("error: cannot write `{JAPANESE}`; nothing was written: ")),
        "{}",
        run.stderr
    );
    assert_eq!(tree(site.root()), before);
}

#[test]
fn what_cannot_be_is_refused_with_a_reason() {
    let cases: [(&[&str], &str); 10] = [
        (
            &["code", "sip", "499", "Client Closed"],
            "say which class the code belongs to, with `--class`: `3xx` (Redirection), `4xx` (Client Error), `6xx` (Global Failure)",
        ),
        (
            &["code", "sip", "499", "x", "--class", "5xx"],
            "SIP has no class `5xx`; it has `3xx` (Redirection), `4xx` (Client Error), `6xx` (Global Failure)",
        ),
        (&["code", "sip", "486", "x", "--class", "4xx"], "SIP has code 486 already: Busy Here"),
        (
            &["code", "sip", "4999", "x", "--class", "4xx"],
            "`4999` does not have the form of a SIP code, which is `[1-6][0-9]{2}`",
        ),
        (&["code", "sip", "499", " ", "--class", "4xx"], "a code needs its registered name, on one line"),
        (&["code", "sip", "499", "a\nb", "--class", "4xx"], "a code needs its registered name, on one line"),
        (
            &["code", "pis", "499", "x"],
            "there is no protocol `pis`; the site has `sip`, and `hikaku new protocol` starts another",
        ),
        (
            &["protocol", "MQTT"],
            "`MQTT` cannot name a protocol: write lower-case letters and digits, in runs joined by `-`, a letter first",
        ),
        (
            &["protocol", "across"],
            "`across` cannot name a protocol: other pages or files have this name, so choose another",
        ),
        (&["protocol", "sip"], "there is a folder `content/sip` already; nothing was written"),
    ];
    let site = SiteTest::new("");
    let before = tree(site.root());
    for (arguments, reason) in cases {
        let run = site.run(&[&["new"], arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(run.stderr, format!("error: {reason}\n"), "{arguments:?}");
    }
    assert_eq!(tree(site.root()), before);
}

#[test]
fn paths_cannot_leave_the_site() {
    let site = SiteTest::new("").edit("content/sip/protocol.yaml", "[1-6][0-9]{2}", ".+");
    let before = tree(site.root());
    for name in ["../sip", "a/b"] {
        let run = site.run(&["new", "protocol", name]);
        assert_eq!(run.code, 2, "{name}");
        assert!(run.stderr.contains("cannot name a"), "{}", run.stderr);
    }
    assert_eq!(tree(site.root()), before);
    // A code may be any text; what its files are called is made from it, and lies where they belong.
    for (code, stem) in [("../499", "499-x"), (".499", "499-x-2"), ("4/99", "4-99-x"), ("protocol", "protocol-x")] {
        let run = site.run(&["new", "code", "sip", code, "x", "--class", "4xx"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(site.path(&format!("content/sip/{stem}.yaml")).exists(), "{code}: {}", run.stdout);
    }
    let outside = site.root().parent().expect("a temporary folder has a parent");
    assert!(fs::symlink_metadata(outside.join("499.yaml")).is_err());
}

#[test]
fn a_site_that_cannot_be_read_is_mended_first() {
    let site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", "[en, ja, fr]");
    let run = site.run(&["new", "protocol", "mqtt"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stdout.contains("error[HK129]") && run.stdout.contains("content/site.yaml:2:19"), "{}", run.stdout);
    assert!(run.stdout.ends_with("mend this first, nothing was written\n"), "{}", run.stdout);

    let site = SiteTest::new("").file("content/sip/protocol.yaml", "name: SIP\n");
    let run = site.run(&["new", "code", "sip", "499", "x", "--class", "4xx"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stdout.contains("content/sip/protocol.yaml:1:1"), "{}", run.stdout);
}

#[test]
fn a_filled_protocol_with_a_code_passes() {
    let site = SiteTest::new("");
    let run = site.run(&["new", "protocol", "mqtt"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let words = ["locales/en/mqtt/protocol.ftl", "locales/ja/mqtt/protocol.ftl"];
    assert!(
        run.stdout.starts_with(&format!("wrote content/mqtt/protocol.yaml\nwrote {}\nwrote {}\n", words[0], words[1])),
        "{}",
        run.stdout
    );
    let found = site.check();
    assert!(
        !found.is_empty() && found.lines().all(|line| line.starts_with(&format!("{}:1:1: error[HK202]", words[0]))),
        "{found}"
    );

    let site = words.into_iter().fold(site, fill_words);
    assert_eq!(site.check(), "", "a protocol without codes is whole");
    site.build();

    for (code, name, class) in [("0", "Accepted", "success"), ("5", "Not authorized", "failure")] {
        let run = site.run(&["new", "code", "mqtt", code, name, "--class", class]);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    let mut site = site;
    for code in ["0", "5"] {
        let facts = format!("content/mqtt/{code}.yaml");
        site = site.edit(&facts, "references: []", "references: [Practice]");
        for locale in ["en", "ja"] {
            site = fill_words(site, &format!("locales/{locale}/mqtt/{code}.ftl"));
        }
    }
    // The class of the other code gives the value.
    let site = site.edit(
        "content/mqtt/5.yaml",
        "  # next: {is: VALUE, cite: DOCUMENT#section}",
        "  next: {is: give-up, cite: Practice}",
    );
    assert_eq!(site.check(), "");
    let built = site.build();
    assert!(built.page("en/compare/mqtt/0-accepted-vs-5-not-authorized.html").contains("Not authorized"));
}
