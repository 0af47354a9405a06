//! What the checks of the real protocols are: each is held against its registry, and orders are those of nine registries.

use hikaku::model::Order;

use super::catalog;
use crate::site_test::project;

/// `hikaku check` compares; that it is asked to, code by code, for each protocol of the site, is held here.
#[test]
fn every_protocol_is_held_against_a_registry_and_its_facets_against_their_weight() {
    for protocol in &catalog().protocols {
        let checks = protocol.checks.as_ref().unwrap_or_else(|| panic!("{} has no checks.yaml", protocol.id));
        let registry =
            checks.registry.as_ref().unwrap_or_else(|| panic!("{} is held against no registry", protocol.id));
        assert!(!registry.rows.is_empty(), "{}", protocol.id);
        assert!(checks.single.is_some() && checks.alike.is_some(), "{}: say `single` and `alike`", protocol.id);
        assert!(checks.lists.is_some(), "{}: say `lists`", protocol.id);
    }
    let sections = catalog().sections.as_ref().expect("the site has a table of headings");
    assert!(sections.documents.len() > 30 && sections.documents["RFC3261"].sections.contains("21.6.1"));
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
