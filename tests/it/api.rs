//! What programs read: `api/` and its schemas, `llms.txt`, the descriptions of the search.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use hikaku::model::Route;
use hikaku::render::Mode;
use jsonschema::Validator;
use regex_lite::Regex;
use serde_json::Value;

use crate::site_test::{SiteTest, extras, project};

/// Pages whose texts are read; of all others it is enough that they are there.
const READ: [&str; 5] = [
    "index.html",
    "sip/486-busy-here.html",
    "sip/decide.html",
    "compare/sip/301-moved-permanently-vs-600-busy-everywhere.html",
    "compare/sip/486-busy-here-vs-600-busy-everywhere.html",
];

/// The files of the real site, by path.
fn built() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let (site, mut diagnostics) = SiteTest::real().prepare();
        let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the real site can be rendered");
        let mut files = extras(&renderer);
        let routes: Vec<Route> = renderer.routes().collect();
        for route in routes {
            let (path, mut out) = (renderer.path(route), Vec::new());
            if path.split_once('/').is_some_and(|(_, page)| READ.contains(&page)) {
                renderer.page(route, &mut out).unwrap_or_else(|finding| panic!("{finding:?}"));
            }
            files.insert(path, out);
        }
        files
    })
}

fn file(path: &str) -> &'static str {
    let bytes = built().get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("text is UTF-8")
}

