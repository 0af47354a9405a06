//! A scenario → a ladder diagram as inline SVG.
//!
//! The drawing carries class names and no colour, so that light, dark, print and forced colours are the stylesheet's,
//! and no attribute that a class can say, since every comparison carries two drawings. Labels come in any
//! language: the columns are set from display widths, and what is too long is broken, never cut. Lines run on below what
//! stands on them: the stylesheet gives boxes a fill and texts an outline in the colour of the page.
//!
//! 1. Columns: as near to one another as the labels and messages allow, within a width that a phone can show.
//! 2. Rows: top to bottom; each message is its text and an arrow below, each note a box on its actor's line.
//! 3. Lifelines; on those of the branches of a fork a bar from the message that opens the branch to the one that ends it,
//!    and below what becomes of the branch.

mod bars;
mod columns;
#[cfg(test)]
mod tests;
mod wrap;

use std::fmt::Write as _;

use crate::escape::push_html;
use columns::Columns;
use wrap::{width, wrap};

/// The font size that the layout is made for, in units of the view box.
const FONT: usize = 13;
/// From one line of text to the next.
const LINE: usize = 16;
/// From the top of a line to its baseline.
const BASELINE: usize = 12;
/// Around the whole drawing, so that no stroke is cut.
const MARGIN: usize = 4;
/// Between a box and its text, left and right.
const PADDING: usize = 8;
/// Between a text and a bar that passes it.
const CLEAR: usize = 4;
/// About half a space, by which a line that ends in one would stand too far left.
const HALF_SPACE: usize = 3;
/// Above every row. Rows are as high as two or three lines with it, so that those of two drawings stand level.
const ROW_GAP: usize = 8;
/// Above a mark, beside the gap of a row, and below it.
const MARK_GAP: usize = 4;
/// How long and how (half) wide an arrowhead is.
const HEAD: (usize, usize) = (7, 4);
/// How far the arrow of a message to oneself reaches out, and how far down.
const LOOP: (usize, usize) = (20, 10);

/// A scenario, ready to draw: labels are in the reader's language.
#[derive(Debug)]
pub struct Ladder<'a> {
    /// The id of the element that says what the drawing shows, unique on the page: its caption.
    pub id: &'a str,
    /// Who takes part, left to right.
    pub actors: Vec<&'a str>,
    /// What happens, top to bottom.
    pub rows: Vec<Row<'a>>,
    /// A line across all actors, above the row of this number, and what it says.
    pub mark: Option<(usize, &'a str)>,
    /// The branches of a fork.
    pub lanes: Vec<Lane<'a>>,
}

/// One branch of a fork: how long its actor is waited for, and what becomes of it.
#[derive(Debug, Clone, Copy)]
pub struct Lane<'a> {
    /// The actor at its end, an index into [`Ladder::actors`].
    pub at: usize,
    /// The row that opens it.
    pub from: usize,
    /// The row that ends it.
    pub to: usize,
    /// What becomes of it, in a few words.
    pub text: &'a str,
    /// How it ends.
    pub end: LaneEnd,
}

/// How a branch ends, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaneEnd {
    /// Its message wins.
    Wins,
    /// Its message goes back, and wins nothing.
    Returned,
    /// It is taken back.
    Cancelled,
    /// It is over.
    Over,
}

/// One step. Actors are indices into [`Ladder::actors`].
#[derive(Debug, Clone, Copy)]
pub enum Row<'a> {
    /// Something goes over the wire; a text that begins with a digit is a response.
    Message {
        /// Who sends.
        from: usize,
        /// Who receives; may be the sender.
        to: usize,
        /// What is sent.
        text: &'a str,
        /// Whether this is the code that the page is about.
        own: bool,
    },
    /// Something happens at one actor.
    Note {
        /// Where.
        at: usize,
        /// What.
        text: &'a str,
    },
}

