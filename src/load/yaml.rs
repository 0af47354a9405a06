//! YAML text → a tree that knows the place of every value, and readers that take it apart.
//!
//! Facts are read into this untyped tree first, not straight into structs, so that one run reports every fault of a
//! file, each at its own place, and a misspelt key gets a suggestion. The parser underneath is `serde_yaml` (see
//! Cargo.toml); anchors, aliases, tags and several documents are refused, which also bounds what a file can cost.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy};

use super::guard;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::limits::{DEPTH, VALUES};
use crate::signs::is_hidden;
use crate::source::{FileId, Sources, Sp, Span};

/// The most items of a list; the longest real one has a hundred and fifty.
const MAX_ITEMS: usize = 1_000;

/// The longest text of one line, in characters, and the longest of several.
const MAX_LINE: usize = 500;
const MAX_LINES: usize = 20_000;

/// The longest name, in characters: it stands in titles, in tables and in the terminal.
const MAX_NAME: usize = 200;

/// The longest tag in `!<…>` that is looked for, in bytes.
const MAX_TAG: usize = 200;

/// The keys whose texts are names.
const NAMES: [&str; 6] = ["code", "id", "name", "names", "slug", "title"];

/// The keys whose texts may have several lines.
const OF_LINES: [&str; 2] = ["example", "reason"];

/// A value of a YAML document and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands; for a mapping, its first key; for a text of several lines, the first.
    pub span: Span,
}

/// What a YAML value can be. Numbers, booleans and texts are all texts here: `007` stays `007`.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing after the colon.
    Null,
    /// A scalar, as written.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order written.
    Map(Vec<(Sp<String>, Node)>),
}

/// Parses a file. `None` where a finding says why.
pub fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    guard::hidden_characters(file, sources, diagnostics);
    let text = sources.text(file);
    match serde_yaml::from_str_with_options::<Spanned<Raw>>(text, options()) {
        Ok(raw) => Some(Tree { file, sources, diagnostics }.node(raw)),
        Err(error) => {
            let start = error.location().map_or(0, |at| offset(sources, file, at.line(), at.column()));
            let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
            let (message, help) = reason(error.without_snippet());
            diagnostics.push(
                Diagnostic::new(Code::HK105, Span { file, start, end }, format!("this YAML {message}")).help(help),
            );
            None
        }
    }
}

fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        reject_unsupported_tags: true,
        reject_tagged_field_names: true,
        with_snippet: false,
        budget: serde_yaml::budget! { max_documents: 1, max_aliases: 0, max_anchors: 0, max_depth: DEPTH, max_nodes: VALUES },
    }
}

/// What the parser says, in words for a person, and what to do about it.
fn reason(error: &serde_yaml::Error) -> (String, &'static str) {
    use serde_yaml::{Error, budget::BudgetBreach};
    let refused = |what: &str| format!("has {what}");
    match error {
        Error::Budget { breach, .. } => match breach {
            BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } => {
                (refused("an anchor or an alias"), "write the value out in each place")
            }
            BudgetBreach::Documents { .. } => {
                (refused("more than one document"), "one file, one document: take out `---`")
            }
            BudgetBreach::Depth { .. } => (refused("more than 32 levels"), "nothing here is nested so deeply"),
            BudgetBreach::Nodes { .. } => (refused("too many values"), "nothing here needs so many; split the file"),
            _ => (refused("more of everything than a file here needs"), "split the file"),
        },
        Error::UnsupportedTag { .. } | Error::BinaryNotUtf8 { .. } | Error::InvalidBinaryBase64 { .. } => {
            (refused("a tag"), "take out the word that begins with `!`")
        }
        error => {
            let text = error.to_string();
            let text = text.split(" at line ").next().unwrap_or(&text);
            let text = text.strip_prefix("error: ").unwrap_or(text);
            // The scanner beneath has a bound of its own for brackets.
            if text.contains("recursion limit") {
                return (refused("more than 32 levels"), "nothing here is nested so deeply");
            }
            let help = "look at this line and the one before: a colon without a space, a tab, an unclosed quote";
            (format!("does not parse: {text}"), help)
        }
    }
}

/// The byte offset of a line and column as the parser counts them.
fn offset(sources: &Sources, file: FileId, line: u64, column: u64) -> usize {
    let number = |n: u64| usize::try_from(n).unwrap_or(1);
    sources.file(file).offset(number(line), number(column))
}