fn parsed(path: &str) -> Value {
    serde_json::from_str(file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below `api/` that hold content.
fn content() -> impl Iterator<Item = &'static str> {
    let files = built().keys().map(String::as_str);
    files.filter(|path| path.starts_with("api/") && !path.starts_with("api/schema/"))
}

#[test]
fn every_file_says_its_schema_and_is_valid() {
    let mut seen = BTreeSet::new();
    let mut validators: Vec<(String, Validator)> = Vec::new();
    for path in content() {
        let file = parsed(path);
        let schema = file["$schema"].as_str().unwrap_or_else(|| panic!("{path} names its schema"));
        let schema = format!("api/{}", schema.trim_start_matches("../"));
        if !validators.iter().any(|(known, _)| *known == schema) {
            let value = parsed(&schema);
            assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
            assert!(
                !value.to_string().contains("\"format\":"),
                "{schema}: a width of Rust is no format of JSON Schema"
            );
            jsonschema::meta::validate(&value).unwrap_or_else(|error| panic!("{schema}: {error}"));
            validators.push((schema.clone(), jsonschema::validator_for(&value).expect("a schema compiles")));
        }
        let (_, validator) = validators.iter().find(|(known, _)| *known == schema).expect("just added");
        let wrong: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{path}: {}", wrong.join("\n"));
        let mut spoilt = file.clone();
        spoilt["bogus"] = Value::Null;
        assert!(!validator.is_valid(&spoilt), "{schema} takes any key");
        seen.insert(schema);
    }
    let published: BTreeSet<String> = built().keys().filter(|path| path.starts_with("api/schema/")).cloned().collect();
    assert_eq!(seen, published, "each schema describes a file");
}

#[test]
fn the_index_leads_to_every_code_and_ids_are_stable() {
    let index = parsed("api/index.json");
    let mut reached: BTreeSet<String> = ["api/index.json".to_owned()].into();
    for protocol in index["protocols"].as_array().expect("protocols") {
        for key in ["index", "facets", "verdicts", "decision"] {
            reached.insert(format!("api/{}", protocol[key].as_str().expect("a file")));
        }
        let list = parsed(&format!("api/{}", protocol["index"].as_str().expect("a file")));
        let codes = list["codes"].as_array().expect("codes");
        assert_eq!(Some(codes.len()), protocol["codes"].as_u64().and_then(|n| usize::try_from(n).ok()));
        for code in codes {
            let path =
                format!("api/{}/{}", protocol["id"].as_str().expect("an id"), code["file"].as_str().expect("a file"));
            let file = parsed(&path);
            assert_eq!(file["id"], code["id"]);
            let id = format!("{}/{}", protocol["id"].as_str().expect("an id"), code["code"].as_str().expect("a code"));
            assert_eq!(file["id"], id.as_str());
            reached.insert(path);
        }
    }
    assert_eq!(reached, content().map(str::to_owned).collect());
}

#[test]
fn a_program_can_compute_the_comparison_that_the_page_shows() {
    let facets = parsed("api/sip/facets.json");
    let [a, b] = ["301", "600"].map(|code| parsed(&format!("api/sip/{code}.json")));
    let mut ranked: Vec<(bool, u64, usize, String)> = Vec::new();
    for (at, facet) in facets["facets"].as_array().expect("facets").iter().enumerate() {
        let distance = distance(facet, &a["facets"][at], &b["facets"][at]);
        if distance > 0 {
            let score = distance * facet["weight"].as_u64().expect("a weight");
            let label = facet["words"]["en"]["label"]["text"].as_str().expect("a label").to_owned();
            ranked.push((facet["kind"] == "class", u64::MAX - score, at, label));
        }
    }
    ranked.sort();
    let page = scraper::Html::parse_document(file("en/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html"));
    let selector = scraper::Selector::parse(".differences > li > h3").expect("a selector");
    let shown: Vec<String> = page.select(&selector).filter_map(|cell| cell.text().next()).map(str::to_owned).collect();
    let computed: Vec<String> = ranked.into_iter().map(|(_, _, _, label)| label).collect();
    assert!(computed.len() > 3 && shown.starts_with(&computed), "{computed:?}\n{shown:?}");
}

/// The distance of two values, as the description of `facets.json` defines it.
fn distance(facet: &Value, a: &Value, b: &Value) -> u64 {
    assert_eq!((&a["facet"], &b["facet"]), (&facet["id"], &facet["id"]));
    if let (Some(a), Some(b)) = (a["are"].as_array(), b["are"].as_array()) {
        let set = |all: &[Value]| all.iter().map(Value::to_string).collect::<BTreeSet<_>>();
        let (a, b) = (set(a), set(b));
        let all = a.union(&b).count() as u64;
        return if all == 0 { 0 } else { (1000 * (all - a.intersection(&b).count() as u64)).div_ceil(all) };
    }
    if a["is"] == b["is"] {
        return 0;
    }
    let values = facet["values"].as_array().expect("values");
    let position = |value: &Value| values.iter().position(|known| known["id"] == value["is"]);
    let (Some(a), Some(b)) = (position(a), position(b)) else { return 1000 };
    if facet["kind"] == "ordered" {
        return (1000 * a.abs_diff(b) as u64).div_ceil(values.len() as u64 - 1);
    }
    let group = |at: usize| values[at].get("group");
    if group(a).is_some() && group(a) == group(b) { facet["near"].as_u64().expect("near").max(1) } else { 1000 }
}

/// Every string of a value, without line breaks and repeated spaces.
fn strings(value: &Value, out: &mut String) {
    match value {
        Value::String(text) => {
            out.push_str(&one_line(text));
            out.push('\u{1}');
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, out)),
        Value::Object(map) => map.values().for_each(|item| strings(item, out)),
        _ => {}
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The messages of `site.ftl` as patterns; what stands in the place of a variable is content.
fn site_words(locale: &str) -> Vec<Regex> {
    let path = project().join(format!("locales/{locale}/site.ftl"));
    let text = std::fs::read_to_string(path).expect("the words around pages");
    let variable = Regex::new(r"\\\{ \\\$[a-z-]+ \\\}").expect("a pattern");
    let mut patterns = Vec::new();
    for line in text.lines() {
        let value = if let Some(variant) = line.trim_start().strip_prefix('*').or_else(|| line.strip_prefix("    [")) {
            variant.split_once("] ").map(|(_, value)| value)
        } else {
            line.split_once(" = ").filter(|(id, _)| !id.starts_with(['#', ' '])).map(|(_, value)| value)
        };
        if let Some(value) = value.filter(|value| !value.ends_with("->")) {
            let escaped: String =
                value.chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c])).collect();
            let escaped = escaped.replace("\\-", "-");
            let pattern = variable.replace_all(&escaped, "(.+?)");
            patterns.push(Regex::new(&format!("^{pattern}$")).unwrap_or_else(|error| panic!("{pattern}: {error}")));
        }
    }
    assert!(patterns.len() > 100, "site.ftl was read: {}", patterns.len());
    patterns
}

