//! Finds the code that somebody means: by what the registry writes, by what is met on the wire, by its address, by a name.

use super::{Protocol, Wildcard};

/// A code that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Its position among the protocol's codes.
    pub code: usize,
    /// The form in which it was met on the wire, where the registry writes another: `5.1.1` of `X.1.1`.
    pub form: Option<String>,
}

impl Protocol {
    /// The code that is meant by a text.
    ///
    /// In this order, so that what is certain goes before what is likely: the code as registered; a form in which it is met
    /// (`5.1.1` of `X.1.1`); the code in other letters; its slug, one it had, or the name of its files; its name, an alias or
    /// a former name, whatever the case and the signs between the words.
    pub fn find(&self, typed: &str) -> Option<Met> {
        let registered = |code| Met { code, form: None };
        if let Some(met) = self.on_the_wire(typed) {
            return Some(met);
        }
        let is_code = |code: &super::Code| code.code.eq_ignore_ascii_case(typed);
        let is_address = |code: &super::Code| {
            code.stem() == typed || code.slug == typed || code.former_slugs.iter().any(|former| former == typed)
        };
        let squashed = squash(typed);
        let is_name = |code: &super::Code| !squashed.is_empty() && code.names().any(|name| squash(name) == squashed);
        let by = |is: &dyn Fn(&super::Code) -> bool| self.codes.iter().position(is);
        by(&is_code).or_else(|| by(&is_address)).or_else(|| by(&is_name)).map(registered)
    }

    /// The code that is written so, in a registry or on the wire.
    pub fn on_the_wire(&self, written: &str) -> Option<Met> {
        if let Some(code) = self.position(written) {
            return Some(Met { code, form: None });
        }
        let wildcard = self.wildcard.as_ref()?;
        let code = self.codes.iter().position(|code| wildcard.meets(&code.code, written))?;
        Some(Met { code, form: Some(written.to_owned()) })
    }
}

impl Wildcard {
    /// Is a text what the code looks like on the wire?
    pub fn meets(&self, code: &str, typed: &str) -> bool {
        let mut pieces = code.split(self.sign.as_str());
        let Some(rest) = pieces.next().and_then(|first| typed.strip_prefix(first)) else { return false };
        let pieces: Vec<&str> = pieces.collect();
        !pieces.is_empty() && self.fits(&pieces, rest)
    }

    /// Does the text begin with what may stand for the sign, go on with the first piece, and so on to its end?
    fn fits(&self, pieces: &[&str], typed: &str) -> bool {
        let Some((first, rest)) = pieces.split_first() else { return typed.is_empty() };
        let mut ends = typed.char_indices().map(|(at, _)| at).chain([typed.len()]);
        ends.any(|at| {
            let (stands, after) = typed.split_at(at);
            after.strip_prefix(*first).is_some_and(|after| self.fits(rest, after)) && self.whole.is_match(stands)
        })
    }
}

/// A name without its case and the signs between its words: `DEADLINE_EXCEEDED` is `DeadlineExceeded`.
fn squash(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::*;

    fn wildcard(form: &str) -> Wildcard {
        let whole = Regex::new(&format!("^(?:{form})$")).expect("a pattern");
        Wildcard { sign: "X".to_owned(), form: form.to_owned(), whole }
    }

    #[test]
    fn what_stands_on_the_wire_meets_its_code() {
        let severity = wildcard("[245]");
        for (code, typed, meets) in [
            ("X.1.1", "5.1.1", true),
            ("X.1.1", "4.1.1", true),
            ("X.1.1", "3.1.1", false),
            ("X.1.1", "5.1.10", false),
            ("X.1.1", "55.1.1", false),
            ("X.1.1", "X.1.1", false),
            ("X.1.1", ".1.1", false),
            ("X.1.1", "", false),
            ("5.1.1", "5.1.1", false),
        ] {
            assert_eq!(severity.meets(code, typed), meets, "{code} {typed}");
        }
        let digits = wildcard("[0-9]{1,3}");
        assert!(digits.meets("aXbX", "a12b345") && !digits.meets("XX", "1234567") && digits.meets("XX", "123456"));
        assert!(!digits.meets("aXbX", "a12c345"));
    }

    #[test]
    fn names_are_alike_whatever_stands_between_their_words() {
        for name in ["DEADLINE_EXCEEDED", "DeadlineExceeded", "deadline exceeded", "Deadline-Exceeded"] {
            assert_eq!(squash(name), "deadlineexceeded");
        }
        assert_eq!(squash("話中 (busy)"), "話中busy");
    }
}
