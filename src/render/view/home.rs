//! `home.html`, `front.html` and `404.html`: the pages that are about no code.

use tera::Value;

use super::{View, changes, lead, pick, protocol};
use crate::model::pair::CodeRef;
use crate::model::{Page, Route};
use crate::render::value;
use crate::render::values::Values;

/// How many comparisons of each protocol the home shows with their leads.
const NOTABLE: usize = 6;

/// How many changes the home tells; the feed has more.
const CHANGES: usize = 5;

/// The home of a locale.
pub fn page<'v>(view: View<'v>, context: &mut Values<'v>) {
    let catalog = view.scene.catalog;
    let page = Page::Home;
    let protocols = catalog.protocols.iter().enumerate().map(|(at, declared)| {
        let words = &view.words().protocols[at];
        let n = declared.codes.len();
        let comparisons = catalog.pairs_of(at).count();
        let count = view.of(at).site_counted("home-protocol-count", &[], &[("count", n), ("comparisons", comparisons)]);
        value::map([
            ("label", view.html(&words.title, page)),
            ("href", value::text(&page.link(Page::Protocol(at), catalog))),
            ("count", value::text(&count)),
            ("summary", view.html(&words.summary, page)),
        ])
    });
    context.insert("protocols", value::list(protocols));
    let pairs: Vec<_> = (0..catalog.protocols.len()).flat_map(|at| protocol::notable(view, at, NOTABLE)).collect();
    let specimen = pairs.first().map(|pair| {
        let side = |at: CodeRef| view.code_link(page, at, Page::Code(at));
        value::map([
            ("href", value::text(&page.link(Page::Comparison(*pair), catalog))),
            ("a", side(pair.a)),
            ("b", side(pair.b)),
        ])
    });
    context.insert("specimen", specimen.unwrap_or(Value::none()));
    pick::on_home(view, context);
    context.insert("notable", value::list(pairs.iter().map(|pair| lead::offer(view, *pair, page))));
    context.insert("changes", changes::list(view, changes::told(view).take(CHANGES)));
}

/// The front door: one door for each locale.
pub fn front(view: View<'_>, locales: &[usize], context: &mut Values<'_>) {
    let catalog = view.scene.catalog;
    let doors = locales.iter().map(|at| {
        let locale = &catalog.locales[*at];
        let own = View::new(view.scene, *at);
        value::map([
            ("lang", value::text(&locale.tag)),
            ("dir", value::text(locale.direction.attribute())),
            ("name", value::text(&locale.name)),
            ("href", value::text(&Route { locale: *at, page: Page::Home }.address(catalog))),
            ("tagline", value::text(&own.site("front-tagline", &[]))),
            ("protocols", protocols(own, "")),
        ])
    });
    context.insert("doors", value::list(doors));
}

/// The protocols of a language with what leads to them, whose addresses `before` makes of those below the site's.
fn protocols(view: View<'_>, before: &str) -> Value {
    let catalog = view.scene.catalog;
    value::list(catalog.protocols.iter().enumerate().map(|(at, protocol)| {
        let route = Route { locale: view.locale, page: Page::Protocol(at) };
        let href = format!("{before}{}", route.address(catalog));
        value::map([("href", value::text(&href)), ("label", value::text(&protocol.name))])
    }))
}

/// The page for addresses that do not exist: every language, absolute links.
pub fn lost(view: View<'_>, locales: &[usize], context: &mut Values<'_>) {
    let catalog = view.scene.catalog;
    let base = format!("{}/", catalog.settings.base_path());
    let tongues = locales.iter().map(|at| {
        let locale = &catalog.locales[*at];
        let own = View::new(view.scene, *at);
        value::map([
            ("lang", value::text(&locale.tag)),
            ("dir", value::text(locale.direction.attribute())),
            ("heading", value::text(&own.site("lost-heading", &[]))),
            ("text", value::text(&own.site("lost-text", &[]))),
            ("found", value::text(&own.site("lost-found", &[]))),
            ("home_href", value::text(&format!("{base}{}", Route { locale: *at, page: Page::Home }.address(catalog)))),
            ("home_label", value::text(&own.site("lost-home", &[]))),
            ("protocols", protocols(own, &base)),
            ("title", value::text(&own.site("lost-title", &[]))),
            ("search_label", value::text(&own.site("search-label", &[]))),
            ("search_example", value::text(&own.site("search-example", &[]))),
        ])
    });
    context.insert("tongues", value::list(tongues));
    let tags: Vec<&str> = locales.iter().map(|at| catalog.locales[*at].tag.as_str()).collect();
    context.insert("locale_tags", value::text(&tags.join(" ")));
    context.insert("source_locale", value::text(&catalog.settings.source_locale));
    context.insert("base_path", value::text(&base));
}
