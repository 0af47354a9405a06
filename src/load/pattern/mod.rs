//! Regular expressions that leave this program: browsers try them on what a reader types or pastes.
//!
//! They come from contributors, so they are held to what Rust's and JavaScript's expressions have in common ([`tree`]), and
//! to what ends soon ([`cost`]). A browser tries one way after the other, so the steps of a pattern are counted for the
//! worst text that it is ever tried on, and there is a most of them. Texts have a most, too; scripts cut them there:
//!
//! | patterns | tried on | characters | steps |
//! |---|---|---|---|
//! | `lines`, `requests` | a line | [`LONGEST_LINE`] | [`MOST_IN_LINE`] |
//! | `code_form`, `unlisted`, `wildcard` | a word, as a whole | [`LONGEST_WORD`] | [`MOST_IN_WORD`] |
//!
//! So no trial takes longer than some thousandths of a second, and between two of them the script lets the page go on.

mod cost;
#[cfg(test)]
mod tests;
mod tree;

use std::borrow::Cow;
use std::fmt::Write as _;

use regex_lite::Regex;

use cost::Cost;
use tree::{Piece, Set};

/// The most characters of a pattern.
const LONGEST_PATTERN: usize = 300;
/// Where the script that tries patterns cuts a line, in characters as it counts them (of UTF-16).
const LONGEST_LINE: u64 = 512;
/// The longest word, in the same characters, that the script takes for a code.
const LONGEST_WORD: u64 = 64;
/// The most steps of a pattern in a line: two repetitions without a bound, and little besides.
const MOST_IN_LINE: u64 = 1_200_000;
/// The most steps of a pattern in a word. They are fewer, since many codes may have one, and a text many words.
const MOST_IN_WORD: u64 = 60_000;

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
    /// It has a group that nobody asks for.
    Stranger {
        /// Its name.
        name: String,
        /// The names it could have.
        known: Vec<String>,
    },
    /// A group is repeated.
    RepeatedGroup,
    /// Something is repeated more often than a text has characters.
    Large(String),
    /// It may take too many steps.
    Slow {
        /// The code whose signs it stands for, if it is that of a wildcard.
        code: Option<String>,
        /// How many it may take.
        steps: u64,
        /// How many it may take at most.
        most: u64,
        /// On how many characters.
        length: u64,
        /// The parts that take the most of them.
        parts: Vec<(String, u64)>,
    },
}

impl Fault {
    /// What a finding says.
    pub fn message(&self) -> String {
        match self {
            Fault::Long => format!("the pattern is longer than {LONGEST_PATTERN} characters"),
            Fault::Broken(reason) => format!("the pattern is no regular expression: {reason}"),
            Fault::Foreign(part) => format!("browsers and Rust do not read `{part}` alike"),
            Fault::Lacks(group) => format!("the pattern has no group `{group}`"),
            Fault::Stranger { name, .. } => format!("nothing is known of a group `{name}`"),
            Fault::RepeatedGroup => "a group is repeated, so the pattern could take for ever".to_owned(),
            Fault::Large(part) => format!("`{part}` repeats more often than a line has characters"),
            Fault::Slow { code, steps, most, length, parts } => {
                let within = code.as_ref().map(|code| format!(" in `{code}`")).unwrap_or_default();
                let mut message = format!(
                    "the pattern{within} could take {} steps on {length} characters, and {most} are the most",
                    number(*steps)
                );
                for (nth, (part, steps)) in parts.iter().enumerate() {
                    let _ = write!(message, "{} `{part}` {}", if nth == 0 { ":" } else { "," }, number(*steps));
                }
                message
            }
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Fault::Long => "keep what is next to the code, or write two patterns",
            Fault::Broken(_) => "write a pattern such as `^SIP/2\\.0 (?<code>[1-6][0-9]{2})`",
            Fault::Foreign(_) => {
                "use characters, classes, `\\d \\w \\b`, `[ \\t]`, `^ $`, `|`, `(?:…)`, `(?<name>…)`, and what is repeated but once"
            }
            Fault::Lacks(group) => return Cow::Owned(format!("put the {group} into `(?<{group}>…)`")),
            Fault::Stranger { known, .. } if known.is_empty() => "write the group without a name, `(?:…)`",
            Fault::Stranger { known, .. } => {
                return Cow::Owned(format!("write `(?:…)`, or name it as one of these: `{}`", known.join("`, `")));
            }
            Fault::RepeatedGroup => {
                "repeat a character or a class instead, such as `[a-z ]*`; a group may only be optional"
            }
            Fault::Large(_) => "leave the bound out, or write a smaller one",
            Fault::Slow { .. } => {
                "give repetitions a bound such as `{0,20}`, repeat what cannot be what follows, or begin with `^` or with words"
            }
        })
    }
}

