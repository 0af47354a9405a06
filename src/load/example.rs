//! The example of a code: held against the form that its protocol says examples have.

use serde::de::IgnoredAny;

use super::yaml::Node;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Protocol, WireForm};
use crate::source::{Sources, Span};

/// Reads an example. One whose protocol has no form for it is shown nowhere, which is a finding.
pub fn example(node: &Node, protocol: &Protocol, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = node.text("example", diagnostics)?;
    match protocol.wire {
        None => {
            let message = format!("{} does not say what its examples look like", protocol.name);
            diagnostics.push(Diagnostic::new(Code::HK151, text.span, message).help(form_help()));
            return None;
        }
        Some(WireForm::Json) => {
            if let Err(error) = serde_json::from_str::<IgnoredAny>(&text.value) {
                let span = place(&text.value, (error.line(), error.column()), text.span, sources);
                let reason = error.to_string();
                let reason = reason.split(" at line ").next().unwrap_or_default();
                let reason = reason.replacen("EOF", "it ends", 1);
                diagnostics
                    .push(Diagnostic::new(Code::HK150, span, format!("this example is no JSON: {reason}")).help(
                    "mend it here or just before, or write `wire: text` in protocol.yaml if it is not meant to be JSON",
                ));
            }
        }
        Some(WireForm::Message | WireForm::Octets | WireForm::Text) => {}
    }
    Some(text.value)
}

/// What to do where a protocol has no form of examples.
pub fn form_help() -> String {
    let names: Vec<String> = WireForm::ALL.iter().map(|(name, _)| format!("`{name}`")).collect();
    format!("write `wire: …` in protocol.yaml, one of {}; or take the example away", names.join(", "))
}

/// The sign at a line and column of a text, both counted from 1, columns in bytes: in the file where the text stands there
/// line by line, as behind `|`; else the place of the whole text. A fault at the end of a text is at its last line.
fn place(text: &str, (line, column): (usize, usize), whole: Span, sources: &Sources) -> Span {
    let file = sources.file(whole.file);
    let nth = line.max(1).min(text.lines().count()) - 1;
    let found = text.lines().nth(nth).and_then(|own| {
        let (first, _) = file.line_column(whole.start);
        let start = file.offset(first + nth, 1);
        let written = sources.text(whole.file)[start..].lines().next()?;
        let from = start + written.find(own)?;
        let column = if nth + 1 == line { column.max(1) - 1 } else { own.len() };
        let last = own.char_indices().next_back().map_or(0, |(at, _)| at);
        let at = file.floor(from + column.min(last));
        let end = sources.text(whole.file)[at..].chars().next().map_or(at, |c| at + c.len_utf8());
        Some(Span { file: whole.file, start: at, end })
    });
    found.unwrap_or(whole)
}
