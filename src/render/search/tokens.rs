//! Text → the words by which it is found. `static/search.js` does the same to what a reader types, by the same steps;
//! `tests/search/tokens.json` holds cases that both must pass.
//!
//! 1. Letters are folded: width and compatibility forms (NFKD), accents, case.
//! 2. A run of letters and digits is a word. Scripts without spaces (kanji, kana) give each two neighbouring characters
//!    instead, and a single one where it stands alone.
//! 3. Hiragana becomes katakana, so that a word is found before an input method has converted it.
//!
//! Hiragana is mostly grammar, so two characters with one of them are marked as weak: a text is not found by them, a
//! name is.

use unicode_normalization::UnicodeNormalization;

/// Hands over the words of a text, in its order: the folded letters, and whether there is hiragana among them.
pub fn tokens(text: &str, mut found: impl FnMut(&str, bool)) {
    let text = folded(text);
    let mut pair = String::new();
    for mut rest in text.split(|c: char| !c.is_alphanumeric()) {
        while let Some(first) = rest.chars().next() {
            let is_first_dense = is_dense(first);
            let end = rest.find(|c| is_dense(c) != is_first_dense).unwrap_or(rest.len());
            let run;
            (run, rest) = rest.split_at(end);
            if is_first_dense {
                pairs(run, &mut pair, &mut found);
            } else {
                found(run, false);
            }
        }
    }
}

/// Each two neighbours of a run, put together in `pair`; a single character by itself.
fn pairs(run: &str, pair: &mut String, found: &mut impl FnMut(&str, bool)) {
    let mut word = |chars: &[char]| {
        pair.clear();
        pair.extend(chars.iter().copied().map(katakana));
        found(pair, chars.iter().copied().any(is_hiragana));
    };
    let mut chars = run.chars();
    let Some(mut last) = chars.next() else { return };
    if chars.as_str().is_empty() {
        word(&[last]);
    }
    for c in chars {
        word(&[last, c]);
        last = c;
    }
}

fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{3096}').contains(&c)
}

fn katakana(c: char) -> char {
    if is_hiragana(c) { char::from_u32(u32::from(c) + 0x60).expect("each hiragana has its katakana") } else { c }
}

/// Width, compatibility forms, accents and case taken away. Marks that make a kana another one stay.
fn folded(text: &str) -> String {
    if let Some(plain) = text.chars().map(plain).collect() {
        return plain;
    }
    let plain: String = text.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).nfc().collect();
    plain.to_lowercase()
}

/// The folded form of a character that is folded by itself, whatever stands beside it: most of English and Japanese prose.
fn plain(c: char) -> Option<char> {
    match c {
        '\0'..='\u{7f}' => Some(c.to_ascii_lowercase()),
        '\u{3000}' => Some(' '),
        '\u{3001}'..='\u{3011}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fc}' | '\u{4e00}'..='\u{9fff}' => {
            Some(c)
        }
        // The width of ASCII in an East Asian font.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).map(|c| c.to_ascii_lowercase()),
        _ => None,
    }
}

/// Is it a character of a script that puts no spaces between words: kana, kanji?
fn is_dense(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_folded_by_itself_is_folded_alike() {
        for c in (0..=0x2_ffff).filter_map(char::from_u32) {
            if let Some(plain) = plain(c) {
                // A combining mark may follow, and takes the longer way.
                let long: String = c.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).nfc().collect();
                assert_eq!(plain.to_string(), long.to_lowercase(), "{c:?}");
            }
        }
        assert_eq!(folded("ＢＵＳＹ（話中）か\u{3099} É"), "busy(話中)が e");
    }

    #[test]
    fn the_shared_cases_hold() {
        let text = include_str!("../../../tests/search/tokens.json");
        let cases: Vec<serde_json::Value> = serde_json::from_str(text).expect("JSON");
        assert!(cases.len() > 20);
        for case in cases {
            let input = case["text"].as_str().expect("a text");
            let mut found: Vec<String> = Vec::new();
            tokens(input, |word, is_weak| found.push(if is_weak { format!("~{word}") } else { word.to_owned() }));
            assert_eq!(serde_json::Value::from(found), case["tokens"], "{input}");
        }
    }
}
