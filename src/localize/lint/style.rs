//! How Japanese sentences end: in です and ます, or in である and plain verbs. Labels and noun phrases end in neither.

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;
use crate::model::Style;

/// Polite ends.
const POLITE: [&str; 9] = ["です", "ます", "ません", "でした", "ました", "でしょう", "ましょう", "ください", "まし"];

/// Ends of plain style: である, だ, and the kana in which verbs and い-adjectives end.
const PLAIN: [&str; 16] =
    ["である", "だ", "ない", "る", "う", "く", "ぐ", "す", "む", "ぶ", "ぬ", "た", "しい", "多い", "よい", "待つ"];

/// Looks for sentences of the other style.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    let Some(style) = subject.locale.style.filter(|_| subject.locale.script == "Jpan") else { return };
    let blocks = subject.glyphs().flat_map(|glyphs| glyphs.split(|glyph| glyph.kind == Kind::Break));
    // A label may hold a full stop; what ends in one is sentences.
    for glyphs in blocks.filter(|glyphs| glyphs.last().is_some_and(|last| last.is(|c| c == '。'))) {
        for (at, stop) in glyphs.iter().enumerate().filter(|(_, glyph)| glyph.is(|c| c == '。')) {
            let words =
                glyphs[..at].iter().rev().take_while(|glyph| glyph.kind == Kind::Text && glyph.c != '。').take(5);
            let mut words: Vec<&Glyph> = words.collect();
            words.reverse();
            let sentence: String = words.iter().map(|glyph| glyph.c).collect();
            let polite = POLITE.iter().find(|end| sentence.ends_with(*end));
            let plain = PLAIN.iter().find(|end| sentence.ends_with(*end)).filter(|_| polite.is_none());
            let (end, name, help) = match (style, polite, plain) {
                (Style::DesuMasu, _, Some(end)) => (end, "plain", "end it in です or ます"),
                (Style::DeAru, Some(end), _) => (end, "polite", "end it in である or a plain verb"),
                _ => continue,
            };
            let mut span = words[words.len() - end.chars().count()].span;
            span.end = stop.span.end.max(span.end);
            desk.push(Code::HK236, span, format!("this sentence ends in {name} style"), help);
        }
    }
}
