//! Comparing is a pure function: it mirrors, it ranks by what matters, and it forgets no facet.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use hikaku::compare::nearest::{KEPT, Ranking};
use hikaku::compare::{Comparison, FAR, Profiles, compare};
use hikaku::model::pair::{CodeRef, Pair};
use hikaku::model::{
    Alternative, Catalog, Citation, Code, CodeHeader, End, Facet, FacetKind, FacetValue, Mapping, MappingRow, Need,
    Value,
};
use proptest::prelude::*;

use crate::site_test::SiteTest;

/// The other way round; `Pair::new` would put it right again.
fn mirror(pair: Pair) -> Pair {
    pair.mirrored()
}

/// What holds for every pair of every catalog.
fn assert_sound(catalog: &Catalog, pair: Pair) {
    let comparison = compare(catalog, pair);
    assert_eq!(comparison, compare(catalog, mirror(pair)), "{pair:?}");
    assert_eq!(comparison, compare(catalog, pair), "the same again");
    let protocol = catalog.protocol(pair.a);
    let mut facets: Vec<usize> = comparison.differences.iter().map(|difference| difference.facet).collect();
    facets.extend(&comparison.agreements);
    facets.sort_unstable();
    assert_eq!(facets, (0..protocol.facets.len()).collect::<Vec<_>>(), "each facet once");
    let is_class = |facet: usize| protocol.facets[facet].kind == FacetKind::Class;
    for difference in &comparison.differences {
        assert!(difference.score <= protocol.facets[difference.facet].weight * FAR);
        // A difference that is worth anything scores something, however near its values lie.
        assert!(difference.score > 0 || protocol.facets[difference.facet].weight == 0);
    }
    for two in comparison.differences.windows(2) {
        assert!(is_class(two[1].facet) || two[0].score >= two[1].score, "ranked, the class last");
        assert!(!is_class(two[0].facet), "the class is said last of all");
    }
    assert!(comparison.agreements.is_sorted());
    let same = compare(catalog, Pair::beside_itself(pair.a));
    assert_eq!(same, Comparison { differences: Vec::new(), agreements: (0..protocol.facets.len()).collect() });
}

#[test]
fn every_real_pair_mirrors_and_is_ranked() {
    let (site, _) = SiteTest::real().prepare();
    let catalog = site.loaded.catalog.expect("the real site has a catalog");
    let profiles = Profiles::new(&catalog);
    let mut pairs = 0;
    for pair in catalog.pairs() {
        assert_sound(&catalog, pair);
        assert_eq!(profiles.compare(&catalog, pair), compare(&catalog, pair), "{pair:?}: among all, and by itself");
        pairs += 1;
    }
    assert!(pairs >= 2775 + 171, "{pairs}");
}

#[test]
fn what_some_requests_need_is_said_and_is_no_difference_of_its_own() {
    let requests = "headers:\n  - {name: Contact, cite: RFC3261#20.10}\n";
    let always = "  - {name: Contact, need: must, cite: RFC3261#21.3.2}\n";
    let limited = "  - {name: Contact, need: may, for: [BYE], cite: RFC3261#20}\n\
                   \x20 - {name: Contact, need: must, for: [INVITE], cite: RFC3261#21.3.2}\n\
                   \x20 - {name: Contact, need: must, for: [REGISTER], cite: RFC3261#10.3}\n";
    let site = || {
        SiteTest::new("").edit(
            "content/sip/protocol.yaml",
            requests,
            &format!("requests: {{names: [INVITE, BYE, REGISTER]}}\n{requests}"),
        )
    };
    let limited = site().edit("content/sip/301.yaml", always, limited);
    let catalog = |site: &SiteTest| site.prepare().0.loaded.catalog.expect("the site has a catalog");
    let (plain, own) = (catalog(&site()), catalog(&limited));
    for pair in own.pairs() {
        assert_eq!(compare(&own, pair), compare(&plain, pair), "{pair:?}");
    }
    let built = limited.build();
    let english = built.page("en/sip/301-moved-permanently.html");
    let japanese = built.page("ja/sip/301-moved-permanently.html");
    for (page, must, may) in [
        (english, "required in answers to INVITE, REGISTER", "optional in answers to BYE"),
        (japanese, "INVITE、REGISTER への応答では必須", "BYE への応答では任意"),
    ] {
        assert!(page.contains(must) && page.contains(may), "{page}");
    }
    let of_both = built.page("en/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html");
    let row =
        of_both.split("<li ").skip(1).find(|row| row.contains("<code>Contact</code>")).expect("a row of header fields");
    assert_eq!(row.matches("<code>Contact</code>").count(), 1, "{row}");
}

