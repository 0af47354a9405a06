//! Scenarios of a code: the drawing, and the same steps as a list. In a comparison the first scenarios of both codes
//! are drawn side by side, with a line across where they part; of two forks it is said what becomes of the branches of one
//! and not of those of the other.

use std::collections::HashMap;
use std::sync::OnceLock;

use tera::Value;

use super::View;
use super::phrase::Phrase;
use crate::escape;
use crate::localize::{FlowWords, Text};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Ending, Fate, Flow, Fork, Page, Protocol, Step};
use crate::render::ladder::{self, Ladder, Lane, LaneEnd, Row};
use crate::render::mould::Mould;
use crate::render::value;
use crate::render::values::{Given, Part};

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
            ("steps", steps(&told(view, &ladder, &view.scene.catalog.protocol(at).name_lang))),
            ("fates", value::list(fates(words).map(|sentence| view.html(sentence, page)))),
        ])
    }))
}

/// The scenarios of a code for comparisons: what they have in common with those of another code is found step by step,
/// and each drawing that some pair asks for is made once, when the first one does.
pub struct Scenarios(Vec<Scenario>);

struct Scenario {
    /// What becomes of each branch, where it is a fork, as items of a list.
    fates: Vec<String>,
    /// For each step its number among the [`Steps`].
    steps: Vec<usize>,
    /// The drawing without a line, then with one above each step; each as the first code of a pair and as the second.
    drawings: Vec<OnceLock<[Part; 2]>>,
}

/// The steps of a protocol's scenarios, numbered as they are met: for two scenarios to go on side by side, their steps
/// must have the same number.
#[derive(Default)]
pub struct Steps(HashMap<String, usize>);

impl Steps {
    fn number(&mut self, key: String) -> usize {
        let next = self.0.len();
        *self.0.entry(key).or_insert(next)
    }
}

/// Takes the scenarios of a code apart. A `fate` is filled with one sentence.
pub fn scenarios(view: View<'_>, at: CodeRef, page: Page, known: &mut Steps, fate: &Mould) -> Scenarios {
    let words = &view.words().codes[&at].flows;
    let item = |sentence: &Text| {
        let mut item = String::new();
        fate.fill(&[&view.html_string(sentence, page)], &mut item);
        item
    };
    let mut scenario = |(flow, words): (&Flow, &FlowWords)| Scenario {
        fates: fates(words).map(item).collect(),
        steps: flow.steps.iter().map(|step| known.number(key(flow, words, step))).collect(),
        drawings: (0..=flow.steps.len()).map(|_| OnceLock::new()).collect(),
    };
    Scenarios(view.scene.catalog.code(at).flows.iter().zip(words).map(&mut scenario).collect())
}

/// The same parties and the same message, or the same remark to the same party.
fn key(flow: &Flow, words: &FlowWords, step: &Step) -> String {
    match step {
        Step::Message { from, to, send } => [&flow.actors[*from], "\0", &flow.actors[*to], "\0", send].concat(),
        Step::Note { at, note } => [&flow.actors[*at], "\n", note_text(words, note)].concat(),
    }
}

/// A scenario of each of two codes, with a line across where they part, and told in words, each step in an `item` of a list.
/// Nothing where neither code has one.
pub fn side_by_side<'v>(view: View<'_>, pair: Pair, (a, b): (&'v Scenarios, &'v Scenarios), item: &Mould) -> Given<'v> {
    let (first, second) = facing(&a.0, &b.0);
    if first.is_none() && second.is_none() {
        return Given::none();
    }
    let parting = first.zip(second).map_or(0, |(first, second)| shared(&a.0[first], &b.0[second]));
    let side = |at: CodeRef, own: (&'v Scenarios, Option<usize>), other: (&Scenarios, Option<usize>), nth: usize| {
        let (Some(flow), facing) = (own.1, other.1.map(|flow| &other.0.0[flow])) else { return Given::none() };
        let scenario = &own.0.0[flow];
        let drawing = scenario.drawings[parting].get_or_init(|| {
            let page = Page::Comparison(pair);
            drawings(view, at, flow, parting, page, item)
        });
        // What becomes of the branches of one fork alone is told on the page of its code.
        let differs =
            |fate: &&String| facing.is_some_and(|facing| !facing.fates.is_empty() && !facing.fates.contains(fate));
        let fates = scenario.fates.iter().filter(differs).map(String::as_str);
        Given::Map(vec![("drawing", Given::Part(&drawing[nth])), ("fates", Given::Pieces(fates.collect()))])
    };
    let (a, b) = ((a, first), (b, second));
    Given::Map(vec![("a", side(pair.a, a, b, 0)), ("b", side(pair.b, b, a, 1))])
}

/// The ids of the two captions of a comparison.
const CAPTIONS: [&str; 2] = ["flow-a", "flow-b"];

