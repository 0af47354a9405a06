//! What no text of the site may be, found before anything parses it: nested without end, too long, or saying something
//! else than it shows.
//!
//! Fluent's parser calls itself for each level of nesting, so the depth is bounded here, by a scanner that keeps a stack
//! of its own. It follows the grammar as far as depth needs: within an entry it never counts less than the parser
//! would, and an entry begins anew wherever the parser could pick up after a fault.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::limits::{DEPTH as MAX_DEPTH, MESSAGE_SOURCE as MAX_MESSAGE};
use crate::signs::is_hidden;
use crate::source::{FileId, Sources, Span};

/// Checks the text of an `.ftl` file. False where it must not be parsed.
pub fn words(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    hidden_characters(file, sources, diagnostics);
    let text = sources.text(file);
    escapes(file, text, diagnostics);
    let mut safe = true;
    for entry in entries(text) {
        let span = |start: usize, end: usize| Span { file, start, end };
        let name = text[entry.start..entry.equals].trim_end();
        let long = entry.end - entry.start;
        if long > MAX_MESSAGE {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK241,
                    span(entry.start, entry.start + name.len()),
                    format!("`{name}` has {long} bytes"),
                )
                .help(format!("a message may have {MAX_MESSAGE} bytes; split it or shorten it")),
            );
            // The parser compares each argument of a call with all others.
            safe = false;
        }
        if let Some(at) = too_deep(&text[entry.equals..entry.end]) {
            let at = entry.equals + at;
            diagnostics.push(
                Diagnostic::new(
                    Code::HK240,
                    span(at, at + 1),
                    format!("`{name}` is nested more than {MAX_DEPTH} deep"),
                )
                .help("write the text out, or use a term for a part of it"),
            );
            safe = false;
        }
    }
    safe
}

/// Reports the characters of a text that hide something.
pub fn hidden_characters(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) {
    let text = sources.text(file);
    for (start, c) in text.char_indices().filter(|(_, c)| is_hidden(*c)) {
        diagnostics.push(hidden(Span { file, start, end: start + c.len_utf8() }, c));
    }
}

/// The finding about a character that hides something.
pub fn hidden(span: Span, c: char) -> Diagnostic {
    Diagnostic::new(Code::HK242, span, format!("the text holds the invisible character U+{:04X}", u32::from(c)))
        .help("delete it; `hikaku explain HK242` lists those that are allowed")
}

/// Escapes in Fluent's literals that stand for a character that hides something.
fn escapes(file: FileId, text: &str, diagnostics: &mut Diagnostics) {
    for (start, _) in text.match_indices('\\') {
        let rest = &text[start + 1..];
        let digits = match rest.as_bytes().first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let escaped = rest
            .get(1..=digits)
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32)
            .filter(|c| is_hidden(*c));
        if let Some(c) = escaped {
            diagnostics.push(hidden(Span { file, start, end: start + 2 + digits }, c));
        }
    }
}

/// A message or term as far as its outline shows it.
struct Entry {
    start: usize,
    /// Where its `=` stands.
    equals: usize,
    end: usize,
}

/// The entries of a file: a line that begins with an id and `=` begins one; so does a comment, which ends the one before.
fn entries(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let equals = begins_entry(line);
        if open && (equals.is_some() || line.starts_with('#')) {
            open = false;
        }
        if let Some(equals) = equals {
            entries.push(Entry { start, equals: start + equals, end: start });
            open = true;
        }
        start += line.len();
        if let (true, Some(entry)) = (open, entries.last_mut()) {
            entry.end = start;
        }
    }
    entries
}

/// Where the `=` stands in a line that begins an entry.
fn begins_entry(line: &str) -> Option<usize> {
    let id = line.strip_prefix('-').unwrap_or(line);
    if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let rest = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let rest = rest.trim_start_matches(' ');
    rest.starts_with('=').then(|| line.len() - rest.len())
}

/// What the scanner is inside of.
#[derive(PartialEq, Eq)]
enum Inside {
    Braces,
    Call,
    /// The text of a variant, within the braces of its select expression.
    Variant,
}

