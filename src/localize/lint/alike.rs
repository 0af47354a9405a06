//! Values of a facet, or classes, that a locale words alike. Two codes that differ in them would face each other in a
//! comparison with one text on both sides.

use super::Desk;
use crate::diag::{Code, Diagnostic};
use crate::localize::contract;
use crate::localize::resource::{Definition, Piece, Uses};
use crate::model::Protocol;
use crate::source::Sources;

/// The parts that comparisons show: the cell, and the sentence.
const PARTS: [Option<&str>; 2] = [None, Some("sentence")];

/// Looks among the messages of a protocol in one locale. Of two that say the same, the later is found.
pub fn check(protocol: &Protocol, definitions: &[&Definition], desk: &mut Desk<'_>) {
    let classes = protocol.classes.iter().map(|class| format!("class-{}", class.id));
    for ids in protocol.facets.iter().map(contract::cell_messages).chain([classes.collect()]) {
        let find = |id: &String| definitions.iter().copied().find(|definition| definition.id == *id);
        let values: Vec<&Definition> = ids.iter().filter_map(find).collect();
        for part in PARTS {
            let said: Vec<String> = values.iter().map(|value| said(value.part(part), desk.sources)).collect();
            for (at, text) in said.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                if let Some(first) = said[..at].iter().position(|earlier| earlier == text) {
                    found(values[at], values[first], part, desk);
                }
            }
        }
    }
}

fn found(value: &Definition, first: &Definition, part: Option<&str>, desk: &mut Desk<'_>) {
    let part = part.map(|name| format!(".{name}")).unwrap_or_default();
    let message = format!("`{}{part}` says the same as `{}{part}`", value.id, first.id);
    desk.diagnostics.push(
        Diagnostic::new(Code::HK237, value.span, message)
            .other(first.span, "said here first")
            .help("word the two so that readers can tell them apart: a comparison shows them side by side"),
    );
}

/// What a part says, without regard to capitals and to how its lines are broken; empty where it is not there.
fn said(part: Option<&Uses>, sources: &Sources) -> String {
    let Some(uses) = part else { return String::new() };
    let mut all = String::new();
    for piece in uses.runs.iter().flatten() {
        match piece {
            Piece::Text(span) => all.push_str(sources.slice(*span)),
            Piece::Literal(text) => all.push_str(text),
            Piece::Placeable => all.push_str(" {} "),
        }
    }
    let variables = uses.variables.iter().map(|(name, _)| name.as_str());
    all.split_whitespace().chain(variables).collect::<Vec<_>>().join(" ").to_lowercase()
}
