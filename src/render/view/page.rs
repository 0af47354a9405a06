//! What every page has: `base.html`.

use tera::{Context, Value};

use super::{Scene, View, changes, comparison, edit, feed, number, pick, structured, translation};
use crate::escape;
use crate::load::Topic;
use crate::localize::marks;
use crate::model::{Catalog, Locale, LocaleState, Page, Route, Status};
use crate::render::values::{Given, Values};
use crate::render::{host, manifest, opensearch, value};

/// The longest title that names have room in, in characters; what is longer, search engines cut.
const LONGEST_TITLE: usize = 60;

/// A page as its frame sees it.
#[derive(Debug, Clone, Copy)]
pub enum Frame {
    /// A page of a locale.
    Page(Page),
    /// The front door.
    Front,
    /// The page for addresses that do not exist, served at any depth.
    Lost,
}

impl Scene<'_> {
    /// Is the locale shown at all?
    pub fn is_shown(&self, locale: &Locale) -> bool {
        self.preview || locale.pseudo.is_some() || locale.state != LocaleState::Unpublished
    }

    /// The locales that are shown, in order.
    pub fn shown(&self) -> Vec<usize> {
        (0..self.catalog.locales.len()).filter(|at| self.is_shown(&self.catalog.locales[*at])).collect()
    }

    /// The language, where the site has no other. Its home is what the front door leads to.
    pub fn only(&self) -> Option<usize> {
        if let [only] = self.shown()[..] { Some(only) } else { None }
    }

    /// Is the page offered to search engines in this locale?
    pub fn is_indexed(&self, route: Route) -> bool {
        let locale = &self.catalog.locales[route.locale];
        if locale.state == LocaleState::Unpublished {
            return false;
        }
        let worthy = match route.page {
            Page::Comparison(pair) => self.ranking.is_offered(pair),
            Page::Home | Page::Protocol(_) | Page::Decision(_) | Page::Code(_) => true,
            // Two meanings are worth telling apart; a number that all protocols but one leave unused has only one.
            Page::Number(first) => {
                let is_used = |status| !matches!(status, Status::Unused | Status::Reserved);
                let same = self.catalog.same_number(first);
                same.iter().filter(|at| is_used(self.catalog.code(**at).status)).count() > 1
            }
            Page::Translation => false,
        };
        worthy && (locale.state == LocaleState::Complete || self.is_translated(route))
    }

    /// Does the page reach the share of translated messages that the settings ask for, over its own messages?
    fn is_translated(&self, route: Route) -> bool {
        let coverage = self.words.coverage_of(route.locale, &topics(self.catalog, route.page));
        let threshold = usize::try_from(self.catalog.settings.translated_threshold).unwrap_or(100);
        coverage.translated * 100 >= coverage.total * threshold
    }
}

/// The files of words that are a page's own.
pub fn topics(catalog: &Catalog, page: Page) -> Vec<Topic> {
    match page {
        Page::Home | Page::Translation => vec![Topic::Site],
        Page::Protocol(at) => vec![Topic::Protocol(at)],
        Page::Decision(at) => vec![Topic::Decision(at)],
        Page::Code(at) => vec![Topic::Code(at)],
        Page::Comparison(pair) => vec![Topic::Code(pair.a), Topic::Code(pair.b), Topic::Pair(pair)],
        Page::Number(first) => catalog.same_number(first).iter().copied().map(Topic::Code).collect(),
    }
}

/// What a page is called, and how one gets to it.
pub struct Opening<'v> {
    /// The title in the head.
    pub title: String,
    /// What search engines show of the page.
    pub description: String,
    /// The path to the page.
    pub breadcrumb: Given<'v>,
    /// The page's own address, where it has one.
    pub url: Option<String>,
    /// Structured data: none on a page that is not offered to those who read it.
    pub data: Option<String>,
}

