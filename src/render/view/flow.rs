//! Scenarios of a code: the drawing, and the same steps as a list. In a comparison the first scenarios of both codes
//! are drawn side by side, with a line across where they part; of a fork it is said what becomes of each branch.

use tera::Value;

use super::View;
use crate::escape;
use crate::localize::FlowWords;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Fate, Flow, Fork, Page, Step};
use crate::render::ladder::{self, Ladder, Lane, LaneEnd, Row};
use crate::render::value;

/// The scenarios of a code, for its own page.
pub fn flows(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let code = view.scene.catalog.code(at);
    let words = &view.words().codes[&at];
    value::list(code.flows.iter().zip(&words.flows).map(|(flow, words)| {
        let id = format!("flow-{}", flow.id);
        let ladder = ladder(view, at, flow, words, &id);
        value::map([
            ("id", value::text(&id)),
            ("caption", view.html(&words.caption, page)),
            ("svg", value::html(&drawn(&ladder))),
            ("steps", steps(&told(view, &ladder))),
            ("fates", fates(view, words, page)),
        ])
    }))
}

/// A scenario with its words.
type Scenario<'v> = (&'v Flow, &'v FlowWords);

/// A scenario of each of two codes, with a line across where they part. `None` where neither code has one. Told in words
/// they stand on the pages of the codes.
pub fn side_by_side(view: View<'_>, pair: Pair) -> Value {
    let page = Page::Comparison(pair);
    let (a, b) = facing(&scenarios(view, pair.a), &scenarios(view, pair.b));
    if a.is_none() && b.is_none() {
        return Value::none();
    }
    let parting = a.zip(b).map_or(0, |(a, b)| shared(a, b));
    let label = view.site("flow-parting", &[]);
    let side = |at: CodeRef, id: &str, scenario: Option<Scenario<'_>>| {
        let Some((flow, words)) = scenario else { return Value::none() };
        let mut ladder = ladder(view, at, flow, words, id);
        ladder.mark = (parting > 0).then_some((parting, label.as_str()));
        value::map([
            ("caption", view.html(&words.caption, page)),
            ("svg", value::html(&drawn(&ladder))),
            ("fates", fates(view, words, page)),
        ])
    };
    value::map([("a", side(pair.a, "flow-a", a)), ("b", side(pair.b, "flow-b", b))])
}

fn scenarios(view: View<'_>, at: CodeRef) -> Vec<Scenario<'_>> {
    view.scene.catalog.code(at).flows.iter().zip(&view.words().codes[&at].flows).collect()
}

/// The two scenarios that are best seen together: the first of both, unless two others go further side by side before
/// they part. Forks mostly do, since they part only when both branches are open.
fn facing<'v>(a: &[Scenario<'v>], b: &[Scenario<'v>]) -> (Option<Scenario<'v>>, Option<Scenario<'v>>) {
    let mut best = (a.first().copied(), b.first().copied());
    let mut longest = best.0.zip(best.1).map_or(0, |(a, b)| shared(a, b));
    for (one, other) in a.iter().flat_map(|one| b.iter().map(move |other| (*one, *other))) {
        let together = shared(one, other);
        if together > longest && together < one.0.steps.len().min(other.0.steps.len()) {
            (best, longest) = ((Some(one), Some(other)), together);
        }
    }
    best
}

/// How many steps two scenarios begin with alike: the same parties, the same message or remark.
fn shared(a: Scenario<'_>, b: Scenario<'_>) -> usize {
    let same = |one: &Step, other: &Step| match (one, other) {
        (Step::Message { from, to, send }, Step::Message { from: from_b, to: to_b, send: send_b }) => {
            a.0.actors[*from] == b.0.actors[*from_b] && a.0.actors[*to] == b.0.actors[*to_b] && send == send_b
        }
        (Step::Note { at, note }, Step::Note { at: at_b, note: note_b }) => {
            a.0.actors[*at] == b.0.actors[*at_b] && note_text(a.1, note) == note_text(b.1, note_b)
        }
        _ => false,
    };
    a.0.steps.iter().zip(&b.0.steps).take_while(|(one, other)| same(one, other)).count()
}

fn note_text<'w>(words: &'w FlowWords, note: &str) -> &'w str {
    words.notes.get(note).map_or("", |text| text.text.as_str())
}

fn ladder<'l>(view: View<'l>, at: CodeRef, flow: &'l Flow, words: &'l FlowWords, id: &'l str) -> Ladder<'l> {
    let code = view.scene.catalog.code(at);
    let labels = &view.words().protocols[at.protocol].actors;
    let label = |actor: &String| labels.get(actor).map_or("", |text| text.text.as_str());
    let own =
        |send: &str| send.strip_prefix(code.code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let rows = flow.steps.iter().map(|step| match step {
        Step::Message { from, to, send } => Row::Message { from: *from, to: *to, text: send, own: own(send) },
        Step::Note { at, note } => Row::Note { at: *at, text: note_text(words, note) },
    });
    let lanes = flow.fork.iter().flat_map(|fork| lanes(fork, words)).collect();
    Ladder { id, actors: flow.actors.iter().map(label).collect(), rows: rows.collect(), mark: None, lanes }
}

fn lanes<'l>(fork: &'l Fork, words: &'l FlowWords) -> impl Iterator<Item = Lane<'l>> {
    fork.branches.iter().zip(&words.branches).enumerate().map(|(nth, (branch, words))| {
        let end = match branch.becomes {
            _ if fork.wins(nth) => LaneEnd::Wins,
            Fate::Cancelled => LaneEnd::Cancelled,
            _ => LaneEnd::Over,
        };
        Lane { at: branch.at, from: branch.opened, to: branch.closed, text: &words.label.text, end }
    })
}

/// What becomes of each branch of a fork and what goes back, in whole sentences.
fn fates(view: View<'_>, words: &FlowWords, page: Page) -> Value {
    let sentences = words.branches.iter().map(|branch| &branch.sentence).chain(&words.outcome);
    value::list(sentences.map(|sentence| view.html(sentence, page)))
}

fn drawn(ladder: &Ladder<'_>) -> String {
    let mut svg = String::new();
    ladder::svg(ladder, &mut svg);
    svg
}

/// The steps as sentences, as HTML: sentences are the locale's, and order words as it must.
fn told(view: View<'_>, ladder: &Ladder<'_>) -> Vec<String> {
    let sentence = |row: &Row<'_>| match *row {
        Row::Message { from, to, text, .. } => {
            let (from, to) = (ladder.actors[from], ladder.actors[to]);
            view.site("flow-step-message", &[("from", from), ("to", to), ("message", text)])
        }
        Row::Note { at, text } => view.site("flow-step-note", &[("actor", ladder.actors[at]), ("note", text)]),
    };
    ladder.rows.iter().map(|row| escape::html(&sentence(row))).collect()
}

fn steps(sentences: &[String]) -> Value {
    value::list(sentences.iter().map(|sentence| value::html(sentence)))
}
