//! Which pairs of codes have a page.
//!
//! All pairs of a protocol have one unless its `pairs` says otherwise: 300 codes have 44,850, in each language. What a
//! protocol asks for is a [`Choice`]; which pairs that means is decided once for a catalog, in [`Paired`], and everything
//! that makes pages or links to them asks there.

use super::Catalog;
use super::pair::Pair;

/// Which pairs of a protocol's codes get a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Choice {
    /// All of them.
    #[default]
    All,
    /// Those that are worth at least so much to a reader.
    Worth(u32),
    /// Those that are listed, by position, the first code first.
    Listed(Vec<(usize, usize)>),
}

/// The pairs that have a page.
#[derive(Debug, Clone, Default)]
pub struct Paired {
    /// By protocol; `None` where all pairs have one.
    protocols: Vec<Option<Vec<Vec<usize>>>>,
}

impl Paired {
    /// Those of all protocols: for each, `None` where all pairs have a page, or else those that do, in any order.
    pub fn new(protocols: impl IntoIterator<Item = Option<Vec<Pair>>>, catalog: &Catalog) -> Self {
        let of = |(at, pairs): (usize, Option<Vec<Pair>>)| {
            let mut seconds = vec![Vec::new(); catalog.protocols[at].codes.len()];
            pairs?.into_iter().for_each(|pair| seconds[pair.a.code].push(pair.b.code));
            for second in &mut seconds {
                second.sort_unstable();
                second.dedup();
            }
            Some(seconds)
        };
        Paired { protocols: protocols.into_iter().enumerate().map(of).collect() }
    }

    /// For each code of a protocol, in order, the later ones with which it has a page; `None` where it has one with all.
    pub fn of(&self, protocol: usize) -> Option<&[Vec<usize>]> {
        self.protocols.get(protocol)?.as_deref()
    }

    /// Has a pair a page?
    pub fn has(&self, pair: Pair) -> bool {
        self.of(pair.a.protocol).is_none_or(|seconds| seconds[pair.a.code].binary_search(&pair.b.code).is_ok())
    }
}

impl Catalog {
    /// The pairs of a protocol that have a page, in canonical order.
    pub fn pairs_of(&self, protocol: usize) -> impl Iterator<Item = Pair> + '_ {
        let codes = self.protocols[protocol].codes.len();
        let paired = self.paired.of(protocol);
        let second = move |a: usize| match paired {
            None => Seconds::All(a + 1..codes),
            Some(seconds) => Seconds::Some(seconds[a].iter()),
        };
        (0..codes).flat_map(move |a| second(a).filter_map(move |b| Pair::of(protocol, a, b)))
    }
}

/// The second codes of pairs with one first code.
enum Seconds<'p> {
    All(std::ops::Range<usize>),
    Some(std::slice::Iter<'p, usize>),
}

impl Iterator for Seconds<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        match self {
            Seconds::All(range) => range.next(),
            Seconds::Some(listed) => listed.next().copied(),
        }
    }
}
