//! `code.html`, and what other pages show of a code.

use tera::Value;

use super::phrase::Phrase;
use super::spread::Spread;
use super::{Scene, View, flow, lead, number, pick};
use crate::escape;
use crate::localize::Text;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page, slug};
use crate::render::values::Values;
use crate::render::wire::{self, Form};
use crate::render::{figure, value};

/// How many comparisons a code's page shows with their leads.
const NEAR: usize = 8;

/// What a page shows of a code, made once for each code, locale and depth of the page.
pub struct CodeValues {
    /// The code with its texts.
    pub code: Value,
    /// For each facet of the protocol: its value for a table.
    pub cells: Vec<Cell>,
    /// For each facet of the protocol: what its value means, in a whole sentence, as HTML.
    pub sentences: Vec<String>,
}

/// A facet's value for a table cell, and who says so.
pub struct Cell {
    /// The value, as HTML.
    pub text: Value,
    /// The citations; for comparisons none.
    pub cites: Value,
}

/// Makes the values of a code for pages at the depth of `page`.
pub fn values(view: View<'_>, at: CodeRef, page: Page) -> CodeValues {
    let catalog = view.scene.catalog;
    let protocol = catalog.protocol(at);
    let words = &view.words().codes[&at];
    // Comparisons have labels of their own, short ones, which stand there once for all codes.
    let is_cited = !matches!(page, Page::Comparison(_));
    let cells = (0..protocol.facets.len())
        .map(|facet| {
            let cites = citations(view.scene, at, facet).into_iter().filter(|_| is_cited);
            let cites = value::list(cites.map(|cite| view.cite(protocol, cite)));
            Cell { text: view.html(&words.facets[facet].cell, page), cites }
        })
        .collect();
    let sentences = words.facets.iter().map(|facet| view.html_string(&facet.sentence, page)).collect();
    CodeValues { code: code_value(view, at, page), cells, sentences }
}

fn code_value(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let catalog = view.scene.catalog;
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let words = &view.words().codes[&at];
    let class = &protocol.classes[code.class];
    let label = [("protocol", protocol.name.as_str()), ("code", &code.code), ("name", &code.name)];
    let [number, name] = view.number_and_name(at);
    let link_label = Phrase::unbroken(view, "code-link", &["protocol", "code", "name"]).say_html(
        view,
        &label.map(|(_, text)| text),
        &[&escape::html(&protocol.name), &number, &name],
    );
    let receiver = if code.failure { "receiver-heading-fix" } else { "receiver-heading-next" };
    let jump = if code.failure { "jump-fix" } else { "jump-next" };
    let jump = words.receiver.as_ref().map(|_| view.site(jump, &[("code", &code.code)]));
    let status = code.status.word();
    let of_code = matches!(page, Page::Code(_));
    let wire = code.example.as_ref().zip(Form::of(protocol)).filter(|_| of_code).map(|(example, form)| {
        let mut out = String::new();
        wire::highlight(form, example, &code.code, &code.name, &mut out);
        out
    });
    // Comparisons show excerpts of both, made for the pair.
    let flows = if of_code { flow::flows(view, at, page) } else { value::list([]) };
    let html = |text: &Text| view.html_string(text, page);
    let said = |text: &Option<Text>| value::optional_html(text.as_ref().map(html).as_deref());
    let misreading = words.misreading.as_ref().map(html);
    let code_href = page.link(Page::Code(at), catalog);
    let misreading_href = misreading.as_ref().map(|_| format!("{code_href}#misreading"));
    value::map([
        ("code", value::text(&code.code)),
        ("shown", figure::html(&code.code)),
        ("name", value::text(&code.name)),
        ("name_lang", value::text(catalog.name_lang(at))),
        ("size", Value::from(figure::size(&code.code))),
        ("href", value::text(&code_href)),
        ("link_label", value::html(&link_label)),
        ("title", view.own_title(at, page)),
        ("class_label", view.html(&view.words().protocols[at.protocol].classes[code.class].0, page)),
        ("class_href", value::text(&format!("{}#{}", page.link(Page::Protocol(at.protocol), catalog), class.id))),
        ("status", value::text(status)),
        ("badge", view.badge(at)),
        ("gist", view.html(&words.gist, page)),
        ("act", view.html(&words.act, page)),
        ("summary", view.html(&words.summary, page)),
        ("meaning", view.html(&words.meaning, page)),
        ("when", said(&words.when)),
        ("receiver", said(&words.receiver)),
        ("sender", said(&words.sender)),
        ("misreading", value::optional_html(misreading.as_deref())),
        ("misreading_href", value::optional_text(misreading_href.as_deref())),
        ("slug", value::text(&code.slug)),
        ("jump", value::optional_text(jump.as_deref())),
        ("receiver_heading", value::text(&view.site(receiver, &[]))),
        ("use_heading", value::text(&view.site("use-heading", &[("code", &code.code)]))),
        ("alternatives", alternatives(view, at, page)),
        ("flows", flows),
        ("wire", value::optional_html(wire.as_deref())),
        ("wire_label", value::text(&view.site("wire-label", &[("code", &code.code), ("name", &code.name)]))),
    ])
}

