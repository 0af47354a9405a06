//! Puts calls that count into the text of a template: before what a loop goes through, round what is kept, and where a part
//! or a component begins. The calls change nothing of what is printed, white space included.
//!
//! The text is read as Tera reads it: tags, comments, `raw` and strings. Places in the new text can be told as places in
//! the old one, since findings speak of the template as it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The function round what a loop goes through.
pub const ITEMS: &str = "hikaku_items";
/// The function round a value that is kept.
pub const VALUE: &str = "hikaku_value";
/// The function where something begins.
pub const STEP: &str = "hikaku_step";

/// The most names, numbers and strings in one tag: what they make together is counted only when it is finished.
pub const MOST_WORDS: usize = 256;

/// How deep templates may extend and include one another: Tera calls itself for each.
pub const MOST_PARTS: usize = 20;

/// The most templates of which Tera is asked whether they bring in one another in a circle, since it calls itself for each.
const MOST_IN_CIRCLES: usize = 200;

/// A template with calls that count.
#[derive(Debug, Default)]
pub struct Counted {
    /// The text.
    pub text: String,
    /// Where something was put in, in the new text, and how many bytes of it.
    added: Vec<(usize, usize)>,
}

impl Counted {
    /// The place in the template as it was written of a byte of the text.
    pub fn original(&self, at: usize) -> usize {
        let before = self.added.iter().take_while(|(start, _)| *start < at);
        let added: usize = before.map(|(start, length)| (*length).min(at - start)).sum();
        at - added
    }
}

/// Puts calls into all templates of a site, by name. The error names a template, and what stands in a tag of too many words.
pub fn counted(templates: &BTreeMap<&str, &str>) -> Result<BTreeMap<String, Counted>, (String, Range<usize>)> {
    let read: BTreeMap<&str, Vec<Tag<'_>>> = templates.iter().map(|(name, text)| (*name, tags(text))).collect();
    let catches = read.values().flatten().any(Tag::catches);
    let mut all = BTreeMap::new();
    for (name, tags) in &read {
        let words = |tag: &&Tag<'_>| tag.words.iter().filter(|word| !matches!(word.kind, Kind::Sign(_))).count();
        if let Some(tag) = tags.iter().find(|tag| words(tag) > MOST_WORDS) {
            return Err(((*name).to_owned(), tag.at.clone()));
        }
        let length = |part: &str| read.get(part).map_or(0, Vec::len);
        let added = Adding { tags, catches, length: &length, added: Vec::new() }.all();
        all.insert((*name).to_owned(), put(templates[name], added));
    }
    Ok(all)
}

/// A template that brings in others too deep, where there is one: one after the other extends or includes the next. Of a
/// circle Tera says more.
pub fn too_deep<'t>(templates: &BTreeMap<&'t str, &str>) -> Option<&'t str> {
    let brings = |text: &str| -> Vec<&'t str> {
        let read = tags(text);
        let tags = read.iter().filter(|tag| matches!(tag.statement(), Some("extends" | "include")));
        let names = tags.flat_map(|tag| &tag.words).filter_map(|word| match word.kind {
            Kind::Text(name) => templates.get_key_value(name).map(|(name, _)| *name),
            Kind::Name(_) | Kind::Sign(_) => None,
        });
        names.collect()
    };
    let parts: BTreeMap<&str, Vec<&str>> = templates.iter().map(|(name, text)| (*name, brings(text))).collect();
    // Those that bring in others so many times over, round by round.
    let mut left: BTreeSet<&str> = templates.keys().copied().collect();
    for _ in 0..MOST_PARTS {
        left = parts
            .iter()
            .filter(|(_, parts)| parts.iter().any(|part| left.contains(part)))
            .map(|(name, _)| *name)
            .collect();
    }
    let first = *left.iter().next()?;
    let first = templates.get_key_value(first).map(|(name, _)| *name);
    if templates.len() > MOST_IN_CIRCLES {
        return first;
    }
    // What stays for ever is in a circle, or leads to one.
    for _ in 0..templates.len() {
        let next: BTreeSet<&str> =
            left.iter().copied().filter(|name| parts[name].iter().any(|part| left.contains(part))).collect();
        if next.len() == left.len() {
            break;
        }
        left = next;
    }
    if left.is_empty() { first } else { None }
}

