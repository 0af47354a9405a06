//! How wide a text will be, and where it may be broken, without a font at hand.

use unicode_width::UnicodeWidthChar;

use super::FONT;

/// Characters that begin no line.
const CLOSING: &str = "、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ…)]},.:;!?";
/// Characters that end no line.
const OPENING: &str = "（「『【〔〈《([{";

/// Returns the width of a text in whole units, rounded up.
///
/// A letter counts what the wider of two common families of fonts gives it, one like Helvetica and one like Noto Sans, a
/// wide character 1 em, and any other 0.6 em. Characters that are wide in East Asian fonts only (`→`, `…`) count as wide,
/// so that labels never touch, whatever font the reader has.
pub(super) fn width(text: &str) -> usize {
    text.trim_end().chars().map(hundredths).sum::<usize>().div_ceil(100)
}

/// Hundredths of an em that each of these characters takes, as many as are listed together.
const NARROW: [(&str, usize); 12] = [
    (" ", 28),
    ("ijl'|", 26),
    (".,:;!()[]-/ftI", 36),
    ("r\"*", 42),
    ("ckszvxyJ", 53),
    ("aeL0123456789", 57),
    ("bdghnopquFTZ", 62),
    ("ABEKPSVXY", 67),
    ("CRDUH", 74),
    ("NGOQw", 79),
    ("mM", 94),
    ("W@%", 98),
];

/// The same for each character of ASCII.
const ASCII: [usize; 128] = {
    let mut all = [60; 128];
    let mut row = 0;
    while row < NARROW.len() {
        let (characters, wide) = (NARROW[row].0.as_bytes(), NARROW[row].1);
        let mut at = 0;
        while at < characters.len() {
            all[characters[at] as usize] = wide;
            at += 1;
        }
        row += 1;
    }
    all
};

fn hundredths(character: char) -> usize {
    if character.is_ascii() {
        return FONT * ASCII[character as usize];
    }
    match character.width_cjk() {
        Some(2..) => FONT * 100,
        Some(1) => FONT * 60,
        _ => 0,
    }
}

/// Breaks a text into lines no wider than `limit`: at spaces, and between wide characters where Japanese allows it,
/// between two phrases rather than between two words, and between two words rather than within one.
///
/// A word that is wider than a line is broken where it must. The lines joined are the text again.
pub(super) fn wrap(text: &str, limit: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    // Where the last break of each worth is.
    let mut chances = [0; Worth::ALL.len()];
    let (mut start, mut used) = (0, 0);
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        if let Some(worth) = worth(before, character) {
            chances[..=worth as usize].fill(at);
        }
        used += hundredths(character);
        before = character;
        // Twice at most: before a word, and again where even the word is too wide.
        while used > limit * 100 && character != ' ' && hundredths(character) > 0 && at > start {
            // A line that would be left nearly empty is filled instead.
            let full = |cut: usize| cut > start && width(&text[start..cut]) * 3 >= limit;
            let best = Worth::ALL.iter().rev().map(|worth| chances[*worth as usize]).find(|cut| full(*cut));
            let any = Some(chances[Worth::Allowed as usize]).filter(|cut| *cut > start);
            let cut = best.or(any).unwrap_or_else(|| within(&text[start..], at - start) + start);
            lines.push(&text[start..cut]);
            start = cut;
            let end = at + character.len_utf8();
            used = text[start..end].chars().map(hundredths).sum();
        }
    }
    lines.push(&text[start..]);
    lines
}

/// How many kanji in a row are taken for one word; more are most often several.
const KANJI_WORD: usize = 5;

/// How wide the widest word is that should not be broken: one of ASCII, one in katakana, or a short one in kanji.
pub(super) fn longest_word(text: &str) -> usize {
    let ascii = text.split(|c: char| !c.is_ascii_graphic()).map(width);
    let katakana = text.split(|c: char| !is_katakana(c)).map(width);
    let kanji = text.split(|c: char| !is_kanji(c)).map(|word| width(word).min(KANJI_WORD * FONT));
    ascii.chain(katakana).chain(kanji).max().unwrap_or(0)
}

/// Where a word is broken that no line can hold, when its characters before `at` fit: there, or one character earlier
/// where what comes next begins no line.
fn within(word: &str, at: usize) -> usize {
    let closes = word[at..].starts_with(|character| CLOSING.contains(character));
    let earlier = word[..at].char_indices().next_back().map_or(0, |(last, _)| last);
    if closes && earlier > 0 { earlier } else { at }
}

/// How good a place is for a break, the best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worth {
    /// Nothing forbids it.
    Allowed,
    /// Between two words: the script changes.
    Word,
    /// Between two phrases.
    Phrase,
}

