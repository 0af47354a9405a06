//! What each pair is worth, and which comparisons to read next: for each code all others with which it has a page, the most
//! useful first.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::offer::Offered;
use super::worth::{is_alternative, worth};
use super::{Comparison, Profiles};
use crate::model::Catalog;
use crate::model::pair::{CodeRef, Pair};

/// All pairs by worth: a number a pair, and for each code of the catalog the best of its pairs.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// By what codes are compared.
    profiles: Profiles,
    /// By protocol and code: the best pairs, at most [`KEPT`], and beyond them only alternatives.
    best: Vec<Vec<Vec<Ranked>>>,
    /// By protocol, first code, and second code counted from the first.
    standings: Vec<Vec<Vec<Standing>>>,
    /// What search engines are told of.
    offered: Offered,
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

/// A pair's worth, and how far its codes lie apart.
type Standing = (u32, u32);

impl Ranking {
    /// Ranks all pairs of the catalog. `verdicts` are the pairs an editor wrote about.
    pub fn new(catalog: &Catalog, verdicts: &BTreeSet<Pair>) -> Self {
        let mut ranking = Ranking {
            profiles: Profiles::new(catalog),
            best: Vec::new(),
            standings: Vec::new(),
            offered: Offered::All,
        };
        for (protocol, p) in catalog.protocols.iter().enumerate() {
            let n = p.codes.len();
            let at = |code: usize| CodeRef { protocol, code };
            let standing = |pair: Pair| -> Standing {
                let comparison = ranking.compare(catalog, pair);
                (worth(catalog, pair, verdicts.contains(&pair), &comparison), apart(&comparison))
            };
            let of = |a: usize| (a + 1..n).filter_map(|b| Pair::of(protocol, a, b)).map(standing).collect();
            let standings: Vec<Vec<Standing>> = (0..n).into_par_iter().map(of).collect();
            let standing = |pair: Pair| standings[pair.a.code][pair.b.code - pair.a.code - 1];
            let best = |own: CodeRef| -> Vec<Ranked> {
                let all = ranked(catalog, own, standing).into_iter().enumerate();
                all.filter(|(nth, ranked)| *nth < KEPT || ranked.alternative).map(|(_, ranked)| ranked).collect()
            };
            ranking.best.push((0..n).map(|code| best(at(code))).collect());
            ranking.standings.push(standings);
        }
        ranking.offered = Offered::new(catalog, verdicts, |pair| ranking.worth(pair));
        ranking
    }

    /// Compares the codes of a pair, by what is known of them already.
    pub fn compare(&self, catalog: &Catalog, pair: Pair) -> Comparison {
        self.profiles.compare(catalog, pair)
    }

    /// What a pair is worth.
    pub fn worth(&self, pair: Pair) -> u32 {
        self.standing(pair).0
    }

    /// Are search engines told of a pair, where its page is whole?
    pub fn is_offered(&self, pair: Pair) -> bool {
        self.offered.has(pair)
    }

    fn standing(&self, pair: Pair) -> Standing {
        self.standings[pair.a.protocol][pair.a.code][pair.b.code - pair.a.code - 1]
    }

    /// The best pairs of a code that have a page, the most useful first.
    pub fn of(&self, code: CodeRef) -> &[Ranked] {
        &self.best[code.protocol][code.code]
    }

    /// All pairs of a code that have a page, the most useful first. Only the best are kept in order, so this sorts them.
    pub fn all(&self, catalog: &Catalog, own: CodeRef) -> Vec<Ranked> {
        ranked(catalog, own, |pair| self.standing(pair))
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
                if pairs.len() == most || next.iter().all(Option::is_none) {
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

/// How far the two codes of a pair lie apart.
fn apart(comparison: &Comparison) -> u32 {
    comparison.differences.iter().map(|difference| difference.score).sum()
}

/// The pairs of a code: by worth, then by nearness, then in order.
fn ranked(catalog: &Catalog, own: CodeRef, standing: impl Fn(Pair) -> Standing) -> Vec<Ranked> {
    let others = (0..catalog.protocol(own).codes.len()).map(|code| CodeRef { code, ..own });
    let mut ranked: Vec<(u32, u32, CodeRef, Pair)> = others
        .filter_map(|other| Some((other, Pair::new(own, other)?)))
        .filter(|(_, pair)| catalog.paired.has(*pair))
        .map(|(other, pair)| {
            let (worth, apart) = standing(pair);
            (u32::MAX - worth, apart, other, pair)
        })
        .collect();
    ranked.sort_unstable();
    let of = |(rest, _, _, pair): (u32, u32, CodeRef, Pair)| Ranked {
        pair,
        worth: u32::MAX - rest,
        alternative: is_alternative(catalog, pair),
    };
    ranked.into_iter().map(of).collect()
}
