//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use tera::{Context, Value};

use super::code::CodeValues;
use super::{View, protocol};
use crate::compare::{Comparison, compare};
use crate::localize::markdown::is_cjk;
use crate::model::pair::Pair;
use crate::model::{FacetKind, Page};
use crate::render::value;

/// How many differences are told in whole sentences; the class comes after them.
pub const TOLD: usize = 8;
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
    context.insert_value("lead", value::html(&lead_of(&comparison, a, b)));
    let verdict = view.words().verdicts.get(&pair).map(|text| view.html_string(text, page));
    context.insert_value("verdict", value::optional_html(verdict.as_deref()));
    facets(view, pair, &comparison, a, b, context);
    let codes = [catalog.code(pair.a), catalog.code(pair.b)];
    context.insert_value("has_flows", Value::from(codes.iter().any(|code| !code.flows.is_empty())));
    context.insert_value("has_wire", Value::from(codes.iter().any(|code| code.example.is_some())));
    let mut references = Vec::new();
    for citation in codes.iter().flat_map(|code| &code.references) {
        if !references.contains(&citation) {
            references.push(citation);
        }
    }
    let own = catalog.protocol(pair.a);
    context
        .insert_value("references", value::list(references.into_iter().map(|citation| view.reference(own, citation))));
    let nearest = view.scene.ranking.after(pair, NEAREST);
    context.insert_value("nearest", value::list(nearest.into_iter().map(|other| view.comparison_link(page, other))));
}

fn facets(view: View<'_>, pair: Pair, comparison: &Comparison, a: &CodeValues, b: &CodeValues, context: &mut Context) {
    let protocol = view.scene.catalog.protocol(pair.a);
    let labels = &view.words().protocols[pair.a.protocol].facets;
    let label = |facet: usize| view.html(&labels[facet].0, Page::Comparison(pair));
    let words = &view.words().codes;
    let (words_a, words_b) = (&words[&pair.a].facets, &words[&pair.b].facets);
    // Two codes can share a value and still say it in words of their own: such a row is shown, below those that differ.
    let (nuances, agreements): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| words_a[**facet].cell.text != words_b[**facet].cell.text);
    let differing = comparison.differences.iter().map(|difference| difference.facet);
    let rows = differing.clone().chain(nuances).map(|facet| {
        value::map([("label", label(facet)), ("a", a.cells[facet].both.clone()), ("b", b.cells[facet].both.clone())])
    });
    context.insert_value("rows", value::list(rows));
    let agree = agreements.iter().map(|facet| {
        let cell = &a.cells[*facet];
        value::map([("label", label(*facet)), ("text", cell.text.clone()), ("cites", cell.cites.clone())])
    });
    context.insert_value("agree", value::list(agree));
    let summary = view.site_counted("compare-agree-summary", &[], &[("count", agreements.len())]);
    context.insert_value("agree_summary", value::text(&summary));
    let is_class = |facet: usize| protocol.facets[facet].kind == FacetKind::Class;
    let told = differing
        .clone()
        .filter(|facet| !is_class(*facet))
        .take(TOLD)
        .chain(differing.filter(|facet| is_class(*facet)));
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

/// One or two sentences that settle most visits: the most consequential difference, or, where all facets agree, what
/// each of the two says.
pub fn lead(view: View<'_>, pair: Pair, a: &CodeValues, b: &CodeValues) -> String {
    lead_of(&compare(view.scene.catalog, pair), a, b)
}

fn lead_of(comparison: &Comparison, a: &CodeValues, b: &CodeValues) -> String {
    let (first, second) = match comparison.differences.first() {
        Some(difference) => (&a.sentences[difference.facet], &b.sentences[difference.facet]),
        None => (&a.summary, &b.summary),
    };
    let space = if first.chars().next_back().is_some_and(is_cjk) { "" } else { " " };
    format!("<p>{first}{space}{second}</p>")
}
