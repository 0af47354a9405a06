//! `api/`: the facts and words of the site as JSON, for programs. What a page shows of the content is in these files.
//!
//! - [`record`] holds the shape of the files, and is what their JSON Schemas are made from;
//! - [`code`] fills in a code and a comparison, [`protocol`] the files of a protocol, [`decision`] which code to send.

pub mod code;
pub mod decision;
pub mod protocol;
pub mod record;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use super::plain;
use super::view::{Scene, View};
use crate::localize::Text as Words;
use crate::localize::contract::Form;
use crate::model::{Citation, Page, Protocol, Route};
use crate::signs::LOCALE_ROOT;
use record::{Cite, Text};

/// All files with their paths below the output folder.
pub fn files(scene: Scene<'_>) -> Vec<(String, Vec<u8>)> {
    let catalog = scene.catalog;
    let mut files = vec![("api/index.json".to_owned(), json(&index(scene)))];
    for (at, protocol) in catalog.protocols.iter().enumerate() {
        let folder = format!("api/{}", protocol.id);
        files.push((format!("{folder}/index.json"), json(&protocol::index(scene, at))));
        files.push((format!("{folder}/facets.json"), json(&protocol::facets(scene, at))));
        files.push((format!("{folder}/verdicts.json"), json(&protocol::verdicts(scene, at))));
        files.extend(decision::decision(scene, at).map(|own| (format!("{folder}/decision.json"), json(&own))));
    }
    files.extend(catalog.codes().map(|at| {
        let path = format!("api/{}/{}.json", catalog.protocol(at).id, catalog.code(at).code);
        (path, json(&code::code(scene, at)))
    }));
    files.extend([
        schema::<record::Index>("index"),
        schema::<record::Protocol>("protocol"),
        schema::<record::Facets>("facets"),
        schema::<record::Verdicts>("verdicts"),
        schema::<record::Decision>("decision"),
        schema::<record::Code>("code"),
    ]);
    files
}

/// A record as the bytes of its file.
pub fn json(record: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(record).expect("records are plain data");
    bytes.push(b'\n');
    bytes
}

/// The JSON Schema of a kind of file.
fn schema<T: JsonSchema>(name: &str) -> (String, Vec<u8>) {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    (format!("api/schema/{name}.json"), json(&schema))
}

fn index(scene: Scene<'_>) -> record::Index {
    let catalog = scene.catalog;
    let locales = scene.shown().into_iter().map(|locale| {
        let declared = &catalog.locales[locale];
        record::Locale {
            tag: declared.tag.clone(),
            name: declared.name.clone(),
            direction: declared.direction.attribute().to_owned(),
            page: Route { locale, page: Page::Home }.url(catalog),
        }
    });
    let protocols = catalog.protocols.iter().map(|protocol| record::ProtocolLink {
        id: protocol.id.to_string(),
        name: protocol.name.clone(),
        codes: protocol.codes.len(),
        index: format!("{}/index.json", protocol.id),
        facets: format!("{}/facets.json", protocol.id),
        verdicts: format!("{}/verdicts.json", protocol.id),
        decision: protocol.decision.as_ref().map(|_| format!("{}/decision.json", protocol.id)),
    });
    record::Index {
        schema: "schema/index.json".to_owned(),
        generator: concat!("hikaku ", env!("CARGO_PKG_VERSION")).to_owned(),
        base_url: catalog.settings.base_url.clone(),
        license: catalog.settings.license.clone(),
        source_locale: catalog.settings.source_locale.clone(),
        locales: locales.collect(),
        protocols: protocols.collect(),
    }
}

/// One record for each locale that is shown, by tag.
fn by_locale<T>(scene: Scene<'_>, of: impl Fn(View<'_>) -> T) -> BTreeMap<String, T> {
    let shown = scene.shown().into_iter();
    shown.map(|locale| (scene.catalog.locales[locale].tag.clone(), of(View { scene, locale }))).collect()
}

/// The addresses of a page, by locale.
fn pages(scene: Scene<'_>, page: Page) -> BTreeMap<String, String> {
    by_locale(scene, |view| view.route(page).url(scene.catalog))
}

/// A text with what it is.
fn text(view: View<'_>, words: &Words) -> Text {
    let lang = words.fallback.map(|at| view.scene.catalog.locales[at].tag.clone());
    match words.form {
        Form::Plain => Text { text: words.text.clone(), html: None, lang },
        Form::Inline | Form::Block => {
            let settings = &view.scene.catalog.settings;
            let tag = &view.scene.catalog.locales[view.locale].tag;
            let html = words.text.replace(LOCALE_ROOT, &format!("{}/{tag}/", settings.base_url));
            let text = plain::text(&html);
            // What is the same in both forms is said once.
            let html = (html != text).then_some(html);
            Text { text, html, lang }
        }
    }
}

fn cite(protocol: &Protocol, citation: &Citation) -> Cite {
    Cite {
        document: citation.document.clone(),
        section: citation.section.clone(),
        label: citation.to_string().replace('\u{a0}', " "),
        url: protocol.url(citation),
    }
}
