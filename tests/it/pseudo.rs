//! Languages made up from the source: what never went through a message shows, and the layout can be seen from the right.

use std::collections::{BTreeMap, BTreeSet};

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::model::{Catalog, Page, Pseudo, Step};
use hikaku::pipeline::{self, Site};
use hikaku::render::Mode;
use scraper::{ElementRef, Html, Node};

use crate::site_test::SiteTest;

/// The pages of a made-up language, by path.
fn pages(site: &SiteTest, kind: Pseudo) -> (Site, BTreeMap<String, String>) {
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { pseudo: vec![kind], ..Overrides::default() };
    let site = pipeline::prepare(site.root(), &overrides, &mut diagnostics);
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the site has no faults");
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.sorted(&site.loaded.sources));
    let mut pages = BTreeMap::new();
    let mut comparisons = 0;
    for route in renderer.routes() {
        let path = renderer.path(route);
        // A comparison joins what codes' pages show too; some of them stand for all.
        if !path.starts_with(kind.tag()) {
            continue;
        }
        let is_comparison = matches!(route.page, Page::Comparison(_));
        comparisons += usize::from(is_comparison);
        if !is_comparison || comparisons % 97 == 1 {
            let mut out = Vec::new();
            renderer.page(route, &mut out).expect("the page can be rendered");
            pages.insert(path, String::from_utf8(out).expect("a page is UTF-8"));
        }
    }
    assert!(pages.len() > 5, "{:?}", pages.keys());
    (site, pages)
}

/// What stands on pages as registries, documents and the wire have it.
fn as_it_is(catalog: &Catalog) -> BTreeSet<String> {
    let mut texts: BTreeSet<String> = BTreeSet::from(["RFC".to_owned()]);
    for protocol in &catalog.protocols {
        texts.insert(protocol.name.clone());
        for document in &protocol.documents {
            texts.extend([document.id.clone(), document.title.clone()]);
        }
        for code in &protocol.codes {
            texts.extend([code.code.clone(), code.name.clone()].into_iter().chain(code.short.clone()));
            for step in code.flows.iter().flat_map(|flow| &flow.steps) {
                if let Step::Message { send, .. } = step {
                    texts.insert(send.clone());
                }
            }
        }
    }
    texts.extend(catalog.mappings.iter().flat_map(|mapping| mapping.names.values().cloned()));
    texts
}

/// Adds the texts of an element that a reader meets, attributes included, without code and text of other languages.
fn collect(element: ElementRef<'_>, own: &str, texts: &mut Vec<String>) {
    let name = element.value().name();
    let is_other = element.value().attr("lang").is_some_and(|lang| lang != own);
    if is_other || matches!(name, "code" | "pre" | "script" | "style") {
        return;
    }
    let named = ["name", "property"].iter().find_map(|key| element.value().attr(key));
    let is_words = named.is_some_and(|named| named.ends_with("description") || named.ends_with("title"));
    if name == "svg" {
        // A drawing breaks a long text into lines.
        let lines: Vec<&str> = element.text().map(str::trim).filter(|line| !line.is_empty()).collect();
        texts.push(lines.join(" "));
        return;
    }
    for key in ["aria-label", "title", "placeholder", "alt", "data-unknown"] {
        texts.extend(element.value().attr(key).map(str::to_owned));
    }
    texts.extend(element.value().attr("content").filter(|_| is_words).map(str::to_owned));
    for child in element.children() {
        match child.value() {
            // On paper a page says its address.
            Node::Text(text) if text.starts_with("https://") => {}
            Node::Text(text) => texts.push(text.to_string()),
            Node::Element(_) => collect(ElementRef::wrap(child).expect("it is an element"), own, texts),
            _ => {}
        }
    }
}

/// A word of at least two plain Latin letters, as no accented text has one.
fn plain_word(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| word.len() >= 2)
}

