//! Two codes of one protocol, in canonical order.

/// A code by position: protocol in the catalog, code in the protocol. The order of positions is canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeRef {
    /// Index into [`super::Catalog::protocols`].
    pub protocol: usize,
    /// Index into [`super::Protocol::codes`].
    pub code: usize,
}

/// Two different codes of one protocol; `a` comes before `b`, so that a pair has one address.
///
/// Facets, and with them comparisons, ranks and pages, are those of a protocol: two codes of different protocols are no pair, and
/// nothing outside of this module can make one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The first code: left, or above.
    pub a: CodeRef,
    /// The second code: right, or below.
    pub b: CodeRef,
    /// Keeps the fields from being put together elsewhere.
    made: Made,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Made;

impl Pair {
    /// Puts two codes in order; `None` where they are one, or of two protocols.
    pub fn new(a: CodeRef, b: CodeRef) -> Option<Self> {
        let (a, b) = (a.min(b), a.max(b));
        (a.protocol == b.protocol && a != b).then_some(Pair { a, b, made: Made })
    }

    /// Two codes of a protocol by position, in any order; `None` where they are one.
    pub fn of(protocol: usize, a: usize, b: usize) -> Option<Self> {
        Pair::new(CodeRef { protocol, code: a }, CodeRef { protocol, code: b })
    }

    /// The protocol of both.
    pub fn protocol(self) -> usize {
        self.a.protocol
    }

    /// The pair the other way round, which no address has: a comparison of it mirrors that of the pair.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Pair { a: self.b, b: self.a, made: Made }
    }

    /// A code beside itself: it stands for any pair of its protocol where only the place counts at which such pages lie, and differs
    /// from itself in nothing.
    pub fn beside_itself(at: CodeRef) -> Self {
        Pair { a: at, b: at, made: Made }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_two_protocols_are_no_pair() {
        let at = |protocol, code| CodeRef { protocol, code };
        let pair = Pair::new(at(1, 4), at(1, 2)).expect("two codes");
        assert_eq!((pair.a, pair.b, pair.protocol()), (at(1, 2), at(1, 4), 1));
        assert_eq!(Pair::new(at(1, 4), at(1, 4)), None);
        assert_eq!(Pair::new(at(0, 2), at(1, 4)), None);
    }
}
