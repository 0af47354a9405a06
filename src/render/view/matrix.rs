//! The table of all codes on a protocol's page: codes × facets, and what a script needs to filter and to sort it.
//!
//! Every facet that several codes differ in is a filter with its values as options, in the protocol's order. A row says at
//! which of them its code stands by numbers alone, one place for each filter: `3,0,1.4` is the fourth option of the first
//! filter, the first of the second, two of the third. So a row costs a few bytes, however long the names are.
//!
//! No screen has room for all columns. So those stand first that tell most of these codes: a facet in which nearly all agree
//! tells little, however much a difference in it would weigh.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::json;
use tera::Value;

use super::View;
use crate::escape;
use crate::localize::Text;
use crate::model::pair::CodeRef;
use crate::model::{Code, FacetKind, FacetValue, Order, Page, Protocol, Status};
use crate::render::{figure, value};

/// The key of the filter by status. A facet's key cannot have a hyphen, so none can be taken for it.
const STATUS: &str = "code-status";

/// A value that can be asked for.
struct Choice {
    /// Its name in addresses.
    key: String,
    /// As the filter shows it.
    label: Value,
}

/// One filter: what can be asked for, and what each code answers.
struct Filter {
    /// Its name in addresses: the facet's id.
    key: String,
    /// The facet it filters by; `None` for the status.
    facet: Option<usize>,
    /// The options that some code has.
    options: Vec<Choice>,
    /// For each code the options it has, by index, in the order in which its cell names them.
    answers: Vec<Vec<usize>>,
}

impl Filter {
    /// A filter from all options there could be and those each code has; `None` where it would tell no code from another.
    fn new(key: &str, facet: Option<usize>, possible: Vec<Choice>, answers: &[Vec<usize>]) -> Option<Self> {
        let mut place = vec![None; possible.len()];
        let mut options = Vec::new();
        for (at, option) in possible.into_iter().enumerate() {
            if answers.iter().any(|answer| answer.contains(&at)) {
                place[at] = Some(options.len());
                options.push(option);
            }
        }
        let answers = answers.iter().map(|answer| answer.iter().filter_map(|at| place[*at]).collect()).collect();
        (options.len() > 1).then(|| Filter { key: key.to_owned(), facet, options, answers })
    }

    /// In how many pairs the two codes answer differently.
    fn parts(&self) -> u64 {
        let mut alike: BTreeMap<&[usize], u64> = BTreeMap::new();
        self.answers.iter().for_each(|answer| *alike.entry(answer).or_default() += 1);
        let pairs = |codes: u64| codes * codes.saturating_sub(1) / 2;
        let same: u64 = alike.values().map(|codes| pairs(*codes)).sum();
        pairs(alike.values().sum()) - same
    }
}

/// Everything the template shows of the table.
pub fn matrix(view: View<'_>, at: usize) -> Value {
    let page = Page::Protocol(at);
    let protocol = &view.scene.catalog.protocols[at];
    let labels = &view.words().protocols[at].facets;
    let columns = columns(view, at);
    let filters = filters(view, at, &columns);
    let heads = columns.iter().map(|facet| {
        let filter = filters.iter().position(|filter| filter.facet == Some(*facet));
        value::map([
            ("key", value::text(&protocol.facets[*facet].id)),
            ("label", view.html(&labels[*facet].0, page)),
            ("filter", filter.map_or_else(Value::none, Value::from)),
        ])
    });
    let shown = filters.iter().map(|filter| {
        let (label, about) = match filter.facet {
            Some(facet) => (view.html(&labels[facet].0, page), view.html(&labels[facet].1, page)),
            None => (value::text(&view.site("matrix-status", &[])), Value::none()),
        };
        let options = filter
            .options
            .iter()
            .map(|choice| value::map([("value", value::text(&choice.key)), ("label", choice.label.clone())]));
        value::map([
            ("key", value::text(&filter.key)),
            ("label", label),
            ("about", about),
            ("options", value::list(options)),
        ])
    });
    let classes = protocol.classes.iter().enumerate().filter_map(|(class, _)| {
        let codes: Vec<usize> = (0..protocol.codes.len()).filter(|code| protocol.codes[*code].class == class).collect();
        let rows = codes.iter().map(|code| row(view, CodeRef { protocol: at, code: *code }, &columns, &filters));
        (!codes.is_empty()).then(|| {
            value::map([
                ("label", view.html(&view.words().protocols[at].classes[class].0, page)),
                ("rows", value::list(rows)),
            ])
        })
    });
    let all = protocol.codes.len().to_string();
    let pairs = view.scene.catalog.paired.of(at).map(|pairs| json!(pairs).to_string());
    value::map([
        ("heads", value::list(heads)),
        ("columns", Value::from(columns.len() + 1)),
        ("filters", value::list(shown)),
        ("classes", value::list(classes)),
        // The script puts the numbers in, as they change.
        ("count", value::text(&view.site("matrix-count", &[("shown", "#1"), ("all", &all)]))),
        ("pick", value::text(&view.site("matrix-pick", &[("code", "#1")]))),
        ("compare", value::text(&view.site("matrix-compare", &[("a", "#1"), ("b", "#2")]))),
        ("several", value::text(&view.site("matrix-compare-these", &[("number", "#1")]))),
        ("beside", value::text(&view.site("matrix-beside", &[("codes", "#1")]))),
        ("same", value::text(&view.site("matrix-same", &[("number", "#1")]))),
        ("separator", value::text(&view.site("list-separator", &[]))),
        // Where not all pairs have a page, the script is told which have.
        ("pairs", value::optional_text(pairs.as_deref())),
    ])
}

