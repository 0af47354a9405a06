//! A row of a table as the facts of a code, and the line by which an imported file is known.
//!
//! ```yaml
//! # imported from codes.csv: 1-66c622a827bc2794522b
//! code: "499"
//! ```
//!
//! The first line holds the fingerprint of all that stands below it. While it fits, nobody has touched the file, and
//! `hikaku import` may write it anew; once it does not, the file is a person's.

use std::fmt::Write as _;

use super::table::Row;
use crate::commands::new::text::{comment, scalar};
use crate::localize::canonical;
use crate::localize::freshness::Stamp;
use crate::model::{Citation, DocumentKind, Facet, Part, Protocol, Status};

/// What a mark begins with.
const MARK: &str = "# imported from ";

/// What stands behind the mark of a code that the table has no more.
const GONE: &str = " (gone)";

/// The mark of an imported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// The name of the table's file.
    pub(super) table: String,
    /// Is all below it as it was imported?
    pub(super) is_whole: bool,
    /// Was the code gone from the table when that was last looked at?
    pub(super) is_gone: bool,
}

impl Mark {
    /// Reads the mark of a file; `None` where a person wrote it.
    pub(super) fn of(text: &str) -> Option<Mark> {
        let (first, body) = text.split_once('\n')?;
        let said = first.trim_end().strip_prefix(MARK)?;
        let (said, is_gone) = said.strip_suffix(GONE).map_or((said, false), |said| (said, true));
        let (table, fingerprint) = said.rsplit_once(": ")?;
        let stamp = Stamp::parse(fingerprint)?;
        let is_whole = stamp.fingerprint == canonical::fingerprint(body);
        Some(Mark { table: table.to_owned(), is_whole, is_gone })
    }
}

/// A file's text below its mark.
pub(super) fn body(text: &str) -> &str {
    text.split_once('\n').map_or("", |(_, body)| body)
}

/// The whole text of an imported file.
pub(super) fn marked(table: &str, body: &str, is_gone: bool) -> String {
    let gone = if is_gone { GONE } else { "" };
    format!("{MARK}{table}: {}{gone}\n{body}", canonical::fingerprint(body))
}

/// What a row says, in the words of the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) code: String,
    pub(super) name: String,
    /// Index into the protocol's classes.
    pub(super) class: usize,
    pub(super) status: &'static str,
    pub(super) aliases: Vec<String>,
    /// Citations of declared documents.
    pub(super) references: Vec<String>,
    /// References that are no citation here: the document is not declared, or a section is missing.
    pub(super) unclear: Vec<String>,
    /// By facet, the values.
    pub(super) facets: Vec<(usize, Vec<String>)>,
}

/// Reads a row. `class` counts where it has none. What is wrong with it is said in a few words each; `None` where no code
/// comes of it.
pub(super) fn read(row: &Row, class: Option<usize>, protocol: &Protocol) -> (Option<Entry>, Vec<String>) {
    let mut faults = Vec::new();
    let code = row.get("code").unwrap_or_default().to_owned();
    if !protocol.code_form.is_match(&code) {
        faults.push(format!("`{code}` does not have the form of a {} code", protocol.name));
    }
    let name = row.get("name").unwrap_or_default().to_owned();
    if name.is_empty() || name.chars().any(char::is_control) {
        faults.push(format!("`{code}` has no name of one line"));
    }
    let class = class_of(row, class, protocol, &mut faults);
    let word = row.get("status").unwrap_or("registered").to_lowercase();
    let status = Status::ALL.iter().find(|(known, _)| *known == word).map(|(known, _)| *known);
    if status.is_none() {
        faults.push(format!("`{word}` is no status"));
    }
    let (Some(class), Some(status), true) = (class, status, faults.is_empty()) else { return (None, faults) };
    let (references, unclear) = references(row.get("reference").unwrap_or_default(), protocol);
    let mut facets = Vec::new();
    for (at, facet) in protocol.facets.iter().enumerate() {
        let Some(cell) = row.get(&facet.id).filter(|_| !facet.kind.is_derived()) else { continue };
        match values(facet, cell) {
            Ok(values) => facets.push((at, values)),
            Err(word) => faults.push(format!("facet `{}` has no value `{word}`; it was left out", facet.id)),
        }
    }
    let aliases = row.get("aliases").map(|cell| parts(cell, &[';'])).unwrap_or_default();
    (Some(Entry { code, name, class, status, aliases, references, unclear, facets }), faults)
}

