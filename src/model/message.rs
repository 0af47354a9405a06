//! How an example that is a message is read: what of its lines is no header field, and which fields mean something of themselves.
//!
//! Nothing here knows a protocol. A protocol whose codes travel in a field, or whose replies are lines with a code in front, says so
//! in its `protocol.yaml`; without it a message is a start line, header fields and a body.

use regex_lite::Regex;

/// What a protocol says about the messages it shows.
#[derive(Debug, Clone, Default)]
pub struct MessageForm {
    /// Header fields whose value is the code, by name without regard to case: `Status`, `:status`.
    pub code_in: Vec<String>,
    /// The header field that says what the body is. An excerpt that shows the body shows it, too.
    pub content_type: Option<String>,
    /// Lines that are replies, wherever they stand: a colon in them means nothing.
    pub replies: Option<Regex>,
}

impl MessageForm {
    /// Is the value of the field the code, whatever else it holds?
    pub fn holds_code(&self, field: &str) -> bool {
        self.code_in.iter().any(|known| known.eq_ignore_ascii_case(field))
    }

    /// Does the field say what the body is?
    pub fn is_content_type(&self, field: &str) -> bool {
        self.content_type.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(field))
    }

    /// Is the line a reply?
    pub fn is_reply(&self, line: &str) -> bool {
        self.replies.as_ref().is_some_and(|replies| replies.is_match(line))
    }
}
