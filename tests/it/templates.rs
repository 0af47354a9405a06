//! Facts, words and looks never mix: templates hold no word that a reader sees, facts hold no sentence.

use std::fs;

use hikaku::diag::Diagnostics;
use hikaku::load::yaml::{self, Node, Value};
use hikaku::source::Sources;

use crate::site_test::{has_extension, paths, project};

/// Attributes that are read aloud or shown.
const SHOWN: [&str; 7] = ["aria-label", "alt", "title", "placeholder", "data-unknown", "data-short", "label"];

/// What stands in a template for everybody, whatever the language.
const FOR_EVERYBODY: [&str; 1] = ["hikaku"];

/// A template without Tera's comments, statements and expressions.
fn without_tera(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        out.push_str(&rest[..at]);
        let end = match &rest[at..at + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let after = rest[at..].find(end).expect("what Tera opens, it closes");
        rest = &rest[at + after + 2..];
    }
    out + rest
}

/// The words a reader would see: text between tags, and the values of attributes that are shown.
fn words(html: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words.push(rest[..at].to_owned());
        let end = rest[at..].find('>').expect("a tag ends") + at;
        for name in SHOWN {
            if let Some(value) = rest[at..end].split(&format!(" {name}=")).nth(1) {
                let quoted = value.strip_prefix('"').map(|value| value.split('"'));
                let value = quoted.map_or(value.split(' ').next(), |mut parts| parts.next());
                words.push(value.unwrap_or_default().to_owned());
            }
        }
        rest = &rest[end + 1..];
    }
    words.push(rest.to_owned());
    let said = |word: &String| word.chars().any(char::is_alphabetic) && !FOR_EVERYBODY.contains(&word.trim());
    words.into_iter().filter(said).collect()
}

#[test]
fn words_in_a_template_are_seen() {
    let text = "{#- A remark. -#}<p aria-label=\"Seen\" class=\"not\">{{ t.x }} Also seen {% if a %}404{% endif %}</p>";
    assert_eq!(words(&without_tera(text)), ["Seen", " Also seen 404"]);
    assert_eq!(words("<p class=not title=Seen id=not>"), ["Seen"]);
}

#[test]
fn what_is_filled_into_an_attribute_stands_in_quotes() {
    let folder = project().join("templates");
    for file in paths(&folder) {
        let text = fs::read_to_string(folder.join(&file)).expect("a template can be read");
        // Escaping makes a value safe between quotes, and nowhere else.
        for (at, _) in text.match_indices("={{").chain(text.match_indices("={%")) {
            let tag = text[..at].rfind('<').map_or("", |start| &text[start..at]);
            let is_quoted = tag.matches('"').count() % 2 == 1;
            assert!(is_quoted, "templates/{file}: {}", text[at..].lines().next().unwrap_or_default());
        }
    }
}

#[test]
fn templates_hold_no_word_that_a_reader_sees() {
    let folder = project().join("templates");
    let files = paths(&folder);
    assert!(files.len() >= 7, "{files:?}");
    for file in files {
        let text = fs::read_to_string(folder.join(&file)).expect("a template can be read");
        // The kind of a page is a class of its body.
        let (before, rest) = text.split_once("{% block kind %}").unwrap_or((&text, ""));
        let after = rest.split_once("{% endblock kind %}").map_or(rest, |(_, after)| after);
        assert_eq!(words(&without_tera(&format!("{before}{after}"))), Vec::<String>::new(), "templates/{file}");
    }
}

#[test]
fn scripts_and_styles_hold_no_sentence() {
    // Two words with a space between them in one literal are something to be read; selectors and types are not.
    let is_word = |word: &str| word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic());
    let is_picture = |file: &String| has_extension(file, "png") || has_extension(file, "ico");
    for file in paths(&project().join("static")).iter().filter(|file| !is_picture(file)) {
        let text = fs::read_to_string(project().join("static").join(file)).expect("a static file can be read");
        if !text.is_ascii() {
            let line = text.lines().find(|line| !line.is_ascii()).unwrap_or_default();
            assert!(line.contains("/*") || line.contains("//") || has_extension(file, "css"), "static/{file}: {line}");
        }
        if !has_extension(file, "js") {
            continue;
        }
        for line in text.lines().map(|line| line.split(" // ").next().unwrap_or_default()) {
            for literal in line.split(['"', '`']).skip(1).step_by(2) {
                let words = literal.split(' ').filter(|word| is_word(word)).count();
                assert!(words < 2 || literal == "use strict", "static/{file}: {line}");
            }
        }
    }
}

/// Keys whose values are names, titles, addresses, what goes over the wire, or patterns of that.
const FREE: [&str; 18] = [
    "name",
    "title",
    "url",
    "base_url",
    "repository",
    "code_form",
    "send",
    "pattern",
    "form",
    "open",
    "close",
    "keep",
    "confirm",
    "cancel",
    "short",
    "cancelled",
    "relay",
    "expire",
];

fn sentences(node: &Node, key: &str, found: &mut Vec<String>) {
    match &node.value {
        Value::Null => {}
        Value::Text(text) => {
            let plain = |c: char| c.is_ascii_alphanumeric() || "_-.#/:".contains(c);
            let is_fact = key == "example" || FREE.contains(&key) || text.chars().all(plain);
            let ends = text.trim_end().ends_with(['。', '.']) && text.split_whitespace().count() > 3;
            if !is_fact || (key != "example" && ends) {
                found.push(format!("{key}: {text}"));
            }
        }
        Value::List(items) => items.iter().for_each(|item| sentences(item, key, found)),
        Value::Map(entries) => {
            for (name, value) in entries {
                // Names of another protocol's codes: the keys are codes.
                let key = if key == "names" { "name" } else { name.value.as_str() };
                sentences(value, key, found);
            }
        }
    }
}

#[test]
fn facts_hold_no_sentence() {
    let folder = project().join("content");
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let files = paths(&folder);
    assert!(files.len() > 90, "the real facts are read");
    // What facts are held against has reasons for those who write facts; no reader sees them.
    let is_fact =
        |path: &&String| has_extension(path, "yaml") && *path != "changes.yaml" && !path.ends_with("/checks.yaml");
    for path in files.iter().filter(is_fact) {
        let text = fs::read_to_string(folder.join(path)).expect("facts can be read");
        let file = sources.add(path.as_str(), &text);
        let node = yaml::parse(file, &sources, &mut diagnostics).expect("facts are YAML");
        let mut found = Vec::new();
        sentences(&node, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "content/{path}");
    }
}
