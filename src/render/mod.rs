//! Facts and words → the bytes of every file of the site.
//!
//! 1. [`templates`] compiles the templates; each locale has an engine of its own, whose global context holds its words.
//! 2. [`Renderer::new`] makes what depends on a code alone once for each code, locale and depth ([`view::code`]), and
//!    finishes the pieces of comparisons ([`view::spread`]).
//! 3. [`Renderer::page`] joins those values and renders one page; it is called from many threads. Comparisons of one shape
//!    are rendered once, and then filled ([`press`]).
//! 4. [`Renderer::extras`] gives the files that are no page of a locale: front door, 404, sitemaps, assets, host files.
//!
//! [`inventory`] knows the names of all of them before anything is rendered.

pub mod api;
pub mod assets;
pub mod figure;
pub mod foreign;
pub mod host;
pub mod inventory;
pub mod ladder;
pub mod llms;
pub mod manifest;
pub mod meter;
pub mod mould;
pub mod opensearch;
pub mod plain;
pub mod press;
pub mod search;
pub mod sitemap;
pub mod template_ids;
pub mod templates;
pub mod value;
pub mod values;
pub mod view;
pub mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rayon::prelude::*;
use tera::{Context, Tera, Value};

use crate::compare::nearest::Ranking;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::Loaded;
use crate::load::theme::Bytes;
use crate::localize::Words;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Limit, Limits, Locale, Page, Route, Stubs, Urls};
use assets::Assets;
use meter::source::Counted;
use press::Press;
use templates::Looks;
use values::Values;
use view::code::CodeValues;
use view::page::Frame;
use view::spread::Spread;
use view::{Scene, View};

/// What pages may load: their own stylesheet, scripts, pictures and manifest, nothing inline. They ask their own host for nothing,
/// but what judges a page from within, as a browser's audit does that reads `robots.txt`, has the rights of the page; and a
/// preview's pages listen to the server that serves them.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// How many pages are gone through at a time: enough that threads seldom wait for each other at the end of a piece.
const PIECE: usize = 1 << 14;

/// What may differ between rendering for a folder and rendering for a browser on the same machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// For publishing.
    #[default]
    Publish,
    /// For a preview: unpublished locales are shown, and pages may ask the server that serves them for news.
    Preview,
}

/// Renders the pages of a site.
pub struct Renderer<'s> {
    loaded: &'s Loaded,
    catalog: &'s Catalog,
    words: &'s Words,
    ranking: Ranking,
    stubs: Stubs,
    assets: Assets,
    mode: Mode,
    /// The templates with calls that count, where the site has some of its own.
    counted: Option<BTreeMap<String, Counted>>,
    locales: Vec<LocaleLooks>,
}

/// What one locale's pages share.
struct LocaleLooks {
    voice: Voice,
    /// For each protocol that says some of the site's words in its own: what its pages are printed with.
    own: Vec<Option<Voice>>,
    /// What the frames of pages at each depth have in common; the first is that of homes.
    frames: Vec<Context>,
    /// Values for pages that lie as deep as a code's page, by protocol and code.
    near: Vec<Vec<CodeValues>>,
    /// The pieces of comparisons, by protocol.
    spreads: Vec<Spread>,
    /// Are some of the words round its pages those of another language?
    borrows: bool,
}

/// Templates with words round the pages in them, and what was cast from them.
struct Voice {
    tera: Tera,
    /// The shapes of comparisons.
    press: Press,
}

impl Voice {
    /// The words for the pages of a view's protocol, or for all others.
    fn new(view: View<'_>, mut tera: Tera) -> Self {
        globals(view, tera.global_context());
        Voice { tera, press: Press::default() }
    }
}

impl LocaleLooks {
    fn voice(&self, protocol: Option<usize>) -> &Voice {
        protocol.and_then(|at| self.own[at].as_ref()).unwrap_or(&self.voice)
    }

    fn voices(&self) -> impl Iterator<Item = &Voice> {
        self.own.iter().flatten().chain([&self.voice])
    }
}

