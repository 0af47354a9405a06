//! Two codes, in canonical order.

/// A code by position: protocol in the catalog, code in the protocol. The order of positions is canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeRef {
    /// Index into [`super::Catalog::protocols`].
    pub protocol: usize,
    /// Index into [`super::Protocol::codes`].
    pub code: usize,
}

/// Two different codes; `a` comes before `b`, so that a pair has one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The first code: left, or above.
    pub a: CodeRef,
    /// The second code: right, or below.
    pub b: CodeRef,
}

impl Pair {
    /// Puts two codes in order; `None` where they are one.
    pub fn new(a: CodeRef, b: CodeRef) -> Option<Self> {
        match a.cmp(&b) {
            std::cmp::Ordering::Less => Some(Pair { a, b }),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Pair { a: b, b: a }),
        }
    }
}