#[test]
fn a_comparison_of_the_base_site_says_what_differs() {
    let catalog = base();
    let at = |code| CodeRef { protocol: 0, code };
    let told = |pair| -> Vec<(String, u32)> {
        let name = |facet: usize| catalog.protocols[0].facets[facet].id.clone();
        compare(catalog, pair).differences.iter().map(|d| (name(d.facet), d.score)).collect()
    };
    let pair = |facet: &str, score| (facet.to_owned(), score);
    // 301 and 600: nothing near. Both headers and alternatives share no element; the sets share one of two.
    let far = told(Pair::new(at(0), at(2)).expect("two codes"));
    let expected = [
        ("next", 100_000),
        ("scope", 80_000),
        ("headers", 30_000),
        ("answers", 20_000),
        ("isup", 20_000),
        ("alternatives", 10_000),
        ("class", 0),
    ];
    assert_eq!(far, expected.map(|(facet, score)| pair(facet, score)));
    // 486 and 600: "wait" and "give-up" are of one group, the scopes lie one step apart, the cause is the same.
    let near = told(Pair::new(at(1), at(2)).expect("two codes"));
    let expected = [("next", 40_000), ("scope", 40_000), ("headers", 30_000), ("alternatives", 10_000), ("class", 0)];
    assert_eq!(near, expected.map(|(facet, score)| pair(facet, score)));
}

#[test]
fn what_to_read_next_is_never_the_pair_itself_and_the_same_each_time() {
    let (site, _) = SiteTest::real().prepare();
    let catalog = site.loaded.catalog.expect("the real site has a catalog");
    let ranking = Ranking::new(&catalog, &BTreeSet::new());
    let again = Ranking::new(&catalog, &BTreeSet::new());
    for at in catalog.codes() {
        let best = ranking.of(at);
        assert_eq!(best, again.of(at));
        assert!(best.len() >= KEPT.min(catalog.protocol(at).codes.len() - 1));
        assert!(best.iter().skip(KEPT).all(|ranked| ranked.alternative), "beyond the best only alternatives are kept");
        assert!(best.iter().all(|ranked| ranked.pair.a == at || ranked.pair.b == at));
        assert!(best.windows(2).all(|two| two[0].worth >= two[1].worth));
    }
    for pair in catalog.pairs().step_by(97) {
        let next = ranking.after(pair, 6);
        assert_eq!(next.len(), 6);
        assert!(!next.contains(&pair));
    }
}

#[test]
fn all_comparisons_of_a_code_are_ranked_by_worth() {
    let (site, _) = SiteTest::real().prepare();
    let catalog = site.loaded.catalog.expect("the real site has a catalog");
    let ranking = Ranking::new(&catalog, &BTreeSet::new());
    for at in catalog.codes() {
        let all = ranking.all(&catalog, at);
        let pairs: BTreeSet<Pair> = all.iter().map(|ranked| ranked.pair).collect();
        assert_eq!((all.len(), pairs.len()), (catalog.protocol(at).codes.len() - 1, all.len()), "each other code once");
        assert!(all.windows(2).all(|two| two[0].worth >= two[1].worth));
        assert_eq!(all[..KEPT.min(all.len())], ranking.of(at)[..KEPT.min(all.len())], "what is kept is the best");
    }
}

#[test]
fn alternatives_are_read_first_whatever_else_is_worth_more() {
    let (site, _) = SiteTest::real().prepare();
    let catalog = site.loaded.catalog.expect("the real site has a catalog");
    let names = |own: CodeRef, other: CodeRef| catalog.code(own).alternatives.iter().any(|it| it.code == other.code);
    let is_alternative = |pair: &Pair| names(pair.a, pair.b) || names(pair.b, pair.a);
    // An editor wrote about every pair that is none: by worth alone those would crowd out what one may send instead.
    let verdicts: BTreeSet<Pair> = catalog.pairs().filter(|pair| !is_alternative(pair)).collect();
    let ranking = Ranking::new(&catalog, &verdicts);
    let mut seen = 0;
    for pair in catalog.pairs().step_by(7) {
        let next = ranking.after(pair, 6);
        assert!(next.iter().is_sorted_by_key(|pair| !is_alternative(pair)), "{pair:?}: {next:?}");
        let own = |at: CodeRef| catalog.code(at).alternatives.iter().map(move |it| CodeRef { code: it.code, ..at });
        let named: BTreeSet<Pair> = [pair.a, pair.b]
            .into_iter()
            .flat_map(|at| own(at).filter_map(move |other| Pair::new(at, other)))
            .filter(|other| *other != pair)
            .collect();
        let alternatives = next.iter().filter(|pair| is_alternative(pair)).count();
        assert!(alternatives >= named.len().min(6), "{pair:?}: the alternatives of both are there");
        seen += alternatives;
    }
    assert!(seen > 1000, "{seen}");
}

fn cite() -> Citation {
    Citation { document: "RFC3261".to_owned(), section: None }
}

/// The catalog of the base site, read once.
fn base() -> &'static Catalog {
    static BASE: OnceLock<Catalog> = OnceLock::new();
    BASE.get_or_init(|| SiteTest::new("").prepare().0.loaded.catalog.expect("the base site has a catalog"))
}

