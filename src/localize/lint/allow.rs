//! Comments that silence a finding: `# hikaku-allow HK232: reason`, directly above the message it is about.
//!
//! A reason is asked for, because the next reader will ask for it; and what silences nothing is a finding itself,
//! because it would hide the next real one.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Kind, Place, Severity};
use crate::localize::bundle::Bundle;
use crate::source::{FileId, Sources, Span};

/// The word that begins such a comment.
const WORD: &str = "hikaku-allow";

/// One finding silenced at one message.
struct Allow {
    code: Code,
    /// Where the code is named.
    span: Span,
    /// The part of the file it holds for.
    message: Span,
    used: bool,
}

/// Passes on the findings that nothing silences, with the severities the site sets.
pub fn settle<'b>(
    found: Diagnostics,
    bundles: impl Iterator<Item = &'b Bundle>,
    severities: &BTreeMap<Code, Option<Severity>>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut allows: BTreeMap<FileId, Vec<Allow>> =
        bundles.map(|bundle| (bundle.file, read(bundle, sources, diagnostics))).collect();
    let settled = |code: Code, severity: Severity| match severities.get(&code) {
        Some(set) => *set,
        None => Some(severity),
    };
    let recount = |(code, severity, file): Kind| {
        let severity = if code.is_lint() { settled(code, severity) } else { Some(severity) };
        severity.map(|severity| (code, severity, file))
    };
    let settle = |mut finding: Diagnostic| {
        if !finding.code.is_lint() {
            return Some(finding);
        }
        let mut silenced = false;
        if let Place::Span(span) = &finding.place
            && let Some(allows) = allows.get_mut(&span.file)
        {
            let about = |allow: &&mut Allow| {
                allow.code == finding.code && (allow.message.start..allow.message.end).contains(&span.start)
            };
            for allow in allows.iter_mut().filter(about) {
                allow.used = true;
                silenced = true;
            }
        }
        finding.severity = settled(finding.code, finding.severity)?;
        (!silenced).then_some(finding)
    };
    diagnostics.map_from(found, settle, recount);
    for allow in allows.into_values().flatten().filter(|allow| !allow.used) {
        diagnostics.push(
            Diagnostic::new(Code::HK239, allow.span, format!("there is no {} here to silence", allow.code.name()))
                .help("take the comment out"),
        );
    }
}

/// The comments of a file that silence something.
fn read(bundle: &Bundle, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Allow> {
    let text = sources.text(bundle.file);
    let mut allows = Vec::new();
    if !text.contains(WORD) {
        return allows;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let Some(comment) = line.strip_prefix('#') else { continue };
        let Some(rest) = comment.trim_start_matches('#').trim_start().strip_prefix(WORD) else { continue };
        let rest = rest.trim_end();
        let rest_at = at + line.trim_end().len() - rest.len();
        let word = Span { file: bundle.file, start: rest_at - WORD.len(), end: rest_at };
        let Some(message) = message_below(bundle, at, text.len()) else {
            diagnostics.push(
                Diagnostic::new(Code::HK239, word, "this comment stands above no message")
                    .help("put it directly above the message, with one `#`"),
            );
            continue;
        };
        line_of(rest, rest_at, word, message, &mut allows, diagnostics);
    }
    allows
}

/// `HK232, HK230: reason`.
fn line_of(
    rest: &str,
    rest_at: usize,
    word: Span,
    message: Span,
    allows: &mut Vec<Allow>,
    diagnostics: &mut Diagnostics,
) {
    let (codes, reason) = rest.split_once(':').unwrap_or((rest, ""));
    if reason.trim().is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::HK239, word, "this comment gives no reason, and silences nothing")
                .help(format!("write `# {WORD} HK232: why it is right here`")),
        );
        return;
    }
    let mut at = rest_at;
    for piece in codes.split(',') {
        let name = piece.trim();
        let start = at + piece.len() - piece.trim_start().len();
        at += piece.len() + 1;
        let span = Span { start, end: start + name.len(), ..word };
        match Code::parse(name).filter(|code| code.is_lint()) {
            Some(code) => allows.push(Allow { code, span, message, used: false }),
            None => diagnostics.push(
                Diagnostic::new(Code::HK239, span, format!("`{name}` is no finding that a comment can silence"))
                    .suggest(name, Code::ALL.iter().filter(|code| code.is_lint()).map(|code| code.name())),
            ),
        }
    }
}

/// The message whose comment a line is, as far as the next one.
fn message_below(bundle: &Bundle, line: usize, length: usize) -> Option<Span> {
    let has = |comments: &[Span]| comments.iter().any(|comment| (line..=line + 2).contains(&comment.start));
    // The definitions are in the order of the file.
    let below = &bundle.definitions[bundle.definitions.partition_point(|known| known.span.start <= line)..];
    let own = below.first().filter(|definition| has(&definition.comments))?;
    Some(Span { end: below.get(1).map_or(length, |next| next.span.start), ..own.span })
}
