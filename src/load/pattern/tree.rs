//! The text of a pattern → the tree by which its cost is counted; or what in it the two engines do not share.
//!
//! The syntax is read by `regex-syntax`, as it is for Rust's own engine, which the small one follows. Of what it reads, only
//! that is taken which means the same to a browser, where a pattern is tried with the flag `i` and no other:
//!
//! - A browser takes `\s` for all spaces of Unicode, Rust's small engine for those of ASCII; so `\s` is not taken, `[ \t]` is.
//!   `\d`, `\w` and `\b` are ASCII to both.
//! - `.` stands for all but line breaks. The two differ in which those are, but no text that is tried holds any.
//! - `^` and `$` are the ends of the text to both, since neither is told of several lines.
//! - Without regard to case, a browser takes É for é, and Rust's small engine does not; so a letter beyond ASCII is taken only
//!   where it has no case, as kana and kanji have none.
//! - A browser counts a character beyond U+FFFF as two, so none is written. `.` and `[^a]` meet them all the same, and then
//!   `.{4}` takes two of them in a browser.
//! - An optional group that may be empty is left out by a browser and taken by Rust, so that what it catches differs.

use std::ops::Range;

use regex_syntax::ast::parse::ParserBuilder;
use regex_syntax::ast::{
    AssertionKind, Ast, ClassBracketed, ClassPerl, ClassPerlKind, ClassSet, ClassSetItem, ErrorKind, Group, GroupKind,
    HexLiteralKind, Literal, LiteralKind, Repetition, RepetitionKind, RepetitionRange, Span, SpecialLiteralKind,
};

use super::{Fault, LONGEST_LINE};

/// How deep groups may stand in each other.
const DEEPEST: u32 = 40;

/// The characters that one place of a pattern stands for, letters of both cases. Beyond ASCII they are not told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Set {
    /// A bit for each character of ASCII.
    ascii: u128,
    /// May there be others?
    beyond: bool,
}

impl Set {
    const NONE: Set = Set { ascii: 0, beyond: false };
    /// What `.` stands for.
    const DOT: Set = Set { ascii: !(1 << b'\n' | 1 << b'\r'), beyond: true };

    /// One character, in both cases.
    pub(super) fn of(c: char) -> Set {
        let Ok(byte) = u8::try_from(c) else { return Set { ascii: 0, beyond: true } };
        if !byte.is_ascii() {
            return Set { ascii: 0, beyond: true };
        }
        Set { ascii: 1 << byte.to_ascii_lowercase() | 1 << byte.to_ascii_uppercase(), beyond: false }
    }

    fn and(self, other: Set) -> Set {
        Set { ascii: self.ascii | other.ascii, beyond: self.beyond || other.beyond }
    }

    /// All others. Which of those beyond ASCII are meant is not known, so some always may be.
    fn others(self) -> Set {
        Set { ascii: !self.ascii, beyond: true }
    }

    /// Can one character be of both?
    pub(super) fn meets(self, other: Set) -> bool {
        self.ascii & other.ascii != 0 || (self.beyond && other.beyond)
    }
}

/// A place between characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// `^`
    Start,
    /// `$`
    End,
    /// `\b`
    Word,
}

/// A part of a pattern. Ranges are bytes of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// One character.
    One(Set, Range<usize>),
    /// No character, but a place.
    Edge(Edge, Range<usize>),
    /// A character so often, with no bound where there is no `most`.
    Repeat {
        /// Which characters.
        set: Set,
        /// How often at least.
        least: u32,
        /// How often at most; without one, as often as they come.
        most: Option<u32>,
        /// Where it stands.
        at: Range<usize>,
    },
    /// A group that may be left out.
    Maybe(Box<Piece>, Range<usize>),
    /// One after the other.
    All(Vec<Piece>),
    /// The first that leads to the end.
    Any(Vec<Piece>, Range<usize>),
}

impl Piece {
    /// May it take no character at all?
    fn may_be_empty(&self) -> bool {
        match self {
            Piece::One(..) => false,
            Piece::Repeat { least, .. } => *least == 0,
            Piece::Edge(..) | Piece::Maybe(..) => true,
            Piece::All(pieces) => pieces.iter().all(Piece::may_be_empty),
            Piece::Any(pieces, _) => pieces.iter().any(Piece::may_be_empty),
        }
    }
}

