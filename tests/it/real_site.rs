//! The real site, built once for all tests and read page by page: what each says of itself, and what is wrong in it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use hikaku::diag::Diagnostics;
use hikaku::diag::print::{Format, report};
use hikaku::load::Overrides;
use hikaku::model::Route;
use hikaku::pipeline;
use hikaku::render::{Mode, Renderer};
use rayon::prelude::*;

use crate::html::{Tag, tags};
use crate::site_test::{extras, has_extension, project};

pub(crate) const BASE: &str = "https://codes.example/below";
pub(crate) const LOCALES: [&str; 2] = ["en", "ja"];

/// What is kept of a page.
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) ids: HashSet<String>,
    /// Relative addresses with the fragment, each once.
    pub(crate) links: BTreeSet<String>,
    pub(crate) canonical: Option<String>,
    robots: String,
    pub(crate) lang: String,
    /// What is wrong in it, whatever other pages say.
    pub(crate) faults: Vec<String>,
}

impl Page {
    /// Are search engines asked not to show the page?
    pub(crate) fn is_kept_back(&self) -> bool {
        self.robots.starts_with("noindex")
    }
}

/// The real site as it would be published.
pub(crate) struct Site {
    renderer: Renderer<'static>,
    routes: HashMap<String, Route>,
    /// Files that are no page of a locale.
    extras: BTreeMap<String, Vec<u8>>,
    /// All pages, the front door and the one for lost visitors too, by path.
    pub(crate) pages: Vec<Page>,
}

impl Site {
    /// The paths of all files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.routes.keys().chain(self.extras.keys()).map(String::as_str)
    }

    /// Is there a file of this path?
    pub(crate) fn has(&self, path: &str) -> bool {
        self.routes.contains_key(path) || self.extras.contains_key(path)
    }

    /// The bytes of a file that is no page of a locale.
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        self.extras.get(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        let bytes = match self.routes.get(path) {
            Some(route) => render(&self.renderer, *route),
            None => self.bytes(path).to_vec(),
        };
        String::from_utf8(bytes).expect("a text is UTF-8")
    }

    /// What is kept of a page.
    pub(crate) fn page(&self, path: &str) -> &Page {
        self.pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// The pages with a public address of their own, by that address.
    pub(crate) fn by_url(&self) -> HashMap<&str, &Page> {
        self.pages.iter().filter_map(|page| Some((page.canonical.as_deref()?, page))).collect()
    }
}

fn render(renderer: &Renderer<'_>, route: Route) -> Vec<u8> {
    let mut out = Vec::new();
    renderer.page(route, &mut out).unwrap_or_else(|finding| panic!("{finding:?}"));
    out
}

/// The real site, rendered below a path so that links that forget it are found. Pages are rendered, read and dropped.
pub(crate) fn site() -> &'static Site {
    static SOURCES: OnceLock<pipeline::Site> = OnceLock::new();
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let mut diagnostics = Diagnostics::default();
        let overrides = Overrides { base_url: Some(BASE.to_owned()), ..Overrides::default() };
        let sources = SOURCES.get_or_init(|| pipeline::prepare(project(), &overrides, &mut diagnostics));
        let renderer = sources.renderer(Mode::Publish, &mut diagnostics);
        let findings = report(&diagnostics, &sources.loaded.sources, Format::Short, false);
        assert!(!diagnostics.has_errors(), "{findings}");
        let renderer = renderer.expect("a site without errors can be rendered");
        let extras = extras(&renderer);
        let routes: HashMap<String, Route> = renderer.routes().map(|route| (renderer.path(route), route)).collect();
        let mut sorted: Vec<(&String, &Route)> = routes.iter().collect();
        sorted.sort();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("a page is UTF-8");
        let mut pages: Vec<Page> =
            sorted.par_iter().map(|(path, route)| read(path, &text(render(&renderer, **route)))).collect();
        let others = extras.iter().filter(|(path, _)| has_extension(path, "html"));
        pages.extend(others.map(|(path, bytes)| read(path, &text(bytes.clone()))));
        Site { renderer, routes, extras, pages }
    })
}

fn unescape(text: &str) -> String {
    hikaku::escape::unescape(text)
}

