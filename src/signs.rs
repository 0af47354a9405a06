//! Signs that are no text: characters that stand for something else while a text passes through escaping, Markdown and
//! templates as if they were letters.
//!
//! They all come from here, in ranges that the compiler proves to be apart, so that no stage takes another's sign for its
//! own. It proves as well that each is a character that content cannot hold ([`is_hidden`], HK242); whoever decodes text
//! (escapes, entities) has to ask that question again of what comes out.

/// Characters in a row, each of which stands for its number in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    first: u32,
    last: u32,
}

impl Signs {
    const fn new(first: u32, last: u32) -> Self {
        assert!(first <= last, "a row has a sign");
        Signs { first, last }
    }

    /// How many there are.
    pub const fn capacity(self) -> usize {
        (self.last - self.first + 1) as usize
    }

    /// The sign that stands for a number, from 0; `None` where there are not so many.
    pub fn sign(self, number: usize) -> Option<char> {
        if number >= self.capacity() {
            return None;
        }
        char::from_u32(self.first + u32::try_from(number).ok()?)
    }

    /// The number that a sign stands for; `None` where the character is none of these.
    pub fn number(self, c: char) -> Option<usize> {
        (self.first..=self.last).contains(&u32::from(c)).then(|| (u32::from(c) - self.first) as usize)
    }
}

/// Stands for the way from a page to its locale's folder, in addresses within finished HTML.
pub const LOCALE_ROOT: char = '\u{1}';

/// Opens a text whose origin is marked, for `serve --l10n`; its place follows, up to [`ORIGIN_PLACED`].
pub const ORIGIN_OPEN: char = '\u{e000}';
/// Ends the place of a text that was opened.
pub const ORIGIN_PLACED: char = '\u{e001}';
/// Closes a text whose origin is marked.
pub const ORIGIN_CLOSE: char = '\u{e002}';
/// Stands between the parts of a place.
pub const ORIGIN_PART: char = '\u{e003}';
/// The ten digits of a place.
pub const ORIGIN_DIGITS: Signs = Signs::new(0xe010, 0xe019);

/// Stands before an argument that a made-up language leaves as it is.
pub const SHIELD_OPEN: char = '\u{e020}';
/// Stands after such an argument.
pub const SHIELD_CLOSE: char = '\u{e021}';

/// Opens a name in the language of its registry, up to [`NAME_CLOSE`].
pub const NAME_OPEN: char = '\u{e022}';
/// Closes such a name.
pub const NAME_CLOSE: char = '\u{e023}';

/// Stands for what is no word where the words of a message are looked at.
pub const GAP: char = '\0';
/// Stands for a placeable where the prose of a message is looked at.
pub const PLACEABLE: char = '\u{e030}';

/// Stand for the values of a piece of markup while its template is rendered: plane 15.
pub const PLACEHOLDERS: Signs = Signs::new(0xf_0000, 0xf_fffd);

/// Ends a text of another locale.
pub const TONGUE_CLOSE: char = '\u{100000}';
/// Open a text of the locale of that number: the rest of plane 16.
pub const TONGUES: Signs = Signs::new(0x10_0001, 0x10_fffd);

/// All rows, single signs being rows of one.
const ROWS: [Signs; 14] = [
    one(GAP),
    one(LOCALE_ROOT),
    one(ORIGIN_OPEN),
    one(ORIGIN_PLACED),
    one(ORIGIN_CLOSE),
    one(ORIGIN_PART),
    ORIGIN_DIGITS,
    one(SHIELD_OPEN),
    one(SHIELD_CLOSE),
    one(NAME_OPEN),
    one(NAME_CLOSE),
    one(PLACEABLE),
    PLACEHOLDERS,
    TONGUES_WITH_CLOSE,
];

/// The plane that tells languages apart.
const TONGUES_WITH_CLOSE: Signs = Signs::new(TONGUE_CLOSE as u32, TONGUES.last);

const fn one(c: char) -> Signs {
    Signs::new(c as u32, c as u32)
}