/// The class that a row names, or else `class`, or the only one there is.
fn class_of(row: &Row, class: Option<usize>, protocol: &Protocol, faults: &mut Vec<String>) -> Option<usize> {
    if let Some(word) = row.get("class") {
        let named = protocol.classes.iter().position(|class| class.id == word);
        faults.extend(named.is_none().then(|| format!("{} has no class `{word}`", protocol.name)));
        return named;
    }
    let class = class.or((protocol.classes.len() == 1).then_some(0));
    let code = row.get("code").unwrap_or_default();
    let help = || format!("`{code}` has no class: name one with `--class`, or a column");
    faults.extend(class.is_none().then(help));
    class
}

/// The parts of a cell.
fn parts(cell: &str, between: &[char]) -> Vec<String> {
    cell.split(between).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The values that a cell names, or the word that is none.
fn values(facet: &Facet, cell: &str) -> Result<Vec<String>, String> {
    let words = if facet.kind.is_several() { parts(cell, &[';', ',']) } else { vec![cell.to_owned()] };
    match words.iter().find(|word| !facet.values.iter().any(|value| value.id == **word)) {
        Some(word) => Err(word.clone()),
        None => Ok(words),
    }
}

/// The citations in a cell such as `[RFC3261, Section 21.4.24]`, and what is none.
fn references(cell: &str, protocol: &Protocol) -> (Vec<String>, Vec<String>) {
    let (mut citations, mut unclear) = (Vec::new(), Vec::new());
    for part in cell.replace("][", ";").split(';') {
        let part = part.trim().trim_start_matches('[').trim_end_matches(']').trim();
        if part.is_empty() {
            continue;
        }
        match citation(part, protocol) {
            Some(citation) if !citations.contains(&citation) => citations.push(citation),
            Some(_) => {}
            None => unclear.push(part.to_owned()),
        }
    }
    (citations, unclear)
}

/// A reference as a citation: `RFC3261#21.4`, `RFC 3261, Section 21.4`, or a document's id or title.
fn citation(text: &str, protocol: &Protocol) -> Option<String> {
    let (document, section) = text.split_once(',').map_or((text, None), |(document, rest)| {
        let rest = rest.trim();
        let words = ["Section ", "Appendix ", "section ", "appendix ", "§"];
        (document.trim(), Some(words.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest).trim()))
    });
    let id =
        document.strip_prefix("RFC ").map_or_else(|| document.to_owned(), |number| format!("RFC{}", number.trim()));
    let written = match section {
        Some(section) => format!("{id}#{section}"),
        None => protocol.documents.iter().find(|known| known.title == text).map_or(id, |known| known.id.clone()),
    };
    let citation = Citation::parse(&written)?;
    let known = protocol.document(&citation.document)?;
    let fits = match &citation.section {
        Some(section) => known.can_have(section),
        None => known.kind != DocumentKind::Rfc,
    };
    fits.then_some(written)
}

/// The facts of a code, below the mark.
pub(super) fn facts(entry: &Entry, slug: &str, protocol: &Protocol) -> String {
    let mut out = String::new();
    let class = &protocol.classes[entry.class].id;
    // Codes stand in quotes throughout.
    let code = serde_json::Value::from(entry.code.as_str());
    let _ = write!(
        out,
        "code: {code}\nname: {}\nslug: {slug}\nclass: {}\nstatus: {}\nstate: draft\n",
        scalar(&entry.name),
        scalar(class),
        entry.status
    );
    if !entry.aliases.is_empty() {
        let _ = writeln!(out, "aliases: {}", texts(&entry.aliases));
    }
    if !entry.unclear.is_empty() {
        comment(&mut out, "", &format!("The table says: {}.", entry.unclear.join("; ").replace(char::is_control, " ")));
    }
    let is_asked = protocol.requires(Part::References) && protocol.source.is_none();
    if !entry.references.is_empty() || is_asked {
        let _ = writeln!(out, "references: {}", texts(&entry.references));
    }
    if !entry.facets.is_empty() {
        out.push_str("facets:\n");
    }
    // What a table says of a code rests on what it names for the code, or else on the source of the protocol.
    let cite = entry.references.first().map(|citation| format!(", cite: {}", scalar(citation))).unwrap_or_default();
    for (at, values) in &entry.facets {
        let facet = &protocol.facets[*at];
        let value = if facet.kind.is_several() {
            format!("are: {}", texts(values))
        } else {
            format!("is: {}", scalar(&values[0]))
        };
        let _ = writeln!(out, "  {}: {{{value}{cite}}}", scalar(&facet.id));
    }
    out
}

/// A list of texts on one line.
fn texts(list: &[String]) -> String {
    let list: Vec<String> = list.iter().map(|text| scalar(text)).collect();
    format!("[{}]", list.join(", "))
}
