//! From a page to the file and line behind each of its texts: at the host of the repository, and in a preview.

use scraper::{Html, Selector};

use crate::site_test::{Built, SiteTest, has_extension, project};

const EDIT: &str = "https://git.example/codes/edit/main";
const P486: &str = "sip/486-busy-here.html";
const PAIR: &str = "compare/sip/486-busy-here-vs-600-busy-everywhere.html";

/// Labels, addresses and states of the links at the foot of a page.
fn links(built: &Built, path: &str, within: &str) -> Vec<(String, String, String)> {
    let html = Html::parse_document(built.page(path));
    let [items, links, states] = [format!("#improve {within} li"), "a".to_owned(), "span".to_owned()]
        .map(|selector| Selector::parse(&selector).expect("a selector"));
    let link = |item: scraper::ElementRef<'_>| {
        let link = item.select(&links).next().expect("an item is a link");
        let state = item.select(&states).next().map(|span| span.text().collect()).unwrap_or_default();
        (link.text().collect(), link.value().attr("href").unwrap_or_default().to_owned(), state)
    };
    html.select(&items).map(link).collect()
}

fn line_of(site: &SiteTest, path: &str, start: &str) -> usize {
    1 + site.read(path).lines().position(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{start} in {path}"))
}

#[test]
fn each_text_of_a_code_leads_to_its_line() {
    let site = SiteTest::new("");
    let built = site.build();
    let texts = links(&built, &format!("ja/{P486}"), "details");
    let file = "locales/ja/sip/486.ftl";
    for (label, id) in [("題名", "title"), ("説明", "meaning"), ("代わりに使うコード：600", "alternative-")]
    {
        let line = line_of(&site, file, id);
        let expected = if line == 1 { format!("{EDIT}/{file}") } else { format!("{EDIT}/{file}#L{line}") };
        let (_, href, state) = texts.iter().find(|(known, ..)| known == label).unwrap_or_else(|| panic!("{texts:?}"));
        assert_eq!((href.as_str(), state.as_str()), (expected.as_str(), ""), "{label}");
    }
    // Every message that stands under a heading of its own is there, and nothing that the file does not have.
    let ids = site.read(file).lines().filter(|line| line.contains(" =") && !line.starts_with(' ')).count();
    assert_eq!(texts.len(), ids, "{texts:?}");
    let files = links(&built, &format!("ja/{P486}"), "> ul");
    let files: Vec<&str> = files.iter().map(|(_, href, _)| href.as_str()).collect();
    assert_eq!(files, [format!("{EDIT}/{file}"), format!("{EDIT}/content/sip/486.yaml")]);
}

#[test]
fn a_comparison_leads_to_files_and_a_protocol_to_its_classes_and_facets() {
    let built = SiteTest::new("").build();
    assert_eq!(links(&built, &format!("en/{PAIR}"), "details"), []);
    let files = links(&built, &format!("en/{PAIR}"), "> ul");
    assert_eq!(files.len(), 3, "the words of each code, and the verdict: {files:?}");
    assert_eq!(files[2].1, format!("{EDIT}/locales/en/sip/486-vs-600.ftl"));
    let texts = links(&built, "en/sip/index.html", "details");
    assert!(
        texts.len() > 10 && texts.iter().all(|(_, href, _)| href.contains("/locales/en/sip/protocol.ftl")),
        "{texts:?}"
    );
    assert!(built.page("en/index.html").contains(&format!("{EDIT}/locales/en/site.ftl")));
    for page in ["index.html", "404.html"] {
        assert!(!built.page(page).contains("id=improve"), "{page}");
    }
}

/// The link to the form for errors.
fn report(built: &Built, path: &str) -> Option<String> {
    let html = Html::parse_document(built.page(path));
    let link = Selector::parse("#improve > p > a").expect("a selector");
    html.select(&link).next().and_then(|link| link.attr("href")).map(str::to_owned)
}

#[test]
fn an_error_is_reported_without_editing_on_every_page_that_can_be_edited() {
    let built = SiteTest::new("").build();
    for path in ["en/index.html", "ja/sip/index.html", "ja/sip/486-busy-here.html", &format!("en/{PAIR}")] {
        let start = "https://git.example/codes/issues/new?template=error.yml&title=";
        let expected = format!("{start}{path}&page=https%3A//codes.example/below/{path}");
        assert_eq!(report(&built, path), Some(expected));
    }
    assert_eq!(report(&built, "404.html"), None);
    // The form has the fields that the address fills in, and one for the place.
    let form = std::fs::read_to_string(project().join(".github/ISSUE_TEMPLATE/error.yml")).expect("there is a form");
    assert!(["id: page\n", "id: place\n", "label: Source"].iter().all(|part| form.contains(part)), "{form}");
    let other = "edit_url: https://forge.example/change/{path}\n";
    let unknown = SiteTest::new("").edit("content/site.yaml", "repository: https://git.example/codes\n", other).build();
    assert_eq!(report(&unknown, "en/index.html"), None, "the forms of that host are not known");
    assert!(unknown.page("en/index.html").contains("id=improve"));
}

#[test]
fn what_is_not_translated_leads_to_where_it_is_written() {
    let site = SiteTest::new("")
        .edit("locales/ja/locale.yaml", "state: complete", "state: partial")
        .edit("locales/ja/sip/486.ftl", "summary = この端末は話中です。\n", "")
        .remove("locales/ja/sip/600.ftl");
    let built = site.build();
    let texts = links(&built, &format!("ja/{P486}"), "details");
    let summary = texts.iter().find(|(label, ..)| label == "要約").expect("a text that is missing has its link too");
    assert_eq!(
        (summary.1.as_str(), summary.2.as_str()),
        (format!("{EDIT}/locales/ja/sip/486.ftl#L3").as_str(), "未翻訳")
    );

    let page = "ja/sip/600-busy-everywhere.html";
    let files = links(&built, page, "> ul");
    let (label, href, _) = &files[0];
    let start = "https://git.example/codes/new/main/locales/ja/sip?filename=600.ftl&value=title%20%3D%20";
    assert!(label == "600 の文章を翻訳" && href.starts_with(start), "{label}: {href}");
    let (_, value) = href.split_once("&value=").expect("filled with the source");
    assert_eq!(decode(value), site.read("locales/en/sip/600.ftl"));
    assert_eq!(links(&built, page, "details"), [], "one file to write, not ten texts to find");
    // A comparison leads there over the page of the code, so that it does not carry the source.
    let files = links(&built, &format!("ja/{PAIR}"), "> ul");
    assert_eq!(files[1].1, "../../sip/600-busy-everywhere.html#improve");
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if *first == b'%' {
            let digits = std::str::from_utf8(&tail[..2]).expect("two digits");
            bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
            rest = &tail[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn another_host_has_its_own_addresses() {
    let settings = "content/site.yaml";
    let other = "edit_url: https://forge.example/-/edit/{branch}/{path}?line={line}\nbranch: next\n";
    let site = SiteTest::new("").edit(settings, "repository: https://git.example/codes\n", other);
    let built = site.build();
    let texts = links(&built, &format!("en/{P486}"), "details");
    assert_eq!(texts[0].1, "https://forge.example/-/edit/next/locales/en/sip/486.ftl?line=1");
    let none = SiteTest::new("").edit(settings, "repository: https://git.example/codes\n", "").build();
    assert!(!none.page(&format!("en/{P486}")).contains("id=improve"));

    for (url, why) in [
        ("forge.example/{path}", "it must begin with `https://` or `http://`"),
        ("https://forge.example/{branch}", "it must say where the file's `{path}` goes"),
        ("https://forge.example/{path}/{lines}", "places are `{branch}`, `{path}`, `{line}`"),
    ] {
        let report =
            SiteTest::new("").edit(settings, "translated_threshold: 80", &format!("edit_url: \"{url}\"")).check();
        assert!(
            report.contains(&format!("content/site.yaml:5:11: error[HK128]: `edit_url` cannot be `{url}` ({why})")),
            "{report}"
        );
    }
}

#[test]
fn nothing_but_a_preview_that_asks_for_it_says_where_its_texts_stand() {
    let built = SiteTest::new("").build();
    let is_picture = |path: &str| has_extension(path, "png") || has_extension(path, "ico");
    for (path, bytes) in built.files().iter().filter(|(path, _)| !is_picture(path)) {
        let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        let private = hikaku::signs::is_hidden;
        assert!(!text.contains("data-message=") && !text.contains(private), "{path}");
    }
}
