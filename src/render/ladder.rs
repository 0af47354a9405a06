//! A scenario → a ladder diagram as inline SVG, and the same steps as a list for those who do not see it.
//!
//! The drawing carries class names and no colour, so that light, dark, print and forced colours are the stylesheet's;
//! only the font size, which the layout was made for, and the anchor of the text stand on the root. Labels come in any
//! language: the columns are set from display widths, and what is too long is broken, never cut. A lifeline is
//! interrupted where text crosses it, so no text needs a background of its own.
//!
//! 1. Columns: as near to one another as the labels and messages allow, within a width that a phone can show.
//! 2. Rows: top to bottom; each message is its text and an arrow below, each note a box on its actor's line.
//! 3. Lifelines, last, since by then every text's place is known.

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
/// Between a text and a lifeline that passes it.
const CLEAR: usize = 4;
/// About half a space, by which a line that ends in one would stand too far left.
const HALF_SPACE: usize = 3;
/// Above every row.
const ROW_GAP: usize = 8;
/// How long and how (half) wide an arrowhead is.
const HEAD: (usize, usize) = (7, 4);
/// How far the arrow of a message to oneself reaches out, and how far down.
const LOOP: (usize, usize) = (20, 10);

/// A scenario, ready to draw: labels are in the reader's language.
#[derive(Debug)]
pub struct Ladder<'a> {
    /// Unique on the page, e.g. `sip-301-basic`; the ids of the drawing's title and of its text are made from it.
    pub id: &'a str,
    /// What the drawing shows, in one phrase.
    pub caption: &'a str,
    /// Who takes part, left to right.
    pub actors: Vec<&'a str>,
    /// What happens, top to bottom.
    pub rows: Vec<Row<'a>>,
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

/// Appends the drawing: an `<svg class="ladder">` that is named by its title and described by the list of [`text`].
///
/// Classes: `l-line` lifelines; `l-actor` and `l-note` groups of a `rect` and a `text`; `l-msg` groups of a `path` and
/// a `polygon`, both `l-arrow`, and a `text`. An `l-msg` is also `l-req` or `l-res`, and `l-own` where the page is
/// about it. The stylesheet gives strokes and fills. A page wider than the drawing need not stretch it: `width` and
/// `height` give its natural size, to which `max-width: 100%; height: auto` is all it takes.
///
/// # Panics
///
/// If a row names an actor that does not exist, which the model rules out.
pub fn svg(ladder: &Ladder<'_>, out: &mut String) {
    let columns = Columns::of(ladder);
    let mut drawing = Drawing { columns: &columns, y: MARGIN, marks: String::new(), cuts: Vec::new() };
    drawing.actors();
    let top = drawing.y;
    for row in &ladder.rows {
        drawing.row(row);
    }
    let bottom = drawing.y + LINE;
    let (wide, high) = (columns.total, bottom + MARGIN);

    out.push_str("<svg class=\"ladder\"");
    push(out, format_args!(" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\""));
    push(out, format_args!(" font-size=\"{FONT}\" text-anchor=\"middle\" role=\"img\" aria-labelledby=\""));
    push_html(out, ladder.id);
    out.push_str("-title\" aria-describedby=\"");
    push_html(out, ladder.id);
    out.push_str("-text\"><title id=\"");
    push_html(out, ladder.id);
    out.push_str("-title\">");
    push_html(out, ladder.caption);
    out.push_str("</title>");
    drawing.lifelines(top, bottom, out);
    out.push_str(&drawing.marks);
    out.push_str("</svg>");
}

/// Appends the same steps as an ordered list, whose id the drawing refers to.
///
/// `sentence` tells one step as HTML, escaped already: sentences are the locale's, and order words as it must.
pub fn text(ladder: &Ladder<'_>, sentence: impl Fn(&Row<'_>) -> String, out: &mut String) {
    out.push_str("<ol id=\"");
    push_html(out, ladder.id);
    out.push_str("-text\">");
    for row in &ladder.rows {
        out.push_str("<li>");
        out.push_str(&sentence(row));
        out.push_str("</li>");
    }
    out.push_str("</ol>");
}

/// Tells a response from a request: only a response begins with its code.
fn is_response(text: &str) -> bool {
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

struct Drawing<'a> {
    columns: &'a Columns<'a>,
    /// The bottom of what is drawn so far.
    y: usize,
    /// Everything that stands on the lifelines.
    marks: String,
    /// Where no lifeline is drawn, top to bottom.
    cuts: Vec<Area>,
}

