//! What a protocol says in words of its own where the site's do not fit: an exit code is sent by nobody, and stands on no wire.
//!
//! The `protocol.ftl` of a protocol may define each message of [`OWN`], with the variables that it has in `site.ftl`. Every page
//! of that protocol then says it, in every language: one that lacks it takes the nearest language's that has it, as with any
//! message, and not its own wording for the whole site, which would say something else than the source does.

use std::collections::BTreeSet;

use super::{Bundles, contract};
use crate::load::Topic;
use crate::model::{Catalog, Kept};

/// The messages of `site.ftl` that speak of the codes of one protocol, in order. What stands around every page (search field,
/// foot, languages), and what speaks of several protocols at once, is said by the site alone; so is `protocol-title`, which in
/// `protocol.ftl` is another message.
pub const OWN: &[&str] = &[
    "citation-practice",
    "code-aliases",
    "code-alternative-compare",
    "code-alternatives-heading",
    "code-compare-heading",
    "code-compare-rest",
    "code-description",
    "code-elsewhere",
    "code-facets-heading",
    "code-headers-heading",
    "code-link",
    "code-meaning-heading",
    "code-misreading-heading",
    "code-next",
    "code-previous",
    "code-title",
    "code-title-plain",
    "code-turn-label",
    "code-when-heading",
    "compare-act-heading",
    "compare-agree-summary",
    "compare-differences-heading",
    "compare-gists",
    "compare-heading",
    "compare-more-heading",
    "compare-no-difference",
    "compare-protocol-label",
    "compare-table-heading",
    "compare-title",
    "compare-use-heading",
    "compare-verdict-heading",
    "comparison-link",
    "decide-again",
    "decide-not-heading",
    "flow-drawing",
    "flow-parting",
    "flow-step-message",
    "flow-step-note",
    "flow-text-summary",
    "flows-heading",
    "header-with-need",
    "home-protocol-count",
    "jump-compare",
    "jump-differences",
    "jump-facets",
    "jump-fix",
    "jump-flow",
    "jump-next",
    "jump-sender",
    "jump-use",
    "jump-wire",
    "matrix-back",
    "matrix-beside",
    "matrix-chosen-label",
    "matrix-clear",
    "matrix-columns",
    "matrix-compare",
    "matrix-compare-these",
    "matrix-count",
    "matrix-filter-label",
    "matrix-keys",
    "matrix-none",
    "matrix-pairs-label",
    "matrix-pick",
    "matrix-same",
    "matrix-status",
    "more-codes-heading",
    "more-comparisons-heading",
    "more-references-heading",
    "need-may",
    "need-may-for",
    "need-must",
    "need-must-for",
    "need-should",
    "need-should-for",
    "notable-heading",
    "pick-change",
    "pick-first",
    "pick-go",
    "pick-instead",
    "pick-second",
    "pick-swap",
    "pick-with",
    "protocol-class-count",
    "protocol-classes-label",
    "protocol-description",
    "protocol-document-obsoleted",
    "protocol-documents-heading",
    "protocol-heading",
    "protocol-table-heading",
    "receiver-heading-fix",
    "receiver-heading-next",
    "search-by-alias",
    "search-by-code",
    "search-by-header",
    "search-by-line",
    "search-by-name",
    "search-by-question",
    "search-by-slip",
    "search-by-summary",
    "search-by-text",
    "search-by-title",
    "search-header-must",
    "search-header-should",
    "search-phrase-fixed",
    "search-phrase-free",
    "search-phrase-other",
    "status-deprecated",
    "status-obsoleted",
    "status-registered",
    "status-reserved",
    "status-temporary",
    "status-unofficial",
    "status-unused",
    "table-code",
    "table-facet",
    "table-header",
    "table-need",
    "table-source",
    "table-value",
    "use-heading",
    "wire-excerpt",
    "wire-heading",
    "wire-label",
    "wire-whole",
];

/// For each protocol, the messages of [`OWN`] that it has in some language.
#[derive(Debug, Default)]
pub struct OwnWords(Vec<BTreeSet<&'static str>>);

impl OwnWords {
    /// Looks through the words of all locales. A message that the facts ask for, such as a facet's value, is no heading, whatever
    /// its id.
    pub(super) fn new(catalog: &Catalog, all: &[Bundles]) -> Self {
        let of = |at: usize| -> BTreeSet<&'static str> {
            let files = all.iter().filter_map(|bundles| bundles.get(&Topic::Protocol(at)));
            let known = files.flat_map(|file| OWN.iter().filter(|id| file.definition(id).is_some()));
            let mut known: BTreeSet<&'static str> = known.copied().collect();
            if !known.is_empty() {
                for ask in contract::of_protocol(catalog, at) {
                    known.remove(ask.id.as_str());
                }
            }
            known
        };
        OwnWords((0..catalog.protocols.len()).map(of).collect())
    }

    /// Takes the words of drafts away; `kept` says where all else has gone.
    pub(super) fn leave_drafts_out(&mut self, kept: &Kept) {
        let all = std::mem::take(&mut self.0).into_iter().enumerate();
        self.0 = all.filter(|(at, _)| kept.protocol(*at).is_some()).map(|(_, known)| known).collect();
    }

    /// Has a protocol words of its own in any language?
    pub fn any(&self, protocol: usize) -> bool {
        !self.0[protocol].is_empty()
    }

    /// Does a protocol say a message of the site itself, in some language?
    pub fn has(&self, protocol: usize, id: &str) -> bool {
        self.0[protocol].contains(id)
    }

    /// The file that says a message of the site on the pages of a protocol: the protocol's own where the language, or one that
    /// stands in for it, `has` it there.
    pub fn topic(&self, protocol: Option<usize>, id: &str, has: impl Fn(Topic) -> bool) -> Topic {
        let own = protocol.filter(|at| self.has(*at, id)).map(Topic::Protocol);
        own.filter(|topic| has(*topic)).unwrap_or(Topic::Site)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::contract::SITE;

    #[test]
    fn each_stands_once_in_order_and_with_the_variables_of_the_site() {
        assert!(OWN.is_sorted_by(|a, b| a < b));
        // The others are asked for by templates, which give no variables.
        let formatted = OWN.iter().filter(|id| SITE.iter().any(|(known, _)| known == *id)).count();
        assert!(formatted > OWN.len() / 2, "{formatted}");
    }
}
