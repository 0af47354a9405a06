//! What comparisons are joined from: everything on them that one code or one protocol decides, finished once for each
//! locale. Markup comes from the components of `templates/spread.html`; a comparison only sets the pieces side by side.

use std::collections::HashMap;

use tera::value::Key;
use tera::{Context, Value};

use super::code::{self, CodeValues};
use super::flow::{self, Scenarios};
use super::page::{crumb, crumbs};
use super::phrase::Phrase;
use super::{View, edit, lead, pick, protocol, structured};
use crate::diag::Diagnostic;
use crate::escape;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page};
use crate::render::mould::Mould;
use crate::render::press::parts;
use crate::render::templates::Looks;
use crate::render::value;
use crate::render::values::Part;
use crate::render::wire::{Form, Pieces};

/// All codes of a protocol as comparisons show them.
pub struct Spread {
    /// The protocol, with the label over the heading.
    pub protocol: Part,
    /// The protocol's name, as HTML.
    pub name: String,
    /// For each facet its label, as HTML.
    pub labels: Vec<String>,
    /// A difference in whole sentences: facet, label, who says so of both, first sentence, second sentence.
    pub difference: Mould,
    /// A difference in short, likewise with the two values.
    pub values: Mould,
    /// The way from the page of a code to one of its comparisons: address, the other code, its name and that one's language.
    pub other: Mould,
    /// A sentence in a list: what becomes of a branch of a fork, or a step of a flow.
    pub item: Mould,
    /// What is said of each pair.
    pub said: Said,
    /// The steps from the home to the protocol.
    pub crumbs: Vec<Part>,
    /// Structured data.
    pub data: Mould,
    /// The codes.
    pub codes: Vec<Half>,
}

/// The sentences that name both codes; their variables are those of [`View::pair_args`], in that order.
pub struct Said {
    /// The title in the head.
    pub title: Phrase,
    /// The heading.
    pub heading: Phrase,
    /// The last step of the path to the page: the two numbers alone.
    pub crumb: Phrase,
    /// How many facets agree, by their number.
    pub agree: Vec<String>,
    /// What each of the two says; its variables are those of [`lead::GISTS`].
    pub gists: Phrase,
}

/// A citation, by the number that it has among those of its protocol.
pub type Source = usize;

/// One code as comparisons show it.
pub struct Half {
    /// Its texts.
    pub values: CodeValues,
    /// Its number and its name as they stand in the sentences of the site, as HTML.
    pub marked: [String; 2],
    /// What it says in a line, as plain text.
    pub gist: String,
    /// The code as the template gets it: its texts, and the parts that are finished.
    pub code: Part,
    /// For each facet: what it says, and who says so, unless it is where the code is defined.
    pub cited: Vec<Cited>,
    /// The code in structured data.
    pub term: [String; 2],
    /// The list in which another code is chosen in its place.
    pub pick: Part,
    /// Its scenarios.
    pub scenarios: Scenarios,
    /// Its example.
    pub wire: Option<Pieces>,
    /// The same whole, as HTML.
    pub whole: Option<String>,
    /// Where it is defined, in order, with the links.
    pub references: Vec<(Source, String)>,
    /// Links to its comparisons that are most worth reading.
    pub nearest: Vec<(Pair, String)>,
    /// The link to the file of its words.
    pub edit: Option<Part>,
}

/// A facet of a code, and who says so, as HTML.
pub struct Cited {
    /// Who says so.
    pub sources: Vec<Source>,
    /// The same for readers.
    pub cites: String,
    /// The code's value, bare and followed by who says so.
    pub value: [String; 2],
    /// What it means, in a whole sentence, likewise.
    pub sentence: [String; 2],
    /// Its place among the facets in which both codes agree: who says so stands on the page of either.
    pub agreement: String,
}

/// Makes the pieces of a protocol's comparisons.
pub fn spread(view: View<'_>, at: usize, looks: &Looks<'_>) -> Result<Spread, Box<Diagnostic>> {
    let declared = &view.scene.catalog.protocols[at];
    // Links and depth are the same for all comparisons of a protocol, so any of them stands for all.
    let page = Page::Comparison(Pair::beside_itself(CodeRef { protocol: at, code: 0 }));
    let label = view.site("compare-protocol-label", &[("protocol", &declared.name)]);
    let labels = view.words().protocols[at].facets.iter();
    let labels: Vec<String> = labels.map(|(label, _)| view.html_string(label, page)).collect();
    let mut known = Known {
        sources: Vec::new(),
        cites: HashMap::new(),
        steps: flow::Steps::default(),
        fate: parts::FATE.cast(&declared.id.0, looks)?,
        agreement: parts::AGREEMENT.cast(&declared.id.0, looks)?,
        link: parts::LINK.cast(&declared.id.0, looks)?,
        comparison: Phrase::unbroken(view, "comparison-link", &PAIR),
    };
    let codes = (0..declared.codes.len()).map(|code| CodeRef { protocol: at, code });
    let codes = codes.map(|at| half(view, at, page, &labels, &mut known, looks));
    let codes = codes.collect::<Result<Vec<Half>, _>>()?;
    // Without codes there is no such page, and no link from it.
    let is_empty = declared.codes.is_empty();
    let protocol = Part::new(if is_empty { Value::none() } else { protocol::link(view, at, page, &label) });
    let record = &declared.id.0;
    let difference = parts::DIFFERENCE.cast(record, looks)?;
    let short = parts::VALUES.cast(record, looks)?;
    let other = parts::OTHER.cast(record, looks)?;
    let phrase = |id| Phrase::new(view, id, &PAIR);
    let agree = |count| view.site_counted("compare-agree-summary", &[], &[("count", count)]);
    let said = Said {
        title: phrase("compare-title"),
        heading: phrase("compare-heading"),
        crumb: Phrase::new(view, "breadcrumb-comparison", &["a", "b"]),
        agree: (0..=declared.facets.len()).map(agree).collect(),
        gists: Phrase::new(view, lead::BOTH, &lead::GISTS),
    };
    let steps = crumbs(view, Page::Protocol(at));
    let data = structured::comparisons(view, &steps);
    let crumbs =
        steps.iter().filter(|_| !is_empty).map(|(label, to)| Part::new(crumb(view, label, page, *to))).collect();
    Ok(Spread {
        protocol,
        name: escape::html(&declared.name),
        labels,
        difference,
        values: short,
        other,
        item: known.fate,
        said,
        crumbs,
        data,
        codes,
    })
}