impl<'s> Renderer<'s> {
    /// Compiles the templates and prepares what pages share. `None` where a template does not parse.
    pub fn new(
        loaded: &'s Loaded,
        catalog: &'s Catalog,
        words: &'s Words,
        mode: Mode,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let compiled = templates::compile(&loaded.theme, &loaded.sources, diagnostics)?;
        if !press::parts::check(&loaded.theme, &loaded.sources, diagnostics) {
            return None;
        }
        let verdicts: BTreeSet<Pair> =
            words.locales.iter().flat_map(|locale| locale.verdicts.keys().copied()).collect();
        let mut renderer = Renderer {
            loaded,
            catalog,
            words,
            ranking: Ranking::new(catalog, &verdicts),
            stubs: Stubs::new(catalog),
            assets: Assets::new(&loaded.theme, catalog),
            mode,
            counted: compiled.counted,
            locales: Vec::new(),
        };
        let locales =
            (0..catalog.locales.len()).into_par_iter().map(|locale| renderer.looks(locale, compiled.tera.clone()));
        match locales.collect::<Result<_, _>>() {
            Ok(locales) => renderer.locales = locales,
            Err(finding) => {
                diagnostics.push(*finding);
                return None;
            }
        }
        if let Some(finding) = words.too_long() {
            diagnostics.push(*finding);
            return None;
        }
        Some(renderer)
    }

    /// The same renderer, with each page rendered by its template and none filled into the mould of another: so slow that
    /// only tests ask for it, to hold the quick way against.
    #[must_use]
    pub fn one_by_one(mut self) -> Self {
        let voices = self.locales.iter_mut().flat_map(|looks| looks.own.iter_mut().flatten().chain([&mut looks.voice]));
        voices.for_each(|voice| voice.press = Press::idle());
        self
    }

    /// How many shapes the comparisons of a locale had so far, and how many of these are filled: for tests and measurements.
    pub fn shapes(&self, locale: usize) -> (usize, usize) {
        let shapes = self.locales[locale].voices().map(|voice| voice.press.shapes());
        shapes.fold((0, 0), |(all, filled), (own, own_filled)| (all + own, filled + own_filled))
    }

    fn looks(&self, locale: usize, tera: Tera) -> Result<LocaleLooks, Box<Diagnostic>> {
        let view = self.view(locale);
        let protocols = 0..self.catalog.protocols.len();
        let own = |at: usize| self.words.own.any(at).then(|| Voice::new(view.of(at), tera.clone()));
        let own: Vec<Option<Voice>> = protocols.clone().map(own).collect();
        let voice = Voice::new(view, tera);
        let near = |protocol: usize| -> Vec<CodeValues> {
            let codes = 0..self.catalog.protocols[protocol].codes.len();
            let codes = codes.into_par_iter().map(|code| CodeRef { protocol, code });
            codes.map(|at| view::code::values(view.of(protocol), at, Page::Code(at))).collect()
        };
        let near = protocols.clone().map(near).collect();
        let spread = |at: usize| {
            let tera = &own[at].as_ref().unwrap_or(&voice).tera;
            view::spread::spread(view.of(at), at, &self.with(tera))
        };
        let spreads = protocols.map(spread).collect::<Result<_, _>>()?;
        // Any page stands for all of its depth.
        let pair = Pair::beside_itself(CodeRef { protocol: 0, code: 0 });
        let pages = [Page::Home, Page::Protocol(0), Page::Comparison(pair)];
        let frames = pages.map(|page| view::page::placed(view, Frame::Page(page))).into();
        let borrows = self.words.borrows(locale);
        Ok(LocaleLooks { voice, own, frames, near, spreads, borrows })
    }

