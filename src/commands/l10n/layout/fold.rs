//! Takes back what tools write for safety: `{ "*" }*{ $code }**` is `**{ $code }**`.
//!
//! At the start of a line that goes on, `*`, `[` and `.` mean something to Fluent, and have to stand in braces. Behind the `=`
//! of a message, or behind the key of a variant, they do not; translate-toolkit, by which Weblate writes, puts them into
//! braces there too, and the next person edits braces that say nothing.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

/// The signs that need no braces behind `=`, and their canonical form in braces.
const SIGNS: [(&str, &str); 3] =
    [("*", "{\u{1f}\"*\"\u{1f}}"), ("[", "{\u{1f}\"[\"\u{1f}}"), (".", "{\u{1f}\".\"\u{1f}}")];

/// A canonical form with the signs out of their braces: what two spellings have in common.
pub(super) fn plain(form: String) -> String {
    SIGNS.iter().fold(form, |form, (sign, braced)| form.replace(braced, sign))
}

/// The text without braces round a sign that needs none; what does not parse stays as it is.
pub(super) fn folded(text: String) -> String {
    let Ok(resource) = parser::parse(text.as_str()) else { return text };
    let mut found = Found { text: &text, places: Vec::new() };
    found.resource(&resource);
    let mut places = found.places;
    if places.is_empty() {
        return text;
    }
    places.sort_unstable_by_key(|(place, _)| place.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (place, sign) in places {
        out.push_str(&text[at..place.start]);
        out.push_str(sign);
        at = place.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The signs in braces that were found.
struct Found<'t> {
    text: &'t str,
    places: Vec<(Range<usize>, &'static str)>,
}

impl Found<'_> {
    fn resource(&mut self, resource: &Resource<&str>) {
        for entry in &resource.body {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                _ => continue,
            };
            let values = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
            for value in values {
                self.pattern(value);
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for (nth, element) in pattern.elements.iter().enumerate() {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    let sign = SIGNS.iter().find(|(sign, _)| nth == 0 && sign == value);
                    self.places.extend(sign.and_then(|(sign, _)| Some((self.braces(value)?, *sign))));
                }
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        self.pattern(&variant.value);
                    }
                }
                _ => {}
            }
        }
    }

    /// The braces round a literal, where they begin a value behind its `=`, or behind a key.
    fn braces(&self, literal: &str) -> Option<Range<usize>> {
        let start = (literal.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let before = self.text.get(..start)?.strip_suffix('"')?.trim_end().strip_suffix('{')?;
        let after = self.text.get(start + literal.len()..)?.strip_prefix('"')?.trim_start().strip_prefix('}')?;
        let is_first = before.trim_end_matches(' ').ends_with(['=', ']']);
        is_first.then_some(before.len()..self.text.len() - after.len())
    }
}
