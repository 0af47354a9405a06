//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use tera::{Context, Value};

use super::code::{CodeValues, citations};
use super::{View, flow, pick, protocol};
use crate::compare::{Comparison, compare};
use crate::localize::markdown::is_cjk;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Code, FacetKind, Page};
use crate::render::{value, wire};

/// How many differences are told in whole sentences; the class comes after them, and the table has them all.
pub const TOLD: usize = 5;
/// How many comparisons are offered to read next.
const NEAREST: usize = 6;

/// The page of a pair.
pub fn page(view: View<'_>, pair: Pair, values: &[CodeValues], context: &mut Context) {
    let catalog = view.scene.catalog;
    let page = Page::Comparison(pair);
    let (a, b) = (&values[pair.a.code], &values[pair.b.code]);
    let comparison = compare(catalog, pair);
    let label = view.site("compare-protocol-label", &[("protocol", &catalog.protocol(pair.a).name)]);
    context.insert_value("protocol", protocol::link(view, pair.a.protocol, page, &label));
    context.insert_value("heading", value::text(&view.site("compare-heading", &view.pair_args(pair))));
    context.insert_value("a", a.code.clone());
    context.insert_value("b", b.code.clone());
    context.insert_value("lead", value::html(&lead_of(comparison.lead(catalog.protocol(pair.a)), a, b)));
    pick::on_comparison(view, pair, context);
    let verdict = view.words().verdicts.get(&pair).map(|text| view.html_string(text, page));
    context.insert_value("verdict", value::optional_html(verdict.as_deref()));
    facets(view, pair, &comparison, a, b, context);
    context.insert_value("flows", flow::side_by_side(view, pair));
    context.insert_value("wire", wires(view, pair));
    let own = catalog.protocol(pair.a);
    let mut references = Vec::new();
    for citation in [pair.a, pair.b].iter().flat_map(|at| &catalog.code(*at).references) {
        if !references.contains(&citation) {
            references.push(citation);
        }
    }
    context
        .insert_value("references", value::list(references.into_iter().map(|citation| view.reference(own, citation))));
    let nearest = view.scene.ranking.after(pair, NEAREST);
    context.insert_value("nearest", value::list(nearest.into_iter().map(|other| view.comparison_link(page, other))));
}

/// What goes over the wire for each of the two: what one must have seen to tell them apart. Those are the header fields
/// that the other lacks, and those that the facts of either name. The whole message stands on the page of its code.
fn wires(view: View<'_>, pair: Pair) -> Value {
    let catalog = view.scene.catalog;
    let (a, b) = (catalog.code(pair.a), catalog.code(pair.b));
    if a.example.is_none() && b.example.is_none() {
        return Value::none();
    }
    let side = |at: CodeRef, own: &Code, other: &Code| {
        let Some(example) = &own.example else { return Value::none() };
        let is_named = |field: &str| a.headers.iter().chain(&b.headers).any(|header| header.name == field);
        let other = other.example.as_deref();
        let shows =
            |field: &str| is_named(field) || other.is_none_or(|other| !wire::fields(other).any(|it| it == field));
        let mut out = String::new();
        wire::excerpt(catalog.protocol(at).wire, example, &own.code, &own.name, &shows, &mut out);
        value::html(&out)
    };
    value::map([("a", side(pair.a, a, b)), ("b", side(pair.b, b, a))])
}

fn facets(view: View<'_>, pair: Pair, comparison: &Comparison, a: &CodeValues, b: &CodeValues, context: &mut Context) {
    let labels = &view.words().protocols[pair.a.protocol].facets;
    let label = |facet: usize| view.html(&labels[facet].0, Page::Comparison(pair));
    let words = &view.words().codes;
    let (words_a, words_b) = (&words[&pair.a].facets, &words[&pair.b].facets);
    // Two codes can share a value and still say it in words of their own: such a row is shown, below those that differ.
    let (nuances, agreements): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| words_a[**facet].cell.text != words_b[**facet].cell.text);
    let differing = comparison.differences.iter().map(|difference| difference.facet);
    let rows = differing.clone().chain(nuances).map(|facet| {
        let cites = |at: CodeRef| citations(view.scene, at, facet);
        // What both rest on is said once, with the label.
        let is_shared = cites(pair.a) == cites(pair.b);
        let cell = |values: &CodeValues| {
            let cites = if is_shared { value::list([]) } else { values.cells[facet].cites.clone() };
            value::map([("text", values.cells[facet].text.clone()), ("cites", cites)])
        };
        let cites = if is_shared { a.cells[facet].cites.clone() } else { value::list([]) };
        value::map([("label", label(facet)), ("cites", cites), ("a", cell(a)), ("b", cell(b))])
    });
    context.insert_value("rows", value::list(rows));
    let agree = agreements.iter().map(|facet| {
        let cell = &a.cells[*facet];
        value::map([("label", label(*facet)), ("text", cell.text.clone()), ("cites", cell.cites.clone())])
    });
    context.insert_value("agree", value::list(agree));
    let summary = view.site_counted("compare-agree-summary", &[], &[("count", agreements.len())]);
    context.insert_value("agree_summary", value::text(&summary));
    let protocol = view.scene.catalog.protocol(pair.a);
    let is_class = |facet: &usize| protocol.facets[*facet].kind == FacetKind::Class;
    let told = differing.clone().filter(|facet| !is_class(facet)).take(TOLD).chain(differing.filter(is_class));
    let differences = told.map(|facet| {
        value::map([
            ("label", label(facet)),
            ("a", value::html(&a.sentences[facet])),
            ("b", value::html(&b.sentences[facet])),
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
