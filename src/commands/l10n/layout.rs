//! The normal form of an `.ftl` file: what a message says stays, only its layout changes.
//!
//! One space around `=`, continuation lines indented by four (below an attribute by eight), variants by four more than
//! their selector, at most one blank line, no space at the end of a line. Lines are not broken anew, comments stay as they
//! are where they are, and what is inside a placeable of one line is not touched, but for a sign that needs no braces ([`fold`]).

mod fold;
mod render;

use fluent_syntax::ast::{Attribute, Entry, Resource};
use fluent_syntax::parser;

use crate::localize::canonical;
use render::render_named;

/// Why a text was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It does not parse: what it says is not known.
    NoFluent,
    /// The result would say something else. That is a fault of ours.
    Unsure,
}

/// Brings a text into its normal form.
pub(super) fn format(text: &str) -> Result<String, Refused> {
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    // Some tools turn the line ends of a file that has them already.
    while text.contains("\r\n") {
        text = text.replace("\r\n", "\n");
    }
    let given = text.clone();
    let before = parser::parse(given.as_str()).map_err(|_| Refused::NoFluent)?;
    let folded = fold::folded(text);
    let is_same = parser::parse(folded.as_str()).is_ok_and(|resource| says(&resource) == says(&before));
    let text = if is_same { folded } else { given.clone() };
    let mut scanner = Scanner { text: &text, at: 0 };
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    while scanner.at < text.len() {
        let line = scanner.line();
        if line.trim_matches(' ').is_empty() {
            blank = !out.is_empty();
            scanner.next_line();
            continue;
        }
        if std::mem::take(&mut blank) {
            out.push('\n');
        }
        if line.starts_with('#') {
            out.push_str(line);
            out.push('\n');
            scanner.next_line();
        } else {
            scanner.entry(&mut out).ok_or(Refused::Unsure)?;
        }
    }
    let after = parser::parse(out.as_str()).map_err(|_| Refused::Unsure)?;
    if says(&before) == says(&after) { Ok(out) } else { Err(Refused::Unsure) }
}

/// All that a file says: comments, ids and canonical forms.
fn says(resource: &Resource<&str>) -> Vec<String> {
    let comment = |comment: &Option<fluent_syntax::ast::Comment<&str>>| {
        comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default()
    };
    let form = |id: &str, value, attributes: &[Attribute<&str>]| {
        format!("{id}={}", fold::plain(canonical::message(value, attributes)))
    };
    resource
        .body
        .iter()
        .map(|entry| match entry {
            Entry::Message(m) => {
                format!("{}\n{}", comment(&m.comment), form(m.id.name, m.value.as_ref(), &m.attributes))
            }
            Entry::Term(t) => format!("{}\n-{}", comment(&t.comment), form(t.id.name, Some(&t.value), &t.attributes)),
            Entry::Comment(c) => format!("# {}", c.content.join("\n")),
            Entry::GroupComment(c) => format!("## {}", c.content.join("\n")),
            Entry::ResourceComment(c) => format!("### {}", c.content.join("\n")),
            Entry::Junk { content } => format!("junk {content}"),
        })
        .collect()
}

/// A value, line by line. Text on the line of the `=` or of the variant's key has no indentation of its own.
#[derive(Debug, Default)]
struct Pattern {
    first: Vec<Chunk>,
    /// Indentation and content of each further line; no content is a blank line.
    rest: Vec<(usize, Vec<Chunk>)>,
}

#[derive(Debug)]
enum Chunk {
    Text(String),
    /// A selector of several lines, with its variants.
    Select {
        head: String,
        variants: Vec<Variant>,
    },
}

#[derive(Debug)]
struct Variant {
    default: bool,
    key: String,
    value: Pattern,
}

