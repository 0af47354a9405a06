//! `decision.html`: which code to send, as details within details.
//!
//! A template cannot call itself, so it is given the answers in one row, each with the number of elements that end behind
//! it.

use tera::Value;

use super::View;
use crate::model::Page;
use crate::model::decision::{Choice, Decision, Leads, Step};
use crate::model::pair::CodeRef;
use crate::render::values::Values;
use crate::render::{figure, value};

/// The id of the list of codes that nobody should choose.
const NOT_CHOSEN: &str = "not-chosen";

/// The heading of the first question is of the second level.
const FIRST_LEVEL: usize = 2;
const LAST_LEVEL: usize = 6;

/// A link to the page, at the answer that leads to a code where one is named. No value where the protocol has no
/// such page.
pub fn link(view: View<'_>, at: usize, code: Option<usize>, from: Page) -> Value {
    let catalog = view.scene.catalog;
    let Some(decision) = &catalog.protocols[at].decision else { return Value::none() };
    let mut href = from.link(Page::Decision(at), catalog);
    if let Some(code) = code {
        href.push('#');
        href.push_str(&decision.answer_for(code).map_or(NOT_CHOSEN.to_owned(), |answer| anchor(&answer.id)));
    }
    let title = &view.words().decisions[&at].title;
    value::map([("href", value::text(&href)), ("label", view.html(title, from))])
}

/// The id of what follows from an answer. It stands on the content and not on the element that opens, because browsers
/// then open the way to it on their own.
fn anchor(answer: &str) -> String {
    format!("answer-{answer}")
}

/// The page.
pub fn page(view: View<'_>, at: usize, context: &mut Values<'_>) {
    let Some(decision) = &view.scene.catalog.protocols[at].decision else { return };
    let page = Page::Decision(at);
    let words = &view.words().decisions[&at];
    context.insert("title", view.html(&words.title, page));
    context.insert("summary", view.html(&words.summary, page));
    let first = decision.questions.first().map(|question| view.html(&words.questions[&question.id], page));
    context.insert("question", first.unwrap_or(Value::none()));
    let steps = decision.steps();
    let depths: Vec<usize> = steps.iter().map(|step| step.depth).chain([0]).collect();
    let steps = steps.iter().zip(depths.windows(2)).map(|(step, depths)| self::step(view, at, decision, step, depths));
    context.insert("steps", value::list(steps));
    let not_chosen = decision.reasons().into_iter().map(|(because, codes)| {
        let codes = codes.iter().map(|not| {
            let other = CodeRef { protocol: at, code: not.code };
            let link = view.code_link(page, other, Page::Code(other));
            value::map([("link", link), ("cites", cites(view, at, &not.cite))])
        });
        value::map([("reason", view.html(&words.reasons[because], page)), ("codes", value::list(codes))])
    });
    context.insert("not_chosen_id", value::text(NOT_CHOSEN));
    context.insert("not_chosen", value::list(not_chosen));
}

/// One answer. `depths` are its own and that of the answer behind it.
fn step(view: View<'_>, at: usize, decision: &Decision, step: &Step<'_>, depths: &[usize]) -> Value {
    let page = Page::Decision(at);
    let words = &view.words().decisions[&at];
    let own = &words.answers[&step.answer.id];
    let (question, choice, ends) = match &step.answer.leads {
        Leads::Question(to) => {
            let asked = value::map([
                ("level", Value::from((FIRST_LEVEL + 1 + step.depth).min(LAST_LEVEL))),
                ("text", view.html(&words.questions[&decision.questions[*to].id], page)),
            ]);
            (asked, Value::none(), 0)
        }
        Leads::Code(choice) => {
            let why = own.why.as_ref().map_or_else(Value::none, |why| view.html(why, page));
            (Value::none(), self::choice(view, at, choice, why), depths[0] + 1 - depths[1])
        }
    };
    value::map([
        ("id", value::text(&anchor(&step.answer.id))),
        ("text", view.html(&own.answer, page)),
        ("question", question),
        ("choice", choice),
        ("ends", value::list((0..ends).map(Value::from))),
    ])
}

fn choice(view: View<'_>, at: usize, choice: &Choice, why: Value) -> Value {
    let page = Page::Decision(at);
    let own = CodeRef { protocol: at, code: choice.code };
    let code = view.scene.catalog.code(own);
    let protocol = &view.scene.catalog.protocols[at];
    let headers = code.header_needs().into_iter().filter(|header| header.need.is_asked_for()).map(|header| {
        value::map([("name", value::text(header.name)), ("need", value::text(&view.need(protocol, &header)))])
    });
    let alternatives = &view.words().codes[&own].alternatives;
    let rather = choice.rather.iter().map(|nth| view.html(&alternatives[*nth].sentence, page));
    value::map([
        ("code", value::text(&code.code)),
        ("shown", figure::html(&code.code)),
        ("size", Value::from(figure::size(&code.code))),
        ("name", value::text(&code.name)),
        ("name_lang", value::text(view.scene.catalog.name_lang(own))),
        ("href", value::text(&page.link(Page::Code(own), view.scene.catalog))),
        ("title", view.own_title(own, page)),
        ("why", why),
        ("cites", cites(view, at, &choice.cite)),
        ("headers", value::list(headers)),
        ("rather", value::list(rather)),
    ])
}

fn cites(view: View<'_>, at: usize, cite: &crate::model::Citation) -> Value {
    value::list([view.cite(&view.scene.catalog.protocols[at], cite)])
}
