//! `content/changes.yaml` → [`Change`]s: what readers of the site, of its feed and of its sitemap are told.

use std::cmp::Reverse;

use super::draft;
use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::change::{Change, Date, Subject};
use crate::model::pair::CodeRef;
use crate::model::{CodeId, Locale, Protocol, Unfinished};
use crate::source::Sp;

/// What entries may name.
pub struct Known<'k> {
    /// The protocols that could be read.
    pub protocols: &'k [Protocol],
    /// All protocols that have a folder.
    pub announced: &'k [String],
    /// The locales that could be read.
    pub locales: &'k [Locale],
    /// All locales that the settings list.
    pub tags: &'k [Sp<String>],
}

/// Reads the file: the newest first; of one day in the order written.
pub fn changes(node: &Node, known: &Known<'_>, diagnostics: &mut Diagnostics) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for node in node.list("changes", diagnostics) {
        let Some(change) = change(node, known, diagnostics) else { continue };
        let same = |other: &Change| {
            other.date == change.date
                && other.message.value == change.message.value
                && other.locale == change.locale
                && other.subjects == change.subjects
        };
        match changes.iter().find(|other| same(other)) {
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    Code::HK130,
                    change.message.span,
                    format!("the change of {} is told twice", change.date),
                )
                .other(first.message.span, "first here")
                .help("keep one of the two"),
            ),
            None => changes.push(change),
        }
    }
    changes.sort_by_key(|change| Reverse(change.date));
    changes
}

fn change(node: &Node, known: &Known<'_>, diagnostics: &mut Diagnostics) -> Option<Change> {
    let mut fields = Fields::of(node, "a change", diagnostics)?;
    let date = fields.text("date", diagnostics);
    let codes = fields.optional_set("codes", diagnostics);
    let locale = fields.optional_text("locale", diagnostics);
    let message = fields.text("message", diagnostics);
    fields.finish(diagnostics);
    let date = date.and_then(|date| {
        let parsed = Date::parse(&date.value);
        if parsed.is_none() {
            diagnostics.push(
                Diagnostic::new(Code::HK109, date.span, format!("`{}` is no date", date.value))
                    .help("write year, month and day as in `2026-11-22`"),
            );
        }
        parsed
    });
    let subjects: Vec<Subject> = codes.iter().filter_map(|name| subject(name, known, diagnostics)).collect();
    // Of nothing but unknown codes, it is not a change of the whole site.
    let is_lost = subjects.is_empty() && !codes.is_empty();
    let locale = locale.map(|tag| find_locale(&tag, known, diagnostics));
    let message = message.filter(|id| is_id(id, diagnostics)).filter(|_| !is_lost)?;
    let locale = match locale {
        Some(None) => return None,
        Some(found) => found,
        None => None,
    };
    Some(Change { date: date?, subjects, locale, message })
}

/// `sip/486`, or `sip` for all its codes.
fn subject(name: &Sp<String>, known: &Known<'_>, diagnostics: &mut Diagnostics) -> Option<Subject> {
    let protocol = name.value.split('/').next().unwrap_or_default();
    let Some(at) = known.protocols.iter().position(|own| own.id.0 == protocol) else {
        // A protocol that is there and cannot be used has findings of its own.
        if !known.announced.iter().any(|own| own == protocol) {
            diagnostics.push(
                Diagnostic::new(Code::HK127, name.span, format!("`{protocol}` is no protocol of this site"))
                    .suggest(protocol, known.protocols.iter().map(|protocol| protocol.id.0.as_str())),
            );
        }
        return None;
    };
    if name.value == protocol {
        if known.protocols[at].draft && known.protocols[at].unfinished == Unfinished::LeftOut {
            let message = format!("`{protocol}` is a draft, and nothing published may name it");
            diagnostics
                .push(Diagnostic::new(Code::HK160, name.span, message).help("tell the change when it is published"));
        }
        return Some(Subject::Protocol(at));
    }
    let own = &known.protocols[at];
    let code = CodeId::parse(&name.value).map(|id| id.code).unwrap_or_default();
    match own.position(&code) {
        Some(code) => {
            if own.leaves_out(code) {
                let named = Sp::new(own.codes[code].code.clone(), name.span);
                diagnostics.push(draft::named(&named, &own.id));
            }
            Some(Subject::Code(CodeRef { protocol: at, code }))
        }
        None if own.is_announced(&code) => None,
        None => {
            let all: Vec<String> = own.announced.iter().map(|code| format!("{protocol}/{code}")).collect();
            diagnostics.push(
                Diagnostic::new(Code::HK117, name.span, format!("{} has no code `{}`", own.name, name.value))
                    .suggest(&name.value, all.iter().map(String::as_str)),
            );
            None
        }
    }
}

fn find_locale(tag: &Sp<String>, known: &Known<'_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let found = known.locales.iter().position(|locale| locale.tag == tag.value);
    if found.is_none() && !known.tags.iter().any(|listed| listed.value == tag.value) {
        diagnostics.push(
            Diagnostic::new(Code::HK109, tag.span, format!("`{}` is no locale of this site", tag.value))
                .suggest(&tag.value, known.tags.iter().map(|listed| listed.value.as_str())),
        );
    }
    found
}

fn is_id(message: &Sp<String>, diagnostics: &mut Diagnostics) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let right = !message.value.is_empty() && message.value.chars().all(plain);
    if !right {
        diagnostics.push(
            Diagnostic::new(Code::HK109, message.span, format!("`{}` is no message id", message.value))
                .help("write the id of a message in `site.ftl` without its `change-`, such as `words`"),
        );
    }
    right
}
