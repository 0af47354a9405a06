//! The inverted index: for each word, the codes it leads to and where it stands in them. Other pages that can be found have
//! numbers behind those of the codes.
//!
//! It is written as one text, the words in order: `busy 1cA3bz,call …`. Behind the word stand, for each place (a digit,
//! see [`Place`]), the numbers of the codes, each as the distance from the one before: letters, of which the last is a
//! small one, to the base of 26. Of several places in one code the first counts.

use std::collections::BTreeMap;
use std::fmt::Write;

use rapidhash::RapidHashMap;

use super::tokens::tokens;

/// Where a word stands, the most telling place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The code itself.
    Code,
    /// The registered name.
    Name,
    /// What the name means in the page's language.
    Title,
    /// Other words by which people look for it.
    Alias,
    /// A header field that comes with it.
    Header,
    /// The sentence that says what it means.
    Summary,
    /// The rest of the page.
    Text,
    /// A question that the page asks.
    Question,
}

impl Place {
    /// Is it prose, of which only the rarer words tell something?
    fn is_prose(self) -> bool {
        self >= Place::Summary
    }

    /// Are words in hiragana left out? Long texts have too many of them; the few questions are mostly made of them.
    fn leaves_weak(self) -> bool {
        self.is_prose() && self != Place::Question
    }
}

/// Words, each with its first place. In no order: there are very many, and they are sorted once, all together.
pub type Places = Vec<(String, Place)>;

/// The words of one code.
pub fn words<'t>(texts: impl IntoIterator<Item = (Place, &'t str)>) -> Places {
    let mut words: RapidHashMap<String, Place> = RapidHashMap::default();
    for (place, text) in texts {
        tokens(text, |word, is_weak| {
            if is_weak && place.leaves_weak() {
                return;
            }
            if let Some(first) = words.get_mut(word) {
                *first = place.min(*first);
            } else {
                words.insert(word.to_owned(), place);
            }
        });
    }
    words.into_iter().collect()
}

/// The index of the words of all codes, in the codes' order.
pub fn index(codes: &[Places]) -> String {
    let mut known: RapidHashMap<&str, BTreeMap<Place, Vec<usize>>> = RapidHashMap::default();
    for (code, words) in codes.iter().enumerate() {
        for (word, place) in words {
            known.entry(word).or_default().entry(*place).or_default().push(code);
        }
    }
    let mut all: Vec<_> = known.into_iter().collect();
    all.sort_unstable_by_key(|(word, _)| *word);
    let mut out = String::new();
    for (word, mut places) in all {
        // What half of the codes say tells none of them apart.
        if places.iter().filter(|(place, _)| place.is_prose()).map(|(_, codes)| codes.len()).sum::<usize>() * 2
            > codes.len()
        {
            places.retain(|place, _| !place.is_prose());
        }
        if places.is_empty() {
            continue;
        }
        let _ = write!(out, "{}{word} ", if out.is_empty() { "" } else { "," });
        for (place, codes) in places {
            let _ = write!(out, "{}", place as u8);
            let mut last = 0;
            for code in codes {
                number(&mut out, code - last);
                last = code;
            }
        }
    }
    out
}

/// Capital letters, then a small one: the digits of a number to the base of 26, `a` for 0.
fn number(out: &mut String, number: usize) {
    let letter = |digit: usize, first: u8| char::from(first + u8::try_from(digit).expect("a digit is below 26"));
    let mut digits = vec![letter(number % 26, b'a')];
    let mut rest = number / 26;
    while rest > 0 {
        digits.push(letter(rest % 26, b'A'));
        rest /= 26;
    }
    out.extend(digits.into_iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_leads_to_its_codes_by_the_most_telling_place() {
        let a = words([(Place::Name, "Busy Here"), (Place::Text, "The phone is busy here")]);
        let b = words([(Place::Name, "Moved"), (Place::Alias, "busy"), (Place::Header, "Contact")]);
        assert_eq!(index(&[a, b]), "busy 1a3b,contact 4b,here 1a,is 6a,moved 1b,phone 6a,the 6a");
    }

    #[test]
    fn numbers_are_distances_to_the_base_of_26() {
        let mut out = String::new();
        for n in [0, 25, 26, 677, 17_576] {
            number(&mut out, n);
            out.push(' ');
        }
        assert_eq!(out, "a z Ba BAb BAAa ");
    }

    #[test]
    fn what_half_of_the_codes_say_is_left_out_of_prose_alone() {
        let codes: Vec<_> =
            (0..4).map(|n| words([(Place::Text, "call"), (Place::Name, if n == 3 { "Call" } else { "" })])).collect();
        assert_eq!(index(&codes[..3]), "");
        assert_eq!(index(&codes), "call 1d");
    }

    #[test]
    fn hiragana_finds_a_name_and_no_prose() {
        let has = |words: &Places, word: &str| words.iter().any(|(known, _)| known == word);
        let asked = words([(Place::Question, "何が起きましたか")]);
        assert!(has(&asked, "起キ") && has(&asked, "マシ"), "{asked:?}");
        let code = words([(Place::Title, "つながらない"), (Place::Text, "通話にかけ直します")]);
        assert!(has(&code, "ツナ") && has(&code, "通話") && !has(&code, "ケ直"), "{code:?}");
    }
}
