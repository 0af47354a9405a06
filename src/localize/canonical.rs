//! The canonical form of a message: what it says, without what does not matter.
//!
//! Two spellings of a message have one canonical form when a translator would translate both alike: line breaks inside a
//! paragraph, indentation, comments, the spacing inside placeables and the order of attributes do not count; words,
//! paragraphs, list items, variables, variants and attributes do. The form is ours, versioned by [`VERSION`] and pinned
//! by tests, so that a fingerprint made today is the same in ten years, whatever a serializer does.

use std::fmt::Write;

use fluent_syntax::ast::{Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::markdown::is_cjk;

/// The version of the form; it opens every fingerprint. A change of anything below needs a new one.
pub const VERSION: &str = "1";

/// The canonical form of a message or term.
pub fn message(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> String {
    let mut out = String::new();
    if let Some(value) = value {
        push_pattern(value, &mut out);
    }
    let mut attributes: Vec<&Attribute<&str>> = attributes.iter().collect();
    attributes.sort_by_key(|attribute| attribute.id.name);
    for attribute in attributes {
        let _ = write!(out, "\u{1e}.{}=", attribute.id.name);
        push_pattern(&attribute.value, &mut out);
    }
    out
}

/// The fingerprint of a canonical form: version and 80 bits of BLAKE3, as `1-` and 20 hexadecimal digits.
pub fn fingerprint(canonical: &str) -> String {
    format!("{VERSION}-{}", &blake3::hash(canonical.as_bytes()).to_hex()[..20])
}

fn push_pattern(pattern: &Pattern<&str>, out: &mut String) {
    // Placeables are put into the text before its white space is folded, so that a break beside one counts like any other.
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push_str("{\u{1f}");
                push_expression(expression, &mut text);
                text.push_str("\u{1f}}");
            }
        }
    }
    out.push_str(&folded(&text));
}

/// Folds white space as Markdown reads it: a break inside a paragraph is one space, or none between two CJK characters;
/// a blank line and the beginning of a list item stay.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            blank = !out.is_empty();
            continue;
        }
        if blank {
            out.push_str("\n\n");
        } else if is_item(line) && !out.is_empty() {
            out.push('\n');
        } else if let (Some(last), Some(first)) = (out.chars().next_back(), line.chars().next())
            && !(is_cjk(last) && is_cjk(first))
        {
            out.push(' ');
        }
        blank = false;
        let mut words = line.split_whitespace();
        out.push_str(words.next().unwrap_or_default());
        for word in words {
            out.push(' ');
            out.push_str(word);
        }
    }
    out
}

/// Does the line begin a list item?
fn is_item(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("- ") || (digits.len() < line.len() && digits.starts_with(". "))
}

fn push_expression(expression: &Expression<&str>, out: &mut String) {
    match expression {
        Expression::Inline(inline) => push_inline(inline, out),
        Expression::Select { selector, variants } => {
            push_inline(selector, out);
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                let _ = write!(out, "\u{1d}{}[{key}]", if variant.default { "*" } else { "" });
                push_pattern(&variant.value, out);
            }
        }
    }
}

fn push_inline(inline: &InlineExpression<&str>, out: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            let _ = write!(out, "\"{value}\"");
        }
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => {
            let _ = write!(out, "${}", id.name);
        }
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(id.name);
            push_attribute(attribute.as_ref().map(|attribute| attribute.name), out);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let _ = write!(out, "-{}", id.name);
            push_attribute(attribute.as_ref().map(|attribute| attribute.name), out);
            push_arguments(arguments.as_ref(), out);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            push_arguments(Some(arguments), out);
        }
        InlineExpression::Placeable { expression } => {
            out.push('{');
            push_expression(expression, out);
            out.push('}');
        }
    }
}

fn push_attribute(name: Option<&str>, out: &mut String) {
    if let Some(name) = name {
        let _ = write!(out, ".{name}");
    }
}

fn push_arguments(arguments: Option<&CallArguments<&str>>, out: &mut String) {
    let Some(arguments) = arguments else { return };
    out.push('(');
    for argument in &arguments.positional {
        push_inline(argument, out);
        out.push(',');
    }
    for argument in &arguments.named {
        let _ = write!(out, "{}:", argument.name.name);
        push_inline(&argument.value, out);
        out.push(',');
    }
    out.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    fn canonical(text: &str) -> String {
        let resource = fluent_syntax::parser::parse(text).expect("the test's own Fluent parses");
        match resource.body.iter().find(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_))) {
            Some(Entry::Message(m)) => message(m.value.as_ref(), &m.attributes),
            Some(Entry::Term(t)) => message(Some(&t.value), &t.attributes),
            _ => panic!("no message"),
        }
    }

    #[test]
    fn what_does_not_matter_does_not_count() {
        let one = canonical(
            "a =\n    First line\n    second line.\n\n    - one { $x }\n    - two\n    .sentence = S\n    .about = A\n",
        );
        let other = canonical(
            "# comment\na = First line second\n    line.\n\n\n    - one {$x}\n    - two\n    .about = A\n    .sentence = S\n",
        );
        assert_eq!(one, other);
        assert_eq!(canonical("a = 応答\n    です\n"), canonical("a = 応答です\n"));
    }

    #[test]
    fn what_matters_counts() {
        let all = [
            "a = one two\n",
            "a = one  three\n",
            "a =\n    one\n\n    two\n",
            "a =\n    - one\n    - two\n",
            "a = one { $two }\n",
            "a = one { two }\n",
            "a = one { -two }\n",
            "a = one two\n    .x = y\n",
            "a = { $n ->\n    [one] x\n   *[other] y\n }\n",
            "a = { $n ->\n   *[one] x\n    [other] y\n }\n",
        ];
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                assert_ne!(canonical(one), canonical(other), "{one}{other}");
            }
        }
    }

    #[test]
    fn the_form_is_pinned() {
        // A fingerprint that changes makes every translation of the world stale: change VERSION with it.
        let form = canonical(
            "a = Wait { $n ->\n    [one] a second\n   *[other] { $n } seconds\n } for **{ $code }**.\n    .x = y\n",
        );
        assert_eq!(fingerprint(&form), "1-66c622a827bc2794522b");
    }
}
