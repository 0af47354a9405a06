//! `content/across/*.yaml` → [`Mapping`]: what codes of one protocol become in another.

use std::collections::BTreeMap;

use super::protocol::{Scope, Twice, citation, source_of_all};
use super::site::language;
use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, nearest};
use crate::model::{End, Mapping, MappingRow, NamesIn, Protocol};
use crate::source::{FileId, Sp};

/// Reads one mapping. At least one of its two protocols is covered; citations use that one's documents.
///
/// `announced` are all protocols that have a folder: one that could not be read has findings of its own.
pub fn mapping(
    file: FileId,
    node: &Node,
    protocols: &[Protocol],
    announced: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Mapping> {
    let mut fields = Fields::of(node, "a mapping", diagnostics)?;
    let from = fields.text("from", diagnostics);
    let to = fields.text("to", diagnostics);
    let names = fields.optional("names").map(|node| node.entries("names", diagnostics)).unwrap_or_default();
    let names_in = fields.optional("names_in").map(|node| node.entries("names_in", diagnostics)).unwrap_or_default();
    let rows = fields.required("rows", diagnostics).map(|n| n.list("rows", diagnostics)).unwrap_or_default();
    let source = fields.optional("cite");
    fields.finish(diagnostics);
    let (from, to) = (from?, to?);
    let covered = |id: &str| protocols.iter().find(|protocol| protocol.id.0 == id);
    let Some(own) = covered(&from.value).or_else(|| covered(&to.value)) else {
        if announced.contains(&from.value) || announced.contains(&to.value) {
            return None;
        }
        diagnostics.push(
            Diagnostic::new(
                Code::HK127,
                from.span,
                format!("neither `{}` nor `{}` is a protocol of this site", from.value, to.value),
            )
            .suggest(&from.value, protocols.iter().map(|protocol| protocol.id.0.as_str())),
        );
        return None;
    };
    for end in [&from, &to] {
        misspelt(end, own, protocols, announced, diagnostics);
    }
    let source = source_of_all(source, &Scope::of(own), diagnostics);
    let scope = Scope::of(own).with(source.as_ref());
    let names: BTreeMap<String, String> = names
        .iter()
        .filter_map(|(code, node)| Some((code.value.clone(), node.text("names", diagnostics)?.value)))
        .collect();
    let names_in = names_in.iter().filter_map(|(lang, node)| in_language(lang, node, &names, &scope, diagnostics));
    let names_in = names_in.collect();
    let end = |id: &str, code: Sp<String>, diagnostics: &mut Diagnostics| {
        let protocol = covered(id);
        let met = protocol.and_then(|protocol| protocol.on_the_wire(&code.value));
        match protocol {
            Some(protocol) if met.is_none() && !protocol.is_announced(&code.value) => diagnostics.push(
                Diagnostic::new(Code::HK117, code.span, format!("{} has no code `{}`", protocol.name, code.value))
                    .suggest(&code.value, protocol.announced.iter().map(String::as_str)),
            ),
            None if !names.contains_key(&code.value) => diagnostics.push(
                Diagnostic::new(Code::HK117, code.span, format!("code `{}` of `{id}` has no name", code.value))
                    .help(format!("add `\"{}\": …` under `names`", code.value)),
            ),
            _ => {}
        }
        // What is left out is as good as not covered: there is no page to lead to.
        let placed = met.filter(|met| protocol.is_some_and(|protocol| !protocol.leaves_out(met.code)));
        End { written: code.value, code: placed.map(|met| met.code) }
    };
    let mut twice = Twice::default();
    let mut list = Vec::new();
    for node in rows {
        let Some(mut fields) = Fields::of(node, "a row of a mapping", diagnostics) else { continue };
        let source = fields.text("from", diagnostics);
        let target = fields.text("to", diagnostics);
        let note = fields.text("note", diagnostics);
        let cite = citation(&mut fields, &scope, diagnostics);
        fields.finish(diagnostics);
        let (Some(source), Some(target), Some(note), Some(cite)) = (source, target, note, cite) else { continue };
        let whole = Sp::new(format!("{} → {} ({})", source.value, target.value, note.value), source.span);
        let source = end(&from.value, source, diagnostics);
        let target = (target.value != "none").then(|| end(&to.value, target, diagnostics));
        if twice.see("row", &whole, diagnostics) {
            list.push(MappingRow { from: source, to: target, note: note.value, cite });
        }
    }
    Some(Mapping { from: from.value, to: to.value, names, names_in, rows: list, file })
}

/// Tells of an end that looks like the name of a protocol and is none: neither one of this site nor one that a facet of
/// `own` leads to. Any other name is that of a protocol that the site does not have, and its codes have `names` here.
fn misspelt(
    end: &Sp<String>,
    own: &Protocol,
    protocols: &[Protocol],
    announced: &[String],
    diagnostics: &mut Diagnostics,
) {
    let led_to = own.facets.iter().filter_map(|facet| facet.kind.target());
    let of_site = protocols.iter().map(|protocol| protocol.id.0.as_str());
    let known: Vec<&str> = of_site.chain(announced.iter().map(String::as_str)).chain(led_to).collect();
    if !known.contains(&end.value.as_str()) && nearest(&end.value, known.iter().copied()).is_some() {
        let message = format!("`{}` is no protocol of this site, and no facet leads to it", end.value);
        // It may be meant: then nothing is lost but a facet.
        let finding = Diagnostic::new(Code::HK127, end.span, message).severity(Severity::Warning);
        diagnostics.push(finding.suggest(&end.value, known));
    }
}

/// Reads the names that codes have in one language: `ja: {cite: DOCUMENT, names: {"17": …}}`.
fn in_language(
    lang: &Sp<String>,
    node: &Node,
    known: &BTreeMap<String, String>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<NamesIn> {
    let lang = language(lang, diagnostics)?.to_string();
    let mut fields = Fields::of(node, "names in a language", diagnostics)?;
    let cite = citation(&mut fields, scope, diagnostics);
    let listed =
        fields.required("names", diagnostics).map(|node| node.entries("names", diagnostics)).unwrap_or_default();
    fields.finish(diagnostics);
    let mut names = BTreeMap::new();
    for (code, node) in listed {
        if !known.contains_key(&code.value) {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK117,
                    code.span,
                    format!("`{}` is not among the `names` of this table", code.value),
                )
                .suggest(&code.value, known.keys().map(String::as_str)),
            );
        }
        names.extend(node.text("names", diagnostics).map(|name| (code.value.clone(), name.value)));
    }
    Some(NamesIn { lang, cite: cite?, names })
}