/// The variables of a sentence that names both codes of a pair.
pub const PAIR: [&str; 5] = ["protocol", "a", "a-name", "b", "b-name"];

/// What the fields of a code are called of which comparisons make use beside the finished parts.
const KEPT: [&str; 12] = [
    "code",
    "shown",
    "slug",
    "name",
    "name_lang",
    "href",
    "link_label",
    "misreading_href",
    "wire_label",
    "gist",
    "act",
    "jump",
];

/// What the codes of a protocol share, numbered as it is met: comparing numbers is quicker than comparing what they mean.
struct Known {
    sources: Vec<Citation>,
    /// Who says so, as HTML, by the sources.
    cites: HashMap<Vec<Source>, String>,
    steps: flow::Steps,
    /// What becomes of a branch of a fork, or a step of a flow in words.
    fate: Mould,
    /// A facet in which two codes agree.
    agreement: Mould,
    /// A link to a comparison, and its label.
    link: Mould,
    comparison: Phrase,
}

impl Known {
    fn source(&mut self, citation: &Citation) -> Source {
        self.sources.iter().position(|known| known == citation).unwrap_or_else(|| {
            self.sources.push(citation.clone());
            self.sources.len() - 1
        })
    }
}

fn half(
    view: View<'_>,
    at: CodeRef,
    page: Page,
    labels: &[String],
    known: &mut Known,
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
    let all = values.code.as_map().expect("a code is a map");
    let mut whole: tera::Map = KEPT.iter().map(|name| ((*name).into(), all[&Key::from(*name)].clone())).collect();
    for (part, name) in [("hero", "spread_hero"), ("texts", "spread_texts"), ("use", "spread_use")] {
        let html = component(name, &[("code", &values.code)])?;
        // A code may have nothing to say there.
        whole.insert(part.into(), value::optional_html(Some(html.as_str()).filter(|html| !html.is_empty())));
    }
    // Where the code is defined stands once, above its values; beside a value stands what else says so.
    let definition = code.references.first();
    let cites = |citations: &[&Citation]| {
        let list = value::list(citations.iter().map(|cite| view.cite(protocol, cite)));
        component("spread_cites", &[("list", &list)])
    };
    whole.insert("source".into(), value::html(&cites(definition.as_slice())?));
    let mut cited = Vec::new();
    for (facet, (cell, label)) in values.cells.iter().zip(labels).enumerate() {
        // The codes close to a code, and its class, are named alone: on what condition, and who says so, stands on its page.
        let is_named = protocol.facets[facet].kind.is_told_elsewhere();
        let mut citations = if is_named { Vec::new() } else { code::citations(view.scene, at, facet) };
        citations.retain(|cite| Some(*cite) != definition);
        let sources: Vec<Source> = citations.iter().map(|cite| known.source(cite)).collect();
        let cites = if let Some(cites) = known.cites.get(&sources) {
            cites
        } else {
            known.cites.entry(sources.clone()).or_insert(cites(&citations)?)
        };
        let followed = |text: &str| [text.to_owned(), [text, cites.as_str()].concat()];
        let value = followed(cell.text.as_str().unwrap_or_default());
        let sentence = followed(&values.sentences[facet]);
        let mut agreement = String::new();
        known.agreement.fill(&[&protocol.facets[facet].id, label, &value[0]], &mut agreement);
        cited.push(Cited { sources, cites: cites.clone(), value, sentence, agreement });
    }
    let mut references: Vec<(Source, String)> = Vec::new();
    for citation in &code.references {
        let source = known.source(citation);
        if references.iter().all(|(other, _)| *other != source) {
            references.push((source, component("spread_reference", &[("it", &view.cite(protocol, citation))])?));
        }
    }
    let mut nearest = Vec::new();
    for pair in view.scene.ranking.of(at).iter().map(|ranked| ranked.pair) {
        let texts = view.pair_args(pair).map(|(_, text)| text);
        let label = known.comparison.say_html(view, &texts, &view.pair_html(pair).each_ref().map(String::as_str));
        let href = page.link(Page::Comparison(pair), catalog);
        let mut link = String::new();
        known.link.fill(&[&escape::html(&href), &label], &mut link);
        nearest.push((pair, link));
    }
    let form = code.example.as_ref().zip(Form::of(protocol));
    let wire = form.map(|(text, form)| Pieces::new(form, text, &code.code, &code.name));
    Ok(Half {
        code: Part::new(whole.into()),
        cited,
        term: structured::term_texts(view, at),
        pick: Part::new(pick::instead(view, at)),
        scenarios: flow::scenarios(view, at, page, &mut known.steps, &known.fate),
        whole: wire.as_ref().map(Pieces::whole),
        wire,
        references,
        nearest,
        edit: edit::words_of_code(view, page, at).map(Part::new),
        marked: view.number_and_name(at),
        gist: lead::gist(view, at, page),
        values,
    })
}
