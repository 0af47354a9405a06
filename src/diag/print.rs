//! Findings as text: for people (a snippet with the caret under the right character), one line each, JSON lines,
//! GitHub annotations and SARIF. Nothing else in hikaku draws a frame.

use std::fmt::Write;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

use super::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::source::{Sources, Span};

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

/// The report of all findings in the given form. `color` matters for people alone.
pub fn report(diagnostics: &Diagnostics, sources: &Sources, format: Format, color: bool) -> String {
    let list = diagnostics.sorted(sources);
    match format {
        Format::Human => list.iter().map(|d| human(d, sources, color)).collect(),
        Format::Short => list.iter().map(|d| short(d, sources)).collect(),
        Format::Json => list.iter().map(|d| json(d, sources)).collect(),
        Format::Github => list.iter().map(|d| github(d, sources)).collect(),
        Format::Sarif => sarif(&list, sources),
    }
}

fn human(d: &Diagnostic, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(d.message.as_str()).id(d.code.name());
    let mut groups = vec![match &d.place {
        Place::Path(path) => title.element(Origin::path(path.as_str())),
        Place::Span(span) => {
            let second = d.other.as_ref().filter(|(other, _)| other.file == span.file);
            title.element(snippet(sources, Some((*span, d.label.as_deref())), second))
        }
    }];
    if let Some((other, label)) = &d.other
        && !matches!(&d.place, Place::Span(span) if span.file == other.file)
    {
        let first = groups.remove(0);
        groups.push(first.element(snippet(sources, None, Some(&(*other, label.clone())))));
    }
    if let Some(help) = &d.help {
        let last: Group<'_> = groups.remove(0);
        groups.push(last.element(Level::HELP.message(help.as_str())));
    }
    format!("{}\n\n", renderer.render(&groups))
}

/// The lines of one file with one or two places marked in them. Only those lines are handed on, since the drawing
/// goes through all it is given.
fn snippet<'s>(
    sources: &'s Sources,
    primary: Option<(Span, Option<&'s str>)>,
    second: Option<&(Span, String)>,
) -> Snippet<'s, Annotation<'s>> {
    let spans = [primary.map(|(span, _)| span), second.map(|(span, _)| *span)];
    let spans = || spans.iter().flatten();
    let file = sources.file(spans().next().expect("a snippet shows a place").file);
    let from = spans().map(|span| span.start).min().unwrap_or_default();
    let to = spans().map(|span| span.end).max().unwrap_or_default();
    let (shown, line) = file.whole_lines(from..to);
    let below = |span: Span| span.start - shown.start..span.end.max(span.start) - shown.start;
    let mut snippet = Snippet::source(&file.text[shown.clone()]).path(file.path.as_str()).line_start(line);
    if let Some((span, label)) = primary {
        // An empty span still gets a caret; at the end of the text there is nothing to put it under but the end.
        snippet = snippet.annotation(AnnotationKind::Primary.span(below(span)).label(label));
    }
    if let Some((span, label)) = second {
        snippet = snippet.annotation(AnnotationKind::Context.span(below(*span)).label(label.clone()));
    }
    snippet
}

fn short(d: &Diagnostic, sources: &Sources) -> String {
    let (path, line, column) = d.position(sources);
    let place = if line == 0 { path.to_owned() } else { format!("{path}:{line}:{column}") };
    let help = d.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    // A text quoted from a source may have several lines; a finding has one.
    let line = format!("{place}: {}[{}]: {}{help}", d.severity.word(), d.code.name(), d.message);
    format!("{}\n", line.replace(['\n', '\r'], " "))
}

fn json(d: &Diagnostic, sources: &Sources) -> String {
    let (path, line, column) = d.position(sources);
    let (end_line, end_column) = end(d, sources);
    let value = json!({
        "code": d.code.name(), "severity": d.severity.word(), "path": path,
        "line": line, "column": column, "end_line": end_line, "end_column": end_column,
        "message": d.message, "label": d.label, "help": d.help,
    });
    format!("{value}\n")
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
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    command_data(text).replace(':', "%3A").replace(',', "%2C")
}

fn sarif(list: &[&Diagnostic], sources: &Sources) -> String {
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
        }],
    });
    format!("{}\n", serde_json::to_string_pretty(&log).expect("a JSON value serializes"))
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