/// The texts of the page's main part that neither the JSON holds nor the words around pages explain.
fn unexplained(page: &str, patterns: &[Regex], held: &str) -> Vec<String> {
    // A name within a sentence says its language, and is a part of the sentence.
    let named = Regex::new("<span lang=\"?en\"?>([^<]*)</span>").expect("a pattern");
    let document = scraper::Html::parse_document(&named.replace_all(file(page), "$1"));
    let main = scraper::Selector::parse("main").expect("a selector");
    let main = document.select(&main).next().expect("a page has a main part");
    // An ellipsis stands for what is left out. Two sentences of a lead may share a text: Japanese has no space between them.
    let texts = main.text().flat_map(|text| text.split('…')).flat_map(|text| text.split_inclusive('。')).map(one_line);
    let texts: BTreeSet<String> = texts.filter(|text| !text.is_empty()).collect();
    assert!(texts.len() > 60, "{page} was read: {}", texts.len());
    let is_held = |text: &str| {
        let text = text.trim();
        text.chars().all(|c| c.is_ascii_punctuation() || c.is_whitespace() || c.is_ascii_digit()) || held.contains(text)
    };
    let is_explained = |text: &String| {
        is_held(text)
            || patterns.iter().any(|pattern| {
                let found = pattern.captures(text);
                found.is_some_and(|found| {
                    found.iter().skip(1).flatten().all(|part| part.as_str().split([',', '、']).all(is_held))
                })
            })
    };
    texts.into_iter().filter(|text| !is_explained(text)).collect()
}

#[test]
fn a_page_shows_nothing_that_the_json_lacks() {
    let mut held = String::new();
    for path in content().filter(|path| path.starts_with("api/sip/") || *path == "api/index.json") {
        strings(&parsed(path), &mut held);
    }
    for locale in ["en", "ja"] {
        let patterns = site_words(locale);
        for page in
            ["sip/486-busy-here.html", "sip/decide.html", "compare/sip/486-busy-here-vs-600-busy-everywhere.html"]
        {
            let page = format!("{locale}/{page}");
            let lacking = unexplained(&page, &patterns, &held);
            assert!(lacking.is_empty(), "{page} shows what the JSON lacks:\n{}", lacking.join("\n"));
        }
    }
    let without = held.replace("busy tone", "");
    assert!(
        !unexplained("en/sip/486-busy-here.html", &site_words("en"), &without).is_empty(),
        "a text that is not there is seen"
    );
}

#[test]
fn links_of_the_json_are_absolute_and_a_fallback_names_its_language() {
    let code = parsed("api/sip/486.json");
    let html = code["words"]["ja"]["sender"]["html"].as_str().expect("a text with links");
    assert!(html.contains("href=\"https://hikaku.example/ja/sip/600-busy-everywhere.html\""), "{html}");
    assert_eq!(code["pages"]["ja"], "https://hikaku.example/ja/sip/486-busy-here.html");
    let site = SiteTest::new("").edit("locales/ja/locale.yaml", "state: complete", "state: partial");
    let site = site.remove("locales/ja/sip/486.ftl");
    let built = site.build();
    let code: Value = serde_json::from_str(built.page("api/sip/486.json")).expect("JSON");
    assert_eq!(code["words"]["ja"]["summary"]["lang"], "en");
    assert_eq!(code["words"]["en"]["summary"].get("lang"), None);
}

#[test]
fn llms_txt_follows_its_form_and_its_links_lead_somewhere() {
    use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};
    let text = file("llms.txt");
    let events: Vec<Event<'_>> = Parser::new(text).collect();
    let headings = |level: HeadingLevel| {
        events
            .iter()
            .filter(|event| matches!(event, Event::Start(Tag::Heading { level: l, .. }) if *l == level))
            .count()
    };
    assert_eq!(headings(HeadingLevel::H1), 1);
    assert!(headings(HeadingLevel::H2) >= 3 && text.starts_with("# ") && text.contains("\n\n> "), "{text}");
    let mut links = 0;
    for event in &events {
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            let path = dest_url.strip_prefix("https://hikaku.example/").expect("below the public address");
            let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            assert!(built().contains_key(&path), "{path} is there");
            links += 1;
        }
    }
    assert!(links >= 10, "{text}");
}

