//! Where the actors stand: as near to one another as what they say allows.

use super::{Ladder, MARGIN, PADDING, Row, width, wrap};

/// What stands below an actor, in lines; empty where nothing does.
type Foot<'a> = Vec<&'a str>;

/// No label is wider; a longer one is broken.
const LABEL: usize = 96;
/// How wide a word in the text of a message may be without being broken: `Authentication` stays whole.
const WORD: usize = 120;
/// No two actors stand nearer.
const NEAREST: usize = 72;
/// Between the boxes of two actors.
const BETWEEN: usize = 8;
/// What a message's arrow needs beside its text, both sides together.
const BESIDE: usize = 20;
/// How wide the drawing of a fork should be at most: one sees on a phone which of the branches wins.
const FORK: usize = 400;
/// How wide the text of a message may be for each gap it spans, tried in this order until the drawing is narrow enough.
const LIMITS: [usize; 8] = [1000, 200, 172, 148, 124, 100, 80, 64];

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
    /// How wide the text of a message may be for each gap it spans.
    limit: usize,
}

impl<'a> Columns<'a> {
    pub(super) fn of(ladder: &Ladder<'a>) -> Self {
        let labels: Vec<_> = ladder.actors.iter().map(|label| wrap(label, LABEL)).collect();
        let foot = |at| ladder.lanes.iter().find(|lane| lane.at == at);
        let feet: Vec<Foot<'a>> =
            (0..labels.len()).map(|at| foot(at).map(|lane| wrap(lane.text, LABEL)).unwrap_or_default()).collect();
        let boxes: Vec<usize> =
            labels.iter().zip(&feet).map(|(label, foot)| box_width(label).max(box_width(foot))).collect();
        let budget = if ladder.lanes.is_empty() { budget(labels.len()) } else { FORK };
        let edges = edges(&boxes);
        let mut limit = LIMITS[0];
        let mut gaps = Vec::new();
        for tried in LIMITS {
            limit = tried;
            gaps = gaps_for(ladder, &boxes, limit);
            if edges.0 + gaps.iter().sum::<usize>() + edges.1 <= budget {
                break;
            }
        }
        let wanted = wanted_by_notes(ladder).min(budget);
        let mut total = edges.0 + gaps.iter().sum::<usize>() + edges.1;
        if total < wanted {
            spread(&mut gaps, wanted - total);
            total = wanted.max(edges.0 + gaps.iter().sum::<usize>() + edges.1);
        }
        let mut x = vec![edges.0; usize::from(!labels.is_empty())];
        // A lone actor stands in the middle of whatever its notes take.
        if labels.len() == 1 {
            x[0] = total / 2;
        }
        for gap in &gaps {
            x.push(x[x.len() - 1] + gap);
        }
        Self { x, labels, feet, total, limit }
    }

    /// Breaks the text of a message to the room between its two actors.
    pub(super) fn message_lines<'t>(&self, from: usize, to: usize, text: &'t str) -> Vec<&'t str> {
        if from == to {
            return note_lines(text, self.total - 2 * MARGIN);
        }
        let room = self.x[from].abs_diff(self.x[to]).saturating_sub(BESIDE);
        wrap(text, room.min(limit_of(text, self.limit * from.abs_diff(to))))
    }
}

/// The width at which the text of a message is broken: no word of it is, unless it is as long as an address.
fn limit_of(text: &str, limit: usize) -> usize {
    let words = text.split(' ').filter(|word| word.is_ascii());
    limit.max(words.map(width).max().unwrap_or(0).min(WORD))
}

/// Returns how wide a drawing should be at most: on a phone of 340 units, 2 or 3 actors are read without zooming.
fn budget(actors: usize) -> usize {
    match actors {
        0 | 1 => 300,
        2 => 360,
        3 => 400,
        more => 200 + 80 * more,
    }
}

/// Returns the room left of the first actor and right of the last.
fn edges(boxes: &[usize]) -> (usize, usize) {
    let half = |wide: Option<&usize>| MARGIN + wide.map_or(0, |wide| wide.div_ceil(2));
    (half(boxes.first()), half(boxes.last()))
}

/// Returns the gaps between neighbours for messages that are broken at this limit.
fn gaps_for(ladder: &Ladder<'_>, boxes: &[usize], limit: usize) -> Vec<usize> {
    let mut gaps: Vec<usize> =
        boxes.windows(2).map(|two| ((two[0] + two[1]).div_ceil(2) + BETWEEN).max(NEAREST)).collect();
    let mut needs: Vec<(usize, usize, usize)> = ladder
        .rows
        .iter()
        .filter_map(|row| match *row {
            Row::Message { from, to, text, .. } if from != to => {
                let (first, last) = (from.min(to), from.max(to));
                let lines = wrap(text, limit_of(text, limit * (last - first)));
                Some((last - first, first, widest(&lines) + BESIDE))
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

/// Returns the width of the box around a label.
pub(super) fn box_width(lines: &[&str]) -> usize {
    widest(lines) + 2 * PADDING
}

/// Returns the width of the widest line.
pub(super) fn widest(lines: &[&str]) -> usize {
    lines.iter().map(|line| width(line)).max().unwrap_or(0)
}
