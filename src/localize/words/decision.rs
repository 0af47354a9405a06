//! The words in which a protocol says which code to send.

use std::collections::BTreeMap;

use super::{Speaker, Text};
use crate::load::Topic;
use crate::localize::contract::Form;
use crate::model::decision::{Decision, Leads};

/// The words of one answer.
#[derive(Debug, Clone)]
pub struct AnswerWords {
    /// What has happened.
    pub answer: Text,
    /// Where it leads to a code: why to that one.
    pub why: Option<Text>,
}

/// The words in which a protocol says which code to send.
#[derive(Debug, Clone)]
pub struct DecisionWords {
    /// The question as a whole.
    pub title: Text,
    /// What the page is for.
    pub summary: Text,
    /// The questions, by id.
    pub questions: BTreeMap<String, Text>,
    /// The answers, by id.
    pub answers: BTreeMap<String, AnswerWords>,
    /// Why codes are not chosen, by reason.
    pub reasons: BTreeMap<String, Text>,
}

impl Speaker<'_> {
    /// The words in which a protocol says which code to send.
    pub(in crate::localize) fn decision(&mut self, at: usize, decision: &Decision) -> DecisionWords {
        let topic = Topic::Decision(at);
        let mut words = DecisionWords {
            title: self.text(topic, "title", None, Form::Plain, &[]),
            summary: self.text(topic, "summary", None, Form::Inline, &[]),
            questions: BTreeMap::new(),
            answers: BTreeMap::new(),
            reasons: BTreeMap::new(),
        };
        for question in &decision.questions {
            let text = self.text(topic, &format!("question-{}", question.id), None, Form::Plain, &[]);
            words.questions.insert(question.id.clone(), text);
            for answer in &question.answers {
                let id = format!("answer-{}", answer.id);
                let leads_to_a_code = matches!(answer.leads, Leads::Code(_));
                let own = AnswerWords {
                    answer: self.text(topic, &id, None, Form::Plain, &[]),
                    why: leads_to_a_code.then(|| self.text(topic, &id, Some("why"), Form::Inline, &[])),
                };
                words.answers.insert(answer.id.clone(), own);
            }
        }
        for (because, _) in decision.reasons() {
            let text = self.text(topic, &format!("not-chosen-{because}"), None, Form::Inline, &[]);
            words.reasons.insert(because.to_owned(), text);
        }
        words
    }
}
