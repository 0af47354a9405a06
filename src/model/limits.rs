//! How much a site may be: one table of all bounds on sums, each with what it counts.
//!
//! Content comes from strangers, and a few kilobytes of it can ask for gigabytes: a term used a hundred times in each of a
//! thousand messages, a protocol of a thousand codes, each of which is compared with all others. The bounds are generous
//! for a reference of a dozen protocols and far below what a small machine of a build service has. Where a site needs
//! more, `limits` in `content/site.yaml` says so, and who reviews the change sees it.
//!
//! What one text may be before anything is known of the site is fixed: 1 MiB a file of content, words or templates
//! ([`SOURCE`]), 16 KiB a message ([`MESSAGE_SOURCE`]), 32 levels and 50,000 values a file of facts ([`DEPTH`],
//! [`VALUES`]).

use crate::diag::grouped;

/// The largest source text, in bytes: 1 MiB.
pub const SOURCE: u64 = 1 << 20;

/// The longest message with its attributes as it is written, in bytes: 16 KiB.
pub const MESSAGE_SOURCE: usize = 16 << 10;

/// How deep placeables and calls of messages, and the values of a file of facts, may be nested.
pub const DEPTH: usize = 32;

/// The most values a file of facts may have; the largest real one has a few thousand.
pub const VALUES: usize = 50_000;

/// The most that a setting can ask for, whatever it counts: what a machine can count without care.
pub const MOST: u64 = 1 << 40;

/// A bound that a setting can raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Limit {
    /// The codes of one protocol.
    Codes,
    /// The pages of all languages.
    Pages,
    /// All files of facts, as they are written.
    Facts,
    /// All files of words, as they are written.
    Words,
    /// All templates of the site's own, as they are written.
    Templates,
    /// One message, formatted and as HTML.
    Message,
    /// All messages of all languages, formatted and as HTML.
    Messages,
    /// One page.
    Page,
    /// All files of the published site.
    Site,
    /// One static file.
    StaticFile,
    /// All static files.
    Static,
    /// What the templates of a site do for one page.
    Steps,
}

/// What a bound counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Pieces.
    Count,
}

/// A row of the table.
struct Row {
    limit: Limit,
    name: &'static str,
    default: u64,
    unit: Unit,
    counts: &'static str,
}

const fn row(limit: Limit, name: &'static str, default: u64, unit: Unit, counts: &'static str) -> Row {
    Row { limit, name, default, unit, counts }
}

/// The table, in the order of [`Limit`].
const TABLE: [Row; 12] = [
    row(Limit::Codes, "codes", 1_000, Unit::Count, "codes of one protocol"),
    row(Limit::Pages, "pages", 500_000, Unit::Count, "pages in all languages"),
    row(Limit::Facts, "facts", 32 << 20, Unit::Bytes, "all files of `content/`"),
    row(Limit::Words, "words", 64 << 20, Unit::Bytes, "all files of `locales/`"),
    row(Limit::Templates, "templates", 4 << 20, Unit::Bytes, "all files of `templates/`"),
    row(Limit::Message, "message", 64 << 10, Unit::Bytes, "what one message becomes"),
    row(Limit::Messages, "messages", 256 << 20, Unit::Bytes, "what all messages become"),
    row(Limit::Page, "page", 16 << 20, Unit::Bytes, "one page"),
    row(Limit::Site, "site", 8 << 30, Unit::Bytes, "all files of the published site"),
    row(Limit::StaticFile, "static_file", 16 << 20, Unit::Bytes, "one file of `static/`"),
    row(Limit::Static, "static", 256 << 20, Unit::Bytes, "all files of `static/`"),
    row(Limit::Steps, "steps", 1_000_000, Unit::Count, "steps of the site's own templates for one page"),
];

impl Limit {
    /// All of them, in the order of the table.
    pub fn all() -> impl Iterator<Item = Limit> {
        TABLE.iter().map(|row| row.limit)
    }

    fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// The key below `limits`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The bound where no setting says otherwise.
    pub fn default(self) -> u64 {
        self.row().default
    }

    /// What it counts, in words for a maintainer.
    pub fn counts(self) -> &'static str {
        self.row().counts
    }

    /// A number of what it counts: `70,000 bytes`, `1,200`.
    pub fn amount(self, number: u64) -> String {
        match self.row().unit {
            Unit::Bytes => format!("{} bytes", grouped(number)),
            Unit::Count => grouped(number),
        }
    }
}

/// The bounds of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits([u64; TABLE.len()]);

impl Default for Limits {
    fn default() -> Self {
        Limits(TABLE.map(|row| row.default))
    }
}

impl Limits {
    /// A bound: what it counts may come to this, and to no more.
    pub fn of(&self, limit: Limit) -> u64 {
        self.0[limit as usize]
    }

    /// The same, for what is held in memory.
    pub fn size(&self, limit: Limit) -> usize {
        usize::try_from(self.of(limit)).unwrap_or(usize::MAX)
    }

    /// Sets a bound.
    pub fn set(&mut self, limit: Limit, most: u64) {
        self.0[limit as usize] = most;
    }

    /// What to do about something beyond a bound. `need` is what it came to, where that is known.
    pub fn help(&self, limit: Limit, need: Option<u64>) -> String {
        let counts = limit.counts();
        let most = limit.amount(self.of(limit));
        let need = need.unwrap_or_else(|| self.of(limit).saturating_mul(2)).min(MOST);
        format!("{counts} may come to {most}; `limits: {{{}: {need}}}` in content/site.yaml allows more", limit.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_can_be_said() {
        for (at, limit) in Limit::all().enumerate() {
            assert_eq!(limit as usize, at, "{}", limit.name());
            assert_eq!(Limits::default().of(limit), limit.default());
            assert!(limit.default() <= MOST);
        }
        let mut limits = Limits::default();
        limits.set(Limit::Page, 1_234_567);
        assert_eq!(limits.of(Limit::Page), 1_234_567);
        assert_eq!(
            limits.help(Limit::Page, Some(1_234_568)),
            "one page may come to 1,234,567 bytes; `limits: {page: 1234568}` in content/site.yaml allows more"
        );
    }
}
