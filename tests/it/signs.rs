//! Signs that are no text: however many languages a site has, each stage reads its own; and none comes from content.

use std::fmt::Write;

use hikaku::diag::Diagnostics;
use hikaku::diag::print::{Format, report};
use hikaku::render::Mode;
use hikaku::signs::is_hidden;

use crate::site_test::SiteTest;

/// Languages that count as English does, so that its sentences do for all of them.
const TAGS: [&str; 38] = [
    "de", "nl", "sv", "da", "nb", "nn", "fi", "et", "hu", "tr", "el", "bg", "eu", "ka", "az", "sw", "af", "sq", "fo",
    "en-GB", "en-AU", "en-CA", "en-NZ", "en-IE", "en-ZA", "en-IN", "de-AT", "de-CH", "nl-BE", "sv-FI", "tr-CY",
    "el-CY", "af-NA", "sw-KE", "sq-XK", "hu-RO", "da-GL", "fo-DK",
];

/// The base site in forty languages, of which every seventh is partial: it lacks words that stand on each page.
fn polyglot() -> SiteTest {
    let mut site = SiteTest::new("");
    let words = site.read("locales/en/site.ftl");
    let lacks = ["skip-link", "compare-", "edit-", "search-", "footer-"];
    let mut is_kept = true;
    let kept: String = words
        .split_inclusive('\n')
        .filter(|line| {
            // What is indented goes on with the message before it.
            if !line.starts_with([' ', '}', '\n']) {
                is_kept = !lacks.iter().any(|id| line.starts_with(id));
            }
            is_kept
        })
        .collect();
    let mut tags = "en, ja".to_owned();
    for (at, tag) in TAGS.into_iter().enumerate() {
        let (state, text) = if at % 7 == 3 { ("partial", &kept) } else { ("complete", &words) };
        let own = format!("name: {tag}\ndirection: ltr\nscript: Latn\nstate: {state}\n");
        site = site.file(&format!("locales/{tag}/locale.yaml"), &own).file(&format!("locales/{tag}/site.ftl"), text);
        for file in ["301", "486", "600", "486-vs-600", "protocol"] {
            let text = site.read(&format!("locales/en/sip/{file}.ftl"));
            site = site.file(&format!("locales/{tag}/sip/{file}.ftl"), &text);
        }
        let _ = write!(tags, ", {tag}");
    }
    site.edit("content/site.yaml", "[en, ja]", &format!("[{tags}]"))
}

#[test]
fn forty_languages_do_not_get_into_each_others_way() {
    let (site, mut diagnostics) = polyglot().prepare();
    let findings = report(&diagnostics, &site.loaded.sources, Format::Short, false);
    assert!(!diagnostics.has_errors(), "{findings}");
    let pages = |one_by_one: bool, diagnostics: &mut Diagnostics| {
        let renderer = site.renderer(Mode::Publish, diagnostics).expect("the site has no faults");
        let renderer = if one_by_one { renderer.one_by_one() } else { renderer };
        let routes: Vec<_> = renderer.routes().collect();
        let mut out = Vec::new();
        let pages = routes.into_iter().map(|route| {
            renderer.page(route, &mut out).expect("the page can be rendered");
            (renderer.path(route), String::from_utf8(out.clone()).expect("a page is UTF-8"))
        });
        let pages = pages.collect::<std::collections::BTreeMap<String, String>>();
        let cast: usize = (0..40).map(|locale| renderer.shapes(locale).1).sum();
        assert_eq!(cast > 40, !one_by_one, "{cast} shapes are cast");
        pages
    };
    let filled = pages(false, &mut diagnostics);
    for (path, page) in &pages(true, &mut diagnostics) {
        assert!(filled[path] == *page, "{path} is what its template gives");
    }
    let skip = "<a class=skip href=#content>";
    for tag in TAGS.into_iter().skip(3).step_by(7) {
        let own = filled.iter().filter(|(path, _)| path.starts_with(&format!("{tag}/")));
        for (path, page) in own {
            let link = page.split(skip).nth(1).and_then(|rest| rest.split("</a>").next()).expect("a skip link");
            assert_eq!(link, "<span class=\"fallback\" lang=\"en\">Skip to the content</span>", "{path}");
            assert_eq!(page.matches("<span").count(), page.matches("</span>").count(), "{path}");
        }
    }
    for (path, page) in &filled {
        let sign = page.find(is_hidden);
        assert_eq!(sign, None, "{path} holds no sign");
    }
}

