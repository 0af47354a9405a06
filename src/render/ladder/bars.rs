//! The branches of a fork: a bar on the lifeline while an actor is waited for, and what becomes of it below.

use super::{Area, CLEAR, Drawing, LaneEnd, MARGIN, PADDING, columns, push};

/// Half as wide as a bar.
const BAR: usize = 4;
/// How far the arms of a cross reach out.
const ARM: usize = 6;
/// Between the end of a lifeline and what stands below it.
const FOOT_GAP: usize = 2;

impl super::Paths {
    /// The bars and frames of branches that end so.
    fn of(&mut self, end: LaneEnd) -> &mut String {
        match end {
            LaneEnd::Wins => &mut self.won,
            LaneEnd::Returned => &mut self.back,
            LaneEnd::Cancelled | LaneEnd::Over => &mut self.lanes,
        }
    }
}

impl Drawing<'_> {
    /// Where the arrow of the row being drawn begins and ends: at the edge of a bar that is there.
    pub(super) fn between_bars(&self, from: usize, to: usize) -> (usize, usize) {
        let has_bar =
            |at: usize| self.lanes.iter().any(|lane| lane.at == at && (lane.from..=lane.to).contains(&self.at));
        let (start, end) = (self.columns.x[from], self.columns.x[to]);
        let edge = |at: usize, x: usize, other: usize| match (has_bar(at), other > x) {
            (false, _) => x,
            (true, true) => x + BAR,
            (true, false) => x - BAR,
        };
        if from == to { (start, end) } else { (edge(from, start, end), edge(to, end, start)) }
    }

    /// The middle of a message's text: that of its arrow, unless a bar is there. Then it is that of the gap next to the
    /// sender that has room for the text, so that the bar stays whole.
    pub(super) fn beside_bars(&self, from: usize, to: usize, lines: &[&str]) -> usize {
        let x = &self.columns.x;
        let middle = usize::midpoint(x[from], x[to]);
        let reach = columns::widest(lines) / 2 + CLEAR + BAR;
        let is_busy =
            |lane: &super::Lane<'_>| (lane.from..=lane.to).contains(&self.at) && lane.at != from && lane.at != to;
        if !self.lanes.iter().any(|lane| is_busy(lane) && x[lane.at].abs_diff(middle) < reach) {
            return middle;
        }
        let (first, last) = (from.min(to), from.max(to));
        let mut gaps: Vec<&[usize]> = x[first..=last].windows(2).collect();
        if from > to {
            gaps.reverse();
        }
        let roomy = gaps.into_iter().find(|gap| gap[1] - gap[0] > 2 * reach);
        roomy.map_or(middle, |gap| usize::midpoint(gap[0], gap[1]))
    }

    /// Draws the bars, and the crosses of those taken back.
    pub(super) fn bars(&mut self) {
        for lane in self.lanes {
            let (Some(&top), Some(&bottom)) = (self.arrows.get(lane.from), self.arrows.get(lane.to)) else { continue };
            let x = self.columns.x[lane.at];
            let path = self.paths.of(lane.end);
            let left = x - BAR;
            push(path, format_args!("M{left} {top}h{}V{bottom}H{left}z", 2 * BAR));
            if lane.end == LaneEnd::Cancelled {
                let (left, up) = (x - ARM, bottom - ARM);
                push(
                    &mut self.paths.ends,
                    format_args!("M{left} {up}l{0} {0}M{left} {1}l{0} -{0}", 2 * ARM, bottom + ARM),
                );
            }
        }
    }

    /// Writes what becomes of each branch below its actor, in a frame.
    pub(super) fn feet(&mut self) {
        let rows = self.columns.feet.iter().map(Vec::len).max().unwrap_or(0);
        if rows == 0 {
            return;
        }
        self.y += FOOT_GAP;
        let columns = self.columns;
        for (at, lines) in columns.feet.iter().enumerate().filter(|(_, lines)| !lines.is_empty()) {
            let (wide, height) = (columns::frame_width(lines), lines.len() * super::LINE + PADDING);
            let area = Area { left: (columns.x[at] - wide / 2).max(MARGIN), top: self.y, width: wide, height };
            let Some(lane) = self.lanes.iter().find(|lane| lane.at == at) else { continue };
            let path = self.paths.of(lane.end);
            let Area { left, top, width, height } = area;
            push(path, format_args!("M{left} {top}h{width}v{height}H{left}z"));
            self.lines(if lane.end == LaneEnd::Wins { "l-won" } else { "" }, area, PADDING / 2, lines);
        }
        self.y += rows * super::LINE + PADDING;
    }
}
