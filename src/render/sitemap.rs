//! `sitemap.xml` (an index), one or more sitemaps for each locale with the alternates of each page, `robots.txt`.

use std::fmt::Write;

use crate::escape;
use crate::model::{Page, Route};
use crate::render::view::{Scene, View, changes};

/// The most addresses in one file; the protocol allows 50,000.
pub const MOST: usize = 45_000;

/// The name of a part of a locale's sitemap; parts are counted from 1.
pub fn name(tag: &str, part: usize) -> String {
    format!("sitemap-{tag}-{part}.xml")
}

/// The most bytes of one file; the protocol allows 50 MB, counted by some as 50,000,000 bytes.
pub const MOST_BYTES: usize = 45_000_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// Hands the files to `put`, each with its name and as soon as it is finished: together they grow with the number of pages,
/// and no more than one of them is held. Only pages that search engines are offered are in them. `pages` gives all pages
/// of a locale, anew for each. Ends at the first error of `put`.
pub fn sitemaps<P: Iterator<Item = Page>, E>(
    scene: Scene<'_>,
    pages: impl Fn() -> P,
    put: &mut impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let catalog = scene.catalog;
    let mut index = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (locale, declared) in catalog.locales.iter().enumerate() {
        let routes = pages().map(|page| Route { locale, page }).filter(|route| scene.is_indexed(*route));
        let door = (locale == catalog.source_locale && scene.only().is_none()).then(|| front_door(scene));
        let entries = door.into_iter().chain(routes.map(|route| entry(scene, route)));
        let mut number = 0;
        split(entries, Most { addresses: MOST, bytes: MOST_BYTES }, &mut |text| {
            number += 1;
            let name = name(&declared.tag, number);
            let url = escape::html(&format!("{}/{name}", catalog.settings.base_url));
            let _ = writeln!(index, "<sitemap><loc>{url}</loc></sitemap>");
            put(&name, text.as_bytes())
        })?;
    }
    index.push_str("</sitemapindex>\n");
    put("sitemap.xml", index.as_bytes())
}

/// How much one file may hold.
#[derive(Clone, Copy)]
struct Most {
    addresses: usize,
    bytes: usize,
}

/// Puts entries into files, as many into each as both bounds allow. Where there is no entry there is no file.
fn split<E>(
    entries: impl Iterator<Item = String>,
    most: Most,
    put: &mut impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let (mut text, mut addresses) = (String::from(HEAD), 0);
    for entry in entries {
        let is_full = addresses == most.addresses || text.len() + entry.len() + FOOT.len() > most.bytes;
        // What fits in no file at all would fit in the next one no better.
        if is_full && addresses > 0 {
            text.push_str(FOOT);
            put(&text)?;
            text.truncate(HEAD.len());
            addresses = 0;
        }
        text.push_str(&entry);
        addresses += 1;
    }
    if addresses > 0 {
        text.push_str(FOOT);
        put(&text)?;
    }
    Ok(())
}

/// The front door, which is for those whose language none of the homes has.
fn front_door(scene: Scene<'_>) -> String {
    let url = escape::html(&format!("{}/", scene.catalog.settings.base_url));
    format!("<url><loc>{url}</loc>{}</url>\n", links(scene, Page::Home))
}

fn entry(scene: Scene<'_>, route: Route) -> String {
    let mut out = format!("<url><loc>{}</loc>", escape::html(&route.url(scene.catalog)));
    if let Some(day) = changes::last(View::new(scene, route.locale), route.page) {
        let _ = write!(out, "<lastmod>{day}</lastmod>");
    }
    out.push_str(&links(scene, route.page));
    out.push_str("</url>\n");
    out
}

/// The alternates of a page, which all of them list alike.
fn links(scene: Scene<'_>, page: Page) -> String {
    let mut out = String::new();
    for (lang, href) in alternates(scene, page) {
        let href = escape::html(&href);
        let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
    }
    out
}

/// The same page in all languages that offer it to search engines, and the one for everybody else. It stands here and in
/// no page: there it would grow with pages × languages², and search engines read one place as well as the other.
fn alternates(scene: Scene<'_>, page: Page) -> Vec<(&str, String)> {
    let catalog = scene.catalog;
    let routes = (0..catalog.locales.len()).map(|locale| Route { locale, page });
    let mut all: Vec<(&str, String)> = routes
        .filter(|route| scene.is_indexed(*route))
        .map(|route| (catalog.locales[route.locale].tag.as_str(), route.url(catalog)))
        .collect();
    let default = match page {
        Page::Home if scene.only().is_none() => format!("{}/", catalog.settings.base_url),
        _ => Route { locale: catalog.source_locale, page }.url(catalog),
    };
    all.push(("x-default", default));
    all
}

/// `robots.txt`: everything may be read; where the sitemap is.
pub fn robots(base_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that entries are put into.
    fn files(entries: impl Iterator<Item = String>, most: Most) -> Vec<String> {
        let mut files = Vec::new();
        let put = |text: &str| -> Result<(), std::convert::Infallible> {
            files.push(text.to_owned());
            Ok(())
        };
        let Ok(()) = split(entries, most, &mut { put });
        files
    }

    fn addresses(files: &[String]) -> Vec<usize> {
        files.iter().map(|file| file.matches("<loc>").count()).collect()
    }

    #[test]
    fn a_file_stays_within_both_bounds() {
        let entry = |at: usize| format!("<url><loc>https://codes.example/{at:04}</loc></url>\n");
        let all = || (0..10).map(entry);
        let of = |addresses, bytes| Most { addresses, bytes };
        assert_eq!(addresses(&files(all(), of(4, usize::MAX))), [4, 4, 2]);
        assert_eq!(addresses(&files(all(), of(10, usize::MAX))), [10]);
        assert_eq!(files(std::iter::empty(), of(4, usize::MAX)), [] as [String; 0]);
        // To the byte: three entries fit, and one byte less has room for two.
        let three = HEAD.len() + 3 * entry(0).len() + FOOT.len();
        assert_eq!(addresses(&files(all(), of(usize::MAX, three))), [3, 3, 3, 1]);
        assert_eq!(addresses(&files(all(), of(usize::MAX, three - 1))), [2, 2, 2, 2, 2]);
        for file in files(all(), of(4, three)) {
            assert!(file.len() <= three && file.starts_with(HEAD) && file.ends_with(FOOT), "{file}");
        }
        assert_eq!(files(all(), of(4, three)).concat().replace(HEAD, "").replace(FOOT, ""), all().collect::<String>());
    }

    #[test]
    fn long_addresses_of_many_languages_split_by_bytes_long_before_they_split_by_number() {
        // Each address with the same page in 40 languages, as long as addresses may be.
        let address = format!("https://codes.example/{}", "a".repeat(2_000));
        let link = format!("<xhtml:link rel=\"alternate\" hreflang=\"xx\" href=\"{address}\"/>");
        let entry = format!("<url><loc>{address}</loc>{}</url>\n", link.repeat(40));
        let files = files(std::iter::repeat_n(entry, 1_200), Most { addresses: MOST, bytes: MOST_BYTES });
        assert!(files.len() > 1 && files.iter().all(|file| file.len() <= MOST_BYTES), "{}", files.len());
        assert_eq!(addresses(&files).iter().sum::<usize>(), 1_200);
    }
}
