//! Languages the site is published in: data, never an enum.

use unic_langid::LanguageIdentifier;

/// The direction of a language's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// How far a translation is, by its editors' own word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocaleState {
    /// A missing message is an error.
    Complete,
    /// A missing message is a warning, and the source text is shown, marked as such.
    Partial,
    /// Built for preview alone.
    Unpublished,
}

impl LocaleState {
    /// All of them, with their words.
    pub const ALL: [(&'static str, LocaleState); 3] = [
        ("complete", LocaleState::Complete),
        ("partial", LocaleState::Partial),
        ("unpublished", LocaleState::Unpublished),
    ];

    /// The word in `locale.yaml`.
    pub fn word(self) -> &'static str {
        LocaleState::ALL.iter().find(|(_, state)| *state == self).expect("ALL lists every state").0
    }
}

/// One language of the site.
#[derive(Debug, Clone)]
pub struct Locale {
    /// BCP 47 tag; also the folder below `locales/` and the first part of an address.
    pub tag: String,
    /// The tag, taken apart.
    pub language: LanguageIdentifier,
    /// Its name in its own language.
    pub name: String,
    /// Direction of its text.
    pub direction: Direction,
    /// Its script, ISO 15924.
    pub script: String,
    /// How far it is.
    pub state: LocaleState,
}
