//! Lines for a terminal: pieces of text with a colour, broken to a width. A Japanese character is two columns wide, and
//! a line may break between any two of them, except before a closing and behind an opening mark.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::escape::{no_command, printable};
use crate::localize::markdown::is_cjk;

/// How a piece of text is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// Not at all.
    Plain,
    /// Strong.
    Bold,
    /// Quiet.
    Dim,
    /// What goes over the wire.
    Code,
    /// A link.
    Link,
    /// The first of two codes: blue, as on the pages.
    A,
    /// The second: red.
    B,
}

impl Paint {
    fn sequence(self) -> &'static str {
        match self {
            Paint::Plain => "",
            Paint::Bold => "\x1b[1m",
            Paint::Dim => "\x1b[2m",
            Paint::Code => "\x1b[36m",
            Paint::Link => "\x1b[4m",
            Paint::A => "\x1b[1;34m",
            Paint::B => "\x1b[1;31m",
        }
    }
}

/// One line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line(pub(super) Vec<(Paint, String)>);

impl Line {
    /// A line of one colour.
    pub(super) fn of(paint: Paint, text: impl Into<String>) -> Self {
        Line(vec![(paint, text.into())])
    }

    /// Its width in columns.
    pub(super) fn width(&self) -> usize {
        self.0.iter().map(|(_, text)| text.width()).sum()
    }

    /// Appends the line, with its colours where they are wanted.
    pub(super) fn write(&self, colored: bool, out: &mut String) {
        let mut line = String::new();
        let end = self.0.iter().rposition(|(_, text)| !text.trim_end().is_empty()).map_or(0, |at| at + 1);
        for (at, (paint, text)) in self.0[..end].iter().enumerate() {
            let text = if at + 1 == end { text.trim_end() } else { text };
            let sequence = if colored { paint.sequence() } else { "" };
            line.push_str(sequence);
            line.push_str(&printable(text));
            if !sequence.is_empty() {
                line.push_str("\x1b[0m");
            }
        }
        out.push_str(&no_command(&line));
        out.push('\n');
    }
}

/// A piece that does not break.
#[derive(Default)]
struct Atom {
    pieces: Vec<(Paint, String)>,
    /// Is there a space before it, unless it begins a line?
    spaced: bool,
    /// Does a line end before it, whatever fits?
    forced: bool,
}

impl Atom {
    fn width(&self) -> usize {
        self.pieces.iter().map(|(_, text)| text.width()).sum()
    }
}

/// Breaks pieces of text into lines of at most `width` columns; what is longer in itself is cut.
pub(super) fn wrap(pieces: &[(Paint, String)], width: usize) -> Vec<Line> {
    let width = width.max(8);
    let mut lines = vec![Line::default()];
    let mut used = 0;
    for atom in atoms(pieces) {
        let space = usize::from(atom.spaced && used > 0);
        if used > 0 && (atom.forced || used + space + atom.width() > width) {
            lines.push(Line::default());
            used = 0;
        } else if space > 0 {
            let last = lines.last_mut().expect("there is always a line");
            // A space inside a run of code belongs to it; underlines and colours do not run over a gap between runs.
            let paint = last.0.last().map_or(Paint::Plain, |(paint, _)| *paint);
            let same = atom.pieces.first().is_some_and(|(first, _)| *first == paint);
            push(last, if same { paint } else { Paint::Plain }, " ");
            used += 1;
        }
        for (paint, text) in atom.pieces {
            for c in text.chars() {
                let columns = c.width().unwrap_or(0);
                if used + columns > width {
                    lines.push(Line::default());
                    used = 0;
                }
                push(lines.last_mut().expect("there is always a line"), paint, c.encode_utf8(&mut [0; 4]));
                used += columns;
            }
        }
    }
    lines
}

fn push(line: &mut Line, paint: Paint, text: &str) {
    match line.0.last_mut() {
        Some((last, known)) if *last == paint => known.push_str(text),
        _ => line.0.push((paint, text.to_owned())),
    }
}

fn atoms(pieces: &[(Paint, String)]) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut next = Atom::default();
    let mut before: Option<char> = None;
    for (paint, text) in pieces {
        for c in text.chars() {
            if c == ' ' || c == '\n' {
                next.spaced |= c == ' ';
                next.forced |= c == '\n';
                before = None;
                continue;
            }
            if before.is_none_or(|before| may_break(before, c)) {
                atoms.push(std::mem::take(&mut next));
            }
            let atom = atoms.last_mut().expect("an atom was begun");
            match atom.pieces.last_mut() {
                Some((last, known)) if last == paint => known.push(c),
                _ => atom.pieces.push((*paint, c.to_string())),
            }
            before = Some(c);
        }
    }
    atoms
}

/// May a line end between these two characters?
fn may_break(before: char, after: char) -> bool {
    const NOT_FIRST: &str =
        "、。，．・：；！？）」』】〉》〕］｝ー々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:!?)]}%…";
    const NOT_LAST: &str = "（「『【〈《〔［｛([{";
    (is_cjk(before) || is_cjk(after)) && !NOT_FIRST.contains(after) && !NOT_LAST.contains(before)
}

/// Two columns beside each other, `gap` columns between them.
pub(super) fn beside(left: &[Line], right: &[Line], column: usize, gap: usize) -> Vec<Line> {
    let empty = Line::default();
    (0..left.len().max(right.len()))
        .map(|at| {
            let mut line = left.get(at).unwrap_or(&empty).clone();
            let fill = (column + gap).saturating_sub(line.width());
            line.0.push((Paint::Plain, " ".repeat(fill)));
            line.0.extend(right.get(at).unwrap_or(&empty).0.iter().cloned());
            line
        })
        .collect()
}

/// Lines behind a lead: it stands before the first, and spaces of its width before the others.
pub(super) fn hang(lead: Line, lines: Vec<Line>) -> Vec<Line> {
    let space = Line::of(Paint::Plain, " ".repeat(lead.width()));
    let mut lead = Some(lead);
    lines
        .into_iter()
        .map(|line| {
            let mut whole = lead.take().unwrap_or_else(|| space.clone());
            whole.0.extend(line.0);
            whole
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<String> {
        let lines = wrap(&[(Paint::Plain, text.to_owned())], width);
        lines.iter().map(|line| line.0.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_between_japanese_characters() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("話中です。次へ", 8), ["話中で", "す。次へ"]);
        assert_eq!(wrapped("あああ「い」", 8), ["あああ", "「い」"]);
        assert_eq!(wrapped("応答 486 を返す", 10), ["応答 486", "を返す"]);
        assert_eq!(wrapped("abcdefghijkl", 8), ["abcdefgh", "ijkl"]);
        assert_eq!(wrapped("a\nb", 8), ["a", "b"]);
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "着信側の端末は話中（use of `Retry-After`）です。aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa を返します。";
        for width in 8..40 {
            assert!(wrap(&[(Paint::Plain, text.to_owned())], width).iter().all(|line| line.width() <= width));
        }
    }

    #[test]
    fn columns_stand_at_one_place_whatever_the_width_of_letters() {
        let side = |text: &str| vec![Line::of(Paint::A, text)];
        let mut out = String::new();
        for line in beside(&side("話中"), &side("x"), 6, 2).iter().chain(&beside(&side("abcd"), &side("y"), 6, 2)) {
            line.write(false, &mut out);
        }
        assert_eq!(out, "話中    x\nabcd    y\n");
        let mut out = String::new();
        Line::of(Paint::B, "x").write(true, &mut out);
        assert_eq!(out, "\x1b[1;31mx\x1b[0m\n");
    }
}
