//! A message's Markdown, taken apart: every character a reader sees, with its place in the file and what it belongs to.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::localize::contract::Form;
use crate::localize::markdown::{is_cjk, is_full_width_mark};
use crate::localize::resource::Piece;
use crate::signs::PLACEABLE;
use crate::source::{FileId, Sources, Span};

/// What a character belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A code span.
    Code,
    /// A placeable: what will stand there is not known here.
    Value,
    /// The end of a paragraph or an item.
    Break,
}

/// One character a reader sees.
#[derive(Debug, Clone, Copy)]
pub struct Glyph {
    /// The character.
    pub c: char,
    /// What it belongs to.
    pub kind: Kind,
    /// Where it is written.
    pub span: Span,
}

impl Glyph {
    /// Is it a character of words that `is` says?
    pub fn is(&self, is: impl Fn(char) -> bool) -> bool {
        self.kind == Kind::Text && is(self.c)
    }
}

/// The prose of one pattern or variant, and the structure around it.
#[derive(Debug, Default)]
pub struct Prose {
    /// The characters.
    pub glyphs: Vec<Glyph>,
    /// Code spans: what they hold.
    pub codes: Vec<(String, Span)>,
    /// Links: where they lead.
    pub links: Vec<(String, Span)>,
    /// Items of lists, without and with numbers.
    pub items: [usize; 2],
}

/// Pieces of a pattern put together, with the way back to the file.
struct Flat {
    text: String,
    /// Where pieces begin: in `text`, in the file, and whether the bytes between correspond one to one.
    starts: Vec<(usize, usize, bool)>,
    file: FileId,
}

impl Flat {
    fn new(run: &[Piece], file: FileId, sources: &Sources) -> Self {
        let mut flat = Flat { text: String::new(), starts: Vec::new(), file };
        let mut last = run
            .iter()
            .find_map(|piece| if let Piece::Text(span) = piece { Some(span.start) } else { None })
            .unwrap_or_default();
        for piece in run {
            let begin = flat.text.len();
            match piece {
                Piece::Text(span) => {
                    flat.text.push_str(sources.slice(*span));
                    flat.starts.push((begin, span.start, true));
                    last = span.end;
                }
                Piece::Literal(text) => {
                    flat.text.push_str(text);
                    flat.starts.push((begin, last, false));
                }
                Piece::Placeable => {
                    // Neither space nor punctuation to Markdown.
                    flat.text.push(PLACEABLE);
                    flat.starts.push((begin, last, false));
                }
            }
        }
        flat
    }

    /// The place in the file of a part of the text.
    fn span(&self, start: usize, length: usize) -> Span {
        self.span_in(self.piece(start), start, length)
    }

    /// The number of the piece in which a part of the text begins.
    fn piece(&self, start: usize) -> usize {
        self.starts.partition_point(|(begin, _, _)| *begin <= start).saturating_sub(1)
    }

    fn span_in(&self, piece: usize, start: usize, length: usize) -> Span {
        let Some((begin, at, exact)) = self.starts.get(piece).copied() else {
            return Span { file: self.file, start: 0, end: 0 };
        };
        if !exact {
            return Span { file: self.file, start: at, end: at };
        }
        // What reaches into the next piece is pointed at as far as this one goes.
        let until = self.starts.get(piece + 1).map_or(self.text.len(), |(next, _, _)| *next);
        let start = at + (start - begin);
        Span { file: self.file, start, end: start + length.min(until.saturating_sub(start - at + begin)) }
    }
}

impl Prose {
    /// Takes a run of pieces apart.
    pub fn new(run: &[Piece], file: FileId, form: Form, sources: &Sources) -> Self {
        let flat = Flat::new(run, file, sources);
        let mut prose = Prose::default();
        if form == Form::Plain {
            prose.text(&flat, 0, &flat.text, Kind::Text);
            return prose;
        }
        let mut ordered = Vec::new();
        for (event, range) in Parser::new_ext(&flat.text, Options::empty()).into_offset_iter() {
            match event {
                Event::Text(text) => {
                    // An entity is longer as written than as read.
                    let exact = flat.text.get(range.clone()) == Some(&*text);
                    let written = if exact { &flat.text[range.clone()] } else { &text };
                    if exact {
                        prose.text(&flat, range.start, written, Kind::Text);
                    } else {
                        let span = flat.span(range.start, range.len());
                        prose.glyphs.extend(text.chars().map(|c| Glyph { c, kind: Kind::Text, span }));
                    }
                }
                Event::Code(code) => {
                    let span = flat.span(range.start, range.len());
                    prose.glyphs.extend(code.chars().map(|c| Glyph { c, kind: Kind::Code, span }));
                    prose.codes.push((code.into_string(), span));
                }
                Event::SoftBreak => prose.soft_break(&flat, range.start),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    prose.links.push((dest_url.into_string(), flat.span(range.start, range.len())));
                }
                Event::Start(Tag::List(first)) => ordered.push(first.is_some()),
                Event::End(TagEnd::List(_)) => drop(ordered.pop()),
                Event::Start(Tag::Item) => {
                    prose.items[usize::from(ordered.last() == Some(&true))] += 1;
                    prose.end(&flat, range.start);
                }
                Event::End(TagEnd::Paragraph | TagEnd::Item) | Event::HardBreak => prose.end(&flat, range.end),
                _ => {}
            }
        }
        prose.settle();
        prose
    }

    fn text(&mut self, flat: &Flat, start: usize, text: &str, kind: Kind) {
        let mut piece = flat.piece(start);
        for (at, c) in text.char_indices() {
            while flat.starts.get(piece + 1).is_some_and(|(begin, _, _)| *begin <= start + at) {
                piece += 1;
            }
            let kind = if c == PLACEABLE { Kind::Value } else { kind };
            let c = if c == '\n' { ' ' } else { c };
            self.glyphs.push(Glyph { c, kind, span: flat.span_in(piece, start + at, c.len_utf8()) });
        }
    }

    fn soft_break(&mut self, flat: &Flat, at: usize) {
        self.glyphs.push(Glyph { c: '\n', kind: Kind::Text, span: flat.span(at, 1) });
    }

    fn end(&mut self, flat: &Flat, at: usize) {
        if self.glyphs.last().is_some_and(|last| last.kind != Kind::Break) {
            self.glyphs.push(Glyph { c: '\n', kind: Kind::Break, span: flat.span(at.saturating_sub(1), 0) });
        }
    }

    /// Line breaks within a paragraph become what they are on the page: nothing between full-width characters, else a space.
    fn settle(&mut self) {
        let neighbours = |glyphs: &[Glyph], at: usize| {
            let before = glyphs[..at].iter().next_back().copied();
            let after = glyphs.get(at + 1).copied();
            before.zip(after)
        };
        let mut kept = Vec::with_capacity(self.glyphs.len());
        for at in 0..self.glyphs.len() {
            let glyph = self.glyphs[at];
            if glyph.kind != Kind::Text || glyph.c != '\n' {
                kept.push(glyph);
                continue;
            }
            // The page is joined before Markdown reads it: a code span's marks stand between its text and the break.
            let joined = neighbours(&self.glyphs, at).is_some_and(|(before, after)| {
                let wide = |glyph: Glyph| glyph.kind == Kind::Text && is_cjk(glyph.c);
                let mark = |glyph: Glyph| glyph.kind == Kind::Text && is_full_width_mark(glyph.c);
                wide(before) && wide(after) || mark(before) || mark(after)
            });
            if !joined {
                kept.push(Glyph { c: ' ', ..glyph });
            }
        }
        self.glyphs = kept;
    }
}
