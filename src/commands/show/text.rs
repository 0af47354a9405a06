//! What `hikaku show` tells of a code and of a pair, in the order of the pages and under their headings.

use super::lines::{Line, Paint};
use super::sheet::{GAP, MEASURE, Sheet, WIDE};
use crate::compare::{Comparison, compare};
use crate::model::Page;
use crate::model::pair::{CodeRef, Pair};
use crate::render::view::View;
use crate::render::view::comparison::agreements;

/// How many comparisons are named to read next.
const NEAREST: usize = 6;

/// All codes of a protocol, by class, each with its name.
pub(super) fn list(view: View<'_>, protocol: usize, width: usize) -> Vec<Line> {
    let view = view.of(protocol);
    let mut sheet = Sheet { view, width: width.min(MEASURE), lines: Vec::new() };
    let facts = &view.scene.catalog.protocols[protocol];
    sheet.plain(Paint::Bold, &facts.name);
    for (class, declared) in facts.classes.iter().enumerate() {
        let codes: Vec<_> = facts.codes.iter().filter(|code| code.class == class).collect();
        if !codes.is_empty() {
            sheet.heading(&declared.name);
        }
        for code in codes {
            sheet.plain(Paint::Plain, &format!("{}  {}", code.code, code.name));
        }
    }
    sheet.gap();
    sheet.address(Page::Protocol(protocol));
    sheet.lines
}

/// A code.
pub(super) fn code(view: View<'_>, at: CodeRef, width: usize) -> Vec<Line> {
    let view = view.of(at.protocol);
    let mut sheet = Sheet { view, width: width.min(MEASURE), lines: Vec::new() };
    let catalog = view.scene.catalog;
    let code = catalog.code(at);
    let words = &view.words().codes[&at];
    sheet.lines = sheet.head(at, Paint::A, sheet.width);
    let aliases = view.aliases(at);
    if !aliases.is_empty() {
        let aliases = aliases.join(&view.site("list-separator", &[]));
        sheet.plain(Paint::Dim, &view.site("code-aliases", &[("aliases", &aliases)]));
    }
    sheet.gap();
    sheet.prose(&words.summary);
    let receiver = view.site(receiver_heading(code.failure), &[]);
    let sender = view.site("use-heading", &[("code", &code.code)]);
    for (heading, text) in [
        (view.site("code-meaning-heading", &[]), Some(&words.meaning)),
        (view.site("code-misreading-heading", &[]), words.misreading.as_ref()),
        (view.site("code-when-heading", &[]), words.when.as_ref()),
        (receiver, words.receiver.as_ref()),
        (sender, words.sender.as_ref()),
    ] {
        if let Some(text) = text {
            sheet.heading(&heading);
            sheet.prose(text);
        }
    }
    if !code.alternatives.is_empty() {
        sheet.heading(&view.site("code-alternatives-heading", &[]));
        for (alternative, words) in code.alternatives.iter().zip(&words.alternatives) {
            let other = &catalog.protocols[at.protocol].codes[alternative.code];
            let name = format!("{} {}", other.code, other.name);
            sheet.led(Line(vec![(Paint::Bold, name), (Paint::Plain, "  ".into())]), &words.cell);
        }
    }
    sheet.facets(at);
    sheet.headers(at);
    sheet.flows(at);
    sheet.wire(at);
    sheet.references(&[at]);
    sheet.heading(&view.site("code-compare-heading", &[("code", &code.code)]));
    let pairs: Vec<Pair> = view.scene.ranking.of(at).iter().take(NEAREST).map(|ranked| ranked.pair).collect();
    sheet.pairs(&pairs);
    sheet.address(Page::Code(at));
    sheet.lines
}

