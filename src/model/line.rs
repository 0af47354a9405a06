//! How codes stand in logs and traces, so that a reader can paste a line and find the code.

use regex_lite::Regex;

use super::Citation;

/// A form of line in which codes of a protocol are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name in facts; its words are the message `line-ID`.
    pub id: String,
    /// A regular expression that Rust and browsers read alike, tried without regard to case, with a group `code` and
    /// maybe a group `phrase`.
    pub pattern: String,
}

/// The requests that codes answer, where what a code needs depends on them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    /// Their names on the wire, in the protocol's order.
    pub names: Vec<String>,
    /// How a line of a pasted message names the one that it answers: a regular expression as that of a [`Line`], with a
    /// group `request`.
    pub pattern: Option<String>,
}

/// A sign in codes that stands for one of several on the wire: `X.1.1` is sent as `4.1.1` or `5.1.1`.
#[derive(Debug, Clone)]
pub struct Wildcard {
    /// As it stands in codes: `X`.
    pub sign: String,
    /// What stands in its place on the wire: a regular expression that Rust and browsers read alike.
    pub form: String,
    /// The same, as it is tried on a whole text.
    pub whole: Regex,
}

/// Codes that no registry lists, and what is to be made of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    /// Its name in facts; its words are the message `unlisted-ID`.
    pub id: String,
    /// What such a code looks like: a regular expression for the whole code.
    pub form: String,
    /// The code it is treated as, by position among the protocol's codes.
    pub treat_as: Option<usize>,
    /// Who says so.
    pub cite: Citation,
}
