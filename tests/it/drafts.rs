//! Drafts: left out of all that is published, shown and marked where they are written, and checked in both.

use std::collections::{BTreeMap, BTreeSet};

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::model::Unfinished;
use hikaku::pipeline;

use crate::site_test::SiteTest;

/// A draft that says next to nothing.
const SPARSE: &str = "code: \"404\"\nname: Not Found\nslug: 404-not-found\nclass: 4xx\nstate: draft\n";

/// Another protocol, whose facts and words are begun.
const OTHER: &str = "\
name: Other
state: draft
code_form: \"[0-9]+\"
order: numeric
wire: message
documents:
  - {id: Practice, kind: practice, title: Common practice}
classes:
  - {id: all, name: All, cite: Practice}
facets:
  - {id: kind, kind: flag, weight: 10}
";

fn with_drafts() -> SiteTest {
    let site = SiteTest::new("").file("content/sip/404.yaml", SPARSE);
    let site = site.file("content/other/protocol.yaml", OTHER);
    let site = site.file("content/other/1.yaml", &SPARSE.replace("404", "1").replace("4xx", "all"));
    site.file("locales/en/other/protocol.ftl", "protocol-title = Other\n")
}

/// All that is published of a site, by path.
fn published(site: &SiteTest) -> BTreeMap<String, Vec<u8>> {
    site.build().files
}

#[test]
fn what_is_published_is_what_would_be_without_the_draft() {
    let (with, without) = (published(&with_drafts()), published(&SiteTest::new("")));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&with), names(&without));
    for (path, bytes) in with {
        assert!(bytes == without[&path], "{path} is another file where there is a draft");
    }
}

#[test]
fn what_a_draft_lacks_is_a_warning_and_what_is_wrong_is_an_error() {
    let site = with_drafts();
    let said = site.check();
    assert!(said.contains("content/sip/404.yaml") && said.contains("HK121") && said.contains("HK202"), "{said}");
    assert!(said.contains("content/other/1.yaml"), "{said}");
    assert!(!said.contains("error"), "{said}");
    let run = site.run(&["check"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.contains("left out, 2 drafts: all of other, sip/404\n"), "{}", run.stdout);
    let run = site.run(&["build"]);
    assert!(run.code == 0 && run.stdout.contains("left out, 2 drafts: all of other, sip/404\n"), "{}", run.stdout);
    assert!(!site.path("dist/api/sip/404.json").exists());
    // Unknown names and broken texts are no gaps.
    let site = site.file("content/sip/404.yaml", &format!("{SPARSE}facets:\n  next: {{is: nap, cite: RFC3261#1}}\n"));
    let site = site.file("locales/en/sip/404.ftl", "title = Not Found\nsummary = <b>x</b>\nnonsense = x\n");
    let said = site.check();
    for code in ["error[HK115]", "error[HK209]", "error[HK203]"] {
        assert!(said.lines().any(|line| line.contains(code) && line.contains("sip/404.")), "{code}: {said}");
    }
}

#[test]
fn nothing_published_leads_to_a_draft() {
    let alternative = "alternatives:\n  - {code: \"404\", if: gone, cite: RFC3261#21}\n";
    let site = with_drafts().edit("content/sip/600.yaml", "alternatives:\n", alternative);
    let site = site.edit("locales/en/sip/486.ftl", "summary = ", "summary = See [404](sip/404) and [1](other/1). ");
    let notable = format!("{}notable:\n  - [\"404\", \"486\"]\n", site.read("content/sip/protocol.yaml"));
    let site = site.file("content/sip/protocol.yaml", &notable);
    let changes = "- date: \"2026-11-22\"\n  codes: [sip/404, other]\n  message: words\n";
    let site = site.file("content/changes.yaml", changes);
    let said = site.check();
    let places: Vec<&str> = said.lines().filter(|line| line.contains("error[HK160]")).collect();
    let of = |path: &str| places.iter().filter(|line| line.starts_with(path)).count();
    let found = [
        of("content/sip/600.yaml:"),
        of("content/sip/protocol.yaml:"),
        of("locales/en/sip/486.ftl:"),
        of("content/changes.yaml:"),
    ];
    assert_eq!(found, [1, 1, 2, 2], "{said}");
    // Where drafts are shown, all of these lead somewhere.
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { unfinished: Unfinished::Shown, ..Overrides::default() };
    let shown = pipeline::prepare(site.root(), &overrides, &mut diagnostics);
    let sources = &shown.loaded.sources;
    let errors = diagnostics.sorted(sources).into_iter().filter(|finding| finding.code.name() == "HK160");
    assert_eq!(errors.count(), 0);
}

#[test]
fn drafts_name_one_another_and_the_others() {
    let site = with_drafts();
    let facts = format!("{SPARSE}alternatives:\n  - {{code: \"486\", if: busy, cite: RFC3261#21}}\n");
    let site = site.file("content/sip/404.yaml", &facts).file("content/sip/405.yaml", &facts.replace("404", "405"));
    let site = site.file("locales/en/sip/404.ftl", "summary = Not [405](sip/405), nor [486](sip/486).\n");
    assert!(!site.check().contains("error"), "{}", site.check());
}

#[test]
fn a_site_of_drafts_alone_is_not_published() {
    let site = SiteTest::new("");
    let site = site.edit("content/sip/protocol.yaml", "name: SIP\n", "name: SIP\nstate: draft\n");
    let run = site.run(&["check", "--format", "short"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stdout.contains("HK161"), "{}", run.stdout);
}

/// A mapping to a draft is told without a link, like one to a protocol that is not covered.
#[test]
fn a_row_of_a_mapping_names_a_draft_as_it_names_what_is_not_covered() {
    let site = with_drafts();
    let across = "from: sip\nto: other\nrows:\n  - {from: \"486\", to: \"1\", note: plain, cite: RFC3261#1}\n";
    let site = site.file("content/across/sip-other.yaml", across);
    assert!(!site.check().contains("error"), "{}", site.check());
    let record = site.build().page("api/sip/486.json").to_owned();
    assert!(!record.contains("other/1"), "{record}");
}
