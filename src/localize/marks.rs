//! Marks in texts: where each came from, for `serve --l10n`.
//!
//! A mark is made of [signs](crate::signs), which no source may hold (HK242), so that it passes through escaping, Markdown
//! and templates as any letter does. Nothing but a preview that asked for marks ever has them, and that preview turns
//! them into attributes before a browser sees the page.

use crate::signs::{ORIGIN_CLOSE, ORIGIN_DIGITS, ORIGIN_OPEN, ORIGIN_PART, ORIGIN_PLACED};
use crate::source::{FileId, Sources, Span};

/// Where a text is defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Path of the file below the site's root.
    pub path: String,
    /// The line of the message, or of its attribute.
    pub line: usize,
    /// The message, with its attribute: `next-wait.sentence`.
    pub id: String,
}

/// Puts marks round a text. `message` and `attribute` are where their names stand.
pub fn mark(text: &str, message: Span, attribute: Option<Span>) -> String {
    let mut out = String::from(ORIGIN_OPEN);
    number(&mut out, message.file.number());
    for span in [Some(message), attribute].into_iter().flatten() {
        out.push(ORIGIN_PART);
        number(&mut out, span.start);
        out.push(ORIGIN_PART);
        number(&mut out, span.end - span.start);
    }
    out.push(ORIGIN_PLACED);
    out.push_str(text);
    out.push(ORIGIN_CLOSE);
    out
}

fn number(out: &mut String, number: usize) {
    out.extend(number.to_string().chars().filter_map(|c| ORIGIN_DIGITS.sign(c.to_digit(10)? as usize)));
}

/// Reads a place: what stands between [`ORIGIN_OPEN`] and [`ORIGIN_PLACED`].
pub fn origin(place: &str, sources: &Sources) -> Option<Origin> {
    let digit = |c: char| char::from_digit(u32::try_from(ORIGIN_DIGITS.number(c)?).ok()?, 10);
    let numbers: Option<Vec<usize>> = place
        .split(ORIGIN_PART)
        .map(|part| part.chars().map(digit).collect::<Option<String>>()?.parse().ok())
        .collect();
    let numbers = numbers?;
    let (file, spans) = numbers.split_first()?;
    let file: FileId = sources.number(*file)?;
    let names = spans.chunks_exact(2).map(|span| sources.text(file).get(span[0]..span[0].checked_add(span[1])?));
    let id = names.collect::<Option<Vec<&str>>>()?.join(".");
    let start = spans.chunks_exact(2).last()?[0];
    Some(Origin { path: sources.path(file).to_owned(), line: sources.file(file).line_column(start).0, id })
}

/// Takes all marks out of a text.
pub fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find([ORIGIN_OPEN, ORIGIN_CLOSE]) {
        out.push_str(&rest[..at]);
        let opens = rest[at..].starts_with(ORIGIN_OPEN);
        let end = if opens { rest[at..].find(ORIGIN_PLACED) } else { Some(0) };
        rest = end.map_or("", |end| &rest[at + end + ORIGIN_OPEN.len_utf8()..]);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_says_where_a_text_is_defined_and_can_be_taken_out() {
        let mut sources = Sources::default();
        sources.add("locales/ja/site.ftl", "");
        let file = sources.add("locales/ja/sip/protocol.ftl", "# 一\nnext-wait = 待つ\n    .sentence = 待ちます。\n");
        let span = |word: &str| {
            let start = sources.text(file).find(word).unwrap();
            Span { file, start, end: start + word.len() }
        };
        let marked = mark("待ちます。", span("next-wait"), Some(span("sentence")));
        let marked = format!("a {} b", mark(&marked, span("next-wait"), None));
        assert_eq!(strip(&marked), "a 待ちます。 b");
        let places: Vec<Origin> = marked
            .split(ORIGIN_OPEN)
            .skip(1)
            .map(|part| origin(part.split(ORIGIN_PLACED).next().unwrap(), &sources).unwrap())
            .collect();
        let told: Vec<(usize, &str)> = places.iter().map(|place| (place.line, place.id.as_str())).collect();
        assert_eq!(told, [(2, "next-wait"), (3, "next-wait.sentence")]);
        assert_eq!(places[0].path, "locales/ja/sip/protocol.ftl");
        assert_eq!(strip(&format!("a{ORIGIN_OPEN}1 torn")), "a");
        assert_eq!(origin("torn", &sources), None);
    }
}