/// Puts texts into a text, each at a byte of it.
fn put(text: &str, mut added: Vec<(usize, String)>) -> Counted {
    // Those of one place stay in their order.
    added.sort_by_key(|(at, _)| *at);
    let mut out = Counted::default();
    let mut from = 0;
    for (at, call) in added {
        out.text.push_str(&text[from..at]);
        out.added.push((out.text.len(), call.len()));
        out.text.push_str(&call);
        from = at;
    }
    out.text.push_str(&text[from..]);
    out
}

/// What stands between `{{` and `}}`, or `{%` and `%}`.
#[derive(Debug)]
struct Tag<'t> {
    /// Does it print?
    prints: bool,
    /// All of it, with the braces.
    at: Range<usize>,
    /// Does it take away the white space before it, and behind it?
    trims: [bool; 2],
    words: Vec<Word<'t>>,
}

/// A piece of a tag's inside.
#[derive(Debug)]
struct Word<'t> {
    kind: Kind<'t>,
    at: Range<usize>,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind<'t> {
    /// A name or a number.
    Name(&'t str),
    /// A string without its quotes.
    Text(&'t str),
    /// A sign.
    Sign(char),
}

impl<'t> Tag<'t> {
    fn name(&self, at: usize) -> Option<&'t str> {
        match self.words.get(at)?.kind {
            Kind::Name(name) => Some(name),
            Kind::Text(_) | Kind::Sign(_) => None,
        }
    }

    fn is_sign(&self, at: usize, sign: char) -> bool {
        self.words.get(at).is_some_and(|word| word.kind == Kind::Sign(sign))
    }

    /// The word of a statement: `for`, `set`.
    fn statement(&self) -> Option<&'t str> {
        if self.prints { None } else { self.name(0) }
    }

    /// Does it keep what is printed, in the place of printing it?
    fn catches(&self) -> bool {
        let is_component = |at: usize| self.is_sign(at, '/') && self.is_sign(at + 1, '>');
        match self.statement() {
            Some("filter") => true,
            Some("set" | "set_global") if !self.is_sign(2, '=') => true,
            // A component that is printed is printed at once; one in an expression becomes a value.
            _ if self.prints && self.is_sign(0, '<') => !is_component(self.words.len().saturating_sub(2)),
            _ => {
                !self.prints && self.is_sign(0, '<')
                    || (0..self.words.len()).any(|at| is_component(at) || self.name(at) == Some("super"))
            }
        }
    }

    fn end(&self) -> usize {
        self.words.last().map_or(self.at.start + 2, |word| word.at.end)
    }
}

/// Reads the tags of a template. What does not parse ends the list: Tera has said why.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = next_open(text, at) {
        let inside = open + 2;
        if text[open..].starts_with("{#") {
            let Some(end) = text[inside..].find("#}") else { break };
            at = inside + end + 2;
        } else if let Some(raw) = end_of_raw(text, open) {
            at = raw;
        } else if let Some(tag) = tag(text, open) {
            at = tag.at.end;
            tags.push(tag);
        } else {
            break;
        }
    }
    tags
}

/// Where the next tag or comment begins.
fn next_open(text: &str, from: usize) -> Option<usize> {
    let opens = |two: &[u8]| matches!(two, b"{{" | b"{%" | b"{#");
    text.as_bytes()[from..].windows(2).position(opens).map(|at| from + at)
}

