//! The looks: templates and static files, built into the binary and replaced one by one by files of the same name
//! below `templates/` and `static/` of the site.

use std::collections::BTreeMap;
use std::path::Path;

use super::{guard, walk};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Sources};

/// Templates built in, by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("404.html", include_str!("../../templates/404.html")),
    ("base.html", include_str!("../../templates/base.html")),
    ("code.html", include_str!("../../templates/code.html")),
    ("comparison.html", include_str!("../../templates/comparison.html")),
    ("front.html", include_str!("../../templates/front.html")),
    ("decision.html", include_str!("../../templates/decision.html")),
    ("home.html", include_str!("../../templates/home.html")),
    ("number.html", include_str!("../../templates/number.html")),
    ("pick.html", include_str!("../../templates/pick.html")),
    ("protocol.html", include_str!("../../templates/protocol.html")),
    ("spread.html", include_str!("../../templates/spread.html")),
    ("stub.html", include_str!("../../templates/stub.html")),
    ("translation.html", include_str!("../../templates/translation.html")),
];

/// Static files built in, by name.
const STATIC: &[(&str, &[u8])] = &[
    ("404.js", include_bytes!("../../static/404.js")),
    ("decide.js", include_bytes!("../../static/decide.js")),
    ("favicon.svg", include_bytes!("../../static/favicon.svg")),
    ("hikaku.css", include_bytes!("../../static/hikaku.css")),
    ("hikaku.js", include_bytes!("../../static/hikaku.js")),
    ("matrix.js", include_bytes!("../../static/matrix.js")),
    ("picker.js", include_bytes!("../../static/picker.js")),
    ("search.js", include_bytes!("../../static/search.js")),
    ("theme.js", include_bytes!("../../static/theme.js")),
];

/// The largest static file, in bytes: 16 MiB.
const MAX_STATIC: u64 = 16 << 20;

/// The looks of a site.
#[derive(Debug, Default)]
pub struct Theme {
    /// Templates by name, with the file their faults are reported at.
    pub templates: BTreeMap<String, FileId>,
    /// Static files by path below `static/`.
    pub assets: BTreeMap<String, Vec<u8>>,
}

/// The built-in looks.
pub fn built_in(sources: &mut Sources) -> Theme {
    let mut theme = Theme::default();
    for (name, text) in TEMPLATES {
        let file = sources.add(format!("templates/{name}"), text);
        theme.templates.insert((*name).to_owned(), file);
    }
    for (name, bytes) in STATIC {
        theme.assets.insert((*name).to_owned(), bytes.to_vec());
    }
    theme
}

/// Takes the built-in looks and puts the site's own files over them.
pub fn theme(root: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Theme {
    let mut theme = built_in(sources);
    let mut own = Vec::new();
    for found in walk::list(root, "templates", diagnostics) {
        let name = below(&found.path);
        if let Some(file) = walk::read_text(&found, sources, diagnostics) {
            guard::hidden_characters(file, sources, diagnostics);
            theme.templates.insert(name.clone(), file);
            own.push((name, file));
        }
    }
    unread(&own, sources, diagnostics);
    for found in walk::list(root, "static", diagnostics) {
        let name = below(&found.path);
        if let Some(bytes) = walk::read_bytes(&found, MAX_STATIC, diagnostics) {
            theme.assets.insert(name, bytes);
        }
    }
    theme
}

/// A path without the folder that it is listed from.
fn below(path: &str) -> String {
    path.split_once('/').map_or(path, |(_, below)| below).to_owned()
}

/// Reports the site's templates that stand in the place of no built-in one, and that none of the others names.
fn unread(own: &[(String, FileId)], sources: &Sources, diagnostics: &mut Diagnostics) {
    let built_in = || TEMPLATES.iter().map(|(name, _)| *name);
    for (name, file) in own {
        let is_named = || own.iter().any(|(other, file)| other != name && sources.text(*file).contains(name.as_str()));
        if built_in().all(|known| known != name) && !is_named() {
            diagnostics.push(
                Diagnostic::path(Code::HK122, sources.path(*file), "nothing reads this file").suggest(name, built_in()),
            );
        }
    }
}
