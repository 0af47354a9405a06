//! A text for a terminal being put together: headings, prose, tables, and two sides where there are two codes.

use super::lines::{Line, Paint, beside, hang, wrap};
use crate::localize::Text;
use crate::localize::contract::Form;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page, Step};
use crate::render::plain::{self, Style};
use crate::render::view::View;
use crate::render::view::code::citations;

/// From this width on, two codes stand beside each other.
pub(super) const WIDE: usize = 100;
/// Columns between them.
pub(super) const GAP: usize = 4;
/// Prose of one column is no wider.
pub(super) const MEASURE: usize = 88;

/// What stands below its label is indented so far.
const INDENT: usize = 4;
/// A text beside its label needs at least so many columns.
const ROOM: usize = 24;

/// A text being put together.
pub(super) struct Sheet<'v> {
    pub(super) view: View<'v>,
    /// How wide lines may be.
    pub(super) width: usize,
    pub(super) lines: Vec<Line>,
}

/// The pieces of a text with their colours.
fn painted(block: &plain::Block) -> Vec<(Paint, String)> {
    let paint = |style| match style {
        Style::Plain => Paint::Plain,
        Style::Strong | Style::Emphasis => Paint::Bold,
        Style::Code => Paint::Code,
        Style::Link => Paint::Link,
    };
    block.runs.iter().map(|run| (paint(run.style), run.text.clone())).collect()
}

