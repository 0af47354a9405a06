//! Which codes are the same number: several protocols may have a 404, and one page tells what each of them means by it.

use std::collections::BTreeMap;

use super::Protocol;
use super::pair::CodeRef;

/// The codes of all protocols by their number, as addresses write it. Made once for a catalog, since every page asks.
#[derive(Debug, Clone, Default)]
pub struct Numbers(BTreeMap<String, Vec<CodeRef>>);

impl Numbers {
    /// Sorts the codes of all protocols by their numbers.
    pub fn new(protocols: &[Protocol]) -> Self {
        let mut numbers: BTreeMap<String, Vec<CodeRef>> = BTreeMap::new();
        for (protocol, declared) in protocols.iter().enumerate() {
            for (code, own) in declared.codes.iter().enumerate() {
                numbers.entry(own.word()).or_default().push(CodeRef { protocol, code });
            }
        }
        Numbers(numbers)
    }

    /// The codes of a number, in canonical order.
    pub fn of(&self, word: &str) -> &[CodeRef] {
        self.0.get(word).map_or(&[], Vec::as_slice)
    }

    /// The first code of each number that several protocols have, in canonical order.
    pub fn shared(&self) -> Vec<CodeRef> {
        let is_shared = |same: &&Vec<CodeRef>| same.iter().any(|other| other.protocol != same[0].protocol);
        let mut first: Vec<CodeRef> = self.0.values().filter(is_shared).map(|same| same[0]).collect();
        first.sort_unstable();
        first
    }
}