/// Reads a text that is known to parse. `None` anywhere means that it does not do so as expected here.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The rest of this line.
    fn line(&self) -> &'t str {
        self.rest().split('\n').next().unwrap_or_default()
    }

    fn next_line(&mut self) {
        self.at = (self.at + self.line().len() + 1).min(self.text.len());
    }

    /// Passes over characters and returns them.
    fn take_while(&mut self, takes: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let length = rest.find(|c| !takes(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn eat(&mut self, c: char) -> Option<()> {
        self.rest().starts_with(c).then(|| self.at += c.len_utf8())
    }

    fn id(&mut self) -> Option<&'t str> {
        let id = self.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        (!id.is_empty()).then_some(id)
    }

    /// A message or term with its attributes.
    fn entry(&mut self, out: &mut String) -> Option<()> {
        let id = self.id()?;
        self.take_while(|c| c == ' ');
        self.eat('=')?;
        let value = self.pattern()?;
        render_named(id, &value, 0, out);
        while let Some(at) = self.attribute_ahead() {
            self.at = at + 1;
            let id = self.id()?;
            self.take_while(|c| c == ' ');
            self.eat('=')?;
            let value = self.pattern()?;
            render_named(&format!(".{id}"), &value, 4, out);
        }
        Some(())
    }

    /// The place of the dot of an attribute that comes next, behind blank lines.
    fn attribute_ahead(&self) -> Option<usize> {
        let rest = self.rest();
        let content = rest.trim_start_matches([' ', '\n']);
        let at = self.text.len() - content.len();
        let is_indented = self.text[..at].ends_with(' ') || self.text[..at].ends_with('\n');
        (content.starts_with('.') && is_indented).then_some(at)
    }

    /// A value, up to the end of its last line, which is passed over.
    fn pattern(&mut self) -> Option<Pattern> {
        self.take_while(|c| c == ' ');
        let mut pattern = Pattern { first: self.content()?, rest: Vec::new() };
        while let Some((blank, indent)) = self.continuation() {
            if blank && !(pattern.first.is_empty() && pattern.rest.is_empty()) {
                pattern.rest.push((0, Vec::new()));
            }
            let content = self.content()?;
            pattern.rest.push((indent, content));
        }
        Some(pattern)
    }

    /// Goes to the content of the next line if it belongs to the same value. Tells whether blank lines came before,
    /// and how far it is indented.
    fn continuation(&mut self) -> Option<(bool, usize)> {
        let mut at = self.at;
        let mut blank = false;
        loop {
            let rest = &self.text[at..];
            let line = rest.split('\n').next().unwrap_or_default();
            let content = line.trim_start_matches(' ');
            if content.is_empty() {
                if line.len() >= rest.len() {
                    return None;
                }
                blank = true;
                at += line.len() + 1;
                continue;
            }
            let indent = line.len() - content.len();
            let continues =
                if indent == 0 { content.starts_with('{') } else { !content.starts_with(['[', '*', '.', '}']) };
            if !continues {
                return None;
            }
            self.at = at + indent;
            return Some((blank, indent));
        }
    }

    /// The content of a line to its end, which is passed over, without space at the end.
    fn content(&mut self) -> Option<Vec<Chunk>> {
        let mut chunks = Vec::new();
        let mut text = String::new();
        loop {
            text.push_str(self.take_while(|c| !matches!(c, '{' | '\n')));
            if self.rest().starts_with('{') {
                match self.placeable()? {
                    Chunk::Text(inline) => text.push_str(&inline),
                    select @ Chunk::Select { .. } => {
                        if !text.is_empty() {
                            chunks.push(Chunk::Text(std::mem::take(&mut text)));
                        }
                        chunks.push(select);
                    }
                }
                continue;
            }
            let kept = text.trim_end_matches([' ', '\r']).len();
            text.truncate(kept);
            if !text.is_empty() {
                chunks.push(Chunk::Text(text));
            }
            self.next_line();
            return Some(chunks);
        }
    }

    /// A placeable: as it stands if it is of one line.
    fn placeable(&mut self) -> Option<Chunk> {
        let length = closing(self.rest())?;
        let whole = &self.rest()[..length];
        if !whole.contains('\n') {
            self.at += length;
            return Some(Chunk::Text(whole.to_owned()));
        }
        let Some(arrow) = arrow(whole) else {
            self.at += length;
            return Some(Chunk::Text(format!("{{ {} }}", spaced(&whole[1..length - 1]))));
        };
        let end = self.at + length;
        let head = spaced(&whole[1..arrow]);
        self.at += arrow + 2;
        let mut variants = Vec::new();
        loop {
            self.take_while(|c| matches!(c, ' ' | '\n'));
            if self.at + 1 == end {
                self.at = end;
                return Some(Chunk::Select { head, variants });
            }
            let default = self.eat('*').is_some();
            self.eat('[')?;
            let key = self.take_while(|c| c != ']').trim_matches([' ', '\n']).to_owned();
            self.eat(']')?;
            variants.push(Variant { default, key, value: self.pattern()? });
        }
    }
}

/// The length of a placeable with its braces.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in outside_strings(text) {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The place of the arrow between a placeable's selector and its variants.
fn arrow(placeable: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in outside_strings(placeable) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '-' if depth == 1 && placeable[at + 1..].starts_with('>') => return Some(at),
            _ => {}
        }
    }
    None
}

/// The characters of a placeable that stand in no string literal. In the text of a variant, a quotation mark opens no
/// literal: there only what is inside braces of its own is code.
fn outside_strings(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    /// What a brace opened, or a variant's key: code, or text.
    #[derive(Clone, Copy, PartialEq)]
    enum Inside {
        Code,
        Text,
    }
    let mut stack: Vec<Inside> = Vec::new();
    let (mut string, mut escaped) = (false, false);
    let mut before = ' ';
    text.char_indices().filter(move |(_, c)| {
        if string {
            string = escaped || *c != '"';
            escaped = !escaped && *c == '\\';
            return false;
        }
        match c {
            '{' => stack.push(Inside::Code),
            '}' => {
                stack.pop();
            }
            '"' if stack.last() == Some(&Inside::Code) => {
                string = true;
                return false;
            }
            // Behind the arrow come variants, whose values are text up to the closing brace.
            '>' if before == '-' && stack.last() == Some(&Inside::Code) => {
                if let Some(top) = stack.last_mut() {
                    *top = Inside::Text;
                }
            }
            _ => {}
        }
        before = *c;
        true
    })
}

/// Code with single spaces in place of all white space, strings aside.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let (mut string, mut escaped, mut space) = (false, false, false);
    for c in code.trim_matches([' ', '\n']).chars() {
        if !string && matches!(c, ' ' | '\n') {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        if c == '"' && !escaped {
            string = !string;
        }
        escaped = string && !escaped && c == '\\';
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests;