fn read(path: &str, text: &str) -> Page {
    let mut page = Page {
        path: path.to_owned(),
        ids: HashSet::new(),
        links: BTreeSet::new(),
        canonical: None,
        robots: String::new(),
        lang: String::new(),
        faults: Vec::new(),
    };
    if text.bytes().any(|byte| byte < b' ' && byte != b'\n' && byte != b'\t') {
        page.faults.push("a control character".to_owned());
    }
    if text.contains("{ $") || text.contains("{$") || text.contains("{{") {
        page.faults.push("a placeholder that nothing filled".to_owned());
    }
    let tags = tags(text);
    let mut references = Vec::new();
    for tag in &tags {
        head(*tag, &mut page);
        body(*tag, &mut page, &mut references);
    }
    // A drawing has a title of its own; the page's stands in its head.
    let drawn = |tag: &Tag<'_>| tag.name == "title" && tag.get("id").is_some();
    let count = |name: &str| tags.iter().filter(|tag| tag.name == name && !drawn(tag)).count();
    for name in ["h1", "title", "main"] {
        if count(name) != 1 {
            page.faults.push(format!("{} elements `{name}`", count(name)));
        }
    }
    for (name, value) in references {
        if !value.split(' ').all(|id| page.ids.contains(id)) {
            page.faults.push(format!("{name}=\"{value}\" names nothing on the page"));
        }
    }
    page
}

/// Elements that speak of the whole page; a page has thousands of others.
const OF_THE_PAGE: [&str; 10] =
    ["html", "link", "meta", "title", "script", "style", "base", "iframe", "object", "embed"];

fn head(tag: Tag<'_>, page: &mut Page) {
    if !OF_THE_PAGE.contains(&tag.name) {
        return;
    }
    let get = |name| tag.get(name).map(unescape);
    match (tag.name, tag.get("rel").or(tag.get("name")).unwrap_or_default()) {
        ("html", _) => page.lang = get("lang").unwrap_or_default(),
        ("link", "canonical") => page.canonical = get("href"),
        ("link", "alternate") if tag.get("hreflang").is_some() => {
            page.faults.push("a link to another language in the head: they stand in the sitemap".to_owned());
        }
        ("meta", "robots") => page.robots = get("content").unwrap_or_default(),
        ("meta", "description") if tag.get("content").is_none_or(str::is_empty) => {
            page.faults.push("no description".to_owned());
        }
        ("title", _) if tag.text.trim().is_empty() => page.faults.push("no title".to_owned()),
        ("script", _) if tag.get("type") == Some("application/ld+json") => {
            if let Err(error) = serde_json::from_str::<serde_json::Value>(tag.text) {
                page.faults.push(format!("structured data: {error}"));
            }
        }
        ("script", _) if tag.get("src").is_none() || !tag.text.is_empty() => {
            page.faults.push("a script that stands in the page".to_owned());
        }
        ("style" | "base" | "iframe" | "object" | "embed", _) => page.faults.push(format!("an element `{}`", tag.name)),
        _ => {}
    }
}

fn body<'p>(tag: Tag<'p>, page: &mut Page, references: &mut Vec<(&'p str, &'p str)>) {
    for (name, value) in tag.attributes() {
        match name {
            "id" if value.is_empty() || value.contains(' ') => page.faults.push(format!("id=\"{value}\"")),
            "id" if !page.ids.insert(value.to_owned()) => {
                page.faults.push(format!("two elements with the id `{value}`"));
            }
            "href" | "src" | "data-codes" => {
                let external = value.starts_with("https://");
                if value.is_empty() || value == "#" || (value.contains(':') && !external) {
                    page.faults.push(format!("{name}=\"{value}\""));
                } else if !external {
                    page.links.insert(unescape(value));
                } else if tag.name != "a" && tag.name != "link" {
                    page.faults.push(format!("`{}` loads {value}", tag.name));
                }
            }
            "aria-labelledby" | "aria-describedby" | "for" | "list" => references.push((name, value)),
            "style" => page.faults.push("an attribute `style`".to_owned()),
            name if name.starts_with("on") => page.faults.push(format!("an attribute `{name}`")),
            _ => {}
        }
    }
}
