//! Japanese typography: what is of half width and of full width, and where a space stands.

use super::none;
use super::text::{TYPED, Typed, is_japanese, is_wide_punctuation, pieces};

/// Every place of the Japanese texts where two characters meet that should not, with a few characters around it.
fn meetings(wrong: impl Fn(char, char) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for piece in pieces("ja") {
        for block in piece.blocks(Typed::Marked) {
            let chars: Vec<char> = block.chars().collect();
            for at in 1..chars.len() {
                if wrong(chars[at - 1], chars[at]) {
                    let around: String = chars[at.saturating_sub(8)..(at + 8).min(chars.len())].iter().collect();
                    findings.push(format!("{}: {}", piece.place(), around.replace(TYPED, "`…`")));
                }
            }
        }
    }
    findings
}

/// A letter, a digit, or something typed: what Japanese keeps a space from.
fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == TYPED
}

#[test]
fn a_space_stands_between_japanese_and_latin() {
    let findings = meetings(|a, b| (is_japanese(a) && is_latin(b)) || (is_latin(a) && is_japanese(b)));
    none(&findings, "places without a space between Japanese and Latin");
}

#[test]
fn no_space_stands_next_to_wide_punctuation() {
    let findings = meetings(|a, b| (a == ' ' && is_wide_punctuation(b)) || (is_wide_punctuation(a) && b == ' '));
    none(&findings, "spaces next to punctuation of full width");
}

#[test]
fn no_space_stands_between_two_japanese_characters() {
    let mut findings = Vec::new();
    for piece in pieces("ja") {
        for block in piece.blocks(Typed::Marked) {
            let chars: Vec<char> = block.chars().collect();
            for three in
                chars.windows(3).filter(|three| three[1] == ' ' && is_japanese(three[0]) && is_japanese(three[2]))
            {
                findings.push(format!("{}: {}", piece.place(), three.iter().collect::<String>()));
            }
        }
    }
    none(&findings, "spaces between Japanese characters");
}

#[test]
fn letters_and_digits_are_of_half_width_and_kana_of_full_width() {
    let wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{3000}' | '％' | '＝' | '＋' | '｀');
    let narrow = |c: char| ('\u{ff61}'..='\u{ff9f}').contains(&c);
    let mut findings = Vec::new();
    for piece in pieces("ja") {
        for block in piece.blocks(Typed::Kept) {
            if let Some(found) = block.chars().find(|c| wide(*c) || narrow(*c)) {
                findings.push(format!("{}: `{found}` in {block}", piece.place()));
            }
        }
    }
    none(&findings, "characters of the wrong width");
}

#[test]
fn punctuation_between_japanese_is_of_full_width() {
    let narrow = |c: char| matches!(c, ',' | '(' | ')' | '?' | '!' | ';' | ':');
    let findings = meetings(|a, b| (is_japanese(a) && narrow(b)) || (matches!(a, ')' | ',') && is_japanese(b)));
    none(&findings, "punctuation of half width next to Japanese");
}

#[test]
fn punctuation_is_not_doubled() {
    let findings = meetings(|a, b| matches!((a, b), ('。' | '、', '。' | '、')));
    none(&findings, "doubled punctuation");
}
