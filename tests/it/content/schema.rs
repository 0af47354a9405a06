//! The JSON Schemas for editors (`schema/*.json`) say what the loader does: they accept the real files, and whatever is
//! done to a sample file is refused by both or by neither.
//!
//! In one thing a schema is stricter on purpose: the loader takes any scalar for a text, a schema asks for quotes round
//! one that YAML would read as a number or a boolean. Codes may stand without quotes in both.

use std::collections::BTreeSet;
use std::fs;

use hikaku::commands::schema::of as schema_for;
use hikaku::diag::{Code, Diagnostics, Place};
use hikaku::load::Overrides;
use hikaku::model::Limit;
use hikaku::pipeline;
use jsonschema::Validator;
use regex_lite::Regex;
use serde_json::{Value, json};

use super::samples::{OTHERS, SAMPLES, Sample};
use super::{none, root, site};

/// Findings that speak of a file's shape, which a schema can see; others speak of what its words refer to.
const OF_SHAPE: [&str; 8] = ["HK106", "HK107", "HK109", "HK114", "HK119", "HK125", "HK128", "HK131"];

/// Where the loader reads keys.
const READERS: [&str; 13] = [
    "src/load/site.rs",
    "src/load/changes.rs",
    "src/load/checks.rs",
    "src/load/draft.rs",
    "src/load/pairs.rs",
    "src/load/protocol.rs",
    "src/load/lines.rs",
    "src/load/message.rs",
    "src/load/code.rs",
    "src/load/decision.rs",
    "src/load/flow.rs",
    "src/load/across.rs",
    "src/localize/glossary.rs",
];