/// What the deserializer sees, before texts are taken from the source.
enum Raw {
    Null,
    /// A text whose quotes and escapes the parser resolved.
    Text(String),
    /// A plain number or boolean: its spelling is taken from the source.
    Plain,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = access.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = access.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

struct Tree<'a> {
    file: FileId,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
}

impl Tree<'_> {
    fn span<T>(&self, spanned: &Spanned<T>) -> Span {
        let location = spanned.referenced;
        let start = offset(self.sources, self.file, location.line(), location.column());
        let length = location.span().byte_len().and_then(|len| usize::try_from(len).ok()).unwrap_or(0);
        let end = self.sources.file(self.file).floor(start + length);
        // One line is enough to point at a text of several.
        let end = self.sources.text(self.file)[start..end].find('\n').map_or(end, |at| start + at);
        Span { file: self.file, start, end }
    }

    fn node(&mut self, raw: Spanned<Raw>) -> Node {
        let span = self.span(&raw);
        if let Some(tag) = tag_before(self.sources.text(self.file), span.start) {
            let tag = Span { file: self.file, start: tag.start, end: tag.end };
            self.diagnostics.push(
                Diagnostic::new(Code::HK105, tag, "this YAML has a tag").help("take out the word that begins with `!`"),
            );
        }
        match raw.value {
            Raw::Null => Node { value: Value::Null, span },
            Raw::Text(text) => {
                self.hidden(&text, span);
                Node { value: Value::Text(text), span }
            }
            Raw::Plain => Node { value: Value::Text(self.sources.slice(span).trim().to_owned()), span },
            Raw::List(list) => {
                let list = list.into_iter().map(|item| self.node(item)).collect();
                Node { value: Value::List(list), span }
            }
            Raw::Map(map) => self.map(map, span),
        }
    }

    /// Reports the characters of a text that hide something. What stands in the file as itself was found there; here it can
    /// only be an escape.
    fn hidden(&mut self, text: &str, span: Span) {
        let mut escaped: Vec<char> = text.chars().filter(|c| is_hidden(*c)).collect();
        escaped.sort_unstable();
        escaped.dedup();
        escaped.retain(|c| !self.sources.text(self.file).contains(*c));
        for c in escaped {
            self.diagnostics.push(guard::hidden(span, c));
        }
    }

    fn map(&mut self, raw: Vec<(Spanned<String>, Spanned<Raw>)>, span: Span) -> Node {
        let mut map: Vec<(Sp<String>, Node)> = Vec::with_capacity(raw.len());
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for (key, value) in raw {
            let key = Sp::new(key.value.clone(), self.span(&key));
            self.hidden(&key.value, key.span);
            let value = self.node(value);
            if let Some(first) = seen.get(&key.value) {
                self.diagnostics.push(
                    Diagnostic::new(Code::HK108, key.span, format!("key `{}` is given twice", key.value))
                        .label("again here")
                        .other(*first, "first here")
                        .help("keep one of the two"),
                );
                continue;
            }
            seen.insert(key.value.clone(), key.span);
            map.push((key, value));
        }
        let span = map.first().map_or(span, |(key, _)| key.span);
        Node { value: Value::Map(map), span }
    }
}