/// Steps as a finding tells them: of very many their number says nothing.
fn number(steps: u64) -> String {
    if steps > 1_000_000_000_000 { "over 1000000000000".to_owned() } else { steps.to_string() }
}

/// Checks a pattern that is searched for in lines. `groups` are the names that it may have; the first of them it must have.
pub fn line(text: &str, groups: &[&str]) -> Result<(), Fault> {
    let piece = read(text, groups)?;
    let mut cost = Cost::on(LONGEST_LINE);
    cost.anywhere(&piece);
    judge(&cost, MOST_IN_LINE, text, None)
}

/// Checks a pattern that is tried on whole words.
pub fn form(text: &str) -> Result<(), Fault> {
    let piece = read(text, &[])?;
    let mut cost = Cost::on(LONGEST_WORD);
    cost.whole(&piece);
    judge(&cost, MOST_IN_WORD, text, None)
}

/// Checks a form that stands for a sign of codes, in the first code in which it takes too long. The search tries the code
/// with the form in place of each such sign, and the beginnings of the code, which a reader types first.
pub fn wildcard<'c>(text: &str, sign: &str, codes: impl IntoIterator<Item = &'c str>) -> Result<(), Fault> {
    let piece = read(text, &[])?;
    for code in codes.into_iter().filter(|code| code.contains(sign)) {
        let mut cost = Cost::on(LONGEST_WORD);
        cost.whole(&in_code(&piece, sign, code));
        judge(&cost, MOST_IN_WORD, text, Some(code))?;
        for ((end, _), _) in code.char_indices().zip(0..LONGEST_WORD).skip(1) {
            cost.whole(&in_code(&piece, sign, &code[..end]));
            judge(&cost, MOST_IN_WORD, text, Some(code))?;
        }
    }
    Ok(())
}

/// A code as the pattern that the search makes of it.
fn in_code(form: &Piece, sign: &str, code: &str) -> Piece {
    let mut pieces = Vec::new();
    for (nth, part) in code.split(sign).enumerate() {
        if nth > 0 {
            pieces.push(form.clone());
        }
        pieces.extend(part.chars().map(|c| Piece::One(Set::of(c), 0..0)));
    }
    Piece::All(pieces)
}

fn read(text: &str, groups: &[&str]) -> Result<Piece, Fault> {
    if text.chars().count() > LONGEST_PATTERN {
        return Err(Fault::Long);
    }
    let piece = tree::read(text, groups)?;
    // The engine that this program uses itself has a limit of its own.
    Regex::new(text).map_err(|error| Fault::Broken(error.to_string()))?;
    Ok(piece)
}

fn judge(cost: &Cost, most: u64, text: &str, code: Option<&str>) -> Result<(), Fault> {
    if cost.steps <= most {
        return Ok(());
    }
    let parts = cost.costliest().into_iter().map(|(at, steps)| (text[at].to_owned(), steps)).collect();
    Err(Fault::Slow { code: code.map(str::to_owned), steps: cost.steps, most, length: cost.length(), parts })
}
