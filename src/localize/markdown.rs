//! Markdown → HTML, for messages: paragraphs, lists, code spans, emphasis and links, nothing else.
//!
//! 1. [`joined`] drops the line breaks between two CJK characters, which are no spaces.
//! 2. The parser's events are checked: raw HTML, images, headings, links to nowhere and emphasis that did not close
//!    are problems, and are never written; nor is a character that hides something and stands behind an entity.
//! 3. The rest becomes HTML. Links to codes begin with [`LOCALE_ROOT`], which a page replaces by its own way up.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};

use crate::signs::{LOCALE_ROOT, is_hidden};

/// The longest code that may be kept on one line: with letters of twice the size it still fits an item on a phone.
const WHOLE: usize = 14;

/// What is wrong with a message's Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Raw HTML, as written.
    RawHtml(String),
    /// A link whose destination is nothing known.
    LinkToNowhere(String),
    /// `**` left over as text.
    OpenEmphasis,
    /// A character that hides something, and how it is written: an entity, or a whole link or code block that holds one.
    Hidden(char, String),
    /// Something that messages do not have: an image, a heading, a table; or blocks where one line is wanted.
    NotForMessages(&'static str),
}

/// What a place of one line does not take.
pub const MORE_THAN_A_LINE: &str = "more than one line of text";

/// Where a link of a message leads: the address, or `None` where there is nothing.
pub type Resolve<'r> = dyn Fn(&str) -> Option<String> + 'r;

/// Renders blocks.
pub fn block(text: &str, resolve: &Resolve<'_>) -> (String, Vec<Problem>) {
    let text = joined(text);
    let (events, problems) = checked(&text, resolve);
    (written(events.into_iter(), text.len() * 3 / 2), problems)
}

/// Renders one line, without a paragraph around it.
pub fn inline(text: &str, resolve: &Resolve<'_>) -> (String, Vec<Problem>) {
    let text = joined(text);
    let (events, mut problems) = checked(&text, resolve);
    let paragraphs = events.iter().filter(|event| matches!(event, Event::Start(Tag::Paragraph))).count();
    let blocks =
        events.iter().any(|event| matches!(event, Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_))));
    if paragraphs > 1 || blocks {
        problems.push(Problem::NotForMessages(MORE_THAN_A_LINE));
    }
    let events = events
        .into_iter()
        .filter(|event| !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)));
    (written(events, text.len() + 16), problems)
}

/// Writes HTML. A line break within a paragraph is the space that it means, so that how a message is broken into lines never
/// shows in a page. Items, which end with the next one or with their list, have no end tags: most of a page are lists. The
/// writer escapes [`LOCALE_ROOT`] in addresses as it does any control character; that is undone.
fn written<'t>(events: impl Iterator<Item = Event<'t>>, capacity: usize) -> String {
    let mut out = String::with_capacity(capacity);
    let spaced = events.map(|event| if matches!(event, Event::SoftBreak) { Event::Text(" ".into()) } else { event });
    html::push_html(&mut out, spaced);
    out.trim_end().replace("</li>", "").replace("href=\"%01", &format!("href=\"{LOCALE_ROOT}"))
}

/// Escapes what Markdown would take for markup, for arguments that are plain text.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A link's destination that is made of parts with `/` between them, whatever is in them.
pub fn destination(parts: &[&str]) -> String {
    format!("<{}>", escape(&parts.join("/")))
}

/// Is this a character of a script that is written without spaces, or its punctuation?
pub fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{303f}' | '\u{3040}'..='\u{30ff}' | '\u{3100}'..='\u{312f}' | '\u{31f0}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Is this a mark of full width, which brings its own space?
pub fn is_full_width_mark(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{ff01}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}'
        | '\u{ff0e}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}')
}

/// Does this line begin an item of a list?
fn begins_item(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
        || digits.len() < line.len() && (digits.starts_with(". ") || digits.starts_with(") "))
}