/// The tag of the value that begins at a byte, which the parser has taken for granted: the word before it, where that
/// begins with `!` and stands where a value does.
fn tag_before(text: &str, start: usize) -> Option<Range<usize>> {
    let word_before = |end: usize| {
        let end = text[..end].trim_end().len();
        // Written out, a tag may have commas in it.
        let near = (end.saturating_sub(MAX_TAG)..end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
        let tag = text[near..end].rfind("!<").filter(|at| !text[near + at..end].contains(char::is_whitespace));
        if let Some(at) = tag.filter(|_| text[..end].ends_with('>')) {
            return near + at..end;
        }
        let mut before = text[..end].char_indices().rev();
        let apart = before.find(|(_, c)| c.is_whitespace() || "[{,".contains(*c));
        apart.map_or(0, |(at, c)| at + c.len_utf8())..end
    };
    let mut word = word_before(start);
    // A text of several lines is announced by a mark of its own.
    if text[word.clone()].starts_with(['|', '>']) {
        word = word_before(word.start);
    }
    if !text[word.clone()].starts_with('!') || text[word.clone()].ends_with(':') {
        return None;
    }
    let before = text[..word.start].trim_end_matches(' ');
    let line = before.rsplit('\n').next().unwrap_or_default();
    // A comment ends with its line; behind a value in quotes a `#` is no comment, and so nothing else would be on this line.
    let is_comment = line.contains('#') && text[word.end..start].contains('\n');
    let is_place = before.is_empty() || before.ends_with(['\n', ':', '-', '[', '{', ',', '?']);
    (is_place && !is_comment).then_some(word)
}

impl Node {
    /// The text of a scalar, or a finding.
    pub fn text(&self, what: &str, diagnostics: &mut Diagnostics) -> Option<Sp<String>> {
        match &self.value {
            Value::Text(text) => {
                if let Err((message, help)) = sane(what, text) {
                    diagnostics.push(Diagnostic::new(Code::HK109, self.span, message).help(help));
                }
                Some(Sp::new(text.clone(), self.span))
            }
            other => {
                diagnostics.push(wrong_type(self.span, &format!("`{what}`"), Wanted::Text, other));
                None
            }
        }
    }

    /// The items of a list, or a finding.
    pub fn list(&self, what: &str, diagnostics: &mut Diagnostics) -> &[Node] {
        match &self.value {
            Value::List(list) => self.at_most(MAX_ITEMS, list, what, diagnostics),
            other => {
                diagnostics.push(wrong_type(self.span, &format!("`{what}`"), Wanted::List, other));
                &[]
            }
        }
    }

    /// The items of a list, as many as it may have; more are a finding.
    pub fn at_most<'n>(&self, most: usize, list: &'n [Node], what: &str, diagnostics: &mut Diagnostics) -> &'n [Node] {
        let Some(first) = list.get(most) else { return list };
        let message = format!("`{what}` has {} items", list.len());
        diagnostics.push(
            Diagnostic::new(Code::HK244, first.span, message)
                .label("one too many")
                .help(format!("it may have {most}; look whether the rest belongs elsewhere")),
        );
        &list[..most]
    }

    /// The texts of a list, or findings.
    pub fn texts(&self, what: &str, diagnostics: &mut Diagnostics) -> Vec<Sp<String>> {
        self.list(what, diagnostics).iter().filter_map(|item| item.text(what, diagnostics)).collect()
    }

    /// The texts of a list whose order says nothing and in which each can stand once, or findings.
    pub fn set(&self, what: &str, diagnostics: &mut Diagnostics) -> Vec<Sp<String>> {
        distinct(self.texts(what, diagnostics), what, |text| Some((text.value.clone(), text.span)), diagnostics)
    }

    /// The entries of a mapping whose keys are data, not names of settings, or a finding.
    pub fn entries(&self, what: &str, diagnostics: &mut Diagnostics) -> &[(Sp<String>, Node)] {
        match &self.value {
            Value::Map(map) => map,
            other => {
                diagnostics.push(wrong_type(self.span, &format!("`{what}`"), Wanted::Map, other));
                &[]
            }
        }
    }
}

/// Is this a text that anybody would write here? A name is one line that can be seen and has an end.
fn sane(what: &str, text: &str) -> Result<(), (String, String)> {
    let of_lines = OF_LINES.contains(&what);
    let most = match what {
        _ if of_lines => MAX_LINES,
        _ if NAMES.contains(&what) => MAX_NAME,
        _ => MAX_LINE,
    };
    let length = text.chars().count();
    if text.trim().is_empty() {
        Err((format!("`{what}` is blank"), "write something that can be read".to_owned()))
    } else if length > most {
        Err((format!("`{what}` has {length} characters"), format!("it may have {most}")))
    } else if !of_lines && text.trim_end().contains(['\n', '\r', '\t']) {
        Err((format!("`{what}` has a line break or a tab"), "write one line".to_owned()))
    } else {
        Ok(())
    }
}

/// Leaves out what was there before in a list in which each can stand once, with a finding. `name` is what makes two the
/// same.
pub fn distinct<T>(
    list: Vec<T>,
    what: &str,
    name: impl Fn(&T) -> Option<(String, Span)>,
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut is_new = |item: &T| {
        let Some((name, span)) = name(item) else { return true };
        let Some(first) = seen.get(&name) else {
            seen.insert(name, span);
            return true;
        };
        diagnostics.push(
            Diagnostic::new(Code::HK130, span, format!("`{name}` stands twice in `{what}`"))
                .label("again here")
                .other(*first, "first here")
                .help("keep one of the two"),
        );
        false
    };
    list.into_iter().filter(|item| is_new(item)).collect()
}

/// What a place asks for.
#[derive(Clone, Copy)]
enum Wanted {
    Text,
    List,
    Map,
}

