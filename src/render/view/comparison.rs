//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use tera::{Context, Value};

use super::code::{CodeValues, citations};
use super::{View, flow, protocol};
use crate::compare::{Comparison, compare};
use crate::localize::markdown::is_cjk;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, FacetKind, Page, Protocol};
use crate::render::value;

/// How many differences are told in whole sentences; the table has them all.
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
    let verdict = view.words().verdicts.get(&pair).map(|text| view.html_string(text, page));
    context.insert_value("verdict", value::optional_html(verdict.as_deref()));
    let mut sources = Sources::default();
    let codes = [catalog.code(pair.a), catalog.code(pair.b)];
    for citation in codes.iter().flat_map(|code| &code.references) {
        sources.number(citation);
    }
    facets(view, pair, &comparison, [a, b], &mut sources, context);
    context.insert_value("flows", flow::side_by_side(view, pair, a.basic.as_ref(), b.basic.as_ref()));
    context.insert_value("has_wire", Value::from(codes.iter().any(|code| code.example.is_some())));
    context.insert_value("references", sources.list(view, catalog.protocol(pair.a)));
    let nearest = view.scene.ranking.after(pair, NEAREST);
    context.insert_value("nearest", value::list(nearest.into_iter().map(|other| view.comparison_link(page, other))));
}

/// What a page cites, each source once: a cell has the number of a source, and the list at the foot the source itself.
#[derive(Default)]
struct Sources<'c> {
    cited: Vec<&'c Citation>,
}

impl<'c> Sources<'c> {
    /// The number of a source, which is the next one where it is new.
    fn number(&mut self, citation: &'c Citation) -> usize {
        let known = self.cited.iter().position(|known| *known == citation);
        known.unwrap_or_else(|| {
            self.cited.push(citation);
            self.cited.len() - 1
        }) + 1
    }

    fn numbers(&mut self, citations: Vec<&'c Citation>) -> Value {
        value::list(citations.into_iter().map(|citation| Value::from(self.number(citation))))
    }

    /// The sources in the order of their numbers; the first of a document has its title.
    fn list(&self, view: View<'_>, protocol: &Protocol) -> Value {
        value::list(self.cited.iter().enumerate().map(|(at, citation)| {
            let told = self.cited[..at].iter().any(|before| before.document == citation.document);
            view.reference(protocol, citation, !told)
        }))
    }
}

fn facets<'s>(
    view: View<'s>,
    pair: Pair,
    comparison: &Comparison,
    [a, b]: [&CodeValues; 2],
    sources: &mut Sources<'s>,
    context: &mut Context,
) {
    let protocol = view.scene.catalog.protocol(pair.a);
    let labels = &view.words().protocols[pair.a.protocol].facets;
    let label = |facet: usize| view.html(&labels[facet].0, Page::Comparison(pair));
    let words = &view.words().codes;
    let (words_a, words_b) = (&words[&pair.a].facets, &words[&pair.b].facets);
    // Two codes can share a value and still say it in words of their own: such a row is shown, below those that differ.
    let (nuances, agreements): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| words_a[**facet].cell.text != words_b[**facet].cell.text);
    let differing = comparison.differences.iter().map(|difference| difference.facet);
    let rows: Vec<Value> = differing
        .clone()
        .chain(nuances)
        .map(|facet| {
            let mut cell = |at: CodeRef, values: &CodeValues| {
                let cites = sources.numbers(citations(view.scene, at, facet));
                value::map([("text", values.cells[facet].text.clone()), ("cites", cites)])
            };
            value::map([("label", label(facet)), ("a", cell(pair.a, a)), ("b", cell(pair.b, b))])
        })
        .collect();
    context.insert_value("rows", Value::from(rows));
    let agree: Vec<Value> = agreements
        .iter()
        .map(|facet| {
            let cites = sources.numbers(citations(view.scene, pair.a, *facet));
            value::map([("label", label(*facet)), ("text", a.cells[*facet].text.clone()), ("cites", cites)])
        })
        .collect();
    context.insert_value("agree", Value::from(agree));
    let summary = view.site_counted("compare-agree-summary", &[], &[("count", agreements.len())]);
    context.insert_value("agree_summary", value::text(&summary));
    // What to send instead is told whole below both codes.
    let is_told_below = |facet: usize| matches!(protocol.facets[facet].kind, FacetKind::Alternatives);
    let told = differing.filter(|facet| !is_told_below(*facet)).take(TOLD);
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
