//! Has a text words to translate? `Contact`, `**{ $code }**`, `486` and `hikaku` have none: a translation may equal them.

use std::collections::BTreeSet;

use crate::model::Catalog;

/// Names that are the same in every language: of protocols, codes, header fields, and of the site.
#[derive(Debug, Default)]
pub struct Names {
    names: BTreeSet<String>,
}

impl Names {
    /// The names of a catalog. `site` is the site's own name.
    pub fn new(catalog: &Catalog, site: Option<&str>) -> Self {
        let mut names: BTreeSet<String> = site.map(str::to_owned).into_iter().collect();
        for protocol in &catalog.protocols {
            names.insert(protocol.name.clone());
            names.extend(protocol.headers.iter().map(|header| header.name.clone()));
            for code in &protocol.codes {
                names.extend([code.name.clone(), code.code.clone(), format!("{} {}", code.code, code.name)]);
            }
        }
        Names { names }
    }

    /// Does a canonical text hold words that a translator would have to translate?
    pub fn has_words(&self, canonical: &str) -> bool {
        let text = plain(canonical);
        let text = text.trim();
        if self.names.contains(text) {
            return false;
        }
        let mut words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.' | '_')));
        words.any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            is_word(word) && !self.names.contains(word)
        })
    }
}

/// Is it a word of a language? Abbreviations, methods, what holds a digit, and `Max-Forwards` are the same everywhere.
fn is_word(word: &str) -> bool {
    let is_header =
        word.contains('-') && word.split('-').all(|part| part.starts_with(|c: char| c.is_ascii_uppercase()));
    let lower = |c: char| c.is_lowercase() || (c.is_alphabetic() && !c.is_ascii() && !c.is_uppercase());
    !is_header && !word.chars().any(|c| c.is_ascii_digit()) && word.chars().any(lower)
}

/// A canonical text without placeables, code spans, targets of links and names of attributes.
fn plain(canonical: &str) -> String {
    let mut out = String::with_capacity(canonical.len());
    let mut rest = canonical;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let skipped = match c {
            '{' => placeable(rest, &mut out),
            '`' => code_span(rest),
            ']' if after.starts_with('(') => after.find(')').map(|end| 1 + end + 1),
            '\u{1e}' => after.find('=').map(|end| 1 + end + 1),
            _ => None,
        };
        if let Some(length) = skipped {
            out.push(' ');
            rest = &rest[length..];
        } else {
            out.push(c);
            rest = after;
        }
    }
    out
}

/// The length of a placeable. What its variants say is text all the same.
fn placeable(text: &str, out: &mut String) -> Option<usize> {
    let inner = text.strip_prefix("{\u{1f}")?;
    let mut depth = 1;
    let mut end = None;
    for (at, _) in inner.match_indices('\u{1f}') {
        // The mark stands before a brace that closes and behind one that opens.
        if inner[at + 1..].starts_with('}') {
            depth -= 1;
        } else if inner[..at].ends_with('{') {
            depth += 1;
        }
        if depth == 0 {
            end = Some(at);
            break;
        }
    }
    let inside = &inner[..end?];
    for variant in inside.split('\u{1d}').skip(1) {
        let text = variant.split_once(']').map_or(variant, |(_, text)| text);
        out.push(' ');
        out.push_str(&plain(text));
    }
    Some(2 + end? + 2)
}

fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let fence = &text[..ticks];
    text[ticks..].find(fence).map(|end| ticks + end + ticks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names { names: ["Busy Here", "SIP", "Contact", "hikaku"].map(str::to_owned).into() }
    }

    #[test]
    fn names_and_wire_text_have_no_words() {
        for text in [
            "hikaku",
            "Busy Here",
            "SIP",
            "486",
            "`INVITE sip:bob`",
            "**{\u{1f}$code\u{1f}}**",
            "{\u{1f}$a\u{1f}} · {\u{1f}$b\u{1f}}",
            "Contact, SDP",
            "Max-Forwards: 1",
            "— … 3.5",
            "[{\u{1f}$x\u{1f}}](sip/486)",
            "\u{1e}.sentence=`Contact`",
        ] {
            assert!(!names().has_words(text), "{text}");
        }
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        for text in [
            "Busy",
            "busy here",
            "the `Contact`",
            "[section](RFC3261#1)",
            "{\u{1f}$n\u{1d}[one]second\u{1d}*[other]\u{1f}}",
            "\u{1e}.sentence=It waits.",
            "応答",
            "`unclosed",
        ] {
            assert!(names().has_words(text), "{text}");
        }
    }
}
