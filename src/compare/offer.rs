//! Which pairs search engines are offered: those whose page has a text of its own, and a few beside them.
//!
//! Almost all that a comparison says stands on the pages of its two codes as well, so thousands of them would be offered as copies
//! are. A verdict stands nowhere else. Pairs without one that people ask for all the same, because the protocol calls them notable or
//! one code names the other as an alternative, are one in ten at most. It depends on facts and verdicts, never on a locale.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::worth::is_alternative;
use crate::model::pair::Pair;
use crate::model::{Catalog, IndexPairs};

/// For how many verdicts one pair without a verdict is offered: so it is one in ten.
const VERDICTS_FOR_ONE: usize = 9;

/// How many pairs a protocol may offer before it has verdicts enough, as many as the home shows: a protocol whose owner has written
/// no verdict yet, or whose few codes need none, is not left without a comparison that can be found.
const LEAST: usize = 6;

/// The pairs that search engines are offered.
#[derive(Debug, Clone)]
pub enum Offered {
    /// Every pair that has a page.
    All,
    /// These.
    These(BTreeSet<Pair>),
}

impl Offered {
    /// Decides for all protocols. `verdicts` are the pairs that an editor wrote about, `worth` is what a pair is worth.
    pub fn new(catalog: &Catalog, verdicts: &BTreeSet<Pair>, worth: impl Fn(Pair) -> u32) -> Self {
        if catalog.settings.index_pairs == IndexPairs::All {
            return Offered::All;
        }
        let of = |protocol| offered(catalog, protocol, verdicts, &worth);
        Offered::These((0..catalog.protocols.len()).flat_map(of).collect())
    }

    /// Is a pair offered?
    pub fn has(&self, pair: Pair) -> bool {
        match self {
            Offered::All => true,
            Offered::These(pairs) => pairs.contains(&pair),
        }
    }
}

/// The pairs of a protocol that are offered: those with a verdict; then the notable ones, the others that are named, each by
/// worth, and ties in order.
fn offered(catalog: &Catalog, protocol: usize, verdicts: &BTreeSet<Pair>, worth: &impl Fn(Pair) -> u32) -> Vec<Pair> {
    let mut written: Vec<Pair> = verdicts.iter().filter(|pair| pair.protocol() == protocol).copied().collect();
    let notable: BTreeSet<Pair> =
        catalog.protocols[protocol].notable.iter().filter_map(|(a, b)| Pair::of(protocol, *a, *b)).collect();
    let is_asked = |pair: &Pair| notable.contains(pair) || is_alternative(catalog, *pair);
    let mut asked: Vec<Pair> =
        catalog.pairs_of(protocol).filter(|pair| is_asked(pair) && !verdicts.contains(pair)).collect();
    asked.sort_by_key(|pair| (!notable.contains(pair), Reverse(worth(*pair)), *pair));
    asked.truncate((written.len() / VERDICTS_FOR_ONE).max(LEAST.saturating_sub(written.len())));
    written.append(&mut asked);
    written
}
