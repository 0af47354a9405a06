//! Which code to send: `api/PROTOCOL/decision.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Cite, Text};

/// `api/PROTOCOL/decision.json`: which code to send, as questions whose answers lead to other questions or to a code.
///
/// Begin with the first question. Name, header fields and alternatives of a code stand in the code's own file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Decision {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The protocol.
    pub protocol: String,
    /// Its words, by language.
    pub words: BTreeMap<String, DecisionWords>,
    /// Its page, by language.
    pub pages: BTreeMap<String, String>,
    /// The questions; the first is asked first.
    pub questions: Vec<Question>,
    /// Codes that nobody should choose.
    pub not_chosen: Vec<NotChosen>,
    /// Why they are not chosen.
    pub reasons: Vec<Reason>,
}

/// What stands over the questions.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DecisionWords {
    /// The question as a whole.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
}

/// A question.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The question, by language.
    pub words: BTreeMap<String, Text>,
    /// Its answers, the most frequent first.
    pub answers: Vec<Answer>,
}

/// An answer: it leads to a question or to a code. `PAGE#answer-ID` is its address.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Answer {
    /// Its id, which no other answer of the protocol has.
    pub id: String,
    /// Its words, by language.
    pub words: BTreeMap<String, AnswerWords>,
    /// The question that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The id of the code to send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Who says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// What to consider instead.
    pub rather: Vec<Rather>,
}

/// The words of an answer.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AnswerWords {
    /// What has happened.
    pub answer: Text,
    /// Why it is this code, where it leads to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// One of the alternatives of the code that an answer leads to; its words stand in that code's file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Rather {
    /// The other code's id.
    pub code: String,
    /// The name of the condition.
    #[serde(rename = "if")]
    pub condition: String,
}

/// A code that nobody should choose.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NotChosen {
    /// Its id.
    pub code: String,
    /// The id of the reason.
    pub because: String,
    /// Who says so.
    pub cite: Cite,
}

/// Why codes are not chosen.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Reason {
    /// Its id.
    pub id: String,
    /// The reason, by language.
    pub words: BTreeMap<String, Text>,
}
