//! What goes over the wire → HTML with class names, for a `<pre>`.
//!
//! It is a highlighter and no parser: an example in a form nobody foresaw is still shown whole, only with less colour.
//! So it never fails, changes no character, and adds nothing but `<span class=w-…>`.

use std::ops::Range;

use crate::escape::push_html;
use crate::model::{MessageForm, Protocol, WireForm};

/// Appends the example with its parts marked.
///
/// The names of a message's header fields and the keys of a JSON text are `w-header`, all else in them is plain; which lines are no
/// header fields, and in which fields the code travels, is said by the protocol's `message`. A dump has `w-octets` and `w-comment`.
/// In each of them `w-own` marks where the code and its registered name stand. A text of no known form is shown as it is: nobody
/// knows what a number in it means.
pub fn highlight(form: Form<'_>, example: &str, code: &str, name: &str, out: &mut String) {
    for piece in Pieces::new(form, example, code, name).0 {
        out.push_str(&piece.html);
    }
}

/// What a protocol says about its examples.
#[derive(Debug, Clone, Copy)]
pub struct Form<'p> {
    /// What they are.
    pub wire: WireForm,
    /// How those that are messages are read.
    pub message: &'p MessageForm,
}

impl<'p> Form<'p> {
    /// What the protocol says, where its codes have examples.
    pub fn of(protocol: &'p Protocol) -> Option<Self> {
        Some(Form { wire: protocol.wire?, message: &protocol.message })
    }
}

/// An example taken apart and marked, so that an excerpt of it is only put together.
#[derive(Debug, Clone)]
pub struct Pieces(Vec<Piece>);

/// A header field, or what stands between two of them.
#[derive(Debug, Clone)]
struct Piece {
    /// The name of the field.
    field: Option<String>,
    /// The marked text, with the lines that continue it and their endings.
    html: String,
    /// How its first line ends.
    ending: &'static str,
}

impl Pieces {
    /// Takes an example apart. Only a message has more than one piece.
    pub fn new(form: Form<'_>, example: &str, code: &str, name: &str) -> Self {
        let marks = Marks { message: form.message, code, name };
        match form.wire {
            WireForm::Message => Pieces(message(example, &marks)),
            WireForm::Octets => Pieces::one(|out| octets(example, &marks, out)),
            WireForm::Text => Pieces::one(|out| push_html(out, example)),
            WireForm::Json => Pieces::one(|out| json(example, &marks, out)),
        }
    }

    fn one(write: impl FnOnce(&mut String)) -> Self {
        let mut html = String::new();
        write(&mut html);
        Pieces(vec![Piece { field: None, html, ending: "" }])
    }

    /// The names of the header fields, in order.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| piece.field.as_deref())
    }

    /// Does text follow the header fields?
    pub fn has_body(&self) -> bool {
        let is_start = |piece: &Piece| piece.field.is_none();
        self.0.iter().skip_while(|piece| is_start(piece)).any(is_start)
    }

    /// The whole example.
    pub fn whole(&self) -> String {
        let mut out = String::new();
        self.excerpt(|_| true, &mut out);
        out
    }

    /// Appends what a reader compares with another example: the first line, the body, and the header fields that `shows`
    /// says are worth it. Where fields are left out stands an ellipsis. A dump is shown whole.
    pub fn excerpt(&self, shows: impl Fn(&str) -> bool, out: &mut String) {
        let mut is_told = false;
        for piece in &self.0 {
            let is_hidden = piece.field.as_deref().is_some_and(|field| !shows(field));
            if !is_hidden {
                out.push_str(&piece.html);
            } else if !is_told {
                out.push('…');
                out.push_str(piece.ending);
            }
            is_told = is_hidden;
        }
    }
}

/// What is looked for inside a line.
#[derive(Clone, Copy)]
struct Marks<'a> {
    message: &'a MessageForm,
    code: &'a str,
    name: &'a str,
}