impl Worth {
    const ALL: [Worth; 3] = [Worth::Allowed, Worth::Word, Worth::Phrase];
}

/// Hiragana that end a phrase more often than they stand within a word: particles, and て of a verb that goes on.
const PARTICLES: &str = "はがをにでとのもへやて";

/// What a break between these two is worth; `None` where there must be none.
fn worth(before: char, after: char) -> Option<Worth> {
    // Most of what is on the wire: two letters of one word.
    if before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric() {
        return None;
    }
    let is_wide = |character: char| character.width().is_some_and(|cells| cells == 2);
    let (hiragana_before, hiragana_after) = (is_hiragana(before), is_hiragana(after));
    if after == ' ' || OPENING.contains(before) || CLOSING.contains(after) || is_katakana(before) && is_katakana(after)
    {
        return None;
    }
    if !(before == ' ' || is_wide(before) || is_wide(after)) {
        return None;
    }
    // Some of the marks that begin no line are letters and end no phrase either.
    let is_mark = CLOSING.contains(before) && !hiragana_before && !is_katakana(before) && before != '々';
    let particle = PARTICLES.contains(before) && !hiragana_after;
    Some(if before == ' ' || is_mark || particle {
        Worth::Phrase
    } else if hiragana_before && !hiragana_after
        || is_kanji(before) && is_katakana(after)
        || is_katakana(before) && is_kanji(after)
    {
        Worth::Word
    } else {
        Worth::Allowed
    })
}

fn is_kanji(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character) || character == '々'
}

fn is_hiragana(character: char) -> bool {
    ('\u{3041}'..='\u{309f}').contains(&character)
}

/// Katakana with its long vowel mark, and without its middle dot, which stands between two words.
fn is_katakana(character: char) -> bool {
    ('\u{30a1}'..='\u{30ff}').contains(&character) && character != '・'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wide_characters_count_one_em_and_narrow_ones_less() {
        assert_eq!(width(""), 0);
        assert_eq!(width("あい"), 2 * FONT);
        assert_eq!(width("0123456789"), (57 * FONT).div_ceil(10));
        assert!(width("ill") < width("ABC") && width("ABC") < width("漢字、"));
        assert_eq!(width("e\u{301} "), width("e"));
    }

    #[test]
    fn lines_break_where_each_script_allows() {
        let cases: [(&str, usize, &[&str]); 11] = [
            // Not after き, which is within a word, but after the particle before it.
            ("宛先を引き続き使う", 7 * FONT, &["宛先を", "引き続き使う"]),
            ("転送先サーバーを使う", 6 * FONT, &["転送先", "サーバーを", "使う"]),
            ("着信ゲートウェイ経由", 5 * FONT, &["着信", "ゲートウェ", "イ経由"]),
            ("487 Request Terminated", 100, &["487 Request ", "Terminated"]),
            ("着信側が話中です。", 8 * FONT, &["着信側が", "話中です。"]),
            ("探索を打ち切り、ほかのブランチを取り消す", 12 * FONT, &["探索を打ち切り、ほかの", "ブランチを取り消す"]),
            ("を着信側話中応答", 6 * FONT, &["を着信側話中", "応答"]),
            ("転送先（Contact）を使う", 4 * FONT, &["転送先", "（Conta", "ct）を", "使う"]),
            ("ロードバランサー", 7 * FONT, &["ロードバラン", "サー"]),
            ("abcdefgh", 4 * FONT, &["abcdefg", "h"]),
            ("", 10, &[""]),
        ];
        for (text, limit, lines) in cases {
            assert_eq!(wrap(text, limit), lines, "{text}");
        }
    }

    proptest! {
        #[test]
        fn katakana_stays_whole_where_a_line_can_hold_it(text in "([漢字をに、]{1,3}[アイウエオ][アイウエオー]{0,4}){1,6}", limit in 8usize..30) {
            let lines = wrap(&text, limit * FONT);
            for two in lines.windows(2) {
                let (end, start) = (two[0].chars().next_back(), two[1].chars().next());
                let within = end.is_some_and(is_katakana) && start.is_some_and(is_katakana);
                prop_assert!(!within, "{lines:?}");
            }
        }

        #[test]
        fn lines_fit_and_lose_nothing(text in "([a-z あい、（）]|e\u{301}){0,40}", limit in 14usize..200) {
            let lines = wrap(&text, limit);
            prop_assert_eq!(lines.concat(), text.clone());
            for line in lines {
                prop_assert!(width(line) <= limit, "{line:?} in {text:?}");
            }
        }
    }
}
