//! Full-width letters and digits, half-width katakana, and half-width marks beside full-width text.

use super::prose::Kind;
use super::{Desk, Subject};
use crate::diag::Code;
use crate::localize::markdown::is_cjk;

/// Half-width marks and their full-width forms, which stand beside full-width text.
const MARKS: [(char, char); 5] = [('(', '（'), (')', '）'), ('!', '！'), ('?', '？'), (':', '：')];

/// Looks for characters of the wrong width.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    if !subject.locale.is_full_width() {
        return;
    }
    for glyphs in subject.glyphs() {
        for (at, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| glyph.kind == Kind::Text) {
            let (c, right) = match glyph.c {
                c @ ('０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '＠' | '＃' | '＄' | '＿' | '＜' | '＞' | '＂' | '＇' | '｀' | '＾' | '＼' | '｜') => {
                    (c, char::from_u32(u32::from(c) - 0xfee0))
                }
                '\u{3000}' => ('\u{3000}', Some(' ')),
                c @ '\u{ff61}'..='\u{ff9f}' => (c, None),
                c => {
                    let Some((_, wide)) = MARKS.iter().find(|(mark, _)| *mark == c) else { continue };
                    // A mark of Latin text has Latin text or a space beside it, inside and outside.
                    let beside = [at.checked_sub(1), Some(at + 1)];
                    let beside = beside.into_iter().flatten().filter_map(|at| glyphs.get(at));
                    if !beside.into_iter().any(|glyph| glyph.is(is_cjk)) {
                        continue;
                    }
                    (c, Some(*wide))
                }
            };
            let (message, help) = match (c, right) {
                ('\u{3000}', _) => ("a full-width space".to_owned(), "write a half-width space, or none".to_owned()),
                (c, None) => (format!("`{c}` is half-width katakana"), "write it full-width".to_owned()),
                (c, Some(right)) => (format!("`{c}` has the wrong width here"), format!("write `{right}`")),
            };
            desk.push(Code::HK233, glyph.span, message, help);
        }
    }
}