    fn with<'l>(&'l self, tera: &'l Tera) -> Looks<'l> {
        let Loaded { theme, sources, .. } = self.loaded;
        Looks { tera, counted: self.counted.as_ref(), theme, sources, limits: self.limits() }
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            catalog: self.catalog,
            words: self.words,
            ranking: &self.ranking,
            assets: &self.assets,
            sources: &self.loaded.sources,
            theme: &self.loaded.theme,
            preview: self.mode == Mode::Preview,
            tells_languages: true,
        }
    }

    /// The scene for what is no page, and has no elements for a text's language.
    fn plain_scene(&self) -> Scene<'_> {
        Scene { tells_languages: false, ..self.scene() }
    }

    fn view(&self, locale: usize) -> View<'_> {
        View::new(self.scene(), locale)
    }

    /// All pages of the catalog, in canonical order: of every locale that is shown. A page in whose place the site has a
    /// static file of its own is none.
    pub fn routes(&self) -> impl Iterator<Item = Route> + '_ {
        let all = self.scene().shown().into_iter();
        let all = all.flat_map(|locale| self.catalog.pages().map(move |page| Route { locale, page }));
        let has_own = self.assets.files.keys().any(|path| !path.starts_with("assets/"));
        all.filter(move |route| !has_own || !self.assets.files.contains_key(&self.path(*route)))
    }

    /// All [routes](Self::routes) in pieces of many, in order: what goes through all pages holds no more than one piece.
    pub fn pieces(&self) -> impl Iterator<Item = Vec<Route>> + '_ {
        let mut routes = self.routes();
        std::iter::from_fn(move || Some(routes.by_ref().take(PIECE).collect::<Vec<Route>>()))
            .take_while(|piece| !piece.is_empty())
    }

    /// How much the site may be.
    pub fn limits(&self) -> &Limits {
        &self.catalog.settings.limits
    }

    /// What links call pages.
    pub fn urls(&self) -> Urls {
        self.catalog.settings.urls
    }

    /// The file of a page below the output folder.
    pub fn path(&self, route: Route) -> String {
        route.path(self.catalog)
    }

    /// Renders one page into `out`, which is emptied first.
    pub fn page(&self, route: Route, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        out.clear();
        let view = View { protocol: route.page.protocol(), ..self.view(route.locale) };
        let looks = &self.locales[route.locale];
        let mut values = Values::default();
        let frame = Frame::Page(route.page);
        let opening = match route.page {
            Page::Comparison(pair) => view::comparison::page(view, pair, &looks.spreads[pair.a.protocol], &mut values),
            _ => view::page::opening(view, frame),
        };
        view::page::frame(view, frame, opening, &mut values);
        let template = match route.page {
            Page::Home => {
                view::home::page(view, &mut values);
                "home.html"
            }
            Page::Translation => {
                view::translation::page(view, &mut values);
                "translation.html"
            }
            Page::Protocol(at) => {
                view::protocol::page(view, at, &mut values);
                "protocol.html"
            }
            Page::Decision(at) => {
                view::decision::page(view, at, &mut values);
                "decision.html"
            }
            Page::Code(at) => {
                view::code::page(view, at, &looks.near[at.protocol], &looks.spreads[at.protocol], &mut values);
                "code.html"
            }
            Page::Comparison(_) => "comparison.html",
            Page::Number(first) => {
                view::number::page(view, first, &mut values);
                "number.html"
            }
        };
        let shared = &looks.frames[route.page.depth() - 1];
        let voice = looks.voice(route.page.protocol());
        self.template(route.locale, voice, (template, shared), values, out, &route.path(self.catalog))
    }

    /// Other addresses that lead to a page, as files below the output folder: none unless the settings ask for them.
    pub fn stubs(&self, route: Route) -> Vec<String> {
        let mut stubs = self.stubs.of(route, self.catalog);
        stubs.retain(|path| !self.assets.files.contains_key(path));
        stubs
    }

    /// Renders into `out`, which is emptied first, what stands at each of the other addresses of a page.
    pub fn stub(&self, route: Route, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        out.clear();
        let mut values = Values::default();
        let protocol = route.page.protocol();
        view::page::stub(View { protocol, ..self.view(route.locale) }, route.page, &mut values);
        let voice = self.locales[route.locale].voice(protocol);
        let template = ("stub.html", &Context::new());
        self.template(route.locale, voice, template, values, out, &route.path(self.catalog))
    }

    fn template(
        &self,
        locale: usize,
        voice: &Voice,
        (name, shared): (&str, &Context),
        values: Values<'_>,
        out: &mut Vec<u8>,
        record: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let looks = self.with(&voice.tera);
        // Of all other pages each has a shape of its own.
        if name == "comparison.html" {
            voice.press.print(name, shared, values, &looks, out, record)?;
        } else {
            looks.render(name, shared, values, out, record)?;
        }
        // Most languages lack nothing, and their pages are left as they are. Two pages speak in all languages.
        let speaks_all = matches!(name, "front.html" | "404.html");
        if self.locales[locale].borrows || speaks_all && self.locales.iter().any(|looks| looks.borrows) {
            let page = String::from_utf8_lossy(out);
            *out = foreign::place(&page, &self.catalog.locales, locale).into_bytes();
        }
        if out.len() > looks.limits.size(Limit::Page) {
            return Err(looks.too_large(name, record));
        }
        self.words.too_long().map_or(Ok(()), Err)
    }

    /// The sitemaps, which grow with the number of pages: handed to `put` one by one, with their paths below the output
    /// folder. Ends at the first error of `put`.
    pub fn sitemaps<E>(&self, put: &mut impl FnMut(&str, &[u8]) -> Result<(), E>) -> Result<(), E> {
        sitemap::sitemaps(self.scene(), || self.catalog.pages(), &mut |path: &str, text: &[u8]| {
            // What the site has of its own stands where hikaku would have made a file.
            if self.assets.files.contains_key(path) { Ok(()) } else { put(path, text) }
        })
    }

    /// The files that are no page of a locale, [sitemaps](Self::sitemaps) aside, with their paths below the output folder.
    /// Their number and size grow with the codes. The bytes of static files are shared with the theme they came from.
    pub fn extras(&self) -> Result<Vec<(String, Bytes)>, Box<Diagnostic>> {
        let locale = self.catalog.source_locale;
        let view = self.view(locale);
        let plain = self.plain_scene();
        let shown = plain.shown();
        let mut files = Vec::new();
        for (frame, template) in [(Frame::Front, "front.html"), (Frame::Lost, "404.html")] {
            let mut values = Values::default();
            view::page::frame(view, frame, view::page::opening(view, frame), &mut values);
            let path = if matches!(frame, Frame::Front) {
                view::home::front(view, &shown, &mut values);
                "index.html"
            } else {
                view::home::lost(view, &shown, &mut values);
                "404.html"
            };
            let mut out = Vec::new();
            let shared = view::page::placed(view, frame);
            let voice = self.locales[locale].voice(None);
            self.template(locale, voice, (template, &shared), values, &mut out, path)?;
            files.push((path.to_owned(), out));
        }
        files.push(("robots.txt".to_owned(), sitemap::robots(&self.catalog.settings.base_url).into_bytes()));
        if self.catalog.is_translated() {
            files.push(("translation.json".to_owned(), view::translation::json(self.scene()).into_bytes()));
        }
        files.extend(shown.iter().filter_map(|locale| {
            let path = format!("{}/{}", self.catalog.locales[*locale].tag, view::feed::NAME);
            Some((path, view::feed::feed(View::new(plain, *locale))?.into_bytes()))
        }));
        files.extend(shown.iter().map(|locale| {
            let path = format!("{}/{}", self.catalog.locales[*locale].tag, search::NAME);
            (path, search::index(View::new(plain, *locale)).into_bytes())
        }));
        files.extend(api::files(plain));
        files.push(("llms.txt".to_owned(), llms::llms(plain).into_bytes()));
        files.extend(shown.iter().map(|locale| {
            let path = manifest::name(&self.catalog.locales[*locale].tag);
            (path, manifest::manifest(View::new(plain, *locale)).into_bytes())
        }));
        files.extend(shown.iter().map(|locale| {
            let path = opensearch::name(&self.catalog.locales[*locale].tag);
            (path, opensearch::description(View::new(plain, *locale)).into_bytes())
        }));
        let base = self.catalog.settings.base_path();
        files.push(("_headers".to_owned(), headers(base).into_bytes()));
        files.push((SPECULATION.to_owned(), speculation(base).into_bytes()));
        files.push(("_redirects".to_owned(), redirects(&self.scene()).into_bytes()));
        // What the site has of its own stands where hikaku would have made a file.
        files.retain(|(path, _)| !self.assets.files.contains_key(path));
        let made = files.into_iter().map(|(path, bytes)| (path, Bytes::new(bytes)));
        let own = self.assets.files.iter().map(|(path, bytes)| (path.clone(), Bytes::clone(bytes)));
        Ok(made.chain(own).collect())
    }
}

