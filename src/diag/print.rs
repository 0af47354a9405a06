//! Findings as text: for people (a snippet with the caret under the right character), one line each, JSON lines,
//! GitHub annotations and SARIF. [`pick`] says which, and [`frame`](super::frame) draws what has a snippet; nothing else
//! in hikaku does.

use std::fmt::Write;

use serde_json::{Value, json};

use super::frame::human;
use super::pick::{Limits, More, Picked, pick};
use super::{Code, Diagnostic, Diagnostics, Place};
use crate::escape::{printable, printable_json};
use crate::source::Sources;

/// The forms a report can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// Snippets with carets, for a terminal
    #[default]
    Human,
    /// One line a finding
    Short,
    /// One JSON object a line
    Json,
    /// GitHub workflow commands, which annotate the lines of a pull request
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// The report of findings in the given form: the first ones of each kind in each file, and how many more there are.
/// `color` matters for people alone. Nothing in it acts on a terminal or on a runner of workflows, whatever sources say.
pub fn report(diagnostics: &Diagnostics, sources: &Sources, format: Format, color: bool) -> String {
    let limits = match format {
        Format::Human | Format::Short | Format::Github => Limits::READ,
        Format::Json | Format::Sarif => Limits::PROCESSED,
    };
    let Picked { groups, more } = pick(diagnostics, sources, limits, format == Format::Human);
    let each = |form: fn(&Diagnostic, &Sources) -> String| groups.iter().flatten().map(|d| form(d, sources)).collect();
    let mut text: String = match format {
        Format::Human => groups.iter().map(|group| human(group, sources, color)).collect(),
        Format::Short => each(short),
        Format::Json => each(json),
        Format::Github => each(github),
        Format::Sarif => return sarif(&groups.concat(), &more, sources),
    };
    for more in &more {
        match format {
            Format::Json => text.push_str(&printable_json(&rest(more).to_string())),
            Format::Github => {
                text.push_str("::notice title=more findings::");
                text.push_str(&command_data(&more.text()));
            }
            _ => text.push_str(&printable(&more.text())),
        }
        text.push('\n');
    }
    if format == Format::Human && !more.is_empty() {
        text.push('\n');
    }
    text
}

fn short(d: &Diagnostic, sources: &Sources) -> String {
    let (path, line, column) = d.position(sources);
    let place = if line == 0 { path.to_owned() } else { format!("{path}:{line}:{column}") };
    let help = d.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    let line = format!("{place}: {}[{}]: {}{help}", d.severity.word(), d.code.name(), d.message);
    format!("{}\n", printable(&line))
}

fn json(d: &Diagnostic, sources: &Sources) -> String {
    let (path, line, column) = d.position(sources);
    let (end_line, end_column) = end(d, sources);
    let value = json!({
        "code": d.code.name(), "severity": d.severity.word(), "path": path,
        "line": line, "column": column, "end_line": end_line, "end_column": end_column,
        "message": d.message, "label": d.label, "help": d.help,
    });
    printable_json(&format!("{value}\n"))
}

/// What a report for programs says of findings it does not list.
fn rest(more: &More) -> Value {
    json!({"more": more.count, "code": more.code.map(Code::name), "path": more.path})
}

fn github(d: &Diagnostic, sources: &Sources) -> String {
    let (path, line, column) = d.position(sources);
    let (end_line, end_column) = end(d, sources);
    let mut text = format!("::{} file={}", d.severity.word(), property(path));
    if line > 0 {
        let _ = write!(text, ",line={line},col={column},endLine={end_line}");
        // GitHub refuses a column range over several lines.
        if end_line == line {
            let _ = write!(text, ",endColumn={end_column}");
        }
    }
    let help = d.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let title = property(&format!("{} {}", d.code.name(), d.code.title()));
    let _ = writeln!(text, ",title={title}::{}", command_data(&format!("{}{help}", d.message)));
    text
}

fn command_data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| printable(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

fn property(text: &str) -> String {
    command_data(text).replace(':', "%3A").replace(',', "%2C")
}

fn sarif(list: &[&Diagnostic], more: &[More], sources: &Sources) -> String {
    let rules: Vec<_> = Code::ALL
        .iter()
        .map(|code| {
            json!({
                "id": code.name(), "name": code.name(),
                "shortDescription": {"text": code.title()}, "fullDescription": {"text": code.explanation()},
                "defaultConfiguration": {"level": code.severity().word()},
            })
        })
        .collect();
    let results: Vec<_> = list
        .iter()
        .map(|d| {
            let (path, line, column) = d.position(sources);
            let (end_line, end_column) = end(d, sources);
            let mut location = json!({"artifactLocation": {"uri": uri(path)}});
            if line > 0 {
                location["region"] = json!({
                    "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
                });
            }
            let help = d.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
            json!({
                "ruleId": d.code.name(), "level": d.severity.word(),
                "message": {"text": format!("{}{help}", d.message)},
                "locations": [{"physicalLocation": location}],
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "hikaku", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": {"more": more.iter().map(rest).collect::<Vec<_>>()},
        }],
    });
    printable_json(&format!("{}\n", serde_json::to_string_pretty(&log).expect("a JSON value serializes")))
}

/// A path as a relative URI reference: everything but letters, digits, `-._~` and `/` is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The line and column just past the finding.
fn end(d: &Diagnostic, sources: &Sources) -> (usize, usize) {
    match &d.place {
        Place::Span(span) => sources.file(span.file).line_column(span.end.max(span.start)),
        Place::Path(_) => (0, 0),
    }
}
