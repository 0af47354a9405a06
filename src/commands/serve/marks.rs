//! Turns the marks of `serve --l10n` into attributes: each text of a page says at which line of which file it stands, and
//! which message it is. Where a page cannot carry that (its title, scripts, drawings cut into lines), marks are taken out.

use std::fmt::Write;
use std::path::Path;

use crate::escape;
use crate::localize::marks::{Origin, origin, strip};
use crate::signs::{ORIGIN_CLOSE, ORIGIN_OPEN, ORIGIN_PLACED};
use crate::source::Sources;

/// What a click on a text does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Editor {
    /// The address that opens an editor, with `{path}` and `{line}`; `None` copies the place.
    pub(super) address: Option<String>,
}

impl Editor {
    /// Reads the value of `--editor`.
    pub(super) fn parse(text: &str) -> Result<Editor, String> {
        let address = match text {
            "copy" => None,
            "vscode" | "vscodium" | "zed" => Some(format!("{text}://file{{path}}:{{line}}")),
            "idea" => Some("idea://open?file={path}&line={line}".to_owned()),
            other if other.contains("{path}") && other.contains(':') => Some(other.to_owned()),
            _ => {
                return Err(
                    "name copy, vscode, vscodium, zed or idea, or give an address with {path} and {line}".into()
                );
            }
        };
        Ok(Editor { address })
    }
}

/// Elements whose content is text and nothing else.
const RAW: [&str; 5] = ["option", "script", "style", "textarea", "title"];
/// Elements without content.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];
/// Elements of which a page need not say where they end, and whose tags for that reason say nothing of how deep one is.
const OPEN_ENDED: [&str; 9] = ["dd", "dt", "li", "option", "tbody", "td", "th", "thead", "tr"];
/// Elements that no `span` may hold.
const BLOCK: [&str; 11] = ["blockquote", "div", "dl", "figure", "li", "ol", "p", "pre", "section", "table", "ul"];
/// Elements that nobody can point at.
const UNSEEN: [&str; 5] = ["body", "head", "html", "link", "meta"];

/// A page with attributes in the place of its marks, and with the script that makes use of them.
pub(super) fn place(page: &str, sources: &Sources, root: &Path, editor: &Editor) -> String {
    let mut walk = Walk { sources, out: String::with_capacity(page.len() * 2), is_drawing: false, last_tag: None };
    walk.text(page, None);
    let mut page = walk.out;
    let script = format!(
        "<link rel=\"stylesheet\" href=\"/.hikaku/l10n.css\">\n\
         <script defer src=\"/.hikaku/l10n.js\" data-root=\"{}\" data-editor=\"{}\"></script>\n",
        escape::html(&root.to_string_lossy()),
        escape::html(editor.address.as_deref().unwrap_or_default()),
    );
    let at = page.rfind("</body>").unwrap_or(page.len());
    page.insert_str(at, &script);
    page
}

struct Walk<'s> {
    sources: &'s Sources,
    out: String,
    is_drawing: bool,
    /// Where in `out` the `>` of the last start tag stands.
    last_tag: Option<usize>,
}

impl Walk<'_> {
    /// Goes through a piece of a page. `top` is given to the elements that are not inside another one of the piece.
    fn text(&mut self, text: &str, top: Option<&str>) {
        let mut rest = text;
        let mut depth = 0_usize;
        while let Some(at) = rest.find(['<', ORIGIN_OPEN, ORIGIN_CLOSE]) {
            self.out.push_str(&rest[..at]);
            rest = &rest[at..];
            if let Some(after) = rest.strip_prefix(ORIGIN_CLOSE) {
                rest = after;
            } else if let Some(after) = rest.strip_prefix(ORIGIN_OPEN) {
                rest = self.marked(after);
            } else {
                let tag = &rest[..escape::end_of_tag(rest)];
                rest = &rest[tag.len()..];
                let name = tag_name(tag);
                if tag.starts_with("</") {
                    depth -= usize::from(depth > 0 && !OPEN_ENDED.contains(&name));
                    self.is_drawing &= name != "svg";
                    self.out.push_str(tag);
                    continue;
                }
                self.start(tag, name, top.filter(|_| depth == 0));
                self.is_drawing |= name == "svg";
                if RAW.contains(&name) {
                    let end = rest.find("</").unwrap_or(rest.len());
                    self.out.push_str(&strip(&rest[..end]));
                    rest = &rest[end..];
                }
                depth += usize::from(!is_void(tag, name));
            }
        }
        self.out.push_str(rest);
    }

    /// A text that was opened; returns what follows it, or, where it cannot be told apart, what follows its place.
    fn marked<'t>(&mut self, text: &'t str) -> &'t str {
        let Some((place, text)) = text.split_once(ORIGIN_PLACED) else { return text };
        let Some(origin) = origin(place, self.sources) else { return text };
        let attributes = attributes(&origin);
        if self.is_drawing {
            // A drawing knows no `span`; the element round the text can say it.
            if let Some(at) = self.last_tag.filter(|at| at + 1 == self.out.len()) {
                self.out.insert_str(at, &attributes);
                self.last_tag = None;
            }
            return text;
        }
        let Some(end) = closing(text).filter(|end| is_balanced(&text[..*end])) else { return text };
        let (inner, after) = (&text[..end], &text[end + ORIGIN_CLOSE.len_utf8()..]);
        if tags(inner).any(|tag| BLOCK.contains(&tag_name(tag))) {
            self.text(inner, Some(&attributes));
        } else {
            let _ = write!(self.out, "<span{attributes}>");
            self.text(inner, None);
            self.out.push_str("</span>");
        }
        after
    }

    /// A start tag, its own texts (labels, placeholders) without their marks.
    fn start(&mut self, tag: &str, name: &str, top: Option<&str>) {
        let own =
            tag.split_once(ORIGIN_OPEN).and_then(|(_, rest)| origin(rest.split_once(ORIGIN_PLACED)?.0, self.sources));
        let own = own.filter(|_| !UNSEEN.contains(&name)).map(|origin| attributes(&origin));
        let clean = strip(tag);
        let length = clean.len() - if clean.ends_with("/>") { 2 } else { usize::from(clean.ends_with('>')) };
        self.out.push_str(&clean[..length]);
        self.out.push_str(top.or(own.as_deref()).unwrap_or_default());
        self.last_tag = (!clean.ends_with("/>")).then_some(self.out.len());
        self.out.push_str(&clean[length..]);
    }
}

