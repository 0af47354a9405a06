//! Reports quote what strangers wrote: nothing in them acts on a terminal or on who runs workflows, and they end, however
//! many faults there are and however long a line is.

use std::fs;

use hikaku::escape::is_unprintable;
use serde_json::Value;

use crate::site_test::{Run, SiteTest};

const FORMATS: [&str; 5] = ["human", "short", "json", "github", "sarif"];

/// Every control and format character that a text can hold, each with what a command would follow; then line ends.
fn hostile() -> String {
    let all = (0..0x20).chain(0x7f..=0xa0).chain([0xad, 0x61c]).chain(0x200b..=0x200f).chain(0x2028..=0x202e);
    let all = all.chain(0x2060..=0x2069).chain([0xe000, 0xfeff, 0xffff, 0xe0041]);
    let all = all.filter_map(char::from_u32).filter(|c| !matches!(c, '\0' | '\n' | '\r'));
    let mut text: String = all.flat_map(|c| ['a', c]).collect();
    text.push_str("##[add-mask]x");
    text
}

/// Nothing in an output is a control character, and no line is a command but GitHub's own annotations.
fn assert_harmless(run: &Run, of: &str) {
    for text in [&run.stdout, &run.stderr] {
        let bad = text.chars().find(|c| *c != '\n' && is_unprintable(*c));
        assert_eq!(bad, None, "{of}: {text}");
        assert!(!text.contains("##["), "{of}: {text}");
        // Behind three colons and a space, which stand before a second file, there is no command.
        let is_command = |line: &&str| line.starts_with("::") && !line.starts_with("::: ");
        for line in text.lines().map(str::trim_start).filter(is_command) {
            let own = ["::error file=", "::warning file=", "::notice title=more findings::"];
            assert!(of == "github" && own.iter().any(|own| line.starts_with(own)), "{of}: {line}");
        }
    }
}

#[test]
fn no_report_holds_what_acts_on_who_reads_it() {
    let text = hostile();
    let quoted: String = text.chars().flat_map(char::escape_unicode).collect();
    let quoted: String = quoted
        .replace("\\u{", "\\U")
        .split('\\')
        .map(|escape| {
            let digits: String = escape.trim_start_matches('U').trim_end_matches('}').to_owned();
            if digits.is_empty() { String::new() } else { format!("\\U{digits:0>8}") }
        })
        .collect();
    let site = SiteTest::new("")
        .edit("content/sip/301.yaml", "class: 3xx", &format!("class: \"x\\n::add-mask::{quoted}\\r\\n::b\""))
        .edit("content/sip/600.yaml", "name: Busy Everywhere", &format!("name: \"Busy\\n::add-mask::x{quoted}\""))
        .edit("locales/en/sip/600.ftl", "summary = ", &format!("summary = [x](<{text}>) "))
        .edit("locales/ja/sip/600.ftl", "summary = ", &format!("summary = {text} "))
        .file("locales/en/sip/x\n::add-mask::x.ftl", "a = b\n")
        .file("content/sip/x\n::add-mask::\u{1b}]0;x\u{7}\u{202e}\u{85}.yaml", "a: b\n");
    for format in FORMATS {
        let run = site.run(&["check", "--format", format]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        assert_harmless(&run, format);
        assert!(run.stdout.contains("HK242") && run.stdout.contains("HK113"), "{}", run.stdout);
    }
    let colored = site.run(&["--color", "always", "check"]);
    assert!(!colored.stdout.contains(|c: char| c != '\n' && c != '\u{1b}' && is_unprintable(c)));
    // Those that hikaku puts in end in `m`.
    assert!(
        colored
            .stdout
            .split("\u{1b}[")
            .skip(1)
            .all(|rest| { rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m') })
    );
    for arguments in [
        &["build"][..],
        &["show", "sip", "600"],
        &["show", "sip", "600", "--format", "json"],
        &["l10n", "status"],
        &["l10n", "stale", "ja"],
        &["l10n", "stale", "ja", "--format", "json"],
        &["l10n", "fmt", "--check"],
        &["--root", "no\n::add-mask::\u{1b}x", "build"],
    ] {
        assert_harmless(&site.run(arguments), &arguments.join(" "));
    }
}

#[test]
fn a_line_of_a_million_characters_with_a_fault_in_each_is_a_short_report() {
    let many = 300_000;
    let words = SiteTest::new("").read("locales/en/sip/600.ftl");
    let site = SiteTest::new("").file("locales/en/sip/600.ftl", &format!("{words}# {}\n", "\u{200b}".repeat(many)));
    for format in FORMATS {
        let run = site.run(&["check", "--format", format]);
        assert_eq!(run.code, 1);
        assert!(run.stdout.len() < 2 << 20, "{format}: {} bytes", run.stdout.len());
        if ["human", "short"].contains(&format) {
            assert!(run.stdout.ends_with("300000 errors\n"), "{}", run.stdout);
            assert!(run.stdout.contains("more of HK242 in locales/en/sip/600.ftl"), "{}", run.stdout);
        }
    }
    let json = site.run(&["check", "--format", "json"]).stdout;
    let last: Value = serde_json::from_str(json.lines().last().unwrap_or_default()).expect("a line is JSON");
    assert_eq!((&last["code"], &last["more"]), (&"HK242".into(), &(many - 1_000).into()));
    let sarif: Value = serde_json::from_str(&site.run(&["check", "--format", "sarif"]).stdout).expect("it is JSON");
    assert_eq!(sarif["runs"][0]["properties"]["more"][0]["more"], many - 1_000);
}

#[test]
fn places_in_a_long_line_are_shown_with_what_is_around_them() {
    let line = format!("{}!{}", "日本語 ".repeat(20_000), " x".repeat(20_000));
    let text = format!("# {}\n", line.replace('!', "here\u{200b}it is"));
    let words = SiteTest::new("").read("locales/en/sip/600.ftl");
    let found = SiteTest::new("").file("locales/en/sip/600.ftl", &format!("{words}{text}")).run(&["check"]).stdout;
    let column = 2 + 4 * 20_000 + 4 + 1;
    assert!(found.contains(&format!("600.ftl:{}:{column}\n", words.lines().count() + 1)), "{found}");
    assert!(found.contains("here\\u{200b}it is") && found.len() < 2_000, "{found}");
}

#[test]
fn the_first_of_each_kind_is_shown_however_many_there_are_of_others() {
    let unknown = (0..60_000).map(|at| format!("zz{at} = x\n")).collect::<Vec<_>>().concat();
    let words = SiteTest::new("").read("locales/en/sip/600.ftl");
    let site = SiteTest::new("").file("locales/en/sip/600.ftl", &format!("{words}{unknown}")).edit(
        "locales/ja/sip/600.ftl",
        "summary = ",
        "summary = <b> ",
    );
    let run = site.run(&["check", "--format", "short"]);
    assert!(run.stdout.contains("[HK209]") && run.stdout.contains("[HK203]"), "{}", run.stdout);
    assert!(run.stdout.contains("and 59,950 more of HK203 in locales/en/sip/600.ftl"), "{}", run.stdout);
    assert!(run.stdout.contains("60001 errors") || run.stdout.contains("6000"), "{}", run.stdout);
    assert_eq!(run.code, 1);
}

#[test]
fn an_error_of_the_world_is_one_line() {
    let site = SiteTest::new("").file("a\n::stop-commands::\u{1b}", "x");
    let run = site.run(&["build", "--out", "a\n::stop-commands::\u{1b}/b"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    assert_harmless(&run, "build");
    assert!(fs::metadata(site.path("content/site.yaml")).is_ok());
}
