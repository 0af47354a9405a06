//! The changes of `content/changes.yaml` and the messages that tell them.

use super::Bundles;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Topic;
use crate::model::Catalog;

/// The variable that names what a change is about.
pub const SUBJECTS: &str = "subjects";
/// The variable that names the language a change is about.
pub const LANGUAGE: &str = "language";

/// Checks that each change has its message, and what the message speaks of. `source` has the words of the source locale.
pub(super) fn check(catalog: &Catalog, source: &Bundles, diagnostics: &mut Diagnostics) {
    let Some(site) = source.get(&Topic::Site) else { return };
    for change in &catalog.changes {
        let id = change.message_id();
        let Some(definition) = site.definition(&id) else {
            let known = site.definitions.iter().filter_map(|definition| definition.id.strip_prefix("change-"));
            diagnostics.push(
                Diagnostic::new(Code::HK202, change.message.span, format!("there is no message `{id}`"))
                    .suggest(&change.message, known),
            );
            continue;
        };
        let given = [(SUBJECTS, "codes", !change.subjects.is_empty()), (LANGUAGE, "locale", change.locale.is_some())];
        for (variable, key, given) in given {
            let asked = definition.parts().any(|uses| uses.variable_names().contains(variable));
            if asked && !given {
                diagnostics.push(
                    Diagnostic::new(
                        Code::HK107,
                        change.message.span,
                        format!("`{id}` speaks of `${variable}`, and this change has no `{key}`"),
                    )
                    .other(definition.span, "the message")
                    .help(format!("add `{key}: …`")),
                );
            }
        }
    }
}
