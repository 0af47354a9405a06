//! Codes against the table of their registry: number by number, name by name.

use std::collections::{BTreeMap, BTreeSet};

use super::Audited;
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::model::checks::{Registered, Registry};
use crate::model::pair::CodeRef;
use crate::model::{Citation, Code, slug};
use crate::source::Sp;

/// Compares all codes of a protocol with its registry, and their slugs with their names.
pub(super) fn check(audited: &Audited<'_>, diagnostics: &mut Diagnostics) {
    if let Some(registry) = audited.checks.registry.as_ref().filter(|registry| registry.is_whole) {
        let rows: BTreeMap<&str, &Registered> =
            registry.rows.iter().map(|row| (row.code.value.as_str(), row)).collect();
        missing(audited, registry, diagnostics);
        for (at, code) in audited.protocol.codes.iter().enumerate() {
            match rows.get(code.code.as_str()) {
                Some(row) => held_against(audited, at, row, registry, diagnostics),
                None => beyond(audited, code, registry, diagnostics),
            }
        }
        for code in registry.beyond.iter().filter(|code| rows.contains_key(code.value.as_str())) {
            idle(code, "is in the registry", diagnostics);
        }
    }
    slugs(audited, diagnostics);
}

/// Registered codes without facts.
fn missing(audited: &Audited<'_>, registry: &Registry, diagnostics: &mut Diagnostics) {
    let protocol = audited.protocol;
    let known: BTreeSet<&str> = protocol.codes.iter().map(|code| code.code.as_str()).collect();
    let mut seen = BTreeSet::new();
    for row in &registry.rows {
        let code = row.code.value.as_str();
        if !seen.insert(code) {
            diagnostics.push(
                Diagnostic::new(Finding::HK163, row.code.span, format!("this table lists `{code}` twice"))
                    .help("keep one row a code: several names stand in one cell with ` / ` between them"),
            );
        }
        if !registry.is_partial && !known.contains(code) && !protocol.is_announced(code) {
            let message = format!("`{code}` is registered and has no facts");
            diagnostics.push(Diagnostic::new(Finding::HK162, row.code.span, message).help(format!(
                "`hikaku new code {} {code}` begins them; while not all of the registry is covered, write `partial: \"yes\"` under `registry` in checks.yaml",
                protocol.id
            )));
        }
    }
}

/// A code that the registry does not have.
fn beyond(audited: &Audited<'_>, code: &Code, registry: &Registry, diagnostics: &mut Diagnostics) {
    if !registry.beyond.iter().any(|known| known.value == code.code) {
        let place = audited.place(code.file, "code");
        diagnostics.push(
            Diagnostic::new(Finding::HK162, place, format!("`{}` is not in the registry", code.code)).help(
                "mend the code, add its row to the table, or list it under `beyond` in checks.yaml with the reason",
            ),
        );
    }
}

/// A code and its row: name, other names, status, references.
fn held_against(
    audited: &Audited<'_>,
    at: usize,
    row: &Registered,
    registry: &Registry,
    diagnostics: &mut Diagnostics,
) {
    let code = &audited.protocol.codes[at];
    let mut differs = |key: &str, message: String, help: String| {
        let place = audited.place(code.file, key);
        diagnostics.push(
            Diagnostic::new(Finding::HK162, place, message).other(row.code.span, "the registry's row").help(help),
        );
    };
    if code.name != row.names[0] {
        let message = format!("`{}` is registered as `{}`", code.name, row.names[0]);
        differs("name", message, format!("write `name: {}`", row.names[0]));
    }
    if code.status.word() != row.status {
        let message = format!("this code is registered as {}, not {}", row.status, code.status.word());
        differs("status", message, format!("write `status: {}`", row.status));
    }
    let at = CodeRef { protocol: audited.at, code: at };
    let words = &audited.words.locales[audited.catalog.source_locale].codes[&at].aliases;
    for name in row.names.iter().skip(1) {
        if !words.contains(name) && !code.names().any(|known| known == name) {
            let message = format!("`{name}` is registered as another name, and is none here");
            differs("code", message, format!("write `aliases: [{name}]`"));
        }
    }
    for source in row.references.iter().filter(|source| !is_named(source, &code.references, registry)) {
        let message = format!("no reference names {source}, which the registry does");
        differs("references", message, format!("add the citation: {}", cited(source)));
    }
}

/// How facts cite a source of the registry.
fn cited(source: &str) -> String {
    match source.split_once(", Section ") {
        Some((document, section)) => format!("`{document}#{section}`"),
        None => format!("`{source}#section`, or the document that stands for it under `sources` in checks.yaml"),
    }
}

/// Does one of the references name the registry's source, down to the section if it gives one?
fn is_named(source: &str, references: &[Citation], registry: &Registry) -> bool {
    if let Some((_, document)) = registry.sources.iter().find(|(begins, _)| source.starts_with(begins.as_str())) {
        return references.iter().any(|citation| citation.document == *document);
    }
    let (document, section) = match source.split_once(", Section ") {
        Some((document, section)) => (document, Some(section)),
        None => (source, None),
    };
    references
        .iter()
        .any(|citation| citation.document == document && section.is_none_or(|s| citation.section.as_deref() == Some(s)))
}

/// Slugs that say something else than code and name, which mislead whoever reads an address.
fn slugs(audited: &Audited<'_>, diagnostics: &mut Diagnostics) {
    for code in &audited.protocol.codes {
        let expected = slug::slug(&code.code, &code.name, |_| false);
        let is_expected = code.slug == expected || code.former_slugs.contains(&expected);
        let listed = audited.checks.slugs.iter().find(|known| known.value == code.code);
        match listed {
            Some(listed) if is_expected => idle(listed, "has the slug that its name makes", diagnostics),
            None if !is_expected => diagnostics.push(
                Diagnostic::new(
                    Finding::HK257,
                    audited.place(code.file, "slug"),
                    format!("slug `{}` says something else than the name", code.slug),
                )
                .help(format!(
                    "write `slug: {expected}`; if the page was published, keep the slug and list the code under `slugs` in checks.yaml with the reason"
                )),
            ),
            _ => {}
        }
    }
}

/// The finding about an exception for a code that needs none.
pub(super) fn idle(code: &Sp<String>, why: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(Finding::HK256, code.span, format!("`{}` {why}, so this exception does nothing", code.value))
            .help("take it off the list"),
    );
}