/// Where a pattern becomes too deep.
fn too_deep(pattern: &str) -> Option<usize> {
    let mut stack: Vec<Inside> = Vec::new();
    let mut depth = 0;
    let mut quoted = false;
    let mut line_start = false;
    let mut bytes = pattern.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if quoted {
            match byte {
                b'\\' => drop(bytes.next()),
                b'"' | b'\n' => quoted = false,
                _ => {}
            }
            continue;
        }
        let in_text = matches!(stack.last(), None | Some(Inside::Variant));
        match byte {
            b'{' => stack.push(Inside::Braces),
            b'}' => {
                // The brace that ends a select expression ends the text of its last variant too.
                if stack.last() == Some(&Inside::Variant) {
                    stack.pop();
                }
                depth -= usize::from(stack.pop().is_some_and(|inside| inside != Inside::Variant));
            }
            b'(' if !in_text => stack.push(Inside::Call),
            b')' if stack.last() == Some(&Inside::Call) => {
                stack.pop();
                depth -= 1;
            }
            b'"' if !in_text => quoted = true,
            b']' if !in_text => stack.push(Inside::Variant),
            b'[' | b'*' if line_start && stack.last() == Some(&Inside::Variant) => drop(stack.pop()),
            _ => {}
        }
        if byte == b'{' || byte == b'(' && !in_text {
            depth += 1;
            if depth > MAX_DEPTH {
                return Some(at);
            }
        }
        line_start = byte == b'\n' || line_start && byte == b' ';
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> (bool, Vec<Code>) {
        let mut sources = Sources::default();
        let file = sources.add("a.ftl", text);
        let mut diagnostics = Diagnostics::default();
        let safe = words(file, &sources, &mut diagnostics);
        (safe, diagnostics.sorted(&sources).iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn depth_is_counted_as_the_parser_would() {
        let nested = |n: usize| format!("a = {}$x{}\n", "{ ".repeat(n), " }".repeat(n));
        assert_eq!(checked(&nested(MAX_DEPTH)), (true, vec![]));
        assert_eq!(checked(&nested(MAX_DEPTH + 1)), (false, vec![Code::HK240]));
        let calls = |n: usize| format!("a = {{\n{}1{} }}\n", "F(\n".repeat(n), ")".repeat(n));
        assert_eq!(checked(&calls(MAX_DEPTH - 1)), (true, vec![]));
        assert_eq!(checked(&calls(MAX_DEPTH)), (false, vec![Code::HK240]));
    }

    #[test]
    fn quotes_brackets_and_broken_entries_hide_no_depth() {
        // A quote in a variant's text opens no literal.
        let deep = "{".repeat(MAX_DEPTH + 1);
        for text in [
            format!("a = {{ $x ->\n   *[o] \" {deep}\n}}\n"),
            format!("a = {{ \"}}}}}}\n\nb = \" {deep}\n"),
            format!("a = \" {deep}\n"),
            format!("a =\n    x\n    .b = {{ \"\\\"\" }} {deep}\n"),
        ] {
            assert_eq!(checked(&text), (false, vec![Code::HK240]), "{text}");
        }
    }

    #[test]
    fn many_shallow_placeables_are_no_depth() {
        let literals = "a = \n".to_owned() + &"    {\"{\"} \" ( {\"}\"} { $x } [ ]\n".repeat(100);
        assert_eq!(checked(&literals), (true, vec![]));
        let selects = format!(
            "a =\n{}",
            "    { $n ->\n        [one] x { $n }\n       *[other] { $n ->\n           *[other] y\n        }\n    }\n"
                .repeat(60)
        );
        assert_eq!(checked(&selects), (true, vec![]));
        // Faults do not add up over entries.
        assert_eq!(checked(&"a = { { {\n".repeat(100)), (true, vec![]));
    }

    #[test]
    fn invisible_characters_are_found_as_themselves_and_as_escapes() {
        assert_eq!(checked("a = x\u{202e}y\n"), (true, vec![Code::HK242]));
        assert_eq!(checked("a = { \"\\u202E\" }{ \"\\U0E0041\" }\n"), (true, vec![Code::HK242, Code::HK242]));
        assert_eq!(checked("a = 100\u{a0}%, \u{645}\u{6cc}\u{200c}\u{62e}, { \"\\u00A0\" }\n"), (true, vec![]));
        for c in ['\u{0}', '\u{1}', '\u{7f}', '\u{85}', '\u{200b}', '\u{2028}', '\u{2066}', '\u{feff}', '\u{e000}'] {
            assert!(is_hidden(c), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn a_message_has_a_longest() {
        let of = |n: usize| {
            format!("-a = x\n# a comment is no part of it {}\nb = {}\n", "x".repeat(MAX_MESSAGE), "x".repeat(n))
        };
        assert_eq!(checked(&of(MAX_MESSAGE - 5)), (true, vec![]));
        assert_eq!(checked(&of(MAX_MESSAGE - 4)), (false, vec![Code::HK241]));
    }
}