// Each row ends before the next begins; the one that closes a tongue stands before those that open one.
const _: () = {
    let mut at = 1;
    while at < ROWS.len() {
        assert!(ROWS[at - 1].last < ROWS[at].first, "two kinds of sign overlap");
        at += 1;
    }
    assert!(TONGUES_WITH_CLOSE.first < TONGUES.first, "a sign both opens and closes a text");
    assert!(ORIGIN_DIGITS.capacity() == 10, "numbers are written in tens");
};

// Every sign is one that content cannot hold: a control character, or one of a private area.
const _: () = {
    let mut at = 0;
    while at < ROWS.len() {
        let Signs { first, last } = ROWS[at];
        let is_control = last < 0x20 && first != 0x9 && first != 0xa;
        let is_private = first >= 0xe000 && last <= 0xf8ff
            || first >= 0xf_0000 && last <= 0xf_fffd
            || first >= 0x10_0000 && last <= 0x10_fffd;
        assert!(is_control || is_private, "content could hold a sign");
        at += 1;
    }
};

/// Does this character say something a reader cannot see, or nothing at all? No text of a site may hold it. Line ends do
/// not, nor does what some scripts need to be written.
pub const fn is_hidden(c: char) -> bool {
    match c {
        // Nearly all there is comes first: ASCII that prints, kana, kanji. A tab has a finding of its own where it does
        // harm; in running text it is only a wide space.
        ' '..='~' | '\u{3001}'..='\u{3130}' | '\u{4e00}'..='\u{9fff}' | '\n' | '\t' => false,
        // Control characters.
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        // Soft hyphen, Hangul and Khmer fillers, the Mongolian separator: blank on every screen.
        | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{3164}'
        | '\u{ffa0}'
        // The space of no width: browsers find the word ends of Thai and Khmer by themselves, and it splits a search.
        | '\u{200b}'
        // Line and paragraph separators, embeddings, overrides, isolates, word joiner, invisible operators.
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        // Tags, and what is kept free around the variation selectors.
        | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{effff}'
        // The private areas, in which nothing means anything to anybody else.
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}'
        // Planes of which no character is assigned.
        | '\u{40000}'..='\u{dffff}'
        // Noncharacters, two at the end of each plane: not even XML may hold the first of these pairs.
        | '\u{fdd0}'..='\u{fdef}' | '\u{fffe}'..='\u{ffff}' | '\u{1fffe}'..='\u{1ffff}'
        | '\u{2fffe}'..='\u{2ffff}' | '\u{3fffe}'..='\u{3ffff}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn no_sign_means_two_things_and_none_is_text() {
        let mut owners: BTreeMap<char, usize> = BTreeMap::new();
        for (at, row) in ROWS.into_iter().enumerate() {
            for number in 0..row.capacity() {
                let sign = row.sign(number).expect("a row has as many signs as it says");
                assert_eq!(row.number(sign), Some(number));
                assert_eq!(owners.insert(sign, at), None, "U+{:04X} is in two rows", u32::from(sign));
                assert!(is_hidden(sign), "content could hold U+{:04X}", u32::from(sign));
            }
            assert_eq!(row.sign(row.capacity()), None, "a row that ran out gives no sign of the next");
            let after = char::from_u32(row.last + 1);
            assert_eq!(after.and_then(|c| row.number(c)), None);
        }
    }

    #[test]
    fn what_no_text_may_hold() {
        for c in '\0'..=char::MAX {
            let number = u32::from(c);
            let is_none = number & 0xfffe == 0xfffe || matches!(number, 0xfdd0..=0xfdef);
            let is_private = matches!(number, 0xe000..=0xf8ff | 0xf_0000..);
            let is_control = c.is_control() && !matches!(c, '\n' | '\t');
            if is_none || is_private || is_control {
                assert!(is_hidden(c), "U+{number:04X}");
            }
            // The white space of lines, no-break spaces, joiners, directional marks, variation selectors.
            let is_needed = matches!(c, '\n' | '\t' | '\u{a0}' | '\u{202f}' | '\u{200c}'..='\u{200f}' | '\u{61c}')
                || matches!(number, 0xfe00..=0xfe0f | 0x180b..=0x180d | 0xe_0100..=0xe_01ef);
            assert!(!(is_needed && is_hidden(c)), "U+{number:04X}");
        }
    }
}
