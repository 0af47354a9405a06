//! Where the actors stand: as near to one another as what they say allows.

use super::wrap::longest_word;
use super::{Ladder, Lane, MARGIN, PADDING, Row, width, wrap};

/// What stands below an actor, in lines; empty where nothing does.
type Foot<'a> = Vec<&'a str>;

/// The width that a phone of 360 px shows whole, at the size of the text beside the drawing: the stylesheet makes the letters
/// of a drawing of this width as large as its place allows (`.ladder`).
pub(super) const PHONE: usize = 280;
/// How wide a word in the text of a message may be without being broken: `Authentication` stays whole.
const WORD: usize = 120;
/// How wide the text of a message may be for each gap it spans, tried in this order until the drawing is narrow enough.
const LIMITS: [usize; 8] = [1000, 200, 172, 148, 124, 100, 80, 64];
/// How much air there is, tried in this order, too: less of it reads better than one more broken line.
const AIRS: [Air; 3] = [
    Air { label: 96, nearest: 72, around: 8, between: 8, beside: 20 },
    Air { label: 76, nearest: 60, around: 4, between: 4, beside: 10 },
    Air { label: 52, nearest: 48, around: 1, between: 4, beside: 2 },
];

/// The distances of a drawing.
#[derive(Clone, Copy)]
struct Air {
    /// No label is wider; a longer one is broken, but not within a word.
    label: usize,
    /// No two actors stand nearer.
    nearest: usize,
    /// Left and right of an actor's label.
    around: usize,
    /// Between what two actors take.
    between: usize,
    /// What a message's arrow needs beside its text, both sides together.
    beside: usize,
}

/// The columns of a drawing.
pub(super) struct Columns<'a> {
    /// The middle of each column.
    pub(super) x: Vec<usize>,
    /// Each actor's label, in lines.
    pub(super) labels: Vec<Vec<&'a str>>,
    /// What becomes of the branch that ends at each actor, in lines.
    pub(super) feet: Vec<Foot<'a>>,
    /// The width of the drawing.
    pub(super) total: usize,
    /// What a message's arrow needs beside its text.
    beside: usize,
    /// How wide the text of a message may be for each gap it spans.
    limit: usize,
}

impl<'a> Columns<'a> {
    /// The first layout that a phone shows whole or, where there is none, the narrowest.
    pub(super) fn of(ladder: &Ladder<'a>) -> Self {
        let mut best: Option<Self> = None;
        for (limit, air) in LIMITS.into_iter().flat_map(|limit| AIRS.map(|air| (limit, air))) {
            let tried = Self::laid_out(ladder, air, limit);
            if best.as_ref().is_none_or(|best| tried.total < best.total) {
                let fits = tried.total <= PHONE;
                best = Some(tried);
                if fits {
                    break;
                }
            }
        }
        best.expect("there is a limit and an air to try").with_room_for_notes(ladder)
    }

    fn laid_out(ladder: &Ladder<'a>, air: Air, limit: usize) -> Self {
        let labels: Vec<_> = ladder.actors.iter().map(|label| wrap(label, limit_of(label, air.label))).collect();
        let foot = |at| ladder.lanes.iter().find(|lane| lane.at == at);
        let lines = |lane: &Lane<'a>| wrap(lane.text, limit_of(lane.text, air.label));
        let feet: Vec<Foot<'a>> = (0..labels.len()).map(|at| foot(at).map(lines).unwrap_or_default()).collect();
        // A label stands free, what becomes of a branch has a frame.
        let taken = |(label, foot): (&Vec<&str>, &Foot<'_>)| {
            let frame = if foot.is_empty() { 0 } else { frame_width(foot) };
            frame.max(bold(label) + 2 * air.around)
        };
        let boxes: Vec<usize> = labels.iter().zip(&feet).map(taken).collect();
        let edges = edges(&boxes);
        let gaps = gaps_for(ladder, &boxes, air, limit);
        let mut x = vec![edges.0; usize::from(!labels.is_empty())];
        for gap in &gaps {
            x.push(x[x.len() - 1] + gap);
        }
        let total = edges.0 + gaps.iter().sum::<usize>() + edges.1;
        Self { x, labels, feet, total, beside: air.beside, limit }
    }

