//! The key `pairs` of `protocol.yaml`: which pairs of codes get a page.

use super::protocol::pair;
use super::site::choose;
use super::yaml::{Fields, Node, Value};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::paired::Choice;
use crate::source::Sp;

/// Pairs as they are written.
type Written = Vec<(Sp<String>, Sp<String>)>;

/// Reads `all`, `{by: worth, at_least: 60}` or `{listed: [["301", "600"]]}`; the codes of a list are resolved once they are
/// known.
pub fn choice(node: &Node, diagnostics: &mut Diagnostics) -> (Choice, Written) {
    if matches!(node.value, Value::Text(_)) {
        let word = node.text("pairs", diagnostics);
        let known = word.and_then(|word| choose(&word, "pairs", &[("all", ())], diagnostics));
        known.unwrap_or_default();
        return (Choice::All, Vec::new());
    }
    let Some(mut fields) = Fields::of(node, "the choice of pairs", diagnostics) else { return Default::default() };
    let by = fields.optional_text("by", diagnostics);
    let at_least = fields.optional_text("at_least", diagnostics);
    let listed = fields.optional("listed");
    let span = fields.span();
    fields.finish(diagnostics);
    by.as_ref().and_then(|word| choose(word, "by", &[("worth", ())], diagnostics));
    match (by, at_least, listed) {
        (Some(_), Some(least), None) => match least.value.parse::<u32>() {
            Ok(number) if number <= MOST => (Choice::Worth(number), Vec::new()),
            _ => {
                diagnostics.push(
                    Diagnostic::new(Code::HK109, least.span, format!("`{}` is no worth of a pair", least.value)).help(
                        format!("write a whole number from 0 to {MOST}: 60 for named alternatives and what is more"),
                    ),
                );
                Default::default()
            }
        },
        (None, None, Some(node)) => {
            let listed = node.list("listed", diagnostics).iter();
            (Choice::Listed(Vec::new()), listed.filter_map(|node| pair(node, "listed", diagnostics)).collect())
        }
        _ => {
            diagnostics.push(
                Diagnostic::new(Code::HK109, span, "this does not say which pairs get a page")
                    .help("write `all`, `{by: worth, at_least: 60}` or `{listed: [[\"301\", \"600\"]]}`"),
            );
            Default::default()
        }
    }
}

/// The most that `at_least` may ask for.
const MOST: u32 = 1000;
