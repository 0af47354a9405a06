//! Each code of a finding has a case in `tests/diagnostics/`: what differs from the base site, and the exact report.
//!
//! A case is a folder named for its code, `HK105` or `HK105-anchors`: `input/` lies over the base site, `REMOVE` lists
//! files to take away, and what no repository can hold is made by [`SETUP`]. `UPDATE_EXPECTED=1 cargo test` writes the
//! reports anew; read the difference as if it were code.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::Command;

use hikaku::diag::Code;

use crate::site_test::{Change, Run, SiteTest, hikaku, project};

/// What a case needs and a repository cannot hold.
const SETUP: &[(&str, Change)] = &[
    // A named pipe would be waited on for ever by who opens it; a folder cannot be read as a file, whoever runs the test.
    ("HK102", |site| {
        let made = Command::new("mkfifo").arg(site.path("content/sip/404.yaml")).status().expect("mkfifo starts");
        assert!(made.success());
        fs::create_dir(site.path("content/sip/302.yaml")).expect("the folder can be made");
        link(site, "locales/en/sip/301-vs-486.ftl", "missing.ftl")
    }),
    ("HK103", |site| {
        let site = link(site, "static/hostname.txt", "/etc/hostname").bytes(".git/config", b"[remote]");
        let site = link(site, "locales/en/notes.ftl", "../../.git/config");
        let site = link(site, "content/other", "sip");
        // A link that stays among the files of the site is fine.
        link(site.file("static/a.txt", "a"), "static/b.txt", "a.txt")
    }),
    ("HK103-folder", |site| link(link(site.remove("locales/ja"), "locales/ja", "en"), "static", "/etc")),
    // The record is named: a fault in the template of a code, put in the second line, where no change of the looks moves it.
    ("HK402", |site| {
        let text = fs::read_to_string(project().join("templates/code.html")).expect("the template is there");
        let (first, rest) = text.split_once('\n').expect("the template has lines");
        let fault = "{% block head_end %}{{ code.code }}：{{ protocol.nmae }}{% endblock head_end %}";
        let rest = rest.replacen("{% extends \"base.html\" %}", "", 1);
        site.file("templates/code.html", &format!("{{% extends \"base.html\" %}}{first}\n{fault}\n{rest}"))
    }),
    // What is too much is too much for a repository, so the bounds are small here.
    ("HK148", |site| {
        let settings = format!("{}limits: {{codes: 2, pages: 10, static: 5}}\n", site.read("content/site.yaml"));
        site.file("content/site.yaml", &settings).file("static/a.txt", "123456")
    }),
    ("HK247", |site| {
        let used = format!("Only this device speaks.{}", " { -long }".repeat(99));
        let site = site.edit("locales/en/sip/486.ftl", "Only this device speaks.", &used);
        let words = site.read("locales/en/sip/486.ftl");
        site.file("locales/en/sip/486.ftl", &format!("{words}\n-long = {}\n", "so it is. ".repeat(1600)))
    }),
    ("HK404", |site| {
        let text = fs::read_to_string(project().join("templates/code.html")).expect("the template is there");
        let (first, rest) = text.split_once('\n').expect("the template has lines");
        let doubled = "{% set_global x = x ~ x %}";
        let fault = format!(
            "{{% block head_end %}}{{% set x = code.code %}}\n{{% for at in range(end=100) %}}\n{doubled}\n{{% endfor %}}{{% endblock head_end %}}"
        );
        let rest = rest.replacen("{% extends \"base.html\" %}", "", 1);
        site.file("templates/code.html", &format!("{{% extends \"base.html\" %}}{first}\n{fault}\n{rest}"))
    }),
    // The rest of the template stands behind the components that are wrong, so that no change of the looks moves them.
    ("HK403", |site| {
        let text = fs::read_to_string(project().join("templates/spread.html")).expect("the template is there");
        let own = "\
            {% component spread_link(href: string, label: string) %}\n\
            <li><a href=\"{{ href }}\" title=\"{{ label | truncate(length=8) }}\">{{ label }}</a>\n\
            {% endcomponent spread_link %}\n\
            {% component spread_values(id: string, label: string, cites: string, a: string, b: string) %}\n\
            <li id=\"{{ id }}\">{{ label }}{{ cites }}{% if a == b %}={% else %}{{ a }}<br>{{ b }}{% endif %}\n\
            {% endcomponent spread_values %}\n";
        let rest = ["spread_link", "spread_values"].into_iter().fold(text, |text, name| {
            let start = text.find(&format!("{{% component {name}(")).expect("the component is there");
            let end = format!("{{% endcomponent {name} %}}");
            let length = text[start..].find(&end).expect("it ends") + end.len();
            [&text[..start], &text[start + length..]].concat()
        });
        site.file("templates/spread.html", &format!("{own}{rest}"))
    }),
    ("HK126", |site| site.bytes("locales/en/sip/301.ftl", &vec![b'#'; (1 << 20) + 1])),
    ("HK145", |site| {
        let site = site.file("static/nul.txt", "x").file("static/what?.txt", "x").file("static/a/end.", "x");
        let name = std::ffi::OsStr::from_bytes(b"\xe9t\xe9.txt");
        fs::write(site.path("static").join(name), "x").expect("a name of bytes can be written");
        site
    }),
    ("HK146", |site| {
        let names = ["Index.html", "en", "robots.txt/x", "a.txt", "A.txt", "assets/hikaku.01234567.css", "Api/x"];
        names.iter().fold(site, |site, name| site.file(&format!("static/{name}"), "x"))
    }),
    ("HK222", |site| {
        let text =
            "{ $count ->\n    [one] 1 項目は共通\n    [lots] 多くの項目は共通\n   *[other] { $count } 項目は共通\n}";
        first(site, "locales/ja/site.ftl", "compare-agree-summary", text)
    }),
    ("HK223", |site| {
        let text = "{ $count ->\n    [0] They agree on nothing\n   *[other] They agree on { $count } points\n}";
        first(site, "locales/en/site.ftl", "compare-agree-summary", text)
    }),
    ("HK226", |site| {
        let site = first(site, "locales/en/site.ftl", "compare-title", "{ $protocol } { $a } { $a-name }");
        first(site, "locales/ja/site.ftl", "compare-title", "{ $protocol } { $a } { $a-name }")
    }),
    ("HK241", |site| {
        let long = format!("Only this device speaks.{}", " Only this one.".repeat(1200));
        site.edit("locales/en/sip/486.ftl", "Only this device speaks.", &long)
    }),
    // One line each for what Fluent would do without an end, for what does nothing, and for what is no number.
    ("HK243", |site| {
        let text = "{ NUMBER(1, minimumFractionDigits: 10000000000) }{ NUMBER(2, useGrouping: \"false\") }\n    \
                    { NUMBER(\"3\") } { 1234567890123456 } { { \"x\" } } ";
        site.edit("locales/en/sip/486.ftl", "summary = ", &format!("summary = {text}"))
    }),
    ("HK244", |site| {
        let slugs: Vec<String> = (0..1_001).map(|at| format!("\n  301-{at}")).collect();
        site.edit("content/sip/301.yaml", "[301-moved]", &format!("[{}]", slugs.join(",")))
    }),
];

