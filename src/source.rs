//! Where a text came from: files, byte spans, and the lines and columns people count.
//!
//! Every stage that may find fault with an input keeps a [`Span`] beside the value, so that a diagnostic can
//! point at it. Texts are normalized once, on arrival (no byte order mark, `\n` line ends), and spans count bytes
//! of that normalized text; lines and columns are unaffected by the normalization.

use std::ops::{Deref, Range};

/// The number of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The number itself, for those who have to write it down.
    pub fn number(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte, from 0.
    pub start: usize,
    /// One past the last byte; equal to `start` for a place between two characters.
    pub end: usize,
}

impl Span {
    /// The bytes of the span.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A value and the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sp<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Sp<T> {
    /// Pairs a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Sp { value, span }
    }
}

impl<T> Deref for Sp<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One text file of the site, normalized.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path below the site's root, with `/` whatever the system.
    pub path: String,
    /// The text, without byte order mark, with `\n` line ends.
    pub text: String,
    /// The first byte of each line, so that a file with a thousand faults does not take a million steps.
    lines: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes, so that neither does a line of a million bytes.
    blocks: Vec<usize>,
}

/// Bytes between two counts of characters.
const BLOCK: usize = 256;

/// How many characters begin in some bytes of a text.
fn characters(bytes: &[u8]) -> usize {
    // All bytes of a character but its first are `10xxxxxx`.
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

impl SourceFile {
    /// Normalizes a text.
    pub fn new(path: impl Into<String>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut before = 0;
        let count = |block: &[u8]| {
            let here = before;
            before += characters(block);
            here
        };
        let blocks = text.as_bytes().chunks(BLOCK).map(count).collect();
        SourceFile { path: path.into(), text, lines, blocks }
    }

    /// How many characters begin before a byte of the text.
    fn characters_before(&self, offset: usize) -> usize {
        let Some(block) = self.blocks.len().checked_sub(1).map(|last| last.min(offset / BLOCK)) else { return 0 };
        self.blocks[block] + characters(&self.text.as_bytes()[block * BLOCK..offset])
    }

    /// Line and column, both from 1, of a byte offset; a column counts characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.floor(offset);
        let line = self.lines.partition_point(|start| *start <= offset);
        (line, self.characters_before(offset) - self.characters_before(self.lines[line - 1]) + 1)
    }

    /// The byte offset of a line and a column, both from 1, columns in characters; clamped to the line and the text.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.lines.get(line.max(1) - 1) else { return self.text.len() };
        let before = self.characters_before(*start).saturating_add(column.max(1) - 1);
        // The last block that begins at or before the character that is looked for, which may reach into the one before.
        let block = self.blocks.partition_point(|count| *count <= before).saturating_sub(1);
        let from = self.floor(block * BLOCK).max(*start);
        let left = before - self.characters_before(from);
        self.text[from..].char_indices().nth(left).map_or(self.text.len(), |(at, _)| from + at)
    }

    /// The bytes of the whole lines that a range of bytes touches, without the last line's end, and the first line's number.
    pub fn whole_lines(&self, range: Range<usize>) -> (Range<usize>, usize) {
        let first = self.line_column(range.start).0;
        let last = self.line_column(range.end.max(range.start)).0;
        let end = self.lines.get(last).map_or(self.text.len(), |next| next - 1);
        (self.lines[first - 1]..end, first)
    }

    /// The nearest character boundary at or before `offset`, inside the text.
    pub fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// All text files of a site, by number; the numbers follow the order of addition.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a text and returns its number. It is normalized here.
    pub fn add(&mut self, path: impl Into<String>, text: &str) -> FileId {
        self.push(SourceFile::new(path, text))
    }

    /// Adds a file and returns its number.
    pub fn push(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(u32::try_from(self.files.len() - 1).expect("fewer than 2^32 files"))
    }

    /// The file of a number this set gave out.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text of a file.
    pub fn text(&self, id: FileId) -> &str {
        &self.file(id).text
    }

    /// The path of a file.
    pub fn path(&self, id: FileId) -> &str {
        &self.file(id).path
    }

    /// The file of a number that was written down, if there is one.
    pub fn number(&self, number: usize) -> Option<FileId> {
        let id = FileId(u32::try_from(number).ok()?);
        (number < self.files.len()).then_some(id)
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.file(span.file).text[span.range()]
    }

    /// All files with their numbers, in order of addition.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(at, file)| (FileId(u32::try_from(at).expect("fewer than 2^32 files")), file))
    }

    /// A span over the whole first line of a file: the place for faults of the file itself.
    pub fn head(&self, file: FileId) -> Span {
        let end = self.text(file).find('\n').unwrap_or(self.text(file).len());
        Span { file, start: 0, end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let mut sources = Sources::default();
        let id = sources.add("a.ftl", "一 = 二\n三 = 四\n");
        let file = sources.file(id);
        assert_eq!(file.line_column(file.text.find('四').unwrap()), (2, 5));
        assert_eq!(file.line_column(0), (1, 1));
        assert_eq!(file.line_column(usize::MAX), (3, 1));
        assert_eq!([(1, 1), (2, 5), (3, 1), (9, 9)].map(|(l, c)| file.offset(l, c)), [0, 16, 20, 20]);
        assert_eq!(file.whole_lines(12..13), (10..19, 2));
        assert_eq!(file.whole_lines(20..20), (20..20, 3));
    }

    #[test]
    fn places_in_a_long_line_are_those_of_counting() {
        let line = "aé一😀".repeat(300);
        let file = SourceFile::new("a.yaml", &format!("first\n{line}\nlast"));
        for (column, (at, _)) in line.char_indices().enumerate() {
            assert_eq!(file.line_column(6 + at), (2, column + 1));
            assert_eq!(file.offset(2, column + 1), 6 + at);
        }
        assert_eq!(file.line_column(6 + line.len() + 1), (3, 1));
        assert_eq!(file.offset(3, 1), 6 + line.len() + 1);
        assert_eq!((file.offset(1, usize::MAX), SourceFile::new("", "").offset(1, 5)), (file.text.len(), 0));
    }

    #[test]
    fn a_byte_order_mark_and_crlf_are_taken_off() {
        let mut sources = Sources::default();
        let id = sources.add("a.yaml", "\u{feff}a: 1\r\nb: 2\r\n");
        assert_eq!(sources.text(id), "a: 1\nb: 2\n");
    }
}
