//! `hikaku show`, `hikaku completions`, `hikaku man`: the same facts and words in a terminal, in the site and outside of any.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::site_test::{Run, SiteTest, hikaku};

/// Runs `hikaku` in a folder without a site, as a terminal of this width in no particular language.
fn outside(width: &str, arguments: &[&str]) -> Run {
    let folder = SiteTest::empty();
    let mut command = hikaku();
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    Run::of(command.env("COLUMNS", width).args(arguments).current_dir(folder.root()))
}

fn shown(width: &str, arguments: &[&str]) -> String {
    let run = outside(width, arguments);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
    run.stdout
}

#[test]
fn a_code_is_shown_outside_of_any_site_and_plain_in_a_pipe() {
    let text = shown("80", &["show", "sip", "486"]);
    assert!(text.starts_with("SIP 486 Busy Here\n"), "{text}");
    for part in ["\nDescription\n", "\nHow to fix\n", "\nWhen to send 486\n", "RFC 3261", "SIP/2.0 486 Busy Here"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.ends_with("/en/sip/486-busy-here.html\n"), "{text}");
    for sign in ['\u{1b}', '\u{1}', '<'] {
        let prose = text.split("\nOn the wire\n").next().expect("a part before the message");
        assert!(!prose.contains(sign), "{sign:?} stands in {prose}");
    }
}

#[test]
fn no_line_of_prose_is_wider_than_the_terminal() {
    for width in [40, 80, 120, 180] {
        for arguments in [
            &["show", "sip", "486", "--lang", "ja"][..],
            &["show", "sip", "486", "600", "--lang", "ja"],
            &["show", "sip/301", "600"],
            &["show", "websocket", "1000", "vs", "1006"],
        ] {
            let text = shown(&width.to_string(), arguments);
            // Messages on the wire and addresses are never broken, so that they can be copied.
            let prose = text.lines().filter(|line| !line.starts_with("  ") || line.starts_with("    "));
            for line in prose.filter(|line| !line.contains("http")) {
                assert!(line.width() <= width, "{} columns of {width} in {arguments:?}: {line}", line.width());
            }
        }
    }
}

#[test]
fn two_codes_stand_beside_each_other_where_there_is_room() {
    let wide = shown("120", &["show", "sip", "600", "486", "--lang", "ja"]);
    let head = wide.lines().next().expect("a line");
    assert!(head.starts_with("SIP 486 Busy Here ") && head.ends_with("SIP 600 Busy Everywhere"), "{head}");
    // The second column begins at one place, whatever stands in the first.
    let at = head.find("SIP 600").expect("the second code");
    let second = wide.lines().nth(1).expect("a second line");
    let mut columns = 0;
    let start = second.char_indices().find(|(_, c)| {
        let here = columns;
        columns += c.to_string().width();
        here == at
    });
    let (start, _) = start.expect("the line reaches the second column");
    assert!(second[..start].ends_with("  ") && !second[start..].starts_with(' '), "{second}");
    let narrow = shown("80", &["show", "sip", "486", "600"]);
    assert!(narrow.starts_with("SIP 486 Busy Here\n") && narrow.contains("\nSIP 600 Busy Everywhere\n"), "{narrow}");
    for part in ["\nSide by side\n", "\nKey differences\n1. "] {
        assert!(narrow.contains(part), "{part}: {narrow}");
    }
}

#[test]
fn colors_are_those_of_the_pages() {
    let text = shown("120", &["--color", "always", "show", "sip", "486", "600"]);
    assert!(text.starts_with("\u{1b}[1;34mSIP 486 Busy Here\u{1b}[0m"), "{text}");
    assert!(text.contains("\u{1b}[1;31mSIP 600 Busy Everywhere\u{1b}[0m"), "{text}");
}