/// Makes a symbolic link and its folder.
fn link(site: SiteTest, path: &str, target: &str) -> SiteTest {
    let at = site.path(path);
    fs::create_dir_all(at.parent().expect("a link has a folder")).expect("the folder can be made");
    std::os::unix::fs::symlink(target, at).expect("the link can be made");
    site
}

/// Writes a message anew and moves it to the top of its file, so that its place does not depend on the rest of the file.
fn first(site: SiteTest, path: &str, id: &str, text: &str) -> SiteTest {
    let old = site.read(path);
    let start = old.find(&format!("\n{id} =")).expect("the message is there") + 1;
    let end = old[start..].find("\n# ").expect("a comment follows") + start + 1;
    site.file(path, &format!("{id} = {text}\n{}{}", &old[..start], &old[end..]))
}

/// The folders of the cases, in order.
pub(crate) fn cases() -> Vec<PathBuf> {
    let folder = project().join("tests/diagnostics");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("a case can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

/// The name of a case, and the code it is about.
fn name(case: &std::path::Path) -> (&str, &str) {
    let name = case.file_name().and_then(|name| name.to_str()).expect("cases have plain names");
    (name, name.split_once('-').map_or(name, |(code, _)| code))
}

/// The site of a case.
pub(crate) fn site(case: &std::path::Path) -> SiteTest {
    let mut site = SiteTest::new("");
    if case.join("input").is_dir() {
        site = site.overlay(&case.join("input"));
    }
    if let Ok(list) = fs::read_to_string(case.join("REMOVE")) {
        site = list.lines().fold(site, SiteTest::remove);
    }
    let (name, _) = name(case);
    match SETUP.iter().find(|(known, _)| *known == name) {
        Some((_, setup)) => setup(site),
        None => site,
    }
}

#[test]
fn each_case_gives_exactly_its_report() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    assert!(!(update && std::env::var_os("CI").is_some()), "CI never rewrites a report");
    let mut wrong = Vec::new();
    for case in cases() {
        let (name, code) = name(&case);
        let run = site(&case).run(&["check"]);
        assert_eq!(run.stderr, "", "{name}");
        assert_eq!(run.code, i32::from(run.stdout.contains("error[")), "{name}: {}", run.stdout);
        assert!(run.stdout.contains(&format!("[{code}]")), "{name} does not show its code: {}", run.stdout);
        let expected = case.join("expected.txt");
        if update {
            fs::write(&expected, &run.stdout).expect("the report can be written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != run.stdout {
            wrong.push(format!("--- {name}, now:\n{}", run.stdout));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECTED=1 writes them anew", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case_and_every_case_a_code() {
    let cases = cases();
    let covered: BTreeSet<&str> = cases.iter().map(|case| name(case).1).collect();
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(covered, known);
    let names: BTreeSet<&str> = cases.iter().map(|case| name(case).0).collect();
    for (name, _) in SETUP {
        assert!(names.contains(name), "the set-up of {name} has no case");
    }
}

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        let run = Run::of(hikaku().args(["explain", code.name()]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", code.name());
        let joined = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let head = format!("{} ({}): {} ", code.name(), code.severity().word(), code.title());
        assert!(joined.starts_with(&head), "{joined}");
        assert!(joined.ends_with(code.explanation()), "{joined}");
        assert!(run.stdout.lines().all(|line| line.chars().count() <= 100), "{}", run.stdout);
    }
    let all = Run::of(hikaku().arg("explain"));
    assert_eq!(all.stdout.lines().count(), Code::ALL.len());
    let lower = Run::of(hikaku().args(["explain", "hk201"]));
    assert_eq!(lower.code, 0, "{}", lower.stderr);
    let bare = Run::of(hikaku().args(["explain", "201"]));
    assert!(bare.code == 0 && bare.stdout == lower.stdout, "{}", bare.stderr);
    let unknown = Run::of(hikaku().args(["explain", "HK999"]));
    assert_eq!((unknown.code, unknown.stdout.as_str()), (2, ""));
    assert_eq!(unknown.stderr, "error: there is no diagnostic `HK999`; `hikaku explain` lists them all\n");
}
