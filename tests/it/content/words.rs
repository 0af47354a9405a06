//! What either language must hold to, sentence by sentence: its own script, its own voice, the shape of a message.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::text::{Piece, TYPED, Typed, WORD, is_japanese, is_wide_punctuation, pieces, sentences};
use super::{catalog, none};

/// Messages that are names, and so in no language: the site's, and other words by which people search.
fn is_name(piece: &Piece) -> bool {
    matches!(piece.id.as_str(), "site-name" | "aliases" | "list-separator")
}

/// The registered names of all codes and mapped codes, the longest first, so that none is cut by another.
fn registered_names() -> Vec<&'static str> {
    let codes = catalog().protocols.iter().flat_map(|protocol| &protocol.codes).map(|code| code.name.as_str());
    let mapped = catalog().mappings.iter().flat_map(|mapping| &mapping.names).map(|(_, name)| name.as_str());
    let mut names: Vec<&str> = codes.chain(mapped).collect::<BTreeSet<_>>().into_iter().collect();
    names.sort_by_key(|name| usize::MAX - name.len());
    names
}

#[test]
fn japanese_sentences_are_japanese() {
    // A lower-case word is what an English sentence has and a method, an abbreviation or a product's name has not.
    let lower = Regex::new(r"\b[a-z]{3,}\b").expect("a pattern");
    let mut findings = Vec::new();
    for piece in pieces("ja").iter().filter(|piece| !is_name(piece)) {
        for block in piece.blocks(Typed::Marked) {
            for sentence in sentences(&block) {
                if !sentence.contains(is_japanese) && lower.is_match(sentence) {
                    findings.push(format!("{}: {sentence}", piece.place()));
                }
            }
        }
    }
    none(&findings, "sentences without a Japanese character");
}

#[test]
fn no_english_phrase_is_left_in_japanese() {
    // What stands in 「」 is quoted from the wire, like a registered name.
    let quoted = Regex::new("「[ -~]*」").expect("a pattern");
    let phrase = Regex::new(r"[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*){3,}").expect("a pattern");
    let names = registered_names();
    let mut findings = Vec::new();
    for piece in pieces("ja").iter().filter(|piece| !is_name(piece)) {
        for block in piece.blocks(Typed::Marked) {
            let block = quoted.replace_all(&block, "語").into_owned();
            let block = names.iter().fold(block, |block, name| block.replace(name, "語"));
            findings.extend(phrase.find_iter(&block).map(|found| format!("{}: {}", piece.place(), found.as_str())));
        }
    }
    none(&findings, "English phrases in Japanese texts");
}

#[test]
fn no_japanese_is_left_in_english() {
    let mut findings = Vec::new();
    for piece in pieces("en") {
        for block in piece.blocks(Typed::Kept) {
            if let Some(found) = block.chars().find(|c| *c != WORD && (is_japanese(*c) || is_wide_punctuation(*c))) {
                findings.push(format!("{}: `{found}` in {block}", piece.place()));
            }
        }
    }
    none(&findings, "Japanese characters in English texts");
}

/// Ends of sentences in the polite style: です and ます in their forms, and requests.
const POLITE: [&str; 8] = ["です", "ます", "ません", "でした", "ました", "でしょう", "ましょう", "ください"];

/// Ends of items that stop at a noun, and of questions that a text answers itself.
const NOUNS: [&str; 10] = ["とき", "こと", "もの", "ため", "まで", "など", "だけ", "ほか", "切り替わり", "のか"];

/// Is it read as running text? Cells, labels, captions and notes are phrases.
fn is_prose(piece: &Piece) -> bool {
    let (id, attribute) = piece.id.split_once('.').unwrap_or((&piece.id, ""));
    let prose = ["act", "lead", "summary", "meaning", "when", "receiver", "sender", "misreading", "verdict"];
    prose.contains(&id)
        || matches!(attribute, "sentence" | "summary")
        || id.starts_with("protocol-")
        || piece.path.ends_with("/site.ftl")
}

#[test]
fn japanese_keeps_to_the_polite_style() {
    let mut findings = Vec::new();
    for piece in pieces("ja").iter().filter(|piece| is_prose(piece)) {
        for block in piece.blocks(Typed::Marked) {
            for sentence in sentences(&block) {
                let Some(end) = sentence.strip_suffix('。') else { continue };
                // What stands in brackets at the end belongs to the sentence before them.
                let end = end.rfind('（').filter(|_| end.ends_with('）')).map_or(end, |at| &end[..at]);
                let hiragana = end.chars().next_back().is_some_and(|c| ('ぁ'..='ゖ').contains(&c));
                if hiragana && !POLITE.iter().chain(&NOUNS).any(|form| end.ends_with(form)) {
                    findings.push(format!("{}: {sentence}", piece.place()));
                }
            }
        }
    }
    none(&findings, "sentences that are not です・ます");
}

#[test]
fn situations_are_a_list() {
    let mut findings = Vec::new();
    for tag in ["en", "ja"] {
        for piece in pieces(tag).iter().filter(|piece| piece.id == "when") {
            let items = piece.blocks(Typed::Marked).len();
            if !piece.is_list() || !(2..=5).contains(&items) {
                findings.push(format!("{}: {items} blocks, all items of a list: {}", piece.place(), piece.is_list()));
            }
        }
    }
    none(&findings, "`when` that is no list of two to five situations");
}

#[test]
fn nothing_is_unfinished_or_padded() {
    let unfinished = ["TODO", "FIXME", "XXX", "TBD", "lorem ipsum", "？？", "???"];
    // Words that a plain text does without.
    let padding =
        Regex::new(r"(?i)\b(when when|the the|please|simply|just like|basically|in order to|it is important)\b");
    let padding = padding.expect("a pattern");
    let mut findings = Vec::new();
    for tag in ["en", "ja"] {
        for piece in pieces(tag) {
            for block in piece.blocks(Typed::Marked) {
                if let Some(found) = unfinished.iter().find(|mark| block.contains(**mark)) {
                    findings.push(format!("{}: `{found}`", piece.place()));
                }
                if let Some(found) = padding.find(&block) {
                    findings.push(format!("{}: `{}` in {block}", piece.place(), found.as_str()));
                }
            }
        }
    }
    none(&findings, "unfinished or padded texts");
}

#[test]
fn notes_of_ladders_are_short_and_plain() {
    // They stand inside the drawing: 45 characters, counted by width, since Japanese is twice as wide.
    let mut findings = Vec::new();
    for tag in ["en", "ja"] {
        for piece in pieces(tag).iter().filter(|piece| is_note(piece)) {
            for block in piece.blocks(Typed::Marked) {
                let width: usize =
                    block.chars().map(|c| 1 + usize::from(is_japanese(c) || is_wide_punctuation(c))).sum();
                if width > 50 || block.contains(TYPED) {
                    findings.push(format!("{}: {width} cells: {block}", piece.place()));
                }
            }
        }
    }
    none(&findings, "notes that are too long or hold Markdown");
}

/// `flow-basic-note`, not the caption `flow-basic`, whose name may hold hyphens as well.
fn is_note(piece: &Piece) -> bool {
    let Some(rest) = piece.id.strip_prefix("flow-") else { return false };
    let mut flows = catalog().protocols.iter().flat_map(|protocol| &protocol.codes).flat_map(|code| &code.flows);
    flows.any(|flow| {
        let note = rest.strip_prefix(flow.id.as_str()).and_then(|note| note.strip_prefix('-'));
        note.is_some_and(|note| flow.notes().contains(&note))
    })
}
