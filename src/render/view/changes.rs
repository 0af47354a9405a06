//! What has changed, in a language's words: for the home page, the feed and the page about the translations.

use tera::Value;

use super::View;
use crate::localize::told::{LANGUAGE, SUBJECTS};
use crate::model::change::{Change, Subject};
use crate::model::{Catalog, Page, Route};
use crate::render::value;

/// The changes told in a locale, the newest first.
pub fn told(view: View<'_>) -> impl Iterator<Item = &Change> {
    view.scene.catalog.changes.iter().filter(move |change| change.is_told_in(view.locale))
}

/// The sentence that tells a change.
pub fn text(view: View<'_>, change: &Change) -> String {
    let catalog = view.scene.catalog;
    let names: Vec<String> = change.subjects.iter().map(|subject| name(view, *subject)).collect();
    let subjects = names.join(&view.site("list-separator", &[]));
    let language = change.locale.map_or("", |locale| catalog.locales[locale].name.as_str());
    view.site(&change.message_id(), &[(SUBJECTS, &subjects), (LANGUAGE, language)])
}

/// What a change is about, in a word or two: `SIP`, `SIP 486`.
pub fn name(view: View<'_>, subject: Subject) -> String {
    let catalog = view.scene.catalog;
    match subject {
        Subject::Protocol(at) => catalog.protocols[at].name.clone(),
        Subject::Code(at) => format!("{} {}", catalog.protocol(at).name, catalog.code(at).code),
    }
}

/// What a change is about, as `content/changes.yaml` writes it: `sip`, `sip/486`.
pub fn key(catalog: &Catalog, subject: Subject) -> String {
    match subject {
        Subject::Protocol(at) => catalog.protocols[at].id.to_string(),
        Subject::Code(at) => format!("{}/{}", catalog.protocol(at).id, catalog.code(at).code),
    }
}

/// A list of changes for a page: date and text.
pub fn list<'c>(view: View<'_>, changes: impl Iterator<Item = &'c Change>) -> Value {
    value::list(changes.map(|change| {
        value::map([("date", value::text(&change.date.to_string())), ("text", value::text(&text(view, change)))])
    }))
}

/// The day on which a page was last changed, if a change tells it.
pub fn last(view: View<'_>, page: Page) -> Option<String> {
    if let Page::Number(first) = page {
        // It shows its codes and changes with them; dates sort as texts.
        let same = view.scene.catalog.same_number(first);
        return same.iter().filter_map(|at| last(view, Page::Code(*at))).max();
    }
    let Route { locale, page } = view.route(page);
    let change = view.scene.catalog.changes.iter().find(|change| change.touches(locale, page))?;
    Some(change.date.to_string())
}
