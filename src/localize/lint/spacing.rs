//! The space between full-width text and Latin letters, digits or code: always or never, as the locale says.

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;
use crate::localize::markdown::{is_cjk, is_full_width_mark};
use crate::model::Spacing;

/// A letter of full-width text, which no space of its own comes with.
fn is_wide_letter(c: char) -> bool {
    is_cjk(c)
        && !matches!(c, '\u{3000}'..='\u{3004}' | '\u{3007}'..='\u{303f}' | '\u{30a0}' | '\u{30fb}' | '\u{ff00}'..='\u{ff65}' | '\u{ffa0}'..='\u{ffef}')
}

/// Full-width punctuation, which brings its own space.
fn is_wide_mark(c: char) -> bool {
    is_full_width_mark(c) || matches!(c, '・' | '／' | '〜' | '～')
}

/// A letter or digit of Latin text, or code.
fn is_narrow(glyph: &Glyph) -> bool {
    glyph.kind == Kind::Code || glyph.is(|c| c.is_ascii_alphanumeric())
}

/// Looks for spaces that are missing or too many.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    let Some(spacing) = subject.locale.spacing.filter(|_| subject.locale.is_full_width()) else { return };
    for glyphs in subject.glyphs() {
        for pair in glyphs.windows(2) {
            let [before, after] = pair else { continue };
            let wide_first = before.is(is_wide_letter) && is_narrow(after);
            if spacing == Spacing::Between && (wide_first || is_narrow(before) && after.is(is_wide_letter)) {
                let shown = |glyph: &Glyph| {
                    if glyph.kind == Kind::Code { "the code".to_owned() } else { format!("`{}`", glyph.c) }
                };
                let (message, help) = (
                    format!("no space between {} and {}", shown(before), shown(after)),
                    "put a half-width space between them",
                );
                desk.push(Code::HK235, after.span, message, help);
            }
        }
        for three in glyphs.windows(3) {
            let [before, space, after] = three else { continue };
            if !space.is(|c| c == ' ') {
                continue;
            }
            let is_mark = |glyph: &Glyph| glyph.is(is_wide_mark);
            let between =
                before.is(is_wide_letter) && is_narrow(after) || is_narrow(before) && after.is(is_wide_letter);
            let letters = before.is(is_wide_letter) && after.is(is_wide_letter);
            let why = if is_mark(before) || is_mark(after) {
                "a space beside full-width punctuation"
            } else if letters {
                "a space between full-width characters"
            } else if between && spacing == Spacing::None {
                "a space beside full-width text"
            } else {
                continue;
            };
            desk.push(Code::HK235, space.span, why, "take the space out");
        }
    }
}