/// Where what stands between `raw` and `endraw` ends, with the tag.
fn end_of_raw(text: &str, open: usize) -> Option<usize> {
    let mut at = open + statement(&text[open..], "raw")?;
    loop {
        at += text[at..].find("{%")?;
        if let Some(length) = statement(&text[at..], "endraw") {
            return Some(at + length);
        }
        at += 2;
    }
}

/// The length of the tag that is nothing but this word, if the text begins with it.
fn statement(text: &str, word: &str) -> Option<usize> {
    let inside = text.strip_prefix("{%")?;
    let inside = inside.strip_prefix('-').unwrap_or(inside);
    let rest = inside.trim_ascii_start().strip_prefix(word)?.trim_ascii_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(text.len() - rest.len())
}

fn tag(text: &str, open: usize) -> Option<Tag<'_>> {
    let prints = text[open..].starts_with("{{");
    let end = if prints { "}}" } else { "%}" };
    let trims_before = text[open + 2..].starts_with('-');
    let mut at = open + 2 + usize::from(trims_before);
    let mut words = Vec::new();
    loop {
        at = text.len() - text[at..].trim_ascii_start().len();
        let rest = &text[at..];
        let trims_after = rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(end));
        if trims_after || rest.starts_with(end) {
            let at = open..at + 2 + usize::from(trims_after);
            return Some(Tag { prints, at, trims: [trims_before, trims_after], words });
        }
        let (kind, length) = word(rest)?;
        words.push(Word { kind, at: at..at + length });
        at += length;
    }
}

fn word(rest: &str) -> Option<(Kind<'_>, usize)> {
    let first = rest.chars().next()?;
    if matches!(first, '"' | '\'' | '`') {
        let mut escaped = false;
        let ends = |c: char| {
            let is_end = c == first && !escaped;
            escaped = c == '\\' && !escaped;
            is_end
        };
        let length = rest[1..].find(ends)?;
        return Some((Kind::Text(&rest[1..=length]), length + 2));
    }
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    if is_name(first) {
        let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
        return Some((Kind::Name(&rest[..length]), length));
    }
    Some((Kind::Sign(first), first.len_utf8()))
}

/// What is put into a template.
struct Adding<'a, 't> {
    tags: &'a [Tag<'t>],
    /// Does any template keep what another prints?
    catches: bool,
    /// How many tags a part has, by its name.
    length: &'a dyn Fn(&str) -> usize,
    added: Vec<(usize, String)>,
}

impl Adding<'_, '_> {
    fn all(mut self) -> Vec<(usize, String)> {
        let tags = self.tags;
        for (at, tag) in tags.iter().enumerate() {
            self.comprehensions(tag);
            match tag.statement() {
                Some("for") => self.loop_(tag, 1, self.inside(at, "for", "endfor")),
                Some("include") => self.include(tag),
                Some("component") => {
                    let inside = self.inside(at, "component", "endcomponent");
                    let end = if tag.trims[1] { " -}}" } else { " }}" };
                    self.add(tag.at.end, format!("{{{{ {STEP}(tags={inside}){end}"));
                }
                Some(set @ ("set" | "set_global")) => self.set(at, set),
                None if tag.prints && self.catches && !tag.is_sign(0, '<') && !tag.words.is_empty() => {
                    self.round(tag.words[0].at.start, tag.end(), &format!("{VALUE}(of="));
                }
                _ => {}
            }
        }
        self.added
    }

    fn add(&mut self, at: usize, call: String) {
        self.added.push((at, call));
    }

    fn round(&mut self, start: usize, end: usize, call: &str) {
        self.add(start, call.to_owned());
        self.add(end, ")".to_owned());
    }

    /// How many tags stand between one and the one that ends it.
    fn inside(&self, at: usize, opens: &str, closes: &str) -> usize {
        let mut depth = 0;
        let inside = self.tags[at + 1..].iter().take_while(|tag| match tag.statement() {
            Some(word) if word == opens => {
                depth += 1;
                true
            }
            Some(word) if word == closes => {
                depth -= 1;
                depth >= 0
            }
            _ => true,
        });
        inside.count()
    }