/// What any page is called. For comparisons it is put together from pieces, in [`super::comparison::page`].
pub fn opening(view: View<'_>, frame: Frame) -> Opening<'static> {
    let catalog = view.scene.catalog;
    let (title, description) = (title(view, frame), description(view, frame));
    match frame {
        Frame::Page(page) => {
            let crumbs = crumbs(view, page);
            let breadcrumb = value::list(crumbs.iter().map(|(label, to)| crumb(view, label, page, *to)));
            let breadcrumb = Given::Value(breadcrumb);
            let url = Some(view.route(page).url(catalog));
            let is_indexed = view.scene.is_indexed(view.route(page));
            let data = is_indexed.then(|| structured::json_ld(view, page, &title, &description, &crumbs));
            Opening { title, description, breadcrumb, url, data }
        }
        Frame::Front => {
            let home = |locale: usize| Route { locale, page: Page::Home }.url(catalog);
            let url = Some(view.scene.only().map_or_else(|| format!("{}/", catalog.settings.base_url), home));
            Opening { title, description, breadcrumb: Given::List(Vec::new()), url, data: None }
        }
        Frame::Lost => Opening { title, description, breadcrumb: Given::List(Vec::new()), url: None, data: None },
    }
}

/// Gives what `base.html` asks for and what depends on the depth of a page alone.
pub fn placed(view: View<'_>, frame: Frame) -> Context {
    let scene = view.scene;
    let catalog = scene.catalog;
    let base = format!("{}/", catalog.settings.base_path());
    let root = match frame {
        Frame::Page(page) => page.root(),
        Frame::Front => "",
        Frame::Lost => &base,
    };
    let tag = &catalog.locales[view.locale].tag;
    let home = match frame {
        Frame::Page(page) => page.locale_root().to_owned(),
        Frame::Front | Frame::Lost => format!("{root}{tag}/"),
    };
    let mut context = Context::new();
    let feed = matches!(frame, Frame::Page(_)).then(|| changes::told(view).next()).flatten();
    let asset = |name: &str| value::text(&format!("{root}{}", scene.assets.path(name)));
    context.insert_value(
        "assets",
        value::map([
            ("css", asset("hikaku.css")),
            ("theme", asset("theme.js")),
            ("script", asset("hikaku.js")),
            ("codes", asset("codes.js")),
            ("search", asset("search.js")),
            ("matrix", asset("matrix.js")),
            ("favicon", asset("favicon.svg")),
            ("touch_icon", value::text(&format!("{root}apple-touch-icon.png"))),
            ("manifest", value::text(&format!("{root}{}", manifest::name(tag)))),
            ("front", if matches!(frame, Frame::Front) { asset("front.js") } else { Value::none() }),
            ("opensearch", value::text(&format!("{root}{}", opensearch::name(tag)))),
            ("decide", asset("decide.js")),
            ("picker", asset("picker.js")),
            ("lost", if matches!(frame, Frame::Lost) { asset("404.js") } else { Value::none() }),
            ("feed", feed.map_or_else(Value::none, |_| value::text(&format!("{home}{}", feed::NAME)))),
        ]),
    );
    let own = [&home, Page::Home.address(catalog).as_str()].concat();
    context.insert_value("home_href", value::text(if own.is_empty() { "./" } else { &own }));
    context.insert_value("home", value::text(&home));
    context.insert_value("root", value::text(root));
    context.insert_value("languages", languages(view, frame, root));
    let translation = match frame {
        Frame::Page(_) if catalog.is_translated() => {
            value::text(&format!("{home}{}", Page::Translation.address(catalog)))
        }
        _ => Value::none(),
    };
    context.insert_value("translation_href", translation);
    context
}

/// Fills in what else `base.html` asks for. The edit links of a comparison are filled in with its codes.
pub fn frame<'v>(view: View<'v>, frame: Frame, opening: Opening<'v>, context: &mut Values<'v>) {
    let catalog = view.scene.catalog;
    head(view, frame, opening, context);
    context.insert("picks", Value::from(pick::is_on(view, frame)));
    let protocol = match frame {
        Frame::Page(Page::Protocol(at) | Page::Decision(at)) => Some(at),
        Frame::Page(Page::Code(at)) => Some(at.protocol),
        Frame::Page(Page::Comparison(pair)) => Some(pair.a.protocol),
        _ => None,
    };
    let key = protocol.map(|at| catalog.protocols[at].id.0.as_str());
    context.insert("protocol_key", value::optional_text(key));
    let page = if let Frame::Page(page) = frame { page } else { Page::Home };
    context.give("path", Given::plain(page.address(catalog)));
    context.insert("notices", notices(view, frame));
    if !matches!(frame, Frame::Page(Page::Comparison(_))) {
        edit::links(view, frame, context);
    }
    let report = match frame {
        Frame::Page(page) => {
            let route = view.route(page);
            host::report(&catalog.settings, &route.address(catalog), &route.url(catalog))
        }
        Frame::Front | Frame::Lost => None,
    };
    context.give("report_href", report.map_or_else(Given::none, Given::plain));
    translation::foot(view, frame, context);
}

