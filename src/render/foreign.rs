//! Site texts that a locale took from another one: each says its own language on the page.
//!
//! Such a text may stand anywhere in a template, so it is told apart by [signs](crate::signs), which no source may
//! hold (HK242): they pass through escaping and templates as any letter does. Here they become elements, or nothing where a
//! page has no room for one (titles, attributes, scripts, drawings).

use std::fmt::Write;

use crate::escape;
use crate::model::Locale;
use crate::model::limits::VALUES;
use crate::signs::{TONGUE_CLOSE, TONGUES};

// Each locale is a value of `content/site.yaml`, so that there are signs for more of them than that file may list. Two more
// are made up for a preview.
const _: () = assert!(TONGUES.capacity() >= VALUES + 2, "a site may have more languages than there are signs");

/// Elements whose content is text and nothing else.
const RAW: [&str; 6] = ["option", "script", "style", "svg", "textarea", "title"];

/// Puts marks round a text of the locale at a position.
pub fn mark(text: &str, locale: usize) -> String {
    let open = TONGUES.sign(locale).expect("a site has fewer languages than there are signs");
    format!("{open}{text}{TONGUE_CLOSE}")
}

fn is_mark(c: char) -> bool {
    c == TONGUE_CLOSE || TONGUES.number(c).is_some()
}

/// A page of a locale with elements in the place of its marks.
pub fn place(page: &str, locales: &[Locale], own: usize) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 8);
    let mut rest = page;
    while let Some(at) = rest.find(|c| c == '<' || is_mark(c)) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let first = rest.chars().next().unwrap_or_default();
        if first == '<' {
            let end = escape::end_of_tag(rest);
            let name = rest[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            let end = if RAW.contains(&name) {
                let close = format!("</{name}");
                rest[end..].find(&close).map_or(rest.len(), |at| end + at)
            } else {
                end
            };
            out.extend(rest[..end].chars().filter(|c| !is_mark(*c)));
            rest = &rest[end..];
            continue;
        }
        match TONGUES.number(first) {
            Some(at) => {
                let attributes = locales.get(at).map(|other| locales[own].foreign(other));
                let _ = write!(out, "<span{}>", attributes.unwrap_or_default());
            }
            None => out.push_str("</span>"),
        }
        rest = &rest[first.len_utf8()..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Direction, LocaleState};

    fn locale(tag: &str, direction: Direction) -> Locale {
        Locale {
            tag: tag.to_owned(),
            language: tag.parse().expect("a tag"),
            name: tag.to_owned(),
            direction,
            script: "Latn".to_owned(),
            state: LocaleState::Partial,
            fallback: None,
            spacing: None,
            style: None,
            pseudo: None,
        }
    }

    #[test]
    fn a_text_says_its_language_wherever_an_element_may_stand() {
        let locales = [locale("en", Direction::Ltr), locale("pt", Direction::Ltr), locale("he", Direction::Rtl)];
        let en = mark("a > b", 0);
        for (page, expected) in [
            (format!("<h2>{en}</h2>"), "<h2><span class=\"fallback\" lang=\"en\">a > b</span></h2>"),
            (format!("<nav aria-label=\"{en}\">x</nav>"), "<nav aria-label=\"a > b\">x</nav>"),
            (
                format!("<title>{en}</title>{}", mark("c", 0)),
                "<title>a > b</title><span class=\"fallback\" lang=\"en\">c</span>",
            ),
            (format!("<svg><text>{en}</text></svg>"), "<svg><text>a > b</text></svg>"),
            (
                format!("<p>{}</p>", mark(&format!("x {} y", mark("z", 0)), 2)),
                "<p><span class=\"fallback\" lang=\"he\" dir=\"rtl\">x <span class=\"fallback\" lang=\"en\">z</span> y</span></p>",
            ),
            ("<p>x</p><!-- < -->".to_owned(), "<p>x</p><!-- < -->"),
        ] {
            assert_eq!(place(&page, &locales, 1), expected, "{page}");
        }
    }
}
