//! How heavy the pages are: the markup, the links and the drawings of every comparison of the real site, whole and compressed.
//!
//! What the pages say is not weighed: a sentence is never cut for the sake of bytes.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::real_site::site;
use crate::site_test::has_extension;

const KIB: usize = 1024;

/// For each language, in bytes: the markup of the heaviest comparison and of the middle one, whole and by gzip. They are ceilings a
/// little above what is, so that no page grows unseen: lower them.
const LIMITS: [(&str, [usize; 4]); 2] =
    [("en", [17_650, 15_150, 3_720, 3_360]), ("ja", [18_600, 15_800, 3_950, 3_590])];

/// The bytes of a page, and of the page compressed.
pub(crate) fn weight(page: &[u8]) -> (usize, usize) {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(page).expect("memory takes it");
    (page.len(), encoder.finish().expect("memory takes it").len())
}

/// A page without what stands between its tags.
pub(crate) fn markup(page: &str) -> String {
    page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).flat_map(|(tag, _)| ["<", tag, ">"]).collect()
}

/// The heaviest and the middle one.
fn spread(mut sizes: Vec<usize>) -> (usize, usize) {
    sizes.sort_unstable();
    (*sizes.last().expect("there are pages"), sizes[sizes.len() / 2])
}

#[test]
fn comparisons_are_light() {
    for (locale, [max, median, max_sent, median_sent]) in LIMITS {
        let prefix = format!("{locale}/compare/");
        let pages: Vec<_> = site().pages.iter().filter(|page| page.path.starts_with(&prefix)).collect();
        assert!(pages.len() > 2_900, "{}", pages.len());
        let weights: Vec<(usize, usize)> =
            pages.par_iter().map(|page| weight(markup(&site().read(&page.path)).as_bytes())).collect();
        let whole = spread(weights.iter().map(|weight| weight.0).collect());
        let sent = spread(weights.iter().map(|weight| weight.1).collect());
        let seen = format!("{locale}: {whole:?} bytes, {sent:?} compressed");
        assert!(whole.0 <= max && whole.1 <= median && sent.0 <= max_sent && sent.1 <= median_sent, "{seen}");
    }
}

#[test]
fn what_blocks_is_small() {
    let read = |start: &str, end: &str| {
        let named = |path: &&str| path.starts_with(&format!("assets/{start}")) && path.ends_with(end);
        site().bytes(site().files().find(named).expect("the asset is there"))
    };
    let style = weight(read("hikaku.", ".css")).1;
    assert!(style < 13 * KIB, "the stylesheet takes {style} bytes compressed");
    let theme = read("theme.", ".js").len();
    assert!(theme <= 500, "the theme script takes {theme} bytes");
    for page in ["en/sip/index.html", "ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html"] {
        let text = site().read(page);
        let blocking: Vec<_> = crate::html::tags(&text)
            .into_iter()
            .filter(|tag| tag.name == "script" && tag.get("src").is_some() && tag.get("defer").is_none())
            .filter_map(|tag| tag.get("src"))
            .collect();
        assert!(matches!(blocking.as_slice(), [only] if only.contains("theme.")), "{page}: {blocking:?}");
        assert_eq!(text.matches("rel=stylesheet").count(), 1, "{page}");
    }
}

/// What one more language costs each page: its place in the menu, and its tag for link previews. All else that grows with languages stands in the sitemap.
#[test]
fn a_language_weighs_little() {
    let with = |languages: &str| {
        let pages = |built: crate::site_test::Built| -> Vec<(String, usize)> {
            let own = built.files().iter().filter(|(path, _)| path.starts_with("en/") && has_extension(path, "html"));
            own.map(|(path, bytes)| (path.clone(), bytes.len())).collect()
        };
        let locale = "name: 한국어\ndirection: ltr\nscript: Kore\nstate: partial\n";
        let site = crate::site_test::SiteTest::new("").edit("content/site.yaml", "[en, ja]", languages);
        let site = site.file("locales/ko/locale.yaml", locale).file("locales/ko/site.ftl", "site-name = hikaku\n");
        pages(if languages.contains("ko") { site } else { site.remove("locales/ko") }.build())
    };
    let (two, three) = (with("[en, ja]"), with("[en, ja, ko]"));
    assert!(two.len() == three.len() && two.len() > 8);
    for ((path, before), (same, after)) in two.iter().zip(&three) {
        assert_eq!(path, same);
        // The page on the translations has a row for each.
        let most = if path.ends_with("translation.html") { 640 } else { 200 };
        assert!(after - before <= most, "{path}: {} bytes more", after - before);
    }
}
