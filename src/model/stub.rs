//! Other addresses of a page. A page has one address, and the script of the 404 page finds it from reversed pairs and from
//! codes without their names; where a host cannot serve that page, a site can ask for small pages that lead there.

use super::pair::{CodeRef, Pair};
use super::path::{BETWEEN, can_be_compared, is_device};
use super::{Catalog, Page, Route};

/// A kind of other address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stub {
    /// The second code before the first: `600-busy-everywhere-vs-301-moved-permanently.html`.
    Reversed,
    /// Codes without their names: `486.html`, `301-vs-600.html`; with [`Stub::Reversed`], `600-vs-301.html` too.
    Short,
}

impl Stub {
    /// All of them, with the words of `content/site.yaml`.
    pub const ALL: [(&'static str, Stub); 2] = [("reversed", Stub::Reversed), ("short", Stub::Short)];
}

/// The other addresses of all pages, as the settings ask for them. Grows with the number of codes, not of pages.
#[derive(Debug, Clone)]
pub struct Stubs {
    asked: Vec<Stub>,
    /// By protocol and code: the code without its name, where no other address begins or ends like it.
    short: Vec<Vec<Option<String>>>,
}

impl Stubs {
    /// Finds out which codes can do without their names.
    pub fn new(catalog: &Catalog) -> Self {
        let asked = catalog.settings.stubs.clone();
        let short_of = |protocol: usize| -> Vec<Option<String>> {
            let codes = &catalog.protocols[protocol].codes;
            let short = |(at, word): (usize, String)| {
                let others = codes.iter().enumerate().filter(|(other, _)| *other != at);
                let is_taken = others.map(|(_, other)| other).any(|other| other.slug == word || other.word() == word);
                let is_page = super::route::TAKEN.contains(&word.as_str());
                (!is_taken && !is_page && can_be_compared(&word) && !is_device(&word)).then_some(word)
            };
            codes.iter().map(super::Code::word).enumerate().map(short).collect()
        };
        let is_asked = asked.contains(&Stub::Short);
        let short = (0..catalog.protocols.len()).filter(|_| is_asked).map(short_of).collect();
        Stubs { asked, short }
    }

    /// The files below the output folder that lead to a page: in the folder of its own file, and none of them that file.
    pub fn of(&self, route: Route, catalog: &Catalog) -> Vec<String> {
        if self.asked.is_empty() {
            return Vec::new();
        }
        let own = route.path(catalog);
        let (folder, name) = own.rsplit_once('/').unwrap_or(("", &own));
        let mut names = match route.page {
            Page::Code(at) => self.short(at).map(|word| format!("{word}.html")).into_iter().collect(),
            Page::Comparison(pair) => self.of_pair(pair, catalog),
            Page::Home | Page::Translation | Page::Protocol(_) | Page::Decision(_) | Page::Number(_) => Vec::new(),
        };
        names.retain(|other| other != name);
        names.into_iter().map(|other| format!("{folder}/{other}")).collect()
    }

    fn of_pair(&self, pair: Pair, catalog: &Catalog) -> Vec<String> {
        let Pair { a, b, .. } = pair;
        let is_reversed = self.asked.contains(&Stub::Reversed);
        let name = |first: &str, second: &str| format!("{first}-{BETWEEN}-{second}.html");
        let mut names = Vec::new();
        if is_reversed {
            names.push(name(&catalog.code(b).slug, &catalog.code(a).slug));
        }
        if let (Some(a), Some(b)) = (self.short(a), self.short(b)) {
            names.push(name(a, b));
            if is_reversed {
                names.push(name(b, a));
            }
        }
        // Where the slugs are nothing but the codes, the two ways of reversing are one.
        names.sort_unstable();
        names.dedup();
        names
    }

    fn short(&self, at: CodeRef) -> Option<&str> {
        self.short.get(at.protocol)?[at.code].as_deref()
    }
}
