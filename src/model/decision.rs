//! Which code to send: questions whose answers lead to other questions, and in the end to a code.
//!
//! The questions are a tree. Each is asked in one place, so an answer's id names the whole way to it, and a page can show
//! the tree as details within details.

use super::{Citation, Code};
use crate::source::FileId;

/// The questions of a protocol, and the codes that none of them leads to.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The questions; the first is asked first.
    pub questions: Vec<Question>,
    /// Codes that nobody should choose.
    pub not_chosen: Vec<NotChosen>,
    /// The file it was read from.
    pub file: FileId,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its name; its words are the message `question-ID`.
    pub id: String,
    /// The answers, the most frequent first.
    pub answers: Vec<Answer>,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its name, which no other answer of the protocol has; its words are the message `answer-ID`.
    pub id: String,
    /// What follows from it.
    pub leads: Leads,
}

/// Where an answer leads.
#[derive(Debug, Clone)]
pub enum Leads {
    /// To another question, by position.
    Question(usize),
    /// To a code.
    Code(Choice),
}

/// The code that an answer leads to.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its position among the protocol's codes.
    pub code: usize,
    /// Who says so.
    pub cite: Citation,
    /// What may be right instead: positions among the alternatives of the code.
    pub rather: Vec<usize>,
}

/// A code that nobody should choose.
#[derive(Debug, Clone)]
pub struct NotChosen {
    /// Its position among the protocol's codes.
    pub code: usize,
    /// Names the reason; its words are the message `not-chosen-BECAUSE`.
    pub because: String,
    /// Who says so.
    pub cite: Citation,
}

/// An answer on the way through the tree.
#[derive(Debug, Clone, Copy)]
pub struct Step<'d> {
    /// The question it answers.
    pub question: &'d Question,
    /// The answer.
    pub answer: &'d Answer,
    /// How many questions were answered before this one.
    pub depth: usize,
}

impl Decision {
    /// All answers that can be reached from the first question, each before what it leads to.
    pub fn steps(&self) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        let first = self.questions.first();
        let mut next: Vec<Step<'_>> = first.map(|question| of(question, 0)).into_iter().flatten().rev().collect();
        while let Some(step) = next.pop() {
            steps.push(step);
            if let Leads::Question(at) = step.answer.leads {
                next.extend(of(&self.questions[at], step.depth + 1).rev());
            }
        }
        steps
    }

    /// The first answer that leads to a code.
    pub fn answer_for(&self, code: usize) -> Option<&Answer> {
        let leads_there = |step: &Step<'_>| matches!(&step.answer.leads, Leads::Code(choice) if choice.code == code);
        self.steps().into_iter().find(leads_there).map(|step| step.answer)
    }

    /// The reasons why codes are not chosen, in the order written, each with its codes.
    pub fn reasons(&self) -> Vec<(&str, Vec<&NotChosen>)> {
        let mut reasons: Vec<(&str, Vec<&NotChosen>)> = Vec::new();
        for not in &self.not_chosen {
            match reasons.iter_mut().find(|(because, _)| *because == not.because) {
                Some((_, all)) => all.push(not),
                None => reasons.push((&not.because, vec![not])),
            }
        }
        reasons
    }
}

/// The answers to a question.
fn of(question: &Question, depth: usize) -> impl DoubleEndedIterator<Item = Step<'_>> {
    question.answers.iter().map(move |answer| Step { question, answer, depth })
}

impl Choice {
    /// The positions among a code's alternatives that name `other`.
    pub fn alternatives_of(code: &Code, other: usize) -> Vec<usize> {
        let named = code.alternatives.iter().enumerate().filter(|(_, alternative)| alternative.code == other);
        named.map(|(at, _)| at).collect()
    }
}
