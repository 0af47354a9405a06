//! Two texts, word by word: what went, what came, what stayed.

use crate::escape::printable_lines;
use crate::localize::markdown::is_cjk;

/// A piece of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// In both texts.
    Same(String),
    /// In the old text alone.
    Old(String),
    /// In the new text alone.
    New(String),
}

/// How pieces are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    /// By colour, and by lines through what went.
    Color,
    /// By brackets.
    Plain,
}

/// Texts above this number of word pairs are shown as wholly changed: nobody reads such a difference anyway.
const MOST: usize = 1 << 24;

/// A canonical form as people read it.
pub(super) fn readable(canonical: &str) -> String {
    let text = canonical.replace("{\u{1f}", "{ ").replace("\u{1f}}", " }").replace('\u{1d}', " ");
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('\u{1e}').enumerate() {
        if at == 0 {
            out.push_str(part);
            continue;
        }
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        if !out.is_empty() {
            out.push('\n');
        }
        out.extend([name, " = ", value]);
    }
    printable_lines(&out)
}

/// Words with the space behind them; each mark, and each CJK character, by itself.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut last: Option<char> = None;
    for (at, c) in text.char_indices() {
        let joins = match last {
            None => true,
            // Space belongs to the word before it; a line end stands alone, so that paragraphs stay.
            Some(_) if c == ' ' => true,
            Some(before) => is_part(before) && is_part(c),
        };
        if !joins {
            words.push(&text[start..at]);
            start = at;
        }
        last = Some(c);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Is it a character of a word?
fn is_part(c: char) -> bool {
    (c.is_alphanumeric() || matches!(c, '-' | '_' | '\'' | '’')) && !is_cjk(c)
}

/// The difference of two texts.
pub(super) fn diff(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (words(old), words(new));
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let (a, b) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut pieces = Pieces::default();
    pieces.push_same(&old[..head]);
    if a.len().saturating_mul(b.len()) > MOST {
        pieces.push_old(a);
        pieces.push_new(b);
    } else {
        middle(a, b, &mut pieces);
    }
    pieces.push_same(&old[old.len() - tail..]);
    pieces.0
}

/// The longest common run of words, by the table every textbook has.
fn middle(a: &[&str], b: &[&str], pieces: &mut Pieces) {
    let width = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if a[i] == b[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pieces.push_same(&a[i..=i]);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            pieces.push_old(&a[i..=i]);
            i += 1;
        } else {
            pieces.push_new(&b[j..=j]);
            j += 1;
        }
    }
    pieces.push_old(&a[i..]);
    pieces.push_new(&b[j..]);
}

/// Pieces under way: neighbours of one kind become one, and what went comes before what came.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push_same(&mut self, words: &[&str]) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Same(text)) => text.push_str(&words.concat()),
            _ => self.0.push(Piece::Same(words.concat())),
        }
    }

    fn push_old(&mut self, words: &[&str]) {
        let at = self.0.len();
        match &mut self.0[..] {
            _ if words.is_empty() => {}
            [.., Piece::Old(text)] | [.., Piece::Old(text), Piece::New(_)] => text.push_str(&words.concat()),
            [.., Piece::New(_)] => self.0.insert(at - 1, Piece::Old(words.concat())),
            _ => self.0.push(Piece::Old(words.concat())),
        }
    }

    fn push_new(&mut self, words: &[&str]) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::New(text)) => text.push_str(&words.concat()),
            _ => self.0.push(Piece::New(words.concat())),
        }
    }
}

/// A difference as text.
pub(super) fn text(pieces: &[Piece], marks: Marks) -> String {
    let mut out = String::new();
    for piece in pieces {
        let (text, [open, close]) = match (piece, marks) {
            (Piece::Same(text), _) => (text, ["", ""]),
            (Piece::Old(text), Marks::Plain) => (text, ["[-", "-]"]),
            (Piece::New(text), Marks::Plain) => (text, ["{+", "+}"]),
            (Piece::Old(text), Marks::Color) => (text, ["\u{1b}[9;31m", "\u{1b}[0m"]),
            (Piece::New(text), Marks::Color) => (text, ["\u{1b}[1;32m", "\u{1b}[0m"]),
        };
        // The mark closes before the space, so that words read as words.
        let kept = text.trim_end_matches(' ');
        out.extend([open, if kept.is_empty() { text } else { kept }, close]);
        if !kept.is_empty() {
            out.push_str(&text[kept.len()..]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(old: &str, new: &str) -> String {
        text(&diff(old, new), Marks::Plain)
    }

    #[test]
    fn words_are_compared_as_words() {
        assert_eq!(
            marked("The callee is busy here now.", "The callee is in another call now."),
            "The callee is [-busy here-] {+in another call+} now."
        );
        assert_eq!(marked("same", "same"), "same");
        assert_eq!(marked("", "new"), "{+new+}");
        assert_eq!(marked("a b c", "a c"), "a [-b-] c");
        assert_eq!(marked("Wait.", "Wait!"), "Wait[-.-]{+!+}");
    }

    #[test]
    fn japanese_is_compared_by_character() {
        assert_eq!(marked("相手は話中です。", "相手は通話中です。"), "相手は{+通+}話中です。");
    }

    #[test]
    fn both_texts_can_be_read_off_the_pieces() {
        let texts = ["", "a", "a b", "b a", "a\n\nb c", "応答 code a", "x a b y a b", "{ $code } a, b."];
        for old in texts {
            for new in texts {
                let (mut first, mut second) = (String::new(), String::new());
                for piece in diff(old, new) {
                    match piece {
                        Piece::Same(text) => {
                            first.push_str(&text);
                            second.push_str(&text);
                        }
                        Piece::Old(text) => first.push_str(&text),
                        Piece::New(text) => second.push_str(&text),
                    }
                }
                assert_eq!((first.as_str(), second.as_str()), (old, new));
            }
        }
    }

    #[test]
    fn a_canonical_form_reads_as_fluent() {
        let form =
            "Wait {\u{1f}$n\u{1d}[one]a second\u{1d}*[other]long\u{1f}}.\u{1e}.sentence=**{\u{1f}$code\u{1f}}** waits.";
        assert_eq!(readable(form), "Wait { $n [one]a second *[other]long }.\n.sentence = **{ $code }** waits.");
    }
}