#[test]
fn a_need_of_some_requests_alone_names_them() {
    let code = parsed("api/sip/200.json");
    let needs = code["headers"].as_array().expect("header fields");
    let of = |name: &str, request: &str| {
        let asks =
            |it: &&Value| it["name"] == name && it["for"].as_array().is_some_and(|all| all.contains(&request.into()));
        needs.iter().find(asks).map(|it| it["need"].as_str().expect("a need"))
    };
    assert_eq!(of("Contact", "INVITE"), Some("must"));
    assert_eq!(of("Contact", "REGISTER"), Some("may"));
    assert_eq!(of("Contact", "BYE"), None, "RFC 3261, 20, table 2");
    let facet = code["facets"].as_array().expect("facets").iter().find(|facet| facet["facet"] == "headers");
    let compared = facet.expect("the facet")["are"].as_array().expect("values");
    let distinct: BTreeSet<&str> = compared.iter().filter_map(Value::as_str).collect();
    assert_eq!(compared.len(), distinct.len(), "{compared:?}");
    assert!(distinct.contains("must Contact") && !distinct.contains("may Contact"), "{compared:?}");
    let always = &parsed("api/sip/405.json")["headers"][0];
    assert_eq!((&always["name"], always.get("for")), (&"Allow".into(), None));
    let known = &parsed("api/sip/index.json")["requests"]["names"];
    assert!(known.as_array().is_some_and(|names| names.contains(&"BYE".into())), "{known}");
}

#[test]
fn llms_txt_speaks_the_source_language_of_the_site() {
    let site = SiteTest::new("").edit("content/site.yaml", "source_locale: en", "source_locale: ja");
    let english = site.read("locales/en/site.ftl");
    let built = site.build();
    let text = built.page("llms.txt");
    assert!(text.contains("\n- [例：301]("), "{text}");
    // The texts of one line that are nothing but words, without the paths in them: none of them is left in English.
    let messages: Vec<(&str, &str)> = english
        .lines()
        .filter(|line| line.starts_with("llms-") && !line.contains(['{', '`']))
        .filter_map(|line| line.split_once(" = "))
        .filter(|(id, _)| *id != "llms-json-heading")
        .collect();
    assert!(messages.len() > 10, "{messages:?}");
    for (id, english) in messages {
        assert!(!text.contains(english), "{id}: {text}");
    }
    // What is English is the form's own heading, addresses, and the summary of a page that is English itself.
    for line in text.lines().filter(|line| !line.starts_with("- [SIP、English]") && !line.contains("## ")) {
        let words = line.split(['`', '(', ')', '/']).step_by(2);
        let wordy =
            words.filter(|part| part.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).count() > 3);
        assert_eq!(wordy.filter(|part| part.is_ascii()).count(), 0, "{line}");
    }
}

#[test]
fn every_page_leads_to_the_description_of_its_search() {
    let link = scraper::Selector::parse("link[rel=search]").expect("a selector");
    for (page, target) in
        [("en/index.html", "en/../opensearch-en.xml"), ("ja/sip/486-busy-here.html", "ja/sip/../../opensearch-ja.xml")]
    {
        let document = scraper::Html::parse_document(file(page));
        let found = document.select(&link).next().expect("a link").value();
        assert_eq!(found.attr("type"), Some("application/opensearchdescription+xml"));
        let folder = page.rsplit_once('/').expect("a folder").0;
        assert_eq!(format!("{folder}/{}", found.attr("href").expect("an address")), target);
    }
    for locale in ["en", "ja"] {
        let text = file(&format!("opensearch-{locale}.xml"));
        let mut reader = quick_xml::Reader::from_str(text);
        while !matches!(reader.read_event().expect("well-formed XML"), quick_xml::events::Event::Eof) {}
        let home = format!("template=\"https://hikaku.example/{locale}/index.html?q={{searchTerms}}\"");
        assert!(text.contains(&home), "{text}");
        assert!(!text.contains("method="), "the form has no such attribute");
    }
}

#[test]
fn the_description_of_the_search_keeps_the_limits_of_its_form() {
    let (name, title) = (format!("site-name = {}", "合".repeat(17)), format!("home-title = {}", "題".repeat(1025)));
    let path = "locales/en/site.ftl";
    let words = SiteTest::new("").read(path);
    let lines = words.lines().map(|line| match line {
        _ if line.starts_with("site-name = ") => name.as_str(),
        _ if line.starts_with("home-title = ") => title.as_str(),
        _ => line,
    });
    let built = SiteTest::new("").file(path, &(lines.collect::<Vec<&str>>().join("\n") + "\n")).build();
    let text = built.page("opensearch-en.xml");
    // Two languages are two engines, each with a name and an icon that a browser takes.
    assert!(text.contains(&format!("<ShortName>{} en</ShortName>", "合".repeat(13))), "{text}");
    assert!(text.contains("<Image width=\"16\" height=\"16\" "), "{text}");
    assert!(text.contains(&format!("<Description>{}</Description>", "題".repeat(1024))), "{text}");
}
