//! The commented copies of source messages that a translator fills in, and the mark that says which source each is.
//!
//! ```ftl
//! # source 1-66c622a827bc2794522b
//! # pick-swap = Swap the two codes
//! ```
//!
//! The line `# source FINGERPRINT` is the fingerprint of the source that is copied below it. Translators take the `# ` off the
//! message and replace its words; the mark, a comment of its own above it, is then Fluent's comment on their message, so
//! that what they had before them is still known when they say that the text is right. That is why the mark is a line and
//! no part of the copy: whatever they do with the copy (turn it into the message, keep it above, below or elsewhere), the
//! mark stays where it was, and losing it takes deleting it. It also tells our copies from what a hand wrote: a copy is
//! ours to renew or to take away only while its text has the fingerprint of its own mark. `accept` takes the mark away;
//! from then on the stamp speaks.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::localize::canonical;
use crate::localize::freshness::Stamp;

/// What a mark begins with, behind the `# `.
const MARK: &str = "source ";

/// What a commented message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A message, not in a comment.
    Message,
    /// A marked copy, exactly as it was written.
    Copy,
    /// A marked copy whose text is another than the mark says: a hand's work.
    Changed,
    /// A message in a comment without a mark, and without any text: a place that `hikaku new` left.
    Empty,
    /// A message in a comment without a mark.
    Unmarked,
}

/// A message of a file, in a comment or not.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) kind: Kind,
    /// Its lines, with the mark of a copy, without other comments above it. Counted from 0.
    pub(super) lines: Range<usize>,
    /// What it says: of a copy, or of a message in a comment that parses.
    fingerprint: Option<String>,
}

/// A mark, and the message it is about, if that can be told.
#[derive(Debug, Clone)]
struct Mark {
    line: usize,
    fingerprint: String,
    id: Option<String>,
}

/// A file of words, line by line, with all messages in it.
pub(super) struct Page<'t> {
    text: &'t str,
    lines: Vec<&'t str>,
    items: Vec<Item>,
    marks: Vec<Mark>,
    /// Is all of it Fluent?
    pub(super) is_clean: bool,
}

/// A replacement of lines by others.
struct Edit {
    lines: Range<usize>,
    by: Vec<String>,
}

/// The messages of a source file, as a translation's file copies them.
pub(super) struct Originals(Vec<Original>);

struct Original {
    id: String,
    fingerprint: String,
    /// The comment above it.
    notes: Vec<String>,
    lines: Vec<String>,
    /// How many headings of groups stand above it.
    group: usize,
}

/// What became of a file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Done {
    /// Copies written.
    pub(super) added: usize,
    /// Copies of a source that has changed since, written anew.
    pub(super) renewed: usize,
    /// Copies that nothing asks for any more, taken away.
    pub(super) removed: usize,
}

impl Done {
    pub(super) fn is_nothing(self) -> bool {
        self == Done::default()
    }
}

/// Where each message and term begins, by line, with its id and its fingerprint; a term has neither.
type Starts = Vec<(usize, Option<(String, String)>)>;

/// The beginnings of all entries of a text, and whether all of it is Fluent.
fn starts(text: &str) -> (Starts, bool) {
    let (resource, is_clean) = match parser::parse(text) {
        Ok(resource) => (resource, true),
        Err((resource, _)) => (resource, false),
    };
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    // The tree has no places, but its slices lie in the text.
    let line = |slice: &str| {
        let at = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        ends.partition_point(|end| *end < at)
    };
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let form = canonical::message(message.value.as_ref(), &message.attributes);
            Some((line(message.id.name), Some((message.id.name.to_owned(), canonical::fingerprint(&form)))))
        }
        Entry::Term(term) => Some((line(term.id.name), None)),
        _ => None,
    });
    (entries.collect(), is_clean)
}

/// The line behind the last one of an entry that begins at `start`: the next entry or comment ends it.
fn end(lines: &[&str], start: usize, starts: &Starts) -> usize {
    let is_end = |at: &usize| lines[*at].starts_with('#') || starts.binary_search_by_key(at, |(line, _)| *line).is_ok();
    let end = (start + 1..lines.len()).find(is_end).unwrap_or(lines.len());
    (start + 1..=end).rev().find(|end| !lines[end - 1].trim().is_empty()).unwrap_or(start + 1)
}