fn message(example: &str, marks: &Marks<'_>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = example;
    let mut in_header = false;
    while !rest.is_empty() {
        let (line, ending, after) = split_line(rest);
        let mut piece = Piece { field: None, html: String::new(), ending };
        if line.is_empty() && !pieces.is_empty() {
            piece.html.push_str(ending);
            push_html(&mut piece.html, after);
            pieces.push(piece);
            break;
        }
        rest = after;
        if let Some(field) = pieces.last_mut().filter(|_| in_header && line.starts_with([' ', '\t'])) {
            push_html(&mut field.html, line);
            field.html.push_str(ending);
            continue;
        }
        let colon = header_colon(line).filter(|_| !(pieces.is_empty() || marks.message.is_reply(line)));
        in_header = colon.is_some();
        if let Some(colon) = colon {
            piece.field = Some(line[..colon].trim_end().to_owned());
            header(line, colon, marks, &mut piece.html);
        } else {
            marks.push(line, &mut piece.html);
        }
        piece.html.push_str(ending);
        pieces.push(piece);
    }
    pieces
}

fn header(line: &str, colon: usize, marks: &Marks<'_>, out: &mut String) {
    let field = line[..colon].trim_end();
    span("w-header", field, out);
    let value = line[colon + 1..].trim_start();
    // The space between them belongs to neither.
    out.push_str(&line[field.len()..line.len() - value.len()]);
    // Some codes travel in a field: alone, as the protocol says of it, or with their name, wherever it is.
    if marks.message.holds_code(field) || find_token(value, marks.name).is_some() {
        marks.push(value, out);
    } else {
        push_html(out, value);
    }
}

fn octets(example: &str, marks: &Marks<'_>, out: &mut String) {
    let mut rest = example;
    while !rest.is_empty() {
        let (line, ending, after) = split_line(rest);
        let (dump, comment) = line.split_at(line.find(['#', ';']).unwrap_or(line.len()));
        let dump_end = dump.trim_end();
        span("w-octets", dump_end, out);
        out.push_str(&dump[dump_end.len()..]);
        marks.span("w-comment", comment, out);
        out.push_str(ending);
        rest = after;
    }
}

/// Marks the keys of a JSON text, and the code where it first is a whole value: elsewhere the same number is another one.
fn json(example: &str, marks: &Marks<'_>, out: &mut String) {
    let mut rest = example;
    let mut is_told = false;
    while let Some(first) = rest.chars().next() {
        let is_text = first == '"';
        let is_bare = |c: char| c.is_alphanumeric() || matches!(c, '+' | '-' | '.' | '_');
        let end = match first {
            '"' => end_of_string(rest),
            _ if is_bare(first) => rest.find(|c| !is_bare(c)).unwrap_or(rest.len()),
            _ => rest.find(|c| c == '"' || is_bare(c)).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        let value = if is_text { token.trim_matches('"') } else { token };
        let is_own = !is_told && !marks.code.is_empty() && value == marks.code;
        if is_text && after.trim_start().starts_with(':') {
            span("w-header", token, out);
        } else if is_own {
            is_told = true;
            span("w-own", token, out);
        } else if is_text {
            Marks { code: "", ..*marks }.push(token, out);
        } else {
            push_html(out, token);
        }
    }
}

/// Where the string ends that a JSON text begins with: behind its closing quote, or with the text.
fn end_of_string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// Splits off the first line: its text, its line ending, and what follows.
fn split_line(text: &str) -> (&str, &'static str, &str) {
    let (whole, after, is_open) = text.split_once('\n').map_or((text, "", true), |(line, after)| (line, after, false));
    match (whole.strip_suffix('\r'), is_open) {
        (Some(line), true) => (line, "\r", after),
        (Some(line), false) => (line, "\r\n", after),
        (None, true) => (whole, "", after),
        (None, false) => (whole, "\n", after),
    }
}

/// Returns where the colon of a header field stands; a leading colon belongs to the name (`:status`).
fn header_colon(line: &str) -> Option<usize> {
    let skipped = usize::from(line.starts_with(':'));
    let colon = skipped + line[skipped..].find(':')?;
    let field = line[skipped..colon].trim_end_matches([' ', '\t']);
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    (!field.is_empty() && field.bytes().all(is_token)).then_some(colon)
}

fn span(class: &str, text: &str, out: &mut String) {
    if text.is_empty() {
        return;
    }
    open(class, out);
    push_html(out, text);
    out.push_str("</span>");
}

fn open(class: &str, out: &mut String) {
    out.push_str("<span class=");
    out.push_str(class);
    out.push('>');
}

impl Marks<'_> {
    /// Appends a part of a line, with the code and the name marked inside it.
    fn span(&self, class: &str, text: &str, out: &mut String) {
        if text.is_empty() {
            return;
        }
        open(class, out);
        self.push(text, out);
        out.push_str("</span>");
    }

    fn push(&self, text: &str, out: &mut String) {
        let code = find_token(text, self.code);
        // `100 Trying` comes first as the code, then as the name; a name before the code is another word.
        let from = code.as_ref().map_or(0, |range| range.end);
        let name = find_token(&text[from..], self.name);
        let name = name.map(|range| from + range.start..from + range.end);
        let own = match (code, name) {
            // Where they follow one another, they are one.
            (Some(code), Some(name)) if &text[code.end..name.start] == " " => [Some(code.start..name.end), None],
            both => [both.0, both.1],
        };
        let mut at = 0;
        for range in own.into_iter().flatten() {
            push_html(out, &text[at..range.start]);
            span("w-own", &text[range.clone()], out);
            at = range.end;
        }
        push_html(out, &text[at..]);
    }
}