/// The facets that are columns, those first that tell most of the codes: what a difference weighs, times how many pairs
/// of codes differ. The class is none: its codes stand below its name.
fn columns(view: View<'_>, at: usize) -> Vec<usize> {
    let protocol = &view.scene.catalog.protocols[at];
    let tells = |facet: usize| {
        let parts = by_facet(view, at, facet).map_or(0, |filter| filter.parts());
        u64::from(protocol.facets[facet].weight) * parts
    };
    let mut columns: Vec<usize> =
        (0..protocol.facets.len()).filter(|facet| !protocol.facets[*facet].kind.is_class()).collect();
    columns.sort_by_cached_key(|facet| Reverse((tells(*facet), protocol.facets[*facet].weight)));
    columns
}

fn row(view: View<'_>, at: CodeRef, columns: &[usize], filters: &[Filter]) -> Value {
    let page = Page::Protocol(at.protocol);
    let catalog = view.scene.catalog;
    let facts = catalog.code(at);
    let words = &view.words().codes[&at].facets;
    let cells = columns.iter().map(|facet| value::html(&unlinked(&view.html_string(&words[*facet].cell, page))));
    value::map([
        ("code", value::text(&facts.code)),
        ("shown", figure::html(&facts.code)),
        ("name", value::text(&facts.name)),
        ("name_lang", value::text(catalog.name_lang(at))),
        ("href", value::text(&page.link(Page::Code(at), catalog))),
        ("badge", view.badge(at)),
        ("at", value::text(&places(filters, at.code))),
        ("nth", Value::from(at.code)),
        ("cells", value::list(cells)),
    ])
}

