//! Regular expressions that leave this program: browsers try them on what a reader pastes.
//!
//! They come from contributors, so they are held to what Rust's and JavaScript's expressions have in common, and to what
//! ends soon. A browser tries one way after the other; without repeated groups there are at most as many ways as the
//! product of the choices at each repetition, and that product is bounded. Scripts cut lines at [`LONGEST_LINE`].

use std::borrow::Cow;

use regex_lite::Regex;

/// The most characters of a pattern.
const LONGEST_PATTERN: usize = 300;
/// Where the script that tries patterns cuts a line: the most steps of a repetition without a bound.
pub const LONGEST_LINE: u64 = 512;
/// The most ways in which a pattern may match: two repetitions without a bound, and sixteen choices besides.
const MOST_WAYS: u64 = LONGEST_LINE * LONGEST_LINE * 16;

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It has more than [`LONGEST_PATTERN`] characters.
    Long,
    /// It is no regular expression at all, with the reason.
    Broken(String),
    /// It uses something that the two do not share.
    Foreign(String),
    /// It lacks a group that it must have.
    Lacks(String),
    /// A group is repeated.
    RepeatedGroup,
    /// There are too many ways to match.
    Slow,
}

impl Fault {
    /// What a finding says.
    pub fn message(&self) -> String {
        match self {
            Fault::Long => format!("the pattern is longer than {LONGEST_PATTERN} characters"),
            Fault::Broken(reason) => format!("the pattern is no regular expression: {reason}"),
            Fault::Foreign(part) => format!("browsers and Rust do not read `{part}` alike"),
            Fault::Lacks(group) => format!("the pattern has no group `{group}`"),
            Fault::RepeatedGroup => "a group is repeated, so the pattern could take for ever".to_owned(),
            Fault::Slow => "the pattern could take too long".to_owned(),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Fault::Long => "keep what is next to the code, or write two patterns",
            Fault::Broken(_) => "write a pattern such as `^SIP/2\\.0 (?<code>[1-6][0-9]{2})`",
            Fault::Foreign(_) => "use characters, classes, `\\d \\w \\s \\b`, `^ $`, `|`, `(?:…)` and `(?<name>…)`",
            Fault::Lacks(group) => return Cow::Owned(format!("put the {group} into `(?<{group}>…)`")),
            Fault::RepeatedGroup => {
                "repeat a character or a class instead, such as `[a-z ]*`; a group may only be optional"
            }
            Fault::Slow => "begin with `^`, or give repetitions a bound such as `{0,20}`",
        })
    }
}

/// Checks a pattern. `groups` are the names that it may have; the first of them it must have.
pub fn check(pattern: &str, groups: &[&str]) -> Result<(), Fault> {
    if pattern.chars().count() > LONGEST_PATTERN {
        return Err(Fault::Long);
    }
    let mut reader = Reader { rest: pattern, groups, ways: if pattern.starts_with('^') { 1 } else { LONGEST_LINE } };
    reader.all()?;
    Regex::new(pattern).map_err(|error| Fault::Broken(error.to_string()))?;
    if let Some(first) = groups.first()
        && !pattern.contains(&format!("(?<{first}>"))
    {
        return Err(Fault::Lacks((*first).to_owned()));
    }
    if reader.ways > MOST_WAYS { Err(Fault::Slow) } else { Ok(()) }
}

/// What was read last, and so may be repeated.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// Nothing that can be repeated.
    Nothing,
    /// A character or a class.
    One,
    /// A group.
    Group,
}

struct Reader<'p> {
    rest: &'p str,
    groups: &'p [&'p str],
    ways: u64,
}

