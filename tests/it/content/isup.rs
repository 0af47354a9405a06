//! `content/across/` against the tables of RFC 3398: every row is there, and nothing says otherwise.

use std::collections::{BTreeMap, BTreeSet};

use hikaku::model::{Mapping, MappingRow};

use super::{catalog, none, protocol, table};

/// What 488 and 606 may become by their Warning (RFC 3398, 8.2.6.1): 65 where it speaks of the bearer, 31 otherwise.
const BY_WARNING: [&str; 2] = ["31", "65"];

/// Rows of content that stand beside the table of RFC 3398, not in it.
const BESIDE_THE_TABLE: [(&str, &str, &str); 1] = [
    // 7.2.4.1: a 6xx may be sent instead where the location is the user; 603 is the one for 21.
    ("21", "603", "from-location-user"),
];

/// Codes for which no gateway releases a call: they never answer INVITE, answer inside a call that goes on (491), or are
/// dealt with by the authoritative proxy (430). RFC 3398, 8.2.6, speaks of the answer to the gateway's own INVITE.
const RELEASES_NOTHING: [&str; 8] = ["412", "425", "430", "439", "469", "489", "491", "555"];

fn mapping(from: &str, to: &str) -> &'static Mapping {
    catalog().mappings.iter().find(|m| m.from == from && m.to == to).expect("both directions are in content/across/")
}

/// The rows of one direction of the table: source to targets.
fn rfc_3398(direction: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut rows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for cells in table("sip-isup.csv").iter().filter(|cells| cells[0] == direction) {
        let (sip, q850) = (cells[1].clone(), cells[2].clone());
        let (from, to) = if direction == "sip-to-isup" { (sip, q850) } else { (q850, sip) };
        let targets = rows.entry(from).or_default();
        if to == "by-warning" {
            targets.extend(BY_WARNING.map(str::to_owned));
        } else {
            targets.insert(to);
        }
    }
    rows
}

fn targets(mapping: &Mapping, from: &str) -> BTreeSet<String> {
    let own = mapping.rows.iter().filter(|row| row.from.written == from);
    own.map(|row| row.to.as_ref().map_or_else(|| "none".to_owned(), |end| end.written.clone())).collect()
}

#[test]
fn sip_becomes_the_cause_that_rfc_3398_gives() {
    let (mapping, table) = (mapping("sip", "q850"), rfc_3398("sip-to-isup"));
    let default = &table["*"];
    let mut findings = Vec::new();
    for code in protocol("sip").codes.iter().map(|code| code.code.as_str()) {
        let found = targets(mapping, code);
        let expected = match (table.get(code), code.as_bytes()[0]) {
            (Some(expected), _) => expected.clone(),
            // Neither a provisional response nor a success releases the call in the telephone network.
            (None, b'1' | b'2') => BTreeSet::new(),
            // 8.2.5: the gateway should follow Contact, or may hand on the new number with 23. 305 names a proxy and
            // 380 a service, so that there is no number.
            (None, b'3') if code == "305" || code == "380" => BTreeSet::new(),
            (None, b'3') => ["23".to_owned(), "none".to_owned()].into(),
            (None, _) if RELEASES_NOTHING.contains(&code) => BTreeSet::new(),
            (None, _) => default.clone(),
        };
        if found != expected {
            findings.push(format!("{code} becomes {found:?}, by RFC 3398 {expected:?}"));
        }
    }
    none(&findings, "SIP codes with another cause than in RFC 3398");
}

#[test]
fn notes_agree_with_the_table() {
    let table = rfc_3398("sip-to-isup");
    let mut findings = Vec::new();
    for row in &mapping("sip", "q850").rows {
        let listed = table.contains_key(&row.from.written);
        let wrong = match row.note.as_str() {
            "default" => listed,
            "location-network" => !listed || row.from.written.starts_with('6'),
            "location-user" => !listed || !row.from.written.starts_with('6'),
            "by-warning" | "by-warning-bearer" => !matches!(row.from.written.as_str(), "488" | "606"),
            "no-mapping" => row.to.is_some(),
            "follow-contact" | "redirection" => !row.from.written.starts_with('3'),
            _ => !listed,
        };
        if wrong {
            findings.push(format!("{} → {:?}: `{}` cannot be said of it", row.from.written, row.to, row.note));
        }
    }
    none(&findings, "notes that contradict RFC 3398");
}

#[test]
fn a_cause_arrives_as_the_code_that_rfc_3398_gives() {
    let (mapping, mut table) = (mapping("q850", "sip"), rfc_3398("isup-to-sip"));
    // What is not listed becomes 500, and 16 is no response at all: neither is a row.
    assert_eq!(table.remove("*"), Some(["500".to_owned()].into()));
    assert_eq!(table.remove("16"), Some(["none".to_owned()].into()));
    let beside = |row: &&MappingRow| {
        let to = row.to.as_ref().map_or("none", |end| end.written.as_str());
        BESIDE_THE_TABLE.contains(&(row.from.written.as_str(), to, row.note.as_str()))
    };
    assert_eq!(mapping.rows.iter().filter(beside).count(), BESIDE_THE_TABLE.len(), "a listed exception is gone");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in mapping.rows.iter().filter(|row| !beside(row)) {
        let to = row.to.as_ref().map_or_else(|| "none".to_owned(), |end| end.written.clone());
        found.entry(row.from.written.clone()).or_default().insert(to);
    }
    assert_eq!(found, table);
}

#[test]
fn rows_cite_the_section_of_their_table() {
    let mut findings = Vec::new();
    for (from, to, sections) in
        [("sip", "q850", ["8.2.5", "8.2.6.1"].as_slice()), ("q850", "sip", ["7.2.4.1"].as_slice())]
    {
        for row in &mapping(from, to).rows {
            let section = row.cite.section.as_deref().unwrap_or_default();
            if row.cite.document != "RFC3398" || !sections.contains(&section) {
                findings.push(format!("{} → {:?} cites {}", row.from.written, row.to, row.cite));
            }
        }
    }
    none(&findings, "rows that cite something else than RFC 3398's tables");
}