/// A text without the links in it. Their number would make the table hard to walk through by keyboard, and where they lead,
/// the page of each code does too.
fn unlinked(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let end = escape::end_of_tag(tag);
        if !(tag.starts_with("<a ") || tag.starts_with("</a>")) {
            out.push_str(&tag[..end]);
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    out
}

/// Which options a code has, a place for each filter.
fn places(filters: &[Filter], code: usize) -> String {
    let mut out = String::new();
    for (nth, filter) in filters.iter().enumerate() {
        out.push_str(if nth == 0 { "" } else { "," });
        for (nth, option) in filter.answers[code].iter().enumerate() {
            let _ = write!(out, "{}{option}", if nth == 0 { "" } else { "." });
        }
    }
    out
}

/// What can be filtered by: the facets in the order of the columns, then class and status.
fn filters(view: View<'_>, at: usize, columns: &[usize]) -> Vec<Filter> {
    let protocol = &view.scene.catalog.protocols[at];
    let class = (0..protocol.facets.len()).filter(|facet| protocol.facets[*facet].kind.is_class());
    let facets = columns.iter().copied().chain(class);
    facets.filter_map(|facet| by_facet(view, at, facet)).chain(by_status(view, protocol)).collect()
}

fn by_status(view: View<'_>, protocol: &Protocol) -> Option<Filter> {
    let possible = Status::ALL
        .iter()
        .map(|(word, _)| {
            let label = view.site(&format!("status-{word}"), &[]);
            Choice { key: (*word).to_owned(), label: value::text(&label) }
        })
        .collect();
    let place = |code: &Code| Status::ALL.iter().position(|(_, status)| *status == code.status);
    let answers: Vec<Vec<usize>> = protocol.codes.iter().map(|code| place(code).into_iter().collect()).collect();
    Filter::new(STATUS, None, possible, &answers)
}

fn by_facet(view: View<'_>, at: usize, facet: usize) -> Option<Filter> {
    let page = Page::Protocol(at);
    let protocol = &view.scene.catalog.protocols[at];
    let words = &view.words().protocols[at];
    let declared = &protocol.facets[facet];
    let worded = |key: &str, text: &Text| Choice { key: key.to_owned(), label: view.html(text, page) };
    // An option for the codes that have none of the others. Its name is empty, which no other one is.
    let nothing = || words.values[facet].iter().map(|text| worded("", text));
    let (possible, answers) = match &declared.kind {
        FacetKind::Alternatives => {
            let options = (0..protocol.codes.len()).map(|code| named(view, CodeRef { protocol: at, code })).collect();
            let close = |code: &Code| code.alternatives.iter().map(|alternative| alternative.code).collect();
            or_nothing(options, protocol.codes.iter().map(close).collect(), nothing())
        }
        FacetKind::Class => {
            let labels = words.classes.iter().map(|(label, _)| label);
            let options = protocol.classes.iter().zip(labels).map(|(class, label)| worded(&class.id, label)).collect();
            (options, protocol.codes.iter().map(|code| vec![code.class]).collect())
        }
        FacetKind::Headers => {
            let options = protocol.headers.iter().map(|header| {
                let label = value::html(&format!("<code>{}</code>", escape::html(&header.name)));
                Choice { key: header.name.clone(), label }
            });
            let of = |code: &Code| -> Vec<usize> {
                let carries = |name: &str| code.headers.iter().any(|header| header.name == name);
                (0..protocol.headers.len()).filter(|at| carries(&protocol.headers[*at].name)).collect()
            };
            or_nothing(options.collect(), protocol.codes.iter().map(of).collect(), nothing())
        }
        FacetKind::Mapping { to } => {
            let (options, answers) = mapped(view, at, to);
            or_nothing(options, answers, nothing())
        }
        FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Set => {
            let options = declared.values.iter().zip(&words.values[facet]);
            let options = options.map(|(value, text)| worded(&value.id, text)).collect();
            (options, protocol.codes.iter().map(|code| chosen(&code.values[facet])).collect())
        }
    };
    Filter::new(&declared.id, Some(facet), possible, &answers)
}

/// A code of the protocol itself as an option: its number and registered name.
fn named(view: View<'_>, at: CodeRef) -> Choice {
    let code = view.scene.catalog.code(at);
    let lang = escape::html(view.scene.catalog.name_lang(at));
    let (number, name) = (escape::html(&code.code), escape::html(&code.name));
    let label = value::html(&format!("{number} <span class=name lang=\"{lang}\">{name}</span>"));
    Choice { key: code.code.clone(), label }
}

/// The values a code's facts name, by index.
fn chosen(value: &FacetValue) -> Vec<usize> {
    match value {
        FacetValue::One(at, _) => vec![*at],
        FacetValue::Some(all, _) => all.clone(),
        // A value with a fault has a finding of its own, and stops no preview.
        FacetValue::Derived => Vec::new(),
    }
}

/// Adds an option for the codes that have none of the others.
fn or_nothing(
    mut options: Vec<Choice>,
    mut answers: Vec<Vec<usize>>,
    nothing: impl Iterator<Item = Choice>,
) -> (Vec<Choice>, Vec<Vec<usize>>) {
    let at = options.len();
    options.extend(nothing);
    answers.iter_mut().filter(|answer| answer.is_empty()).for_each(|answer| answer.push(at));
    (options, answers)
}

/// The codes of another protocol, in order, and those each code becomes or stands for.
fn mapped(view: View<'_>, protocol: usize, to: &str) -> (Vec<Choice>, Vec<Vec<usize>>) {
    let catalog = view.scene.catalog;
    let mut names: Vec<(&str, Option<&str>)> = Vec::new();
    let mut found: Vec<(usize, &str)> = Vec::new();
    for row in catalog.rows_of(protocol, Some(to)) {
        let (Some(own), Some(other)) = (row.own.code, row.other) else { continue };
        found.push((own, &other.written));
        if !names.iter().any(|(known, _)| *known == other.written) {
            names.push((&other.written, row.name));
        }
    }
    let other = catalog.protocols.iter().find(|protocol| protocol.id.0 == to);
    let order = other.map_or(Order::Numeric, |protocol| protocol.order);
    names.sort_by(|(a, _), (b, _)| order.compare(a, b));
    let of = |code: usize| (0..names.len()).filter(|at| found.contains(&(code, names[*at].0))).collect();
    let answers = (0..catalog.protocols[protocol].codes.len()).map(of).collect();
    let lang = other.map_or(&catalog.protocols[protocol].name_lang, |other| &other.name_lang);
    let tags = catalog.locales[view.locale].around_name(lang);
    let (open, close) = tags.as_ref().map_or(("", ""), |(open, close)| (open.as_str(), *close));
    let option = |(code, name): &(&str, Option<&str>)| {
        let name = name.map(|name| format!(" {open}{}{close}", escape::html(name)));
        let label = value::html(&[&escape::html(code), name.as_deref().unwrap_or_default()].concat());
        Choice { key: (*code).to_owned(), label }
    };
    let options = names.iter().map(option).collect();
    (options, answers)
}
