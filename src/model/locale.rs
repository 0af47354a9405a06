//! Languages the site is published in: data, never an enum.

use unic_langid::LanguageIdentifier;

use crate::escape;
use crate::source::Sp;

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

/// Whether a half-width space stands between a script of full-width characters and Latin letters or digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spacing {
    /// A space stands between them.
    Between,
    /// None does.
    None,
}

/// How Japanese sentences end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In です and ます.
    DesuMasu,
    /// In である and plain verbs.
    DeAru,
}

/// A language made up from the source locale, to see what a translation would meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter accented, every text about a third longer: finds words that are in no message, and tight layouts.
    Accented,
    /// Right to left, every letter turned over: proves the layout.
    Mirrored,
}

impl Pseudo {
    /// Its tag, of the regions that BCP 47 leaves to private use.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
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
    /// The language whose texts stand in for what it lacks, before those of the source; no circle leads back to it.
    pub fallback: Option<Sp<String>>,
    /// Its way with spaces between scripts, where it has one.
    pub spacing: Option<Spacing>,
    /// Its way of ending sentences, where it has one.
    pub style: Option<Style>,
    /// Is it made up?
    pub pseudo: Option<Pseudo>,
}

impl Locale {
    /// The attributes of an element that holds a text of another language on a page of this one.
    pub fn foreign(&self, other: &Locale) -> String {
        let direction =
            (self.direction != other.direction).then(|| format!(" dir=\"{}\"", other.direction.attribute()));
        format!(" class=\"fallback\" lang=\"{}\"{}", other.tag, direction.unwrap_or_default())
    }

    /// The tags around a name in another language on a page of this one, which tell a screen reader how to say it and, on a page
    /// from right to left, keep what stands beside it in its place. None where it is a name in the page's own language.
    pub fn around_name(&self, lang: &str) -> Option<(String, &'static str)> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let lang = escape::html(lang);
        match self.direction {
            Direction::Ltr if primary(lang.as_str()) == primary(&self.tag) => None,
            Direction::Ltr => Some((format!("<span lang=\"{lang}\">"), "</span>")),
            Direction::Rtl => Some((format!("<bdi lang=\"{lang}\">"), "</bdi>")),
        }
    }

    /// Is its script one of full-width characters, written without spaces between words?
    pub fn is_full_width(&self) -> bool {
        matches!(self.script.as_str(), "Jpan" | "Hans" | "Hant" | "Hani" | "Hrkt")
    }
}
