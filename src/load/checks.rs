//! `content/PROTOCOL/checks.yaml` → [`Checks`], the table of a registry beside it, and `content/sections.csv` →
//! [`Sections`]: what the facts are held against, which is done in `audit`.

use std::collections::BTreeSet;

use super::site::choose;
use super::walk::{self, Found};
use super::yaml::{Fields, Node};
use super::{CHECKS, Loader, SECTIONS, parts, table};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::checks::{Checks, Headings, Registered, Registry, Sections, Single};
use crate::model::{Protocol, Status};
use crate::source::{FileId, Sources, Sp};

/// The table of a registry where `checks.yaml` names no other.
const REGISTRY: &str = "registry.csv";

/// What `checks.yaml` says, before the table that it names is read.
#[derive(Debug)]
pub struct Raw {
    /// All but the rows of the registry.
    pub checks: Checks,
    /// The name of the table in the protocol's folder, if there is to be one.
    pub table: Option<Sp<String>>,
}

impl Loader<'_> {
    /// What a protocol's facts are held against, with the table of its registry.
    pub(super) fn checks(&mut self, files: &[&Found], protocol: &Protocol) -> Option<Checks> {
        let named = |name: &str| files.iter().copied().find(|found| parts(found)[1] == name);
        let (_, node) = self.tree(named(CHECKS)?)?;
        let Raw { mut checks, table } = checks(&node, protocol, self.diagnostics)?;
        if let (Some(registry), Some(table)) = (&mut checks.registry, table) {
            registry.table.clone_from(&table.value);
            let Some(found) = named(&table.value) else {
                let message = format!("there is no table `content/{}/{}`", protocol.id, table.value);
                self.diagnostics.push(
                    Diagnostic::new(Code::HK129, table.span, message)
                        .help("copy the registry there: `code,name,reference,status`, a line for each code"),
                );
                return None;
            };
            let file = walk::read_text(found, &mut self.sources, self.diagnostics)?;
            let rows = registered(file, &self.sources, self.diagnostics);
            // Of a table that is not whole nothing can be said about what is missing.
            registry.is_whole = rows.is_some();
            registry.rows = rows.unwrap_or_default();
        }
        Some(checks)
    }

    /// The headings of the documents that are cited, where the site has a table of them.
    pub(super) fn sections(&mut self, content: &[Found]) -> Option<Sections> {
        let found = content.iter().find(|found| found.path == SECTIONS)?;
        let file = walk::read_text(found, &mut self.sources, self.diagnostics)?;
        sections(file, &self.sources, self.diagnostics)
    }
}

