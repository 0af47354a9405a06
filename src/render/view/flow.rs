//! Scenarios of a code: the drawing, and the same steps as a list. In a comparison the first scenarios of both codes
//! stand side by side; up to the point where they part they are told once.

use tera::Value;

use super::View;
use crate::escape;
use crate::localize::FlowWords;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Flow, Page, Step};
use crate::render::ladder::{self, Ladder, Row};
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
            ("steps", steps(told(view, &ladder))),
        ])
    }))
}

/// What a comparison tells of a code's first scenario; made once for each code.
pub struct Basic {
    caption: Value,
    /// The steps as sentences, as HTML.
    steps: Vec<String>,
}

/// The first scenario of a code, told for comparisons. `None` where the code has none.
pub fn basic(view: View<'_>, at: CodeRef, page: Page) -> Option<Basic> {
    let (flow, words) = first(view, at)?;
    let ladder = ladder(view, at, flow, words, "");
    Some(Basic { caption: view.html(&words.caption, page), steps: told(view, &ladder) })
}

/// The first scenarios of two codes. `None` where neither has one.
pub fn side_by_side(view: View<'_>, pair: Pair, a: Option<&Basic>, b: Option<&Basic>) -> Value {
    if a.is_none() && b.is_none() {
        return Value::none();
    }
    let parting = first(view, pair.a).zip(first(view, pair.b)).map_or(0, |(a, b)| shared(a, b));
    let label = view.site("flow-parting", &[]);
    let side = |at: CodeRef, id: &str, basic: Option<&Basic>| {
        let Some((basic, (flow, words))) = basic.zip(first(view, at)) else { return Value::none() };
        let mut ladder = ladder(view, at, flow, words, id);
        ladder.mark = (parting > 0).then_some((parting, label.as_str()));
        value::map([
            ("caption", basic.caption.clone()),
            ("svg", value::html(&drawn(&ladder))),
            ("steps", steps(&basic.steps[parting..])),
        ])
    };
    value::map([
        ("shared", steps(a.map_or(&[][..], |basic| &basic.steps[..parting]))),
        ("start", Value::from(parting + 1)),
        ("a", side(pair.a, "flow-a", a)),
        ("b", side(pair.b, "flow-b", b)),
    ])
}

fn first(view: View<'_>, at: CodeRef) -> Option<(&Flow, &FlowWords)> {
    Some((view.scene.catalog.code(at).flows.first()?, view.words().codes[&at].flows.first()?))
}

/// How many steps two scenarios begin with alike: the same parties, the same message or remark.
fn shared(a: (&Flow, &FlowWords), b: (&Flow, &FlowWords)) -> usize {
    let name = |flow: &Flow, actor: usize| flow.actors[actor].clone();
    let same = |one: &Step, other: &Step| match (one, other) {
        (Step::Message { from, to, send }, Step::Message { from: from_b, to: to_b, send: send_b }) => {
            name(a.0, *from) == name(b.0, *from_b) && name(a.0, *to) == name(b.0, *to_b) && send == send_b
        }
        (Step::Note { at, note }, Step::Note { at: at_b, note: note_b }) => {
            name(a.0, *at) == name(b.0, *at_b) && note_text(a.1, note) == note_text(b.1, note_b)
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
    Ladder { id, actors: flow.actors.iter().map(label).collect(), rows: rows.collect(), mark: None }
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

fn steps(sentences: impl IntoIterator<Item = impl AsRef<str>>) -> Value {
    value::list(sentences.into_iter().map(|sentence| value::html(sentence.as_ref())))
}