impl Sheet<'_> {
    pub(super) fn is_wide(&self) -> bool {
        self.width >= WIDE
    }

    /// The width of one side.
    pub(super) fn column(&self) -> usize {
        if self.is_wide() { (self.width - GAP) / 2 } else { self.width }
    }

    pub(super) fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.plain(Paint::Bold, text);
    }

    pub(super) fn plain(&mut self, paint: Paint, text: &str) {
        self.lines.extend(wrap(&[(paint, text.to_owned())], self.width));
    }

    pub(super) fn prose(&mut self, text: &Text) {
        let lines = Sheet::block(text, self.width.min(MEASURE));
        self.lines.extend(lines);
    }

    /// A localized text in lines.
    pub(super) fn block(text: &Text, width: usize) -> Vec<Line> {
        if text.form == Form::Plain {
            return wrap(&[(Paint::Plain, text.text.clone())], width);
        }
        let mut lines: Vec<Line> = Vec::new();
        let mut before: Option<usize> = None;
        for block in plain::blocks(&text.text) {
            if before.is_some_and(|depth| depth == 0 || block.depth == 0) {
                lines.push(Line::default());
            }
            before = Some(block.depth);
            let lead = match &block.marker {
                Some(marker) => format!("{}{marker} ", "  ".repeat(block.depth.saturating_sub(1))),
                None => "  ".repeat(block.depth),
            };
            let lead = Line::of(Paint::Plain, lead);
            let inner = wrap(&painted(&block), width.saturating_sub(lead.width()));
            lines.extend(hang(lead, inner));
        }
        lines
    }

    /// What stands over a code: its number and name, the name's meaning, its class and status.
    pub(super) fn head(&self, at: CodeRef, paint: Paint, width: usize) -> Vec<Line> {
        let view = self.view;
        let (protocol, code) = (view.scene.catalog.protocol(at), view.scene.catalog.code(at));
        let mut lines = wrap(&[(paint, format!("{} {} {}", protocol.name, code.code, code.name))], width);
        let title = &view.words().codes[&at].title.text;
        if title.to_lowercase() != code.name.to_lowercase() {
            lines.extend(wrap(&[(Paint::Plain, title.clone())], width));
        }
        let class = &view.words().protocols[at.protocol].classes[code.class].0.text;
        let status = view.status(at).map_or_else(String::new, |status| format!(" · {status}"));
        lines.extend(wrap(&[(Paint::Dim, format!("{class}{status}"))], width));
        lines
    }

    /// Two sides: beside each other where there is room, else one below the other.
    pub(super) fn spread(&mut self, [a, b]: [Vec<Line>; 2]) {
        if self.is_wide() {
            let lines = beside(&a, &b, self.column(), GAP);
            self.lines.extend(lines);
        } else {
            let both = !a.is_empty() && !b.is_empty();
            self.lines.extend(a);
            if both {
                self.gap();
            }
            self.lines.extend(b);
        }
    }

    /// One line or two for each side; stacked, the code says whose they are.
    pub(super) fn facing(&mut self, pair: Pair, [a, b]: [&Text; 2]) {
        if self.is_wide() {
            let column = self.column();
            self.spread([Sheet::block(a, column), Sheet::block(b, column)]);
            return;
        }
        for (at, text, paint) in [(pair.a, a, Paint::A), (pair.b, b, Paint::B)] {
            let code = &self.view.scene.catalog.code(at).code;
            let lead = Line(vec![(Paint::Plain, "  ".into()), (paint, code.clone()), (Paint::Plain, "  ".into())]);
            let lines = Sheet::block(text, self.width.saturating_sub(lead.width()));
            self.lines.extend(hang(lead, lines));
        }
    }

    /// A part of both codes, each under its heading; nothing on the side of a code that lacks it.
    pub(super) fn parts(&mut self, pair: Pair, headings: &[String; 2], [a, b]: [Option<&Text>; 2]) {
        if a.or(b).is_none() {
            return;
        }
        self.gap();
        let column = self.column();
        let side = |at: CodeRef, paint: Paint, heading: &str, text: Option<&Text>| {
            let Some(text) = text else { return Vec::new() };
            let code = &self.view.scene.catalog.code(at).code;
            let mut lines = wrap(&[(paint, format!("{code}  ")), (Paint::Bold, heading.to_owned())], column);
            lines.extend(Sheet::block(text, column));
            lines
        };
        let sides = [side(pair.a, Paint::A, &headings[0], a), side(pair.b, Paint::B, &headings[1], b)];
        self.spread(sides);
    }

    /// What to send instead of a code.
    pub(super) fn instead(&self, at: CodeRef, width: usize) -> Vec<Line> {
        let words = self.view.words().codes[&at].alternatives.iter();
        words
            .flat_map(|words| {
                hang(Line::of(Paint::Plain, "- "), Sheet::block(&words.sentence, width.saturating_sub(2)))
            })
            .collect()
    }

    /// A row of a table: what it is about, the value, who says so.
    pub(super) fn labelled(&mut self, label: &str, value: &Text, cites: &[String]) {
        self.led(Line(vec![(Paint::Dim, label.to_owned()), (Paint::Plain, "  ".into())]), value);
        if !cites.is_empty() {
            let lines = wrap(&[(Paint::Dim, cites.join("; "))], self.width.saturating_sub(INDENT));
            self.lines.extend(hang(Line::of(Paint::Plain, " ".repeat(INDENT)), lines));
        }
    }

    /// A text behind a lead, or below it where the lead leaves no room.
    pub(super) fn led(&mut self, lead: Line, text: &Text) {
        let room = self.width.saturating_sub(lead.width());
        if room < ROOM {
            self.lines.extend(wrap(&lead.0, self.width));
            let lines = Sheet::block(text, self.width.saturating_sub(INDENT));
            self.lines.extend(hang(Line::of(Paint::Plain, " ".repeat(INDENT)), lines));
        } else {
            let lines = Sheet::block(text, room);
            self.lines.extend(hang(lead, lines));
        }
    }

    pub(super) fn facets(&mut self, at: CodeRef) {
        let view = self.view;
        let protocol = view.scene.catalog.protocol(at);
        self.heading(&view.site("code-facets-heading", &[]));
        let labels = &view.words().protocols[at.protocol].facets;
        for (facet, (label, _)) in labels.iter().enumerate() {
            let cites: Vec<String> = citations(view.scene, at, facet)
                .into_iter()
                .map(|citation| view.cite_label(protocol, citation).replace('\u{a0}', " "))
                .collect();
            self.labelled(&label.text, &view.words().codes[&at].facets[facet].cell, &cites);
        }
    }

    pub(super) fn headers(&mut self, at: CodeRef) {
        let view = self.view;
        let (protocol, code) = (view.scene.catalog.protocol(at), view.scene.catalog.code(at));
        if code.headers.is_empty() {
            return;
        }
        self.heading(&view.site("code-headers-heading", &[]));
        for header in code.header_needs() {
            let need = view.need(protocol, &header);
            let cites: Vec<String> =
                header.cites.iter().map(|cite| view.cite_label(protocol, cite).replace('\u{a0}', " ")).collect();
            let pieces = [
                (Paint::Code, header.name.to_owned()),
                (Paint::Plain, format!("  {need}  ")),
                (Paint::Dim, cites.join("; ")),
            ];
            self.lines.extend(wrap(&pieces, self.width));
        }
    }

    pub(super) fn flows(&mut self, at: CodeRef) {
        let view = self.view;
        let code = view.scene.catalog.code(at);
        if code.flows.is_empty() {
            return;
        }
        self.heading(&view.site("flows-heading", &[]));
        let labels = &view.words().protocols[at.protocol].actors;
        for (flow, words) in code.flows.iter().zip(&view.words().codes[&at].flows) {
            let actor = |at: usize| labels.get(&flow.actors[at]).map_or("", |label| label.text.as_str());
            self.prose(&words.caption);
            for (nth, step) in flow.steps.iter().enumerate() {
                let text = match step {
                    Step::Message { from, to, send } => {
                        let args = [("from", actor(*from)), ("to", actor(*to)), ("message", send.as_str())];
                        view.site("flow-step-message", &args)
                    }
                    Step::Note { at, note } => {
                        let note = words.notes.get(note).map_or("", |note| note.text.as_str());
                        view.site("flow-step-note", &[("actor", actor(*at)), ("note", note)])
                    }
                };
                let lead = Line::of(Paint::Dim, format!("{:>4}. ", nth + 1));
                let lines = wrap(&[(Paint::Plain, text)], self.width.saturating_sub(lead.width()));
                self.lines.extend(hang(lead, lines));
            }
            let fates = words.branches.iter().map(|branch| &branch.sentence).chain(&words.outcome);
            for fate in fates {
                let lead = Line::of(Paint::Dim, "   - ".to_owned());
                let lines = Sheet::block(fate, self.width.saturating_sub(lead.width()));
                self.lines.extend(hang(lead, lines));
            }
        }
    }

    /// The message on the wire, whose lines are never broken: they can be copied.
    pub(super) fn wire(&mut self, at: CodeRef) {
        if let Some(example) = &self.view.scene.catalog.code(at).example {
            self.heading(&self.view.site("wire-heading", &[]));
            self.lines.extend(example.lines().map(|line| Line::of(Paint::Code, format!("  {line}"))));
        }
    }

    pub(super) fn references(&mut self, codes: &[CodeRef]) {
        let catalog = self.view.scene.catalog;
        let mut seen: Vec<&Citation> = Vec::new();
        if codes.iter().all(|at| catalog.code(*at).references.is_empty()) {
            return;
        }
        self.heading(&self.view.site("more-references-heading", &[]));
        for at in codes {
            let protocol = catalog.protocol(*at);
            for citation in &catalog.code(*at).references {
                if seen.contains(&citation) {
                    continue;
                }
                seen.push(citation);
                let label = self.view.cite_label(protocol, citation).replace('\u{a0}', " ");
                let pieces =
                    [(Paint::Plain, format!("{label}  ")), (Paint::Link, protocol.url(citation).unwrap_or_default())];
                self.lines.extend(wrap(&pieces, self.width));
            }
        }
    }

    pub(super) fn pairs(&mut self, pairs: &[Pair]) {
        for pair in pairs {
            self.plain(Paint::Plain, &self.view.site("comparison-link", &self.view.pair_args(*pair)));
        }
    }

    pub(super) fn address(&mut self, page: Page) {
        self.gap();
        self.lines.push(Line::of(Paint::Link, self.view.route(page).url(self.view.scene.catalog)));
    }
}
