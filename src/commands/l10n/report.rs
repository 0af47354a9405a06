//! What `hikaku l10n impact` found, for a terminal, for a pull request, and for a program.

use std::fmt::Write;

use serde_json::{Value, json};

use super::count;
use super::status::{counts_data, share};
use super::table::Table;
use crate::localize::freshness::{Counts, State};

/// How many pages are named.
const PAGES: usize = 10;
/// How many messages of a language are named in a pull request.
const MESSAGES: usize = 100;

/// A message whose text or state changed.
pub(super) struct Change {
    pub(super) locale: String,
    /// `sip/486/summary`.
    pub(super) address: String,
    pub(super) path: String,
    pub(super) line: Option<usize>,
    /// `added`, `changed` or `removed`; `None` where only its source changed.
    pub(super) text: Option<&'static str>,
    pub(super) before: Option<State>,
    pub(super) after: Option<State>,
}

/// A translation as a whole.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) name: String,
    /// `None` where the revision does not have the language.
    pub(super) before: Option<Counts>,
    pub(super) after: Counts,
}

/// Everything that was found.
#[derive(Default)]
pub(super) struct Report {
    pub(super) changes: Vec<Change>,
    pub(super) languages: Vec<Language>,
    /// Paths below the output folder of the pages that read otherwise.
    pub(super) pages: Vec<String>,
}

impl Report {
    /// The changes of each locale that has some.
    fn by_locale(&self) -> Vec<(&str, Vec<&Change>)> {
        let mut locales: Vec<(&str, Vec<&Change>)> = Vec::new();
        for change in &self.changes {
            match locales.last_mut() {
                Some((locale, changes)) if *locale == change.locale => changes.push(change),
                _ => locales.push((&change.locale, vec![change])),
            }
        }
        locales
    }

    /// One sentence.
    fn summary(&self, base: &str) -> String {
        let texts = self.changes.iter().filter(|change| change.text.is_some()).count();
        let states = self.changes.len() - texts;
        if self.changes.is_empty() {
            return format!("No message changed since {base}.");
        }
        let states =
            if states > 0 { format!(", {} because of the source", count(states, "state")) } else { String::new() };
        format!(
            "{} changed since {base}{states}; {} read differently.",
            count(texts, "message"),
            count(self.pages.len(), "page")
        )
    }
}

/// `fresh → stale`, or nothing in the source locale.
fn states(change: &Change) -> String {
    let word = |state: Option<State>| state.map_or("–", State::word);
    match (change.before, change.after) {
        (None, None) => String::new(),
        (before, after) if before == after => word(after).to_owned(),
        (before, after) => format!("{} → {}", word(before), word(after)),
    }
}

/// `1,900 of 1,921 (98 %)`.
fn coverage(counts: Counts) -> String {
    format!("{} of {} ({} %)", counts.translated(), counts.total(), share(counts))
}

pub(super) fn human(report: &Report, base: &str) -> String {
    let mut out = format!("{}\n", report.summary(base));
    for (locale, changes) in report.by_locale() {
        let _ = writeln!(out, "\n{locale}");
        let width = changes.iter().map(|change| change.address.len()).max().unwrap_or(0);
        for change in changes {
            let text = change.text.unwrap_or("source changed");
            let line = format!("  {:width$}  {text:14}  {}", change.address, states(change));
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
    pages(report, &mut out, |path| format!("  {path}"));
    if !report.languages.is_empty() {
        out.push_str("\nLanguages, before and after\n");
        let mut headings = vec!["", "messages"];
        headings.extend(State::ALL.map(State::word));
        let mut table = Table::new(&headings);
        table.hide_empty(State::Inherited.word());
        for language in &report.languages {
            let numbers =
                |counts: Counts| std::iter::once(counts.total()).chain(State::ALL.map(|state| counts.of(state)));
            table.row(format!("{} before", language.tag), numbers(language.before.unwrap_or_default()));
            table.row(format!("{} after", language.tag), numbers(language.after));
        }
        out.push_str(&table.text("  "));
    }
    out
}

/// The first few pages, and how many more there are.
fn pages(report: &Report, out: &mut String, line: impl Fn(&str) -> String) {
    if report.pages.is_empty() {
        return;
    }
    out.push_str("\nPages\n");
    for path in report.pages.iter().take(PAGES) {
        let _ = writeln!(out, "{}", line(path));
    }
    if report.pages.len() > PAGES {
        let _ = writeln!(out, "{}", line(&format!("and {} more", report.pages.len() - PAGES)));
    }
}

pub(super) fn markdown(report: &Report, base: &str) -> String {
    let mut out = format!("## Translations\n\n{}\n", report.summary(&code(base)));
    if !report.languages.is_empty() {
        out.push_str("\n| language | translated before | after | stale | unstamped | same as source |\n");
        out.push_str("|---|---:|---:|---:|---:|---:|\n");
        for language in &report.languages {
            let cell = |state: State| {
                let before = language.before.unwrap_or_default().of(state);
                let after = language.after.of(state);
                if before == after { after.to_string() } else { format!("{before} → {after}") }
            };
            let _ = writeln!(
                out,
                "| {} {} | {} | {} | {} | {} | {} |",
                language.tag,
                escaped(&language.name),
                language.before.map_or_else(|| "–".to_owned(), coverage),
                coverage(language.after),
                cell(State::Stale),
                cell(State::Unstamped),
                cell(State::Same),
            );
        }
    }
    for (locale, changes) in report.by_locale() {
        let _ = write!(out, "\n### {locale}\n\n| message | text | state | file |\n|---|---|---|---|\n");
        for change in changes.iter().take(MESSAGES) {
            let place = change.line.map_or_else(|| change.path.clone(), |line| format!("{}:{line}", change.path));
            let text = change.text.unwrap_or("source changed");
            let _ = writeln!(out, "| {} | {text} | {} | {} |", code(&change.address), states(change), code(&place));
        }
        if changes.len() > MESSAGES {
            let _ = writeln!(out, "| and {} more | | | |", changes.len() - MESSAGES);
        }
    }
    if !report.pages.is_empty() {
        let _ = write!(out, "\n### Pages that read differently: {}\n\n", report.pages.len());
        for path in report.pages.iter().take(PAGES) {
            let _ = writeln!(out, "- {}", code(path));
        }
        if report.pages.len() > PAGES {
            let _ = writeln!(out, "- and {} more", report.pages.len() - PAGES);
        }
    }
    out
}

/// A code span that holds in a table, whatever a pull request names its files.
fn code(text: &str) -> String {
    let plain: String = text.chars().map(|c| if matches!(c, '`' | '|') || c.is_control() { '?' } else { c }).collect();
    format!("`{plain}`")
}

/// Text that Markdown and HTML take as text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

pub(super) fn json(report: &Report, base: &str) -> String {
    let change = |change: &Change| {
        json!({
            "locale": change.locale,
            "message": change.address,
            "path": change.path,
            "line": change.line,
            "text": change.text,
            "before": change.before.map(State::word),
            "after": change.after.map(State::word),
        })
    };
    let language = |language: &Language| {
        json!({
            "locale": language.tag,
            "name": language.name,
            "before": language.before.map(counts_data),
            "after": counts_data(language.after),
        })
    };
    let data = json!({
        "base": base,
        "changes": report.changes.iter().map(change).collect::<Vec<Value>>(),
        "languages": report.languages.iter().map(language).collect::<Vec<Value>>(),
        "pages": report.pages,
    });
    format!("{data:#}\n")
}
