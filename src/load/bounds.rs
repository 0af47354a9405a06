//! Whether a site stays within its bounds, found before the work is done that would be too much: files are weighed before
//! they are read, pages are counted before codes are compared.

use std::fs;

use rayon::prelude::*;

use super::walk::Found;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::paired::Choice;
use crate::model::{Catalog, Limit, Limits};

/// Do files stay within a bound on their sum? They lie below `folder`.
pub fn weigh(found: &[Found], folder: &str, limit: Limit, limits: &Limits, diagnostics: &mut Diagnostics) -> bool {
    // What cannot be read has a finding of its own, later.
    let size = |found: &Found| match found.built_in {
        Some(text) => text.len() as u64,
        None => fs::metadata(&found.disk).map_or(0, |meta| meta.len()),
    };
    let sum = found.par_iter().map(size).reduce(|| 0, u64::saturating_add);
    within(sum, &format!("the files of `{folder}/` come to"), folder, limit, limits, diagnostics)
}

/// Do the codes of a protocol stay within their bound?
pub fn codes(count: usize, folder: &str, limits: &Limits, diagnostics: &mut Diagnostics) -> bool {
    let path = format!("content/{folder}");
    within(count as u64, "the codes of this protocol come to", &path, Limit::Codes, limits, diagnostics)
}

/// Do the pages of a site stay within their bound? Codes are counted by their files: one that could not be read is to be
/// mended, and then has pages too.
pub fn pages(catalog: &Catalog, diagnostics: &mut Diagnostics) -> bool {
    let one = |count: bool| u128::from(count);
    let of_protocol = catalog.protocols.iter().map(|protocol| {
        let codes = protocol.codes.len().max(protocol.announced.len()) as u128;
        let all = codes * codes.saturating_sub(1) / 2;
        let alternatives = protocol.codes.iter().map(|code| code.alternatives.len()).sum::<usize>();
        let pairs = match &protocol.pairs {
            // By worth, all pairs are compared to know which have a page.
            Choice::All | Choice::Worth(_) => all,
            Choice::Listed(listed) => all.min((listed.len() + protocol.notable.len() + alternatives) as u128),
        };
        1 + one(protocol.decision.is_some()) + codes + pairs
    });
    let own = 1 + one(catalog.is_translated()) + catalog.numbers.shared().len() as u128;
    let all = (own + of_protocol.sum::<u128>()) * catalog.locales.len() as u128;
    let all = u64::try_from(all).unwrap_or(u64::MAX);
    let limits = &catalog.settings.limits;
    within(all, "the pages of this site come to", "content", Limit::Pages, limits, diagnostics)
}

/// Reports what is beyond a bound. `what` begins the sentence that the number ends.
fn within(number: u64, what: &str, path: &str, limit: Limit, limits: &Limits, diagnostics: &mut Diagnostics) -> bool {
    let is_within = number <= limits.of(limit);
    if !is_within {
        diagnostics.push(
            Diagnostic::path(Code::HK148, path, format!("{what} {}", limit.amount(number)))
                .help(limits.help(limit, Some(number))),
        );
    }
    is_within
}