/// Appends the drawing: an `<svg class=ladder>` that is named by its caption. One that is too wide for a phone can have the
/// focus, so that it can be scrolled by keyboard.
///
/// Arrows, lines and boxes of one style are one path, from the back to the front: `l-line` lifelines, bars and frames of
/// the branches of a fork, `l-won` where a branch wins, `l-back` where its failure goes back and `l-lane` elsewhere, `l-note` boxes, `l-req`, `l-res` and
/// `l-own` arrows of requests, of responses and of what the page is about, `l-end` crosses at the end of branches that
/// are taken back, `l-mark` the line of a mark. An arrow's head is part of its path, so stroke and fill are one colour.
/// Texts follow in the order of the steps, those of the actors in `<g class=l-actor>`; what the page is about is
/// `l-own`, what stands in a box `l-note` or `l-won`, and a mark `l-mark` here too. The stylesheet gives strokes, fills,
/// the outline of texts that lines pass below, the size of the letters (13 units) and their anchor (the middle). `width` is
/// in em: the font size of the drawing itself, whatever its texts have, is how large its letters are on the page. Messages run
/// from left to right whatever the direction of the page: time goes down, and who calls stands first, as in the documents.
///
/// # Panics
///
/// If a row names an actor that does not exist, which the model rules out.
pub fn svg(ladder: &Ladder<'_>, out: &mut String) {
    let columns = Columns::of(ladder);
    let mut drawing = Drawing {
        columns: &columns,
        lanes: &ladder.lanes,
        y: MARGIN,
        paths: Paths::default(),
        texts: String::new(),
        arrows: Vec::new(),
        at: 0,
    };
    drawing.actors();
    let top = drawing.y;
    for (at, row) in ladder.rows.iter().enumerate() {
        drawing.at = at;
        if let Some((_, text)) = ladder.mark.filter(|mark| mark.0 == at) {
            drawing.mark(text);
        }
        drawing.row(row);
    }
    if let Some((_, text)) = ladder.mark.filter(|mark| mark.0 >= ladder.rows.len()) {
        drawing.mark(text);
    }
    let bottom = drawing.y + LINE;
    drawing.bars();
    drawing.lifelines(top, bottom);
    drawing.y = bottom;
    drawing.feet();
    let (wide, high) = (columns.total, drawing.y + MARGIN);

    out.push_str("<svg class=ladder");
    // In units of its letters, so that the drawing grows with them; the ratio of the view box gives the height.
    let tenths = (wide * 10).div_ceil(FONT);
    push(out, format_args!(" viewBox=\"0 0 {wide} {high}\" width={}.{}em role=img", tenths / 10, tenths % 10));
    out.push_str(if wide > columns::PHONE { " tabindex=0" } else { "" });
    out.push_str(" aria-labelledby=\"");
    push_html(out, ladder.id);
    out.push_str("\">");
    let Paths { lines, lanes, won, back, ends, requests, responses, own, notes, marks } = &drawing.paths;
    let styles = [
        ("line", lines),
        ("lane", lanes),
        ("back", back),
        ("won", won),
        ("note", notes),
        ("req", requests),
        ("res", responses),
        ("own", own),
        ("end", ends),
        ("mark", marks),
    ];
    for (style, path) in styles.into_iter().filter(|(_, path)| !path.is_empty()) {
        push(out, format_args!("<path class=l-{style} d=\"{path}\"/>"));
    }
    out.push_str(&drawing.texts);
    out.push_str("</svg>");
}

/// Tells a response from a request: only a response begins with its code.
pub fn is_response(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

fn push(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(arguments);
}

/// A rectangle in which something stands, in units of the view box.
#[derive(Clone, Copy)]
struct Area {
    left: usize,
    top: usize,
    width: usize,
    height: usize,
}

impl Area {
    fn middle(self) -> usize {
        self.left + self.width / 2
    }
}

/// What is drawn, in one path a style.
#[derive(Default)]
struct Paths {
    lines: String,
    lanes: String,
    won: String,
    back: String,
    ends: String,
    requests: String,
    responses: String,
    own: String,
    notes: String,
    marks: String,
}

struct Drawing<'a> {
    columns: &'a Columns<'a>,
    lanes: &'a [Lane<'a>],
    /// The bottom of what is drawn so far.
    y: usize,
    paths: Paths,
    texts: String,
    /// Where the arrow of each row is; that of a note, its top.
    arrows: Vec<usize>,
    /// The row that is being drawn.
    at: usize,
}