/// The text of a line of a message's comment; groups' and files' comments are others.
fn comment(line: &str) -> Option<&str> {
    if line == "#" { Some("") } else { line.strip_prefix("# ") }
}

/// The fingerprint of a mark.
fn mark(line: &str) -> Option<String> {
    let stamp = Stamp::parse(comment(line)?.strip_prefix(MARK)?.trim_end())?;
    (!stamp.same).then_some(stamp.fingerprint)
}

/// The id that a line defines.
fn defined(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))?;
    let is_id = line.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_id && line[end..].trim_start_matches(' ').starts_with('=')).then(|| &line[..end])
}

/// Is there a place for a text, and none in it?
fn is_empty(line: &str) -> bool {
    let line = line.trim();
    let name = line.strip_prefix('.').unwrap_or(line);
    defined(name).is_some_and(|id| name[id.len()..].trim() == "=")
}

/// A message's lines as comments, below their mark.
fn copy(lines: &[String], fingerprint: &str) -> Vec<String> {
    let commented = lines.iter().map(|line| if line.trim().is_empty() { "#".to_owned() } else { format!("# {line}") });
    std::iter::once(format!("# {MARK}{fingerprint}")).chain(commented).collect()
}

impl Originals {
    /// Reads a source file; `None` where it is no Fluent, so that what it lacks may only not be read.
    pub(super) fn read(text: &str) -> Option<Originals> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines: Vec<&str> = text.lines().collect();
        let (starts, is_clean) = starts(text);
        if !is_clean {
            return None;
        }
        let mut originals = Vec::new();
        for (start, message) in &starts {
            let Some((id, fingerprint)) = message else { continue };
            let end = end(&lines, *start, &starts);
            let first = (0..*start).rev().take_while(|at| comment(lines[*at]).is_some()).last().unwrap_or(*start);
            let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
            originals.push(Original {
                id: id.clone(),
                fingerprint: fingerprint.clone(),
                notes: owned(&lines[first..*start]),
                lines: owned(&lines[*start..end]),
                group: lines[..*start].iter().filter(|line| line.starts_with("## ") || **line == "##").count(),
            });
        }
        Some(Originals(originals))
    }

    /// The fingerprint of a message.
    pub(super) fn fingerprint(&self, id: &str) -> Option<&str> {
        self.get(id).map(|original| original.fingerprint.as_str())
    }

    fn get(&self, id: &str) -> Option<&Original> {
        self.0.iter().find(|original| original.id == id)
    }
}

/// A whole source text with every message in a comment below its mark; its own comments stay beside them.
pub(super) fn commented(text: &str, language: &str) -> String {
    let mut out = format!(
        "### {language}: take the `# ` off a message's lines, and put your words in place of the source's. Leave the line\n\
         ### `# source …` above them: it says which source that was, until `hikaku l10n accept` takes it away.\n\n"
    );
    let (starts, _) = starts(text);
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let next = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
        let goes_on = next.is_some_and(|next| next.starts_with([' ', '}']));
        let is_comment = line.starts_with('#');
        if let Ok(found) = starts.binary_search_by_key(&at, |(line, _)| *line)
            && let Some((_, fingerprint)) = &starts[found].1
        {
            let _ = writeln!(out, "# {MARK}{fingerprint}");
        }
        match (is_comment, line.trim().is_empty()) {
            (true, _) => out.push_str(line),
            (false, true) if goes_on => out.push('#'),
            (false, true) => {}
            (false, false) => {
                out.push_str("# ");
                out.push_str(line);
            }
        }
        out.push('\n');
        // A message of its own paragraph is one to take in at a glance.
        let ends = !is_comment && !goes_on && !line.trim().is_empty();
        if ends && lines.get(at + 1).is_some_and(|next| !next.trim().is_empty()) {
            out.push('\n');
        }
    }
    out
}