/// Joins lines whose break stands between two CJK characters, or beside a mark of full width.
pub fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek() else {
            out.push_str(line);
            break;
        };
        let last = line.trim_end().chars().next_back();
        let first = next.trim_start().chars().next();
        let is_joined = last.zip(first).is_some_and(|(last, first)| {
            is_cjk(last) && is_cjk(first)
                || (is_full_width_mark(last) || is_full_width_mark(first)) && !begins_item(next.trim_start())
        });
        if is_joined {
            out.push_str(line.trim_end());
            // The next line's indentation is dropped with the break.
            let rest = lines.peek_mut().expect("peeked above");
            *rest = rest.trim_start();
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn checked<'t>(text: &'t str, resolve: &Resolve<'_>) -> (Vec<Event<'t>>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut events: Vec<Event<'t>> = Vec::new();
    // The section that the link leads to in which the text stands.
    let mut section = None;
    // Did the text just before end in a star that could open or close something?
    let mut tail = false;
    let mut is_code = false;
    // Only an entity stands for another character than is written; all others were judged where they stand.
    let decodes = text.contains('&');
    for (event, at) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let event = if decodes { visible(event, &text[at.clone()], &mut problems) } else { event };
        match event {
            Event::Html(html) | Event::InlineHtml(html) => problems.push(Problem::RawHtml(html.trim().to_owned())),
            // What was reported leaves no trace on the page.
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock | TagEnd::Heading(_) | TagEnd::Image) => {}
            Event::Start(Tag::Heading { .. }) => problems.push(Problem::NotForMessages("a heading")),
            Event::Start(Tag::Image { .. }) => problems.push(Problem::NotForMessages("an image")),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                section = section_of(&dest_url);
                let dest_url = if let Some(address) = resolve(&dest_url) {
                    CowStr::from(address)
                } else {
                    problems.push(Problem::LinkToNowhere(dest_url.to_string()));
                    CowStr::from("#")
                };
                events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            // A run of several words may break between them; a single one (a header field's name) goes to the next line whole,
            // and one that could be wider than the line says so.
            Event::Code(code) if code.contains(' ') || code.chars().count() > WHOLE => {
                let class = if code.contains(' ') { "words" } else { "wide" };
                let html = format!("<code class=\"{class}\">{}</code>", crate::escape::html(&code));
                events.push(Event::InlineHtml(html.into()));
            }
            Event::Rule => problems.push(Problem::NotForMessages("a rule")),
            Event::Text(words) => {
                if !is_code {
                    problems.extend(meant_as_markup(text, &words, at.start));
                }
                // The parser splits text at a failed delimiter, so two stars can arrive in two events. It splits before
                // an escaped character too, and that one is no delimiter.
                let escaped = text[..at.start].ends_with('\\');
                if words.contains("**") || (tail && !escaped && words.starts_with('*')) {
                    problems.push(Problem::OpenEmphasis);
                }
                tail = words.ends_with('*') && !(escaped && words.len() == 1);
                let is_citation = section.as_ref().is_some_and(|section| words.ends_with(section.as_str()));
                events.push(Event::Text(if is_citation { whole(&words).into() } else { words }));
                continue;
            }
            event => {
                match &event {
                    Event::Start(Tag::CodeBlock(_)) => is_code = true,
                    Event::End(TagEnd::CodeBlock) => is_code = false,
                    Event::End(TagEnd::Link) => section = None,
                    _ => {}
                }
                events.push(event);
            }
        }
        tail = false;
    }
    (events, problems)
}

/// The section that a destination like `RFC3261#16.7` names; `None` where it is no place in a document.
fn section_of(destination: &str) -> Option<String> {
    let (document, section) = destination.split_once('#')?;
    (!document.contains('/') && !section.is_empty()).then(|| section.to_owned())
}

/// A citation that no line break divides.
pub fn whole(citation: &str) -> String {
    citation.replace(' ', "\u{a0}")
}

