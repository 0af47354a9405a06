//! Drafts: codes and protocols that are still being written.
//!
//! A draft is read and checked as all else is, but what it lacks is no fault yet. Whether it is part of the site is one
//! choice for a whole run, [`Unfinished`]: nothing asks it again for a page. Where drafts are left out,
//! [`Catalog::without_drafts`] takes them away in one place, once everything is checked.

use super::decision::Leads;
use super::pair::CodeRef;
use super::paired::{Choice, Paired};
use super::{Catalog, Decision, Numbers, Pair, Protocol, change::Subject};

/// What becomes of what is not finished: of drafts, and of texts that are still to be written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Unfinished {
    /// Drafts are no part of the site, and nothing that is published may lead to one: for all that is published.
    #[default]
    LeftOut,
    /// Drafts are shown and marked, and where a text is missing it is said what is to be written: for those who write.
    Shown,
}

/// The drafts of a site by name, in canonical order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drafts {
    /// Protocols that are drafts with all their codes, by id.
    pub protocols: Vec<String>,
    /// Codes that are drafts in a protocol that is none, as `sip/301`.
    pub codes: Vec<String>,
}

/// Where protocols and codes of a catalog have gone when the drafts were taken out of it.
#[derive(Debug)]
pub struct Kept {
    protocols: Vec<Option<usize>>,
    codes: Vec<Vec<Option<usize>>>,
}

impl Kept {
    fn new(catalog: &Catalog) -> Self {
        let numbered = |drafts: Vec<bool>| {
            let mut next = 0..;
            drafts.into_iter().map(|draft| if draft { None } else { next.next() }).collect::<Vec<Option<usize>>>()
        };
        let codes = |protocol: &Protocol| numbered(protocol.codes.iter().map(|code| code.draft).collect());
        Kept {
            protocols: numbered(catalog.protocols.iter().map(|protocol| protocol.draft).collect()),
            codes: catalog.protocols.iter().map(codes).collect(),
        }
    }

    /// The new position of a protocol; `None` where it is a draft.
    pub fn protocol(&self, at: usize) -> Option<usize> {
        self.protocols[at]
    }

    /// The new position of a code; `None` where it, or its protocol, is a draft.
    pub fn code(&self, at: CodeRef) -> Option<CodeRef> {
        Some(CodeRef { protocol: self.protocols[at.protocol]?, code: self.codes[at.protocol][at.code]? })
    }

    /// The new positions of a pair; `None` where one of the two is gone.
    pub fn pair(&self, pair: Pair) -> Option<Pair> {
        Pair::new(self.code(pair.a)?, self.code(pair.b)?)
    }
}

impl Protocol {
    /// Is a code left out of the site, by itself or with its protocol?
    pub fn leaves_out(&self, code: usize) -> bool {
        self.unfinished == Unfinished::LeftOut && (self.draft || self.codes[code].draft)
    }

    /// May what is published of this protocol not name a code, since that is left out? Drafts may name each other.
    pub fn cannot_name(&self, code: usize) -> bool {
        !self.draft && self.leaves_out(code)
    }
}

impl Catalog {
    /// The drafts.
    pub fn drafts(&self) -> Drafts {
        let protocols = self.protocols.iter().filter(|protocol| protocol.draft);
        let codes = self.codes().filter(|at| !self.protocol(*at).draft && self.code(*at).draft);
        Drafts {
            protocols: protocols.map(|protocol| protocol.id.0.clone()).collect(),
            codes: codes.map(|at| format!("{}/{}", self.protocol(at).id, self.code(at).code)).collect(),
        }
    }

    /// The catalog without its drafts, and where all else has gone. What still names a draft loses that; what is published
    /// names none, since that is an error.
    #[must_use]
    pub fn without_drafts(mut self) -> (Self, Kept) {
        let kept = Kept::new(&self);
        for mapping in &mut self.mappings {
            let ends = [&mapping.from, &mapping.to].map(|id| self.protocols.iter().position(|known| known.id.0 == *id));
            let moved = |protocol: Option<usize>, code: Option<usize>| {
                Some(kept.code(CodeRef { protocol: protocol?, code: code? })?.code)
            };
            for row in &mut mapping.rows {
                row.from.code = moved(ends[0], row.from.code);
                if let Some(to) = &mut row.to {
                    to.code = moved(ends[1], to.code);
                }
            }
        }
        for change in &mut self.changes {
            change.subjects = change.subjects.iter().filter_map(|subject| moved(*subject, &kept)).collect();
        }
        let protocols = std::mem::take(&mut self.protocols).into_iter().enumerate();
        let protocols = protocols.filter(|(_, protocol)| !protocol.draft);
        self.protocols = protocols.map(|(at, protocol)| without(protocol, &kept.codes[at])).collect();
        self.mappings.retain(|mapping| {
            self.protocols.iter().any(|protocol| [&mapping.from, &mapping.to].contains(&&protocol.id.0))
        });
        self.numbers = Numbers::new(&self.protocols);
        // Positions have changed: which pairs have a page is decided anew.
        self.paired = Paired::default();
        (self, kept)
    }
}

fn moved(subject: Subject, kept: &Kept) -> Option<Subject> {
    match subject {
        Subject::Protocol(at) => kept.protocol(at).map(Subject::Protocol),
        Subject::Code(at) => kept.code(at).map(Subject::Code),
    }
}

/// A protocol without the codes that are gone; `kept` says where the others are now.
fn without(mut protocol: Protocol, kept: &[Option<usize>]) -> Protocol {
    protocol.codes.retain(|code| !code.draft);
    for code in &mut protocol.codes {
        code.alternatives.retain_mut(|alternative| {
            let at = kept[alternative.code];
            alternative.code = at.unwrap_or_default();
            at.is_some()
        });
    }
    let both = |(a, b): (usize, usize)| Some((kept[a]?, kept[b]?));
    protocol.notable = protocol.notable.into_iter().filter_map(both).collect();
    if let Choice::Listed(listed) = &mut protocol.pairs {
        *listed = std::mem::take(listed).into_iter().filter_map(both).collect();
    }
    for unlisted in &mut protocol.unlisted {
        unlisted.treat_as = unlisted.treat_as.and_then(|code| kept[code]);
    }
    if let Some(decision) = &mut protocol.decision {
        renumber(decision, kept);
    }
    protocol
}

fn renumber(decision: &mut Decision, kept: &[Option<usize>]) {
    for question in &mut decision.questions {
        question.answers.retain_mut(|answer| match &mut answer.leads {
            Leads::Question(_) => true,
            Leads::Code(choice) => {
                let at = kept[choice.code];
                choice.code = at.unwrap_or_default();
                at.is_some()
            }
        });
    }
    decision.not_chosen.retain_mut(|not| {
        let at = kept[not.code];
        not.code = at.unwrap_or_default();
        at.is_some()
    });
}
