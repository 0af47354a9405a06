//! Every section that facts and words name exists: in citations, in links of the words, in plain mentions.
//!
//! Texts are searched as they are written, comments too: whoever follows a reference should find what it names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::load::Loaded;
use crate::model::checks::Sections;
use crate::model::{Catalog, DocumentKind};
use crate::source::{FileId, Span};

/// A section that a text names.
struct Mention {
    document: String,
    section: String,
    at: Range<usize>,
}

/// Holds all mentions against the table of headings; where a site has none, nothing is.
pub(super) fn check(loaded: &Loaded, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let Some(sections) = &catalog.sections else { return };
    let rfcs: BTreeSet<&str> = catalog
        .protocols
        .iter()
        .flat_map(|protocol| &protocol.documents)
        .filter(|document| document.kind == DocumentKind::Rfc)
        .map(|document| document.id.as_str())
        .collect();
    let files: Vec<(FileId, &str)> = loaded
        .sources
        .iter()
        .filter(|(_, file)| is_searched(&file.path))
        .map(|(id, file)| (id, file.text.as_str()))
        .collect();
    let found = diagnostics.in_parallel(files.len(), |at, diagnostics| {
        let (file, text) = files[at];
        let mentions = mentions(text);
        for mention in &mentions {
            report(mention, file, sections, diagnostics);
        }
        for (label, section, at) in misled(text) {
            let message = format!("this link says section {label} and leads to section {section}");
            let place = Span { file, start: at.start, end: at.end };
            diagnostics.push(Diagnostic::new(Finding::HK255, place, message).help("let both name one section"));
        }
        mentions
    });
    // By document, how often it is cited, and where first.
    let mut cited: BTreeMap<&str, (usize, Span)> = BTreeMap::new();
    for (mention, (file, _)) in found.iter().zip(&files).flat_map(|(own, file)| own.iter().map(move |one| (one, file)))
    {
        let place = Span { file: *file, start: mention.at.start, end: mention.at.end };
        cited.entry(&mention.document).or_insert((0, place)).0 += 1;
    }
    for (document, (count, first)) in &cited {
        if rfcs.contains(document) && !sections.documents.contains_key(*document) {
            let times = if *count == 1 { "one citation names".to_owned() } else { format!("{count} citations name") };
            let message = format!("{times} a section of {document}, whose headings are not in content/sections.csv");
            diagnostics.push(
                Diagnostic::new(Finding::HK164, *first, message)
                    .label("the first of them")
                    .help("add its headings from its text, so that its sections are known to be there"),
            );
        }
    }
    for (document, headings) in &sections.documents {
        if cited.contains_key(document.as_str()) {
            continue;
        }
        let message = format!("nothing cites {document}, so its headings do nothing");
        diagnostics
            .push(Diagnostic::new(Finding::HK256, headings.first.span, message).help("take its rows out of the table"));
    }
}

/// Is this a file of facts or words that people write?
fn is_searched(path: &str) -> bool {
    let is_source = path.starts_with("content/") || path.starts_with("locales/");
    let ending = Path::new(path).extension();
    is_source && ending.is_some_and(|it| it == "yaml" || it == "ftl") && !path.ends_with("/stamps.yaml")
}

/// A section that is not among the headings of its document.
fn report(mention: &Mention, file: FileId, sections: &Sections, diagnostics: &mut Diagnostics) {
    let Mention { document, section, at } = mention;
    let place = Span { file, start: at.start, end: at.end };
    if sections.documents.get(document).is_some_and(|headings| !headings.sections.contains(section)) {
        diagnostics.push(
            Diagnostic::new(Finding::HK164, place, format!("{document} has no section {section}"))
                .help("look it up; if it is there, add its heading to content/sections.csv"),
        );
    }
}

/// The sections that a text names: as `RFC3261#21.4` and as `RFC 3261, 21.4`.
fn mentions(text: &str) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (at, _) in text.match_indices('#') {
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let before = text[..at].trim_end_matches(is_word);
        let (document, section) = (&text[before.len()..at], number(&text[at + 1..]));
        if !document.is_empty() && !section.is_empty() {
            let end = at + 1 + section.len();
            mentions.push(Mention {
                document: document.to_owned(),
                section: section.to_owned(),
                at: before.len()..end,
            });
        }
    }
    for (at, mark) in text.match_indices("RFC ") {
        let rest = &text[at + mark.len()..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let section = rest[digits..].strip_prefix(", ").map(number).unwrap_or_default();
        if digits > 0 && !section.is_empty() {
            let end = at + mark.len() + digits + 2 + section.len();
            let document = format!("RFC{}", &rest[..digits]);
            mentions.push(Mention { document, section: section.to_owned(), at: at..end });
        }
    }
    mentions
}

/// The number of a section at the beginning of a text: digits or one letter, then digits after dots; empty where none is.
fn number(text: &str) -> &str {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = match text.bytes().next() {
        Some(b'A'..=b'Z') => 1,
        _ => digits(text),
    };
    if end == 0 {
        return "";
    }
    while let Some(rest) = text[end..].strip_prefix('.') {
        let more = digits(rest);
        if more == 0 {
            break;
        }
        end += 1 + more;
    }
    // `RFC3261#Section` is no section S.
    if text[end..].starts_with(|c: char| c.is_ascii_alphanumeric()) { "" } else { &text[..end] }
}

/// Links whose label names one section and whose target is another of the same RFC: both, and the place of the target.
fn misled(text: &str) -> Vec<(String, String, Range<usize>)> {
    let mut found = Vec::new();
    for (at, mark) in text.match_indices("](RFC") {
        // Both within the line: a file without either is not gone through again for each link.
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let open = text[line..at].rfind('[').map_or(at, |open| line + open + 1);
        let label = text[open..at].strip_prefix("RFC ").and_then(|label| label.split_once(", "));
        let after = &text[at + mark.len()..];
        let target = after[..after.find('\n').unwrap_or(after.len())].split_once('#');
        let (Some((label_rfc, label)), Some((rfc, rest))) = (label, target) else { continue };
        let section = number(rest);
        let start = at + 2;
        if label_rfc == rfc && label != section && number(label) == label {
            let end = start + "RFC".len() + rfc.len() + 1 + section.len();
            found.push((label.to_owned(), section.to_owned(), start..end));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_found_as_citations_and_in_prose() {
        let text = "cite: RFC3261#21.4.25}  # see RFC 3398, 8.2.6.1.\n[x](RFC7540#A.2) `#1` a # 2 RFC3261#Section Own-1#3 RFC 6455";
        let said: Vec<String> =
            mentions(text).into_iter().map(|mention| format!("{} {}", mention.document, mention.section)).collect();
        assert_eq!(said, ["RFC3261 21.4.25", "RFC7540 A.2", "Own-1 3", "RFC3398 8.2.6.1"]);
        assert_eq!(&text[mentions(text)[3].at.clone()], "RFC 3398, 8.2.6.1");
    }

    #[test]
    fn a_link_leads_where_it_says() {
        let text =
            "[RFC 3261, 16.7](RFC3261#16.7) [RFC 3261, 16.7](RFC3261#16.6) [RFC 3261](RFC3261#1) [RFC 1, 2](RFC2#2)";
        let found = misled(text);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0.as_str(), &text[found[0].2.clone()]), ("16.7", "RFC3261#16.6"));
    }
}
