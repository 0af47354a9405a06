//! What comparisons are joined from: everything on them that one code or one protocol decides, finished once for each
//! locale. Markup comes from the components of `templates/spread.html`; a comparison only sets the pieces side by side.

use tera::{Context, Value};

use super::code::{self, CodeValues};
use super::flow::{self, Scenarios};
use super::{View, edit, protocol};
use crate::diag::Diagnostic;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page};
use crate::render::mould::{self, Mould};
use crate::render::templates::Looks;
use crate::render::value;
use crate::render::wire::Pieces;

/// All codes of a protocol as comparisons show them.
pub struct Spread {
    /// The protocol, with the label over the heading.
    pub protocol: Value,
    /// For each facet its label, as HTML.
    pub labels: Vec<String>,
    /// A row of the table of facets: label, first value, second value.
    pub row: Mould,
    /// A difference in whole sentences: label, first sentence, second sentence.
    pub difference: Mould,
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
    pub references: Vec<(Citation, String)>,
    /// Links to its comparisons that are most worth reading.
    pub nearest: Vec<(Pair, String)>,
    /// Links to the files behind it.
    pub edit: Vec<Value>,
}

/// A facet of a code, and after it who says so, as HTML.
pub struct Cited {
    /// Who says so.
    pub sources: Vec<Citation>,
    /// The facet's label, for what both codes rest on.
    pub label: String,
    /// The code's value, bare and followed by who says so.
    pub text: [String; 2],
    /// Its place among the facets in which both codes agree.
    pub agreement: String,
}

/// A component that is filled with a label and two values.
fn mould(name: &str, record: &str, looks: &Looks<'_>) -> Result<Mould, Box<Diagnostic>> {
    let mut context = Context::new();
    let values = ["label", "a", "b"];
    for (at, value) in values.into_iter().enumerate() {
        context.insert_value(value, value::html(&mould::mark(at).to_string()));
    }
    Ok(Mould::new(&looks.component(name, &context, record)?, values.len()))
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
    let record = &declared.id.0;
    let (row, difference) = (mould("spread_row", record, looks)?, mould("spread_difference", record, looks)?);
    Ok(Spread { protocol, labels, row, difference, codes })
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
    let component = |name: &str, values: &[(&'static str, &Value)]| {
        let mut context = Context::new();
        for (name, value) in values {
            context.insert_value(*name, (*value).clone());
        }
        looks.component(name, &context, &record)
    };
    let mut whole = values.code.as_map().cloned().expect("a code is a map");
    for (part, name) in [("hero", "spread_hero"), ("texts", "spread_texts"), ("use", "spread_use")] {
        whole.insert(part.into(), value::html(&component(name, &[("code", &values.code)])?));
    }
    let mut cited = Vec::new();
    for (facet, (cell, label)) in values.cells.iter().zip(labels).enumerate() {
        let cites = component("spread_cites", &[("list", &cell.cites)])?;
        let bare = cell.text.as_str().unwrap_or_default().to_owned();
        let text = [&bare, cites.as_str()].concat();
        let args = [("label", &value::html(label)), ("text", &value::html(&text))];
        cited.push(Cited {
            sources: code::citations(view.scene, at, facet).into_iter().cloned().collect(),
            label: [label, cites.as_str()].concat(),
            text: [bare, text],
            agreement: component("spread_agreement", &args)?,
        });
    }
    let mut references: Vec<(Citation, String)> = Vec::new();
    for citation in &code.references {
        if references.iter().any(|(known, _)| known == citation) {
            continue;
        }
        let html = component("spread_reference", &[("it", &view.reference(protocol, citation))])?;
        references.push((citation.clone(), html));
    }
    let mut nearest = Vec::new();
    for pair in view.scene.ranking.of(at).iter().map(|ranked| ranked.pair) {
        nearest.push((pair, component("spread_link", &[("it", &view.comparison_link(page, pair))])?));
    }
    Ok(Half {
        code: whole.into(),
        cited,
        scenarios: flow::scenarios(view, at, page),
        wire: code.example.as_ref().map(|text| Pieces::new(protocol.wire, text, &code.code, &code.name)),
        references,
        nearest,
        edit: edit::of_code(view, page, at),
        values,
    })
}
