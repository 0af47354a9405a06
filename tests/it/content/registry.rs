//! Codes against their registries: number by number, name by name.

use std::collections::BTreeSet;

use hikaku::model::{Citation, Order};

use super::{catalog, code_ref, locale, none, protocol, site, table};
use crate::site_test::project;

/// Each protocol of the site with the copy of its registry's table.
const TABLES: [(&str, &str); 2] = [("sip", "sip.csv"), ("websocket", "websocket.csv")];

/// Sources of the registries that are no RFC, and the documents by which the facts cite them.
const OTHER_SOURCES: [(&str, &str); 2] =
    [("IETF hybi mailing list", "hybi"), ("IANA First Come First Served", "IANA-WebSocket")];

struct Row {
    code: String,
    /// The registered names; a registry may give one code several.
    names: Vec<String>,
    references: Vec<String>,
    status: String,
}

fn rows(name: &str) -> Vec<Row> {
    let row = |cells: Vec<String>| {
        let [code, names, references, status] = <[String; 4]>::try_from(cells).expect("four cells a row");
        Row {
            code,
            names: names.split(" / ").map(str::to_owned).collect(),
            references: references.split(';').map(str::to_owned).collect(),
            status,
        }
    };
    table(name).into_iter().map(row).collect()
}

#[test]
fn every_protocol_is_held_against_a_registry() {
    let known: Vec<&str> = TABLES.iter().map(|(protocol, _)| *protocol).collect();
    let protocols: Vec<&str> = catalog().protocols.iter().map(|protocol| protocol.id.0.as_str()).collect();
    assert_eq!(protocols, known);
}

#[test]
fn every_registered_code_has_facts_and_no_other_has() {
    for (id, name) in TABLES {
        let registered: BTreeSet<String> = rows(name).into_iter().map(|row| row.code).collect();
        let codes: BTreeSet<String> = protocol(id).codes.iter().map(|code| code.code.clone()).collect();
        let missing: Vec<&String> = registered.difference(&codes).collect();
        let too_many: Vec<&String> = codes.difference(&registered).collect();
        assert!(missing.is_empty() && too_many.is_empty(), "{id}: missing {missing:?}, too many {too_many:?}");
    }
}

#[test]
fn codes_bear_their_registered_name_and_status() {
    let mut findings = Vec::new();
    for (id, name) in TABLES {
        for row in rows(name) {
            let Some(at) = protocol(id).position(&row.code) else { continue };
            let code = &protocol(id).codes[at];
            if code.name != row.names[0] {
                findings.push(format!("{id}/{}: `{}` is registered as `{}`", row.code, code.name, row.names[0]));
            }
            if code.status.word() != row.status {
                findings.push(format!("{id}/{}: {} is registered as {}", row.code, code.status.word(), row.status));
            }
            let words = &site().words.as_ref().expect("words").locales[locale("en")].codes[&code_ref(id, &row.code)];
            for alias in row.names.iter().skip(1).filter(|alias| !words.aliases.contains(*alias)) {
                findings.push(format!("{id}/{}: the second name `{alias}` is no alias", row.code));
            }
        }
    }
    none(&findings, "names or states that differ from the registry");
}

#[test]
fn references_name_what_the_registry_names() {
    let mut findings = Vec::new();
    for (id, name) in TABLES {
        for row in rows(name) {
            let Some(at) = protocol(id).position(&row.code) else { continue };
            let references = &protocol(id).codes[at].references;
            for source in &row.references {
                if !is_named(source, references) {
                    findings.push(format!("{id}/{}: no reference names {source}", row.code));
                }
            }
        }
    }
    none(&findings, "references that lack what the registry names");
}

/// Does one of the references name the registry's source, down to the section if it gives one?
fn is_named(source: &str, references: &[Citation]) -> bool {
    if let Some((_, document)) = OTHER_SOURCES.iter().find(|(prefix, _)| source.starts_with(prefix)) {
        return references.iter().any(|citation| citation.document == *document);
    }
    // An erratum is read with its RFC, and the registry says that it was taken over.
    if source.starts_with("RFC Errata") {
        return references.iter().any(|citation| citation.document.starts_with("IANA"));
    }
    let (document, section) = match source.split_once(", Section ") {
        Some((document, section)) => (document, Some(section)),
        None => (source, None),
    };
    references
        .iter()
        .any(|citation| citation.document == document && section.is_none_or(|s| citation.section.as_deref() == Some(s)))
}

#[test]
fn slugs_are_made_of_code_and_name() {
    let mut findings = Vec::new();
    for protocol in &catalog().protocols {
        for code in &protocol.codes {
            let expected = slug(&code.code, &code.name);
            if code.slug != expected && !code.former_slugs.contains(&expected) {
                findings.push(format!("{}/{}: slug `{}`, not `{expected}`", protocol.id, code.code, code.slug));
            }
        }
    }
    none(&findings, "slugs that say something else than the name");
}

fn slug(code: &str, name: &str) -> String {
    let text = format!("{code} {name}").to_ascii_lowercase();
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

/// The order of codes is part of addresses, so it has to be right before a protocol comes.
#[test]
fn nine_registries_have_the_order_that_their_protocols_would_declare() {
    let text = std::fs::read_to_string(project().join("tests/registry/orders.csv")).expect("the table is there");
    let mut tables = 0;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [table, order, codes] = cells[..] else { panic!("three cells: {line}") };
        let order = if order == "text" { Order::Text } else { Order::Numeric };
        let registered: Vec<&str> = codes.split(' ').collect();
        let mut codes = registered.clone();
        codes.sort_unstable_by_key(|code| (code.len(), code.chars().rev().collect::<String>()));
        codes.sort_by(|a, b| order.compare(a, b));
        assert_eq!(codes, registered, "{table}");
        tables += 1;
    }
    assert_eq!(tables, 9);
}
