//! `sitemap.xml` (an index), one or more sitemaps for each locale with the alternates of each page, `robots.txt`.

use std::fmt::Write;

use crate::escape;
use crate::model::{Page, Route};
use crate::render::view::page::alternates;
use crate::render::view::{Scene, View, changes};

/// Addresses in one file; the protocol allows 50,000.
pub const MOST: usize = 45_000;

/// The name of a part of a locale's sitemap; parts are counted from 1.
pub fn name(tag: &str, part: usize) -> String {
    format!("sitemap-{tag}-{part}.xml")
}

/// The files by name. Only pages that search engines are offered are in them.
pub fn sitemaps(scene: Scene<'_>, pages: &[Page]) -> Vec<(String, String)> {
    sitemaps_of(scene, pages, MOST)
}

fn sitemaps_of(scene: Scene<'_>, pages: &[Page], most: usize) -> Vec<(String, String)> {
    let catalog = scene.catalog;
    let mut files = Vec::new();
    for (locale, declared) in catalog.locales.iter().enumerate() {
        let routes: Vec<Route> =
            pages.iter().map(|page| Route { locale, page: *page }).filter(|route| scene.is_indexed(*route)).collect();
        for (at, part) in routes.chunks(most).enumerate() {
            files.push((name(&declared.tag, at + 1), sitemap(scene, part)));
        }
    }
    let mut index = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (name, _) in &files {
        let url = escape::html(&format!("{}/{name}", catalog.settings.base_url));
        let _ = writeln!(index, "<sitemap><loc>{url}</loc></sitemap>");
    }
    index.push_str("</sitemapindex>\n");
    files.insert(0, ("sitemap.xml".to_owned(), index));
    files
}

fn sitemap(scene: Scene<'_>, routes: &[Route]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in routes {
        let _ = write!(out, "<url><loc>{}</loc>", escape::html(&route.url(scene.catalog)));
        if let Some(day) = changes::last(View { scene, locale: route.locale }, route.page) {
            let _ = write!(out, "<lastmod>{day}</lastmod>");
        }
        for (lang, href) in alternates(scene, route.page) {
            let href = escape::html(&href);
            let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// `robots.txt`: everything may be read; where the sitemap is.
pub fn robots(base_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n")
}
