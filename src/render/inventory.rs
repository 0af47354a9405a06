//! The names of all files that hikaku makes of a catalog, before any of them is made: what a static file of the site may
//! stand in the way of. One of exactly the same path is published in the place of hikaku's; others are findings.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Loaded;
use crate::model::path::{self, Clash, Names, fold};
use crate::model::{Catalog, Route, Stubs};
use crate::render::view::feed;
use crate::render::{SPECULATION, api, assets, manifest, opensearch, search, sitemap};

/// Reports the static files that hide a file or a folder that hikaku makes, or that could be either on some system.
pub fn check(loaded: &Loaded, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let is_own = |name: &&str| !assets::is_linked(name) && !assets::ROOTED.contains(name);
    let own: Vec<&str> = loaded.theme.assets.keys().map(String::as_str).filter(is_own).collect();
    if own.is_empty() {
        return;
    }
    let made = made(catalog, &own);
    for name in own {
        // What has no name to publish under has a finding already.
        if path::check(name).is_err() {
            continue;
        }
        let found = made.clash(name).map(|clash| told(name, clash));
        let hashed = || {
            let help = "rename it; a file of its name in `static/` itself stands in the place of hikaku's";
            assets::is_hashed(&fold(name)).then(|| (format!("`{name}` is a name that hikaku gives"), help.to_owned()))
        };
        if let Some((message, help)) = found.or_else(hashed) {
            diagnostics.push(Diagnostic::path(Code::HK146, format!("static/{name}"), message).help(help));
        }
    }
}

/// A clash as a message and its help.
fn told(name: &str, clash: Clash) -> (String, String) {
    match clash {
        Clash::Spelling { own, other } if own == name => (
            format!("`{own}` is to many systems the same name as `{other}`, which hikaku makes"),
            format!("rename it; as `{other}` it is published in the place of hikaku's"),
        ),
        Clash::Spelling { own, other } => (
            format!("the folder `{own}` is to many systems the same as `{other}`, which hikaku makes"),
            format!("rename the folder; as `{other}` its files are published among hikaku's"),
        ),
        Clash::BelowFile(file) => (
            format!("`{file}` is a file that hikaku makes, so nothing can lie below it"),
            "rename the folder".to_owned(),
        ),
        Clash::Folder(folder) => (
            format!("`{folder}` is a folder that hikaku makes"),
            "rename the file, or move it into the folder".to_owned(),
        ),
    }
}

/// The files that hikaku makes, as far as they begin like one of these paths: a site has thousands of pages, and most
/// static files lie beside them.
fn made(catalog: &Catalog, near: &[&str]) -> Names {
    let first = |path: &str| fold(path.split('/').next().unwrap_or_default());
    let heads: Vec<String> = near.iter().map(|path| first(path)).collect();
    let is_near = |path: &str| heads.contains(&first(path));
    let mut names = Names::default();
    // The hashed names in it are told by their form.
    names.add_folder(assets::FOLDER);
    for path in at_root(catalog).iter().chain(&api::paths(catalog)).filter(|path| is_near(path)) {
        names.add(path);
    }
    let stubs = Stubs::new(catalog);
    // A language that is not published yet will be.
    for (locale, declared) in catalog.locales.iter().enumerate().filter(|(_, locale)| is_near(&locale.tag)) {
        for name in [feed::NAME, search::NAME] {
            names.add(&format!("{}/{name}", declared.tag));
        }
        for page in catalog.pages() {
            let route = Route { locale, page };
            names.add(&route.path(catalog));
            stubs.of(route, catalog).iter().for_each(|path| names.add(path));
        }
    }
    names
}

/// The files at the root of the output folder.
fn at_root(catalog: &Catalog) -> Vec<String> {
    let fixed =
        ["index.html", "404.html", "sitemap.xml", "robots.txt", "llms.txt", "_headers", "_redirects", SPECULATION];
    let mut files: Vec<String> = fixed.into_iter().chain(assets::ROOTED).map(str::to_owned).collect();
    if catalog.is_translated() {
        files.push("translation.json".to_owned());
    }
    let parts = catalog.pages().count().div_ceil(sitemap::MOST);
    for locale in &catalog.locales {
        files.push(manifest::name(&locale.tag));
        files.push(opensearch::name(&locale.tag));
        files.extend((1..=parts).map(|part| sitemap::name(&locale.tag, part)));
    }
    files
}