/// A scenario of a code with a line above the step where the other one parts from it, which is never the first. As the
/// first of a pair and as the second it differs in nothing but the id of its caption. The same is told in `item`s of a list.
fn drawings(view: View<'_>, at: CodeRef, flow: usize, parting: usize, page: Page, item: &Mould) -> [Part; 2] {
    let (flow, words) = (&view.scene.catalog.code(at).flows[flow], &view.words().codes[&at].flows[flow]);
    let label = view.site("flow-parting", &[]);
    let mut ladder = ladder(view, at, flow, words, CAPTIONS[0]);
    ladder.mark = (parting > 0).then_some((parting, label.as_str()));
    let first = drawn(&ladder);
    // The id is in the opening tag, before any text.
    let second = first.replacen(CAPTIONS[0], CAPTIONS[1], 1);
    let mut steps = String::new();
    for sentence in told(view, &ladder, &view.scene.catalog.protocol(at).name_lang) {
        item.fill(&[&sentence], &mut steps);
    }
    [first, second].map(|svg| {
        let caption = view.html(&words.caption, page);
        Part::new(value::map([("caption", caption), ("svg", value::html(&svg)), ("steps", value::html(&steps))]))
    })
}

/// Two scenarios are worth seeing together when the shorter one goes this part of its way beside the other: a third. Where
/// they hardly begin alike, the first ones of both codes say more and weigh less.
const TOGETHER: usize = 3;

/// The two scenarios that are best seen together: the first of both, unless two others go further side by side before
/// they part. Two forks mostly do, since they part only when both branches are open.
fn facing(a: &[Scenario], b: &[Scenario]) -> (Option<usize>, Option<usize>) {
    let mut best = ((!a.is_empty()).then_some(0), (!b.is_empty()).then_some(0));
    let mut longest = a.first().zip(b.first()).map_or(0, |(a, b)| shared(a, b));
    for (at, one) in a.iter().enumerate() {
        for (other_at, other) in b.iter().enumerate() {
            let together = shared(one, other);
            let shorter = one.steps.len().min(other.steps.len());
            if together > longest && together < shorter && together * TOGETHER >= shorter {
                (best, longest) = ((Some(at), Some(other_at)), together);
            }
        }
    }
    best
}

/// How many steps two scenarios begin with alike.
fn shared(a: &Scenario, b: &Scenario) -> usize {
    a.steps.iter().zip(&b.steps).take_while(|(one, other)| one == other).count()
}

fn note_text<'w>(words: &'w FlowWords, note: &str) -> &'w str {
    words.notes.get(note).map_or("", |text| text.text.as_str())
}

fn ladder<'l>(view: View<'l>, at: CodeRef, flow: &'l Flow, words: &'l FlowWords, id: &'l str) -> Ladder<'l> {
    let (protocol, code) = (view.scene.catalog.protocol(at), view.scene.catalog.code(at));
    let labels = &view.words().protocols[at.protocol].actors;
    let label = |actor: &String| labels.get(actor).map_or("", |text| text.text.as_str());
    let own =
        |send: &str| send.strip_prefix(code.code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let rows = flow.steps.iter().map(|step| match step {
        Step::Message { from, to, send } => Row::Message { from: *from, to: *to, text: send, own: own(send) },
        Step::Note { at, note } => Row::Note { at: *at, text: note_text(words, note) },
    });
    let lanes = flow.fork.iter().flat_map(|fork| lanes(fork, protocol, words)).collect();
    Ladder { id, actors: flow.actors.iter().map(label).collect(), rows: rows.collect(), mark: None, lanes }
}

fn lanes<'l>(fork: &'l Fork, protocol: &'l Protocol, words: &'l FlowWords) -> impl Iterator<Item = Lane<'l>> {
    fork.branches.iter().zip(&words.branches).enumerate().map(|(nth, (branch, words))| {
        let end = match (branch.becomes, fork.ending(nth, protocol)) {
            (Fate::Cancelled, _) => LaneEnd::Cancelled,
            (_, Some(Ending::Wins)) => LaneEnd::Wins,
            (_, Some(Ending::Returned)) => LaneEnd::Returned,
            (_, Some(Ending::Replaced) | None) => LaneEnd::Over,
        };
        Lane { at: branch.at, from: branch.opened, to: branch.closed, text: &words.label.text, end }
    })
}

/// What becomes of each branch of a fork and what goes back, in whole sentences.
fn fates(words: &FlowWords) -> impl Iterator<Item = &Text> {
    words.branches.iter().map(|branch| &branch.sentence).chain(&words.outcome)
}

fn drawn(ladder: &Ladder<'_>) -> String {
    let mut svg = String::new();
    ladder::svg(ladder, &mut svg);
    svg
}

/// The steps as sentences, as HTML: sentences are the locale's, and order words as it must. Responses have names in `lang`.
fn told(view: View<'_>, ladder: &Ladder<'_>, lang: &str) -> Vec<String> {
    let message = Phrase::new(view, "flow-step-message", &["from", "to", "message"]);
    let tags = view.scene.catalog.locales[view.locale].around_name(lang);
    let sentence = |row: &Row<'_>| match *row {
        Row::Message { from, to, text, .. } => {
            let (from, to) = (ladder.actors[from], ladder.actors[to]);
            let texts = [from, to, text];
            // A method is no word of any language; a response has a name.
            let name = tags.as_ref().filter(|_| ladder::is_response(text));
            let html =
                name.map_or_else(|| escape::html(text), |(open, close)| [open, &*escape::html(text), close].concat());
            message.say_html(view, &texts, &[&escape::html(from), &escape::html(to), &html])
        }
        Row::Note { at, text } => {
            escape::html(&view.site("flow-step-note", &[("actor", ladder.actors[at]), ("note", text)]))
        }
    };
    ladder.rows.iter().map(sentence).collect()
}

fn steps(sentences: &[String]) -> Value {
    value::list(sentences.iter().map(|sentence| value::html(sentence)))
}