/// What every template of a locale may use without being given it.
fn globals(view: View<'_>, context: &mut Context) {
    let catalog = view.scene.catalog;
    let locale = &catalog.locales[view.locale];
    let mut messages = tera::Map::new();
    for id in &view.scene.words.template_ids {
        messages.insert(id.replace('-', "_").into(), value::text(&view.site(id, &[])));
    }
    context.insert_value("t", messages.into());
    let assets = view.scene.assets;
    let (width, height) = assets.card_size().map_or((None, None), |(width, height)| (Some(width), Some(height)));
    let pixels = |number: Option<u32>| number.map_or_else(Value::none, Value::from);
    // Link previews write a language as `pt_BR`.
    let preview_tag = |locale: &Locale| value::text(&locale.tag.replace('-', "_"));
    let others =
        view.scene.shown().into_iter().filter(|at| *at != view.locale).map(|at| preview_tag(&catalog.locales[at]));
    context.insert_value("lang", value::text(&locale.tag));
    context.insert_value("dir", value::text(locale.direction.attribute()));
    context.insert_value(
        "site",
        value::map([
            ("csp", value::html(CONTENT_SECURITY_POLICY)),
            ("version", value::text(env!("CARGO_PKG_VERSION"))),
            ("generator_href", value::text(env!("CARGO_PKG_REPOSITORY"))),
            ("license_href", value::optional_text(catalog.settings.license.as_deref())),
            ("suffix", value::text(catalog.settings.urls.suffix())),
            ("card", value::text(&format!("{}/{}", catalog.settings.base_url, assets.path(assets::CARD)))),
            ("card_width", pixels(width)),
            ("card_height", pixels(height)),
            ("preview_lang", preview_tag(locale)),
            ("preview_langs", value::list(others)),
        ]),
    );
}

