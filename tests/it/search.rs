//! The search's index: what is in it, how heavy it is, and that a protocol brings its own lines without code.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use crate::real_site::{LOCALES, site};
use crate::site_test::{SiteTest, project};

const KIB: usize = 1024;

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}

/// The index as its script assigns it.
fn parsed(script: &str) -> Value {
    let json = script.strip_prefix("window.hikakuSearch=").and_then(|rest| rest.strip_suffix(";\n"));
    serde_json::from_str(json.expect("one assignment")).expect("JSON")
}

/// The index of the real site in one language.
fn index(locale: &str) -> (Vec<u8>, Value) {
    let bytes = site().bytes(&format!("{locale}/search.js")).to_vec();
    let value = parsed(std::str::from_utf8(&bytes).expect("text"));
    (bytes, value)
}

/// The codes that a word leads to, with the digit of its place, by the letters that count from code to code.
fn places(index: &Value, word: &str) -> Vec<(usize, u32)> {
    let terms = index["terms"].as_str().expect("words");
    let entry = terms.split(',').find_map(|entry| entry.strip_prefix(word)?.strip_prefix(' ')).unwrap_or_default();
    let (mut found, mut place, mut number, mut code) = (Vec::new(), 0, 0, 0);
    for c in entry.chars() {
        match c {
            '0'..='9' => (place, code) = (c.to_digit(10).expect("a digit"), 0),
            'A'..='Z' => number = number * 26 + (c as usize - 'A' as usize),
            _ => {
                code += number * 26 + (c as usize - 'a' as usize);
                found.push((code, place));
                number = 0;
            }
        }
    }
    found
}

#[test]
fn index_and_script_are_light() {
    for locale in LOCALES {
        let (bytes, _) = index(locale);
        let sent = compressed(&bytes);
        assert!(sent < 40 * KIB, "{locale}: {sent} bytes compressed, {} whole", bytes.len());
    }
    let script = site().files().find(|path| path.starts_with("assets/search.")).expect("the script");
    let sent = compressed(site().bytes(script));
    // A quarter of it is what keeps a hostile or a huge text from stopping the page.
    assert!(sent < 10 * KIB, "the script takes {sent} bytes compressed");
}

#[test]
fn no_page_loads_the_search_before_it_is_wanted() {
    for page in ["en/index.html", "ja/sip/486-busy-here.html"] {
        let text = site().read(page);
        assert!(text.contains("data-home=\"") && text.contains("data-script=\""), "{page}");
        assert!(!text.contains("src=\"../assets/search") && !text.contains("src=\"../../assets/search"), "{page}");
    }
}

#[test]
fn english_names_are_found_in_every_language() {
    let english = index("en").1;
    let first = |index: &Value, code: &str| {
        let all = index["protocols"].as_array().expect("protocols").iter();
        all.flat_map(|protocol| protocol["codes"].as_array().expect("codes")).position(|it| it[0] == *code)
    };
    for locale in LOCALES {
        let index = index(locale).1;
        for (word, code) in [("busy", "486"), ("486", "486"), ("decline", "603"), ("abnormal", "1006"), ("busy", "600")]
        {
            let at = first(&english, code).expect("the code is there");
            assert!(places(&index, word).iter().any(|(code, place)| *code == at && *place < 2), "{locale}: {word}");
        }
    }
    let index = index("ja").1;
    for (word, code) in [("話中", "486"), ("ビジ", "486"), ("圏外", "480"), ("通話", "486")] {
        let at = first(&english, code).expect("the code is there");
        assert!(places(&index, word).iter().any(|(code, place)| *code == at && *place < 4), "{word}");
    }
}

