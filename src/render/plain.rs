//! The HTML of a message → lines of plain text, for programs and terminals.
//!
//! Messages hold few elements ([`crate::localize::markdown`] writes no others), so this reads those and no more:
//! paragraphs, lists, quotes, runs of code, emphasis, links and line breaks.

use crate::escape;

/// How a piece of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As the text around it.
    Plain,
    /// Strong emphasis.
    Strong,
    /// Emphasis.
    Emphasis,
    /// Code.
    Code,
    /// A link.
    Link,
}

/// A piece of text of one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text, on one line.
    pub text: String,
    /// How it is set.
    pub style: Style,
}

/// A paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// How many lists it stands in.
    pub depth: usize,
    /// `-` or `1.` before the first paragraph of an item.
    pub marker: Option<String>,
    /// The text; a line break is a piece of its own, `\n`.
    pub runs: Vec<Run>,
}

impl Block {
    /// The text without its styles.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// The blocks of a message.
pub fn blocks(html: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        let Some(end) = rest[at..].find('>') else { break };
        reader.tag(&rest[at + 1..at + end]);
        rest = &rest[at + end + 1..];
    }
    reader.text(rest.split('<').next().unwrap_or_default());
    reader.end();
    reader.blocks
}

/// The message as plain text: items of a list on lines of their own, paragraphs with an empty line between.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut before: Option<usize> = None;
    for block in blocks(html) {
        if let Some(depth) = before {
            out.push_str(if block.depth > 0 && depth > 0 { "\n" } else { "\n\n" });
        }
        before = Some(block.depth);
        out.push_str(&"  ".repeat(block.depth.saturating_sub(1)));
        if let Some(marker) = &block.marker {
            out.push_str(marker);
            out.push(' ');
        } else if block.depth > 0 {
            out.push_str("  ");
        }
        out.push_str(&block.text());
    }
    out
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    open: Block,
    /// For each list: the number of the next item, none where items are not numbered.
    lists: Vec<Option<u32>>,
    styles: Vec<Style>,
}

impl Reader {
    fn text(&mut self, html: &str) {
        let text = escape::unescape(html);
        // A break between lines of the source is a space here, and none at either end of a block.
        let mut line = String::with_capacity(text.len());
        let mut was_space = self.open.runs.last().is_none_or(|run| run.text.ends_with([' ', '\n']));
        for c in text.chars() {
            let is_space = matches!(c, ' ' | '\n' | '\t' | '\r');
            if !(is_space && was_space) {
                line.push(if is_space { ' ' } else { c });
            }
            was_space = is_space;
        }
        if line.is_empty() {
            return;
        }
        let style = self.styles.last().copied().unwrap_or(Style::Plain);
        match self.open.runs.last_mut() {
            Some(last) if last.style == style && last.text != "\n" => last.text.push_str(&line),
            _ => self.open.runs.push(Run { text: line, style }),
        }
    }

    fn tag(&mut self, tag: &str) {
        let name = tag.trim_end_matches('/').split([' ', '\n']).next().unwrap_or_default();
        match name {
            "p" | "/p" | "/li" | "blockquote" | "/blockquote" | "pre" | "/pre" => self.end(),
            "ul" => self.list(None),
            "ol" => {
                let start = tag.split_once("start=\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
                self.list(Some(start.unwrap_or(1)));
            }
            "/ul" | "/ol" => {
                self.end();
                self.lists.pop();
                self.open.depth = self.lists.len();
            }
            "li" => self.item(),
            "br" => self.open.runs.push(Run { text: "\n".to_owned(), style: Style::Plain }),
            "strong" => self.styles.push(Style::Strong),
            "em" => self.styles.push(Style::Emphasis),
            "code" => self.styles.push(Style::Code),
            "a" => self.styles.push(Style::Link),
            "/strong" | "/em" | "/code" | "/a" => {
                self.styles.pop();
            }
            _ => {}
        }
    }

    fn list(&mut self, first: Option<u32>) {
        self.end();
        self.lists.push(first);
        self.open.depth = self.lists.len();
    }

    fn item(&mut self) {
        self.end();
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}.", *number - 1)
            }
            _ => "-".to_owned(),
        };
        self.open.marker = Some(marker);
    }

    /// Ends the open block. A marker without text waits for the paragraph that follows it.
    fn end(&mut self) {
        while self.open.runs.last().is_some_and(|run| run.text.trim().is_empty()) {
            self.open.runs.pop();
        }
        if let Some(last) = self.open.runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        if !self.open.runs.is_empty() {
            self.blocks.push(std::mem::take(&mut self.open));
        }
        self.open.depth = self.lists.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_become_lines() {
        let html = "<p>One <code>A &lt; b</code>\ntwo.</p>\n<ol start=\"3\">\n<li>\n<p>first <a href=\"x\">486</a></p>\n<p>more</p>\n</li>\n<li>second\n<ul>\n<li>inner</li>\n</ul>\n</li>\n</ol>\n<p>終わり。</p>";
        assert_eq!(text(html), "One A < b two.\n\n3. first 486\n  more\n4. second\n  - inner\n\n終わり。");
        let styles: Vec<Style> = blocks(html)[0].runs.iter().map(|run| run.style).collect();
        assert_eq!(styles, [Style::Plain, Style::Code, Style::Plain]);
    }

    #[test]
    fn a_line_break_stays_and_torn_html_is_no_panic() {
        assert_eq!(text("a<br>b"), "a\nb");
        assert_eq!(text("<strong>486</strong> is &quot;busy&quot;."), "486 is \"busy\".");
        for torn in ["<", "a<b", "</li></ul>", "<li>x", ""] {
            let _ = text(torn);
        }
    }
}
