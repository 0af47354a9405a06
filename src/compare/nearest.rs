//! Which comparisons to read next: for each code all others, the most useful first.

use std::collections::BTreeSet;

use super::compare;
use super::worth::{is_alternative, worth_of};
use crate::model::Catalog;
use crate::model::pair::{CodeRef, Pair};

/// For each code of the catalog, its pairs by worth; memory grows with the number of codes times a constant.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// By protocol and code: the best pairs, at most [`KEPT`], and beyond them only alternatives.
    best: Vec<Vec<Vec<Ranked>>>,
    /// The pairs an editor wrote about.
    verdicts: BTreeSet<Pair>,
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
    /// Does one of the two name the other as an alternative?
    pub alternative: bool,
}

impl Ranking {
    /// Ranks all pairs of the catalog. `verdicts` are the pairs an editor wrote about.
    pub fn new(catalog: &Catalog, verdicts: BTreeSet<Pair>) -> Self {
        let mut ranking = Ranking { best: Vec::new(), verdicts };
        let best = |own: CodeRef| -> Vec<Ranked> {
            let all = ranking.all(catalog, own).into_iter().enumerate();
            all.filter(|(at, ranked)| *at < KEPT || ranked.alternative).map(|(_, ranked)| ranked).collect()
        };
        let codes = |protocol: usize| 0..catalog.protocols[protocol].codes.len();
        ranking.best = (0..catalog.protocols.len())
            .map(|protocol| codes(protocol).map(|code| best(CodeRef { protocol, code })).collect())
            .collect();
        ranking
    }

    /// The best pairs of a code, the most useful first.
    pub fn of(&self, code: CodeRef) -> &[Ranked] {
        &self.best[code.protocol][code.code]
    }

    /// All pairs of a code, the most useful first. Only the best are kept, so this compares the code with all others.
    pub fn all(&self, catalog: &Catalog, own: CodeRef) -> Vec<Ranked> {
        let others = (0..catalog.protocol(own).codes.len()).map(|code| CodeRef { code, ..own });
        let mut ranked: Vec<(u32, u32, CodeRef, Pair)> = others
            .filter_map(|other| Some((other, Pair::new(own, other)?)))
            .map(|(other, pair)| {
                let comparison = compare(catalog, pair);
                let worth = worth_of(catalog, pair, self.verdicts.contains(&pair), &comparison);
                let apart: u32 = comparison.differences.iter().map(|difference| difference.score).sum();
                (u32::MAX - worth, apart, other, pair)
            })
            .collect();
        ranked.sort_unstable();
        let alternative = |pair| is_alternative(catalog, pair);
        ranked
            .into_iter()
            .map(|(worth, _, _, pair)| Ranked { pair, worth: u32::MAX - worth, alternative: alternative(pair) })
            .collect()
    }

    /// The pairs to read after this one, without this one: first those with the alternatives of either code, since who
    /// compares two codes is choosing one; then the best of both in turn.
    pub fn after(&self, pair: Pair, most: usize) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for alternative in [true, false] {
            let of = |code| self.of(code).iter().filter(move |ranked| ranked.alternative == alternative);
            let (mut a, mut b) = (of(pair.a), of(pair.b));
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
        }
        pairs
    }
}
