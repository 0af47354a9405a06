//! The looks: templates and static files, built into the binary and replaced one by one by files of the same name
//! below `templates/` and `static/` of the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::walk::{self, Found};
use super::{bounds, guard};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::path::{self, Clash, Names};
use crate::model::{Limit, Limits};
use crate::signs::is_hidden;
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
    ("apple-touch-icon.png", include_bytes!("../../static/apple-touch-icon.png")),
    ("card.png", include_bytes!("../../static/card.png")),
    ("decide.js", include_bytes!("../../static/decide.js")),
    ("favicon.ico", include_bytes!("../../static/favicon.ico")),
    ("favicon.svg", include_bytes!("../../static/favicon.svg")),
    ("front.js", include_bytes!("../../static/front.js")),
    ("hikaku.css", include_bytes!("../../static/hikaku.css")),
    ("hikaku.js", include_bytes!("../../static/hikaku.js")),
    ("icon-192.png", include_bytes!("../../static/icon-192.png")),
    ("icon-512.png", include_bytes!("../../static/icon-512.png")),
    ("matrix.js", include_bytes!("../../static/matrix.js")),
    ("picker.js", include_bytes!("../../static/picker.js")),
    ("search.js", include_bytes!("../../static/search.js")),
    ("theme.js", include_bytes!("../../static/theme.js")),
];

/// The bytes of a file. They are many, and read by several stages at once, which share them.
pub type Bytes = Arc<Vec<u8>>;

/// The looks of a site.
#[derive(Debug, Default)]
pub struct Theme {
    /// Templates by name, with the file their faults are reported at.
    pub templates: BTreeMap<String, FileId>,
    /// Does a template of the site's own say anything else than a built-in one?
    pub is_own: bool,
    /// Static files by path below `static/`.
    pub assets: BTreeMap<String, Bytes>,
}

/// The built-in files, by the path at which a file of a site takes their place.
pub fn files() -> impl Iterator<Item = (String, &'static [u8])> {
    let templates = TEMPLATES.iter().map(|(name, text)| (format!("templates/{name}"), text.as_bytes()));
    templates.chain(STATIC.iter().map(|(name, bytes)| (format!("static/{name}"), *bytes)))
}

/// The built-in looks.
pub fn built_in(sources: &mut Sources) -> Theme {
    let mut theme = Theme::default();
    for (name, text) in TEMPLATES {
        let file = sources.add(format!("templates/{name}"), text);
        theme.templates.insert((*name).to_owned(), file);
    }
    for (name, bytes) in STATIC {
        theme.assets.insert((*name).to_owned(), Bytes::new(bytes.to_vec()));
    }
    theme
}

/// The files by which a site changes the looks.
pub struct Own<'f> {
    /// Those of `templates/`.
    pub templates: &'f [Found],
    /// Those of `static/`.
    pub statics: &'f [Found],
    /// How much they may be.
    pub limits: &'f Limits,
}

/// Puts a site's own files over the built-in looks. False where they are too much: then they are not read.
pub fn put_over(theme: &mut Theme, files: &Own<'_>, sources: &mut Sources, diagnostics: &mut Diagnostics) -> bool {
    let Own { templates, statics, limits } = *files;
    if !bounds::weigh(templates, "templates", Limit::Templates, limits, diagnostics) {
        return false;
    }
    let mut own = Vec::new();
    for found in templates {
        let name = below(&found.path);
        if let Some(file) = walk::read_text(found, sources, diagnostics) {
            guard::hidden_characters(file, sources, diagnostics);
            let is_known = TEMPLATES.iter().any(|(known, text)| *known == name && *text == sources.text(file));
            theme.is_own |= !is_known;
            theme.templates.insert(name.clone(), file);
            own.push((name, file));
        }
    }
    unread(&own, sources, diagnostics);
    names(statics, diagnostics);
    if !bounds::weigh(statics, "static", Limit::Static, limits, diagnostics) {
        return false;
    }
    for found in statics {
        let name = below(&found.path);
        let help = limits.help(Limit::StaticFile, None);
        if let Some(bytes) = walk::read_bytes(found, limits.of(Limit::StaticFile), &help, diagnostics) {
            theme.assets.insert(name, Bytes::new(bytes));
        }
    }
    true
}

/// A path without the folder that it is listed from.
fn below(path: &str) -> String {
    path.split_once('/').map_or(path, |(_, below)| below).to_owned()
}

/// Reports the static files whose names not every system can keep, alone or beside one another. What they meet among the
/// files that hikaku makes is known only when there are facts.
fn names(files: &[Found], diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    for found in files {
        let name = below(&found.path);
        if let Err(unfit) = path::check(&name) {
            let message = format!("the name {}", unfit.reason);
            diagnostics.push(Diagnostic::path(Code::HK145, &found.path, message).help(unfit.help));
        } else if let Some(c) = name.chars().find(|c| is_hidden(*c)) {
            let message = format!("the name has the invisible character U+{:04X}", u32::from(c));
            diagnostics.push(Diagnostic::path(Code::HK145, &found.path, message).help("take it out"));
        } else if let Some(clash) = names.clash(&name) {
            let (own, other) = match clash {
                Clash::Spelling { own, other } => (own, other),
                Clash::BelowFile(other) | Clash::Folder(other) => (name.clone(), other),
            };
            diagnostics.push(
                Diagnostic::path(
                    Code::HK146,
                    &found.path,
                    format!("`{own}` is to many systems the same name as `{other}`"),
                )
                .help("rename one of the two: case and the encoding of accents do not tell names apart"),
            );
        }
        names.add(&name);
    }
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