impl<'t> Page<'t> {
    /// Reads a file.
    pub(super) fn read(text: &'t str) -> Page<'t> {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines: Vec<&str> = bare.lines().collect();
        let (starts, is_clean) = starts(bare);
        let mut page = Page { text: bare, lines, items: Vec::new(), marks: Vec::new(), is_clean };
        for (start, message) in &starts {
            if let Some((id, fingerprint)) = message {
                page.items.push(Item {
                    id: id.clone(),
                    kind: Kind::Message,
                    lines: *start..end(&page.lines, *start, &starts),
                    fingerprint: Some(fingerprint.clone()),
                });
            }
        }
        page.comments();
        page.items.sort_by_key(|item| item.lines.start);
        page
    }

    /// Reads a file that has a mark; most have none, and need no second look.
    pub(super) fn with_marks(text: &'t str) -> Option<Page<'t>> {
        let page = text.contains(&format!("# {MARK}")).then(|| Page::read(text))?;
        (!page.marks.is_empty()).then_some(page)
    }

    /// Finds the marks, and the messages in comments.
    fn comments(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            let Some(text) = comment(self.lines[at]) else {
                at += 1;
                continue;
            };
            let found = if let Some(fingerprint) = mark(self.lines[at]) {
                Some(self.marked(at, fingerprint))
            } else {
                defined(text).map(|id| self.unmarked(at, id))
            };
            at = found.map_or(at, |end| end - 1) + 1;
        }
    }

    /// Takes in a mark and the copy below it; returns the line behind them.
    fn marked(&mut self, at: usize, fingerprint: String) -> usize {
        let goes_on = |line: &usize| comment(self.lines[*line]).is_some() && mark(self.lines[*line]).is_none();
        let end = (at + 1..self.lines.len()).take_while(goes_on).last().map_or(at + 1, |last| last + 1);
        let first = self.lines.get(at + 1).and_then(|line| comment(line)).filter(|_| end > at + 1);
        if let Some(id) = first.and_then(defined) {
            let said = self.said(at + 1..end);
            let kind = if said.as_ref() == Some(&fingerprint) { Kind::Copy } else { Kind::Changed };
            self.marks.push(Mark { line: at, fingerprint, id: Some(id.to_owned()) });
            self.items.push(Item { id: id.to_owned(), kind, lines: at..end, fingerprint: said });
        } else {
            // The message has come out of its comment, and perhaps a note was put in between.
            let message = self.items.iter().find(|item| item.kind == Kind::Message && item.lines.start == end);
            let id = message.map(|item| item.id.clone());
            self.marks.push(Mark { line: at, fingerprint, id });
        }
        end
    }

    /// Takes in a message in a comment without a mark; returns the line behind it.
    fn unmarked(&mut self, at: usize, id: &str) -> usize {
        let goes_on = |line: &usize| {
            let text = comment(self.lines[*line]);
            text.is_some_and(|text| text.is_empty() || text.starts_with([' ', '}']))
        };
        let says = |line: &usize| comment(self.lines[*line]).is_some_and(|text| !text.trim().is_empty());
        let end = (at + 1..self.lines.len()).take_while(goes_on).filter(says).last().map_or(at + 1, |last| last + 1);
        let is_empty = self.lines[at..end].iter().filter_map(|line| comment(line)).all(is_empty);
        let kind = if is_empty { Kind::Empty } else { Kind::Unmarked };
        let fingerprint = self.said(at..end);
        self.items.push(Item { id: id.to_owned(), kind, lines: at..end, fingerprint });
        end
    }

    /// The fingerprint of the one message that some commented lines are.
    fn said(&self, lines: Range<usize>) -> Option<String> {
        let text: String =
            self.lines[lines].iter().filter_map(|line| comment(line)).flat_map(|line| [line, "\n"]).collect();
        let resource = parser::parse(text.as_str()).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        Some(canonical::fingerprint(&canonical::message(message.value.as_ref(), &message.attributes)))
    }

    /// The text that was read, without a byte order mark.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The messages, in comments or not, in the order of the file.
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    /// The lines, counted from 0, in which a comment holds a message of this id.
    pub(super) fn commented_lines<'p>(&'p self, id: &'p str) -> impl Iterator<Item = usize> + 'p {
        let items = self.items.iter().filter(move |item| item.id == id && item.kind != Kind::Message);
        items.filter_map(move |item| {
            item.lines.clone().find(|line| comment(self.lines[*line]).and_then(defined) == Some(id))
        })
    }

    fn has(&self, id: &str, kinds: &[Kind]) -> bool {
        self.items.iter().any(|item| item.id == id && kinds.contains(&item.kind))
    }

    /// The fingerprints of the sources that a translator had before them for a message, as far as marks tell.
    pub(super) fn sources_of<'p>(&'p self, id: &'p str) -> impl Iterator<Item = &'p str> {
        let marks = self.marks.iter().filter(move |mark| mark.id.as_deref() == Some(id));
        marks.map(|mark| mark.fingerprint.as_str())
    }

    /// The text without the marks of some messages, and without the copies below them that nobody changed.
    pub(super) fn settled(&self, ids: &BTreeSet<&str>) -> String {
        let marks = self.marks.iter().filter(|mark| mark.id.as_deref().is_some_and(|id| ids.contains(id)));
        let edits = marks.map(|mark| {
            let copy = self.items.iter().find(|item| item.kind == Kind::Copy && item.lines.start == mark.line);
            self.without(copy.map_or(mark.line..mark.line + 1, |copy| copy.lines.clone()))
        });
        self.edited(edits.collect())
    }

    /// Takes lines away, and a blank line that would stand beside another.
    fn without(&self, mut lines: Range<usize>) -> Edit {
        let is_blank = |at: usize| self.lines.get(at).is_none_or(|line| line.trim().is_empty());
        if (lines.start == 0 || is_blank(lines.start - 1)) && is_blank(lines.end) && lines.end < self.lines.len() {
            lines.end += 1;
        }
        Edit { lines, by: Vec::new() }
    }

    /// The text with some lines replaced; the others stay as they are, byte for byte.
    fn edited(&self, mut edits: Vec<Edit>) -> String {
        edits.sort_by_key(|edit| edit.lines.start);
        let newline = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut out = String::with_capacity(self.text.len());
        let mut rest = self.text.split_inclusive('\n');
        let mut at = 0;
        for edit in edits {
            for line in rest.by_ref().take(edit.lines.start.saturating_sub(at)) {
                out.push_str(line);
            }
            if !(out.is_empty() || out.ends_with('\n') || edit.by.is_empty()) {
                out.push_str(newline);
            }
            for line in &edit.by {
                out.push_str(line);
                out.push_str(newline);
            }
            let _ = rest.by_ref().take(edit.lines.len()).count();
            at = at.max(edit.lines.end);
        }
        out.extend(rest);
        out
    }

    /// Brings the copies in step with the source of today, and takes away those of which there is no source any more.
    pub(super) fn renewed(&self, originals: &Originals) -> (String, Done) {
        let mut done = Done::default();
        let mut edits = Vec::new();
        for item in &self.items {
            // What is there has its mark as a memory, which `accept` asks.
            if item.kind == Kind::Message || self.has(&item.id, &[Kind::Message]) {
                continue;
            }
            let original = originals.get(&item.id);
            let is_todays = original.is_some_and(|original| item.fingerprint.as_ref() == Some(&original.fingerprint));
            let is_ours = match item.kind {
                Kind::Copy => !is_todays,
                Kind::Empty => original.is_some(),
                // It is a copy, of the time before there were marks, or of a translator who took the mark away.
                Kind::Unmarked => is_todays,
                Kind::Changed | Kind::Message => false,
            } && !(item.kind != Kind::Copy && self.has(&item.id, &[Kind::Copy]));
            match original.filter(|_| is_ours) {
                Some(original) => {
                    let mut by = copy(&original.lines, &original.fingerprint);
                    // What follows in the same comment would become a part of the copy.
                    by.extend(self.is_comment(item.lines.end).then(String::new));
                    edits.push(Edit { lines: item.lines.clone(), by });
                    done.renewed += 1;
                }
                None if is_ours => {
                    edits.push(self.without(item.lines.clone()));
                    done.removed += 1;
                }
                None => {}
            }
        }
        (self.edited(edits), done)
    }

    fn is_comment(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| comment(line).is_some())
    }