    /// The same, wider where its notes ask for it and a phone has the room.
    fn with_room_for_notes(mut self, ladder: &Ladder<'_>) -> Self {
        let more = wanted_by_notes(ladder).min(PHONE).saturating_sub(self.total);
        let between = self.x.len().saturating_sub(1);
        if let Some(each) = more.checked_div(between) {
            for (at, x) in self.x.iter_mut().enumerate() {
                *x += at * each;
            }
            self.total += between * each;
        } else if let [only] = self.x.as_mut_slice() {
            // A lone actor stands in the middle of whatever its notes take.
            self.total += more;
            *only = self.total / 2;
        }
        self
    }

    /// Breaks the text of a message to the room between its two actors.
    pub(super) fn message_lines<'t>(&self, from: usize, to: usize, text: &'t str) -> Vec<&'t str> {
        if from == to {
            return note_lines(text, self.total - 2 * MARGIN);
        }
        let room = self.x[from].abs_diff(self.x[to]).saturating_sub(self.beside);
        wrap(text, room.min(limit_of(text, self.limit * from.abs_diff(to))))
    }
}

/// The width at which a text is broken: no word of it is, unless it is as long as an address.
fn limit_of(text: &str, limit: usize) -> usize {
    limit.max(longest_word(text).min(WORD))
}

/// Returns the room left of the first actor and right of the last.
fn edges(boxes: &[usize]) -> (usize, usize) {
    let half = |wide: Option<&usize>| MARGIN + wide.map_or(0, |wide| wide.div_ceil(2));
    (half(boxes.first()), half(boxes.last()))
}

/// Returns the gaps between neighbours for messages that are broken at this limit.
fn gaps_for(ladder: &Ladder<'_>, boxes: &[usize], air: Air, limit: usize) -> Vec<usize> {
    let mut gaps: Vec<usize> =
        boxes.windows(2).map(|two| ((two[0] + two[1]).div_ceil(2) + air.between).max(air.nearest)).collect();
    let mut needs: Vec<(usize, usize, usize)> = ladder
        .rows
        .iter()
        .filter_map(|row| match *row {
            Row::Message { from, to, text, .. } if from != to => {
                let (first, last) = (from.min(to), from.max(to));
                let lines = wrap(text, limit_of(text, limit * (last - first)));
                Some((last - first, first, widest(&lines) + air.beside))
            }
            _ => None,
        })
        .collect();
    // Neighbours first: what they need is often enough for those who talk across them.
    needs.sort_unstable();
    for (span, first, need) in needs {
        let between = &mut gaps[first..first + span];
        let room = between.iter().sum::<usize>();
        if need > room {
            spread(between, need - room);
        }
    }
    gaps
}

/// Widens the gaps by the same amount each, together by at least `more`.
fn spread(gaps: &mut [usize], more: usize) {
    let each = more.div_ceil(gaps.len().max(1));
    for gap in gaps {
        *gap += each;
    }
}

/// Returns the width at which no note takes more than two lines.
fn wanted_by_notes(ladder: &Ladder<'_>) -> usize {
    let notes = ladder.rows.iter().filter_map(|row| match row {
        Row::Note { text, .. } => Some(*text),
        Row::Message { from, to, text, .. } => (from == to).then_some(*text),
    });
    notes.map(|text| widest(&note_lines(text, usize::MAX / 20)) + 2 * (MARGIN + PADDING)).max().unwrap_or(0)
}

/// Breaks a note: one line while it is short, two of about one length when it is long, more if it must be.
pub(super) fn note_lines(text: &str, room: usize) -> Vec<&str> {
    const SHORT: usize = 156;
    const STEP: usize = 13;
    let mut limit = width(text).div_ceil(2).max(SHORT).min(room);
    loop {
        let lines = wrap(text, limit);
        if lines.len() <= 2 || limit >= room {
            return lines;
        }
        limit = (limit + STEP).min(room);
    }
}

/// Returns the width of lines in bold letters; only those of an alphabet grow wider.
fn bold(lines: &[&str]) -> usize {
    let wide = |line: &&str| width(line) + if line.is_ascii() { width(line) / 10 } else { 0 };
    lines.iter().map(wide).max().unwrap_or(0)
}

/// Returns the width of the frame around what becomes of a branch, which stands close to its neighbours.
pub(super) fn frame_width(lines: &[&str]) -> usize {
    widest(lines) + PADDING
}

/// Returns the width of the widest line.
pub(super) fn widest(lines: &[&str]) -> usize {
    lines.iter().map(|line| width(line)).max().unwrap_or(0)
}
