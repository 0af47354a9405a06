//! Which comparisons to read next: for each code all others, the most useful first.

use std::collections::BTreeSet;

use super::compare;
use super::worth::worth_of;
use crate::model::Catalog;
use crate::model::pair::{CodeRef, Pair};

/// For each code of the catalog, its pairs by worth; memory grows with the number of codes times a constant.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// By protocol and code: the best pairs, at most [`KEPT`].
    best: Vec<Vec<Vec<Ranked>>>,
}

/// How many pairs are kept for each code.
pub const KEPT: usize = 12;

/// A pair and what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The pair.
    pub pair: Pair,
    /// Its worth.
    pub worth: u32,
}

impl Ranking {
    /// Ranks all pairs of the catalog. `verdicts` are the pairs an editor wrote about.
    pub fn new(catalog: &Catalog, verdicts: &BTreeSet<Pair>) -> Self {
        let best = catalog
            .protocols
            .iter()
            .enumerate()
            .map(|(protocol, p)| {
                let n = p.codes.len();
                (0..n)
                    .map(|code| {
                        let own = CodeRef { protocol, code };
                        let mut ranked: Vec<(u32, u32, usize)> = (0..n)
                            .filter_map(|other| Some((other, Pair::new(own, CodeRef { protocol, code: other })?)))
                            .map(|(other, pair)| {
                                let comparison = compare(catalog, pair);
                                let worth = worth_of(catalog, pair, verdicts.contains(&pair), &comparison);
                                let apart: u32 = comparison.differences.iter().map(|difference| difference.score).sum();
                                (u32::MAX - worth, apart, other)
                            })
                            .collect();
                        ranked.sort_unstable();
                        ranked.truncate(KEPT);
                        let pair =
                            |other| Pair::new(own, CodeRef { protocol, code: other }).expect("two different codes");
                        ranked
                            .into_iter()
                            .map(|(worth, _, other)| Ranked { pair: pair(other), worth: u32::MAX - worth })
                            .collect()
                    })
                    .collect()
            })
            .collect();
        Ranking { best }
    }

    /// The best pairs of a code, the most useful first.
    pub fn of(&self, code: CodeRef) -> &[Ranked] {
        &self.best[code.protocol][code.code]
    }

    /// The pairs to read after this one: the best of both codes in turn, without this one.
    pub fn after(&self, pair: Pair, most: usize) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        let (mut a, mut b) = (self.of(pair.a).iter(), self.of(pair.b).iter());
        loop {
            let next = [a.next(), b.next()];
            if next.iter().all(Option::is_none) {
                break;
            }
            for ranked in next.into_iter().flatten() {
                if ranked.pair != pair && !pairs.contains(&ranked.pair) && pairs.len() < most {
                    pairs.push(ranked.pair);
                }
            }
        }
        pairs
    }
}
