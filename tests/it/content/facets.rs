//! Facets carry weight: every value is used, and one that a single code uses has its reason here.

use std::collections::BTreeMap;

use hikaku::compare::compare;
use hikaku::localize::bundle::args;
use hikaku::model::{FacetValue, Page, Route};
use hikaku::render::Mode;

use super::{catalog, none, site};

/// Values that only one code has, with the code and the reason why they are values all the same. A value that only
/// one code has is usually two facets, or a sentence in the words; add a line here only if neither is true.
const SINGLE: &[(&str, &str, &str, &str, &str)] = &[
    ("sip", "next", "read-alternative", "380", "the other service stands in the body, not in Contact"),
    ("sip", "next", "nothing", "487", "the only end that the caller brought about"),
    ("sip", "callee", "accepted", "200", "the one end of a scale that the other codes fall short of"),
    ("sip", "callee", "not-available", "480", "known but away: what 404, 486 and 408 are confused with it for"),
    ("sip", "callee", "busy-here", "486", "against busy-everywhere, the difference that 486 and 600 are about"),
    ("sip", "callee", "busy-everywhere", "600", "against busy-here, the difference that 486 and 600 are about"),
    ("sip", "callee", "nowhere", "604", "against not-here, the difference that 404 and 604 are about"),
    ("sip", "fork", "hop-only", "100", "the one response that a stateful proxy never forwards (RFC 3261, 16.7)"),
    ("sip", "fork", "branch-closed", "199", "what 199 was made for (RFC 6228)"),
    ("sip", "fork", "sent-as-500", "503", "the one response that a proxy changes into another (RFC 3261, 16.7)"),
    ("sip", "lasting", "update-address", "301", "against while-it-lasts, the difference that 301 and 302 are about"),
    ("sip", "in_dialog", "makes", "200", "the one code by which dialogs are confirmed"),
    ("sip", "in_dialog", "ends-early", "199", "what 199 was made for (RFC 6228)"),
    ("sip", "methods", "in-dialog", "481", "answers only what refers to something that has begun"),
    ("sip", "methods", "timed", "423", "answers what asks for a duration: REGISTER, SUBSCRIBE, PUBLISH"),
    ("sip", "methods", "publish", "412", "PUBLISH has one code of its own"),
    ("sip", "methods", "refer", "429", "REFER has one code of its own"),
    ("sip", "methods", "info", "469", "INFO has one code of its own"),
    ("sip", "ack", "end-to-end", "200", "a 2xx is acknowledged by the caller itself, and 200 is the one for INVITE"),
    ("websocket", "next", "nothing", "1000", "the only code that says that the purpose is fulfilled"),
    ("websocket", "next", "authenticate", "3000", "the only code that asks for credentials"),
    ("websocket", "cause", "transport", "1015", "TLS is the one thing below WebSocket that has a code of its own"),
    ("websocket", "cause", "upstream", "1014", "speaks of a server that the client does not see"),
    ("websocket", "clean", "not-applicable", "1004", "reserved: there is no handshake it could close"),
    ("websocket", "closer", "client", "1010", "a server refuses an extension in the opening handshake instead"),
    ("websocket", "closer", "nobody", "1004", "reserved: nobody may use it"),
];

