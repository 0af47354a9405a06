//! One `.ftl` file, parsed, with the place of everything in it.
//!
//! Fluent's syntax tree has no spans, but its slices lie in the parsed text, so that a place is the distance between
//! two pointers.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Span};

/// A message or term of a file.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Where the id stands.
    pub span: Span,
    /// Its value, where it has one.
    pub value: Option<Uses>,
    /// Its attributes, in order.
    pub attributes: Vec<(String, Span, Uses)>,
}

/// What a pattern uses.
#[derive(Debug, Clone, Default)]
pub struct Uses {
    /// Variables, over all variants, with the first place of each.
    pub variables: Vec<(String, Span)>,
    /// Messages and terms (with `-`), with the attribute.
    pub references: Vec<(String, Option<String>, Span)>,
    /// Functions.
    pub functions: Vec<(String, Span)>,
    /// The plain text, piece by piece.
    pub texts: Vec<Span>,
}

impl Uses {
    /// The names of the variables.
    pub fn variable_names(&self) -> BTreeSet<&str> {
        self.variables.iter().map(|(name, _)| name.as_str()).collect()
    }
}

impl Definition {
    /// The value's or an attribute's uses.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Uses> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(known, _, _)| known == name).map(|(_, _, uses)| uses),
        }
    }

    /// All parts: the value first, then the attributes.
    pub fn parts(&self) -> impl Iterator<Item = &Uses> {
        self.value.iter().chain(self.attributes.iter().map(|(_, _, uses)| uses))
    }
}

/// Parses a file. Junk is reported and left out; what is defined twice is reported and kept once.
pub fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Definition> {
    let text = sources.text(file);
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let places = Places { file, text };
    for error in &errors {
        let start = sources.file(file).floor(error.pos.start.min(text.len().saturating_sub(1)));
        let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
        diagnostics.push(
            Diagnostic::new(
                Code::HK205,
                Span { file, start, end },
                format!("this is no Fluent message: {}", reason(error)),
            )
            .help("indent the lines that continue a message, and write braces as `{\"{\"}`"),
        );
    }
    let mut definitions: Vec<Definition> = Vec::new();
    for entry in &resource.body {
        let definition = match entry {
            Entry::Message(message) => {
                places.definition(message.id.name, "", message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => places.definition(term.id.name, "-", Some(&term.value), &term.attributes),
            _ => continue,
        };
        match definitions.iter().find(|known| known.id == definition.id) {
            Some(first) => diagnostics.push(
                Diagnostic::new(Code::HK204, definition.span, format!("`{}` is defined twice", definition.id))
                    .label("again here")
                    .other(first.span, "first here")
                    .help("keep one of the two"),
            ),
            None => definitions.push(definition),
        }
    }
    definitions
}

fn reason(error: &parser::ParserError) -> String {
    let text = error.kind.to_string();
    let mut chars = text.chars();
    let lower = chars.next().map(|first| first.to_lowercase().chain(chars).collect::<String>()).unwrap_or_default();
    lower.replace('"', "`")
}

struct Places<'t> {
    file: FileId,
    text: &'t str,
}

impl Places<'_> {
    /// The place of a slice of the parsed text.
    fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        Span { file: self.file, start, end: (start + slice.len()).min(self.text.len()) }
    }

    fn definition(
        &self,
        name: &str,
        prefix: &str,
        value: Option<&Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
    ) -> Definition {
        let mut span = self.span(name);
        span.start -= prefix.len();
        Definition {
            id: format!("{prefix}{name}"),
            span,
            value: value.map(|pattern| self.uses(pattern)),
            attributes: attributes
                .iter()
                .map(|attribute| {
                    (attribute.id.name.to_owned(), self.span(attribute.id.name), self.uses(&attribute.value))
                })
                .collect(),
        }
    }

    fn uses(&self, pattern: &Pattern<&str>) -> Uses {
        let mut uses = Uses::default();
        self.pattern(pattern, &mut uses);
        uses
    }

    fn pattern(&self, pattern: &Pattern<&str>, uses: &mut Uses) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => uses.texts.push(self.span(value)),
                PatternElement::Placeable { expression } => self.expression(expression, uses),
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, uses: &mut Uses) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, uses),
            Expression::Select { selector, variants } => {
                self.inline(selector, uses);
                for variant in variants {
                    self.pattern(&variant.value, uses);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, uses: &mut Uses) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                if !uses.variables.iter().any(|(known, _)| known == id.name) {
                    uses.variables.push((id.name.to_owned(), self.span(id.name)));
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                uses.references.push((id.name.to_owned(), attribute, self.span(id.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                uses.references.push((format!("-{}", id.name), attribute, self.span(id.name)));
                self.arguments(arguments.as_ref(), uses);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                uses.functions.push((id.name.to_owned(), self.span(id.name)));
                self.arguments(Some(arguments), uses);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, uses),
        }
    }

    fn arguments(&self, arguments: Option<&ast::CallArguments<&str>>, uses: &mut Uses) {
        let Some(arguments) = arguments else { return };
        for argument in &arguments.positional {
            self.inline(argument, uses);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, uses);
        }
    }
}
