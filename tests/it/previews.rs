//! What a shared link, a home screen and a browser's tab show of the site: on every page, offered to search engines or not.

use std::collections::BTreeMap;

use crate::html::tags;
use crate::real_site::{BASE, site};
use crate::site_test::{SiteTest, project};

/// The values of a page's Open Graph properties.
fn properties(page: &str) -> BTreeMap<String, String> {
    let all = tags(page).into_iter().filter_map(|tag| Some((tag.get("property")?, tag.get("content")?)));
    all.map(|(name, value)| (name.to_owned(), hikaku::escape::unescape(value))).collect()
}

#[test]
fn every_page_says_what_a_link_to_it_shows() {
    let site = site();
    let some = site.pages.iter().step_by(97).map(|page| page.path.as_str());
    for path in ["index.html", "404.html", "en/index.html", "ja/translation.html"].into_iter().chain(some) {
        let text = site.read(path);
        let said = properties(&text);
        let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title");
        assert_eq!(said["og:title"], hikaku::escape::unescape(title), "{path}");
        assert!(!said["og:description"].is_empty() && text.contains("name=twitter:card"), "{path}");
        assert_eq!(said.get("og:url"), site.page(path).canonical.as_ref(), "{path}");
        let (own, other) = if site.page(path).lang == "ja" { ("ja", "en") } else { ("en", "ja") };
        assert_eq!((said["og:locale"].as_str(), said["og:locale:alternate"].as_str()), (own, other), "{path}");
        let picture = said["og:image"].strip_prefix(&format!("{BASE}/")).expect("the address is absolute");
        assert!(site.has(picture) && !said["og:image:alt"].is_empty(), "{path}: {picture}");
        assert_eq!((said["og:image:width"].as_str(), said["og:image:height"].as_str()), ("1200", "630"), "{path}");
    }
}

#[test]
fn a_manifest_in_each_language_names_icons_that_are_there() {
    let site = site();
    for locale in ["en", "ja"] {
        let manifest: serde_json::Value =
            serde_json::from_str(&site.read(&format!("manifest-{locale}.webmanifest"))).expect("a manifest is JSON");
        assert_eq!(manifest["lang"], locale);
        assert!(site.has(manifest["start_url"].as_str().expect("it starts somewhere")), "{manifest}");
        let icons = manifest["icons"].as_array().expect("there are icons");
        assert!(icons.len() == 2 && icons.iter().all(|icon| icon["src"].as_str().is_some_and(|src| site.has(src))));
        assert!(site.read(&format!("{locale}/index.html")).contains(&format!("manifest-{locale}.webmanifest")));
    }
    assert!(site.has("favicon.ico") && site.has("apple-touch-icon.png"), "browsers ask for these by their names");
}

#[test]
fn a_site_has_pictures_of_its_own_by_their_names() {
    // Of a PNG nothing but its head is read.
    let mut card = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    card.extend([600_u32.to_be_bytes(), 315_u32.to_be_bytes()].concat());
    let built = SiteTest::new("").bytes("static/card.png", &card).bytes("static/favicon.ico", b"own").build();
    let said = properties(built.page("en/index.html"));
    assert_eq!((said["og:image:width"].as_str(), said["og:image:height"].as_str()), ("600", "315"));
    assert_eq!(built.files()["favicon.ico"], b"own");
    let other = SiteTest::new("").bytes("static/card.png", b"a picture of another kind").build();
    assert_eq!(properties(other.page("en/index.html")).get("og:image:width"), None);
    // And takes the built-in ones to begin with.
    let site = SiteTest::empty();
    let run = site.run(&["eject", "static/card.png"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let own = std::fs::read(site.path("static/card.png")).expect("it was written");
    assert_eq!(own, std::fs::read(project().join("static/card.png")).expect("the built-in one"));
}

#[test]
fn the_front_door_is_called_otherwise_than_the_homes() {
    let said = |path: &str| properties(&site().read(path));
    let (door, home) = (said("index.html"), said("en/index.html"));
    assert_ne!(door["og:title"], home["og:title"]);
    assert_ne!(door["og:description"], home["og:description"]);
}

#[test]
fn the_foot_leads_to_the_feed_where_there_is_one() {
    let changes = "-- content/changes.yaml --\n- {date: 2026-11-22, message: opened, codes: [sip]}\n";
    let link = "<a href=\"../feed.xml\">更新フィード</a>";
    assert!(SiteTest::new(changes).build().page("ja/sip/index.html").contains(link));
    assert!(!SiteTest::new("").build().page("ja/sip/index.html").contains("feed.xml"));
}
