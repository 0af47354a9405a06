//! `content/*/decision.yaml` → [`Decision`]: which code to send.
//!
//! 1. [`decision`] reads questions and answers as they are written;
//! 2. [`Tree`] walks from the first question: each is asked in one place, and every way ends at a code;
//! 3. [`whole`] holds the codes that answers lead to against those of the protocol.
//!
//! A faulty answer is left out, so that what comes later never meets a circle.

use super::code::position;
use super::protocol::{Scope, Twice, citation, source_of_all};
use super::yaml::{Fields, Node};
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::model::decision::{Answer, Choice, Decision, Leads, NotChosen, Question};
use crate::model::{Citation, Protocol};
use crate::source::{FileId, Sp, Span};

/// The most codes that may be considered instead of a chosen one.
const RATHER: usize = 2;

/// A question whose answers name other questions by text, because those may come later in the file.
struct RawQuestion {
    id: Sp<String>,
    answers: Vec<RawAnswer>,
}

struct RawAnswer {
    id: Sp<String>,
    leads: RawLeads,
}

enum RawLeads {
    Question(Sp<String>),
    Code {
        code: Sp<String>,
        cite: Option<Citation>,
        rather: Vec<Sp<String>>,
    },
    /// What is wrong was said.
    Nowhere,
}