/// Reads `checks.yaml`.
pub fn checks(node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<Raw> {
    let mut fields = Fields::of(node, "the checks", diagnostics)?;
    let registry = fields.optional("registry");
    let slugs = fields.optional_list("slugs", diagnostics);
    let single = fields.optional("single").map(|node| node.list("single", diagnostics));
    let alike = fields.optional_text("alike", diagnostics);
    let lists = fields.optional_text("lists", diagnostics);
    fields.finish(diagnostics);
    let (registry, table) = registry.and_then(|node| self::registry(node, protocol, diagnostics)).unzip();
    let slugs = slugs.iter().filter_map(|node| excepted(node, "an own slug", protocol, diagnostics)).collect();
    let single = single.map(|list| list.iter().filter_map(|node| self::single(node, protocol, diagnostics)).collect());
    let checks = Checks {
        registry,
        slugs,
        single,
        alike: alike.and_then(|text| count(&text, diagnostics)),
        lists: lists.and_then(|text| count(&text, diagnostics)).map(|count| count.value),
    };
    Some(Raw { checks, table })
}

fn registry(node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<(Registry, Sp<String>)> {
    let mut fields = Fields::of(node, "the registry", diagnostics)?;
    let table = fields.optional_text("table", diagnostics);
    let partial = fields.optional_text("partial", diagnostics);
    let sources = fields.optional_list("sources", diagnostics);
    let beyond = fields.optional_list("beyond", diagnostics);
    let span = fields.span();
    fields.finish(diagnostics);
    let partial = partial.and_then(|word| choose(&word, "partial", &[("yes", true), ("no", false)], diagnostics));
    let sources = sources.iter().filter_map(|node| source(node, protocol, diagnostics)).collect();
    let beyond = beyond.iter().filter_map(|node| excepted(node, "a code beyond the registry", protocol, diagnostics));
    let beyond = beyond.collect();
    let table = table.unwrap_or_else(|| Sp::new(REGISTRY.to_owned(), span));
    Some((
        Registry {
            table: String::new(),
            is_whole: true,
            rows: Vec::new(),
            is_partial: partial.unwrap_or(false),
            beyond,
            sources,
        },
        table,
    ))
}

/// How a source of the registry begins, and the document by which facts cite it.
fn source(node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<(String, String)> {
    let mut fields = Fields::of(node, "a source of the registry", diagnostics)?;
    let begins = fields.text("begins", diagnostics);
    let document = fields.text("document", diagnostics);
    fields.text("reason", diagnostics);
    fields.finish(diagnostics);
    let document = document.filter(|document| is_document(document, protocol, diagnostics));
    Some((begins?.value, document?.value))
}

/// An exception: the code it is made for, and a reason, which is for people.
fn excepted(node: &Node, what: &'static str, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<Sp<String>> {
    let mut fields = Fields::of(node, what, diagnostics)?;
    let code = fields.text("code", diagnostics);
    fields.text("reason", diagnostics);
    fields.finish(diagnostics);
    code.filter(|code| is_code(code, protocol, diagnostics))
}

fn single(node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<Single> {
    let mut fields = Fields::of(node, "a value of a single code", diagnostics)?;
    let facet = fields.text("facet", diagnostics);
    let value = fields.text("value", diagnostics);
    let code = fields.text("code", diagnostics);
    fields.text("reason", diagnostics);
    fields.finish(diagnostics);
    let (facet, value) = (facet?, value?);
    let code = code.filter(|code| is_code(code, protocol, diagnostics));
    let Some(declared) = protocol.facets.iter().find(|known| known.id == facet.value) else {
        let known = protocol.facets.iter().map(|facet| facet.id.as_str());
        diagnostics.push(
            Diagnostic::new(Code::HK114, facet.span, format!("the protocol has no facet `{}`", facet.value))
                .suggest(&facet.value, known),
        );
        return None;
    };
    if !declared.values.iter().any(|known| known.id == value.value) {
        let known = declared.values.iter().map(|value| value.id.as_str());
        diagnostics.push(
            Diagnostic::new(Code::HK115, value.span, format!("facet `{}` has no value `{}`", facet.value, value.value))
                .suggest(&value.value, known),
        );
        return None;
    }
    Some(Single { facet, value, code: code? })
}

/// Is this a code of the protocol? One whose file is at fault has its own finding.
fn is_code(code: &Sp<String>, protocol: &Protocol, diagnostics: &mut Diagnostics) -> bool {
    let is_known = protocol.position(&code.value).is_some();
    if !is_known && !protocol.is_announced(&code.value) {
        diagnostics.push(
            Diagnostic::new(Code::HK117, code.span, format!("{} has no code `{}`", protocol.name, code.value))
                .suggest(&code.value, protocol.codes.iter().map(|code| code.code.as_str())),
        );
    }
    is_known
}

fn is_document(document: &Sp<String>, protocol: &Protocol, diagnostics: &mut Diagnostics) -> bool {
    let is_known = protocol.document(&document.value).is_some();
    if !is_known {
        diagnostics.push(
            Diagnostic::new(Code::HK120, document.span, format!("document `{}` is not declared", document.value))
                .suggest(&document.value, protocol.documents.iter().map(|document| document.id.as_str())),
        );
    }
    is_known
}

fn count(text: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<Sp<usize>> {
    let number = text.value.parse::<u32>().ok();
    if number.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK109, text.span, format!("`{}` is no count", text.value))
                .help("write a whole number, from 0"),
        );
    }
    number.and_then(|number| usize::try_from(number).ok()).map(|number| Sp::new(number, text.span))
}

/// Reads the table of a registry; `None` where it is not whole.
pub fn registered(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Vec<Registered>> {
    let rows = table::rows(file, ["code", "name", "reference", "status"], sources, diagnostics)?;
    let row = |[code, name, reference, status]: [Sp<String>; 4]| {
        choose(&status, "status", &Status::ALL, diagnostics);
        Registered {
            code,
            names: name.value.split(" / ").map(str::to_owned).collect(),
            references: reference.value.split(';').map(|one| one.trim().to_owned()).collect(),
            status: status.value,
        }
    };
    Some(rows.into_iter().map(row).collect())
}

/// Reads `content/sections.csv`; `None` where it is not whole. An RFC is named by its number alone, any other document as
/// citations do.
pub fn sections(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Sections> {
    let mut sections = Sections::default();
    for [document, section, _] in table::rows(file, ["document", "section", "title"], sources, diagnostics)? {
        let is_number = document.value.bytes().all(|byte| byte.is_ascii_digit());
        let name = if is_number { format!("RFC{}", document.value) } else { document.value.clone() };
        let headings = sections.documents.entry(name);
        let headings = headings.or_insert_with(|| Headings { first: document, sections: BTreeSet::new() });
        headings.sections.insert(section.value);
    }
    Some(sections)
}