fn alternatives(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let catalog = view.scene.catalog;
    let code = catalog.code(at);
    let words = &view.words().codes[&at].alternatives;
    value::list(code.alternatives.iter().zip(words).filter_map(|(alternative, words)| {
        let other = CodeRef { protocol: at.protocol, code: alternative.code };
        let pair = Pair::new(at, other)?;
        let (a, b) = (catalog.code(pair.a), catalog.code(pair.b));
        let label = view.site("code-alternative-compare", &[("a", &a.code), ("b", &b.code)]);
        Some(value::map([
            ("code", value::text(&catalog.code(other).code)),
            ("shown", figure::html(&catalog.code(other).code)),
            ("name", value::text(&catalog.code(other).name)),
            ("name_lang", value::text(catalog.name_lang(other))),
            ("href", value::text(&page.link(Page::Code(other), catalog))),
            ("condition", view.html(&words.cell, page)),
            ("sentence", view.html(&words.sentence, page)),
            ("compare_href", value::text(&page.link(Page::Comparison(pair), catalog))),
            ("compare_label", value::text(&label)),
        ]))
    }))
}

/// Who says what a facet's value is, each once, in order.
pub fn citations(scene: Scene<'_>, at: CodeRef, facet: usize) -> Vec<&Citation> {
    let mut cites: Vec<&Citation> = scene.catalog.elements(at, facet).into_iter().map(|(_, cite)| cite).collect();
    let mut seen: Vec<&Citation> = Vec::new();
    cites.retain(|cite| {
        let new = !seen.contains(cite);
        seen.push(cite);
        new
    });
    cites
}

/// The page of a code.
pub fn page<'v>(view: View<'v>, at: CodeRef, values: &[CodeValues], spread: &Spread, context: &mut Values<'v>) {
    let catalog = view.scene.catalog;
    let page = Page::Code(at);
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let own = &values[at.code];
    context.insert("protocol", super::protocol::link(view, at.protocol, page, &protocol.name));
    context.insert("code", own.code.clone());
    context.insert("decision", super::decision::link(view, at.protocol, Some(at.code), page));
    let aliases = view.aliases(at).join(&view.site("list-separator", &[]));
    let aliases = (!aliases.is_empty()).then(|| view.site("code-aliases", &[("aliases", &aliases)]));
    context.insert("aliases", value::optional_text(aliases.as_deref()));
    let labels = &view.words().protocols[at.protocol].facets;
    let ids = protocol.facets.iter().map(|facet| facet.id.as_str());
    let facets = own.cells.iter().zip(labels).zip(ids).map(|((cell, (label, _)), id)| {
        value::map([
            ("id", value::text(id)),
            ("label", view.html(label, page)),
            ("text", cell.text.clone()),
            ("cites", cell.cites.clone()),
        ])
    });
    context.insert("facets", value::list(facets));
    let mut named: Vec<String> = Vec::new();
    let headers = code.header_needs().into_iter().map(|header| {
        // One field may stand there once for each need, and a place has one id.
        let id = Some(slug::runs(header.name)).filter(|id| !id.is_empty() && !named.contains(id));
        named.extend(id.clone());
        value::map([
            ("id", value::optional_text(id.as_deref())),
            ("name", value::text(header.name)),
            ("need", value::text(&view.need(protocol, &header))),
            ("cites", value::list(header.cites.iter().map(|cite| view.cite(protocol, cite)))),
        ])
    });
    context.insert("headers", value::list(headers));
    context.insert("references", value::list(code.references.iter().map(|cite| view.reference(protocol, cite))));
    context.insert("elsewhere", number::elsewhere(view, at));
    compare_with(view, at, spread, context);
    let neighbour = |other: Option<usize>| {
        let code = other.filter(|other| *other < protocol.codes.len())?;
        let other = CodeRef { protocol: at.protocol, code };
        Some(view.code_link(page, other, Page::Code(other)))
    };
    context.insert("previous", neighbour(at.code.checked_sub(1)).unwrap_or(Value::none()));
    context.insert("next", neighbour(Some(at.code + 1)).unwrap_or(Value::none()));
}

