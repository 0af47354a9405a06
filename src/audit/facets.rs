//! Facets carry weight: values that one code has or none, and codes that no facet tells apart.

use super::Audited;
use crate::compare::Profiles;
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::model::checks::Single;
use crate::model::pair::CodeRef;
use crate::model::{Facet, FacetValue};
use crate::source::Span;

/// How many pairs that are alike a finding names.
const NAMED: usize = 12;

/// Looks at the facets of a protocol, as far as it asks for that.
pub(super) fn check(audited: &Audited<'_>, diagnostics: &mut Diagnostics) {
    if let Some(singles) = &audited.checks.single {
        for facet in 0..audited.protocol.facets.len() {
            for value in 0..audited.protocol.facets[facet].values.len() {
                value_of(audited, facet, value, singles, diagnostics);
            }
        }
    }
    alike(audited, diagnostics);
}

/// How many codes have a value: several, or one for a reason.
fn value_of(audited: &Audited<'_>, facet: usize, value: usize, singles: &[Single], diagnostics: &mut Diagnostics) {
    let declared = &audited.protocol.facets[facet];
    let id = &declared.values[value].id;
    let has = |own: &FacetValue| match own {
        FacetValue::One(one, _) => *one == value,
        FacetValue::Some(several, _) => several.contains(&value),
        FacetValue::Derived => false,
    };
    let codes: Vec<&str> =
        audited.protocol.codes.iter().filter(|code| has(&code.values[facet])).map(|code| code.code.as_str()).collect();
    let listed = singles.iter().find(|single| single.facet.value == declared.id && single.value.value == *id);
    let is_partial = audited.checks.registry.as_ref().is_some_and(|registry| registry.is_partial);
    let place = || place(audited, declared, id);
    match (&codes[..], listed) {
        // The codes that need the value may be among those that are still to come.
        ([] | [_], None) if is_partial => {}
        ([], _) => diagnostics.push(
            Diagnostic::new(Finding::HK165, place(), format!("no code has the value `{id}` of facet `{}`", declared.id))
                .help(if declared.kind.is_flag() {
                    "every code says the same, so the facet compares nothing: take it out, with its words"
                } else {
                    "take the value out, with its words"
                }),
        ),
        ([only], None) => diagnostics.push(
            Diagnostic::new(Finding::HK165, place(), format!("only `{only}` has the value `{id}` of facet `{}`", declared.id))
                .help("make two facets of it, or a sentence in the words; else list it under `single` in checks.yaml with the reason"),
        ),
        ([only], Some(single)) if single.code.value != *only => diagnostics.push(
            Diagnostic::new(Finding::HK165, single.code.span, format!("the value `{id}` is that of `{only}` alone"))
                .help("look whether the reason still holds, and name that code"),
        ),
        ([_, _, ..], Some(single)) => diagnostics.push(
            Diagnostic::new(
                Finding::HK256,
                single.value.span,
                format!("`{id}` is the value of {} codes, so this exception does nothing", codes.len()),
            )
            .help("take it off the list"),
        ),
        _ => {}
    }
}

/// Where a value is declared: behind its facet, in `protocol.yaml`.
fn place(audited: &Audited<'_>, facet: &Facet, value: &str) -> Span {
    let file = audited.protocol.file;
    let text = audited.sources.text(file);
    let after = |from: usize, id: &str| {
        let mut hits = text[from..].match_indices(id).map(|(at, _)| from + at);
        hits.find(|at| {
            let is_end = |c: char| !(c.is_alphanumeric() || c == '-' || c == '_');
            let ends = text[at + id.len()..].chars().next().is_none_or(is_end);
            ends && text[..*at].trim_end_matches([' ', '"', '\'']).ends_with("id:")
        })
    };
    let start = after(0, &facet.id).and_then(|at| after(at + facet.id.len(), value).or(Some(at)));
    match start {
        Some(start) => {
            let id = if text[start..].starts_with(value) { value } else { &facet.id };
            Span { file, start, end: start + id.len() }
        }
        None => audited.sources.head(file),
    }
}

/// Codes that agree in everything by which they are compared: few, or their comparisons say nothing.
fn alike(audited: &Audited<'_>, diagnostics: &mut Diagnostics) {
    let Some(most) = &audited.checks.alike else { return };
    let pairs = Profiles::new(audited.catalog).alike(audited.catalog, audited.at);
    if pairs.len() > most.value {
        let code = |code: usize| &audited.catalog.code(CodeRef { protocol: audited.at, code }).code;
        let named: Vec<String> =
            pairs.iter().take(NAMED).map(|(a, b)| format!("`{}` and `{}`", code(*a), code(*b))).collect();
        let more = if pairs.len() > NAMED { ", …" } else { "" };
        let count = if pairs.len() == 1 {
            "one pair of codes agrees".to_owned()
        } else {
            format!("{} pairs of codes agree", pairs.len())
        };
        let message = format!("{count} in every facet: {}{more}", named.join(", "));
        diagnostics.push(
            Diagnostic::new(Finding::HK166, most.span, message)
                .help("tell them apart by a facet, or raise the number where they are alike by nature"),
        );
    }
}