/// Reads the decision of a protocol whose codes are known.
pub fn decision(file: FileId, node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Decision {
    let mut decision = Decision { questions: Vec::new(), not_chosen: Vec::new(), file };
    let Some(mut fields) = Fields::of(node, "a decision", diagnostics) else { return decision };
    let head = fields.span();
    let questions = fields.required("questions", diagnostics);
    let not_chosen = fields.optional_list("not_chosen", diagnostics);
    let source = source_of_all(fields.optional("cite"), &Scope::of(protocol), diagnostics);
    fields.finish(diagnostics);
    let Some(questions) = questions else { return decision };
    let scope = Scope::of(protocol).with(source.as_ref());
    let mut twice = Twice::default();
    let questions: Vec<RawQuestion> = questions
        .list("questions", diagnostics)
        .iter()
        .filter_map(|node| question(node, &scope, &mut twice, diagnostics))
        .collect();
    let not_chosen: Vec<(Sp<String>, NotChosen)> =
        not_chosen.iter().filter_map(|node| not(node, protocol, &scope, &mut twice, diagnostics)).collect();
    let mut tree = Tree::new(&questions);
    tree.check(diagnostics);
    let is_faulty = tree.is_faulty;
    let kept = tree.kept;
    if !is_faulty {
        whole(head, &questions, &not_chosen, protocol, diagnostics);
    }
    decision.questions = questions
        .iter()
        .zip(kept)
        .map(|(question, kept)| Question {
            id: question.id.value.clone(),
            answers: question
                .answers
                .iter()
                .zip(kept)
                .filter_map(|(answer, question)| {
                    let leads = match (&answer.leads, question) {
                        (RawLeads::Question(_), Some(at)) => Leads::Question(at),
                        (RawLeads::Code { code, cite, rather }, _) => {
                            Leads::Code(choice(code, cite.as_ref(), rather, protocol, diagnostics)?)
                        }
                        (RawLeads::Question(_), None) | (RawLeads::Nowhere, _) => return None,
                    };
                    Some(Answer { id: answer.id.value.clone(), leads })
                })
                .collect(),
        })
        .collect();
    decision.not_chosen = not_chosen.into_iter().map(|(_, not)| not).collect();
    decision
}

fn question(node: &Node, scope: &Scope<'_>, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<RawQuestion> {
    let mut fields = Fields::of(node, "a question", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let answers = fields.required("answers", diagnostics);
    fields.finish(diagnostics);
    let answers = answers.map(|node| node.list("answers", diagnostics)).unwrap_or_default();
    let answers: Vec<RawAnswer> = answers.iter().filter_map(|node| answer(node, scope, twice, diagnostics)).collect();
    let id = id.filter(|id| is_name(id, diagnostics) && twice.see("question", id, diagnostics))?;
    Some(RawQuestion { id, answers })
}

fn answer(node: &Node, scope: &Scope<'_>, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<RawAnswer> {
    let mut fields = Fields::of(node, "an answer", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let question = fields.optional_text("question", diagnostics);
    let code = fields.optional_text("code", diagnostics);
    let leads = match (question, code) {
        (Some(question), None) => RawLeads::Question(question),
        (None, Some(code)) => {
            let cite = citation(&mut fields, scope, diagnostics);
            let rather = fields.optional_texts("rather", diagnostics);
            if let Some(more) = rather.get(RATHER) {
                diagnostics.push(
                    Diagnostic::new(Finding::HK109, more.span, "more than two codes to consider instead")
                        .help("keep the two that are most often right"),
                );
            }
            RawLeads::Code { code, cite, rather }
        }
        (Some(question), Some(_)) => {
            diagnostics.push(
                Diagnostic::new(
                    Finding::HK131,
                    question.span,
                    "an answer leads to a question or to a code, not to both",
                )
                .help("take one of the two out"),
            );
            RawLeads::Nowhere
        }
        (None, None) => {
            diagnostics.push(
                Diagnostic::new(Finding::HK131, fields.span(), "this answer leads nowhere")
                    .help("add `question: …`, or `code: …` with its `cite: …`"),
            );
            RawLeads::Nowhere
        }
    };
    fields.finish(diagnostics);
    let id = id.filter(|id| is_name(id, diagnostics) && twice.see("answer", id, diagnostics))?;
    Some(RawAnswer { id, leads })
}

/// Can it be part of a message id and of an address?
fn is_name(id: &Sp<String>, diagnostics: &mut Diagnostics) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let right = !id.value.is_empty() && id.value.chars().all(plain);
    if !right {
        diagnostics.push(
            Diagnostic::new(Finding::HK109, id.span, format!("`{}` is no name", id.value))
                .help("write lower-case letters, digits and `-`: it becomes part of a message id and of an address"),
        );
    }
    right
}

fn not(
    node: &Node,
    protocol: &Protocol,
    scope: &Scope<'_>,
    twice: &mut Twice,
    diagnostics: &mut Diagnostics,
) -> Option<(Sp<String>, NotChosen)> {
    let mut fields = Fields::of(node, "a code that is not chosen", diagnostics)?;
    let code = fields.text("code", diagnostics);
    let because = fields.text("because", diagnostics);
    let cite = citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    let because = because.filter(|because| is_name(because, diagnostics));
    let code = code.filter(|code| twice.see("code that is not chosen", code, diagnostics))?;
    let at = position(&code, protocol, diagnostics)?;
    Some((code, NotChosen { code: at, because: because?.value, cite: cite? }))
}

fn choice(
    code: &Sp<String>,
    cite: Option<&Citation>,
    rather: &[Sp<String>],
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> Option<Choice> {
    let at = position(code, protocol, diagnostics)?;
    let own = &protocol.codes[at];
    let mut alternatives = Vec::new();
    for other in rather {
        let Some(other_at) = position(other, protocol, diagnostics) else { continue };
        let named = Choice::alternatives_of(own, other_at);
        if named.is_empty() {
            let known = own.alternatives.iter().map(|alternative| protocol.codes[alternative.code].code.as_str());
            diagnostics.push(
                Diagnostic::new(
                    Finding::HK137,
                    other.span,
                    format!("`{}` is no alternative of `{}`", other.value, own.code),
                )
                .suggest(&other.value, known),
            );
        }
        alternatives.extend(named);
    }
    Some(Choice { code: at, cite: cite?.clone(), rather: alternatives })
}

/// The way through the questions.
struct Tree<'q> {
    questions: &'q [RawQuestion],
    /// For each question and answer, the question it leads to, where that keeps the tree one.
    kept: Vec<Vec<Option<usize>>>,
    /// For each question, where that is seen, once it is known to be asked.
    asked: Vec<Option<Span>>,
    /// Does an answer lead nowhere, so that what is missing elsewhere may be what it should lead to?
    is_faulty: bool,
}

impl<'q> Tree<'q> {
    fn new(questions: &'q [RawQuestion]) -> Self {
        let kept = questions.iter().map(|question| vec![None; question.answers.len()]).collect();
        Tree { questions, kept, asked: vec![None; questions.len()], is_faulty: false }
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id.value == id)
    }

    fn check(&mut self, diagnostics: &mut Diagnostics) {
        self.answers(diagnostics);
        if self.questions.is_empty() {
            return;
        }
        self.walk(0, self.questions[0].id.span, &mut Vec::new(), diagnostics);
        // What another unasked question leads to is not asked for that reason alone; of a circle its first is named.
        let is_led_to = |tree: &Self, at: usize| {
            let id = &tree.questions[at].id.value;
            let others = tree.questions.iter().enumerate().filter(|(other, _)| *other != at);
            others
                .flat_map(|(_, question)| &question.answers)
                .any(|answer| matches!(&answer.leads, RawLeads::Question(to) if to.value == *id))
        };
        for only_heads in [true, false] {
            for at in 0..self.questions.len() {
                if self.asked[at].is_some() || (only_heads && is_led_to(self, at)) {
                    continue;
                }
                if !self.is_faulty {
                    let id = &self.questions[at].id;
                    diagnostics.push(
                        Diagnostic::new(Finding::HK132, id.span, format!("nobody is asked question `{}`", id.value))
                            .help(format!("write `question: {}` in the answer after which it is asked", id.value)),
                    );
                }
                self.walk(at, self.questions[at].id.span, &mut Vec::new(), diagnostics);
            }
        }
    }

    /// Answers that name no question, and questions without answers.
    fn answers(&mut self, diagnostics: &mut Diagnostics) {
        for question in self.questions {
            if question.answers.is_empty() {
                self.is_faulty = true;
                diagnostics.push(
                    Diagnostic::new(
                        Finding::HK131,
                        question.id.span,
                        format!("question `{}` has no answer", question.id.value),
                    )
                    .help("write its answers, or ask another question in its place"),
                );
            }
            for answer in &question.answers {
                match &answer.leads {
                    RawLeads::Question(to) if self.position(&to.value).is_none() => {
                        self.is_faulty = true;
                        let ids = self.questions.iter().map(|question| question.id.value.as_str());
                        diagnostics.push(
                            Diagnostic::new(Finding::HK131, to.span, format!("there is no question `{}`", to.value))
                                .suggest(&to.value, ids),
                        );
                    }
                    RawLeads::Nowhere => self.is_faulty = true,
                    RawLeads::Question(_) | RawLeads::Code { .. } => {}
                }
            }
        }
    }

    /// Follows the answers of a question. `from` is the answer that leads to it, or its own id where none does.
    fn walk(&mut self, at: usize, from: Span, way: &mut Vec<usize>, diagnostics: &mut Diagnostics) {
        self.asked[at] = Some(from);
        way.push(at);
        for (nth, answer) in self.questions[at].answers.iter().enumerate() {
            let RawLeads::Question(to) = &answer.leads else { continue };
            let Some(next) = self.position(&to.value) else { continue };
            let asked = &self.questions[next].id;
            if way.contains(&next) {
                diagnostics.push(
                    Diagnostic::new(Finding::HK133, to.span, format!("question `{}` leads back to itself", to.value))
                        .other(asked.span, "asked before")
                        .help("lead to a code, or to a question that was not asked yet"),
                );
            } else if let Some(first) = self.asked[next] {
                diagnostics.push(
                    Diagnostic::new(Finding::HK134, to.span, format!("question `{}` is asked in two places", to.value))
                        .other(first, "asked here")
                        .help("ask it before the two ways part, or write it twice under two ids"),
                );
            } else {
                self.kept[at][nth] = Some(next);
                self.walk(next, to.span, way, diagnostics);
            }
        }
        way.pop();
    }
}

/// Each code is led to or ruled out, and not both.
fn whole(
    head: Span,
    questions: &[RawQuestion],
    not_chosen: &[(Sp<String>, NotChosen)],
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) {
    let answers = questions.iter().flat_map(|question| &question.answers);
    let chosen: Vec<&Sp<String>> = answers
        .filter_map(|answer| if let RawLeads::Code { code, .. } = &answer.leads { Some(code) } else { None })
        .collect();
    for (code, _) in not_chosen {
        if let Some(answer) = chosen.iter().find(|chosen| chosen.value == code.value) {
            diagnostics.push(
                Diagnostic::new(Finding::HK136, code.span, format!("code `{}` is chosen and ruled out", code.value))
                    .other(answer.span, "chosen here")
                    .help("delete this line, or let the answer lead to another code"),
            );
        }
    }
    let is_named = |code: &str| {
        chosen.iter().any(|chosen| chosen.value == code) || not_chosen.iter().any(|(not, _)| not.value == code)
    };
    // Who finishes a draft says how one comes to it.
    let left: Vec<String> = protocol
        .codes
        .iter()
        .filter(|code| !is_named(&code.code) && (protocol.draft || !code.draft))
        .map(|code| format!("`{}`", code.code))
        .collect();
    if !left.is_empty() {
        diagnostics.push(
            Diagnostic::new(Finding::HK135, head, format!("no answer leads to {}", left.join(", ")))
                .help("let an answer lead there, or list it under `not_chosen` with the reason"),
        );
    }
}