fn schema(name: &str) -> Value {
    let path = root().join("schema").join(format!("{name}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn validator(name: &str) -> Validator {
    let schema = schema(name);
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}.json is no JSON Schema: {error}"));
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}.json: {error}"))
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Every YAML file of the real site that people write: path and text. Stamps are written by `hikaku l10n accept`.
fn real_files() -> Vec<(String, String)> {
    let is_yaml = |path: &str| {
        path.rsplit_once('.').is_some_and(|(_, extension)| extension == "yaml") && !path.ends_with("/stamps.yaml")
    };
    let files = site().loaded.sources.iter().filter(|(_, file)| is_yaml(&file.path));
    files.map(|(_, file)| (file.path.clone(), file.text.clone())).collect()
}

#[test]
fn every_file_of_the_site_is_described_and_valid() {
    let mut findings = Vec::new();
    let files = real_files();
    assert!(files.len() > 90, "only {} files", files.len());
    let validators: Vec<(&str, Validator)> =
        SAMPLES.iter().map(|sample| (sample.schema, validator(sample.schema))).collect();
    for (path, text) in files {
        let Some(name) = schema_for(&path) else {
            findings.push(format!("{path}: no schema describes it"));
            continue;
        };
        let (_, validator) = validators.iter().find(|(known, _)| *known == name).expect("a sample for each schema");
        findings.extend(
            validator.iter_errors(&yaml(&text)).map(|error| format!("{path}: {}: {error}", error.instance_path())),
        );
    }
    none(&findings, "files that their schema refuses");
}

/// The sample site in a folder, ready to have files replaced.
struct SampleSite(tempfile::TempDir);

impl SampleSite {
    fn new() -> Self {
        let site = SampleSite(tempfile::tempdir().expect("a folder"));
        for (path, text) in SAMPLES.iter().map(|sample| (sample.path, sample.text)).chain(OTHERS) {
            site.write(path, text);
        }
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder of its own")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// What the loader says of the shape of a file.
    fn findings(&self, path: &str) -> Vec<String> {
        let mut diagnostics = Diagnostics::default();
        let site = pipeline::prepare(self.0.path(), &Overrides::default(), &mut diagnostics);
        let sources = &site.loaded.sources;
        let of_shape = diagnostics.sorted(sources).into_iter().filter(|finding| {
            let own = matches!(&finding.place, Place::Span(span) if sources.path(span.file) == path);
            // A facet that is not there is spoken of where its values stand, a key that is none where it is written; and
            // a question that is not there is one thing, an answer that leads nowhere another.
            let spoken_of = match finding.code.name() {
                "HK114" => !finding.message.contains("`bogus`"),
                "HK131" => finding.message.starts_with("there is no question"),
                _ => false,
            };
            own && OF_SHAPE.contains(&finding.code.name()) && !spoken_of
        });
        of_shape.map(|finding| format!("{}: {}", finding.code.name(), finding.message)).collect()
    }
}

/// Every way to spoil a value, told and done: a key too many, a key too few, a value of another type, another word.
fn spoilt(value: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let instead = |kind: &str, with: Value, all: &mut Vec<(String, Value)>| all.push((format!(" is {kind}"), with));
    match value {
        Value::Object(map) => {
            let mut more = map.clone();
            more.insert("bogus".to_owned(), json!("x"));
            all.push((" has the key bogus".to_owned(), Value::Object(more)));
            for (key, inner) in map {
                let mut fewer = map.clone();
                fewer.shift_remove(key);
                all.push((format!(" lacks {key}"), Value::Object(fewer)));
                for (told, changed) in spoilt(inner) {
                    let mut map = map.clone();
                    map.insert(key.clone(), changed);
                    all.push((format!(".{key}{told}"), Value::Object(map)));
                }
            }
            instead("a text", json!("x"), &mut all);
            instead("a list", json!(["x"]), &mut all);
        }
        Value::Array(list) => {
            for (at, inner) in list.iter().enumerate() {
                for (told, changed) in spoilt(inner) {
                    let mut list = list.clone();
                    list[at] = changed;
                    all.push((format!("[{at}]{told}"), Value::Array(list)));
                }
            }
            instead("a text", json!("x"), &mut all);
            instead("a mapping", json!({ "x": "x" }), &mut all);
        }
        _ => {
            instead("another word", json!("Another Word"), &mut all);
            instead("a list", json!(["x"]), &mut all);
            instead("a mapping", json!({ "x": "x" }), &mut all);
        }
    }
    all
}

#[test]
fn schema_and_loader_refuse_the_same() {
    let mut findings = Vec::new();
    let mut tried = 0;
    for Sample { schema: name, path, text } in SAMPLES {
        let (site, validator) = (SampleSite::new(), validator(name));
        assert_eq!(site.findings(path), Vec::<String>::new(), "{path}");
        let sample = yaml(text);
        assert!(
            validator.is_valid(&sample),
            "{path}: {:?}",
            validator.validate(&sample).err().map(|error| error.to_string())
        );
        for (told, changed) in spoilt(&sample) {
            tried += 1;
            // JSON is YAML.
            site.write(path, &changed.to_string());
            let found = site.findings(path);
            let refused = !validator.is_valid(&changed);
            if refused == found.is_empty() {
                let who = if refused { "the schema alone refuses" } else { "the loader alone refuses" };
                findings.push(format!("{name}{told}: {who} {found:?}"));
            }
        }
    }
    assert!(tried > 400, "only {tried} ways");
    none(&findings, "files about which schema and loader differ");
}

/// The keys of all `properties` below a schema.
fn properties(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(own)) = map.get("properties") {
                keys.extend(own.keys().cloned());
            }
            map.values().for_each(|inner| properties(inner, keys));
        }
        Value::Array(list) => list.iter().for_each(|inner| properties(inner, keys)),
        _ => {}
    }
}

/// The keys of all mappings of a value.
fn keys_of(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                keys.insert(key.clone());
                keys_of(inner, keys);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| keys_of(inner, keys)),
        _ => {}
    }
}

#[test]
fn samples_use_every_key_of_their_schema() {
    for Sample { schema: name, text, .. } in SAMPLES {
        let (mut declared, mut used) = (BTreeSet::new(), BTreeSet::new());
        properties(&schema(name), &mut declared);
        keys_of(&yaml(text), &mut used);
        // It names another language, and the sample site has one; the case HK128-fallback has both.
        used.extend((name == "locale").then(|| "fallback".to_owned()));
        // `pairs` are chosen by worth in the sample; `it paired` has both ways.
        used.extend((name == "protocol").then(|| "listed".to_owned()));
        let unused: Vec<&String> = declared.difference(&used).collect();
        assert!(unused.is_empty(), "{name}.json declares keys that its sample does not use: {unused:?}");
    }
}