impl Reader<'_> {
    fn all(&mut self) -> Result<(), Fault> {
        let mut last = Last::Nothing;
        while let Some(c) = self.rest.chars().next() {
            last = match c {
                '(' => {
                    self.open()?;
                    Last::Nothing
                }
                ')' => {
                    self.skip(1);
                    Last::Group
                }
                '[' => {
                    self.class()?;
                    Last::One
                }
                '\\' => {
                    self.escape()?;
                    Last::One
                }
                '^' | '$' => {
                    self.skip(1);
                    Last::Nothing
                }
                '|' => {
                    self.more(2);
                    self.skip(1);
                    Last::Nothing
                }
                '*' | '+' | '?' | '{' => {
                    self.repetition(c, last)?;
                    Last::Nothing
                }
                c => {
                    self.skip(c.len_utf8());
                    Last::One
                }
            };
        }
        Ok(())
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    fn more(&mut self, choices: u64) {
        self.ways = self.ways.saturating_mul(choices);
    }

    /// The beginning of a group: plain, without a number, or with a name that is known.
    fn open(&mut self) -> Result<(), Fault> {
        let Some(inner) = self.rest.strip_prefix("(?") else {
            self.skip(1);
            return Ok(());
        };
        if let Some(rest) = inner.strip_prefix(':') {
            self.rest = rest;
            return Ok(());
        }
        let named = self.groups.iter().find_map(|name| inner.strip_prefix('<')?.strip_prefix(*name)?.strip_prefix('>'));
        match named {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(Fault::Foreign(self.rest.chars().take_while(|c| !matches!(c, '>' | ')')).collect())),
        }
    }

    /// `[a-z]`; nested classes mean something else to JavaScript.
    fn class(&mut self) -> Result<(), Fault> {
        self.skip(1);
        if self.rest.starts_with('^') {
            self.skip(1);
        }
        let mut is_first = true;
        while let Some(c) = self.rest.chars().next() {
            match c {
                ']' if !is_first => {
                    self.skip(1);
                    return Ok(());
                }
                // An empty class, or one that begins with its own end.
                ']' | '[' => return Err(Fault::Foreign(format!("[{c}"))),
                '\\' => self.escape()?,
                '&' | '~' if self.rest[1..].starts_with(c) => return Err(Fault::Foreign(format!("{c}{c}"))),
                c => self.skip(c.len_utf8()),
            }
            is_first = false;
        }
        Err(Fault::Broken("a class does not end".to_owned()))
    }

    fn escape(&mut self) -> Result<(), Fault> {
        match self.rest.chars().nth(1) {
            Some(c) if "dDwWsSbt".contains(c) || "\\.+*?()|[]{}^$/-".contains(c) => {
                self.skip(2);
                Ok(())
            }
            other => Err(Fault::Foreign(format!("\\{}", other.map(String::from).unwrap_or_default()))),
        }
    }

    fn repetition(&mut self, sign: char, last: Last) -> Result<(), Fault> {
        if last == Last::Nothing {
            return Err(Fault::Foreign(sign.to_string()));
        }
        if sign == '{' {
            let bad = || Fault::Broken("a repetition is `{2}`, `{2,}` or `{2,5}`".to_owned());
            let (inner, rest) = self.rest[1..].split_once('}').ok_or_else(bad)?;
            let (least, most) = inner.split_once(',').unwrap_or((inner, inner));
            let number = |text: &str| text.parse::<u64>().map_err(|_| bad());
            let choices = if most.is_empty() { LONGEST_LINE } else { number(most)?.saturating_sub(number(least)?) + 1 };
            self.rest = rest;
            self.more(choices);
        } else {
            self.skip(1);
            self.more(if sign == '?' { 2 } else { LONGEST_LINE });
        }
        if last == Last::Group && sign != '?' {
            return Err(Fault::RepeatedGroup);
        }
        // As few as possible.
        if self.rest.starts_with('?') {
            self.skip(1);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUPS: &[&str] = &["code", "phrase"];

    #[test]
    fn patterns_that_both_sides_read_alike_pass() {
        for pattern in [
            r"SIP/2\.0 (?<code>[1-6][0-9]{2})(?: (?<phrase>[^<>]*))?",
            r"\bcode[=: ]+(?<code>[1-4]\d{3})\b",
            r"(?:status|reply)[ =:]{1,3}(?<code>[1-6]\d\d)",
            r#"^code = (?<code>[A-Za-z]+) desc = "?.*"#,
        ] {
            assert_eq!(check(pattern, GROUPS), Ok(()), "{pattern}");
        }
        assert_eq!(check("4[0-9]{2}", &[]), Ok(()));
    }

    #[test]
    fn what_could_take_long_is_refused() {
        for pattern in ["^(?:a+)+(?<code>b)", "^(a|a)*(?<code>b)", "^(?:ab){2,}(?<code>b)", "^(?:a?){9}(?<code>b)"] {
            assert_eq!(check(pattern, GROUPS), Err(Fault::RepeatedGroup), "{pattern}");
        }
        for pattern in ["^a*b*.*(?<code>b)", "a*b*(?<code>c)*x", "^a{0,500}b{0,500}c{0,500}(?<code>b)"] {
            let found = check(pattern, GROUPS);
            assert!(matches!(found, Err(Fault::Slow | Fault::RepeatedGroup)), "{pattern}: {found:?}");
        }
        assert_eq!(check(&format!("(?<code>{})", "a".repeat(LONGEST_PATTERN)), GROUPS), Err(Fault::Long));
    }

    #[test]
    fn what_only_one_side_reads_is_refused() {
        for pattern in [
            "(?P<code>1)",
            "(?i)(?<code>1)",
            r"\A(?<code>1)",
            r"(?<code>\x{31})",
            "(?<code>[[:digit:]])",
            "(?=a)(?<code>1)",
            r"(?<code>1)\1",
            "(?<other>1)",
            "(?<code>[]1])",
            "(?<code>1++)",
            r"(?<code>\pN)",
        ] {
            assert!(
                matches!(check(pattern, GROUPS), Err(Fault::Foreign(_))),
                "{pattern}: {:?}",
                check(pattern, GROUPS)
            );
        }
        for pattern in ["(?<code>1", "(?<code>[1", "(?<code>1{x})", "(?<code>1{3,2})"] {
            assert!(matches!(check(pattern, GROUPS), Err(Fault::Broken(_))), "{pattern}: {:?}", check(pattern, GROUPS));
        }
        assert_eq!(check("486", GROUPS), Err(Fault::Lacks("code".to_owned())));
    }
}
