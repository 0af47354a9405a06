//! A finding as a frame for people: its title, the lines of the source with carets under the places, and the help.
//!
//! Lines come from strangers. One of a million characters is drawn as a window around the place, and what a terminal
//! would act on is drawn as an escape; so a frame is built of lines of our own ([`Drawn`]), in which places are looked up
//! anew. The width of characters is left to the library that draws.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use unicode_width::UnicodeWidthChar;

use super::{Diagnostic, Place, Severity};
use crate::escape;
use crate::source::{Sources, Span};

/// The longest line that is drawn whole, in bytes, and what is drawn of a longer one, in columns; the library shortens it
/// further to what a terminal has room for.
const WIDEST: usize = 400;
/// How many of these columns are before the place.
const BEFORE: usize = 300;
/// The most lines between two places of one picture. Those between are folded, but they have to be gone through.
const FAR: usize = 200;
/// The most places that are marked in one line for findings that say the same.
const MARKED: usize = 20;

/// Draws findings that say the same of one line, as one frame.
pub(super) fn human(group: &[&Diagnostic], sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let d = group[0];
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = escape::printable(&d.message);
    let title = level.primary_title(message.as_ref()).id(d.code.name());
    let label = |label: &str| escape::printable(label).into_owned();
    let mut pictures: Vec<Picture> = Vec::new();
    if let Place::Span(span) = d.place {
        let others =
            group.iter().skip(1).filter_map(|other| if let Place::Span(s) = other.place { Some(s) } else { None });
        // Those that are surely inside the window.
        let others = others.take_while(|other| other.end.saturating_sub(span.start) <= WIDEST - BEFORE);
        let mut first = Picture::new(span, AnnotationKind::Primary, d.label.as_deref().map(label));
        first.marks.extend(others.take(MARKED - 1).map(|span| (span, AnnotationKind::Primary, None)));
        pictures.push(first);
    }
    if let Some((span, text)) = &d.other {
        let second = Picture::new(*span, AnnotationKind::Context, Some(label(text)));
        match pictures.first_mut().filter(|first| are_near(first.marks[0].0, *span, sources)) {
            Some(first) => first.marks.extend(second.marks),
            None => pictures.push(second),
        }
    }
    let drawn: Vec<Drawn> = pictures.iter().map(|picture| Drawn::new(picture, sources)).collect();
    let unmarked = pictures.first().map_or(0, |first| group.len() - first.findings().min(group.len()));
    let mut frame = Group::with_title(title);
    if let Place::Path(path) = &d.place {
        frame = frame.element(Origin::path(escape::printable(path)));
    }
    for (picture, drawn) in pictures.iter().zip(&drawn) {
        frame = frame.element(drawn.snippet(picture));
    }
    if unmarked > 0 && matches!(d.place, Place::Span(_)) {
        frame = frame.element(Level::NOTE.message(format!("and {unmarked} more in this line")));
    }
    let help = d.help.as_deref().map(escape::printable);
    if let Some(help) = &help {
        frame = frame.element(Level::HELP.message(help.as_ref()));
    }
    let mut text = renderer.render(&[frame]);
    for drawn in &drawn {
        drawn.mend_column(&mut text);
    }
    format!("{text}\n\n")
}

/// Can two places be drawn in one picture?
fn are_near(a: Span, b: Span, sources: &Sources) -> bool {
    if a.file != b.file {
        return false;
    }
    let file = sources.file(a.file);
    let (line, other) = (file.line_column(a.start).0, file.line_column(b.start).0);
    let (whole, _) = file.whole_lines(a.start..a.start);
    if line == other { whole.len() <= WIDEST } else { line.abs_diff(other) <= FAR }
}

/// Places that are drawn together, the one that counts first.
struct Picture {
    marks: Vec<(Span, AnnotationKind, Option<String>)>,
}

impl Picture {
    fn new(span: Span, kind: AnnotationKind, label: Option<String>) -> Self {
        Picture { marks: vec![(span, kind, label)] }
    }

    /// How many findings it marks.
    fn findings(&self) -> usize {
        self.marks.iter().filter(|(_, kind, _)| *kind == AnnotationKind::Primary).count()
    }
}

/// Lines of a source as they are drawn.
struct Drawn {
    path: String,
    /// The number of the first line.
    line: usize,
    text: String,
    /// The bytes of `text` that each mark of the picture is about.
    places: Vec<Range<usize>>,
    /// Line and column of the first mark in the source, and its column in `text`.
    position: (usize, usize),
    column: usize,
}