/// Two codes, each on its own side.
pub(super) fn comparison(view: View<'_>, pair: Pair, width: usize) -> Vec<Line> {
    let view = view.of_pair(pair);
    let width = if width >= WIDE { width.min(2 * MEASURE + GAP) } else { width };
    let mut sheet = Sheet { view, width, lines: Vec::new() };
    let compared = compare(view.scene.catalog, pair);
    let words = [pair.a, pair.b].map(|at| &view.words().codes[&at]);
    let column = sheet.column();
    let heads = [sheet.head(pair.a, Paint::A, column), sheet.head(pair.b, Paint::B, column)];
    sheet.spread(heads);
    sheet.gap();
    let verdict = view.words().verdicts.get(&pair);
    match verdict {
        Some(verdict) => sheet.prose(&verdict.lead),
        None => sheet.facing(pair, words.map(|words| &words.gist)),
    }
    sheet.heading(&view.site("compare-act-heading", &[]));
    sheet.facing(pair, words.map(|words| &words.act));
    if let Some(verdict) = verdict {
        sheet.heading(&view.site("compare-verdict-heading", &[]));
        sheet.prose(&verdict.verdict);
    }
    table(&mut sheet, pair, &compared);
    differences(&mut sheet, pair, &compared);
    sides(&mut sheet, pair);
    sheet.references(&[pair.a, pair.b]);
    sheet.heading(&view.site("more-comparisons-heading", &[]));
    sheet.pairs(&view.scene.ranking.after(pair, NEAREST));
    if view.scene.catalog.paired.has(pair) {
        sheet.address(Page::Comparison(pair));
    }
    sheet.lines
}

/// What differs, the most consequential first, and what does not.
fn table(sheet: &mut Sheet<'_>, pair: Pair, compared: &Comparison) {
    let view = sheet.view;
    let words = [pair.a, pair.b].map(|at| &view.words().codes[&at].facets);
    let labels = &view.words().protocols[pair.a.protocol].facets;
    sheet.heading(&view.site("compare-table-heading", &[]));
    let (nuances, agreements) = agreements(view.scene.catalog, view.words(), pair, compared);
    let rows = compared.rows(view.scene.catalog.protocol(pair.a), &nuances);
    if rows.is_empty() {
        sheet.plain(Paint::Plain, &view.site("compare-no-difference", &[]));
    }
    for facet in rows {
        sheet.plain(Paint::Dim, &labels[facet].0.text);
        sheet.facing(pair, words.map(|words| &words[facet].cell));
    }
    if !agreements.is_empty() {
        sheet.heading(&view.site_counted("compare-agree-summary", &[], &[("count", agreements.len())]));
        for facet in agreements {
            sheet.labelled(&labels[facet].0.text, &words[0][facet].cell, &[]);
        }
    }
}

/// The first differences in whole sentences.
fn differences(sheet: &mut Sheet<'_>, pair: Pair, compared: &Comparison) {
    let view = sheet.view;
    let (nuances, _) = agreements(view.scene.catalog, view.words(), pair, compared);
    let told = compared.told(view.scene.catalog.protocol(pair.a), &nuances);
    if told.is_empty() {
        return;
    }
    sheet.heading(&view.site("compare-differences-heading", &[]));
    for (nth, facet) in told.into_iter().enumerate() {
        let label = &view.words().protocols[pair.a.protocol].facets[facet].0.text;
        sheet.plain(Paint::Bold, &format!("{}. {label}", nth + 1));
        sheet.facing(pair, [pair.a, pair.b].map(|at| &view.words().codes[&at].facets[facet].sentence));
    }
}

/// What is said of each code alone, side by side.
fn sides(sheet: &mut Sheet<'_>, pair: Pair) {
    let view = sheet.view;
    let codes = [pair.a, pair.b];
    let words = codes.map(|at| &view.words().codes[&at]);
    let both = |id: &str| [view.site(id, &[]), view.site(id, &[])];
    let code = |at: CodeRef| view.scene.catalog.code(at);
    sheet.parts(pair, &both("code-meaning-heading"), words.map(|words| Some(&words.meaning)));
    sheet.parts(pair, &both("code-when-heading"), words.map(|words| words.when.as_ref()));
    let receivers = codes.map(|at| view.site(receiver_heading(code(at).failure), &[]));
    sheet.parts(pair, &receivers, words.map(|words| words.receiver.as_ref()));
    let uses = codes.map(|at| view.site("use-heading", &[("code", &code(at).code)]));
    sheet.parts(pair, &uses, words.map(|words| words.sender.as_ref()));
    let column = sheet.column();
    let instead = codes.map(|at| sheet.instead(at, column));
    if instead.iter().any(|lines| !lines.is_empty()) {
        sheet.gap();
        sheet.spread(instead);
    }
}

fn receiver_heading(failure: bool) -> &'static str {
    if failure { "receiver-heading-fix" } else { "receiver-heading-next" }
}
