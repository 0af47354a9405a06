//! How wide a text will be, and where it may be broken, without a font at hand.

use unicode_width::UnicodeWidthChar;

use super::FONT;

/// Characters that begin no line.
const CLOSING: &str = "、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ…)]},.:;!?";
/// Characters that end no line.
const OPENING: &str = "（「『【〔〈《([{";

/// Returns the width of a text in whole units, rounded up.
///
/// A narrow character counts 0.6 em, which is what monospace fonts give it and more than most others do; a wide one
/// counts 1 em. Characters that are wide in East Asian fonts only (`→`, `…`) count as wide, so that labels never
/// touch, whatever font the reader has.
pub(super) fn width(text: &str) -> usize {
    text.trim_end().chars().map(tenths).sum::<usize>().div_ceil(10)
}

fn tenths(character: char) -> usize {
    match character.width_cjk() {
        Some(2..) => FONT * 10,
        Some(1) => FONT * 6,
        _ => 0,
    }
}

/// Breaks a text into lines no wider than `limit`: at spaces, and between wide characters where Japanese allows it,
/// between two phrases rather than within a word.
///
/// A word that is wider than a line is broken where it must. The lines joined are the text again.
pub(super) fn wrap(text: &str, limit: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut chance, mut phrase, mut used) = (0, 0, 0, 0);
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        if may_break(before, character) {
            chance = at;
            if begins_phrase(before, character) {
                phrase = at;
            }
        }
        used += tenths(character);
        before = character;
        // Twice at most: before a word, and again where even the word is too wide.
        while used > limit * 10 && character != ' ' && tenths(character) > 0 && at > start {
            // A line that would be left nearly empty is filled instead.
            let cut = if phrase > start && width(&text[start..phrase]) * 3 >= limit {
                phrase
            } else if chance > start {
                chance
            } else {
                at
            };
            lines.push(&text[start..cut]);
            start = cut;
            let end = at + character.len_utf8();
            used = text[start..end].chars().map(tenths).sum();
        }
    }
    lines.push(&text[start..]);
    lines
}

fn may_break(before: char, after: char) -> bool {
    let is_wide = |character: char| character.width().is_some_and(|cells| cells == 2);
    if after == ' ' || OPENING.contains(before) || CLOSING.contains(after) {
        return false;
    }
    before == ' ' || is_wide(before) || is_wide(after)
}

/// Does a phrase end between these two? It does at a space, after a closing mark, and where hiragana, which ends most
/// Japanese phrases, gives way to another script.
fn begins_phrase(before: char, after: char) -> bool {
    let is_hiragana = |character: char| ('\u{3041}'..='\u{309f}').contains(&character);
    before == ' '
        || CLOSING.contains(before) && !is_hiragana(before) && before != 'ー' && before != '々'
        || is_hiragana(before) && !is_hiragana(after)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wide_characters_count_one_em_and_narrow_ones_less() {
        assert_eq!(width(""), 0);
        assert_eq!(width("あい"), 2 * FONT);
        assert_eq!(width("0123456789"), 6 * FONT);
        assert_eq!(width("e\u{301} "), width("e"));
    }

    #[test]
    fn lines_break_where_each_script_allows() {
        let cases: [(&str, usize, &[&str]); 7] = [
            ("487 Request Terminated", 100, &["487 Request ", "Terminated"]),
            ("着信側が話中です。", 8 * FONT, &["着信側が", "話中です。"]),
            ("探索を打ち切り、ほかのブランチを取り消す", 12 * FONT, &["探索を打ち切り、ほかの", "ブランチを取り消す"]),
            ("を着信側話中応答", 6 * FONT, &["を着信側話中", "応答"]),
            ("転送先（Contact）を使う", 4 * FONT, &["転送先", "（Conta", "ct）を", "使う"]),
            ("abcdefgh", 4 * FONT, &["abcdef", "gh"]),
            ("", 10, &[""]),
        ];
        for (text, limit, lines) in cases {
            assert_eq!(wrap(text, limit), lines, "{text}");
        }
    }

    proptest! {
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