/// What a browser may fetch before it is asked for, for hosts that send `_headers`.
const SPECULATION: &str = "speculation-rules.json";

/// `_headers`, for the hosts that read it: the policy with what a meta element cannot say, what may be fetched early, and
/// long caching of hashed files.
fn headers(base: &str) -> String {
    format!(
        "/*\n  Content-Security-Policy: {CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer-when-downgrade\n  Speculation-Rules: \"{base}/{SPECULATION}\"\n\n\
         /{SPECULATION}\n  Content-Type: application/speculationrules+json\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}

/// A page is fetched when the pointer rests on a link to it; nothing of it runs before it is shown.
fn speculation(base: &str) -> String {
    let rules = serde_json::json!({
        "prefetch": [{"where": {"href_matches": format!("{base}/*")}, "eagerness": "moderate"}],
    });
    format!("{rules}\n")
}

/// `_redirects`, for the hosts that read it: former slugs of codes lead to their pages.
fn redirects(scene: &Scene<'_>) -> String {
    let mut out = String::new();
    let base = scene.catalog.settings.base_path();
    for at in scene.catalog.codes() {
        let code = scene.catalog.code(at);
        for former in &code.former_slugs {
            for locale in scene.shown() {
                let folder = format!("{base}/{}/{}", scene.catalog.locales[locale].tag, scene.catalog.protocol(at).id);
                let [from, to] = [former, &code.slug].map(|slug| format!("{folder}/{slug}.html"));
                let urls = scene.catalog.settings.urls;
                // With clean addresses a page may have been known by its file, or without the ending.
                let mut known = vec![from.as_str(), urls.address(&from)];
                known.dedup();
                for from in known {
                    let _ = writeln!(out, "{from} {} 301", urls.address(&to));
                }
            }
        }
    }
    out
}
