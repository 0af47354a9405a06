//! `comparison.html`: two codes face each other. Everything here is joined from values made once for each code.

use super::page::{self, Opening};
use super::spread::{Half, Source, Spread};
use super::{View, edit, flow, lead, pick, structured};
use crate::compare::Comparison;
use crate::escape;
use crate::localize::LocaleWords;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Page};
use crate::render::value;
use crate::render::values::{Given, Values};

/// How many comparisons are offered to read next.
const NEAREST: usize = 4;

/// Pieces that a list of differences seldom exceeds.
const PIECES: usize = 128;

/// Gives what the page of a pair shows, and tells what it is called.
pub fn page<'v>(view: View<'v>, pair: Pair, spread: &'v Spread, context: &mut Values<'v>) -> Opening<'v> {
    let catalog = view.scene.catalog;
    let page = Page::Comparison(pair);
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let comparison = view.scene.ranking.compare(catalog, pair);
    context.give("protocol", Given::Part(&spread.protocol));
    let texts = view.pair_args(pair).map(|(_, text)| text);
    let [[a_code, a_name], [b_code, b_name]] =
        [&a.marked, &b.marked].map(|marked| marked.each_ref().map(String::as_str));
    let marked = [spread.name.as_str(), a_code, a_name, b_code, b_name];
    context.give("heading", Given::Html(spread.said.heading.say_html(view, &texts, &marked).into()));
    context.give("a", Given::Part(&a.code));
    context.give("b", Given::Part(&b.code));
    let own = lead::of_editor(view, pair, page);
    context.insert("lead", value::optional_html(own.as_deref()));
    pick::on_comparison([&a.pick, &b.pick], context);
    let verdict = view.words().verdicts.get(&pair).map(|words| view.html_string(&words.verdict, page));
    context.insert("verdict", value::optional_html(verdict.as_deref()));
    facets(view, pair, &comparison, spread, context);
    context.give("flows", flow::side_by_side(view, pair, (&a.scenarios, &b.scenarios), &spread.item));
    context.give("wire", wires(view, pair, a, b));
    let is_new = |source: &Source| !a.references.iter().any(|(known, _)| known == source);
    let also = b.references.iter().filter(|(source, _)| is_new(source));
    let references = a.references.iter().chain(also).map(|(_, html)| html.as_str());
    context.give("references", Given::Pieces(references.collect()));
    let nearest = view.scene.ranking.after(pair, NEAREST).into_iter().filter_map(|other| {
        let link = a.nearest.iter().chain(&b.nearest).find(|(known, _)| *known == other);
        link.map(|(_, html)| html.as_str())
    });
    context.give("nearest", Given::Pieces(nearest.collect()));
    edit::of_comparison(view, pair, [&a.edit, &b.edit], context);
    let description = own.map_or_else(
        || spread.said.gists.say(view, &[texts[1], &a.gist, texts[3], &b.gist]),
        |own| escape::strip_tags(&own),
    );
    opening(view, pair, spread, description)
}

fn opening<'v>(view: View<'_>, pair: Pair, spread: &'v Spread, description: String) -> Opening<'v> {
    let route = view.route(Page::Comparison(pair));
    let texts = view.pair_args(pair).map(|(_, text)| text);
    let label = spread.said.crumb.say(view, &[texts[1], texts[3]]);
    let title = title(view, pair, |texts| spread.said.title.say(view, texts));
    let data = view.scene.is_indexed(route).then(|| {
        let [a, b] = [pair.a, pair.b].map(|at| &spread.codes[at.code].term);
        let own = [&title, &label].map(|own| structured::text(own));
        let own = own.iter().map(AsRef::as_ref);
        let all: Vec<&str> = own.chain(a.iter().chain(b).map(String::as_str)).collect();
        let mut data = String::with_capacity(2 << 10);
        spread.data.fill(&all, &mut data);
        data
    });
    let own = Given::Map(vec![("label", Given::plain(label)), ("href", Given::none())]);
    let steps = spread.crumbs.iter().map(Given::Part).chain([own]);
    let url = Some(route.url(view.scene.catalog));
    Opening { title, description, breadcrumb: Given::List(steps.collect()), url, data }
}

