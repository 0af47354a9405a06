//! The JSON Schemas by which an editor completes and checks YAML: which of them describes a file, and how the file and the
//! editor are told.

use std::path::Path;

/// Names the files of `schema/`, so that the compiler reads them.
macro_rules! schemas {
    ($($name:literal),* $(,)?) => {
        &[$((concat!("schema/", $name, ".json"), include_str!(concat!("../../schema/", $name, ".json")))),*]
    };
}

/// The schemas, by the path that they have below a site.
pub const SCHEMAS: &[(&str, &str)] =
    schemas!["across", "changes", "checks", "code", "decision", "glossary", "locale", "protocol", "site"];

/// The settings of an editor that tell it which schema describes what, for files that do not say so themselves.
pub const EDITOR: (&str, &str) = (".vscode/settings.json", include_str!("../../.vscode/settings.json"));

/// The name of the schema that describes a file of a site; `None` where none does.
pub fn of(path: &str) -> Option<&'static str> {
    match path.split('/').collect::<Vec<_>>()[..] {
        ["content", "site.yaml"] => Some("site"),
        ["content", "changes.yaml"] => Some("changes"),
        ["content", "across", _] => Some("across"),
        ["content", _, "protocol.yaml"] => Some("protocol"),
        ["content", _, "decision.yaml"] => Some("decision"),
        ["content", _, "checks.yaml"] => Some("checks"),
        ["content", _, _] => Some("code"),
        ["locales", _, "locale.yaml"] => Some("locale"),
        ["locales", _, "glossary.yaml"] | ["locales", _, _, "glossary.yaml"] => Some("glossary"),
        _ => None,
    }
}

/// A file with the line by which every editor that has the YAML language server finds its schema; as it is, where none
/// describes it.
pub fn with_line(path: &str, text: &str) -> String {
    let is_yaml = Path::new(path).extension().is_some_and(|ending| ending == "yaml");
    match of(path).filter(|_| is_yaml) {
        Some(name) => {
            let up = "../".repeat(path.matches('/').count());
            format!("# yaml-language-server: $schema={up}schema/{name}.json\n{text}")
        }
        None => text.to_owned(),
    }
}

/// The same for a site that has schemas of its own; a line that leads nowhere would be a fault in an editor.
pub fn with_line_where_there(root: &Path, path: &str, text: String) -> String {
    match of(path) {
        Some(name) if root.join("schema").join(format!("{name}.json")).is_file() => with_line(path, &text),
        _ => text,
    }
}
