//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use tera::Value;

use super::code::CodeValues;
use super::page::{Opening, crumb};
use super::spread::{Half, Source, Spread};
use super::{View, edit, flow, pick, structured};
use crate::compare::{Comparison, compare};
use crate::localize::markdown::is_cjk;
use crate::model::pair::Pair;
use crate::model::{FacetKind, Page};
use crate::render::value;
use crate::render::values::Values;

/// How many differences are told in whole sentences; the class comes after them, and the table has them all.
pub const TOLD: usize = 5;
/// How many comparisons are offered to read next.
const NEAREST: usize = 6;

/// Bytes that a table of facets or a list of differences seldom exceeds.
const ROOM: usize = 8 << 10;

/// What the page of a pair is called, and how one gets to it.
pub fn opening(view: View<'_>, pair: Pair, spread: &Spread) -> Opening {
    let catalog = view.scene.catalog;
    let page = Page::Comparison(pair);
    let texts = view.pair_args(pair).map(|(_, text)| text);
    let label = spread.said.crumb.say(view, &[texts[1], texts[3]]);
    let steps = spread.crumbs.iter().cloned().chain([crumb(view, &label, page, page)]);
    let title = spread.said.title.say(view, &texts);
    let url = view.route(page).url(catalog);
    let (a, b) = (&spread.codes[pair.a.code].term, &spread.codes[pair.b.code].term);
    let own = [&title, &url, &label].map(|own| structured::text(own));
    let all: Vec<&str> = own.iter().chain(a).chain(b).map(String::as_str).collect();
    let mut data = String::with_capacity(2 << 10);
    spread.data.fill(&all, &mut data);
    Opening {
        title,
        description: spread.said.description.say(view, &texts),
        breadcrumb: value::list(steps),
        url: Some(url),
        data: Some(data),
    }
}

/// The page of a pair.
pub fn page(view: View<'_>, pair: Pair, spread: &Spread, context: &mut Values) {
    let catalog = view.scene.catalog;
    let page = Page::Comparison(pair);
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let comparison = compare(catalog, pair);
    context.insert("protocol", spread.protocol.clone());
    let texts = view.pair_args(pair).map(|(_, text)| text);
    context.insert("heading", value::text(&spread.said.heading.say(view, &texts)));
    context.insert("a", a.code.clone());
    context.insert("b", b.code.clone());
    let lead = lead_of(comparison.lead(catalog.protocol(pair.a)), &a.values, &b.values);
    context.insert_html("lead", lead);
    pick::on_comparison(view, pair, [a.pick.clone(), b.pick.clone()], context);
    let verdict = view.words().verdicts.get(&pair).map(|text| view.html_string(text, page));
    context.insert("verdict", value::optional_html(verdict.as_deref()));
    facets(view, pair, &comparison, spread, context);
    context.insert("flows", flow::side_by_side(view, pair, &a.scenarios, &b.scenarios));
    context.insert("wire", wires(view, pair, a, b));
    let (mut references, mut nearest) = (String::new(), String::new());
    let is_new = |source: &Source| !a.references.iter().any(|(known, _)| known == source);
    let also = b.references.iter().filter(|(source, _)| is_new(source));
    a.references.iter().chain(also).for_each(|(_, html)| references.push_str(html));
    context.insert_html("references", references);
    for other in view.scene.ranking.after(pair, NEAREST) {
        let link = a.nearest.iter().chain(&b.nearest).find(|(known, _)| *known == other);
        nearest.push_str(link.map_or("", |(_, html)| html));
    }
    context.insert_html("nearest", nearest);
    context.insert("edit_links", value::list(edit::of_comparison(view, pair, &a.edit, &b.edit)));
    context.insert("edit_texts", value::list([]));
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

fn facets(view: View<'_>, pair: Pair, comparison: &Comparison, spread: &Spread, context: &mut Values) {
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let words = &view.words().codes;
    let (words_a, words_b) = (&words[&pair.a].facets, &words[&pair.b].facets);
    // Two codes can share a value and still say it in words of their own: such a row is shown, below those that differ.
    let (nuances, agreements): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| words_a[**facet].cell.text != words_b[**facet].cell.text);
    let differing = comparison.differences.iter().map(|difference| difference.facet);
    let (mut rows, mut agree) = (String::with_capacity(ROOM), String::with_capacity(ROOM));
    let mut differences = String::with_capacity(ROOM);
    for facet in differing.clone().chain(nuances) {
        let (a, b) = (&a.cited[facet], &b.cited[facet]);
        // What both rest on is said once, with the label.
        let is_shared = a.sources == b.sources;
        let label = if is_shared { &a.label } else { &spread.labels[facet] };
        let text = usize::from(!is_shared);
        spread.row.fill(&[label, &a.text[text], &b.text[text]], &mut rows);
    }
    context.insert_html("rows", rows);
    for facet in &agreements {
        agree.push_str(&a.cited[*facet].agreement);
    }
    context.insert_html("agree", agree);
    context.insert("agree_summary", spread.said.agree[agreements.len()].clone());
    let protocol = view.scene.catalog.protocol(pair.a);
    let is_class = |facet: &usize| protocol.facets[*facet].kind == FacetKind::Class;
    let told = differing.clone().filter(|facet| !is_class(facet)).take(TOLD).chain(differing.filter(is_class));
    for facet in told {
        let sentences = [&a.values.sentences[facet], &b.values.sentences[facet]];
        spread.difference.fill(&[&spread.labels[facet], sentences[0], sentences[1]], &mut differences);
    }
    context.insert_html("differences", differences);
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
