//! What facets tell apart is said, and said differently. That each value is used is for `hikaku check`.

use hikaku::compare::{Profiles, compare};
use hikaku::localize::bundle::args;
use hikaku::model::{Page, Route};
use hikaku::render::Mode;

use super::{catalog, none, site};

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
    let items: Vec<&str> = told.split("<li ").skip(1).collect();
    assert!(items[0].starts_with("id=\"facet-next\"") && items[0].contains(">Caller&#39;s next step</a>"), "{told}");
    assert!(items[1].starts_with("class=short id=\"facet-alternatives\"") && items[1].contains("438"), "{told}");
    assert!(items.len() == 2 && !items[0].contains("438"), "{told}");
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
fn codes_that_are_alike_are_those_whose_comparison_has_no_difference() {
    let profiles = Profiles::new(catalog());
    for at in 0..catalog().protocols.len() {
        let own = catalog().pairs().filter(|pair| pair.a.protocol == at);
        let alike = own.filter(|pair| compare(catalog(), *pair).differences.is_empty());
        let alike: Vec<(usize, usize)> = alike.map(|pair| (pair.a.code, pair.b.code)).collect();
        assert_eq!(profiles.alike(catalog(), at), alike);
    }
}
