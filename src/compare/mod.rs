//! Two codes → what differs between them and how much it matters. Pure: no language, no file, no page.
//!
//! For each facet of the protocol the two values are the same or lie some distance apart; differences are ranked by
//! weight × distance, the class last of all, ties in the protocol's order. The result for (b, a) is the mirror image
//! of that for (a, b). [`worth`] says what a pair is worth to a reader, [`nearest`] which pairs to read next.

pub mod nearest;
pub mod worth;

use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Code, Facet, FacetKind, FacetValue, Need, Protocol};

/// The largest distance: the two values have nothing in common.
pub const FAR: u32 = 1000;

/// What comparing two codes gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Facets that differ, the most consequential first.
    pub differences: Vec<Difference>,
    /// Facets that agree, in the protocol's order.
    pub agreements: Vec<usize>,
}

impl Comparison {
    /// The facet whose difference opens the page: the most consequential one that says something of the codes
    /// themselves. Alternatives speak of third codes, and the class is plain from the number.
    pub fn lead(&self, protocol: &Protocol) -> Option<usize> {
        let kind = |facet: usize| &protocol.facets[facet].kind;
        let leads = |facet: &usize| !matches!(kind(*facet), FacetKind::Alternatives | FacetKind::Class);
        self.differences.iter().map(|difference| difference.facet).find(leads)
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

/// Compares two codes of one protocol.
pub fn compare(catalog: &Catalog, pair: Pair) -> Comparison {
    let protocol = catalog.protocol(pair.a);
    let mut differences = Vec::new();
    let mut agreements = Vec::new();
    for (facet, declared) in protocol.facets.iter().enumerate() {
        match distance(catalog, protocol, facet, pair.a, pair.b) {
            0 => agreements.push(facet),
            distance => differences.push(Difference { facet, score: declared.weight * distance }),
        }
    }
    let is_class = |difference: &Difference| protocol.facets[difference.facet].kind == FacetKind::Class;
    differences.sort_by_key(|difference| (is_class(difference), u32::MAX - difference.score, difference.facet));
    Comparison { differences, agreements }
}

/// How far the values of a facet lie apart, from 0 (the same) to [`FAR`].
fn distance(catalog: &Catalog, protocol: &Protocol, facet: usize, a: CodeRef, b: CodeRef) -> u32 {
    let declared = &protocol.facets[facet];
    let (code_a, code_b) = (catalog.code(a), catalog.code(b));
    match &declared.kind {
        FacetKind::Headers => apart(&names(code_a), &names(code_b)),
        FacetKind::Alternatives => {
            let codes = |code: &Code| code.alternatives.iter().map(|alternative| alternative.code).collect::<Vec<_>>();
            apart(&codes(code_a), &codes(code_b))
        }
        FacetKind::Mapping { to } => apart(&rows(catalog, protocol, to, code_a), &rows(catalog, protocol, to, code_b)),
        FacetKind::Class => {
            if code_a.class == code_b.class {
                0
            } else {
                FAR
            }
        }
        FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Set => {
            declared_distance(declared, &code_a.values[facet], &code_b.values[facet])
        }
    }
}

fn declared_distance(facet: &Facet, a: &FacetValue, b: &FacetValue) -> u32 {
    match (a, b) {
        (FacetValue::One(a, _), FacetValue::One(b, _)) if a == b => 0,
        (FacetValue::One(a, _), FacetValue::One(b, _)) => {
            if facet.kind == FacetKind::Ordered {
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

/// The header fields of a code, and how much each is needed.
fn names(code: &Code) -> Vec<(&str, Need)> {
    code.main_headers().into_iter().map(|header| (header.name.as_str(), header.need)).collect()
}

/// What a code becomes in another protocol and what arrives as it.
fn rows<'c>(
    catalog: &'c Catalog,
    protocol: &'c Protocol,
    to: &'c str,
    code: &Code,
) -> Vec<(bool, Option<&'c str>, &'c str)> {
    let mut rows = Vec::new();
    for (mapping, outward) in catalog.mappings_between(&protocol.id.0, to) {
        for row in &mapping.rows {
            let own = if outward { Some(row.from.as_str()) } else { row.to.as_deref() };
            if own == Some(code.code.as_str()) {
                let other = if outward { row.to.as_deref() } else { Some(row.from.as_str()) };
                rows.push((outward, other, row.note.as_str()));
            }
        }
    }
    rows
}