/// The title of a comparison, which `say` makes of the texts of [`View::pair_args`]. Where it has no room for the whole names, the
/// longer one gives way to its short form, then both do; what is longer still stays whole.
pub fn title(view: View<'_>, pair: Pair, say: impl Fn(&[&str]) -> String) -> String {
    let mut texts = view.pair_args(pair).map(|(_, text)| text);
    let say = |texts: [&str; 5]| {
        let texts = texts.map(|text| view.isolated(text));
        say(&texts.each_ref().map(AsRef::as_ref))
    };
    let mut title = say(texts);
    // The places of the names among the arguments, that of the longer first.
    let mut names = [(2, pair.a), (4, pair.b)];
    if texts[4].chars().count() > texts[2].chars().count() {
        names.reverse();
    }
    for (at, code) in names {
        let Some(short) = &view.scene.catalog.code(code).short else { continue };
        if page::fits(&title) {
            break;
        }
        texts[at] = short;
        title = say(texts);
    }
    title
}

/// What goes over the wire for each of the two: what one must have seen to tell them apart. Those are the header fields
/// that the facts of either name or, where it has none of them, those that the other lacks; and the body with its type.
/// The whole message follows, folded.
fn wires<'v>(view: View<'_>, pair: Pair, a: &'v Half, b: &'v Half) -> Given<'v> {
    let catalog = view.scene.catalog;
    if a.wire.is_none() && b.wire.is_none() {
        return Given::none();
    }
    let headers = [pair.a, pair.b].map(|at| catalog.code(at).headers.as_slice());
    let side = |at: CodeRef, own: &'v Half, other: &Half| {
        let message = &catalog.protocol(at).message;
        let Some(example) = &own.wire else { return Given::none() };
        let is_named = |field: &str| headers.iter().copied().flatten().any(|header| header.name == field);
        let has_named = example.fields().any(is_named);
        let lacks = |field: &str| other.wire.as_ref().is_none_or(|other| !other.fields().any(|it| it == field));
        let tells = |field: &str| if has_named { is_named(field) } else { lacks(field) };
        let is_type = |field: &str| example.has_body() && message.is_content_type(field);
        let mut excerpt = String::new();
        example.excerpt(|field| tells(field) || is_type(field), &mut excerpt);
        // A dump, or a message of which nothing is left out, is whole as it is.
        let whole = own.whole.as_deref().filter(|whole| *whole != excerpt);
        let whole = whole.map_or_else(Given::none, |whole| Given::Html(whole.into()));
        Given::Map(vec![("excerpt", Given::Html(excerpt.into())), ("whole", whole)])
    };
    Given::Map(vec![("a", side(pair.a, a, b)), ("b", side(pair.b, b, a))])
}

/// The list of what differs: the first differences in whole sentences, the others in short; and what both agree in.
fn facets<'v>(view: View<'v>, pair: Pair, comparison: &Comparison, spread: &'v Spread, context: &mut Values<'v>) {
    let (a, b) = (&spread.codes[pair.a.code], &spread.codes[pair.b.code]);
    let (nuances, agreements) = agreements(view.scene.catalog, view.words(), pair, comparison);
    let protocol = view.scene.catalog.protocol(pair.a);
    let told = comparison.told(protocol, &nuances);
    let short = comparison.rows(protocol, &nuances).into_iter().filter(|facet| !told.contains(facet));
    let mut list = Vec::with_capacity(PIECES);
    let all = told.iter().map(|facet| (*facet, true)).chain(short.map(|facet| (facet, false)));
    for (facet, is_whole) in all {
        let (a, b) = (&a.cited[facet], &b.cited[facet]);
        // What both rest on is said once, with the label.
        let is_shared = a.sources == b.sources;
        let (cites, at) = if is_shared { (a.cites.as_str(), 0) } else { ("", 1) };
        let (form, texts) = if is_whole {
            (&spread.difference, [&a.sentence[at], &b.sentence[at]])
        } else {
            (&spread.values, [&a.value[at], &b.value[at]])
        };
        form.fill(&[&protocol.facets[facet].id, &spread.labels[facet], cites, texts[0], texts[1]], &mut list);
    }
    context.give("differences", Given::Pieces(list));
    let agree = agreements.iter().map(|facet| a.cited[*facet].agreement.as_str());
    context.give("agree", Given::Pieces(agree.collect()));
    context.give("agree_summary", Given::plain(&spread.said.agree[agreements.len()]));
}

/// What two codes agree in: first that which each says in words of its own, which is shown like what differs, then that
/// which both say alike. A facet that makes sense for neither is nothing that they agree in.
pub fn agreements(
    catalog: &Catalog,
    words: &LocaleWords,
    pair: Pair,
    comparison: &Comparison,
) -> (Vec<usize>, Vec<usize>) {
    let [a, b] = [pair.a, pair.b].map(|at| &words.codes[&at].facets);
    let (nuances, mut alike): (Vec<usize>, Vec<usize>) =
        comparison.agreements.iter().partition(|facet| a[**facet].cell.text != b[**facet].cell.text);
    alike.retain(|facet| catalog.applies(pair.a, *facet));
    (nuances, alike)
}
