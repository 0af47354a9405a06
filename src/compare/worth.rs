//! What a pair is worth to a reader. It decides what is read next, and in which order pairs without a verdict are offered to
//! search engines ([`super::offer`]). It depends on facts and verdicts, never on a locale.

use super::Comparison;
use crate::model::Catalog;
use crate::model::pair::{CodeRef, Pair};

/// An editor wrote a verdict on the pair: someone asked "which of the two?".
pub const VERDICT: u32 = 100;
/// One of the two names the other as an alternative.
pub const ALTERNATIVE: u32 = 60;
/// Each names the other.
pub const BOTH_WAYS: u32 = 20;
/// The two are of one class: they are often looked up together.
pub const SAME_CLASS: u32 = 20;
/// At least three quarters of the facets agree: they are easily confused.
pub const NEAR_IDENTICAL: u32 = 15;
/// They become the same code of another protocol, or neither becomes one: who translates between the two cannot tell them apart.
pub const SAME_MAPPING: u32 = 5;

/// The worth of a pair, a sum of the constants above; `comparison` is its own.
pub fn worth(catalog: &Catalog, pair: Pair, has_verdict: bool, comparison: &Comparison) -> u32 {
    let (a, b) = (catalog.code(pair.a), catalog.code(pair.b));
    let named = [names(catalog, pair.a, pair.b), names(catalog, pair.b, pair.a)];
    let facets = comparison.differences.len() + comparison.agreements.len();
    let same_mapping = comparison.agreements.iter().any(|facet| {
        let kind = &catalog.protocol(pair.a).facets[*facet].kind;
        kind.target().is_some()
    });
    [
        (has_verdict, VERDICT),
        (named[0] || named[1], ALTERNATIVE),
        (named[0] && named[1], BOTH_WAYS),
        (a.class == b.class, SAME_CLASS),
        (comparison.agreements.len() * 4 >= facets * 3, NEAR_IDENTICAL),
        (same_mapping, SAME_MAPPING),
    ]
    .iter()
    .filter(|(counts, _)| *counts)
    .map(|(_, worth)| worth)
    .sum()
}

/// Does one of the two name the other as an alternative?
pub fn is_alternative(catalog: &Catalog, pair: Pair) -> bool {
    names(catalog, pair.a, pair.b) || names(catalog, pair.b, pair.a)
}

/// Does a code name another as an alternative?
fn names(catalog: &Catalog, own: CodeRef, other: CodeRef) -> bool {
    catalog.code(own).alternatives.iter().any(|alternative| alternative.code == other.code)
}
