//! Scenarios of a code: the drawing, and the same steps as a list.

use tera::Value;

use super::View;
use crate::escape;
use crate::localize::FlowWords;
use crate::model::pair::CodeRef;
use crate::model::{Flow, Page, Step};
use crate::render::ladder::{self, Ladder, Row};
use crate::render::value;

/// The scenarios of a code.
pub fn flows(view: View<'_>, at: CodeRef, page: Page) -> Value {
    let code = view.scene.catalog.code(at);
    let words = &view.words().codes[&at];
    value::list(code.flows.iter().zip(&words.flows).map(|(flow, words)| one(view, at, flow, words, page)))
}

fn one(view: View<'_>, at: CodeRef, flow: &Flow, words: &FlowWords, page: Page) -> Value {
    let catalog = view.scene.catalog;
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let labels = &view.words().protocols[at.protocol].actors;
    let label = |actor: &String| labels.get(actor).map_or("", |text| text.text.as_str());
    let own =
        |send: &str| send.strip_prefix(code.code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let rows = flow
        .steps
        .iter()
        .map(|step| match step {
            Step::Message { from, to, send } => Row::Message { from: *from, to: *to, text: send, own: own(send) },
            Step::Note { at, note } => {
                Row::Note { at: *at, text: words.notes.get(note).map_or("", |text| text.text.as_str()) }
            }
        })
        .collect();
    let id = format!("{}-{}-{}", protocol.id, code.slug, flow.id);
    let ladder =
        Ladder { id: &id, caption: &words.caption.text, actors: flow.actors.iter().map(label).collect(), rows };
    let mut svg = String::new();
    ladder::svg(&ladder, &mut svg);
    let mut text = String::new();
    let sentence = |row: &Row<'_>| {
        let sentence = match *row {
            Row::Message { from, to, text, .. } => {
                let (from, to) = (ladder.actors[from], ladder.actors[to]);
                view.site("flow-step-message", &[("from", from), ("to", to), ("message", text)])
            }
            Row::Note { at, text } => view.site("flow-step-note", &[("actor", ladder.actors[at]), ("note", text)]),
        };
        escape::html(&sentence)
    };
    ladder::text(&ladder, sentence, &mut text);
    value::map([("caption", view.html(&words.caption, page)), ("svg", value::html(&svg)), ("text", value::html(&text))])
}
