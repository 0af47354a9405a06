//! Which site messages the templates ask for.

use std::collections::BTreeSet;

use crate::load::theme::Theme;
use crate::source::Sources;

/// The ids behind `t.some_id` in all templates: `some-id`.
pub fn template_ids(theme: &Theme, sources: &Sources) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in theme.templates.values() {
        let text = sources.text(*file);
        for (at, _) in text.match_indices("t.") {
            let before = text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '"' | '-' | '/')) {
                continue;
            }
            let id: String = text[at + 2..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            // Prose in a comment may end with "it."; an id begins with a letter and is not all there is of a sentence.
            if id.starts_with(|c: char| c.is_ascii_lowercase()) && id.contains('_') {
                ids.insert(id.replace('_', "-"));
            }
        }
    }
    ids
}
