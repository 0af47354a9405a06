//! `llms.txt` (<https://llmstxt.org>): what the site is and how to address it, for language models. Like the JSON Schemas
//! it is read by programs alone, so it explains itself in English, whatever the languages of the site are.

use std::fmt::Write;

use super::plain;
use super::view::{Scene, View};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Page, Route};

/// The file.
pub fn llms(scene: Scene<'_>) -> String {
    let catalog = scene.catalog;
    let base = &catalog.settings.base_url;
    let view = View { scene, locale: catalog.source_locale };
    let mut out = format!("# {}\n\n> {}\n", view.site("site-name", &[]), view.site("home-lead", &[]));
    let tags: Vec<String> =
        scene.shown().into_iter().map(|locale| format!("`{}`", catalog.locales[locale].tag)).collect();
    let _ = write!(
        out,
        "\nPages lie at `LOCALE/PROTOCOL/SLUG.html` (a code) and `LOCALE/compare/PROTOCOL/SLUG-vs-SLUG.html` (two codes, in \
         the order of the protocol's list), below {base}/. LOCALE is one of {}. Everything the pages say of codes is also \
         there as JSON: `api/PROTOCOL/CODE.json`, for all languages at once, with sources.\n",
        tags.join(", ")
    );
    for (at, protocol) in catalog.protocols.iter().enumerate() {
        let words = &view.words().protocols[at];
        let _ = write!(out, "\n## {}\n\n", words.name.text);
        for locale in scene.shown() {
            let url = Route { locale, page: Page::Protocol(at) }.url(catalog);
            let own = &View { scene, locale }.words().protocols[at];
            let summary = plain::text(&own.summary.text);
            let _ = writeln!(out, "- [{}, {}]({url}): {summary}", protocol.name, catalog.locales[locale].name);
        }
        let _ = writeln!(
            out,
            "- [All {} codes as JSON]({base}/api/{}/index.json): codes, classes, header fields and documents",
            protocol.codes.len(),
            protocol.id
        );
        if protocol.decision.is_some() {
            let title = &view.words().decisions[&at].title.text;
            let page = view.route(Page::Decision(at)).url(catalog);
            let _ = writeln!(out, "- [{title}]({page}): questions that lead to the code to send");
            let _ = writeln!(out, "- [The same as JSON]({base}/api/{}/decision.json)", protocol.id);
        }
        let code = |code| CodeRef { protocol: at, code };
        let first = protocol.codes.first().map(|own| (Page::Code(code(0)), own.code.clone()));
        let second = protocol.codes.get(1).map(|own| {
            let pair = Pair { a: code(0), b: code(1) };
            (Page::Comparison(pair), format!("{} and {}", protocol.codes[0].code, own.code))
        });
        for (page, label) in first.into_iter().chain(second) {
            let _ = writeln!(out, "- [Example: {label}]({})", view.route(page).url(catalog));
        }
    }
    let _ = write!(
        out,
        "\n## JSON\n\n\
         - [api/index.json]({base}/api/index.json): languages and protocols, with the address of each file\n\
         - [Schema of a code]({base}/api/schema/code.json): what `api/PROTOCOL/CODE.json` holds\n\
         - [Schema of facets]({base}/api/schema/facets.json): what codes are compared by, and how to compute a comparison\n\
         - [Schema of verdicts]({base}/api/schema/verdicts.json): what editors say about pairs\n\
         - [Schema of decisions]({base}/api/schema/decision.json): questions and answers that lead to a code\n\
         \n## Optional\n\n\
         - [translation.json]({base}/translation.json): how far each language is\n"
    );
    out
}
