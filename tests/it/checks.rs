//! Facts held against what they speak of: that a protocol needs data for it and no code, and that a check finds faults.

use std::fmt::Write;

use crate::site_test::{SiteTest, has_extension, paths};

/// A protocol whose registry writes one code for several, as that of enhanced mail codes does.
const PROTOCOL: &str = r#"
name: Mail
code_form: "X\\.[0-9]{1,3}\\.[0-9]{1,3}"
order: numeric
wire: message
wildcard: {sign: X, form: "[245]"}
documents:
  - {id: RFC3463, kind: rfc, title: Enhanced Mail System Status Codes}
  - {id: IANA-Mail, kind: iana, title: Enumerated Status Codes, url: "https://www.iana.org/assignments/smtp-enhanced-status-codes/"}
classes:
  - {id: address, name: Addressing, cite: RFC3463#3.2}
  - {id: mailbox, name: Mailbox, cite: RFC3463#3.3}
facets:
  - id: mend
    kind: one-of
    weight: 100
    values: [{id: address}, {id: nothing}]
  - {id: class, kind: class, weight: 0}
lines:
  - {id: reply, pattern: '^[245][0-9]{2}[ -](?<code>[245]\.[0-9]{1,3}\.[0-9]{1,3})'}
"#;

/// The codes: number, name, class, the one thing in which they are compared.
const CODES: [(&str, &str, &str, &str); 4] = [
    ("X.1.1", "Bad destination mailbox address", "address", "address"),
    ("X.1.2", "Bad destination system address", "address", "address"),
    ("X.2.1", "Mailbox disabled", "mailbox", "nothing"),
    ("X.2.10", "Mailbox moved", "mailbox", "nothing"),
];

const SECTIONS: &str = "3463,3.2,Address Status\n3463,3.3,Mailbox Status\n";

const CHECKS: &str = "registry: {partial: \"yes\"}\nsingle: []\nalike: 2\n";

fn words(language: &str) -> String {
    let (title, yes, sentence) = match language {
        "en" => ("Mail", "mend the address", "says what to mend."),
        _ => ("メール", "宛先を直す", "が返ったときの対応です。"),
    };
    let mut out =
        format!("protocol-title = {title}\nprotocol-summary = {title}: {yes}\nprotocol-intro = {title}: {yes}\n");
    for (at, id) in ["class-address", "class-mailbox"].iter().enumerate() {
        let _ = write!(
            out,
            "{id} = {title} {at}\n    .sentence = **{{ $code }}** {sentence} {at}\n    .summary = {title} {at}\n"
        );
    }
    for (at, id) in ["mend-address", "mend-nothing"].iter().enumerate() {
        let _ = write!(out, "{id} = {yes} {at}\n    .sentence = **{{ $code }}** {sentence} {at}\n");
    }
    let _ = write!(
        out,
        "facet-mend = {title} 1\n    .about = {title} 2\nfacet-class = {title} 3\n    .about = {title} 4\n"
    );
    out + &format!("line-reply = {title} 5\n")
}

/// A site with the protocol in it, and nothing but data.
fn with_mail(site: SiteTest) -> SiteTest {
    let mut site = site.file("content/mail/protocol.yaml", PROTOCOL).file("content/mail/checks.yaml", CHECKS);
    let mut registry =
        String::from("code,name,reference,status\nX.0.0,Other undefined status,\"RFC3463, Section 3.1\",registered\n");
    for language in ["en", "ja"] {
        site = site.file(&format!("locales/{language}/mail/protocol.ftl"), &words(language));
    }
    for (code, name, class, mend) in CODES {
        let section = if class == "address" { "3.2" } else { "3.3" };
        let slug = format!("{code} {name}").to_lowercase().replace([' ', '.'], "-");
        let facts = format!(
            "code: {code}\nname: {name}\nslug: {slug}\nclass: {class}\nstatus: registered\nreferences: [RFC3463#{section}]\nfacets:\n  mend: {{is: {mend}, cite: RFC3463#{section}}}\n"
        );
        let _ = writeln!(registry, "{code},{name},\"RFC3463, Section {section}\",registered");
        site = site.file(&format!("content/mail/{code}.yaml"), &facts);
        for (language, text) in [("en", "A text about"), ("ja", "説明：")] {
            let ids = ["title", "gist", "act", "summary", "meaning", "when", "receiver", "sender"];
            let words: Vec<String> = ids.iter().map(|id| format!("{id} = {text} {code} {}\n", id.len())).collect();
            site = site.file(&format!("locales/{language}/mail/{code}.ftl"), &words.concat());
        }
    }
    let path = site.path("content/sections.csv");
    let known = std::fs::read_to_string(path).unwrap_or_else(|_| "document,section,title\n".to_owned());
    let sections = format!("{known}{SECTIONS}");
    site.file("content/sections.csv", &sections).file("content/mail/registry.csv", &registry)
}

#[test]
fn a_protocol_with_codes_in_levels_needs_data_alone() {
    let site = with_mail(SiteTest::real());
    let run = site.run(&["check"]);
    assert_eq!((run.code, run.stdout.contains("error")), (0, false), "{}{}", run.stdout, run.stderr);
    let run = site.run(&["build", "--quiet"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    // Its pages, and what leads there: each link of them to a page, whatever page that is.
    let dist = site.path("dist");
    let all = paths(&dist);
    let is_own = |path: &&String| path.contains("/mail/") && has_extension(path, "html");
    let own: Vec<&String> = all.iter().filter(is_own).collect();
    assert_eq!(own.len(), 2 * (1 + CODES.len() + 6), "{own:?}");
    let mut links = 0;
    for path in own {
        let page = site.read(&format!("dist/{path}"));
        for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
            if link.is_empty() || link.contains("://") {
                continue;
            }
            links += 1;
            let folder = dist.join(path);
            let target = folder.parent().expect("a page lies in a folder").join(link);
            assert!(target.exists(), "{path}: {link}");
        }
    }
    assert!(links > 300, "{links}");
    for path in ["api/mail/index.json", "api/mail/X.1.1.json", "api/mail/facets.json"] {
        let record: serde_json::Value = serde_json::from_str(&site.read(&format!("dist/{path}"))).expect("JSON");
        assert!(record.is_object(), "{path}");
    }
    let search = site.read("dist/en/search.js");
    assert!(search.contains("[\"X\",\"[245]\"]") && search.contains("Bad destination mailbox address"));
    let run = site.run(&["show", "5.1.1", "X.2.10", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn each_thing_that_is_compared_is_found_when_it_is_wrong() {
    let cases: [(&str, &str, &str, &str, &str); 8] = [
        ("content/mail/X.1.1.yaml", "name: Bad destination", "name: Wrong destination", "HK162", "X.1.1.yaml:2:"),
        ("content/mail/X.1.1.yaml", "status: registered", "status: reserved", "HK162", "X.1.1.yaml:5:"),
        ("content/mail/X.1.1.yaml", "references: [RFC3463#3.2]", "references: [RFC3463#3.3]", "HK162", "X.1.1.yaml:6:"),
        ("content/mail/X.1.1.yaml", "slug: x-1-1-bad", "slug: x-1-1-wrong", "HK257", "X.1.1.yaml:3:"),
        (
            "content/mail/X.1.1.yaml",
            "mend: {is: address, cite: RFC3463#3.2}",
            "mend: {is: address, cite: RFC3463#3.9}",
            "HK164",
            "X.1.1.yaml:8:",
        ),
        ("content/mail/checks.yaml", "partial: \"yes\"", "partial: \"no\"", "HK162", "registry.csv:2:"),
        ("content/mail/checks.yaml", "alike: 2", "alike: 1", "HK166", "checks.yaml:3:"),
        ("content/mail/registry.csv", "X.2.10,", "X.2.11,", "HK162", "X.2.10.yaml:1:"),
    ];
    for (path, from, to, code, place) in cases {
        let site = with_mail(SiteTest::new("")).edit(path, from, to);
        let said = site.check();
        let found = said.lines().any(|line| line.contains(code) && line.contains(place));
        assert!(found, "{path}: {from} → {to}: no {code} at {place}: {said}");
    }
}
