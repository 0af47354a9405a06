//! `llms.txt` (<https://llmstxt.org>): what the site is and how to address it, for language models. There is one for all
//! languages, so it is written in the source language, in which every message exists.

use std::fmt::Write;

use super::plain;
use super::view::{Scene, View};
use crate::model::pair::CodeRef;
use crate::model::{Page, Route};

/// The heading of what may be left out where space is short. The form gives this very word a meaning, in any language.
const OPTIONAL: &str = "Optional";

/// The schemas that are listed, as parts of their addresses and of their messages' ids.
const SCHEMAS: [&str; 4] = ["code", "facets", "verdicts", "decision"];

/// The file.
pub fn llms(scene: Scene<'_>) -> String {
    let catalog = scene.catalog;
    let base = &catalog.settings.base_url;
    let view = View::new(scene, catalog.source_locale);
    let say = |id: &str| view.site(id, &[]);
    let mut out = format!("# {}\n\n> {}\n", say("site-name"), say("home-lead"));
    let tags: Vec<String> =
        scene.shown().into_iter().map(|locale| format!("`{}`", catalog.locales[locale].tag)).collect();
    let locales = tags.join(&say("list-separator"));
    // Two paragraphs, since some languages put a space between two sentences and some do not.
    let suffix = catalog.settings.urls.suffix();
    let addresses = view.site("llms-addresses", &[("base", base), ("locales", &locales), ("suffix", suffix)]);
    let _ = write!(out, "\n{addresses}\n\n{}\n", say("llms-json"));
    for at in 0..catalog.protocols.len() {
        protocol(view, at, &mut out);
    }
    let _ = write!(out, "\n## {}\n\n", say("llms-json-heading"));
    item(&mut out, "api/index.json", &format!("{base}/api/index.json"), &say("llms-index-about"));
    for name in SCHEMAS {
        let (label, about) = (say(&format!("llms-schema-{name}")), say(&format!("llms-schema-{name}-about")));
        item(&mut out, &label, &format!("{base}/api/schema/{name}.json"), &about);
    }
    if catalog.is_translated() {
        let _ = write!(out, "\n## {OPTIONAL}\n\n");
        item(&mut out, "translation.json", &format!("{base}/translation.json"), &say("llms-translation-about"));
    }
    out
}

/// The part on one protocol: its page in each language, all of it for programs, the way to a code, and two examples.
fn protocol(view: View<'_>, at: usize, out: &mut String) {
    let scene = view.scene;
    let catalog = scene.catalog;
    let protocol = &catalog.protocols[at];
    let api = format!("{}/api/{}", catalog.settings.base_url, protocol.id);
    let _ = write!(out, "\n## {}\n\n", view.words().protocols[at].title.text);
    for locale in scene.shown() {
        let label = [&protocol.name, &catalog.locales[locale].name].map(String::as_str);
        let label = label.join(&view.site("list-separator", &[]));
        let own = &View::new(scene, locale).words().protocols[at];
        let url = Route { locale, page: Page::Protocol(at) }.url(catalog);
        item(out, &label, &url, &plain::text(&own.summary.text));
    }
    let all = view.site_counted("llms-codes", &[], &[("count", protocol.codes.len())]);
    item(out, &all, &format!("{api}/index.json"), &view.site("llms-codes-about", &[]));
    if protocol.decision.is_some() {
        let title = &view.words().decisions[&at].title.text;
        let page = view.route(Page::Decision(at)).url(catalog);
        item(out, title, &page, &view.site("llms-decision-about", &[]));
        link(out, &view.site("llms-decision-json", &[]), &format!("{api}/decision.json"));
    }
    let code = |code| CodeRef { protocol: at, code };
    if let Some(first) = protocol.codes.first() {
        let label = view.site("llms-example", &[("code", &first.code)]);
        link(out, &label, &view.route(Page::Code(code(0))).url(catalog));
    }
    if let Some(pair) = catalog.pairs_of(at).next() {
        let [a, b] = [pair.a, pair.b].map(|at| catalog.code(at).code.as_str());
        let label = view.site("llms-example-pair", &[("a", a), ("b", b)]);
        link(out, &label, &view.route(Page::Comparison(pair)).url(catalog));
    }
}

/// A link and what it leads to, in the form that llmstxt.org asks for.
fn item(out: &mut String, label: &str, url: &str, about: &str) {
    let _ = writeln!(out, "- [{label}]({url}): {about}");
}

fn link(out: &mut String, label: &str, url: &str) {
    let _ = writeln!(out, "- [{label}]({url})");
}
