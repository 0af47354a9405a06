//! The table of all codes on a protocol's page: each code once, each value as the facts say, light enough.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::html::{Tag, tags};
use crate::real_site::{LOCALES, site};
use crate::site_test::{SiteTest, has_extension};

/// What a page's table tells a script.
struct Table {
    /// For each filter its name and the names of its options.
    filters: Vec<(String, Vec<String>)>,
    /// The columns: the key of each, and its filter.
    heads: Vec<(String, Option<usize>)>,
    /// For each code what it answers to, by filter.
    rows: Vec<(String, Vec<Vec<usize>>)>,
    /// How many cells each row has beside its head.
    cells: Vec<usize>,
}

impl Table {
    fn read(page: &str) -> Self {
        let mut table = Table { filters: Vec::new(), heads: Vec::new(), rows: Vec::new(), cells: Vec::new() };
        let all = tags(page);
        for (nth, tag) in all.iter().enumerate() {
            match tag.name {
                "fieldset" => table.filters.push((String::new(), Vec::new())),
                "input" if tag.get("type") == Some("checkbox") => {
                    let filter = table.filters.last_mut().expect("an option stands in a filter");
                    tag.get("name").expect("an option has a name").clone_into(&mut filter.0);
                    filter.1.push(tag.get("value").expect("an option has a value").to_owned());
                }
                "th" if tag.get("data-key").is_some() => {
                    let filter = tag.get("data-filter").map(|filter| filter.parse().expect("a number"));
                    table.heads.push((tag.get("data-key").expect("just seen").to_owned(), filter));
                }
                "tr" if tag.get("data-at").is_some() => {
                    let number = |tag: &&Tag<'_>| tag.get("class") == Some("number");
                    let code = all[nth..].iter().find(number).expect("a row has a number").text.to_owned();
                    let place = |text: &str| text.split('.').map(|at| at.parse().expect("a number")).collect();
                    let places = tag.get("data-at").expect("just seen").split(',').map(place).collect();
                    table.rows.push((code, places));
                    table.cells.push(0);
                }
                "td" => *table.cells.last_mut().expect("a cell stands in a row") += 1,
                _ => {}
            }
        }
        table
    }

    /// What a code answers to in a filter, by name.
    fn answers(&self, code: &str, filter: usize) -> Vec<&str> {
        let (_, places) = self.rows.iter().find(|(known, _)| known == code).expect("the code has a row");
        places[filter].iter().map(|place| self.filters[filter].1[*place].as_str()).collect()
    }
}

