//! `opensearch-LOCALE.xml`: lets a browser take the site as a search engine. The site has no server, so the search leads to
//! the home page, whose script reads `?q=`.

use std::fmt::Write;

use super::view::View;
use crate::escape;
use crate::model::Page;

/// The longest short name that the format allows, in characters.
const SHORT: usize = 16;
/// The longest description that it allows, in characters.
const LONG: usize = 1024;

/// The name of a locale's file in the output folder.
pub fn name(tag: &str) -> String {
    format!("opensearch-{tag}.xml")
}

/// The description in one locale.
pub fn description(view: View<'_>) -> String {
    let catalog = view.scene.catalog;
    let tag = &catalog.locales[view.locale].tag;
    let cut = |id: &str, longest: usize| -> String { view.site(id, &[]).chars().take(longest).collect() };
    let home = view.route(Page::Home).url(catalog);
    let own = format!("{}/{}", catalog.settings.base_url, name(tag));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
    // A browser keeps one engine for each short name, so languages do not share theirs.
    let of_language = if view.scene.only().is_some() { String::new() } else { format!(" {tag}") };
    let short = cut("site-name", SHORT.saturating_sub(of_language.chars().count())) + &of_language;
    let short: String = short.chars().take(SHORT).collect();
    for (element, text) in [
        ("ShortName", short.trim()),
        ("Description", &cut("home-title", LONG)),
        ("Language", tag),
        ("InputEncoding", "UTF-8"),
    ] {
        let _ = writeln!(out, "<{element}>{}</{element}>", escape::html(text));
    }
    // Firefox takes no icon without a size, though one of vectors has none.
    let icon = format!("{}/{}", catalog.settings.base_url, view.scene.assets.path("favicon.svg"));
    let _ = writeln!(out, "<Image width=\"16\" height=\"16\" type=\"image/svg+xml\">{}</Image>", escape::html(&icon));
    let _ = writeln!(out, "<Url type=\"text/html\" template=\"{}?q={{searchTerms}}\"/>", escape::html(&home));
    let _ = writeln!(
        out,
        "<Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{}\"/>",
        escape::html(&own)
    );
    out.push_str("</OpenSearchDescription>\n");
    out
}