    /// Adds copies of the messages of `wanted` of which there is neither a text nor a copy, in the order of the source.
    pub(super) fn completed(&self, originals: &Originals, wanted: &BTreeSet<&str>) -> (String, usize) {
        let order: Vec<(&str, usize)> =
            originals.0.iter().map(|original| (original.id.as_str(), original.group)).collect();
        let mut places = Vec::new();
        for (nth, original) in originals.0.iter().enumerate() {
            if wanted.contains(original.id.as_str())
                && !self.has(&original.id, &[Kind::Message, Kind::Copy, Kind::Changed])
            {
                let lines = original.notes.iter().cloned().chain(copy(&original.lines, &original.fingerprint));
                places.push((self.place(&order, nth), lines.collect()));
            }
        }
        let added = places.len();
        (self.inserted(places), added)
    }

    /// The line before which a message belongs, the `nth` of an order of ids and their groups: behind the one before it
    /// that the file has, or in front of the one behind it, of its own group if there is one.
    pub(super) fn place(&self, order: &[(&str, usize)], nth: usize) -> usize {
        let group = order[nth].1;
        let behind = |same: bool| {
            let mut before = order[..nth].iter().rev().filter(|(_, other)| !same || *other == group);
            before.find_map(|(id, _)| self.items.iter().rfind(|item| item.id == *id)).map(|item| item.lines.end)
        };
        let ahead = |same: bool| {
            let mut after = order[nth + 1..].iter().filter(|(_, other)| !same || *other == group);
            let item = after.find_map(|(id, _)| self.items.iter().find(|item| item.id == *id))?;
            Some(self.first(item))
        };
        let end = self.lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
        behind(true).or_else(|| ahead(true)).or_else(|| behind(false)).or_else(|| ahead(false)).unwrap_or(end)
    }

