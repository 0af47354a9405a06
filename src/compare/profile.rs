//! What comparing reads of a code, put together once for all its pairs.
//!
//! Some facets are not written down as one: the header fields of a code, its alternatives, what it becomes in another
//! protocol. Of those a profile holds the elements, each as a number, since two of them are compared thousands of times.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Comparison, compared};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Element, Facet, FacetValue, Need};

/// The profiles of all codes, by protocol and code.
#[derive(Debug, Clone)]
pub struct Profiles(Vec<Vec<Profile>>);

/// What comparing reads of one code: for each facet the numbers of its elements, none where its value is written down.
#[derive(Debug, Clone)]
pub(super) struct Profile(Vec<Vec<u32>>);

/// What of an element is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Compared<'c> {
    /// A value or a class, by its id.
    Id(&'c str),
    /// A header field, and how much it is needed.
    Header(&'c str, Need),
    /// A code to use instead.
    Code(usize),
    /// What a code becomes in another protocol (`true`), or what arrives as it, and a remark.
    Row(bool, Option<&'c str>, &'c str),
}

impl<'c> From<Element<'c>> for Compared<'c> {
    fn from(element: Element<'c>) -> Self {
        match element {
            Element::Value(id) | Element::Class(id) => Compared::Id(id),
            Element::Header(header) => Compared::Header(&header.name, header.need),
            Element::Code(at) => Compared::Code(at.code),
            Element::Row(row) => Compared::Row(row.outward, row.other.map(|end| end.written.as_str()), &row.row.note),
        }
    }
}

/// The numbers of the elements, as they are met.
#[derive(Debug, Default)]
pub(super) struct Numbers<'c>(HashMap<Compared<'c>, u32>);

impl Profiles {
    /// Profiles all codes of the catalog.
    pub fn new(catalog: &Catalog) -> Self {
        let mut numbers = Numbers::default();
        let mut of = |protocol: usize| {
            let codes = (0..catalog.protocols[protocol].codes.len()).map(|code| CodeRef { protocol, code });
            codes.map(|at| Profile::new(catalog, at, &mut numbers)).collect()
        };
        Profiles((0..catalog.protocols.len()).map(&mut of).collect())
    }

    /// Compares two codes of one protocol.
    pub fn compare(&self, catalog: &Catalog, pair: Pair) -> Comparison {
        let [a, b] = [pair.a, pair.b].map(|at| &self.0[at.protocol][at.code]);
        compared(catalog, pair, a, b)
    }
}

impl Profiles {
    /// The pairs of a protocol's codes that agree in every facet, in order: found by sorting, since few of all pairs do.
    pub fn alike(&self, catalog: &Catalog, protocol: usize) -> Vec<(usize, usize)> {
        let codes = &catalog.protocols[protocol].codes;
        let sorted = |elements: &Vec<u32>| elements.iter().copied().collect::<BTreeSet<u32>>();
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, code) in codes.iter().enumerate() {
            let values = code.values.iter().map(|value| match value {
                FacetValue::One(value, _) => vec![*value],
                FacetValue::Some(values, _) => values.clone(),
                FacetValue::Derived => Vec::new(),
            });
            let elements: Vec<BTreeSet<u32>> = self.0[protocol][at].0.iter().map(sorted).collect();
            // The class counts where it is a facet.
            let is_class = |facet: &Facet| facet.kind.is_class();
            let class = catalog.protocols[protocol].facets.iter().any(is_class).then_some(code.class);
            groups.entry((class, values.collect::<Vec<_>>(), elements)).or_default().push(at);
        }
        let pairs = |group: Vec<usize>| {
            let of = |nth: usize| group[nth + 1..].iter().map(move |other| (nth, *other)).collect::<Vec<_>>();
            (0..group.len()).flat_map(of).map(|(nth, other)| (group[nth], other)).collect::<Vec<_>>()
        };
        let mut alike: Vec<(usize, usize)> = groups.into_values().flat_map(pairs).collect();
        alike.sort_unstable();
        alike
    }
}

impl Profile {
    /// Profiles a code. Only profiles of the same numbers can be compared.
    pub(super) fn new<'c>(catalog: &'c Catalog, at: CodeRef, numbers: &mut Numbers<'c>) -> Self {
        let facets = catalog.protocol(at).facets.iter().enumerate().map(|(facet, declared)| {
            // What is written down, and the class, are numbers already.
            let is_list = declared.kind.is_derived() && !declared.kind.is_class();
            let elements = if is_list { catalog.elements(at, facet) } else { Vec::new() };
            numbers.of(elements.into_iter().map(|(element, _)| element))
        });
        Profile(facets.collect())
    }

    /// The elements of a facet.
    pub(super) fn elements(&self, facet: usize) -> &[u32] {
        &self.0[facet]
    }
}

impl<'c> Numbers<'c> {
    fn of(&mut self, elements: impl IntoIterator<Item = Element<'c>>) -> Vec<u32> {
        let number = |element| {
            let next = u32::try_from(self.0.len()).expect("fewer than 2^32 elements");
            *self.0.entry(Compared::from(element)).or_insert(next)
        };
        elements.into_iter().map(number).collect()
    }
}
