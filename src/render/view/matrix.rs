//! The table of all codes on a protocol's page: codes × facets, and what a script needs to filter and to sort it.
//!
//! Every facet that several codes differ in is a filter with its values as options, in the protocol's order. A row says at
//! which of them its code stands by numbers alone, one place for each filter: `3,0,1.4` is the fourth option of the first
//! filter, the first of the second, two of the third. So a row costs a few bytes, however long the names are.

use std::cmp::Reverse;
use std::fmt::Write;

use tera::Value;

use super::View;
use super::code::CodeValues;
use crate::escape;
use crate::model::pair::CodeRef;
use crate::model::{Code, Facet, FacetKind, FacetValue, Order, Page, Protocol, Status};
use crate::render::value;

/// The key of the filter by status. A facet's key cannot have a hyphen, so none can be taken for it.
const STATUS: &str = "code-status";

/// One filter: what can be asked for, and what each code answers.
struct Filter {
    /// Its name in addresses: the facet's id.
    key: String,
    /// The facet it filters by; `None` for the status.
    facet: Option<usize>,
    /// The options that some code has, by name and label.
    options: Vec<(String, Value)>,
    /// For each code the options it has, by index.
    answers: Vec<Vec<usize>>,
}

impl Filter {
    /// A filter from all options there could be and those each code has; `None` where it would tell no code from another.
    fn new(key: &str, facet: Option<usize>, possible: Vec<(String, Value)>, answers: &[Vec<usize>]) -> Option<Self> {
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
}

/// Everything the template shows of the table.
pub fn matrix(view: View<'_>, at: usize, values: &[CodeValues]) -> Value {
    let page = Page::Protocol(at);
    let protocol = &view.scene.catalog.protocols[at];
    let labels = &view.words().protocols[at].facets;
    let filters = filters(view, at);
    let columns = columns(protocol);
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
            .map(|(key, label)| value::map([("value", value::text(key)), ("label", label.clone())]));
        value::map([
            ("key", value::text(&filter.key)),
            ("label", label),
            ("about", about),
            ("options", value::list(options)),
        ])
    });
    let classes = protocol.classes.iter().enumerate().filter_map(|(class, _)| {
        let codes: Vec<usize> = (0..protocol.codes.len()).filter(|code| protocol.codes[*code].class == class).collect();
        let rows = codes.iter().map(|code| row(view, at, *code, &columns, &filters, values));
        (!codes.is_empty()).then(|| {
            value::map([
                ("label", view.html(&view.words().protocols[at].classes[class].0, page)),
                ("rows", value::list(rows)),
            ])
        })
    });
    let all = protocol.codes.len().to_string();
    value::map([
        ("heads", value::list(heads)),
        ("columns", Value::from(columns.len() + 1)),
        ("filters", value::list(shown)),
        ("classes", value::list(classes)),
        // The script puts the numbers in, as they change.
        ("count", value::text(&view.site("matrix-count", &[("shown", "#1"), ("all", &all)]))),
        ("pick", value::text(&view.site("matrix-pick", &[("code", "#1")]))),
        ("compare", value::text(&view.site("matrix-compare", &[("a", "#1"), ("b", "#2")]))),
    ])
}

/// The facets that are columns, the heaviest first. The class is none: its codes stand below its name.
fn columns(protocol: &Protocol) -> Vec<usize> {
    let mut columns: Vec<usize> =
        (0..protocol.facets.len()).filter(|facet| protocol.facets[*facet].kind != FacetKind::Class).collect();
    columns.sort_by_key(|facet| Reverse(protocol.facets[*facet].weight));
    columns
}