impl Drawn {
    fn new(picture: &Picture, sources: &Sources) -> Self {
        let spans: Vec<Span> = picture.marks.iter().map(|(span, _, _)| *span).collect();
        let file = sources.file(spans[0].file);
        let from = spans.iter().map(|span| span.start).min().unwrap_or_default();
        let to = spans.iter().map(|span| span.end.max(span.start)).max().unwrap_or_default();
        let (mut lines, line) = file.whole_lines(from..to);
        let last = line + FAR;
        // A place that goes on for ever is one that begins here.
        if file.line_column(lines.end).0 > last {
            lines.end = file.offset(last + 1, 1).saturating_sub(1).max(lines.start);
        }
        let mut drawn = Drawn {
            path: escape::printable(&file.path).into_owned(),
            line,
            text: String::new(),
            places: Vec::new(),
            position: file.line_column(spans[0].start),
            column: 0,
        };
        let ends: Vec<usize> = spans.iter().flat_map(|span| [span.start, span.end.max(span.start)]).collect();
        let mut found = vec![None; ends.len()];
        let mut start = lines.start;
        for line in file.text[lines].split_inclusive('\n') {
            drawn.push_line(line, start, &ends, &mut found);
            start += line.len();
        }
        let end = drawn.text.len();
        let found: Vec<usize> = found.into_iter().map(|at| at.unwrap_or(end)).collect();
        drawn.places = found.chunks(2).map(|ends| ends[0]..ends[1]).collect();
        let before = &drawn.text[..found[0]];
        drawn.column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        drawn
    }

    /// Adds a line that begins at `start` in its file, and notes where in the drawing the `ends` of places are.
    fn push_line(&mut self, line: &str, start: usize, ends: &[usize], found: &mut [Option<usize>]) {
        let first = ends.iter().copied().filter(|end| (start..start + line.len()).contains(end)).min();
        let window = window(line, first.map_or(0, |first| first - start));
        // What lies before the window is noted with its first character, and what lies behind it with its end.
        let mut note = |at: usize, here: usize| {
            for (_, found) in ends.iter().zip(found.iter_mut()).filter(|(end, _)| (start..=here).contains(*end)) {
                found.get_or_insert(at);
            }
        };
        if window.start > 0 {
            self.text.push('…');
        }
        for (at, c) in line[window.clone()].char_indices() {
            note(self.text.len(), start + window.start + at);
            match c {
                '\n' => self.text.push('\n'),
                c => escape::push_printable(&mut self.text, c),
            }
        }
        if window.end < line.len() {
            note(self.text.len(), start + line.len() - 1);
            self.text.push('…');
            if line.ends_with('\n') {
                self.text.push('\n');
            }
        }
    }

    fn snippet<'d>(&'d self, picture: &Picture) -> Snippet<'d, Annotation<'d>> {
        let marks = picture.marks.iter().zip(&self.places);
        let annotation = |((_, kind, label), place): (&(Span, AnnotationKind, Option<String>), &Range<usize>)| {
            // An empty span still gets a caret; at the end of the text there is nothing to put it under but the end.
            kind.span(place.clone()).label(label.clone())
        };
        let snippet = Snippet::source(self.text.as_str()).path(self.path.as_str()).line_start(self.line);
        snippet.annotations(marks.map(annotation))
    }

    /// The library counts columns in what it draws; people look for them in the file.
    fn mend_column(&self, text: &mut String) {
        let (line, column) = self.position;
        let counted = format!("{}:{line}:{}", self.path, self.column);
        // The title is the first line, and may quote anything.
        let below = text.find('\n').unwrap_or_default();
        if let Some(at) = text[below..].find(&counted).filter(|_| self.column != column) {
            let at = below + at;
            text.replace_range(at..at + counted.len(), &format!("{}:{line}:{column}", self.path));
        }
    }
}

/// The bytes of a line that are drawn: all of it, or what is around the byte `place`.
fn window(line: &str, place: usize) -> Range<usize> {
    if line.len() <= WIDEST {
        return 0..line.len();
    }
    // Characters without a width count, too, or any number of them would fit.
    let fits = |left: &mut usize, c: char| {
        let width = c.width().unwrap_or(1).max(1);
        let fits = width <= *left;
        *left = left.saturating_sub(width);
        fits
    };
    let place = (0..=place.min(line.len())).rev().find(|at| line.is_char_boundary(*at)).unwrap_or_default();
    let mut left = BEFORE;
    let before: usize = line[..place].chars().rev().take_while(|c| fits(&mut left, *c)).map(char::len_utf8).sum();
    let start = place - before;
    let mut left = WIDEST;
    let length: usize = line[start..].chars().take_while(|c| fits(&mut left, *c)).map(char::len_utf8).sum();
    start..start + length
}