prop_compose! {
    fn facet()(kind in 0..8_usize, weight in 0..=100_u32, near in 0..=1000_u32, groups in prop::collection::vec(0..3_u8, 2..6))
        -> Facet
    {
        let kind = [
            FacetKind::Flag, FacetKind::OneOf, FacetKind::Ordered, FacetKind::Set, FacetKind::Headers,
            FacetKind::Mapping { to: "q850".to_owned() }, FacetKind::Alternatives, FacetKind::Class,
        ][kind].clone();
        let value = |(at, group): (usize, u8)| Value { id: format!("v{at}"), group: (group > 0).then(|| format!("g{group}")) };
        let values = if kind.is_derived() { Vec::new() } else { groups.into_iter().enumerate().map(value).collect() };
        Facet { id: "facet".to_owned(), kind, weight, near, values }
    }
}

/// A code's numbers, from which its facts are made once the facets are known.
type Seeds = (Vec<(usize, Vec<usize>)>, usize, Vec<(usize, usize)>, Vec<usize>);

fn seeds() -> impl Strategy<Value = Seeds> {
    let value = (any::<prop::sample::Index>(), prop::collection::vec(any::<prop::sample::Index>(), 1..4))
        .prop_map(|(one, some)| (one.index(60), some.into_iter().map(|at| at.index(60)).collect()));
    (
        prop::collection::vec(value, 10),
        0..3_usize,
        prop::collection::vec((0..4_usize, 0..3_usize), 0..4),
        prop::collection::vec(0..5_usize, 0..3),
    )
}

fn code(at: usize, model: &Code, facets: &[Facet], (values, class, headers, alternatives): &Seeds) -> Code {
    let value = |(facet, (one, some)): (&Facet, &(usize, Vec<usize>))| {
        let most = facet.values.len().max(1);
        match facet.kind {
            FacetKind::Set => {
                let mut set: Vec<usize> = some.iter().map(|at| at % most).collect();
                set.sort_unstable();
                set.dedup();
                FacetValue::Some(set, cite())
            }
            _ if facet.kind.is_derived() => FacetValue::Derived,
            _ => FacetValue::One(one % most, cite()),
        }
    };
    let header = |(name, need): &(usize, usize)| CodeHeader {
        name: format!("H{name}"),
        need: Need::ALL[*need].1,
        requests: Vec::new(),
        cite: cite(),
    };
    let alternative = |code: &usize| Alternative { code: *code, condition: "if".to_owned(), cite: cite() };
    Code {
        code: format!("{at}"),
        class: *class,
        values: facets.iter().zip(values).map(value).collect(),
        headers: headers.iter().map(header).collect(),
        alternatives: alternatives.iter().filter(|other| **other != at).map(alternative).collect(),
        ..model.clone()
    }
}

/// The catalog of the base site with other facets, codes and mappings.
fn catalog(base: &Catalog, facets: Vec<Facet>, codes: &[Seeds], rows: &[(usize, usize, bool)]) -> Catalog {
    let mut catalog = base.clone();
    // Of the two protocols one is on the site.
    let end = |protocol: &str, at: usize| End {
        written: format!("{at}"),
        code: (protocol == "sip" && at < codes.len()).then_some(at),
    };
    let mapping = |from: &str, to: &str| Mapping {
        from: from.to_owned(),
        to: to.to_owned(),
        rows: rows
            .iter()
            .map(|(source, target, none)| MappingRow {
                from: end(from, *source),
                to: (!none).then(|| end(to, *target)),
                note: "note".to_owned(),
                cite: cite(),
            })
            .collect(),
        ..base.mappings[0].clone()
    };
    catalog.mappings = vec![mapping("sip", "q850"), mapping("q850", "sip")];
    let model = &base.protocols[0].codes[0];
    catalog.protocols[0].codes = codes.iter().enumerate().map(|(at, seeds)| code(at, model, &facets, seeds)).collect();
    catalog.protocols[0].facets = facets;
    catalog
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn every_generated_pair_mirrors_and_is_ranked(
        mut facets in prop::collection::vec(facet(), 1..10),
        codes in prop::collection::vec(seeds(), 2..5),
        rows in prop::collection::vec((0..5_usize, 0..5_usize, any::<bool>()), 0..6),
    ) {
        // A protocol has one class facet at most.
        let mut classes = 0;
        facets.retain(|facet| {
            classes += usize::from(facet.kind == FacetKind::Class);
            facet.kind != FacetKind::Class || classes == 1
        });
        let catalog = catalog(base(), facets, &codes, &rows);
        for pair in catalog.pairs().collect::<Vec<_>>() {
            assert_sound(&catalog, pair);
        }
    }
}

#[test]
fn what_makes_sense_for_neither_code_is_no_agreement() {
    let site = crate::real_site::site();
    let label = "In a forking proxy";
    let fork = |page: &str| {
        let text = site.read(page);
        let agree = text.split("<details class=agree").nth(1).and_then(|rest| rest.split("</details>").next());
        agree.unwrap_or_default().contains(label)
    };
    // Neither ever answers a request that forks.
    assert!(!fork("en/compare/sip/412-conditional-request-failed-vs-423-interval-too-brief.html"));
    assert!(fork("en/compare/sip/403-forbidden-vs-410-gone.html"));
}