/// By protocol, facet and value: the codes that have it.
fn uses() -> BTreeMap<(&'static str, &'static str, &'static str), Vec<&'static str>> {
    let mut uses: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for protocol in &catalog().protocols {
        for (at, facet) in protocol.facets.iter().enumerate() {
            for (index, value) in facet.values.iter().enumerate() {
                let has = |value: &FacetValue| match value {
                    FacetValue::One(one, _) => *one == index,
                    FacetValue::Some(several, _) => several.contains(&index),
                    FacetValue::Derived => false,
                };
                let codes = protocol.codes.iter().filter(|code| has(&code.values[at]));
                let key = (protocol.id.0.as_str(), facet.id.as_str(), value.id.as_str());
                uses.insert(key, codes.map(|code| code.code.as_str()).collect());
            }
        }
    }
    uses
}

#[test]
fn every_declared_value_is_used() {
    let unused = uses().into_iter().filter(|(_, codes)| codes.is_empty());
    let findings: Vec<String> =
        unused.map(|((protocol, facet, value), _)| format!("{protocol} {facet}: {value}")).collect();
    none(&findings, "values that no code has");
}

#[test]
fn values_of_a_single_code_have_their_reason() {
    let mut findings = Vec::new();
    for ((protocol, facet, value), codes) in uses() {
        let listed = SINGLE.iter().find(|line| (line.0, line.1, line.2) == (protocol, facet, value));
        match (&codes[..], listed) {
            ([only], None) => findings.push(format!("{protocol} {facet}: only {only} is `{value}`, without a reason")),
            ([only], Some(line)) if line.3 != *only => {
                findings.push(format!("{protocol} {facet}: {value} is {only}'s now"));
            }
            ([_, _, ..], Some(_)) => {
                findings.push(format!("{protocol} {facet}: `{value}` has {codes:?}; take it off the list"));
            }
            _ => {}
        }
    }
    for line in SINGLE {
        if !uses().contains_key(&(line.0, line.1, line.2)) {
            findings.push(format!("{} {}: there is no value `{}` any more", line.0, line.1, line.2));
        }
    }
    none(&findings, "values of a single code");
}

#[test]
fn what_differs_is_said_differently() {
    let mut findings = Vec::new();
    for pair in catalog().pairs() {
        let protocol = catalog().protocol(pair.a);
        for facet in compare(catalog(), pair).facets() {
            for (locale, words) in site().words.as_ref().expect("words").locales.iter().enumerate() {
                let [a, b] = [pair.a, pair.b].map(|at| &words.codes[&at].facets[facet]);
                if a.cell.text == b.cell.text {
                    let [a, b] = [pair.a, pair.b].map(|at| catalog().code(at).code.as_str());
                    let tag = &catalog().locales[locale].tag;
                    findings.push(format!("{tag}: {a} and {b}, {}", protocol.facets[facet].id));
                }
            }
        }
    }
    none(&findings, "differences with one text on both sides");
}

#[test]
fn where_codes_agree_in_all_of_themselves_their_own_words_are_told() {
    // Both ask for a signature anew: the one once the certificate can be fetched, the other with another certificate.
    let page = crate::real_site::site().read("en/compare/sip/436-bad-identity-info-vs-437-unsupported-credential.html");
    let told = page.split("<ol class=differences>").nth(1).and_then(|rest| rest.split("</ol>").next());
    let told = told.expect("differences are told");
    assert!(told.contains("<h3>Caller&#39;s next step</h3>") && told.matches("<li>").count() == 1, "{told}");
    assert!(!told.contains("438"), "{told}");
    let rows: Vec<&str> = page.split("<th scope=row>").skip(1).collect();
    assert!(rows[0].starts_with("Caller") && rows[1].starts_with("Codes close to it"), "{}", rows.len());
}

#[test]
fn where_two_codes_share_every_facet_the_page_says_so() {
    let mut diagnostics = hikaku::diag::Diagnostics::default();
    let renderer = site().renderer(Mode::Publish, &mut diagnostics).expect("templates that compile");
    let alike = catalog().pairs().filter(|pair| compare(catalog(), *pair).differences.is_empty());
    for pair in alike {
        for locale in 0..catalog().locales.len() {
            let mut page = Vec::new();
            let route = Route { locale, page: Page::Comparison(pair) };
            renderer.page(route, &mut page).unwrap_or_else(|finding| panic!("{}", finding.message));
            let said = site().words.as_ref().expect("words").site(locale, None, "compare-no-difference", &args(&[])).0;
            let page = String::from_utf8(page).expect("UTF-8");
            assert!(page.contains(said.as_str()), "{}", renderer.path(route));
        }
    }
}

#[test]
fn few_codes_share_all_their_facets() {
    // Facets tell codes apart; where they do not, headers, alternatives or mappings have to, and that stays rare.
    let alike: Vec<String> = catalog()
        .pairs()
        .filter(|pair| compare(catalog(), *pair).differences.is_empty())
        .map(|pair| format!("{} and {}", catalog().code(pair.a).code, catalog().code(pair.b).code))
        .collect();
    assert!(alike.len() <= 3, "{} pairs share every facet: {}", alike.len(), alike.join(", "));
}