fn attributes(origin: &Origin) -> String {
    let Origin { path, line, id } = origin;
    format!(" data-source=\"{}:{line}\" data-message=\"{}\"", escape::html(path), escape::html(id))
}

/// Where a text that was opened is closed again.
fn closing(text: &str) -> Option<usize> {
    let mut open = 0;
    for (at, c) in text.match_indices([ORIGIN_OPEN, ORIGIN_CLOSE]) {
        match (c.starts_with(ORIGIN_OPEN), open) {
            (true, _) => open += 1,
            (false, 0) => return Some(at),
            (false, _) => open -= 1,
        }
    }
    None
}

fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

/// Is nothing to be closed after this start tag?
fn is_void(tag: &str, name: &str) -> bool {
    tag.starts_with("<!") || tag.ends_with("/>") || VOID.contains(&name) || OPEN_ENDED.contains(&name)
}

fn tags(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = &rest[rest.find('<')?..];
        let (tag, after) = rest.split_at(escape::end_of_tag(rest));
        rest = after;
        Some(tag)
    })
}

/// Does a piece close all it opens, and nothing else?
fn is_balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    for tag in tags(text) {
        if tag.starts_with("</") {
            depth -= i32::from(!OPEN_ENDED.contains(&tag_name(tag)));
        } else if !is_void(tag, tag_name(tag)) {
            depth += 1;
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::marks::mark;
    use crate::source::Span;

    /// Places the marks of a page in which `[…]` is a marked text, and takes off what is added at the end.
    fn placed(page: &str) -> String {
        let mut sources = Sources::default();
        let file = sources.add("locales/ja/a.ftl", "\nabc = x\n");
        let place = mark("", Span { file, start: 1, end: 4 }, None);
        let page = page.replace('[', place.trim_end_matches(ORIGIN_CLOSE)).replace(']', &ORIGIN_CLOSE.to_string());
        let editor = Editor::parse("copy").unwrap();
        let out = place_only(&page, &sources, &editor);
        out.replace(" data-source=\"locales/ja/a.ftl:2\" data-message=\"abc\"", " @")
    }

    fn place_only(page: &str, sources: &Sources, editor: &Editor) -> String {
        let out = place(page, sources, Path::new("/site"), editor);
        out.split("<link rel=\"stylesheet\" href=\"/.hikaku/").next().unwrap().to_owned()
    }

    #[test]
    fn each_text_says_where_it_stands() {
        let cases = [
            ("<h2>[a]</h2>", "<h2><span @>a</span></h2>"),
            ("<p>x [a <b>b</b>, [c]] y</p>", "<p>x <span @>a <b>b</b>, <span @>c</span></span> y</p>"),
            ("<div>[<p>a</p>\n<ul><li>b</li></ul>]</div>", "<div><p @>a</p>\n<ul @><li>b</li></ul></div>"),
            ("<div>[<ul><li>a<li>b</ul><p>c</p>]</div>", "<div><ul @><li>a<li>b</ul><p @>c</p></div>"),
            ("<input placeholder=\"[a > b]\">", "<input placeholder=\"a > b\" @>"),
            ("<title>[a]</title><script>\"[a]\"</script>", "<title>a</title><script>\"a\"</script>"),
            ("<meta content=\"[a]\"><html lang=\"[x]\">", "<meta content=\"a\"><html lang=\"x\">"),
            (
                "<svg><text x=\"1\">[a</text><text>b]</text></svg>[c]",
                "<svg><text x=\"1\" @>a</text><text>b</text></svg><span @>c</span>",
            ),
            ("<p>[a</p><p>b]</p>", "<p>a</p><p>b</p>"),
        ];
        for (page, expected) in cases {
            assert_eq!(placed(page), expected, "{page}");
        }
    }

    #[test]
    fn editors_are_known_by_name_or_by_address() {
        let address = |text| Editor::parse(text).map(|editor| editor.address);
        assert_eq!(address("copy"), Ok(None));
        assert_eq!(address("vscode"), Ok(Some("vscode://file{path}:{line}".to_owned())));
        assert_eq!(address("x-ed:{path}#{line}"), Ok(Some("x-ed:{path}#{line}".to_owned())));
        assert!(address("emacs").is_err());
    }
}