#[test]
fn what_a_code_needs_is_told_with_the_requests_that_need_it() {
    let index = index("en").1;
    let sip = index["protocols"].as_array().expect("protocols").iter().find(|it| it["id"] == "sip").expect("SIP");
    let headers: Vec<&str> =
        sip["headers"].as_array().expect("header fields").iter().filter_map(|header| header[0].as_str()).collect();
    let at = |name: &str| headers.iter().position(|known| *known == name).expect("it is listed");
    let needs = |code: &str| {
        let codes = sip["codes"].as_array().expect("codes");
        codes.iter().find(|it| it[0] == *code).expect("the code is there")[5].clone()
    };
    let should = |name: &str| -1 - i64::try_from(at(name)).expect("a small number");
    // Once for each header field and need, whatever the number of documents; what is only allowed is not missed.
    let expected = serde_json::json!([
        [at("Contact"), "INVITE", "UPDATE", "SUBSCRIBE", "REFER"],
        [should("Allow"), "INVITE", "OPTIONS"],
        [should("Supported"), "INVITE", "OPTIONS"],
        [at("Expires"), "SUBSCRIBE", "PUBLISH"],
        [at("SIP-ETag"), "PUBLISH"],
    ]);
    assert_eq!(needs("200"), expected);
    assert_eq!(needs("405"), serde_json::json!([at("Allow")]), "in the answer to any request");
    assert!(sip["request"].as_str().is_some_and(|pattern| pattern.contains("(?<request>")), "{}", sip["request"]);
}

#[test]
fn the_page_that_leads_to_a_code_is_found_by_its_title_and_by_what_it_asks() {
    for (locale, title, asked) in [("en", "should", "refusal"), ("ja", "選ビ", "範囲")] {
        let index = index(locale).1;
        let protocols = index["protocols"].as_array().expect("protocols");
        let codes: usize = protocols.iter().map(|it| it["codes"].as_array().expect("codes").len()).sum();
        let pages: Vec<&str> = protocols.iter().filter_map(|it| it["decision"][1].as_str()).collect();
        assert_eq!(pages.len(), 2, "SIP and WebSocket lead to their codes");
        assert!(protocols.iter().all(|it| it["decision"][0] == "decide"));
        for (at, page) in pages.iter().enumerate() {
            assert!(places(&index, title).contains(&(codes + at, 1)), "{locale}: {page} by its title");
        }
        let sip =
            protocols.iter().filter(|it| it["decision"].is_array()).position(|it| it["id"] == "sip").expect("SIP");
        assert!(places(&index, asked).contains(&(codes + sip, 7)), "{locale}: {:?}", places(&index, asked));
        assert!(pages[sip].contains("SIP"), "{pages:?}");
        let decisions: Vec<_> = protocols.iter().map(|it| &it["decision"]).filter(|it| it.is_array()).collect();
        let questions = decisions[sip][2].as_array().expect("questions");
        assert!(questions.len() > 20 && questions.iter().all(|it| it.as_str().is_some_and(|text| !text.is_empty())));
    }
}

/// Lines as products write them, and the code that each names.
const LINES: &[(&str, &str, &str)] = &[
    ("sip", "SIP/2.0 486 Busy Here", "486"),
    ("sip", "U 192.0.2.1:5060 -> 192.0.2.2:5060 SIP/2.0 603 Decline", "603"),
    ("sip", "   -- Got SIP response 486 \"Busy Here\" back from 192.0.2.4:5060", "486"),
    ("sip", "DEBUG[123] pjproject: tsx0x7f Incoming Response msg 488/INVITE/cseq=102 (rdata0x7f)", "488"),
    (
        "sip",
        "ACC: transaction answered: timestamp=1760000000;method=INVITE;from_tag=a;to_tag=b;call_id=c;code=480;reason=Temporarily Unavailable",
        "480",
    ),
    ("sip", "[DEBUG] sofia.c:7325 Channel sofia/internal/1000@192.0.2.1 entering state [terminated][486]", "486"),
    ("sip", "variable_sip_term_status: 603", "603"),
    ("sip", "  12 3.4 192.0.2.1 → 192.0.2.2 SIP 382 Status: 404 Not Found | ", "404"),
    ("sip", "Reason: SIP;cause=200;text=\"Call completed elsewhere\"", "200"),
    ("websocket", "close code=1006", "1006"),
    ("websocket", "WebSocket closed (code: 1001)", "1001"),
    ("websocket", "websocket: close 1006 (abnormal closure): unexpected EOF", "1006"),
    (
        "websocket",
        "websockets.exceptions.ConnectionClosedError: received 1011 (internal error) keepalive ping timeout",
        "1011",
    ),
    ("websocket", "CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: \"\"}", "1006"),
    ("websocket", "WebSocket connection to 'wss://example.org/' failed: code 1006", "1006"),
    ("websocket", "{\"code\":1008,\"reason\":\"policy\"}", "1008"),
    ("websocket", "CloseStatus[code=1001, reason=null]", "1001"),
];