/// Fills in `stub.html`: where the page is. A stub lies in the page's own folder, so the page's name is a link.
pub fn stub(view: View<'_>, page: Page, context: &mut Values<'_>) {
    let catalog = view.scene.catalog;
    context.insert("title", value::text(&title(view, Frame::Page(page))));
    context.insert("href", value::text(&page.link(page, catalog)));
    context.insert("canonical", value::text(&view.route(page).url(catalog)));
}

fn head<'v>(view: View<'v>, frame: Frame, opening: Opening<'v>, context: &mut Values<'v>) {
    let scene = view.scene;
    let indexed = match frame {
        Frame::Page(page) => scene.is_indexed(view.route(page)),
        Frame::Front => true,
        Frame::Lost => false,
    };
    // To index a page and to follow its links is what search engines do unasked.
    let robots = match (indexed, frame) {
        (true, _) => Given::none(),
        (false, Frame::Lost) => Given::plain("noindex"),
        (false, _) => Given::plain("noindex, follow"),
    };
    let kind = match frame {
        Frame::Page(Page::Home | Page::Protocol(_)) | Frame::Front | Frame::Lost => "website",
        Frame::Page(_) => "article",
    };
    let page = vec![
        ("kind", Given::plain(kind)),
        ("title", Given::plain(opening.title)),
        ("description", Given::plain(opening.description)),
        ("robots", robots),
        ("canonical", opening.url.map_or_else(Given::none, Given::plain)),
    ];
    context.give("page", Given::Map(page));
    context.give("breadcrumb", opening.breadcrumb);
    context.give("jsonld", opening.data.map_or_else(Given::none, |data| Given::Html(data.into())));
}

/// Is a title as short as search engines show it?
pub fn fits(title: &str) -> bool {
    marks::strip(title).chars().count() <= LONGEST_TITLE
}

fn title(view: View<'_>, frame: Frame) -> String {
    let catalog = view.scene.catalog;
    match frame {
        Frame::Page(Page::Protocol(at)) => of_protocol(view, at, "protocol-title"),
        Frame::Page(Page::Decision(at)) => view.words().decisions[&at].title.text.clone(),
        Frame::Page(Page::Code(at)) => {
            let code = catalog.code(at);
            let title = &view.words().codes[&at].title.text;
            let [number, name] = [&code.code, &code.name].map(|text| view.isolated(text));
            let args = [
                ("protocol", catalog.protocol(at).name.as_str()),
                ("code", &number),
                ("name", &name),
                ("title", title),
            ];
            // A title that only repeats the registered name would stand there twice.
            let plain = marks::strip(title).to_lowercase() == code.name.to_lowercase();
            let id = if plain { "code-title-plain" } else { "code-title" };
            let whole = view.site(id, &args);
            match &code.short {
                Some(short) if !fits(&whole) => {
                    let short = view.isolated(short);
                    let args = args.map(|(name, text)| (name, if name == "name" { short.as_ref() } else { text }));
                    view.site(id, &args)
                }
                _ => whole,
            }
        }
        Frame::Page(Page::Comparison(pair)) => {
            let names = view.pair_args(pair).map(|(name, _)| name);
            comparison::title(view, pair, |texts| {
                let args: Vec<(&str, &str)> = names.into_iter().zip(texts.iter().copied()).collect();
                view.site("compare-title", &args)
            })
        }
        Frame::Page(Page::Number(first)) => number::title(view, first),
        Frame::Page(Page::Translation) => {
            view.site("translation-title", &[("language", &catalog.locales[view.locale].name)])
        }
        Frame::Page(Page::Home) => view.site("home-title", &[]),
        Frame::Front => view.site("front-title", &[]),
        Frame::Lost => view.site("lost-title", &[]),
    }
}

fn description(view: View<'_>, frame: Frame) -> String {
    match frame {
        Frame::Page(Page::Protocol(at)) => of_protocol(view, at, "protocol-description"),
        Frame::Page(Page::Decision(at)) => escape::strip_tags(&view.words().decisions[&at].summary.text),
        Frame::Page(Page::Code(at)) => super::code::description(view, at),
        // Its lead, which is put together with the page.
        Frame::Page(Page::Comparison(_)) => String::new(),
        Frame::Page(Page::Number(first)) => number::description(view, first),
        Frame::Page(Page::Translation) => view.site("translation-description", &[]),
        Frame::Page(Page::Home) => view.site("home-lead", &[]),
        Frame::Front => view.site("front-description", &[]),
        Frame::Lost => view.site("lost-text", &[]),
    }
}