    /// A loop whose names begin at a word: `item in list`, `key, item in map`.
    fn loop_(&mut self, tag: &Tag<'_>, names: usize, inside: usize) {
        if let Some(list) = list(tag, names) {
            self.round(tag.words[list].at.start, tag.end(), &format!("{ITEMS}(tags={inside}, of="));
        }
    }

    /// Lists that are made from others: `[item.name for item in list if item.name]`.
    fn comprehensions(&mut self, tag: &Tag<'_>) {
        let first = usize::from(!tag.prints);
        for at in (first..tag.words.len()).filter(|at| tag.name(*at) == Some("for")) {
            let Some(start) = list(tag, at + 1) else { continue };
            let mut depth = 0_usize;
            let end = (start..tag.words.len()).find(|at| match tag.words[*at].kind {
                Kind::Sign('[' | '(' | '{') => {
                    depth += 1;
                    false
                }
                Kind::Sign(']' | ')' | '}') if depth > 0 => {
                    depth -= 1;
                    false
                }
                Kind::Sign(']') | Kind::Name("if") => depth == 0,
                _ => false,
            });
            if let Some(end) = end.filter(|end| *end > start) {
                // It is no longer than its tag, so what it does for each item is little.
                self.round(tag.words[start].at.start, tag.words[end - 1].at.end, &format!("{ITEMS}(of="));
            }
        }
    }

    fn include(&mut self, tag: &Tag<'_>) {
        let names = tag.words.iter().filter_map(|word| match word.kind {
            Kind::Text(name) => Some((self.length)(name)),
            Kind::Name(_) | Kind::Sign(_) => None,
        });
        let inside = names.max().unwrap_or_default();
        let start = if tag.trims[0] { "{{-" } else { "{{" };
        self.add(tag.at.start, format!("{start} {STEP}(tags={inside}) }}}}"));
    }

    fn set(&mut self, at: usize, set: &str) {
        let tag = &self.tags[at];
        if tag.is_sign(2, '=') {
            if let Some(first) = tag.words.get(3) {
                self.round(first.at.start, tag.end(), &format!("{VALUE}(of="));
            }
            return;
        }
        // What is printed up to the end is kept under the name.
        let end = at + 1 + self.inside_set(at);
        if let (Some(name), Some(end)) = (tag.name(1), self.tags.get(end)) {
            let close = if end.trims[1] { "-%}" } else { "%}" };
            self.add(end.at.end, format!("{{% {set} {name} = {VALUE}(of={name}) {close}"));
        }
    }

    /// How many tags stand between a `set` without a value and its end.
    fn inside_set(&self, at: usize) -> usize {
        let mut depth = 0;
        let inside = self.tags[at + 1..].iter().take_while(|tag| match tag.statement() {
            Some("set" | "set_global") if !tag.is_sign(2, '=') => {
                depth += 1;
                true
            }
            Some("endset") => {
                depth -= 1;
                depth >= 0
            }
            _ => true,
        });
        inside.count()
    }
}

