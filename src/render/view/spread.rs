//! What comparisons are joined from: everything on them that one code or one protocol decides, finished once for each
//! locale. Markup comes from the components of `templates/spread.html`; a comparison only sets the pieces side by side.

use tera::{Context, Value};

use super::code::{self, CodeValues};
use super::flow::{self, Scenarios};
use super::{View, edit, protocol};
use crate::diag::Diagnostic;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page};
use crate::render::templates::Looks;
use crate::render::value;
use crate::render::wire::Pieces;

/// All codes of a protocol as comparisons show them.
pub struct Spread {
    /// The protocol, with the label over the heading.
    pub protocol: Value,
    /// For each facet its label, as HTML.
    pub labels: Vec<Value>,
    /// The codes.
    pub codes: Vec<Half>,
}

/// One code as comparisons show it.
pub struct Half {
    /// Its texts.
    pub values: CodeValues,
    /// The code as the template gets it: its texts, and the parts that are finished.
    pub code: Value,
    /// For each facet: label and value with who says so after either.
    pub cited: Vec<Cited>,
    /// Its scenarios.
    pub scenarios: Scenarios,
    /// Its example.
    pub wire: Option<Pieces>,
    /// Where it is defined, in order, with the links.
    pub references: Vec<(Citation, Value)>,
    /// Links to its comparisons that are most worth reading.
    pub nearest: Vec<(Pair, Value)>,
    /// Links to the files behind it.
    pub edit: Vec<Value>,
}

/// A facet of a code, and after it who says so, as HTML.
pub struct Cited {
    /// Who says so.
    pub sources: Vec<Citation>,
    /// The facet's label, for what both codes rest on.
    pub label: Value,
    /// The code's value.
    pub text: Value,
    /// The row of a table of facets in which both codes agree.
    pub agreement: Value,
}

/// Makes the pieces of a protocol's comparisons.
pub fn spread(view: View<'_>, at: usize, looks: &Looks<'_>) -> Result<Spread, Box<Diagnostic>> {
    let declared = &view.scene.catalog.protocols[at];
    // Links and depth are the same for all comparisons of a protocol, so any of them stands for all.
    let first = CodeRef { protocol: at, code: 0 };
    let page = Page::Comparison(Pair { a: first, b: first });
    let label = view.site("compare-protocol-label", &[("protocol", &declared.name)]);
    let labels = view.words().protocols[at].facets.iter();
    let labels: Vec<String> = labels.map(|(label, _)| view.html_string(label, page)).collect();
    let codes = (0..declared.codes.len()).map(|code| half(view, CodeRef { protocol: at, code }, page, &labels, looks));
    let codes = codes.collect::<Result<Vec<Half>, _>>()?;
    let protocol = if declared.codes.is_empty() { Value::none() } else { protocol::link(view, at, page, &label) };
    Ok(Spread { protocol, labels: labels.iter().map(|label| value::html(label)).collect(), codes })
}

fn half(
    view: View<'_>,
    at: CodeRef,
    page: Page,
    labels: &[String],
    looks: &Looks<'_>,
) -> Result<Half, Box<Diagnostic>> {
    let catalog = view.scene.catalog;
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let values = code::values(view, at, page);
    let record = format!("{}/{}", protocol.id, code.code);
    let mut whole = values.code.as_map().cloned().expect("a code is a map");
    for part in ["hero", "texts", "use"] {
        let mut context = Context::new();
        context.insert_value("code", values.code.clone());
        whole.insert(part.into(), value::html(&looks.component(&format!("spread_{part}"), &context, &record)?));
    }
    let mut cited = Vec::new();
    for (facet, (cell, label)) in values.cells.iter().zip(labels).enumerate() {
        let mut context = Context::new();
        context.insert_value("list", cell.cites.clone());
        let cites = looks.component("cites", &context, &record)?;
        let text = value::html(&[cell.text.as_str().unwrap_or_default(), &cites].concat());
        let agreement = value::map([("label", value::html(label)), ("text", text.clone())]);
        let label = value::html(&[label, cites.as_str()].concat());
        let sources = code::citations(view.scene, at, facet).into_iter().cloned().collect();
        cited.push(Cited { sources, label, text, agreement });
    }
    let references = code.references.iter().map(|cite| (cite.clone(), view.reference(protocol, cite))).collect();
    let ranked = view.scene.ranking.of(at).iter().map(|ranked| ranked.pair);
    let wire = code.example.as_ref().map(|text| Pieces::new(protocol.wire, text, &code.code, &code.name));
    Ok(Half {
        code: whole.into(),
        cited,
        scenarios: flow::scenarios(view, at, page),
        wire,
        references,
        nearest: ranked.map(|pair| (pair, view.comparison_link(page, pair))).collect(),
        edit: edit::of_code(view, page, at),
        values,
    })
}
