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
    assert_eq!(order, ["", "next", "scope", "final", "answers", "headers", "isup", "alternatives"]);
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

#[test]
fn a_large_table_has_short_texts_for_paper_and_a_small_one_none() {
    for locale in LOCALES {
        let page = site().read(&format!("{locale}/sip/index.html"));
        let table = Table::read(&page);
        let all = tags(&page);
        let columns = table.heads.len() - 1;
        let cells: Vec<&Tag<'_>> = all.iter().filter(|tag| tag.name == "td").collect();
        assert_eq!(cells.len(), table.rows.len() * columns);
        let mut seen = 0;
        for (nth, cell) in cells.iter().enumerate() {
            let (code, _) = &table.rows[nth / columns];
            let (key, filter) = &table.heads[nth % columns + 1];
            let Some(short) = cell.get("data-short") else { continue };
            seen += 1;
            assert!(!short.is_empty() && !short.contains('<'), "{locale}: {code} {key}: {short}");
            let names = table.answers(code, filter.expect("it is the text of a filter's values"));
            // These are named as they are in facts; others by words.
            if ["headers", "isup"].contains(&key.as_str()) && names != [""] {
                let listed: Vec<&str> = short.split([',', '、']).map(str::trim).collect();
                assert_eq!(listed, names, "{locale}: {code} {key}");
            }
        }
        assert!(seen > 100, "{locale}: {seen}");
        assert!(!site().read(&format!("{locale}/websocket/index.html")).contains("data-short"));
    }
}

#[test]
fn a_short_text_is_the_value_by_which_is_filtered_and_shorter_than_the_codes_own_words() {
    let page = site().read("en/sip/index.html");
    let cell = |code: &str, start: &str| {
        let row = page.split("<tr data-at=").find(|row| row.contains(&format!("class=number>{code}<"))).expect("a row");
        row.split("<td").find(|cell| cell.contains(start)).expect("a cell").to_owned()
    };
    assert!(cell("606", "INVITE").starts_with('>'), "a value that is no shorter has no second text");
    let forked = cell("503", "as a rule a proxy sends 500");
    assert!(forked.starts_with(" data-short=\"ends its branch; goes upstream as 500\">"), "{forked}");
}

#[test]
fn the_script_of_the_table_is_small_and_on_no_other_page() {
    let named = |path: &&str| path.starts_with("assets/matrix.") && has_extension(path, "js");
    let path = site().files().find(named).expect("the script is there");
    let sent = crate::lightness::weight(site().bytes(path)).1;
    assert!(sent < 4096, "the script takes {sent} bytes compressed");
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
