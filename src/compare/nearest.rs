//! What each pair is worth, and which comparisons to read next: for each code all others, the most useful first.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::compare;
use super::worth::worth_of;
use crate::model::Catalog;
use crate::model::pair::{CodeRef, Pair};

/// All pairs by worth: a number a pair, and for each code of the catalog the best of its pairs.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// By protocol and code: the best pairs, at most [`KEPT`].
    best: Vec<Vec<Vec<Ranked>>>,
    /// By protocol, first code, and second code counted from the first.
    worth: Vec<Vec<Vec<u32>>>,
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

/// A pair's worth, and how far its codes lie apart.
type Standing = (u32, u32);

impl Ranking {
    /// Ranks all pairs of the catalog. `verdicts` are the pairs an editor wrote about.
    pub fn new(catalog: &Catalog, verdicts: &BTreeSet<Pair>) -> Self {
        let mut ranking = Ranking { best: Vec::new(), worth: Vec::new() };
        for (protocol, p) in catalog.protocols.iter().enumerate() {
            let n = p.codes.len();
            let at = |code: usize| CodeRef { protocol, code };
            let standing = |pair: Pair| -> Standing {
                let comparison = compare(catalog, pair);
                let apart = comparison.differences.iter().map(|difference| difference.score).sum();
                (worth_of(catalog, pair, verdicts.contains(&pair), &comparison), apart)
            };
            let of = |a: usize| (a + 1..n).map(|b| standing(Pair { a: at(a), b: at(b) })).collect();
            let standings: Vec<Vec<Standing>> = (0..n).into_par_iter().map(of).collect();
            ranking.best.push((0..n).map(|code| best(at(code), &standings)).collect());
            let worth = |row: Vec<Standing>| row.into_iter().map(|(worth, _)| worth).collect();
            ranking.worth.push(standings.into_iter().map(worth).collect());
        }
        ranking
    }

    /// What a pair is worth.
    pub fn worth(&self, pair: Pair) -> u32 {
        self.worth[pair.a.protocol][pair.a.code][pair.b.code - pair.a.code - 1]
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

/// The best pairs of a code: by worth, then by nearness, then in order.
fn best(own: CodeRef, standings: &[Vec<Standing>]) -> Vec<Ranked> {
    let others = (0..standings.len()).filter_map(|code| Pair::new(own, CodeRef { code, ..own }));
    let mut ranked: Vec<(u32, u32, Pair)> = others
        .map(|pair| {
            let (worth, apart) = standings[pair.a.code][pair.b.code - pair.a.code - 1];
            (u32::MAX - worth, apart, pair)
        })
        .collect();
    ranked.sort_unstable();
    ranked.truncate(KEPT);
    ranked.into_iter().map(|(rest, _, pair)| Ranked { pair, worth: u32::MAX - rest }).collect()
}
