//! Addresses without endings, for hosts that find the files: everything that names a page names it so.

use crate::html::{beside, tags};
use crate::site_test::{Built, SiteTest, has_extension};

const BASE: &str = "https://codes.example/below/";

fn clean() -> SiteTest {
    SiteTest::new("").edit(
        "content/site.yaml",
        "translated_threshold",
        "urls: clean\nstubs: [reversed, short]\ntranslated_threshold",
    )
}

/// The file that a host answers with at an address below the site's.
fn file(built: &Built, address: &str) -> Option<String> {
    let name = address.rsplit('/').next().unwrap_or_default();
    let file = match name {
        "" => format!("{address}index.html"),
        _ if built.files().contains_key(address) => address.to_owned(),
        _ => format!("{address}.html"),
    };
    built.files().contains_key(&file).then_some(file)
}

/// What a link of a page means, below the site's address; `None` where it leads elsewhere.
fn target(page: &str, link: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    if let Some(address) = link.strip_prefix(BASE).or_else(|| link.strip_prefix("/below/")) {
        return Some(address.to_owned());
    }
    if link.is_empty() || link.contains(':') {
        return None;
    }
    Some(beside(page, link))
}

#[test]
fn each_link_leads_to_a_file_and_names_no_ending() {
    let built = clean().build();
    let mut links = 0;
    for (page, bytes) in built.files().iter().filter(|(path, _)| has_extension(path, "html")) {
        let text = std::str::from_utf8(bytes).expect("pages are UTF-8");
        for tag in tags(text) {
            for link in ["href", "src"].iter().filter_map(|name| tag.get(name)) {
                let Some(address) = target(page, link) else { continue };
                links += 1;
                assert!(file(&built, &address).is_some(), "{page}: `{link}` leads nowhere");
                let names_file = has_extension(&address, "html") || address.ends_with("/index");
                assert!(!names_file, "{page}: `{link}`");
            }
        }
    }
    assert!(links > 400, "{links}");
}

#[test]
fn what_programs_read_names_pages_so_too() {
    let site = clean().edit("content/sip/486.yaml", "status: ", "former_slugs: [486-busy]\nstatus: ");
    let built = site.build();
    for path in ["sitemap-ja-1.xml", "llms.txt", "api/sip/486.json", "api/sip/index.json", "opensearch-ja.xml"] {
        let text = built.page(path);
        assert!(text.contains(BASE) && !text.contains(".html"), "{path}: {text}");
    }
    let address = "https://codes.example/below/ja/sip/486-busy-here";
    assert!(built.page("sitemap-ja-1.xml").contains(&format!("<loc>{address}</loc>")));
    assert!(built.page("ja/sip/486-busy-here.html").contains(&format!("<link rel=canonical href=\"{address}\">")));
    for (from, to) in [("486-busy.html", "486-busy-here"), ("486-busy", "486-busy-here")] {
        let line = format!("/below/ja/sip/{from} /below/ja/sip/{to} 301\n");
        assert!(built.page("_redirects").contains(&line), "{line}");
    }
    let scripts = built.page("ja/sip/486-busy-here.html");
    assert!(scripts.contains("data-suffix=\"\""), "search and picker make addresses of their own");
}

#[test]
fn a_slug_that_ends_like_a_folders_page_is_a_page_of_its_own() {
    let site = SiteTest::new("").edit("content/sip/486.yaml", "slug: 486-busy-here", "slug: 486-index");
    let built = site.build();
    let address = "https://codes.example/below/ja/sip/486-index.html";
    assert!(built.page("ja/sip/486-index.html").contains(&format!("<link rel=canonical href=\"{address}\">")));
    let built = site.edit("content/site.yaml", "translated_threshold", "urls: clean\ntranslated_threshold").build();
    assert!(built.page("ja/sip/index.html").contains("href=\"486-index\""));
}

#[test]
fn another_word_is_refused_with_the_two_there_are() {
    let site = SiteTest::new("").edit("content/site.yaml", "translated_threshold", "urls: cleen\ntranslated_threshold");
    let run = site.run(&["check", "--format", "short"]);
    assert!(run.code == 1 && run.stdout.contains("HK109") && run.stdout.contains("clean"), "{}", run.stdout);
}