    /// The first line of the comment above a message, or of the message.
    fn first(&self, item: &Item) -> usize {
        let is_other = |at: usize| self.items.iter().any(|other| other.lines.contains(&at));
        let above = (0..item.lines.start).rev().take_while(|at| self.is_comment(*at) && !is_other(*at));
        above.last().unwrap_or(item.lines.start)
    }

    /// The text with paragraphs put in, each before a line; those before the same line stay in their order.
    pub(super) fn inserted(&self, mut places: Vec<(usize, Vec<String>)>) -> String {
        places.sort_by_key(|(at, _)| *at);
        let is_blank = |at: usize| self.lines.get(at).is_none_or(|line| line.trim().is_empty());
        let mut edits: Vec<Edit> = Vec::new();
        for (at, lines) in places {
            let same = edits.last_mut().filter(|edit| edit.lines.start == at);
            if let Some(edit) = same {
                edit.by.push(String::new());
                edit.by.extend(lines);
                continue;
            }
            let apart = (at > 0 && !is_blank(at - 1)).then(String::new);
            edits.push(Edit { lines: at..at, by: apart.into_iter().chain(lines).collect() });
        }
        for edit in edits.iter_mut().filter(|edit| !is_blank(edit.lines.start)) {
            edit.by.push(String::new());
        }
        self.edited(edits)
    }

    /// The text without the places of `hikaku new` for messages that nothing asks for, and without the comment above
    /// them where `is_ours` knows it and nothing else is left below it. Says how many these were.
    pub(super) fn cleared(&self, asked: &BTreeSet<String>, is_ours: impl Fn(&str) -> bool) -> (String, usize) {
        let is_idle = |item: &&Item| item.kind == Kind::Empty && !asked.contains(&item.id);
        let idle: Vec<&Item> = self.items.iter().filter(is_idle).collect();
        let is_gone = |at: usize| idle.iter().any(|item| item.lines.contains(&at));
        let mut edits = Vec::new();
        let mut at = 0;
        while at < self.lines.len() {
            let end = (at..self.lines.len()).find(|line| !self.is_comment(*line)).unwrap_or(self.lines.len());
            let gone = (at..end).filter(|line| is_gone(*line)).count();
            let left: Vec<&str> =
                (at..end).filter(|line| !is_gone(*line)).filter_map(|line| comment(self.lines[line])).collect();
            let about_nothing = !self.items.iter().any(|item| {
                let is_below = item.lines.start == end || (at..end).contains(&item.lines.start);
                is_below && !is_gone(item.lines.start)
            });
            if gone > 0 && (left.is_empty() || (about_nothing && is_ours(&left.join(" ")))) {
                edits.push(self.without(at..end));
            } else if gone > 0 {
                let items = idle.iter().filter(|item| (at..end).contains(&item.lines.start));
                edits.extend(items.map(|item| Edit { lines: item.lines.clone(), by: Vec::new() }));
            }
            at = end.max(at) + 1;
        }
        (self.edited(edits), idle.len())
    }
}

#[cfg(test)]
mod tests;
