//! `api/`: the facts and words of the site as JSON, for programs. What a page shows of the content is in these files.
//!
//! - [`record`] holds the shape of the files, and is what their JSON Schemas are made from;
//! - [`code`] fills in a code and a comparison, [`protocol`] the files of a protocol, [`decision`] which code to send.

pub mod code;
pub mod decision;
pub mod protocol;
pub mod record;

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::Serialize;
use serde_json::Value;

use super::plain;
use super::view::{Scene, View};
use crate::localize::Text as Words;
use crate::localize::contract::Form;
use crate::model::{Catalog, Citation, Page, Protocol, Route};
use crate::signs::LOCALE_ROOT;
use record::{Cite, Text};

/// The paths of all files below the output folder, in no order.
pub fn paths(catalog: &Catalog) -> Vec<String> {
    let mut paths = vec!["api/index.json".to_owned()];
    paths.extend(SCHEMAS.map(|name| format!("api/schema/{name}.json")));
    for protocol in &catalog.protocols {
        let of_protocol =
            ["index", "facets", "verdicts"].into_iter().chain(protocol.decision.is_some().then_some("decision"));
        let names = of_protocol.chain(protocol.codes.iter().map(crate::model::Code::stem));
        paths.extend(names.map(|name| format!("api/{}/{name}.json", protocol.id)));
    }
    paths
}

/// What has a schema of its own.
const SCHEMAS: [&str; 6] = ["index", "protocol", "facets", "verdicts", "decision", "code"];

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
        let path = format!("api/{}/{}.json", catalog.protocol(at).id, catalog.code(at).stem());
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

/// The JSON Schema of a kind of file. It says nothing that JSON Schema does not know, so a strict validator compiles it.
fn schema<T: JsonSchema>(name: &str) -> (String, Vec<u8>) {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(without_widths));
    (format!("api/schema/{name}.json"), json(&settings.into_generator().into_root_schema_for::<T>()))
}

/// Takes away the widths of numbers in Rust (`"format": "uint32"`), which are no formats of JSON Schema: a strict validator
/// refuses a schema that names one. The bounds that follow from them stay.
fn without_widths(schema: &mut Schema) {
    let is_number = |of: &Value| ["integer", "number"].iter().any(|name| of == name);
    let kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_number),
        Some(kind) => is_number(kind),
        None => false,
    };
    if kinds {
        schema.remove("format");
    }
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
    shown.map(|locale| (scene.catalog.locales[locale].tag.clone(), of(View::new(scene, locale)))).collect()
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