/// Finds a code or a name that is not part of a longer word or number: `301` neither in `1301` nor in `192.0.2.301`.
fn find_token(text: &str, token: &str) -> Option<Range<usize>> {
    if token.is_empty() {
        return None;
    }
    text.match_indices(token).map(|(start, found)| start..start + found.len()).find(|range| {
        let before = text[..range.start].chars().next_back();
        let mut after = text[range.end..].chars();
        let next = after.next();
        let goes_on = next == Some('.') && after.next().is_some_and(char::is_alphanumeric);
        let is_inside = |side: Option<char>| side.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !(is_inside(before) || before == Some('.') || is_inside(next) || goes_on)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the protocols of mail and the web would say of their messages.
    fn mail() -> MessageForm {
        MessageForm {
            code_in: ["Status", ":status"].map(str::to_owned).into(),
            content_type: None,
            replies: Some(regex_lite::Regex::new("^[0-9]{3}(?:[ -]|$)").expect("a pattern")),
        }
    }

    fn html(wire: WireForm, example: &str, code: &str, name: &str) -> String {
        let mut out = String::new();
        highlight(Form { wire, message: &mail() }, example, code, name, &mut out);
        out
    }

    /// Returns the text that a browser would show.
    fn shown(html: &str) -> String {
        let mut text = String::new();
        let mut rest = html;
        while let Some((before, tag)) = rest.split_once('<') {
            text.push_str(before);
            rest = tag.split_once('>').expect("every tag is closed").1;
        }
        text.push_str(rest);
        assert!(!text.contains('"'), "quotes are escaped");
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    #[test]
    fn a_response_has_start_line_headers_and_body() {
        let example = "SIP/2.0 301 Moved Permanently\r\nTo: Bob <sip:bob@example.com>\r\n folded\r\n\r\na: 301\n";
        assert_eq!(
            html(WireForm::Message, example, "301", "Moved Permanently"),
            concat!(
                "SIP/2.0 <span class=w-own>301 Moved Permanently</span>\r\n",
                "<span class=w-header>To</span>: Bob &lt;sip:bob@example.com&gt;\r\n",
                " folded\r\n\r\na: 301\n",
            )
        );
    }

    #[test]
    fn an_excerpt_has_the_fields_that_are_asked_for() {
        let example = "SIP/2.0 600 Busy\nVia: a\n folded\nVia: b\nRetry-After: 5\n (soon)\nTo: c\n\nbody\n";
        let mut out = String::new();
        let form = Form { wire: WireForm::Message, message: &MessageForm::default() };
        let pieces = Pieces::new(form, example, "600", "Busy");
        pieces.excerpt(|field| field == "Retry-After", &mut out);
        assert_eq!(shown(&out), "SIP/2.0 600 Busy\n…\nRetry-After: 5\n (soon)\n…\n\nbody\n");
        assert_eq!(pieces.fields().collect::<Vec<_>>(), ["Via", "Via", "Retry-After", "To"]);
    }

    #[test]
    fn a_line_that_the_protocol_calls_a_reply_is_no_header_field() {
        let example = "550-5.1.1 <bob@example.com>: unknown\n550 5.1.1 see https://example.com/\n";
        let found = html(WireForm::Message, example, "550", "");
        assert_eq!(found.matches("<span class=w-own>550</span>").count(), 2);
        assert!(!found.contains("w-header"), "{found}");
    }

    #[test]
    fn commands_with_a_colon_are_no_header_fields() {
        for line in ["RCPT TO:<bob@example.com>", "INVITE sip:bob@example.com SIP/2.0"] {
            assert!(!html(WireForm::Message, &format!("first\n{line}"), "1", "x").contains("w-header"), "{line}");
        }
    }

    #[test]
    fn a_code_inside_a_header_field_is_marked_where_it_is_meant() {
        let mark = |code: &str| format!("<span class=w-own>{code}</span>");
        let cases = [
            ("x\nReason: Q.850;cause=17;text=\"User busy\"", "17", "User busy", 1),
            ("x\n:status: 421", "421", "Misdirected Request", 1),
            ("x\nStatus: 5.1.1", "5.1.1", "", 1),
            ("x\nContent-Length: 17", "17", "User busy", 0),
            ("HTTP/1.1 200 OK at 192.0.2.301 or 1301 or 301.example", "301", "", 0),
        ];
        for (example, code, name, count) in cases {
            let found = html(WireForm::Message, example, code, name);
            assert_eq!(found.matches(&mark(code)).count(), count, "{found}");
        }
    }

    #[test]
    fn a_dump_keeps_octets_and_comments_apart() {
        assert_eq!(
            html(WireForm::Octets, "08 02 80 91   ; cause 17, \"User busy\"\n# end\n", "17", "User busy"),
            concat!(
                "<span class=w-octets>08 02 80 91</span>   ",
                "<span class=w-comment>; cause <span class=w-own>17</span>, ",
                "&quot;<span class=w-own>User busy</span>&quot;</span>\n",
                "<span class=w-comment># end</span>\n",
            )
        );
    }

    #[test]
    fn a_json_text_has_its_keys_and_its_code_marked() {
        let example = "{\"error\": \"E_CARD\", \"at\": {\"E_CARD\": [64, \"E_CARD\", \"Card \\\"lost\\\"\"]}}\n";
        assert_eq!(
            html(WireForm::Json, example, "E_CARD", "lost"),
            concat!(
                "{<span class=w-header>&quot;error&quot;</span>: <span class=w-own>&quot;E_CARD&quot;</span>, ",
                "<span class=w-header>&quot;at&quot;</span>: {<span class=w-header>&quot;E_CARD&quot;</span>: [64, ",
                "&quot;E_CARD&quot;, &quot;Card \\&quot;<span class=w-own>lost</span>\\&quot;&quot;]}}\n",
            )
        );
        let number = html(WireForm::Json, "{\"status\": 64, \"amount\": 64}", "64", "");
        assert_eq!(number.matches("w-own").count(), 1);
    }

    #[test]
    fn a_text_of_no_form_is_shown_as_it_is() {
        let example = "$ bill 1\nbill: unknown option\n64 <usage>\n";
        assert_eq!(html(WireForm::Text, example, "64", "usage"), "$ bill 1\nbill: unknown option\n64 &lt;usage&gt;\n");
    }

    proptest! {
        #[test]
        fn nothing_is_lost(
            example in "([a-c1:;# \t<>&\"'あ.-]{0,12}(\r\n|\n|\r)?){0,6}",
            code in "[1.a]{0,2}",
            name in "[a-c あ]{0,3}",
        ) {
            for (_, form) in WireForm::ALL {
                prop_assert_eq!(shown(&html(form, &example, &code, &name)), example.clone());
            }
        }

        #[test]
        fn any_text_survives(example in any::<String>(), code in any::<String>(), name in any::<String>()) {
            for (_, form) in WireForm::ALL {
                prop_assert_eq!(shown(&html(form, &example, &code, &name)), example.clone());
            }
        }
    }
}