impl Drawing<'_> {
    fn actors(&mut self) {
        let rows = self.columns.labels.iter().map(Vec::len).max().unwrap_or(0);
        let height = rows * LINE + PADDING;
        for (&x, lines) in self.columns.x.iter().zip(&self.columns.labels) {
            let wide = columns::box_width(lines);
            let area = Area { left: x - wide / 2, top: self.y, width: wide, height };
            // Short labels stand in the middle of a height that the longest one sets.
            let inset = (rows - lines.len()) * LINE / 2;
            self.boxed("l-actor", area, inset, lines);
        }
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
        let (start, end) = (self.columns.x[from], self.columns.x[to]);
        let lines = self.columns.message_lines(from, to, text);
        let area = self.place(usize::midpoint(start, end), &lines, 0);
        self.cuts.push(Area { left: area.left.saturating_sub(CLEAR), width: area.width + 2 * CLEAR, ..area });
        self.y += area.height + HEAD.1 + 1;

        self.marks.push_str("<g class=\"l-msg ");
        self.marks.push_str(if is_response(text) { "l-res" } else { "l-req" });
        self.marks.push_str(if own { " l-own\">" } else { "\">" });
        if from == to {
            self.loop_back(start);
        } else {
            self.arrow(start, end);
        }
        self.lines(area, 0, &lines);
        self.marks.push_str("</g>");
        self.y += HEAD.1;
    }

    fn arrow(&mut self, start: usize, end: usize) {
        let y = self.y;
        // The shaft ends where the head begins, so that a thick one does not show beside the tip.
        let neck = if start < end { end - HEAD.0 } else { end + HEAD.0 };
        push(&mut self.marks, format_args!("<path class=\"l-arrow\" d=\"M{start} {y}H{neck}\"/>"));
        self.head(end, neck);
    }

    /// Draws the arrow of a message to oneself; in the last column it turns to the left, where there is room.
    fn loop_back(&mut self, x: usize) {
        let top = self.y;
        let bottom = top + LOOP.1;
        let is_last = self.columns.x.last() == Some(&x);
        let (out, neck) = if is_last { (x - LOOP.0, x - HEAD.0) } else { (x + LOOP.0, x + HEAD.0) };
        let path = format_args!("<path class=\"l-arrow\" d=\"M{x} {top}H{out}V{bottom}H{neck}\"/>");
        push(&mut self.marks, path);
        self.y = bottom;
        self.head(x, neck);
    }

    fn head(&mut self, tip: usize, neck: usize) {
        let (y, up, down) = (self.y, self.y - HEAD.1, self.y + HEAD.1);
        let points = format_args!("<polygon class=\"l-arrow\" points=\"{tip},{y} {neck},{up} {neck},{down}\"/>");
        push(&mut self.marks, points);
    }

    fn note(&mut self, at: usize, text: &str) {
        let lines = columns::note_lines(text, self.columns.total - 2 * (MARGIN + PADDING));
        let area = self.place(self.columns.x[at], &lines, PADDING);
        self.cuts.push(area);
        self.boxed("l-note", area, 0, &lines);
        self.y += area.height;
    }

    /// Finds room for a text around a column, moved inwards where it would leave the drawing.
    fn place(&self, x: usize, lines: &[&str], padding: usize) -> Area {
        let wide = columns::widest(lines) + 2 * padding;
        let rightmost = self.columns.total.saturating_sub(MARGIN + wide).max(MARGIN);
        let left = x.saturating_sub(wide / 2).clamp(MARGIN, rightmost);
        Area { left, top: self.y, width: wide, height: lines.len() * LINE + padding }
    }

    fn boxed(&mut self, class: &str, area: Area, inset: usize, lines: &[&str]) {
        let Area { left, top, width, height } = area;
        push(&mut self.marks, format_args!("<g class=\"{class}\"><rect x=\"{left}\" y=\"{top}\""));
        push(&mut self.marks, format_args!(" width=\"{width}\" height=\"{height}\" rx=\"3\"/>"));
        self.lines(area, PADDING / 2 + inset, lines);
        self.marks.push_str("</g>");
    }

    /// Writes lines of text in the middle of an area. Spaces at their ends stay, for those who copy the text.
    fn lines(&mut self, area: Area, inset: usize, lines: &[&str]) {
        let (x, first) = (area.middle(), area.top + inset + BASELINE);
        let out = &mut self.marks;
        push(out, format_args!("<text x=\"{x}\" y=\"{first}\">"));
        if let [only] = lines {
            push_html(out, only);
        } else {
            for (number, line) in lines.iter().enumerate() {
                let x = if line.ends_with(' ') { x + HALF_SPACE } else { x };
                let y = first + number * LINE;
                push(out, format_args!("<tspan x=\"{x}\" y=\"{y}\">"));
                push_html(out, line);
                out.push_str("</tspan>");
            }
        }
        out.push_str("</text>");
    }

    /// Draws every actor's line, interrupted where something stands on it.
    fn lifelines(&self, top: usize, bottom: usize, out: &mut String) {
        for &x in &self.columns.x {
            out.push_str("<path class=\"l-line\" d=\"");
            let mut from = top;
            for cut in self.cuts.iter().filter(|cut| (cut.left..=cut.left + cut.width).contains(&x)) {
                push(out, format_args!("M{x} {from}V{}", cut.top));
                from = cut.top + cut.height;
            }
            push(out, format_args!("M{x} {from}V{bottom}\"/>"));
        }
    }
}
