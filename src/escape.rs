//! Escaping for HTML, XML and scripts, and for what is printed. One place, so that there is one opinion.

use std::borrow::Cow;
use std::fmt::Write;

/// Escapes text for HTML and XML, in content and in double-quoted attributes.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_html(&mut out, text);
    out
}

/// Appends text, escaped for HTML and XML.
pub fn push_html(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Takes back [`html`]: for plain text out of rendered Markdown.
pub fn unescape(text: &str) -> String {
    const ENTITIES: [(&str, char); 5] =
        [("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\''), ("&amp;", '&')];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (entity, c) = ENTITIES.into_iter().find(|(entity, _)| rest.starts_with(entity)).unwrap_or(("&", '&'));
        out.push(c);
        rest = &rest[entity.len()..];
    }
    out.push_str(rest);
    out
}

/// The plain text of HTML that hikaku itself rendered: tags out, entities back.
pub fn strip_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    unescape(&out)
}

/// The end of the tag or comment at the beginning of a text: attributes may hold `>`.
pub fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + 3);
    }
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Would a terminal or a log do something else with this character than show it, or show nothing? Those that control,
/// turn the direction of writing, break lines, join, or mean something in private alone. The two joiners that Persian and
/// Indic words are spelled with, variation selectors and the tab are not among them.
pub fn is_unprintable(c: char) -> bool {
    match c {
        ' '..='~' | '\t' | '\u{3001}'..='\u{3130}' | '\u{4e00}'..='\u{9fff}' => false,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{13430}'..='\u{1345f}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}'
        | '\u{f0000}'..='\u{10ffff}' => true,
        // The last two of each plane are no characters at all.
        _ => c.is_control() || u32::from(c) & 0xfffe == 0xfffe,
    }
}

/// Appends a character of a text that is printed on one line: as it is, or as an escape that shows which it was.
pub fn push_printable(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        // `##[` begins a command wherever it stands in a line of a log on GitHub.
        '[' if out.ends_with("##") => out.push_str("\\u{5b}"),
        c if is_unprintable(c) => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        }
        c => out.push(c),
    }
}

/// A text of somebody else's for one line of a report: what would not be shown is written as an escape, line ends too.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains("##[") && !text.contains(is_unprintable) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|c| push_printable(&mut out, c));
    Cow::Owned(out)
}

/// A line that does not begin with `::` (after spaces), which is a command to GitHub's runners.
pub fn no_command(line: &str) -> Cow<'_, str> {
    let rest = line.trim_start();
    match rest.strip_prefix("::") {
        Some(behind) => Cow::Owned(format!("{}:\\u{{3a}}{behind}", &line[..line.len() - rest.len()])),
        None => Cow::Borrowed(line),
    }
}

/// A whole report of several lines that quotes what others wrote: every line as [`printable`] and [`no_command`] have it.
pub fn printable_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        out.push_str(&no_command(&printable(line)));
        out.push_str(end);
    }
    out
}

/// JSON in which every character that would not be shown is written as JSON's own escape: the same values in other spelling.
pub fn printable_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut units = [0; 2];
    for c in json.chars() {
        // Line ends stand between values only: in a text they are escaped already.
        if c != '\n' && is_unprintable(c) || c == '[' && out.ends_with("##") {
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_the_way_there_and_back() {
        let text = "a < b && \"c\" > 'd' &lt;";
        assert_eq!(unescape(&html(text)), text);
        assert_eq!(unescape("&amp;lt; &copy; & &"), "&lt; &copy; & &");
        assert_eq!(strip_tags(&format!("<p class=\"x\">{}</p>", html(text))), text);
    }

    #[test]
    fn nothing_that_is_printed_acts_on_who_reads_it() {
        let controls = (0..0x20).chain(0x7f..=0x9f).chain(0x202a..=0x202e).chain(0x2066..=0x2069);
        let others =
            [0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xe001, 0xfeff, 0xffff, 0xe0041, 0x10_fffd];
        for c in controls.chain(others).filter_map(char::from_u32).filter(|c| *c != '\t') {
            let text = format!("a{c}b##[add-mask]c");
            let json = serde_json::to_string(&text).expect("a text is JSON");
            let safe = printable_json(&json);
            assert_eq!(serde_json::from_str::<String>(&safe).ok(), Some(text.clone()));
            for shown in [printable(&text).into_owned(), safe] {
                assert!(!shown.contains(is_unprintable) && !shown.contains("##["), "U+{:04X}: {shown:?}", u32::from(c));
            }
        }
        assert_eq!(printable("می\u{200c}خواهم ❤\u{fe0f} 一、\ta"), "می\u{200c}خواهم ❤\u{fe0f} 一、\ta");
        assert_eq!(printable("\u{1b}[31m\r\n"), "\\u{1b}[31m\\r\\n");
        assert_eq!(printable_lines("a\n ::b::c\n::d\u{1b}"), "a\n :\\u{3a}b::c\n:\\u{3a}d\\u{1b}");
    }
}