/// Text that was surely meant as markup, and is none to the parser: a link whose address has a space, a table. `words` begin
/// at the byte `start` of the whole.
fn meant_as_markup(text: &str, words: &str, start: usize) -> Option<Problem> {
    let before = &text[..start];
    // Brackets with a backslash before them are meant as they are.
    let is_link = |at: usize| {
        let (before, behind) = (&text[..start + at], &text[start + at..]);
        behind.starts_with('(') && before.ends_with(']') && !before.ends_with("\\]")
    };
    if let Some(at) = words.match_indices('(').map(|(at, _)| at).find(|at| is_link(*at)) {
        let line = text[start + at + 1..].lines().next().unwrap_or_default();
        let dest = line.split(')').next().unwrap_or_default();
        return Some(Problem::LinkToNowhere(dest.to_owned()));
    }
    let is_cell = |cell: &str| {
        let cell = cell.trim();
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    let row = words.trim();
    let cells = row.strip_prefix('|').unwrap_or(row);
    let cells = cells.strip_suffix('|').unwrap_or(cells);
    // The row below the head of a table holds nothing else, and is its line's only text.
    let is_table = row.contains('|') && cells.split('|').all(is_cell) && before.trim_end_matches(' ').ends_with('\n');
    is_table.then_some(Problem::NotForMessages("a table"))
}

/// The event without what hides something and is written as an entity; each such character is a problem.
fn visible<'t>(event: Event<'t>, written: &str, problems: &mut Vec<Problem>) -> Event<'t> {
    // What stands there as itself was judged in the file, or is a sign of ours around an argument.
    let is_entity = |c: char| is_hidden(c) && !written.contains(c);
    let mut clean = |words: CowStr<'t>| {
        if !words.contains(is_entity) {
            return words;
        }
        problems.extend(words.chars().filter(|c| is_entity(*c)).map(|c| Problem::Hidden(c, written.to_owned())));
        CowStr::from(words.replace(is_entity, "\u{fffd}"))
    };
    match event {
        Event::Text(words) => Event::Text(clean(words)),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let (dest_url, title) = (clean(dest_url), clean(title));
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(clean(info))))
        }
        event => event,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn resolve(dest: &str) -> Option<String> {
        (dest == "sip/486").then(|| format!("{LOCALE_ROOT}sip/486-busy-here.html"))
    }

    #[test]
    fn a_line_break_between_two_cjk_characters_is_no_space() {
        let (html, problems) = block("応答は\n一度だけ\nACK で\n確認します。", &resolve);
        assert_eq!(html, "<p>応答は一度だけ ACK で確認します。</p>");
        assert!(problems.is_empty());
        let (html, _) = block("1. 一つ目、\n   続き。\n2. 二つ目。\n\n次の段落。", &resolve);
        assert!(html.contains("<li>一つ目、続き。\n") && html.contains("<p>次の段落。</p>"), "{html}");
        let (html, _) = block("応答は、\nACK で確認します。\nINVITE\n（再送）も。\n\n- 一つ。\n- 2 つ。", &resolve);
        assert!(html.starts_with("<p>応答は、ACK で確認します。INVITE（再送）も。</p>"), "{html}");
        assert!(html.contains("<li>一つ。\n<li>2 つ。\n</ul>"), "{html}");
    }

    #[test]
    fn a_citation_in_prose_is_not_divided_and_other_links_are() {
        let resolve = |dest: &str| Some(dest.to_owned());
        let (html, _) =
            inline("by [RFC 3261, 16.7](RFC3261#16.7) and [what it says](RFC3261#16.7), [a b](sip/486)", &resolve);
        assert!(html.contains(">RFC\u{a0}3261,\u{a0}16.7</a> and ") && html.contains(">what it says<"), "{html}");
        assert!(html.contains(">a b</a>"), "{html}");
    }

    #[test]
    fn a_code_of_several_words_and_one_wider_than_a_phones_line_say_so() {
        let (html, _) = block("`Retry-After`, `SIP/2.0 486`, `Proxy-Authenticate`", &resolve);
        let want =
            ["<code>Retry-After", "<code class=\"words\">SIP/2.0 486", "<code class=\"wide\">Proxy-Authenticate"];
        assert!(want.iter().all(|code| html.contains(code)), "{html}");
    }

    #[test]
    fn what_messages_do_not_have_is_a_problem_and_is_not_written() {
        let cases = [
            ("a <b>b</b>", Problem::RawHtml("<b>".into())),
            ("<script>alert(1)</script>", Problem::RawHtml("<script>alert(1)</script>".into())),
            ("[x](javascript:alert(1))", Problem::LinkToNowhere("javascript:alert(1)".into())),
            ("![x](sip/486)", Problem::NotForMessages("an image")),
            ("# x", Problem::NotForMessages("a heading")),
            ("a | b\n--- | ---\nc | d", Problem::NotForMessages("a table")),
            ("- x\n\n  | 甲 | 乙 |\n  |:--|:-:|\n  | c | d |", Problem::NotForMessages("a table")),
            ("see [x](https://a b)", Problem::LinkToNowhere("https://a b".into())),
            ("see [`x`](sip/ 486) and more", Problem::LinkToNowhere("sip/ 486".into())),
            ("**強調。**次", Problem::OpenEmphasis),
        ];
        for (text, problem) in cases {
            let (html, problems) = block(text, &resolve);
            assert!(problems.contains(&problem), "{text}: {problems:?}");
            assert!(!html.contains("<b>") && !html.contains("script") && !html.contains("<img"), "{html}");
        }
        for text in ["`[x](a b)` \\[x\\](a b) [x] (a b) f(x) a|b", "    | a |\n    |---|", "a | b - c | d", "- | -"] {
            assert_eq!(block(text, &resolve).1, [], "{text}");
        }
        assert_eq!(inline("\\*\\* and a *b*", &resolve), ("** and a <em>b</em>".into(), Vec::new()));
        assert!(inline("a\n\nb", &resolve).1.contains(&Problem::NotForMessages("more than one line of text")));
    }

    #[test]
    fn what_an_entity_stands_for_is_judged_as_if_it_stood_there() {
        let hidden = [
            "&#x202E;",
            "&#8238;",
            "&ZeroWidthSpace;",
            "&shy;",
            "&NoBreak;",
            "&#xE0041;",
            "&#1;",
            "&#x7f;",
            "&#xE000;",
            "&#xE0FF;",
            "&#xF0000;",
            "&#x100000;",
            "&#xFFFE;",
            "&#xffff;",
            "&#xFDD0;",
            "&#x1FFFF;",
            "&#x50000;",
            "&#x1b;",
        ];
        let whole = |text: &str| matches!(text, "sip/486").then(|| text.to_owned());
        for entity in hidden {
            let link = |title: &str| format!("[a](sip/486 \"{title}\")");
            for text in [
                format!("a {entity} b"),
                format!("**{entity}**"),
                link(&format!("x{entity}")),
                format!("[a](sip/486{entity})"),
                format!("[a][b]\n\n[b]: sip/486 \"{entity}\""),
                format!("```x{entity}\na\n```"),
                format!("- a\n- [{entity}](sip/486)"),
            ] {
                let (html, problems) = block(&text, &whole);
                let found = problems.iter().filter(|problem| matches!(problem, Problem::Hidden(..))).count();
                assert_eq!(found, 1, "{text}: {problems:?}");
                assert!(!html.contains(|c| is_hidden(c) && c != '\n'), "{text}: {html:?}");
            }
            // Within code an entity is only what is written.
            let (html, problems) = block(&format!("`{entity}`"), &whole);
            assert!(problems.is_empty() && html.contains("&amp;"), "{html}");
        }
        let fine = "&amp; &lt; &nbsp; &#x202F; &#x200C; &copy; &#xFE0F; &#10; &bogus; & &#x110000; &#0;";
        assert_eq!(block(fine, &whole).1, Vec::new());
        // Signs of ours around an argument are no entity.
        assert_eq!(inline("\u{e020}a\u{e021} &amp; b", &whole).1, Vec::new());
    }

    proptest! {
        #[test]
        fn no_entity_brings_in_what_hides(number in 1_u32..0x11_0000, hexadecimal: bool) {
            let entity = if hexadecimal { format!("a&#x{number:x};b") } else { format!("a&#{number};b") };
            let (html, problems) = inline(&entity, &resolve);
            let hides = char::from_u32(number).is_some_and(is_hidden);
            prop_assert_eq!(hides, problems.iter().any(|problem| matches!(problem, Problem::Hidden(..))));
            prop_assert!(!html.contains(is_hidden));
        }
    }

    #[test]
    fn links_lead_up_to_the_locale() {
        let (html, problems) = inline("see [486](sip/486)", &resolve);
        assert_eq!(html, "see <a href=\"\u{1}sip/486-busy-here.html\">486</a>");
        assert!(problems.is_empty());
    }

    proptest! {
        #[test]
        fn escaped_text_comes_out_as_it_went_in(text in "[ -~ぁ-ん]{0,40}") {
            let text = text.trim();
            let (html, problems) = inline(&escape(text), &resolve);
            let plain = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            prop_assert!(problems.is_empty());
            prop_assert_eq!(plain, text);
        }

        #[test]
        fn no_input_writes_a_tag_of_its_own(text in "[<>a-z/=\"'!\\-& \n*_`]{0,60}") {
            let (html, _) = block(&text, &resolve);
            for tag in html.split('<').skip(1) {
                let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                let own = ["p", "ul", "ol", "li", "code", "pre", "em", "strong", "blockquote", "a", "br"];
                prop_assert!(own.contains(&name.as_str()), "{}", html);
            }
        }
    }
}