fn json(path: &str) -> Value {
    serde_json::from_slice(site().bytes(path)).expect("the file is JSON")
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What programs read of a code, by facet: the names of its values, in the form the filters use.
fn facts(code: &Value) -> BTreeMap<&str, Vec<&str>> {
    let mut facts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for fact in code["facets"].as_array().expect("facets are a list") {
        let facet = fact["facet"].as_str().expect("a facet has a name");
        let mut values: Vec<&str> = fact["is"].as_str().into_iter().chain(texts(&fact["are"])).collect();
        // Written `may Retry-After`, and `from 17 NOTE` or `to - NOTE`.
        if facet == "headers" {
            values = values.iter().filter_map(|value| value.split(' ').nth(1)).collect();
        }
        if facet == "alternatives" {
            values = values.iter().filter_map(|value| value.split('/').nth(1)).collect();
        }
        if facet == "isup" {
            let known = values.iter().filter_map(|value| value.split(' ').nth(1)).filter(|value| *value != "-");
            values = known.collect();
        }
        values.sort_unstable();
        values.dedup();
        facts.insert(facet, if values.is_empty() { vec![""] } else { values });
    }
    facts.insert("code-status", vec![code["status"].as_str().expect("a code has a status")]);
    facts.insert("class", vec![code["class"].as_str().expect("a code has a class")]);
    facts
}

#[test]
fn the_table_says_what_the_facts_say() {
    for (locale, protocol) in LOCALES.iter().flat_map(|locale| [(locale, "sip"), (locale, "websocket")]) {
        let table = Table::read(&site().read(&format!("{locale}/{protocol}/index.html")));
        let index = json(&format!("api/{protocol}/index.json"));
        let codes: Vec<&str> =
            index["codes"].as_array().expect("a list").iter().filter_map(|code| code["code"].as_str()).collect();
        let rows: Vec<&str> = table.rows.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(rows, codes, "{locale}/{protocol}: each code once, in order");
        assert!(table.cells.iter().all(|cells| cells + 1 == table.heads.len()), "{:?}", table.cells);
        let mut compared = 0;
        for code in codes {
            let code_json = json(&format!("api/{protocol}/{code}.json"));
            let facts = facts(&code_json);
            for (nth, (filter, _)) in table.filters.iter().enumerate() {
                let mut answers = table.answers(code, nth);
                answers.sort_unstable();
                assert_eq!(answers, facts[filter.as_str()], "{locale}/{protocol}/{code}: {filter}");
                compared += 1;
            }
        }
        assert!(compared > 19 * 8, "{compared}");
    }
}

#[test]
fn the_values_of_a_filter_are_those_in_use_in_the_protocols_order() {
    for protocol in ["sip", "websocket"] {
        let table = Table::read(&site().read(&format!("en/{protocol}/index.html")));
        let facets = json(&format!("api/{protocol}/facets.json"));
        for facet in facets["facets"].as_array().expect("a list") {
            let declared: Vec<&str> =
                facet["values"].as_array().expect("a list").iter().filter_map(|value| value["id"].as_str()).collect();
            let filter = table.filters.iter().position(|(name, _)| facet["id"] == name.as_str());
            let (Some(filter), false) = (filter, declared.is_empty()) else { continue };
            let used = |value: &&str| table.rows.iter().any(|(code, _)| table.answers(code, filter).contains(value));
            let expected: Vec<&str> = declared.into_iter().filter(used).collect();
            assert_eq!(table.filters[filter].1, expected, "{protocol}: {}", facet["id"]);
        }
        for (key, filter) in &table.heads {
            if let Some(filter) = filter {
                assert_eq!(&table.filters[*filter].0, key, "a column is sorted by its own facet");
            }
        }
    }
}

#[test]
fn sets_nothing_and_what_all_share() {
    let built = SiteTest::new("").build();
    let table = Table::read(built.page("en/sip/index.html"));
    let at = |name: &str| table.filters.iter().position(|(known, _)| known == name);
    let all = |name: &str| -> Vec<Vec<&str>> {
        let filter = at(name).unwrap_or_else(|| panic!("{name} is a filter"));
        table.rows.iter().map(|(code, _)| table.answers(code, filter)).collect()
    };
    assert_eq!(all("answers"), [vec!["invite", "message"], vec!["invite"], vec!["invite"]]);
    assert_eq!(all("headers"), [["Contact"], [""], ["Retry-After"]], "nothing has an option of its own");
    assert_eq!(all("alternatives"), [[""], ["600"], ["486"]], "the codes named as close");
    assert_eq!(all("class"), [["3xx"], ["4xx"], ["6xx"]]);
    assert_eq!(at("final"), None, "what is the same for all filters nothing");
    assert_eq!(at("code-status"), None);
    let order: Vec<&str> = table.heads.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(order.len(), 8, "{order:?}");
    assert_eq!(order[0], "");
    assert_eq!(order[7], "final", "what tells no code from another stands last: {order:?}");
}

#[test]
fn a_value_is_named_as_for_any_code_even_where_a_code_words_it_in_its_own_way() {
    let own = "\nfacet-next = look in the new directory\n    .sentence = **{ $code }** names a directory.\n";
    let words = std::fs::read_to_string(SiteTest::new("").path("locales/en/sip/301.ftl")).expect("301 has words");
    let japanese = std::fs::read_to_string(SiteTest::new("").path("locales/ja/sip/301.ftl")).expect("301 has words");
    let site = SiteTest::new("")
        .file("locales/en/sip/301.ftl", &format!("{words}{own}"))
        .file("locales/ja/sip/301.ftl", &format!("{japanese}{own}"));
    let built = site.build();
    let page = built.page("en/sip/index.html");
    let (filters, rows) = page.split_once("id=matrix-table").expect("the filters stand before the table");
    assert!(filters.contains("follow the new address") && !filters.contains("look in the new directory"));
    assert!(rows.contains("<td>look in the new directory</td>"));
}

/// How often the answers of two codes to a filter differ, of all pairs of codes.
fn parts(table: &Table, filter: usize) -> usize {
    let all: Vec<Vec<&str>> = table.rows.iter().map(|(code, _)| table.answers(code, filter)).collect();
    let differing = |nth: usize| all[nth + 1..].iter().filter(|other| **other != all[nth]).count();
    (0..all.len()).map(differing).sum()
}

#[test]
fn the_columns_that_tell_most_of_the_codes_stand_first() {
    for protocol in ["sip", "websocket"] {
        let table = Table::read(&site().read(&format!("en/{protocol}/index.html")));
        let facets = json(&format!("api/{protocol}/facets.json"));
        let weight = |key: &str| {
            let all = facets["facets"].as_array().expect("a list");
            let facet = all.iter().find(|facet| facet["id"] == key).expect("a column is a facet");
            usize::try_from(facet["weight"].as_u64().expect("a facet has a weight")).expect("it is small")
        };
        let tells =
            |(key, filter): &(String, Option<usize>)| weight(key) * filter.map_or(0, |filter| parts(&table, filter));
        let told: Vec<usize> = table.heads[1..].iter().map(tells).collect();
        assert!(told.is_sorted_by(|a, b| a >= b), "{protocol}: {told:?}");
        assert!(told[0] > 2 * told[told.len() - 1], "{protocol}: {told:?}");
    }
    // Nearly all codes of SIP end the transaction: as heavy as that is, it is not among what is seen first.
    let table = Table::read(&site().read("en/sip/index.html"));
    let place = |key: &str| table.heads.iter().position(|(head, _)| head == key).expect("it is a column");
    assert!(place("headers") < 6 && place("isup") < 6 && place("final") > 9, "{:?}", table.heads);
}

#[test]
fn a_row_is_one_stop_for_the_keyboard() {
    for (locale, protocol) in LOCALES.iter().flat_map(|locale| [(locale, "sip"), (locale, "websocket")]) {
        let page = site().read(&format!("{locale}/{protocol}/index.html"));
        let (_, table) = page.split_once("id=matrix-table").expect("the page has the table");
        let (table, _) = table.split_once("</table>").expect("it ends");
        let rows = table.matches("<tr data-at=").count();
        assert_eq!(
            table.matches("<a ").count(),
            rows,
            "{locale}/{protocol}: the link of each row, and none in its cells"
        );
        assert!(!table.contains("tabindex") && !table.contains("<button"), "{locale}/{protocol}");
    }
}

#[test]
fn what_each_code_says_stands_in_the_list_below_for_codes_side_by_side() {
    for locale in LOCALES {
        let page = site().read(&format!("{locale}/sip/index.html"));
        let (_, list) = page.split_once("<ul class=code-list>").expect("the page has the lists");
        for class in ["<div class=gist>", "<div class=act>"] {
            assert_eq!(list.matches(class).count(), 75, "{locale}: {class}");
            assert!(!list.contains(&format!("{class}</div>")), "{locale}: each says something");
        }
    }
}

#[test]
fn the_script_of_the_table_is_small_and_on_no_other_page() {
    let named = |path: &&str| path.starts_with("assets/matrix.") && has_extension(path, "js");
    let path = site().files().find(named).expect("the script is there");
    let sent = crate::lightness::weight(site().bytes(path)).1;
    assert!(sent < 7000, "the script takes {sent} bytes compressed");
    for page in ["en/index.html", "ja/sip/600-busy-everywhere.html"] {
        assert!(!site().read(page).contains("assets/matrix."), "{page}");
    }
    for (page, most) in
        [("en/sip/index.html", 24_300), ("ja/sip/index.html", 28_100), ("en/websocket/index.html", 10_500)]
    {
        let text = site().read(page);
        assert!(text.contains("assets/matrix."), "{page}");
        let sent = crate::lightness::weight(crate::lightness::markup(&text).as_bytes()).1;
        assert!(sent < most, "{page} takes {sent} bytes of markup compressed");
    }
}
