//! `LOCALE/feed.xml`: what has changed, as an Atom feed (RFC 4287).

use std::fmt::Write;

use super::{View, changes};
use crate::escape;
use crate::model::{Page, Route};

/// The most entries of a feed.
const MOST: usize = 50;

/// The name of the file in the locale's folder.
pub const NAME: &str = "feed.xml";

/// The feed of a locale. `None` where nothing has been told: a feed must say when it was last changed.
pub fn feed(view: View<'_>) -> Option<String> {
    let catalog = view.scene.catalog;
    let newest = changes::told(view).next()?;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let lang = &catalog.locales[view.locale].tag;
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">");
    // Names that stay what they are, whatever links call the home.
    let folder = escape::html(&format!("{}/{lang}/", catalog.settings.base_url));
    let home = escape::html(&view.route(Page::Home).url(catalog));
    let _ = writeln!(out, "<id>{folder}</id>");
    let _ = writeln!(out, "<title>{}</title>", escape::html(&view.site("feed-title", &[])));
    let _ = writeln!(out, "<updated>{}T00:00:00Z</updated>", newest.date);
    let _ = writeln!(out, "<author><name>{}</name></author>", escape::html(&view.site("site-name", &[])));
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>");
    let _ = writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{folder}{NAME}\"/>");
    let mut ids: Vec<String> = Vec::new();
    for change in changes::told(view).take(MOST) {
        // Read as a name, not as a place: it stays the same when entries are added or an order changes.
        let subjects: Vec<String> = change.subjects.iter().map(|subject| changes::key(catalog, *subject)).collect();
        let id = format!("{folder}#{}-{}-{}", change.date, change.message.value, subjects.join("+"));
        let twin = ids.iter().filter(|known| **known == id).count();
        ids.push(id.clone());
        let id = if twin == 0 { id } else { format!("{id}-{}", twin + 1) };
        let page = if let [subject] = change.subjects[..] { subject.page() } else { Page::Home };
        let href = escape::html(&Route { locale: view.locale, page }.url(catalog));
        let _ = write!(
            out,
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}T00:00:00Z</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{href}\"/>\n",
            escape::html(&id),
            escape::html(&changes::text(view, change)),
            change.date,
        );
        if change.subjects.len() > 1 {
            let links = change.subjects.iter().map(|subject| {
                let href = escape::html(&Route { locale: view.locale, page: subject.page() }.url(catalog));
                format!("<li><a href=\"{href}\">{}</a></li>", escape::html(&changes::name(view, *subject)))
            });
            let list = format!("<ul>{}</ul>", links.collect::<String>());
            let _ = writeln!(out, "<content type=\"html\">{}</content>", escape::html(&list));
        }
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    Some(out)
}