#[test]
fn schemas_know_every_key_that_the_loader_reads() {
    let reads = Regex::new(
        r#"\b(?:text|required|optional|optional_text|optional_texts|optional_set|optional_list)\(\s*"([a-z_]+)""#,
    );
    let reads = reads.expect("a pattern");
    let mut read = BTreeSet::new();
    for reader in READERS {
        let text = fs::read_to_string(root().join(reader)).unwrap_or_else(|error| panic!("{reader}: {error}"));
        read.extend(reads.captures_iter(&text).map(|groups| groups[1].to_owned()));
    }
    // The keys of `limits` are a table.
    read.extend(Limit::all().map(|limit| limit.name().to_owned()));
    let mut declared = BTreeSet::new();
    for sample in &SAMPLES {
        properties(&schema(sample.schema), &mut declared);
    }
    // The other texts of a reader are names of things in messages, never keys of a mapping.
    assert_eq!(read, declared, "left: keys the loader reads, right: keys of the schemas");
}

#[test]
fn the_schema_names_the_findings_whose_severity_can_be_set() {
    let named: BTreeSet<String> = schema("site")["properties"]["lints"]["propertyNames"]["enum"]
        .as_array()
        .expect("names of findings")
        .iter()
        .filter_map(|name| Some(name.as_str()?.to_owned()))
        .collect();
    let lints: BTreeSet<String> =
        Code::ALL.iter().filter(|code| code.is_lint()).map(|code| code.name().to_owned()).collect();
    assert_eq!(named, lints);
}

#[test]
fn every_key_of_a_schema_says_what_it_is_for() {
    let mut findings = Vec::new();
    for sample in &SAMPLES {
        undescribed(sample.schema, &schema(sample.schema), &mut findings);
    }
    none(&findings, "keys without a description, or mappings that take any key");
}

fn undescribed(place: &str, schema: &Value, findings: &mut Vec<String>) {
    let Value::Object(map) = schema else { return };
    if map.get("type") == Some(&json!("object")) && !map.contains_key("additionalProperties") {
        findings.push(format!("{place}: additionalProperties is not said"));
    }
    for (key, inner) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
        // A condition (`if`, `then`) names keys without describing them again.
        let described = inner.get("description").is_some_and(|text| text.as_str().is_some_and(|text| !text.is_empty()));
        if !described && !place.contains("allOf") {
            findings.push(format!("{place}.{key} is not described"));
        }
    }
    for (key, inner) in map {
        match inner {
            Value::Object(_) => undescribed(&format!("{place}.{key}"), inner, findings),
            Value::Array(list) => list.iter().for_each(|item| undescribed(&format!("{place}.{key}"), item, findings)),
            _ => {}
        }
    }
}

#[test]
fn an_editor_finds_the_schema_of_every_file() {
    let text = fs::read_to_string(root().join(".vscode/settings.json")).expect("settings for an editor");
    let settings: Value = serde_json::from_str(&text).expect("JSON");
    let globs = settings["yaml.schemas"].as_object().expect("schemas by glob");
    let line = Regex::new(r"(?m)^# yaml-language-server: \$schema=((?:\.\./)+)(.*)$").expect("a pattern");
    let mut findings = Vec::new();
    for (path, text) in real_files() {
        let expected = format!("schema/{}.json", schema_for(&path).unwrap_or("?"));
        // A line in the file goes before the globs, so that `protocol.yaml` is no code.
        let found = match line.captures(&text) {
            Some(groups) => {
                let up = groups[1].matches("../").count() == path.matches('/').count();
                up.then(|| groups[2].to_owned())
            }
            None => globs
                .iter()
                .find(|(_, globs)| is_meant(globs, &path))
                .map(|(schema, _)| schema.trim_start_matches("./").to_owned()),
        };
        if found.as_deref() != Some(expected.as_str()) {
            findings.push(format!("{path}: an editor finds {found:?}, not {expected}"));
        }
    }
    none(&findings, "files for which an editor finds no schema or a wrong one");
}

/// Does a path match a glob, or one of several and none of those that take files out with `!`?
fn is_meant(globs: &Value, path: &str) -> bool {
    let globs: Vec<&str> = match globs {
        Value::Array(globs) => globs.iter().filter_map(Value::as_str).collect(),
        glob => glob.as_str().into_iter().collect(),
    };
    let without = |glob: &&str| glob.strip_prefix('!').is_some_and(|glob| matches(glob, path));
    globs.iter().any(|glob| matches(glob, path)) && !globs.iter().any(without)
}

/// Does a path match a glob in which `*` stands for any name?
fn matches(glob: &str, path: &str) -> bool {
    let (glob, path): (Vec<&str>, Vec<&str>) = (glob.split('/').collect(), path.split('/').collect());
    let part = |(glob, name): (&&str, &&str)| match glob.split_once('*') {
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
        None => glob == name,
    };
    glob.len() == path.len() && glob.iter().zip(&path).all(part)
}
