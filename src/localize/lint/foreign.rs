//! Latin prose left inside text of another script.

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;

/// How many words in a row are prose; fewer are a name, or a word that has no translation.
const WORDS: usize = 3;

/// Looks for several words of Latin prose in a row.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    if matches!(subject.locale.script.as_str(), "Latn" | "Latf" | "Latg") || subject.original.is_none() {
        return;
    }
    for glyphs in subject.glyphs() {
        let is_latin = |glyph: &Glyph| {
            glyph.kind == Kind::Text
                && (glyph.c.is_ascii_alphabetic() || matches!(glyph.c, ' ' | ',' | '\'' | '’' | '-' | '.'))
        };
        for run in glyphs.chunk_by(|a, b| is_latin(a) == is_latin(b)).filter(|run| is_latin(&run[0])) {
            let text: String = run.iter().map(|glyph| glyph.c).collect();
            if !is_prose(&text) {
                continue;
            }
            let named = desk.registered.iter().filter(|name| text.contains(*name));
            let rest = named.fold(text.clone(), |text, name| text.replace(name, "."));
            if is_prose(&rest) {
                let words = text.trim();
                let first = text.len() - text.trim_start().len();
                let mut span = run[first].span;
                // One line is enough to point at; a run can reach over several.
                let line = run[first..].iter().take_while(|glyph| glyph.span.start >= span.start).take(words.len());
                span.end = line.last().map_or(span.end, |last| last.span.end);
                desk.push(
                    Code::HK231,
                    span,
                    format!("`{words}` is left in Latin script"),
                    "translate it, or write it as code if it goes on the wire",
                );
            }
        }
    }
}

/// Is there a row of words of which most are in small letters, as no name is written?
fn is_prose(text: &str) -> bool {
    text.split(['.', ',']).any(|part| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let small = words.iter().filter(|word| word.chars().all(|c| !c.is_ascii_uppercase())).count();
        words.len() >= WORDS && small + 1 >= WORDS && small * 2 > words.len()
    })
}
