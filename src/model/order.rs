//! The order of a protocol's codes, which is part of every address of a pair and so never changes.

use std::cmp::Ordering;

/// How codes are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By the numbers in them: each run of digits is one (`X.1.10` after `X.1.2`, `4.04` before `4.13`), and so are the
    /// hexadecimal digits after `0x` (`0x33` before `0x0100`) and a minus sign at the start with what follows it. Numbers
    /// come before other signs, those by text, and of what is equal so far the shorter one.
    Numeric,
    /// By text, sign by sign: for codes of fixed width, such as `40P01`.
    Text,
}

impl Order {
    /// Compares two codes. Only a code itself is equal to it.
    pub fn compare(self, a: &str, b: &str) -> Ordering {
        match self {
            Order::Numeric => by_numbers(a, b).then_with(|| a.cmp(b)),
            Order::Text => a.cmp(b),
        }
    }
}

/// A part of a code.
enum Part<'c> {
    /// A number below zero, by its digits.
    Below(Digits<'c>),
    /// A number, by its digits.
    Number(Digits<'c>),
    /// Any other sign.
    Sign(char),
}

/// Digits without the zeros before them, in the one base or the other.
struct Digits<'c> {
    text: &'c str,
    is_hex: bool,
}

fn by_numbers(mut a: &str, mut b: &str) -> Ordering {
    let mut is_start = true;
    loop {
        let order = match (part(&mut a, is_start), part(&mut b, is_start)) {
            (None, None) => return Ordering::Equal,
            (Some(Part::Below(a)), Some(Part::Below(b))) => b.compare(&a),
            (Some(Part::Number(a)), Some(Part::Number(b))) => a.compare(&b),
            (Some(Part::Sign(a)), Some(Part::Sign(b))) => a.cmp(&b),
            (left, right) => rank(left.as_ref()).cmp(&rank(right.as_ref())),
        };
        if order != Ordering::Equal {
            return order;
        }
        is_start = false;
    }
}

/// What comes first where parts are of different kinds: the end, then numbers below zero, other numbers, signs.
fn rank(part: Option<&Part<'_>>) -> u8 {
    match part {
        None => 0,
        Some(Part::Below(_)) => 1,
        Some(Part::Number(_)) => 2,
        Some(Part::Sign(_)) => 3,
    }
}

/// Takes the next part off a code.
fn part<'c>(rest: &mut &'c str, is_start: bool) -> Option<Part<'c>> {
    let first = rest.chars().next()?;
    if let Some(behind) = rest.strip_prefix('-')
        && is_start
        && behind.starts_with(|c: char| c.is_ascii_digit())
    {
        *rest = behind;
        return Some(Part::Below(digits(rest)));
    }
    if first.is_ascii_digit() {
        return Some(Part::Number(digits(rest)));
    }
    *rest = &rest[first.len_utf8()..];
    Some(Part::Sign(first))
}

/// Takes a number off a code that begins with one.
fn digits<'c>(rest: &mut &'c str) -> Digits<'c> {
    let behind = rest.strip_prefix("0x").filter(|behind| behind.starts_with(|c: char| c.is_ascii_hexdigit()));
    let (text, is_hex) = behind.map_or((*rest, false), |behind| (behind, true));
    let is_digit = |c: char| if is_hex { c.is_ascii_hexdigit() } else { c.is_ascii_digit() };
    let end = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let (number, after) = text.split_at(end);
    *rest = after;
    Digits { text: number.trim_start_matches('0'), is_hex }
}

impl Digits<'_> {
    /// Compares two numbers of any length.
    fn compare(&self, other: &Self) -> Ordering {
        if self.is_hex == other.is_hex {
            let by_digits = || {
                self.text
                    .bytes()
                    .map(|c| c.to_ascii_lowercase())
                    .cmp(other.text.bytes().map(|c| c.to_ascii_lowercase()))
            };
            return self.text.len().cmp(&other.text.len()).then_with(by_digits);
        }
        match (self.value(), other.value()) {
            (Some(a), Some(b)) => a.cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => other.is_hex.cmp(&self.is_hex),
        }
    }

    /// The number, to be compared with one of the other base. Numbers of more than 128 bits come last, hexadecimal ones
    /// first: no registry has them in both bases.
    fn value(&self) -> Option<u128> {
        let base = if self.is_hex { 16 } else { 10 };
        if self.text.is_empty() { Some(0) } else { u128::from_str_radix(self.text, base).ok() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted<'c>(order: Order, codes: &[&'c str]) -> Vec<&'c str> {
        let mut codes = codes.to_vec();
        codes.reverse();
        codes.sort_by(|a, b| order.compare(a, b));
        codes
    }

    #[test]
    fn codes_are_ordered_as_their_protocol_says() {
        for codes in [
            &["0x0a", "0x10", "301", "999", "1000"][..],
            &["X.1.1", "X.1.2", "X.1.10", "X.2.0", "X.7.8", "X.7.25"],
            &["4.04", "4.13", "4.29", "5.00"],
            &["0x33", "0x0100", "0x010a", "0x010B", "0x4143414213370002"],
            &["-10", "-2", "0", "2", "10", "A", "B2", "B10", "B10a"],
            &["5", "18446744073709551616", "340282366920938463463374607431768211456", "x"],
            &["01", "1", "1-2", "1-10"],
        ] {
            assert_eq!(sorted(Order::Numeric, codes), codes);
        }
        let codes = ["08P01", "40001", "40P01", "9", "A0", "a"];
        assert_eq!(sorted(Order::Text, &codes), codes);
    }

    proptest! {
        /// Sorting needs a total order: exactly one of less, equal and greater, and what is less stays so in a row.
        #[test]
        fn it_is_a_total_order(a in "[-0x1aF.]{0,6}", b in "[-0x1aF.]{0,6}", c in "[-0x1aF.]{0,6}") {
            for order in [Order::Numeric, Order::Text] {
                let compare = |a: &String, b: &String| order.compare(a, b);
                prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
                prop_assert_eq!(compare(&a, &b) == Ordering::Equal, a == b);
                if compare(&a, &b) != Ordering::Greater && compare(&b, &c) != Ordering::Greater {
                    prop_assert_ne!(compare(&a, &c), Ordering::Greater);
                }
            }
        }
    }
}
