//! One `.ftl` file, parsed, with the place of everything in it.
//!
//! Fluent's syntax tree has no spans, but its slices lie in the parsed text, so that a place is the distance between
//! two pointers.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind};

use super::{calls, canonical};
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
    /// The lines of the comment directly above it.
    pub comments: Vec<Span>,
    /// What it says, without what does not matter.
    pub canonical: String,
    /// Did it not parse, so that all that is known of it is its id?
    pub is_junk: bool,
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
    /// What stands side by side: the pattern itself, and each variant of a select expression in it.
    pub runs: Vec<Vec<Piece>>,
    /// The select expressions.
    pub selects: Vec<Select>,
}

/// A piece of a pattern, in the order of reading.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Text as written.
    Text(Span),
    /// Text written as a literal in braces.
    Literal(String),
    /// Anything else in braces.
    Placeable,
}

/// A select expression.
#[derive(Debug, Clone)]
pub struct Select {
    /// The variable that decides, where it is one, `NUMBER` around it or not.
    pub variable: Option<String>,
    /// Does `NUMBER` ask for ordinal numbers?
    pub ordinal: bool,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// A variant of a select expression.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its key.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// Is it the one for everything else?
    pub default: bool,
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
        let width = match &error.kind {
            ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => entry_id.len(),
            _ => text[start..].chars().next().map_or(0, char::len_utf8),
        };
        let end = sources.file(file).floor(start + width);
        let (message, help) = reason(&error.kind, text, start);
        diagnostics.push(
            Diagnostic::new(Code::HK205, Span { file, start, end }, format!("this is no Fluent message: {message}"))
                .help(help),
        );
    }
    let mut definitions: Vec<Definition> = Vec::new();
    let mut by_id: HashMap<String, usize> = HashMap::new();
    for entry in &resource.body {
        for calls::Fault { at, message, help } in calls::faults(entry) {
            diagnostics.push(Diagnostic::new(Code::HK243, places.span(at), message).help(help));
        }
        let definition = match entry {
            Entry::Message(message) => {
                let comment = message.comment.as_ref();
                places.definition(message.id.name, "", message.value.as_ref(), &message.attributes, comment)
            }
            Entry::Term(term) => {
                places.definition(term.id.name, "-", Some(&term.value), &term.attributes, term.comment.as_ref())
            }
            Entry::Junk { content } => match places.junk(content) {
                Some(definition) => definition,
                None => continue,
            },
            _ => continue,
        };
        if let Some(first) = by_id.get(&definition.id) {
            diagnostics.push(
                Diagnostic::new(Code::HK204, definition.span, format!("`{}` is defined twice", definition.id))
                    .label("again here")
                    .other(definitions[*first].span, "first here")
                    .help("keep one of the two"),
            );
        } else {
            by_id.insert(definition.id.clone(), definitions.len());
            definitions.push(definition);
        }
    }
    definitions
}

/// What the parser says of the text at byte `at`, in words for a translator, and what to do about it.
fn reason(error: &ErrorKind, text: &str, at: usize) -> (String, &'static str) {
    let help = "indent the lines that continue a message, and write braces as `{\"{\"}`";
    let begins_line = at == 0 || text[..at].ends_with('\n');
    let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let is_reported_at_indent = text[line_start..at].trim().is_empty();
    let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
    if indent.contains('\t') && is_reported_at_indent {
        return ("the line is indented with a tab".to_owned(), "indent with spaces");
    }
    if let Some(sign) = rest.chars().next().filter(|sign| "[*.}".contains(*sign))
        && !indent.is_empty()
        && is_reported_at_indent
    {
        let help = "let another word come first, or write the sign as `{\"[\"}`; an item of a list begins with `-`";
        return (format!("a line of a text cannot begin with `{sign}`"), help);
    }
    match error {
        ErrorKind::ExpectedCharRange { .. } if begins_line => ("no message begins like this".to_owned(), help),
        ErrorKind::ExpectedCharRange { .. } => ("a name is missing here".to_owned(), help),
        ErrorKind::ExpectedToken(token) => (format!("`{token}` is missing here"), help),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write it behind the `=`; a line of it is indented with spaces, not tabs, and must not begin with `[`, `*`, `.` or `}`",
        ),
        kind => {
            let text = kind.to_string();
            let mut chars = text.chars();
            let lower = chars.next().map(|first| first.to_lowercase().chain(chars).collect::<String>());
            (lower.unwrap_or_default().replace('"', "`"), help)
        }
    }
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
        comment: Option<&ast::Comment<&str>>,
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
            comments: comment.iter().flat_map(|comment| &comment.content).map(|line| self.span(line)).collect(),
            canonical: canonical::message(value, attributes),
            is_junk: false,
        }
    }

    /// A message that did not parse: it is there, so it is not missing as well.
    fn junk(&self, content: &str) -> Option<Definition> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let id = &content[..content.find(|c| !is_name(c)).unwrap_or(content.len())];
        let defines = content[id.len()..].trim_start_matches(' ').starts_with('=');
        (defines && !id.is_empty()).then(|| Definition {
            id: id.to_owned(),
            span: self.span(id),
            value: Some(Uses::default()),
            attributes: Vec::new(),
            comments: Vec::new(),
            canonical: content.to_owned(),
            is_junk: true,
        })
    }

    /// The place of a name with the mark before it, `$` or `-`.
    fn marked(&self, name: &str) -> Span {
        let span = self.span(name);
        Span { start: span.start.saturating_sub(1), ..span }
    }

    fn uses(&self, pattern: &Pattern<&str>) -> Uses {
        let mut uses = Uses::default();
        self.pattern(pattern, &mut uses);
        uses
    }

    fn pattern(&self, pattern: &Pattern<&str>, uses: &mut Uses) {
        let mut run = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    uses.texts.push(self.span(value));
                    run.push(Piece::Text(self.span(value)));
                }
                PatternElement::Placeable { expression } => {
                    run.push(match expression {
                        Expression::Inline(InlineExpression::StringLiteral { value }) => {
                            Piece::Literal(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
                        }
                        _ => Piece::Placeable,
                    });
                    self.expression(expression, uses);
                }
            }
        }
        uses.runs.push(run);
    }

    fn select(&self, selector: &InlineExpression<&str>, variants: &[ast::Variant<&str>]) -> Select {
        let (variable, ordinal) = match selector {
            InlineExpression::VariableReference { id } => (Some(id.name), false),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let variable = arguments.positional.first().and_then(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                });
                let ordinal = arguments.named.iter().any(|argument| {
                    let value = &argument.value;
                    argument.name.name == "type"
                        && matches!(value, InlineExpression::StringLiteral { value } if *value == "ordinal")
                });
                (variable, ordinal)
            }
            _ => (None, false),
        };
        let variants = variants
            .iter()
            .map(|variant| {
                let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
                    &variant.key;
                Variant { key: (*key).to_owned(), span: self.span(key), default: variant.default }
            })
            .collect();
        Select { variable: variable.map(str::to_owned), ordinal, variants }
    }

    fn expression(&self, expression: &Expression<&str>, uses: &mut Uses) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, uses),
            Expression::Select { selector, variants } => {
                self.inline(selector, uses);
                uses.selects.push(self.select(selector, variants));
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
                    uses.variables.push((id.name.to_owned(), self.marked(id.name)));
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                uses.references.push((id.name.to_owned(), attribute, self.span(id.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                uses.references.push((format!("-{}", id.name), attribute, self.marked(id.name)));
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