#[test]
fn json_is_that_of_the_api() {
    let site = SiteTest::new("");
    let built = site.build();
    let run = site.run(&["show", "sip", "486", "--format", "json"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, built.page("api/sip/486.json")));
    let run = site.run(&["show", "sip", "486", "600", "--format", "json"]);
    let pair: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let code: Value = serde_json::from_str(built.page("api/sip/600.json")).expect("JSON");
    assert_eq!(pair["b"], code);
    let scores: Vec<u64> = pair["differences"]
        .as_array()
        .expect("differences")
        .iter()
        .filter(|difference| difference["facet"] != "class")
        .map(|difference| difference["score"].as_u64().expect("a score"))
        .collect();
    assert!(!scores.is_empty() && scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
}

#[test]
fn the_site_around_goes_before_what_is_built_in() {
    let site = SiteTest::new("");
    let english = site.read("locales/en/sip/486.ftl");
    let title = english.lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
    let site = site.edit("locales/en/sip/486.ftl", &title, "title = Engaged for the test");
    let run = site.run(&["show", "sip", "486", "--lang", "en"]);
    assert!(run.stdout.contains("\nEngaged for the test\n"), "{}", run.stdout);
}

#[test]
fn an_unknown_code_is_answered_with_those_that_may_be_meant() {
    let run = outside("80", &["show", "sip", "496"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.starts_with("SIP has no code `496`; did you mean one of these?\n"), "{}", run.stderr);
    assert!(run.stderr.contains("hikaku show sip 486    Busy Here\n"), "{}", run.stderr);
    let run = outside("80", &["show", "busy"]);
    assert!(run.code == 1 && run.stderr.contains("hikaku show sip 600    Busy Everywhere"), "{}", run.stderr);
    let run = outside("80", &["show", "sip", "486", "--lang", "tlh"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("there is no language `tlh`; there are `en`, `ja`"), "{}", run.stderr);
}

#[test]
fn the_environment_says_the_language() {
    let folder = SiteTest::empty();
    let with = |all: &str, lang: &str| {
        let mut command = hikaku();
        command.env_remove("LC_MESSAGES").env("LC_ALL", all).env("LANG", lang).env("COLUMNS", "80");
        Run::of(command.args(["show", "486"]).current_dir(folder.root())).stdout
    };
    assert!(with("", "ja_JP.UTF-8").contains("/ja/sip/"));
    assert!(with("C.UTF-8", "ja_JP.UTF-8").contains("/en/sip/"));
    assert!(with("de_DE.UTF-8", "").contains("/en/sip/"));
}

#[test]
fn completions_and_the_manual_page_know_every_command() {
    for (shell, mark) in [
        ("bash", "complete -F _hikaku"),
        ("zsh", "#compdef hikaku"),
        ("fish", "complete -c hikaku"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion"),
    ] {
        let script = shown("80", &["completions", shell]);
        assert!(script.contains(mark) && script.contains("show") && script.contains("l10n"), "{shell}: {script}");
    }
    let man = shown("80", &["man"]);
    assert!(
        man.contains(".TH hikaku 1")
            && man.contains(".SH \"HIKAKU SHOW\"")
            && man.contains(".SH \"HIKAKU L10N STALE\"")
    );
    assert!(man.contains("\\-\\-lang"), "{man}");
    let examples = man.split(".SH EXAMPLES").nth(1).and_then(|rest| rest.split(".SH ").next()).unwrap_or_default();
    assert!(examples.contains("\\fBhikaku show sip 486 600\\fR"), "{man}");
    let script = shown("80", &["completions", "bash"]);
    for offered in ["486", "websocket", "HK201"] {
        assert!(script.contains(&format!(" {offered} ")), "{offered}");
    }
    assert!(script.contains("compgen -W \"en ja\""), "languages of the site");
}

#[test]
fn a_protocol_alone_lists_its_codes_and_a_pasted_line_leads_to_its_code() {
    let list = shown("80", &["show", "sip"]);
    assert!(list.starts_with("SIP\n") && list.contains("\n486 Busy Here\n"), "{list}");
    for line in [&["show", "SIP/2.0 486 Busy Here"][..], &["show", "reply", "486", "Busy", "Here"]] {
        assert!(shown("80", line).starts_with("SIP 486 Busy Here\n"), "{line:?}");
    }
    let across = outside("80", &["show", "sip", "486", "websocket", "1001"]);
    assert_eq!(across.code, 1);
    assert!(across.stderr.contains("not across protocols"), "{}", across.stderr);
}

#[test]
fn the_help_of_a_command_begins_with_its_own_options_and_hides_what_means_nothing() {
    for command in ["explain", "init", "man"] {
        let help = shown("80", &[command, "--help"]);
        for other in ["--root", "--base-url", "--pseudo"] {
            assert!(!help.contains(other), "{command}: {other}");
        }
    }
    let help = shown("80", &["check", "--help"]);
    let (own, common) = help.split_once("\nCommon options:\n").expect("a heading of its own");
    assert!(own.contains("--strict") && !own.contains("--root") && common.contains("--root"), "{help}");
    assert!(shown("80", &["--help"]).contains("\nExamples:\n  hikaku init our-codes\n"));
}

#[test]
fn where_there_is_no_site_nothing_can_run_and_init_is_named() {
    for arguments in [&[][..], &["build"], &["check"], &["l10n", "status"], &["new", "protocol", "sip"]] {
        let run = outside("80", arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains("`hikaku init` starts one"), "{}", run.stderr);
    }
}