fn patterns(protocol: &Value) -> Vec<Regex> {
    let lines = protocol["lines"].as_array().expect("lines").iter();
    lines
        .map(|line| {
            let pattern = line[0].as_str().expect("a pattern");
            RegexBuilder::new(pattern).case_insensitive(true).build().expect("a pattern")
        })
        .collect()
}

#[test]
fn the_lines_of_products_name_their_codes() {
    let index = index("en").1;
    for (id, line, code) in LINES {
        for protocol in index["protocols"].as_array().expect("protocols") {
            let found = patterns(protocol).iter().find_map(|pattern| Some(pattern.captures(line)?["code"].to_owned()));
            let expected = (protocol["id"] == *id).then(|| (*code).to_owned());
            assert_eq!(found, expected, "{} reads {line}", protocol["id"]);
        }
    }
}

/// The made-up protocol that has its lines from two others.
fn relay() -> SiteTest {
    SiteTest::new("").overlay(&project().join("tests/sites/lines"))
}

#[test]
fn a_new_protocol_brings_its_lines_without_code() {
    let built = relay().build();
    assert_eq!(built.findings, "");
    for locale in LOCALES {
        let script = &built.files[&format!("{locale}/search.js")];
        let index = parsed(std::str::from_utf8(script).expect("text"));
        let relay = index["protocols"].as_array().expect("protocols").iter().find(|it| it["id"] == "relay");
        let relay = relay.expect("the protocol is there");
        let patterns = patterns(relay);
        let reply = patterns[0].captures("550 5.1.1 User unknown").expect("a reply");
        assert_eq!((&reply["code"], &reply["phrase"]), ("550", "User unknown"));
        let delivery = patterns[1].captures("to=<a@example.org>, dsn=5.1.1, status=bounced").expect("a delivery");
        assert_eq!(&delivery["code"], "5.1.1");
        assert_eq!(relay["wildcard"], serde_json::json!(["X", "[245]"]));
        let call = patterns[2].captures("rpc error: code = Unavailable desc = connection refused").expect("an error");
        assert_eq!(&call["code"], "Unavailable");
        assert_eq!(relay["headers"][0][1], "r");
        assert!(relay["headers"][0][2].as_str().is_some_and(|text| text.contains("{value}")), "{relay}");
        assert!(relay["unlisted"][0][2].as_str().is_some_and(|text| text.contains("{code}")), "{relay}");
        assert_eq!(relay["fixed"], true);
        let codes = relay["codes"].as_array().expect("codes");
        let place = relay["unlisted"][0][1].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a position");
        assert_eq!(codes[place][0], "550");
        assert_eq!(codes.iter().find(|code| code[0] == "Unavailable").expect("the code")[5], serde_json::json!([0]));
    }
}

/// What is typed leads to one code in the model; `tests/browser/search.test.mjs` asks the script for the same.
#[test]
fn what_is_met_is_found() {
    let (site, _) = relay().prepare();
    let catalog = site.loaded.catalog.expect("the site has a catalog");
    let protocol = catalog.protocols.iter().find(|protocol| protocol.id.0 == "relay").expect("it is there");
    let cases: serde_json::Value = serde_json::from_str(include_str!("../search/met.json")).expect("cases");
    let found = |typed: &serde_json::Value| {
        let met = protocol.find(typed.as_str().expect("a text"));
        met.map(|met| protocol.codes[met.code].code.clone())
    };
    for (code, all) in cases["found"].as_object().expect("by code") {
        for typed in all.as_array().expect("texts") {
            assert_eq!(found(typed).as_ref(), Some(code), "{typed}");
        }
    }
    for typed in cases["none"].as_array().expect("texts") {
        assert_eq!(found(typed), None, "{typed}");
    }
}
