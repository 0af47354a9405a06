//! The record of which code to send.

use super::record::{Answer, AnswerWords, Decision, DecisionWords, NotChosen, Question, Rather, Reason};
use super::{by_locale, cite, code, pages, text};
use crate::model::decision::{Answer as Own, Leads};
use crate::model::pair::CodeRef;
use crate::model::{Page, decision};
use crate::render::view::Scene;

/// The decision of a protocol, where it has one.
pub(super) fn decision(scene: Scene<'_>, at: usize) -> Option<Decision> {
    let protocol = &scene.catalog.protocols[at];
    let decision = protocol.decision.as_ref()?;
    let questions = decision.questions.iter().map(|question| Question {
        id: question.id.clone(),
        words: by_locale(scene, |view| text(view, &view.words().decisions[&at].questions[&question.id])),
        answers: question.answers.iter().map(|own| answer(scene, at, decision, own)).collect(),
    });
    let not_chosen = decision.not_chosen.iter().map(|not| NotChosen {
        code: id(scene, at, not.code),
        because: not.because.clone(),
        cite: cite(protocol, &not.cite),
    });
    let reasons = decision.reasons().into_iter().map(|(because, _)| Reason {
        id: because.to_owned(),
        words: by_locale(scene, |view| text(view, &view.words().decisions[&at].reasons[because])),
    });
    Some(Decision {
        schema: "../schema/decision.json".to_owned(),
        protocol: protocol.id.to_string(),
        words: by_locale(scene, |view| {
            let words = &view.words().decisions[&at];
            DecisionWords { title: text(view, &words.title), summary: text(view, &words.summary) }
        }),
        pages: pages(scene, Page::Decision(at)),
        questions: questions.collect(),
        not_chosen: not_chosen.collect(),
        reasons: reasons.collect(),
    })
}

fn answer(scene: Scene<'_>, at: usize, decision: &decision::Decision, own: &Own) -> Answer {
    let protocol = &scene.catalog.protocols[at];
    let words = by_locale(scene, |view| {
        let words = &view.words().decisions[&at].answers[&own.id];
        AnswerWords { answer: text(view, &words.answer), why: words.why.as_ref().map(|why| text(view, why)) }
    });
    let mut answer = Answer { id: own.id.clone(), words, question: None, code: None, cite: None, rather: Vec::new() };
    match &own.leads {
        Leads::Question(to) => answer.question = Some(decision.questions[*to].id.clone()),
        Leads::Code(choice) => {
            answer.code = Some(id(scene, at, choice.code));
            answer.cite = Some(cite(protocol, &choice.cite));
            let alternatives = &protocol.codes[choice.code].alternatives;
            let rather = choice.rather.iter().map(|nth| Rather {
                code: id(scene, at, alternatives[*nth].code),
                condition: alternatives[*nth].condition.clone(),
            });
            answer.rather = rather.collect();
        }
    }
    answer
}

fn id(scene: Scene<'_>, protocol: usize, code: usize) -> String {
    code::id(scene, CodeRef { protocol, code })
}
