//! Two codes → what differs between them and how much it matters. Pure: no language, no file, no page.
//!
//! For each facet of the protocol the two values are the same or lie some distance apart; differences are ranked by
//! weight × distance, the class last of all, ties in the protocol's order. The result for (b, a) is the mirror image
//! of that for (a, b). [`profile`] has what comparing reads of each code, [`worth`] says what a pair is worth to a
//! reader, [`nearest`] which pairs to read next, [`choose`] which have a page,
//! [`offer`] which search engines are told of.

pub mod choose;
pub mod nearest;
pub mod offer;
mod profile;
pub mod worth;

pub use profile::Profiles;
use profile::{Numbers, Profile};

use crate::model::pair::Pair;
use crate::model::{Catalog, Code, Facet, FacetValue, Protocol};

/// The largest distance: the two values have nothing in common.
pub const FAR: u32 = 1000;

/// How many differences are told in whole sentences.
const TOLD: usize = 4;

/// What comparing two codes gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Facets that differ, the most consequential first.
    pub differences: Vec<Difference>,
    /// Facets that agree, in the protocol's order.
    pub agreements: Vec<usize>,
}

impl Comparison {
    /// The facets of the list, in order: what differs in the codes themselves, the `nuances`, to which codes either is
    /// close, and the class. Nuances are facets in which both codes agree, each in words of its own.
    pub fn rows(&self, protocol: &Protocol, nuances: &[usize]) -> Vec<usize> {
        let mut rows: Vec<usize> = self.of_themselves(protocol).chain(nuances.iter().copied()).collect();
        let others: Vec<usize> = self.facets().filter(|facet| !rows.contains(facet)).collect();
        rows.extend(others);
        rows
    }

    /// The facets that are told in whole sentences, with which the list begins: those whose differences say most of the
    /// codes themselves. The class is plain from the number, and to which codes either is close is told by its own words on
    /// when to send it, so they stand here only where nothing else does: no difference, and no nuance.
    pub fn told(&self, protocol: &Protocol, nuances: &[usize]) -> Vec<usize> {
        let is_class = |facet: &usize| protocol.facets[*facet].kind.is_class();
        let mut told: Vec<usize> = self.of_themselves(protocol).take(TOLD).collect();
        if told.is_empty() {
            told.extend(nuances.iter().take(TOLD));
        }
        if told.is_empty() {
            told.extend(self.facets().filter(|facet| !is_class(facet)));
        }
        if told.is_empty() {
            told.extend(self.facets().filter(is_class));
        }
        told
    }

    /// The facets that differ, in order.
    pub fn facets(&self) -> impl Iterator<Item = usize> + Clone {
        self.differences.iter().map(|difference| difference.facet)
    }

    /// The facets that say something of the codes themselves. Alternatives speak of third codes, and the class is plain
    /// from the number.
    fn of_themselves(&self, protocol: &Protocol) -> impl Iterator<Item = usize> {
        let kind = |facet: usize| &protocol.facets[facet].kind;
        self.facets().filter(move |facet| !kind(*facet).is_told_elsewhere())
    }
}

/// One facet in which two codes differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// Index into the protocol's facets.
    pub facet: usize,
    /// Weight × distance: 0 to 100,000.
    pub score: u32,
}

/// Compares two codes of one protocol. Whoever compares many makes [`Profiles`] once.
pub fn compare(catalog: &Catalog, pair: Pair) -> Comparison {
    let mut numbers = Numbers::default();
    let [a, b] = [pair.a, pair.b].map(|at| Profile::new(catalog, at, &mut numbers));
    compared(catalog, pair, &a, &b)
}

fn compared(catalog: &Catalog, pair: Pair, a: &Profile, b: &Profile) -> Comparison {
    let protocol = catalog.protocol(pair.a);
    let mut differences = Vec::new();
    let mut agreements = Vec::new();
    for (facet, declared) in protocol.facets.iter().enumerate() {
        match distance(declared, facet, [(catalog.code(pair.a), a), (catalog.code(pair.b), b)]) {
            0 => agreements.push(facet),
            distance => differences.push(Difference { facet, score: declared.weight * distance }),
        }
    }
    let is_class = |difference: &Difference| protocol.facets[difference.facet].kind.is_class();
    differences.sort_by_key(|difference| (is_class(difference), u32::MAX - difference.score, difference.facet));
    Comparison { differences, agreements }
}

/// How far the values of a facet lie apart, from 0 (the same) to [`FAR`].
fn distance(declared: &Facet, facet: usize, [(code_a, a), (code_b, b)]: [(&Code, &Profile); 2]) -> u32 {
    if declared.kind.is_class() {
        if code_a.class == code_b.class { 0 } else { FAR }
    } else if declared.kind.is_derived() {
        apart(a.elements(facet), b.elements(facet))
    } else {
        declared_distance(declared, &code_a.values[facet], &code_b.values[facet])
    }
}

fn declared_distance(facet: &Facet, a: &FacetValue, b: &FacetValue) -> u32 {
    match (a, b) {
        (FacetValue::One(a, _), FacetValue::One(b, _)) if a == b => 0,
        (FacetValue::One(a, _), FacetValue::One(b, _)) => {
            if facet.kind.is_ordered() {
                let steps = u32::try_from(a.abs_diff(*b)).unwrap_or(FAR);
                let most = u32::try_from(facet.values.len() - 1).unwrap_or(FAR);
                return (FAR * steps).div_ceil(most);
            }
            let (a, b) = (&facet.values[*a].group, &facet.values[*b].group);
            // Different values are never at distance 0, however near their group puts them.
            if a.is_some() && a == b { facet.near.max(1) } else { FAR }
        }
        (FacetValue::Some(a, _), FacetValue::Some(b, _)) => apart(a, b),
        _ => 0,
    }
}

/// The share of elements that two sets do not have in common (Jaccard's distance); sets without elements are the same.
/// What stands twice counts once.
fn apart<T: PartialEq>(a: &[T], b: &[T]) -> u32 {
    let distinct = |set: &[T]| set.iter().enumerate().filter(|(at, item)| !set[..*at].contains(item)).count();
    let common = a.iter().enumerate().filter(|(at, item)| b.contains(item) && !a[..*at].contains(item)).count();
    let all = distinct(a) + distinct(b) - common;
    if all == 0 {
        return 0;
    }
    let share = |n: usize| u32::try_from(n).unwrap_or(u32::MAX / FAR);
    (FAR * share(all - common)).div_ceil(share(all))
}
