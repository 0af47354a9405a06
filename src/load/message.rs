//! The key `message` of a protocol → [`MessageForm`].

use regex_lite::Regex;

use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::MessageForm;

/// Reads how messages are read. What is wrong is said and left out.
pub fn form(node: &Node, diagnostics: &mut Diagnostics) -> Option<MessageForm> {
    let mut fields = Fields::of(node, "what a message is", diagnostics)?;
    let code_in = fields.optional_texts("code_in", diagnostics);
    let content_type = fields.optional_text("content_type", diagnostics);
    let replies = fields.optional_text("replies", diagnostics);
    fields.finish(diagnostics);
    let replies = replies.and_then(|pattern| match Regex::new(&pattern.value) {
        Ok(regex) => Some(regex),
        Err(error) => {
            diagnostics.push(
                Diagnostic::new(Code::HK109, pattern.span, format!("`replies` is no regular expression: {error}"))
                    .help("write a pattern such as `^[0-9]{3}[ -]`"),
            );
            None
        }
    });
    Some(MessageForm {
        code_in: code_in.into_iter().map(|field| field.value).collect(),
        content_type: content_type.map(|field| field.value),
        replies,
    })
}
