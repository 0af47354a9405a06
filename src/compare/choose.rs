//! Which pairs have a page: what protocols ask for, and those that always have one.

use std::collections::BTreeSet;

use super::Profiles;
use super::worth::{is_alternative, worth};
use crate::model::Catalog;
use crate::model::pair::Pair;
use crate::model::paired::{Choice, Paired};

/// Decides which pairs have a page. `verdicts` are those an editor wrote about; they, named alternatives and the pairs that
/// the protocol calls notable always have one. Codes are compared only where a protocol asks by worth.
pub fn choose(catalog: &Catalog, verdicts: &BTreeSet<Pair>) -> Paired {
    let asks_by_worth = |choice: &Choice| matches!(choice, Choice::Worth(_));
    let is_compared = catalog.protocols.iter().any(|protocol| asks_by_worth(&protocol.pairs));
    let profiles = is_compared.then(|| Profiles::new(catalog));
    let of = |(at, protocol): (usize, &crate::model::Protocol)| {
        let codes = protocol.codes.len();
        let notable: BTreeSet<(usize, usize)> = protocol.notable.iter().copied().collect();
        let is_worth = |pair: Pair, least: u32| {
            let comparison = profiles.as_ref().map(|profiles| profiles.compare(catalog, pair));
            comparison.is_some_and(|comparison| worth(catalog, pair, verdicts.contains(&pair), &comparison) >= least)
        };
        let chosen: Box<dyn Fn(Pair) -> bool> = match &protocol.pairs {
            Choice::All => return None,
            Choice::Worth(least) => Box::new(move |pair| is_worth(pair, *least)),
            Choice::Listed(listed) => {
                let listed: BTreeSet<(usize, usize)> = listed.iter().copied().collect();
                Box::new(move |pair| listed.contains(&(pair.a.code, pair.b.code)))
            }
        };
        let all = (0..codes).flat_map(|a| (a + 1..codes).filter_map(move |b| Pair::of(at, a, b)));
        let has_page = |pair: &Pair| {
            notable.contains(&(pair.a.code, pair.b.code))
                || verdicts.contains(pair)
                || is_alternative(catalog, *pair)
                || chosen(*pair)
        };
        Some(all.filter(has_page).collect::<Vec<Pair>>())
    };
    Paired::new(catalog.protocols.iter().enumerate().map(of), catalog)
}