fn of_protocol(view: View<'_>, at: usize, id: &str) -> String {
    let protocol = &view.scene.catalog.protocols[at];
    view.site_counted(id, &[("protocol", &protocol.name)], &[("count", protocol.codes.len())])
}

/// The languages, each with its folder: a page is found there under the same path as in its own.
fn languages(view: View<'_>, frame: Frame, root: &str) -> Value {
    let scene = view.scene;
    let catalog = scene.catalog;
    // One who reads the only language there is has nothing to choose.
    let shown = scene.shown();
    let is_choice = shown.len() > 1 || !matches!(frame, Frame::Page(_));
    value::list(shown.into_iter().filter(|_| is_choice).map(|locale| {
        let declared = &catalog.locales[locale];
        value::map([
            ("lang", value::text(&declared.tag)),
            ("name", value::text(&declared.name)),
            ("share", value::optional_text(translation::menu_share(view, locale).as_deref())),
            ("folder", value::text(&[root, &declared.tag, "/"].concat())),
            ("current", Value::from(locale == view.locale && matches!(frame, Frame::Page(_)))),
        ])
    }))
}

/// The steps from the home to a page; the last is the page itself, but for comparisons.
pub fn crumbs(view: View<'_>, page: Page) -> Vec<(String, Page)> {
    let catalog = view.scene.catalog;
    let mut crumbs = vec![(view.site("breadcrumb-home", &[]), Page::Home)];
    let mut protocol = |at: usize| crumbs.push((catalog.protocols[at].name.clone(), Page::Protocol(at)));
    match page {
        Page::Home => return Vec::new(),
        Page::Translation => crumbs.push((view.site("translation-link", &[]), page)),
        Page::Protocol(at) => protocol(at),
        Page::Decision(at) => {
            protocol(at);
            crumbs.push((view.words().decisions[&at].title.text.clone(), page));
        }
        Page::Code(at) => {
            protocol(at.protocol);
            crumbs.push((catalog.code(at).code.clone(), page));
        }
        // The last step is added to these, for each pair.
        Page::Comparison(pair) => protocol(pair.a.protocol),
        Page::Number(first) => crumbs.push((catalog.code(first).code.clone(), page)),
    }
    crumbs
}

/// A step of the path to a page.
pub fn crumb(view: View<'_>, label: &str, page: Page, to: Page) -> Value {
    let href = (to != page).then(|| page.link(to, view.scene.catalog));
    value::map([("label", value::text(label)), ("href", value::optional_text(href.as_deref()))])
}

/// What is said at the top of a page: that it is a draft, and how many of its texts are still in the source language.
fn notices(view: View<'_>, frame: Frame) -> Value {
    let Frame::Page(page) = frame else { return value::list([]) };
    let said = |text: &str| value::html(&format!("<p>{}</p>", escape::html(text)));
    let draft = is_draft(view.scene.catalog, page).then(|| said(&view.site("draft-notice", &[])));
    value::list(draft.into_iter().chain(partial(view, page).as_deref().map(said)))
}

/// Does a page show a draft? Where drafts are left out, none does.
fn is_draft(catalog: &Catalog, page: Page) -> bool {
    match page {
        Page::Home | Page::Translation | Page::Number(_) => false,
        Page::Protocol(at) | Page::Decision(at) => catalog.protocols[at].draft,
        Page::Code(at) => catalog.code(at).draft,
        Page::Comparison(pair) => catalog.code(pair.a).draft || catalog.code(pair.b).draft,
    }
}

/// How many of the page's texts are still in the source language, where some are.
fn partial(view: View<'_>, page: Page) -> Option<String> {
    let whole = view.words().coverage;
    if whole.translated == whole.total {
        return None;
    }
    let mut topics = topics(view.scene.catalog, page);
    if !topics.contains(&Topic::Site) {
        topics.push(Topic::Site);
    }
    let coverage = view.scene.words.coverage_of(view.locale, &topics);
    let missing = coverage.total - coverage.translated;
    (missing > 0).then(|| view.site_counted("notice-partial", &[], &[("count", missing)]))
}