impl Drawing<'_> {
    fn actors(&mut self) {
        let rows = self.columns.labels.iter().map(Vec::len).max().unwrap_or(0);
        let height = rows * LINE + PADDING;
        self.texts.push_str("<g class=l-actor>");
        for (&x, lines) in self.columns.x.iter().zip(&self.columns.labels) {
            let wide = columns::widest(lines);
            let area = Area { left: x - wide / 2, top: self.y, width: wide, height };
            // Short labels stand in the middle of a height that the longest one sets.
            let inset = (rows - lines.len()) * LINE / 2;
            self.lines("", area, PADDING / 2 + inset, lines);
        }
        self.texts.push_str("</g>");
        self.y += height;
    }

    fn row(&mut self, row: &Row<'_>) {
        self.y += ROW_GAP;
        match *row {
            Row::Message { from, to, text, own } => self.message(from, to, text, own),
            Row::Note { at, text } => self.note(at, text),
        }
    }

    fn message(&mut self, from: usize, to: usize, text: &str, own: bool) {
        let lines = self.columns.message_lines(from, to, text);
        let area = self.place(self.beside_bars(from, to, &lines), &lines, 0);
        self.y += area.height + HEAD.1;
        self.lines(if own { "l-own" } else { "" }, area, 0, &lines);
        let (top, is_last) = (self.y, from + 1 == self.columns.x.len());
        self.arrows.push(top);
        let (start, end) = self.between_bars(from, to);
        if from == to {
            self.y += LOOP.1;
        }
        let path = match (own, is_response(text)) {
            (true, _) => &mut self.paths.own,
            (false, true) => &mut self.paths.responses,
            (false, false) => &mut self.paths.requests,
        };
        if from == to {
            loop_back(path, start, top, is_last);
        } else {
            push(path, format_args!("M{start} {top}H{end}"));
            head(path, start < end);
        }
        self.y += HEAD.1;
    }

    fn note(&mut self, at: usize, text: &str) {
        self.arrows.push(self.y);
        let lines = columns::note_lines(text, self.columns.total - 2 * (MARGIN + PADDING));
        let area = self.place(self.columns.x[at], &lines, PADDING);
        let Area { left, top, width, height } = area;
        push(&mut self.paths.notes, format_args!("M{left} {top}h{width}v{height}H{left}z"));
        self.lines("l-note", area, PADDING / 2, &lines);
        self.y += height;
    }

    /// Draws a line across, behind its text.
    fn mark(&mut self, text: &str) {
        self.y += ROW_GAP + MARK_GAP;
        let total = self.columns.total;
        let lines = columns::note_lines(text, total - 2 * (MARGIN + PADDING));
        let area = self.place(total / 2, &lines, 0);
        let y = area.top + area.height / 2;
        push(&mut self.paths.marks, format_args!("M{MARGIN} {y}H{}", total - MARGIN));
        self.lines("l-mark", area, 0, &lines);
        self.y += area.height + MARK_GAP;
    }

    /// Finds room for a text around a column, moved inwards where it would leave the drawing.
    fn place(&self, x: usize, lines: &[&str], padding: usize) -> Area {
        let wide = columns::widest(lines) + 2 * padding;
        let rightmost = self.columns.total.saturating_sub(MARGIN + wide).max(MARGIN);
        let left = x.saturating_sub(wide / 2).clamp(MARGIN, rightmost);
        Area { left, top: self.y, width: wide, height: lines.len() * LINE + padding }
    }

    /// Writes lines of text in the middle of an area. Spaces at their ends stay, for those who copy the text.
    fn lines(&mut self, class: &str, area: Area, inset: usize, lines: &[&str]) {
        let (middle, y) = (area.middle(), area.top + inset + BASELINE);
        let place = |line: &str| if line.ends_with(' ') { middle + HALF_SPACE } else { middle };
        let out = &mut self.texts;
        out.push_str("<text");
        if !class.is_empty() {
            push(out, format_args!(" class={class}"));
        }
        for (number, line) in lines.iter().enumerate() {
            let x = place(line);
            if number == 0 {
                push(out, format_args!(" x={x} y={y}>"));
                push_html(out, line);
            } else {
                push(out, format_args!("<tspan x={x} dy={LINE}>"));
                push_html(out, line);
                out.push_str("</tspan>");
            }
        }
        out.push_str("</text>");
    }

    /// Draws every actor's line.
    fn lifelines(&mut self, top: usize, bottom: usize) {
        for &x in &self.columns.x {
            push(&mut self.paths.lines, format_args!("M{x} {top}V{bottom}"));
        }
    }
}

/// Appends the head of an arrow whose path has come to its tip: there and back, so that nothing but the head is filled.
fn head(path: &mut String, to_the_right: bool) {
    let (long, half) = HEAD;
    let (back, forth) = if to_the_right { ("-", "") } else { ("", "-") };
    push(path, format_args!("l{back}{long}-{half}v{}l{forth}{long}-{half}", 2 * half));
}

/// Appends the arrow of a message to oneself; in the last column it turns to the left, where there is room.
fn loop_back(path: &mut String, x: usize, top: usize, is_last: bool) {
    let out = if is_last { x - LOOP.0 } else { x + LOOP.0 };
    push(path, format_args!("M{x} {top}H{out}"));
    // The shaft goes back before the next part begins, so that it encloses nothing.
    push(path, format_args!("H{x}M{out} {top}v{0}V{top}M{out} {1}H{x}", LOOP.1, top + LOOP.1));
    head(path, is_last);
}