/// The base site with a text in a message of its own, where Markdown is read.
fn with_summary(text: &str) -> SiteTest {
    let from = "summary = This device is busy.";
    SiteTest::new("").edit("locales/en/sip/486.ftl", from, &format!("summary = {text}"))
}

#[test]
fn an_entity_is_judged_as_what_it_stands_for_and_at_its_place() {
    for (entity, name) in [
        ("&#x202E;", "U+202E"),
        ("&ZeroWidthSpace;", "U+200B"),
        ("&shy;", "U+00AD"),
        ("&#1;", "U+0001"),
        ("&#xE0FF;", "U+E0FF"),
        ("&#xF0000;", "U+F0000"),
        ("&#x100000;", "U+100000"),
        ("&#xFFFF;", "U+FFFF"),
        ("&#xFDD0;", "U+FDD0"),
        ("&#x80000;", "U+80000"),
    ] {
        let report = with_summary(&format!("Busy {entity} here.")).check();
        let wanted =
            format!("locales/en/sip/486.ftl:4:16: error[HK242]: the text holds the invisible character {name}");
        assert!(report.contains(&wanted), "{entity}: {report}");
        // Put together from pieces, it has no place of its own but the message.
        let report = with_summary(&format!("Busy {{ \"&\" }}{} here.", &entity[1..])).check();
        assert!(report.contains("locales/en/sip/486.ftl:4:1: error[HK242]"), "{entity}: {report}");
    }
    // Code shows what is written, and so does a plain message.
    assert!(!with_summary("Write `&#x202E;` for a bidirectional override.").check().contains("error"));
    let plain = SiteTest::new("").edit("locales/en/sip/486.ftl", "title = Busy", "title = &#x202E;Busy");
    assert!(plain.build().page("en/sip/486-busy-here.html").contains("&amp;#x202E;Busy"));
}

#[test]
fn what_means_nothing_to_anybody_is_refused_in_words_facts_and_looks() {
    for c in ['\u{ffff}', '\u{fdd0}', '\u{10fffd}', '\u{50000}'] {
        let name = format!("U+{:04X}", u32::from(c));
        let found = |site: &SiteTest, place: &str| {
            let report = site.check();
            assert!(report.contains(&format!("{place}: error[HK242]")) && report.contains(&name), "{name}: {report}");
        };
        found(&with_summary(&format!("Busy{c}.")), "locales/en/sip/486.ftl:4:15");
        let escape = format!("Busy{{ \"\\U{:06X}\" }}.", u32::from(c));
        found(&with_summary(&escape), "locales/en/sip/486.ftl:4:18");
        let fact = |text: &str| SiteTest::new("").edit("content/sip/486.yaml", "name: Busy Here", text);
        found(&fact(&format!("name: \"Busy\\U{:08X} Here\"", u32::from(c))), "content/sip/486.yaml:2:7");
        found(&fact(&format!("\"name\\U{:08X}\": Busy Here", u32::from(c))), "content/sip/486.yaml:2:1");
        let looks = SiteTest::new("").file("templates/stub.html", &format!("<p>\n{c}{{{{ title }}}}"));
        found(&looks, "templates/stub.html:2:1");
    }
    let escape = SiteTest::new("").edit("content/sip/486.yaml", "name: Busy Here", "name: \"Busy\\e Here\"");
    assert!(escape.check().contains("content/sip/486.yaml:2:7: error[HK242]"), "{}", escape.check());
}
