//! Full-width letters and digits, half-width katakana, and half-width marks beside full-width text.

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;
use crate::localize::markdown::is_cjk;

/// Half-width marks and their full-width forms, which stand beside full-width text.
const MARKS: [(char, char); 5] = [('(', '（'), (')', '）'), ('!', '！'), ('?', '？'), (':', '：')];

/// What is wrong with a character's width.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// A letter, digit or sign that is written half-width.
    TooWide,
    /// A space as wide as a character.
    WideSpace,
    /// Katakana as narrow as a letter.
    Katakana,
    /// A mark that is written full-width beside full-width text.
    Mark(char),
}

/// Looks for characters of the wrong width; several in a row are told as one.
pub fn check(subject: &Subject<'_>, desk: &mut Desk<'_>) {
    if !subject.locale.is_full_width() {
        return;
    }
    for glyphs in subject.glyphs() {
        let faults: Vec<Option<Fault>> = (0..glyphs.len()).map(|at| fault(glyphs, at)).collect();
        let mut at = 0;
        for row in faults.chunk_by(|a, b| a == b) {
            let row_glyphs = &glyphs[at..at + row.len()];
            at += row.len();
            if let Some(fault) = row[0] {
                told(fault, row_glyphs, desk);
            }
        }
    }
}

fn told(fault: Fault, row: &[Glyph], desk: &mut Desk<'_>) {
    let text: String = row.iter().map(|glyph| glyph.c).collect();
    let (message, help) = match fault {
        Fault::TooWide => {
            let narrow: String = text.chars().filter_map(|c| char::from_u32(u32::from(c) - 0xfee0)).collect();
            (format!("`{text}` is full-width"), format!("write `{narrow}`"))
        }
        Fault::WideSpace => ("a full-width space".to_owned(), "write a half-width space, or none".to_owned()),
        Fault::Katakana => (format!("`{text}` is half-width katakana"), "write it full-width".to_owned()),
        Fault::Mark(wide) => (format!("`{text}` is half-width beside full-width text"), format!("write `{wide}`")),
    };
    let mut span = row[0].span;
    span.end = row.last().map_or(span.end, |last| last.span.end.max(span.end));
    desk.push(Code::HK233, span, message, help);
}

fn fault(glyphs: &[Glyph], at: usize) -> Option<Fault> {
    let glyph = glyphs[at];
    if glyph.kind != Kind::Text {
        return None;
    }
    match glyph.c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => Some(Fault::TooWide),
        '＠' | '＃' | '＄' | '＿' | '＜' | '＞' | '＂' | '＇' | '｀' | '＾' | '＼' | '｜' => {
            Some(Fault::TooWide)
        }
        '\u{3000}' => Some(Fault::WideSpace),
        // The half-width comma and full stop are punctuation's business.
        '\u{ff62}' | '\u{ff63}' | '\u{ff65}'..='\u{ff9f}' => Some(Fault::Katakana),
        c => {
            let (_, wide) = MARKS.iter().find(|(mark, _)| *mark == c)?;
            // A mark of Latin text has Latin text or a space beside it, inside and outside.
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| glyphs.get(at));
            beside.into_iter().any(|glyph| glyph.is(is_cjk)).then_some(Fault::Mark(*wide))
        }
    }
}