/// Where the list begins that a loop goes through, whose names begin at a word.
fn list(tag: &Tag<'_>, names: usize) -> Option<usize> {
    let is_in = |at: usize| tag.name(at) == Some("in");
    let at = if is_in(names + 1) { names + 1 } else { names + 3 };
    (is_in(at) && at + 1 < tag.words.len()).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> String {
        let mut all = counted(&BTreeMap::from([("a.html", text), ("part.html", "{{ x }}")])).unwrap();
        let counted = all.remove("a.html").unwrap();
        for (at, c) in text.char_indices() {
            let new = (0..counted.text.len()).filter(|new| counted.text.is_char_boundary(*new));
            let is_there = new.filter(|new| counted.original(*new) == at).any(|new| counted.text[new..].starts_with(c));
            assert!(is_there, "{at} of {text}");
        }
        counted.text
    }

    #[test]
    fn calls_stand_where_something_begins() {
        for (text, want) in [
            ("a {{ b }} {# {% for #} c", "a {{ b }} {# {% for #} c"),
            ("{% for a in b %}{{ a }}{% endfor %}", "{% for a in hikaku_items(tags=1, of=b) %}{{ a }}{% endfor %}"),
            (
                "{%- for k, v in b | x(y='%}') -%}{% for c in v %}{% endfor %}{%- endfor -%}",
                "{%- for k, v in hikaku_items(tags=2, of=b | x(y='%}')) -%}\
                 {% for c in hikaku_items(tags=0, of=v) %}{% endfor %}{%- endfor -%}",
            ),
            ("{% set a = b ~ b %}", "{% set a = hikaku_value(of=b ~ b) %}"),
            ("{% set_global a = b -%} c", "{% set_global a = hikaku_value(of=b) -%} c"),
            (
                "{% set a -%} {{ b }} {%- endset -%} c",
                "{% set a -%} {{ hikaku_value(of=b) }} {%- endset -%}{% set a = hikaku_value(of=a) -%} c",
            ),
            ("{%- include 'part.html' %}", "{{- hikaku_step(tags=1) }}{%- include 'part.html' %}"),
            (
                "{% component a(b: map) -%} {{ b }}{% endcomponent a %}",
                "{% component a(b: map) -%}{{ hikaku_step(tags=1) -}} {{ b }}{% endcomponent a %}",
            ),
            ("{{ [a.b for a in c(d=[1, 2]) if a] }}", "{{ [a.b for a in hikaku_items(of=c(d=[1, 2])) if a] }}"),
            (
                "{{ [[1 for a in b] for c in d] }}",
                "{{ [[1 for a in hikaku_items(of=b)] for c in hikaku_items(of=d)] }}",
            ),
            ("{{ super() }}", "{{ hikaku_value(of=super()) }}"),
            ("{{ <a b={c}/> }}{{ d }}", "{{ <a b={c}/> }}{{ d }}"),
            ("{% raw %}{% for a in b %}{% endraw %}", "{% raw %}{% for a in b %}{% endraw %}"),
            ("{% set a = \"x\\\"y\" %}語", "{% set a = hikaku_value(of=\"x\\\"y\") %}語"),
        ] {
            assert_eq!(one(text), want);
        }
    }

    #[test]
    fn templates_bring_in_one_another_so_deep() {
        let chain = |count: usize, last: &str| -> Vec<(String, String)> {
            let of = |at: usize| {
                let text = if at + 1 == count { last.to_owned() } else { format!("{{% include \"{:03}\" %}}", at + 1) };
                (format!("{at:03}"), text)
            };
            (0..count).map(of).collect()
        };
        let deep = |files: &[(String, String)]| {
            let templates = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            too_deep(&templates).map(str::to_owned)
        };
        assert_eq!(deep(&chain(MOST_PARTS, "")), None);
        assert_eq!(deep(&chain(MOST_PARTS + 1, "")).as_deref(), Some("000"));
        assert_eq!(deep(&chain(3, "{% extends \"000\" %}")), None, "of a circle Tera says more");
        assert_eq!(deep(&chain(MOST_IN_CIRCLES + 1, "{% extends \"000\" %}")).as_deref(), Some("000"));
    }

    #[test]
    fn a_tag_has_so_many_words() {
        let of = |words: usize| format!("a {{{{ {} }}}}", vec!["b"; words].join(" ~ "));
        let text = of(MOST_WORDS);
        assert!(counted(&BTreeMap::from([("a.html", text.as_str())])).is_ok());
        let text = of(MOST_WORDS + 1);
        let (name, at) = counted(&BTreeMap::from([("a.html", text.as_str())])).unwrap_err();
        assert_eq!((name.as_str(), at), ("a.html", 2..text.len()));
    }
}