/// Reads a pattern. `groups` are the names that groups may have; the first of them one must have.
pub(super) fn read(text: &str, groups: &[&str]) -> Result<Piece, Fault> {
    let ast = ParserBuilder::new().nest_limit(DEEPEST).build().parse(text).map_err(|error| match error.kind() {
        ErrorKind::UnsupportedLookAround | ErrorKind::UnsupportedBackreference => {
            Fault::Foreign(text[bytes(error.span())].to_owned())
        }
        kind => Fault::Broken(kind.to_string()),
    })?;
    let mut reader = Reader { text, groups, named: Vec::new() };
    let piece = reader.piece(&ast)?;
    match groups.first() {
        Some(first) if !reader.named.iter().any(|name| name == first) => Err(Fault::Lacks((*first).to_owned())),
        _ => Ok(piece),
    }
}

fn bytes(span: &Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

struct Reader<'p> {
    text: &'p str,
    groups: &'p [&'p str],
    named: Vec<String>,
}

impl Reader<'_> {
    fn foreign<T>(&self, span: &Span) -> Result<T, Fault> {
        Err(Fault::Foreign(self.text[bytes(span)].to_owned()))
    }

    fn piece(&mut self, ast: &Ast) -> Result<Piece, Fault> {
        match ast {
            Ast::Empty(_) => Ok(Piece::All(Vec::new())),
            Ast::Flags(flags) => self.foreign(&flags.span),
            Ast::Literal(_) | Ast::Dot(_) | Ast::ClassUnicode(_) | Ast::ClassPerl(_) | Ast::ClassBracketed(_) => {
                Ok(Piece::One(self.one(ast)?, bytes(ast.span())))
            }
            Ast::Assertion(assertion) => {
                let edge = match assertion.kind {
                    AssertionKind::StartLine => Edge::Start,
                    AssertionKind::EndLine => Edge::End,
                    AssertionKind::WordBoundary => Edge::Word,
                    _ => return self.foreign(&assertion.span),
                };
                Ok(Piece::Edge(edge, bytes(&assertion.span)))
            }
            Ast::Repetition(repetition) => self.repetition(repetition),
            Ast::Group(group) => self.group(group),
            Ast::Alternation(branches) => {
                let pieces = branches.asts.iter().map(|ast| self.piece(ast)).collect::<Result<_, _>>()?;
                Ok(Piece::Any(pieces, bytes(&branches.span)))
            }
            Ast::Concat(parts) => {
                Ok(Piece::All(parts.asts.iter().map(|ast| self.piece(ast)).collect::<Result<_, _>>()?))
            }
        }
    }

    /// What stands for one character.
    fn one(&self, ast: &Ast) -> Result<Set, Fault> {
        match ast {
            Ast::Literal(literal) => self.literal(literal).map(Set::of),
            Ast::Dot(_) => Ok(Set::DOT),
            Ast::ClassPerl(class) => self.perl(class),
            Ast::ClassBracketed(class) => self.class(class),
            other => self.foreign(other.span()),
        }
    }

    fn group(&mut self, group: &Group) -> Result<Piece, Fault> {
        match &group.kind {
            GroupKind::CaptureIndex(_) => {}
            GroupKind::CaptureName { starts_with_p: true, name } => {
                return Err(Fault::Foreign(format!("(?P<{}>", name.name)));
            }
            GroupKind::CaptureName { name, .. } if !self.groups.contains(&name.name.as_str()) => {
                return Err(Fault::Stranger {
                    name: name.name.clone(),
                    known: self.groups.iter().map(|name| (*name).to_owned()).collect(),
                });
            }
            GroupKind::CaptureName { name, .. } => self.named.push(name.name.clone()),
            GroupKind::NonCapturing(flags) if flags.items.is_empty() => {}
            GroupKind::NonCapturing(flags) => return self.foreign(&flags.span),
        }
        self.piece(&group.ast)
    }

    fn repetition(&mut self, repetition: &Repetition) -> Result<Piece, Fault> {
        let op = &repetition.op;
        let (least, most) = match &op.kind {
            RepetitionKind::ZeroOrOne => (0, Some(1)),
            RepetitionKind::ZeroOrMore => (0, None),
            RepetitionKind::OneOrMore => (1, None),
            RepetitionKind::Range(RepetitionRange::Exactly(n)) => (*n, Some(*n)),
            RepetitionKind::Range(RepetitionRange::AtLeast(n)) => (*n, None),
            RepetitionKind::Range(RepetitionRange::Bounded(least, most)) => (*least, Some(*most)),
        };
        // Rust allows spaces within the braces, which to a browser are no repetition then.
        let written = &self.text[bytes(&op.span)];
        if written.contains(char::is_whitespace) || written.starts_with("{,") {
            return self.foreign(&op.span);
        }
        if u64::from(most.unwrap_or(least).max(least)) > LONGEST_LINE {
            return Err(Fault::Large(written.to_owned()));
        }
        let at = bytes(&repetition.span);
        match &*repetition.ast {
            Ast::Group(group) => {
                let piece = self.group(group)?;
                if op.kind != RepetitionKind::ZeroOrOne {
                    return Err(Fault::RepeatedGroup);
                }
                if piece.may_be_empty() {
                    return self.foreign(&repetition.span);
                }
                Ok(Piece::Maybe(Box::new(piece), at))
            }
            // A browser repeats no edge and no repetition.
            Ast::Empty(_) | Ast::Flags(_) | Ast::Assertion(_) | Ast::Repetition(_) => self.foreign(&op.span),
            one => Ok(Piece::Repeat { set: self.one(one)?, least, most, at }),
        }
    }

    fn literal(&self, literal: &Literal) -> Result<char, Fault> {
        let shared = match &literal.kind {
            LiteralKind::Verbatim | LiteralKind::Meta | LiteralKind::Superfluous => true,
            LiteralKind::HexFixed(kind) => *kind != HexLiteralKind::UnicodeLong,
            LiteralKind::Special(kind) => !matches!(kind, SpecialLiteralKind::Bell | SpecialLiteralKind::Space),
            LiteralKind::Octal | LiteralKind::HexBrace(_) => false,
        };
        if shared && is_alike(literal.c) { Ok(literal.c) } else { self.foreign(&literal.span) }
    }

    fn perl(&self, class: &ClassPerl) -> Result<Set, Fault> {
        let set = match class.kind {
            ClassPerlKind::Digit => range('0', '9'),
            ClassPerlKind::Word => range('0', '9').and(range('a', 'z')).and(range('A', 'Z')).and(Set::of('_')),
            ClassPerlKind::Space => return self.foreign(&class.span),
        };
        Ok(if class.negated { set.others() } else { set })
    }

    fn class(&self, class: &ClassBracketed) -> Result<Set, Fault> {
        let ClassSet::Item(item) = &class.kind else { return self.foreign(&class.span) };
        let set = self.item(item)?;
        Ok(if class.negated { set.others() } else { set })
    }

    fn item(&self, item: &ClassSetItem) -> Result<Set, Fault> {
        match item {
            ClassSetItem::Empty(_) => Ok(Set::NONE),
            // To a browser it ends an empty class.
            ClassSetItem::Literal(literal) if literal.c == ']' && literal.kind == LiteralKind::Verbatim => {
                self.foreign(&literal.span)
            }
            ClassSetItem::Literal(literal) => self.literal(literal).map(Set::of),
            ClassSetItem::Range(ends) => {
                let (start, end) = (self.literal(&ends.start)?, self.literal(&ends.end)?);
                // What lies between must be read alike, too.
                if end.is_ascii() || (start..=end).all(is_alike) {
                    Ok(range(start, end))
                } else {
                    self.foreign(&ends.span)
                }
            }
            ClassSetItem::Perl(class) => self.perl(class),
            ClassSetItem::Union(union) => {
                union.items.iter().try_fold(Set::NONE, |set, item| Ok(set.and(self.item(item)?)))
            }
            ClassSetItem::Ascii(_) | ClassSetItem::Unicode(_) | ClassSetItem::Bracketed(_) => self.foreign(item.span()),
        }
    }
}

/// Is it one character to both, and without case beyond ASCII?
fn is_alike(c: char) -> bool {
    c.is_ascii() || (c <= '\u{ffff}' && c.to_lowercase().eq([c]) && c.to_uppercase().eq([c]))
}

fn range(start: char, end: char) -> Set {
    let ascii = (start..=end.min('\u{7f}')).map(Set::of).fold(Set::NONE, Set::and);
    Set { beyond: !end.is_ascii(), ..ascii }
}
