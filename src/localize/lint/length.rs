//! The lengths of what stands at the head of a comparison. A gist is read beside another one, a lead is the whole of what a
//! search engine shows: what is longer is cut there, or fills the first screen.
//!
//! Languages of CJK scripts count as they are set: a half-width sign is half a character. All others count characters.

use unicode_width::UnicodeWidthChar;

use super::prose::{Glyph, Kind};
use super::{Desk, Subject};
use crate::diag::Code;
use crate::load::Topic;
use crate::model::Locale;

/// How long a message may be.
#[derive(Debug, Clone, Copy)]
pub struct Most {
    /// In characters.
    characters: usize,
    /// In characters of full width, of two columns each.
    full_width: usize,
}

/// The bound of a message, where it has one.
pub fn most(topic: Topic, id: &str) -> Option<Most> {
    match (topic, id) {
        (Topic::Code(_), "gist") => Some(Most { characters: 70, full_width: 34 }),
        (Topic::Pair(_), "lead") => Some(Most { characters: 155, full_width: 80 }),
        _ => None,
    }
}

/// Looks at the longest variant of a message.
pub fn check(subject: &Subject<'_>, most: Most, desk: &mut Desk<'_>) {
    let is_cjk = is_cjk(subject.locale);
    let length = subject.glyphs().map(|glyphs| if is_cjk { columns(glyphs) } else { characters(glyphs) }).max();
    let length = length.unwrap_or_default();
    let id = &subject.definition.id;
    let (message, help) = if is_cjk {
        if length <= 2 * most.full_width {
            return;
        }
        let half = if length.is_multiple_of(2) { "" } else { ".5" };
        let message = format!("`{id}` is {}{half} characters of full width long", length / 2);
        (message, format!("shorten it to {}; a half-width character counts half", most.full_width))
    } else {
        if length <= most.characters {
            return;
        }
        (format!("`{id}` is {length} characters long"), format!("shorten it to {}", most.characters))
    };
    desk.push(
        Code::HK268,
        subject.definition.span,
        message,
        format!("{help}; the rest has room in the texts below it"),
    );
}

/// Is the language written in characters of full width, with spaces between words or without?
fn is_cjk(locale: &Locale) -> bool {
    locale.is_full_width() || matches!(locale.script.as_str(), "Kore" | "Hang")
}

/// How many characters a text has.
fn characters(glyphs: &[Glyph]) -> usize {
    glyphs.iter().filter(|glyph| glyph.kind != Kind::Break).count()
}

/// How many columns a text takes, of which a character of full width takes two.
fn columns(glyphs: &[Glyph]) -> usize {
    glyphs.iter().map(|glyph| glyph.c.width().unwrap_or(0)).sum()
}
