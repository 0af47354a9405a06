//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use tera::{Context, Value};

use super::code::CodeValues;
use super::spread::{Half, Spread};
use super::{View, edit, flow};
use crate::compare::{Comparison, compare};
use crate::localize::markdown::is_cjk;
use crate::model::pair::Pair;
use crate::model::{Citation, FacetKind, Page};
use crate::render::value;

/// How many differences are told in whole sentences; the class comes after them, and the table has them all.
pub const TOLD: usize = 5;
/// How many comparisons are offered to read next.
const NEAREST: usize = 6;

/// The page of a pair.
pub fn page(view: View<'_>, pair: Pair, spread: &Spread, context: &mut Context) {
    let catalog = view.scene.catalog;
    let page = Page::Comparison(pair);
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let comparison = compare(catalog, pair);
    context.insert_value("protocol", spread.protocol.clone());
    context.insert_value("heading", value::text(&view.site("compare-heading", &view.pair_args(pair))));
    context.insert_value("a", a.code.clone());
    context.insert_value("b", b.code.clone());
    let lead = lead_of(comparison.lead(catalog.protocol(pair.a)), &a.values, &b.values);
    context.insert_value("lead", value::html(&lead));
    let verdict = view.words().verdicts.get(&pair).map(|text| view.html_string(text, page));
    context.insert_value("verdict", value::optional_html(verdict.as_deref()));
    facets(view, pair, &comparison, spread, context);
    context.insert_value("flows", flow::side_by_side(view, pair, &a.scenarios, &b.scenarios));
    context.insert_value("wire", wires(view, pair, a, b));
    let mut references: Vec<&(Citation, Value)> = Vec::new();
    for reference in a.references.iter().chain(&b.references) {
        if !references.iter().any(|(known, _)| *known == reference.0) {
            references.push(reference);
        }
    }
    context.insert_value("references", value::list(references.into_iter().map(|(_, link)| link.clone())));
    let nearest = view.scene.ranking.after(pair, NEAREST);
    let link = |other: &Pair| a.nearest.iter().chain(&b.nearest).find(|(known, _)| known == other);
    context.insert_value("nearest", value::list(nearest.iter().filter_map(link).map(|(_, link)| link.clone())));
    context.insert_value("edit_links", value::list(edit::of_comparison(view, pair, &a.edit, &b.edit)));
    context.insert_value("edit_texts", value::list([]));
}

/// What goes over the wire for each of the two: what one must have seen to tell them apart. Those are the header fields
/// that the other lacks, and those that the facts of either name. The whole message stands on the page of its code.
fn wires(view: View<'_>, pair: Pair, a: &Half, b: &Half) -> Value {
    let catalog = view.scene.catalog;
    if a.wire.is_none() && b.wire.is_none() {
        return Value::none();
    }
    let headers = [pair.a, pair.b].map(|at| catalog.code(at).headers.as_slice());
    let side = |own: &Half, other: &Half| {
        let Some(example) = &own.wire else { return Value::none() };
        let is_named = |field: &str| headers.iter().copied().flatten().any(|header| header.name == field);
        let lacks = |field: &str| other.wire.as_ref().is_none_or(|other| !other.fields().any(|it| it == field));
        let mut out = String::new();
        example.excerpt(|field| is_named(field) || lacks(field), &mut out);
        value::html(&out)
    };
    value::map([("a", side(a, b)), ("b", side(b, a))])
}

fn facets(view: View<'_>, pair: Pair, comparison: &Comparison, spread: &Spread, context: &mut Context) {
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let words = &view.words().codes;
    let (words_a, words_b) = (&words[&pair.a].facets, &words[&pair.b].facets);
    // Two codes can share a value and still say it in words of their own: such a row is shown, below those that differ.
    let (nuances, agreements): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| words_a[**facet].cell.text != words_b[**facet].cell.text);
    let differing = comparison.differences.iter().map(|difference| difference.facet);
    let rows = differing.clone().chain(nuances).map(|facet| {
        // What both rest on is said once, with the label.
        let is_shared = a.cited[facet].sources == b.cited[facet].sources;
        let cell = |half: &Half| {
            if is_shared { half.values.cells[facet].text.clone() } else { half.cited[facet].text.clone() }
        };
        let label = if is_shared { &a.cited[facet].label } else { &spread.labels[facet] };
        value::map([("label", label.clone()), ("a", cell(a)), ("b", cell(b))])
    });
    context.insert_value("rows", value::list(rows));
    let agree = agreements.iter().map(|facet| a.cited[*facet].agreement.clone());
    context.insert_value("agree", value::list(agree));
    let summary = view.site_counted("compare-agree-summary", &[], &[("count", agreements.len())]);
    context.insert_value("agree_summary", value::text(&summary));
    let protocol = view.scene.catalog.protocol(pair.a);
    let is_class = |facet: &usize| protocol.facets[*facet].kind == FacetKind::Class;
    let told = differing.clone().filter(|facet| !is_class(facet)).take(TOLD).chain(differing.filter(is_class));
    let differences = told.map(|facet| {
        value::map([
            ("label", spread.labels[facet].clone()),
            ("a", value::html(&a.values.sentences[facet])),
            ("b", value::html(&b.values.sentences[facet])),
            ("both", Value::none()),
        ])
    });
    context.insert_value("differences", value::list(differences));
}

/// One or two sentences that settle most visits: the most consequential difference, or, where no facet that could lead
/// differs, what each of the two says.
pub fn lead(view: View<'_>, pair: Pair, a: &CodeValues, b: &CodeValues) -> String {
    let catalog = view.scene.catalog;
    lead_of(compare(catalog, pair).lead(catalog.protocol(pair.a)), a, b)
}

fn lead_of(lead: Option<usize>, a: &CodeValues, b: &CodeValues) -> String {
    let (first, second) = match lead {
        Some(facet) => (&a.sentences[facet], &b.sentences[facet]),
        None => (&a.summary, &b.summary),
    };
    let space = if first.chars().next_back().is_some_and(is_cjk) { "" } else { " " };
    format!("<p>{first}{space}{second}</p>")
}
