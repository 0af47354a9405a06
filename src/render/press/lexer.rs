//! The tags of a template, taken apart as the template engine takes them apart.
//!
//! The engine keeps its own parse to itself, so its lexer is followed here rule by rule: where strings and tags end, what
//! is raw, what is a name. Whatever it would refuse, and whatever is not understood, is said to be so and never guessed.

/// A tag, `{{ … }}` or `{% … %}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'t> {
    /// Does it print a value? Otherwise it is a statement.
    pub prints: bool,
    /// What is in it.
    pub tokens: Vec<Token<'t>>,
    /// Its first byte.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
}

/// A piece of a tag's inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'t> {
    /// A name or a keyword.
    Name(&'t str),
    /// A string between its quotes, escapes as written.
    Text(&'t str),
    /// A number.
    Number,
    /// A sign, the longest that fits.
    Sign(&'static str),
}

/// Signs of several characters, then the others.
const SIGNS: [&str; 31] = [
    "...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?[", "+", "-", "*", "/", "%", "!", ".", ",", ":", "~", "|",
    "=", ">", "<", "(", ")", "[", "]", "{", "}", "@",
];

/// The tags of a template in order; the place from which on it is not understood where it is not.
pub fn tags(text: &str) -> Result<Vec<Tag<'_>>, usize> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let body = open + 2;
        match text.as_bytes().get(open + 1) {
            Some(b'#') => {
                let body = body + usize::from(text[body..].starts_with('-'));
                at = body + text[body..].find("#}").ok_or(open)? + 2;
            }
            Some(b'%') if whole(&text[body..], "raw").is_some() => {
                at = body + end_of_raw(&text[body..]).ok_or(open)?;
            }
            Some(kind @ (b'{' | b'%')) => {
                let end = if *kind == b'{' { "}}" } else { "%}" };
                let body = body + usize::from(text[body..].starts_with('-'));
                let (tokens, length) = inside(&text[body..], end).ok_or(open)?;
                at = body + length;
                tags.push(Tag { prints: *kind == b'{', tokens, start: open, end: at });
            }
            _ => at = open + 1,
        }
    }
    Ok(tags)
}

/// The length of a statement that is this one word, from behind its `{%`.
fn whole(text: &str, word: &str) -> Option<usize> {
    let is_space = |c: char| c.is_ascii_whitespace();
    let rest = text.strip_prefix('-').unwrap_or(text).trim_start_matches(is_space);
    let rest = rest.strip_prefix(word)?.trim_start_matches(is_space);
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(text.len() - rest.len())
}

/// Where the statement ends that ends a raw part, from behind the `{%` that begins it.
fn end_of_raw(text: &str) -> Option<usize> {
    let mut at = whole(text, "raw")?;
    loop {
        at += text[at..].find("{%")? + 2;
        if let Some(length) = whole(&text[at..], "endraw") {
            return Some(at + length);
        }
    }
}

/// The tokens up to the end of a tag, and the length with that end.
fn inside<'t>(text: &'t str, end: &str) -> Option<(Vec<Token<'t>>, usize)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start_matches(|c: char| c.is_ascii_whitespace());
        at = text.len() - rest.len();
        if let Some(after) = rest.strip_prefix('-').unwrap_or(rest).strip_prefix(end) {
            return Some((tokens, text.len() - after.len()));
        }
        let first = *rest.as_bytes().first()?;
        if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            tokens.push(Token::Sign(sign));
            at += sign.len();
        } else if matches!(first, b'"' | b'\'' | b'`') {
            let length = string(rest, first)?;
            tokens.push(Token::Text(&rest[1..=length]));
            at += length + 2;
        } else if first.is_ascii_digit() {
            tokens.push(Token::Number);
            at += number(rest);
        } else if first.is_ascii_alphabetic() || first == b'_' {
            let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(Token::Name(&rest[..length]));
            at += length;
        } else {
            return None;
        }
    }
}

/// How many bytes a string has between its quotes.
fn string(text: &str, quote: u8) -> Option<usize> {
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            byte if byte == quote => return Some(at - 1),
            _ => {}
        }
    }
    None
}

/// How many bytes a number has: digits, and one point.
fn number(text: &str) -> usize {
    let mut points = 0;
    let is_part = |c: char| {
        points += usize::from(c == '.');
        c.is_ascii_digit() || c == '.' && points == 1
    };
    text.len() - text.trim_start_matches(is_part).len()
}

#[cfg(test)]
mod tests {
    use super::Token::{Name, Number, Sign, Text};
    use super::*;

    fn tokens(text: &str) -> Result<Vec<Vec<Token<'_>>>, usize> {
        Ok(tags(text)?.into_iter().map(|tag| tag.tokens).collect())
    }

    #[test]
    fn a_tag_ends_where_the_engine_ends_it() {
        assert_eq!(tokens("no { tags } #"), Ok(vec![]));
        assert_eq!(
            tokens("{{- a.b -}}{{a?.b}}"),
            Ok(vec![vec![Name("a"), Sign("."), Name("b")], vec![Name("a"), Sign("?."), Name("b")]])
        );
        assert_eq!(
            tokens("{{ \"}}\" }}{{ '%}' ~ `}}` }}"),
            Ok(vec![vec![Text("}}")], vec![Text("%}"), Sign("~"), Text("}}")]])
        );
        // An escaped quote ends nothing, an escaped backslash escapes nothing.
        assert_eq!(tokens(r#"{{ "\"}}" ~ a }}"#), Ok(vec![vec![Text(r#"\"}}"#), Sign("~"), Name("a")]]));
        assert_eq!(tokens(r"{{ '\\' }}{{ b }}"), Ok(vec![vec![Text(r"\\")], vec![Name("b")]]));
        assert_eq!(tokens("{# {{ a }} #}{#-#}{#- -#}{{ b }}"), Ok(vec![vec![Name("b")]]));
        assert_eq!(tokens("{%- raw -%}{{ a }}{% x %}{%endraw-%}{{ b }}"), Ok(vec![vec![Name("b")]]));
        assert_eq!(tokens("{% raws %}{{ 1.5-2 }}"), Ok(vec![vec![Name("raws")], vec![Number, Sign("-"), Number]]));
        assert_eq!(tokens("{{{ a }}"), Ok(vec![vec![Sign("{"), Name("a")]]));
    }

    #[test]
    fn what_the_engine_refuses_is_not_understood() {
        for text in
            ["x{{ a", "x{{ 'a }}", "x{{ ä }}", "x{# a", "x{% raw %}", "x{{ \"\\\" }}", "x{{ a; }}", "x{{ a ? b }}"]
        {
            assert_eq!(tags(text), Err(1), "{text}");
        }
    }
}