/// The ways from a code to its comparisons: the best with their leads, then all others, likewise ranked. Those stand by
/// class, since a reader who looks for one of many knows its first digit; the class with the best comes first.
fn compare_with<'v>(view: View<'v>, at: CodeRef, spread: &Spread, context: &mut Values<'v>) {
    let catalog = view.scene.catalog;
    let page = Page::Code(at);
    let heading = view.site("code-compare-heading", &[("code", &catalog.code(at).code)]);
    context.insert("compare_heading", value::text(&heading));
    let other_of = |pair: Pair| if pair.a == at { pair.b } else { pair.a };
    let mut best: Vec<Pair> = view.scene.ranking.all(catalog, at).into_iter().map(|ranked| ranked.pair).collect();
    let others = best.split_off(best.len().min(NEAR));
    pick::on_code(view, at, best.first().copied(), context);
    let near = best.iter().map(|pair| {
        let at = other_of(*pair);
        let other = catalog.code(at);
        let lead = lead::beside(view, *pair, at, page);
        value::map([
            ("code", value::text(&other.code)),
            ("shown", figure::html(&other.code)),
            ("name", value::text(&other.name)),
            ("name_lang", value::text(catalog.name_lang(at))),
            ("href", value::text(&page.link(Page::Comparison(*pair), catalog))),
            ("lead", value::html(&lead)),
        ])
    });
    context.insert("near", value::list(near));
    let mut classes: Vec<(usize, String)> = Vec::new();
    for pair in others {
        let at = other_of(pair);
        let other = catalog.code(at);
        let nth = classes.iter().position(|(known, _)| *known == other.class).unwrap_or_else(|| {
            classes.push((other.class, String::new()));
            classes.len() - 1
        });
        let href = page.link(Page::Comparison(pair), catalog);
        let texts = [&href, &other.code, &other.name, catalog.name_lang(at)].map(escape::html);
        spread.other.fill(&texts.each_ref().map(String::as_str), &mut classes[nth].1);
    }
    let rest = classes.into_iter().map(|(class, links)| {
        let (label, _) = &view.words().protocols[at.protocol].classes[class];
        value::map([("label", view.html(label, page)), ("codes", value::html(&links))])
    });
    context.insert("rest", value::list(rest));
}

/// A description of the page for search engines: plain text.
pub fn description(view: View<'_>, at: CodeRef) -> String {
    let catalog = view.scene.catalog;
    let code = catalog.code(at);
    let words = &view.words().codes[&at];
    let summary = escape::strip_tags(&words.summary.text);
    view.site(
        "code-description",
        &[
            ("protocol", &catalog.protocol(at).name),
            ("code", &code.code),
            ("name", &code.name),
            ("title", &words.title.text),
            ("summary", &summary),
        ],
    )
}