fn row(view: View<'_>, at: usize, code: usize, columns: &[usize], filters: &[Filter], values: &[CodeValues]) -> Value {
    let page = Page::Protocol(at);
    let catalog = view.scene.catalog;
    let own = CodeRef { protocol: at, code };
    let facts = catalog.code(own);
    let cells = columns.iter().map(|facet| match catalog.protocols[at].facets[*facet].kind {
        FacetKind::Alternatives if !facts.alternatives.is_empty() => alternatives(view, own, page),
        _ => values[code].cells[*facet].text.clone(),
    });
    value::map([
        ("code", value::text(&facts.code)),
        ("name", value::text(&facts.name)),
        ("href", value::text(&page.link(Page::Code(own), catalog))),
        ("badge", view.badge(own)),
        ("at", value::text(&places(filters, code))),
        ("cells", value::list(cells)),
    ])
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

/// The codes to consider instead, without the conditions, for which a column has no room.
fn alternatives(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let catalog = view.scene.catalog;
    let links = catalog.code(at).alternatives.iter().map(|alternative| {
        let other = CodeRef { protocol: at.protocol, code: alternative.code };
        let href = page.link(Page::Code(other), catalog);
        format!("<a href=\"{}\">{}</a>", escape::html(&href), escape::html(&catalog.code(other).code))
    });
    let separator = escape::html(&view.site("list-separator", &[]));
    value::html(&links.collect::<Vec<_>>().join(&separator))
}

/// What can be filtered by: the facets in the order of the columns, then class and status.
fn filters(view: View<'_>, at: usize) -> Vec<Filter> {
    let protocol = &view.scene.catalog.protocols[at];
    let class = (0..protocol.facets.len()).filter(|facet| protocol.facets[*facet].kind == FacetKind::Class);
    let facets = columns(protocol).into_iter().chain(class);
    facets.filter_map(|facet| by_facet(view, at, facet)).chain(by_status(view, protocol)).collect()
}

fn by_status(view: View<'_>, protocol: &Protocol) -> Option<Filter> {
    let possible = Status::ALL
        .iter()
        .map(|(word, _)| ((*word).to_owned(), value::text(&view.site(&format!("status-{word}"), &[]))))
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
    let cells = || words.values[facet].iter().map(|text| view.html(text, page));
    let (possible, answers) = match &declared.kind {
        // The nearest codes of 75 are as many options; the column links them.
        FacetKind::Alternatives => return None,
        FacetKind::Class => {
            let labels = words.classes.iter().map(|(label, _)| view.html(label, page));
            let options = protocol.classes.iter().map(|class| class.id.clone()).zip(labels).collect();
            (options, protocol.codes.iter().map(|code| vec![code.class]).collect())
        }
        FacetKind::Headers => {
            let code = |name: &str| value::html(&format!("<code>{}</code>", escape::html(name)));
            let names = protocol.headers.iter().map(|header| (header.name.clone(), code(&header.name))).collect();
            let of = |code: &Code| -> Vec<usize> {
                let carries = |name: &str| code.headers.iter().any(|header| header.name == name);
                (0..protocol.headers.len()).filter(|at| carries(&protocol.headers[*at].name)).collect()
            };
            or_nothing(names, protocol.codes.iter().map(of).collect(), cells())
        }
        FacetKind::Mapping { to } => {
            let (names, answers) = mapped(view, protocol, to);
            or_nothing(names, answers, cells())
        }
        FacetKind::Flag | FacetKind::OneOf | FacetKind::Ordered | FacetKind::Set => {
            let options = declared.values.iter().map(|value| value.id.clone()).zip(cells()).collect();
            (options, protocol.codes.iter().map(|code| chosen(declared, &code.values[facet])).collect())
        }
    };
    Filter::new(&declared.id, Some(facet), possible, &answers)
}

/// The values a code's facts name, by index.
fn chosen(facet: &Facet, value: &FacetValue) -> Vec<usize> {
    match value {
        FacetValue::One(at, _) => vec![*at],
        FacetValue::Some(all, _) => all.clone(),
        FacetValue::Derived => unreachable!("facet `{}` is declared, so its value is written", facet.id),
    }
}

/// Adds an option for the codes that have none of the others. Its name is empty, which no other one is.
fn or_nothing(
    mut options: Vec<(String, Value)>,
    mut answers: Vec<Vec<usize>>,
    nothing: impl Iterator<Item = Value>,
) -> (Vec<(String, Value)>, Vec<Vec<usize>>) {
    let at = options.len();
    options.extend(nothing.map(|label| (String::new(), label)));
    answers.iter_mut().filter(|answer| answer.is_empty()).for_each(|answer| answer.push(at));
    (options, answers)
}

/// The codes of another protocol, in order, and those each code becomes or stands for.
fn mapped(view: View<'_>, protocol: &Protocol, to: &str) -> (Vec<(String, Value)>, Vec<Vec<usize>>) {
    let catalog = view.scene.catalog;
    let mut names: Vec<(&str, Option<&str>)> = Vec::new();
    let mut found: Vec<(&str, &str)> = Vec::new();
    for (mapping, outward) in catalog.mappings_between(&protocol.id.0, to) {
        for row in &mapping.rows {
            let Some(end) = row.to.as_deref() else { continue };
            let (own, other) = if outward { (row.from.as_str(), end) } else { (end, row.from.as_str()) };
            found.push((own, other));
            if !names.iter().any(|(known, _)| *known == other) {
                names.push((other, mapping.name(other)));
            }
        }
    }
    names.sort_by(|(a, _), (b, _)| Order::Numeric.compare(a, b));
    let of = |code: &str| (0..names.len()).filter(|at| found.contains(&(code, names[*at].0))).collect();
    let answers = protocol.codes.iter().map(|code| of(&code.code)).collect();
    let label = |code: &str, name: Option<&str>| name.map_or_else(|| code.to_owned(), |name| format!("{code} {name}"));
    let options = names.iter().map(|(code, name)| ((*code).to_owned(), value::text(&label(code, *name)))).collect();
    (options, answers)
}
