//! How many steps it takes, at worst, to try a pattern on a text of so many characters.
//!
//! A browser tries one way after the other. A *step* is a look at a character or at an edge, or the taking of a way: a
//! branch of `|`, a group or none, one more of what is repeated or on to what follows. The worst text is one that leads as
//! far as can be and fails in the end, so that every way is taken. How many there are is followed through the pattern, from
//! part to part, by two numbers:
//!
//! - `paths`: how often the part is entered at all, from all beginnings and by all ways;
//! - `alike`: how often at most it is entered at one and the same place of the text. So `paths` is at most `alike` for each
//!   of the places; an edge `^` or `$` leaves one place, and so `alike` paths. It counts for its own branch alone.
//!
//! A search enters at each place of the text once. A repetition multiplies both by its choices. Two things hold paths down
//! again, without which most patterns of real lines would seem slow:
//!
//! - **What is written out** (`close`, `[0-9]{3}`) stands only at so many places, since it overlaps itself only so far: in
//!   512 characters there is `close` at most 103 times.
//! - **What cannot be repeated ends a repetition**: of all the ways that `[a-z]*` leaves, `[0-9]` follows one, where the
//!   letters end.
//!
//! All other texts take fewer steps, so the count is an upper bound; a test tries random patterns on hostile texts against
//! an engine that counts.

use std::ops::Range;

use super::tree::{Edge, Piece, Set};

/// The most characters of what is written out that are looked at for overlaps.
const LONGEST_RUN: usize = 16;

/// The steps that a pattern takes at worst, and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cost {
    /// Characters of the text.
    length: u64,
    /// All steps.
    pub(super) steps: u64,
    /// The steps of each part, by its bytes in the pattern.
    parts: Vec<(Range<usize>, u64)>,
}

/// Where the ways through a pattern have come to.
#[derive(Debug, Clone)]
struct Front {
    /// How many ways there are.
    paths: u64,
    /// How many of them are at the same place of the text, at most.
    alike: u64,
    /// What was written out last, one set a character.
    run: Vec<Set>,
    /// What was repeated last, and how many ways there were before it.
    repeated: Option<(Set, u64)>,
}

impl Cost {
    /// Nothing yet, on texts of at most so many characters.
    pub(super) fn on(length: u64) -> Cost {
        Cost { length, steps: 0, parts: Vec::new() }
    }

    /// Adds a search for the pattern anywhere in the text.
    pub(super) fn anywhere(&mut self, piece: &Piece) {
        let paths = self.length + 1;
        self.try_from(Front { paths, alike: 1, run: Vec::new(), repeated: None }, piece);
    }

    /// Adds a trial of the pattern on the whole text, as `^(?:…)$` is one.
    pub(super) fn whole(&mut self, piece: &Piece) {
        // The beginning is looked at from each place.
        self.steps = self.steps.saturating_add(self.length + 1);
        self.try_from(Front { paths: 1, alike: 1, run: Vec::new(), repeated: None }, piece);
    }

    /// The most characters of the text.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The parts that take the most steps, at most three of them, in the pattern's order.
    pub(super) fn costliest(&self) -> Vec<(Range<usize>, u64)> {
        let mut parts = self.parts.clone();
        parts.sort_by_key(|(at, steps)| (std::cmp::Reverse(*steps), at.start));
        parts.truncate(3);
        parts.sort_by_key(|(at, _)| at.start);
        parts
    }

    fn try_from(&mut self, mut front: Front, piece: &Piece) {
        self.steps = self.steps.saturating_add(front.paths);
        self.through(piece, &mut front);
        // The end: the whole of it, or that the pattern is met.
        self.steps = self.steps.saturating_add(front.paths);
    }

    fn spend(&mut self, at: &Range<usize>, steps: u64) {
        self.steps = self.steps.saturating_add(steps);
        match self.parts.iter_mut().find(|(known, _)| known == at) {
            Some((_, sum)) => *sum = sum.saturating_add(steps),
            // What a code brings itself stands in no pattern.
            None if at.is_empty() => {}
            None => self.parts.push((at.clone(), steps)),
        }
    }

    fn through(&mut self, piece: &Piece, front: &mut Front) {
        match piece {
            Piece::One(set, at) => self.one(*set, at, front),
            Piece::Edge(edge, at) => {
                self.spend(at, front.paths);
                if *edge != Edge::Word {
                    front.paths = front.paths.min(front.alike);
                }
            }
            Piece::Repeat { set, least, most, at } => {
                for _ in 0..*least {
                    self.one(*set, at, front);
                }
                let more = most.map_or(self.length, |most| u64::from(most - least).min(self.length));
                if more > 0 {
                    self.repeat(*set, more, at, front);
                } else {
                    self.spend(at, front.paths);
                }
            }
            Piece::Maybe(inner, at) => {
                self.spend(at, front.paths.saturating_mul(2));
                let mut taken = front.clone();
                self.through(inner, &mut taken);
                self.join(front, &[taken, front.clone()]);
            }
            Piece::All(pieces) => {
                for piece in pieces {
                    self.through(piece, front);
                }
            }
            Piece::Any(branches, at) => {
                let count = u64::try_from(branches.len()).unwrap_or(u64::MAX);
                self.spend(at, front.paths.saturating_mul(count));
                let mut taken = vec![front.clone(); branches.len()];
                for (branch, taken) in branches.iter().zip(&mut taken) {
                    self.through(branch, taken);
                }
                self.join(front, &taken);
            }
        }
    }

    /// A look at a character.
    fn one(&mut self, set: Set, at: &Range<usize>, front: &mut Front) {
        self.spend(at, front.paths);
        if let Some((repeated, before)) = front.repeated.take()
            && !repeated.meets(set)
        {
            front.paths = front.paths.min(before);
        }
        front.alike = front.alike.min(front.paths);
        if front.run.len() < LONGEST_RUN {
            front.run.push(set);
        }
        let places = self.length / distance(&front.run) + 1;
        front.paths = front.paths.min(front.alike.saturating_mul(places));
    }

    /// Up to `more` of a character: for each a look and the way on.
    fn repeat(&mut self, set: Set, more: u64, at: &Range<usize>, front: &mut Front) {
        let choices = more + 1;
        self.spend(at, front.paths.saturating_mul(choices).saturating_mul(2));
        let before = front.paths;
        // From one entry, each choice leads to a place of its own.
        front.alike = front.alike.saturating_mul(choices).min(before);
        front.paths = before.saturating_mul(choices);
        self.limit(front);
        front.repeated = Some((set, before));
    }

    /// Where several ways meet again.
    fn join(&self, front: &mut Front, taken: &[Front]) {
        front.paths = taken.iter().fold(0, |sum, front| sum.saturating_add(front.paths));
        front.alike = taken.iter().fold(0, |sum, front| sum.saturating_add(front.alike));
        self.limit(front);
        front.repeated = None;
    }

    /// As many ways as can be at all the places, and nothing written out just before.
    fn limit(&self, front: &mut Front) {
        front.paths = front.paths.min(front.alike.saturating_mul(self.length + 1));
        front.run.clear();
    }
}

/// How far apart two places at which `run` stands are at least, in characters.
fn distance(run: &[Set]) -> u64 {
    let fits = |by: usize| run[by..].iter().zip(run).all(|(late, early)| late.meets(*early));
    let by = (1..run.len()).find(|by| fits(*by)).unwrap_or(run.len()).max(1);
    u64::try_from(by).unwrap_or(u64::MAX)
}