fn assert_no_plain_english(site: &SiteTest) {
    let (site, pages) = pages(site, Pseudo::Accented);
    let catalog = site.loaded.catalog.as_ref().expect("there is a catalog");
    let as_it_is = as_it_is(catalog);
    let mut kinds = BTreeSet::new();
    for (path, html) in &pages {
        let page = Html::parse_document(html);
        let root = page.root_element();
        assert_eq!(root.value().attr("lang"), Some("en-XA"), "{path}");
        kinds.insert(html.split("<body class=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default());
        let mut texts = Vec::new();
        collect(root, "en-XA", &mut texts);
        assert!(texts.iter().any(|text| text.contains('ȧ')), "{path} has accented text");
        // A description is the summary without its markup: what was code there is code still.
        let code = scraper::Selector::parse("code").expect("the selector is valid");
        let code = page.select(&code).map(|code| code.text().collect::<String>()).filter(|code| code.len() > 1);
        let mut known: Vec<String> = as_it_is.iter().cloned().chain(code).collect();
        // The longest first, so that no part of a name hides the rest of it.
        known.sort_by_key(|text| std::cmp::Reverse(text.len()));
        for text in texts {
            let rest = known.iter().fold(text.clone(), |text, known| text.replace(known.as_str(), " "));
            assert_eq!(plain_word(&rest), None, "{path}: {}", text.trim());
        }
    }
    assert!(["code", "comparison", "home", "protocol"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

#[test]
fn the_accented_site_has_no_plain_english_beside_wire_text_and_names() {
    assert_no_plain_english(&SiteTest::new(""));
    assert_no_plain_english(&SiteTest::real());
}

#[test]
fn accented_text_is_about_a_third_longer() {
    let (site, _) = pages(&SiteTest::real(), Pseudo::Accented);
    let words = site.words.as_ref().expect("there are words");
    let length = |locale: usize| -> usize {
        let codes = words.locales[locale].codes.values();
        codes
            .map(|code| {
                code.summary.text.chars().count()
                    + code.flows.iter().map(|f| f.caption.text.chars().count()).sum::<usize>()
            })
            .sum()
    };
    let (source, accented) = (length(0), length(words.locales.len() - 1));
    let percent = accented * 100 / source;
    assert!((125..=140).contains(&percent), "{percent} %");
}

#[test]
fn code_links_and_arguments_come_through_unchanged() {
    let site = SiteTest::new("").edit(
        "locales/en/sip/486.ftl",
        "receiver = Call again later.",
        "receiver = Wait for `Retry-After`, then see [code 600](sip/600) & <https://example.org/a>.",
    );
    let site = site.edit(
        "locales/ja/sip/486.ftl",
        "receiver = あとでかけ直します。",
        "receiver = `Retry-After` を待ち、[600](sip/600) と <https://example.org/a> を見ます。",
    );
    let (site, pages) = pages(&site, Pseudo::Accented);
    let page = &pages["en-XA/sip/486-busy-here.html"];
    for text in [
        "Ẇȧȧīīŧ ƒǿǿř <code>Retry-After</code>, ŧħḗḗƞ şḗḗḗḗ <a href=\"../sip/600-busy-everywhere.html\">ƈǿǿḓḗḗ 600</a> &amp; ",
        "<a href=\"https://example.org/a\">https://example.org/a</a>",
        "<span class=name lang=\"en\">Busy Here</span>",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    assert!(!page.contains(hikaku::signs::is_hidden), "signs stay inside");
    let words = site.words.as_ref().and_then(|words| words.locales.last()).expect("the made-up language has words");
    let alternatives = words.codes.values().flat_map(|code| &code.alternatives);
    let sentences: Vec<&str> = alternatives.map(|words| words.sentence.text.as_str()).collect();
    let wanted = "Şḗḗƞḓ <strong><a href=\"\u{1}sip/600-busy-everywhere.html\">600</a></strong> īīƒ ƞǿǿ ḓḗḗṽīīƈḗḗ ẇīīŀŀ ȧȧƞşẇḗḗř.";
    assert!(sentences.contains(&wanted), "{sentences:?}");
}

#[test]
fn the_mirrored_site_runs_from_the_right_and_is_offered_to_nobody() {
    let (_, pages) = pages(&SiteTest::new(""), Pseudo::Mirrored);
    for (path, html) in &pages {
        assert!(html.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{path}");
        assert!(html.contains("<meta name=robots content=\"noindex"), "{path}");
        assert!(html.contains("\u{202e}") && html.contains('ʇ'), "{path} has mirrored words");
        assert_eq!(html.matches('\u{202e}').count(), html.matches('\u{202c}').count(), "{path}");
    }
}

#[test]
fn the_flag_builds_checks_and_leaves_the_others_alone() {
    let site = SiteTest::new("");
    let plain = site.run(&["build", "--quiet", "--out", "plain"]);
    let made = site.run(&["build", "--quiet", "--out", "made", "--pseudo", "accented,mirrored"]);
    assert_eq!((plain.code, made.code), (0, 0), "{}{}", made.stdout, made.stderr);
    for path in ["made/en-XA/index.html", "made/ar-XB/index.html", "made/ja/index.html"] {
        assert!(site.path(path).is_file(), "{path}");
    }
    assert!(!site.path("plain/en-XA").exists());
    let sitemap = |folder: &str| {
        let mut names: Vec<String> = std::fs::read_dir(site.path(folder))
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
            .filter(|name| name.contains("sitemap"))
            .collect();
        names.sort();
        names.iter().map(|name| site.read(&format!("{folder}/{name}"))).collect::<Vec<_>>()
    };
    assert_eq!(sitemap("plain"), sitemap("made"));
    assert_eq!(site.run(&["check", "--pseudo", "mirrored"]).stdout, "no findings\n");
    assert_eq!(site.run(&["check", "--pseudo", "klingon"]).code, 2);
    let own = site.read("locales/ja/locale.yaml");
    let site = site.file("locales/en-XA/locale.yaml", &own.replace("complete", "partial"));
    let words = site.read("locales/en/site.ftl");
    let site = site.file("locales/en-XA/site.ftl", &words).edit("content/site.yaml", "[en, ja]", "[en, ja, en-XA]");
    let run = site.run(&["check", "--format", "short", "--pseudo", "accented"]);
    assert!(run.stdout.contains("error[HK128]: `en-XA` is the language that `--pseudo` makes up"), "{}", run.stdout);
}
