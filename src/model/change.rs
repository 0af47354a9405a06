//! Changes worth telling: the only dates there are.

use std::fmt;

use super::Page;
use super::pair::CodeRef;
use crate::source::Sp;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `2026-11-22`. `None` where it has another form, or no calendar has that day.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        let formed = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !formed {
            return None;
        }
        let (year, month, day) = (text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?);
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        (year > 0 && (1..=days).contains(&day)).then_some(Date { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A protocol and all its codes.
    Protocol(usize),
    /// One code.
    Code(CodeRef),
}

impl Subject {
    /// The page that shows it.
    pub fn page(self) -> Page {
        match self {
            Subject::Protocol(at) => Page::Protocol(at),
            Subject::Code(at) => Page::Code(at),
        }
    }

    /// Does a page show it?
    fn is_on(self, page: Page) -> bool {
        match (self, page) {
            (Subject::Protocol(own), Page::Protocol(at) | Page::Decision(at)) => own == at,
            (Subject::Protocol(own), Page::Code(at)) => own == at.protocol,
            (Subject::Protocol(own), Page::Comparison(pair)) => own == pair.protocol(),
            (Subject::Code(own), Page::Protocol(at)) => own.protocol == at,
            (Subject::Code(own), Page::Code(at)) => own == at,
            (Subject::Code(own), Page::Comparison(pair)) => own == pair.a || own == pair.b,
            _ => false,
        }
    }
}

/// One entry of `content/changes.yaml`.
#[derive(Debug, Clone)]
pub struct Change {
    /// When it was published.
    pub date: Date,
    /// What it is about; nothing is the whole site.
    pub subjects: Vec<Subject>,
    /// The one locale it is about; `None` is all of them.
    pub locale: Option<usize>,
    /// The message that tells it, without its `change-`.
    pub message: Sp<String>,
}

impl Change {
    /// The id of the message in `site.ftl`.
    pub fn message_id(&self) -> String {
        format!("change-{}", self.message.value)
    }

    /// Is it told in a locale?
    pub fn is_told_in(&self, locale: usize) -> bool {
        self.locale.is_none_or(|own| own == locale)
    }

    /// Did it change a page of a locale? The home tells all changes of its locale.
    pub fn touches(&self, locale: usize, page: Page) -> bool {
        let about = self.subjects.is_empty() || self.subjects.iter().any(|subject| subject.is_on(page));
        self.is_told_in(locale) && (page == Page::Home || about)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for day in ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(day).map(|date| date.to_string()).as_deref(), Some(day));
        }
        for none in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-04-31",
            "2026-1-1",
            "20261122",
            "２０２６",
            "",
        ] {
            assert_eq!(Date::parse(none), None, "{none}");
        }
        assert!(Date::parse("2026-11-22") > Date::parse("2026-09-30"));
    }
}
