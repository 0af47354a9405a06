//! Every section that facts and words name exists: in YAML values, in links of the words, in plain mentions.

use std::collections::BTreeSet;

use hikaku::model::DocumentKind;
use regex_lite::Regex;

use super::{catalog, none, site, table};

/// RFCs that are declared although their text was not at hand when the table of sections was made, so that no section
/// of theirs can be checked: words may name them, no fact may cite a section.
const NOT_AT_HAND: [(&str, &str); 1] = [("4321", "explains RFC 4320; not in the collection of texts")];

/// A section that a file names: RFC number, section, `path:line`.
struct Mention {
    rfc: String,
    section: String,
    place: String,
}

/// All mentions in `content/` and `locales/`, by a pattern with the RFC and the section as its groups.
fn mentions(pattern: &str) -> Vec<Mention> {
    let pattern = Regex::new(pattern).expect("a pattern");
    let mut mentions = Vec::new();
    for (_, file) in site().loaded.sources.iter() {
        if !(file.path.starts_with("content/") || file.path.starts_with("locales/")) {
            continue;
        }
        for (at, line) in file.text.lines().enumerate() {
            mentions.extend(pattern.captures_iter(line).map(|groups| Mention {
                rfc: groups[1].to_owned(),
                section: groups[2].to_owned(),
                place: format!("{}:{}", file.path, at + 1),
            }));
        }
    }
    mentions
}

fn sections() -> BTreeSet<(String, String)> {
    table("rfc-sections.csv").into_iter().map(|cells| (cells[0].clone(), cells[1].clone())).collect()
}

const CITATION: &str = r"RFC([0-9]+)#([0-9A-Z]+(?:\.[0-9]+)*)";
const IN_PROSE: &str = r"RFC ([0-9]+), ([0-9A-Z]+(?:\.[0-9]+)*)";

#[test]
fn every_cited_section_exists() {
    let sections = sections();
    let mut findings = Vec::new();
    let (cited, told) = (mentions(CITATION), mentions(IN_PROSE));
    assert!(cited.len() > 1000 && !told.is_empty(), "{} citations, {} in prose", cited.len(), told.len());
    for mention in cited.into_iter().chain(told) {
        let Mention { rfc, section, place } = mention;
        if !sections.contains(&(rfc.clone(), section.clone())) {
            findings.push(format!("{place}: RFC {rfc} has no section {section}, or is not in rfc-sections.csv"));
        }
    }
    none(&findings, "citations of sections that do not exist");
}

#[test]
fn a_link_names_the_section_it_leads_to() {
    let link = Regex::new(r"\[RFC ([0-9]+), ([^\]]+)\]\(([^)]*)\)").expect("a pattern");
    let mut links = 0;
    let mut findings = Vec::new();
    for (_, file) in site().loaded.sources.iter().filter(|(_, file)| file.path.starts_with("locales/")) {
        for groups in link.captures_iter(&file.text) {
            links += 1;
            let (rfc, section, target) = (&groups[1], &groups[2], &groups[3]);
            if target != format!("RFC{rfc}#{section}") {
                findings.push(format!("{}: [RFC {rfc}, {section}] leads to {target}", file.path));
            }
        }
    }
    assert!(links > 0);
    none(&findings, "links that say one section and lead to another");
}

#[test]
fn the_table_of_sections_holds_what_is_cited_and_no_more() {
    let cited: BTreeSet<String> = mentions(CITATION).into_iter().map(|mention| mention.rfc).collect();
    let listed: BTreeSet<String> = sections().into_iter().map(|(rfc, _)| rfc).collect();
    let unused: Vec<&String> = listed.difference(&cited).collect();
    assert!(unused.is_empty(), "rfc-sections.csv has RFCs that nothing cites: {unused:?}");
}

#[test]
fn rfcs_that_were_not_at_hand_are_declared_and_few() {
    let mut declared = BTreeSet::new();
    for protocol in &catalog().protocols {
        for document in protocol.documents.iter().filter(|document| document.kind == DocumentKind::Rfc) {
            declared.insert(document.id.trim_start_matches("RFC").to_owned());
        }
    }
    let cited: BTreeSet<String> = mentions(CITATION).into_iter().map(|mention| mention.rfc).collect();
    for (rfc, why) in NOT_AT_HAND {
        assert!(declared.contains(rfc), "RFC {rfc} is no longer declared: {why}");
        assert!(!cited.contains(rfc), "a fact cites a section of RFC {rfc}, which nobody could check: {why}");
    }
}
