//! No sentence serves two codes: one that could stand under another code unchanged says nothing about its own.

use std::collections::BTreeMap;

use super::none;
use super::text::{Typed, pieces, sentences};

/// Shorter ones are turns of phrase.
const LEAST: usize = 20;

/// A phrase without an end is a label: two codes may have one alternative on the same condition.
const ENDS: [char; 5] = ['.', '?', '!', '。', '？'];

#[test]
fn no_sentence_stands_under_two_codes() {
    let mut findings = Vec::new();
    for tag in ["en", "ja"] {
        let mut seen: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for piece in pieces(tag).iter().filter(|piece| is_of_a_code(&piece.path)) {
            for block in piece.blocks(Typed::Kept) {
                for sentence in
                    sentences(&block).into_iter().filter(|s| s.ends_with(ENDS) && s.chars().count() >= LEAST)
                {
                    seen.entry(sentence.to_owned()).or_default().push((piece.path.clone(), piece.place()));
                }
            }
        }
        for (sentence, places) in seen {
            if places.iter().any(|(path, _)| *path != places[0].0) {
                let places: Vec<&str> = places.iter().map(|(_, place)| place.as_str()).collect();
                findings.push(format!("{}: {sentence}", places.join(", ")));
            }
        }
    }
    none(&findings, "sentences that stand under two codes");
}

/// `locales/en/sip/486.ftl`, not `protocol.ftl` and not `site.ftl`.
fn is_of_a_code(path: &str) -> bool {
    path.split('/').count() == 4 && !path.ends_with("/protocol.ftl")
}
