//! The comma and the full stop of full-width text, against those of Latin text and their full-width copies.

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;
use crate::localize::markdown::is_cjk;

/// Looks for commas and full stops of another script.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    if !subject.locale.is_full_width() {
        return;
    }
    // Chinese separates clauses by a comma of its own; Japanese has one comma for all.
    let comma = if subject.locale.script == "Jpan" { '、' } else { '，' };
    for glyphs in subject.glyphs() {
        for (at, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| glyph.kind == Kind::Text) {
            let right = match glyph.c {
                '，' if comma == '、' => comma,
                '；' if comma == '、' => '。',
                '．' | '｡' => '。',
                '､' => comma,
                ',' | ';' if is_beside_wide_text(glyphs, at) => comma,
                '.' if at > 0 && glyphs[at - 1].is(is_cjk) => '。',
                _ => continue,
            };
            desk.push(
                Code::HK234,
                glyph.span,
                format!("`{}` is no punctuation of this text", glyph.c),
                format!("write `{right}`"),
            );
        }
    }
}

/// Does full-width text come directly before, or after at most one space?
fn is_beside_wide_text(glyphs: &[Glyph], at: usize) -> bool {
    let after = match glyphs.get(at + 1) {
        Some(next) if next.is(|c| c == ' ') => glyphs.get(at + 2),
        next => next,
    };
    let before = at.checked_sub(1).map(|before| &glyphs[before]);
    before.into_iter().chain(after).any(|glyph| glyph.is(is_cjk))
}