fn wrong_type(span: Span, what: &str, wanted: Wanted, got: &Value) -> Diagnostic {
    let (wanted, help) = match wanted {
        Wanted::Text => ("a text", "write one value, without `[`, `{` or `-`"),
        Wanted::List => ("a list", "write `[…, …]`, or a line that begins with `-` for each item"),
        Wanted::Map => ("a mapping", "write `{key: …}`, or an indented line `key: …` for each key"),
    };
    let got = match got {
        Value::Null => "nothing",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Map(_) => "a mapping",
    };
    let message = format!("{what} must be {wanted}, not {got}");
    Diagnostic::new(Code::HK109, span, message).label(format!("this is {got}")).help(help)
}

/// Takes the values of a mapping by key; what is left at the end is unknown.
pub struct Fields<'n> {
    /// What the mapping describes, for messages: "a code", "a facet".
    what: &'static str,
    span: Span,
    left: Vec<(&'n Sp<String>, &'n Node)>,
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a mapping, or reports that it is none.
    pub fn of(node: &'n Node, what: &'static str, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Value::Map(map) => {
                let left = map.iter().map(|(key, value)| (key, value)).collect();
                Some(Fields { what, span: node.span, left, asked: Vec::new() })
            }
            other => {
                diagnostics.push(wrong_type(node.span, what, Wanted::Map, other));
                None
            }
        }
    }

    /// The same, where a text alone is what people write first: the help shows it as the value of `key`, and what else a
    /// whole one has, `rest`.
    pub fn of_whole(
        node: &'n Node,
        what: &'static str,
        (key, rest): (&str, &str),
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        match &node.value {
            Value::Map(_) => Fields::of(node, what, diagnostics),
            other => {
                let text = if let Value::Text(text) = other { text } else { "…" };
                let help = format!("write `{{{key}: {text}{rest}}}`");
                diagnostics.push(wrong_type(node.span, what, Wanted::Map, other).help(help));
                None
            }
        }
    }

    /// Where the mapping begins.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The value of a key that may be left out. A key without a value counts as left out.
    pub fn optional(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        let at = self.left.iter().position(|(known, _)| known.value == key)?;
        let (_, node) = self.left.remove(at);
        (!matches!(node.value, Value::Null)).then_some(node)
    }

    /// The value of a key that must be there.
    pub fn required(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<&'n Node> {
        let empty = self.left.iter().find(|(known, _)| known.value == key).map(|(known, _)| known.span);
        let node = self.optional(key);
        if node.is_none() {
            let (span, message) = match empty {
                Some(span) => (span, format!("key `{key}` of {} has no value", self.what)),
                None => (self.span, format!("{} lacks the key `{key}`", self.what)),
            };
            diagnostics.push(Diagnostic::new(Code::HK107, span, message).help(format!("add `{key}: …`")));
        }
        node
    }

    /// The text of a key that must be there.
    pub fn text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Sp<String>> {
        self.required(key, diagnostics)?.text(key, diagnostics)
    }

    /// The text of a key that may be left out.
    pub fn optional_text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Sp<String>> {
        self.optional(key)?.text(key, diagnostics)
    }

    /// The texts of a list that may be left out.
    pub fn optional_texts(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Sp<String>> {
        self.optional(key).map(|node| node.texts(key, diagnostics)).unwrap_or_default()
    }

    /// The texts of a list that may be left out, each of which can stand once.
    pub fn optional_set(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Sp<String>> {
        self.optional(key).map(|node| node.set(key, diagnostics)).unwrap_or_default()
    }

    /// The items of a list that may be left out.
    pub fn optional_list(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> &'n [Node] {
        self.optional(key).map(|node| node.list(key, diagnostics)).unwrap_or_default()
    }

    /// Reports a key that is no longer read, with what to do about it.
    pub fn retired(&mut self, key: &str, help: &str, diagnostics: &mut Diagnostics) {
        if let Some(at) = self.left.iter().position(|(known, _)| known.value == key) {
            let (key, _) = self.left.remove(at);
            let message = format!("{} has no key `{}` any more", self.what, key.value);
            diagnostics.push(Diagnostic::new(Code::HK106, key.span, message).help(help));
        }
    }

    /// Reports the keys nobody asked for.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, _) in &self.left {
            diagnostics.push(
                Diagnostic::new(Code::HK106, key.span, format!("{} has no key `{}`", self.what, key.value))
                    .suggest(&key.value, self.asked.iter().copied()),
            );
        }
    }
}
