//! On the real site every link and anchor leads somewhere, the languages mirror one another, and what search engines are
//! told agrees with itself.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use quick_xml::events::Event;
use scraper::{Html, Selector};

use crate::html::{beside, tags};
use crate::real_site::{BASE, LOCALES, Page, site};
use crate::site_test::has_extension;

/// The file a relative address leads to from a page, and the fragment.
fn target(page: &str, link: &str) -> (String, Option<String>) {
    let (path, fragment) = match link.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (link, None),
    };
    if path.is_empty() {
        return (page.to_owned(), fragment);
    }
    // The page for lost visitors is served at any depth: its links begin at the domain.
    if let Some(path) = path.strip_prefix("/below/") {
        return (path.to_owned(), fragment);
    }
    (beside(page, path), fragment)
}

#[test]
fn no_page_has_a_fault_of_its_own() {
    let faults: Vec<String> = site()
        .pages
        .iter()
        .flat_map(|page| page.faults.iter().map(|fault| format!("{}: {fault}", page.path)))
        .take(20)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_link_and_every_anchor_leads_somewhere() {
    let site = site();
    let ids: HashMap<&str, &HashSet<String>> = site.pages.iter().map(|page| (page.path.as_str(), &page.ids)).collect();
    let mut links = 0;
    let mut broken = Vec::new();
    for page in &site.pages {
        for link in &page.links {
            links += 1;
            let absolute = link.starts_with('/');
            let (path, fragment) = target(&page.path, link);
            let found = site.has(&path)
                && fragment.is_none_or(|id| ids.get(path.as_str()).is_some_and(|ids| ids.contains(&id)))
                && absolute == (page.path == "404.html" && !link.starts_with('#'));
            if !found {
                broken.push(format!("{}: {link}", page.path));
            }
        }
    }
    assert!(links > 100_000, "links are read: {links}");
    broken.truncate(20);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn links_between_pages_end_in_html_so_that_they_work_from_disk() {
    for page in site().pages.iter().filter(|page| page.path != "404.html") {
        for link in page.links.iter().filter(|link| !link.starts_with('#') && !link.contains("assets/")) {
            let path = link.split('#').next().unwrap_or_default();
            // What is no page is called by its whole name in any case.
            let is_file = ["html", "xml", "png", "webmanifest"].iter().any(|ending| has_extension(path, ending));
            assert!(is_file, "{}: {link}", page.path);
        }
    }
}

#[test]
fn all_languages_have_the_same_pages_each_in_its_language() {
    let site = site();
    let below = |locale: &str| -> BTreeSet<&str> {
        site.pages.iter().filter_map(|page| page.path.strip_prefix(locale)?.strip_prefix('/')).collect()
    };
    let pages = LOCALES.map(below);
    assert!(pages[0].len() > 2775 + 75 + 171 + 19);
    assert_eq!(pages[0], pages[1]);
    for page in &site.pages {
        let locale = page.path.split('/').next().unwrap_or_default();
        let expected = if LOCALES.contains(&locale) { locale } else { "en" };
        assert_eq!(page.lang, expected, "{}", page.path);
    }
}

#[test]
fn canonical_addresses_are_those_of_the_pages() {
    for page in &site().pages {
        // The front door alone is called by its folder: nothing on the site leads there, and it is what people type.
        let path = if page.path == "index.html" { "" } else { &page.path };
        let expected = (page.path != "404.html").then(|| format!("{BASE}/{path}"));
        assert_eq!(page.canonical, expected, "{}", page.path);
    }
}

/// A host answers to `sip/` and to `sip/index.html` with the same page. What links name is what the page calls itself, so that none
/// who follows links meets an address that is not the page's own.
#[test]
fn each_link_names_the_address_that_its_page_gives_itself() {
    let site = site();
    let canonical: HashMap<&str, Option<&str>> =
        site.pages.iter().map(|page| (page.path.as_str(), page.canonical.as_deref())).collect();
    let mut links = 0;
    for page in &site.pages {
        for link in page.links.iter().filter(|link| !link.starts_with('#')) {
            let (path, _) = target(&page.path, link);
            let Some(own) = canonical.get(path.as_str()).copied().flatten() else { continue };
            links += 1;
            assert_eq!(own, format!("{BASE}/{path}"), "{}: {link}", page.path);
        }
    }
    assert!(links > 100_000, "{links}");
}

/// The addresses of a sitemap, each with its alternates, or those of a sitemap index.
fn sitemap(text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut entries: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    let mut in_loc = false;
    loop {
        match reader.read_event().expect("a sitemap is XML") {
            Event::Start(start) if start.name().as_ref() == "loc" => {
                in_loc = true;
                entries.push((String::new(), BTreeMap::new()));
            }
            Event::Text(text) if in_loc => {
                entries.last_mut().expect("inside a loc").0.push_str(&text);
            }
            Event::End(end) if end.name().as_ref() == "loc" => in_loc = false,
            Event::Empty(link) if link.name().as_ref() == "xhtml:link" => {
                let get = |name: &str| {
                    let value = link.try_get_attribute(name).expect("attributes are well formed").expect("it is there");
                    value.value.into_owned()
                };
                entries.last_mut().expect("a link follows a loc").1.insert(get("hreflang"), get("href"));
            }
            Event::Eof => return entries,
            _ => {}
        }
    }
}

#[test]
fn sitemaps_hold_exactly_the_pages_that_are_offered() {
    let site = site();
    let by_url = site.by_url();
    let index = sitemap(&site.read("sitemap.xml"));
    let mut listed: BTreeSet<String> = BTreeSet::new();
    for (file, _) in &index {
        let file = file.strip_prefix(&format!("{BASE}/")).expect("a sitemap lies below the address");
        let entries = sitemap(&site.read(file));
        assert!(!entries.is_empty() && entries.len() <= 45_000, "{file}");
        for (url, _) in entries {
            let page = by_url.get(url.as_str()).unwrap_or_else(|| panic!("{file}: {url}"));
            assert!(listed.insert(url), "twice in the sitemaps: {}", page.path);
        }
    }
    let files = site.files().filter(|path| path.starts_with("sitemap-")).count();
    assert_eq!(files, index.len(), "every sitemap is in the index");
    let locale = |page: &&Page| LOCALES.iter().any(|locale| page.path.starts_with(&format!("{locale}/")));
    let offered = site.pages.iter().filter(locale).filter(|page| !page.is_kept_back());
    let offered: BTreeSet<String> = offered.filter_map(|page| page.canonical.clone()).collect();
    assert!(listed.len() > 300, "{}", listed.len());
    // The front door is listed as well: it is where x-default leads.
    assert!(listed.remove(&format!("{BASE}/")));
    assert_eq!(listed, offered);
    assert!(site.read("robots.txt").contains(&format!("Sitemap: {BASE}/sitemap.xml")));
}

/// Which page is the same in another language is told in the sitemaps and nowhere else; each names all of them, itself too.
#[test]
fn alternates_are_reciprocal_and_only_between_pages_that_are_offered() {
    let site = site();
    let by_url = site.by_url();
    let parts = sitemap(&site.read("sitemap.xml")).into_iter().flat_map(|(file, _)| {
        sitemap(&site.read(file.strip_prefix(&format!("{BASE}/")).expect("a sitemap lies below the address")))
    });
    let entries: BTreeMap<String, BTreeMap<String, String>> = parts.collect();
    let home = format!("{BASE}/");
    for (url, alternates) in &entries {
        let page = by_url[url.as_str()];
        if *url != home {
            assert_eq!(alternates.get(&page.lang), Some(url), "{url} names itself");
        }
        for (lang, href) in alternates {
            assert_eq!(entries.get(href), Some(alternates), "{url} names {href}, which names the same");
            if lang != "x-default" {
                assert_eq!(by_url[href.as_str()].lang, *lang, "{url}");
            }
        }
        let is_home = *url == home || LOCALES.iter().any(|locale| page.path == format!("{locale}/index.html"));
        let expected = if is_home { Some(&home) } else { alternates.get("en") };
        assert_eq!(alternates.get("x-default"), expected, "{url}");
    }
    assert!(entries.len() > 300, "{} pages are offered to search engines", entries.len());
}

#[test]
fn a_page_and_its_host_agree_on_what_may_be_loaded() {
    let site = site();
    let headers = site.read("_headers");
    let line = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    let policy = line.and_then(|line| line.strip_suffix("; frame-ancestors 'none'")).expect("the host gets a policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    for path in ["index.html", "404.html", "ja/index.html", "en/sip/index.html"] {
        let html = Html::parse_document(&site.read(path));
        let meta = Selector::parse("meta[http-equiv=Content-Security-Policy]").expect("a selector");
        let content = html.select(&meta).next().and_then(|meta| meta.attr("content"));
        assert_eq!(content, Some(policy), "{path}");
    }
}

#[test]
fn assets_are_named_by_their_bytes() {
    let site = site();
    let mut seen = 0;
    for path in site.files().filter(|path| path.starts_with("assets/")) {
        let hash = blake3::hash(site.bytes(path)).to_hex();
        assert!(path.contains(&format!(".{}.", &hash.as_str()[..8])), "{path}");
        seen += 1;
    }
    assert!(seen >= 5, "{seen}");
}

#[test]
fn structured_data_speaks_of_the_page_it_stands_on() {
    let site = site();
    for path in [
        "en/sip/index.html",
        "ja/sip/486-busy-here.html",
        "ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html",
    ] {
        let text = site.read(path);
        let tags = tags(&text);
        let data = tags.iter().find(|tag| tag.get("type") == Some("application/ld+json")).expect("a page has its data");
        let data: serde_json::Value = serde_json::from_str(data.text).expect("the data is JSON");
        let page = site.page(path);
        let graph = data["@graph"].as_array().expect("the data is a graph");
        let own = graph.iter().find(|node| node["@type"] != "BreadcrumbList").expect("the page itself");
        // A comparison, of which there are thousands, leaves the address to the head of the page.
        let is_comparison = path.contains("/compare/");
        assert_eq!(own["url"].as_str(), page.canonical.as_deref().filter(|_| !is_comparison));
        // Under which terms it may be reused is true of every page of this site.
        assert!(own["@type"] != "TechArticle" || own["license"].as_str().is_some_and(|url| url.contains("by/4.0")));
        assert_eq!(own["inLanguage"].as_str(), Some(page.lang.as_str()));
        let crumbs = graph.iter().find(|node| node["@type"] == "BreadcrumbList").expect("the way to the page");
        let items = crumbs["itemListElement"].as_array().expect("a list");
        for (at, item) in items.iter().enumerate() {
            assert_eq!(item["position"].as_u64(), Some(at as u64 + 1));
            // The last step is the page itself, whose address its data has already.
            let address = if at + 1 == items.len() { page.canonical.as_deref() } else { item["item"].as_str() };
            let address = address.expect("an address");
            assert!(site.by_url().contains_key(address), "{path}: {address}");
        }
        assert_eq!(items.last().and_then(|item| item["item"].as_str()), None);
    }
}

#[test]
fn structured_data_stands_where_search_engines_are_asked_in() {
    let site = site();
    let (mut with, mut without) = (0, 0);
    for page in &site.pages {
        let has_data = site.read(&page.path).contains("<script type=application/ld+json>");
        // The front door is no page of a language: it has neither a path to it nor anything that it is about.
        let is_plain = !page.path.contains('/');
        assert_eq!(has_data, !page.is_kept_back() && !is_plain, "{}", page.path);
        *(if has_data { &mut with } else { &mut without }) += 1;
    }
    assert!(with > 300 && without > 1000, "{with} with, {without} without");
}

#[test]
fn browsers_read_the_pages_without_repairs() {
    let site = site();
    let kinds = ["index.html", "404.html", "en/index.html", "ja/sip/index.html", "en/websocket/index.html"];
    let some = site.pages.iter().step_by(211).map(|page| page.path.as_str());
    for path in kinds.into_iter().chain(some) {
        let html = Html::parse_document(&site.read(path));
        assert!(html.errors.is_empty(), "{path}: {:?}", html.errors);
        // The quick reader and the parser of browsers see the same elements.
        let elements = html.root_element().descendent_elements().count();
        let text = site.read(path);
        let quick = tags(&text).iter().filter(|tag| !tag.name.starts_with(['/', '!'])).count();
        assert_eq!(elements, quick, "{path}");
    }
}
