//! `manifest-LOCALE.webmanifest`: what a device calls the site that a reader keeps on its home screen, and how it shows it there
//! (W3C Web Application Manifest). It has words, so each language has its own.

use serde_json::json;

use super::view::View;
use crate::model::Page;

/// The paper of the light theme, as in the stylesheet: what a device shows before there is a page.
const PAPER: &str = "#ffffff";

/// The icons with the length of their sides in pixels.
const ICONS: [(&str, &str); 2] = [("icon-192.png", "192x192"), ("icon-512.png", "512x512")];

/// The name of a locale's file in the output folder.
pub fn name(tag: &str) -> String {
    format!("manifest-{tag}.webmanifest")
}

/// The manifest in one locale. Its addresses are relative to it, so it works below any path.
pub fn manifest(view: View<'_>) -> String {
    let catalog = view.scene.catalog;
    let locale = &catalog.locales[view.locale];
    let name = view.site("site-name", &[]);
    let icons = ICONS.map(|(file, sizes)| {
        json!({"src": view.scene.assets.path(file), "sizes": sizes, "type": "image/png", "purpose": "any maskable"})
    });
    let manifest = json!({
        "name": name,
        "short_name": name,
        "description": view.site("home-lead", &[]),
        "lang": locale.tag,
        "dir": locale.direction.attribute(),
        "start_url": view.route(Page::Home).address(catalog),
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": icons,
    });
    format!("{manifest:#}\n")
}
