//! Pages and their addresses. Links between pages are made here and nowhere else.

use super::Catalog;
use super::pair::{CodeRef, Pair};
use super::path::{self, LONGEST_PROTOCOL};

/// The slug of a protocol's page about which code to send.
pub const DECISION: &str = "decide";

/// Slugs that no code can have, because a page beside those of the codes has them.
pub const TAKEN: [&str; 2] = ["index", DECISION];

/// Names that no code can have, because a file beside those of the codes in `api/` has them.
pub const TAKEN_BY_RECORDS: [&str; 4] = ["index", "facets", "verdicts", "decision"];

/// Names that no protocol can have, because other pages or files would stand where its own do.
const TAKEN_BY_FOLDERS: [&str; 5] = ["across", "compare", "n", "schema", "site"];

/// Why a folder of this name cannot hold a protocol, where it cannot: its name is part of every address.
pub fn check_protocol(id: &str) -> Result<(), &'static str> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_run = |part: &str| !part.is_empty() && part.chars().all(is_plain);
    if id.len() > LONGEST_PROTOCOL || !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.split('-').all(is_run) {
        return Err("write lower-case letters and digits, in runs joined by `-`, a letter first");
    }
    if TAKEN_BY_FOLDERS.contains(&id) {
        return Err("other pages or files have this name, so choose another");
    }
    if path::is_device(id) {
        return Err("on Windows this is the name of a device, so choose another");
    }
    Ok(())
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The home of a locale.
    Home,
    /// The state of the translations.
    Translation,
    /// A protocol, by position.
    Protocol(usize),
    /// Which code of a protocol to send, by the protocol's position.
    Decision(usize),
    /// A code.
    Code(CodeRef),
    /// Two codes.
    Comparison(Pair),
    /// A number that several protocols have, by the first code that is it.
    Number(CodeRef),
}

/// A page in a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route {
    /// Index into [`Catalog::locales`].
    pub locale: usize,
    /// The page.
    pub page: Page,
}

impl Route {
    /// The file below the output folder, `/`-separated: `ja/sip/301-moved-permanently.html`.
    pub fn path(self, catalog: &Catalog) -> String {
        let tag = &catalog.locales[self.locale].tag;
        [tag, "/", &self.page.path(catalog)].concat()
    }

    /// What links call the page, from the output folder: `ja/sip/301-moved-permanently.html`.
    pub fn address(self, catalog: &Catalog) -> String {
        catalog.settings.urls.address(&self.path(catalog)).to_owned()
    }

    /// The public address of the page: the one that links name. So a page has one address and no other for those who follow
    /// links, though a host answers to a folder's name as well.
    pub fn url(self, catalog: &Catalog) -> String {
        [&catalog.settings.base_url, "/", &self.address(catalog)].concat()
    }
}

impl Page {
    /// The file below the locale's folder.
    pub fn path(self, catalog: &Catalog) -> String {
        match self {
            Page::Home => "index.html".to_owned(),
            Page::Translation => "translation.html".to_owned(),
            Page::Protocol(protocol) => [&catalog.protocols[protocol].id.0, "/index.html"].concat(),
            Page::Decision(protocol) => [&catalog.protocols[protocol].id.0, "/", DECISION, ".html"].concat(),
            Page::Code(at) => [&catalog.protocol(at).id.0, "/", &catalog.code(at).slug, ".html"].concat(),
            Page::Number(first) => ["n/", &catalog.code(first).word(), ".html"].concat(),
            Page::Comparison(pair) => {
                let (a, b) = (&catalog.code(pair.a).slug, &catalog.code(pair.b).slug);
                ["compare/", &catalog.protocol(pair.a).id.0, "/", a, "-vs-", b, ".html"].concat()
            }
        }
    }

    /// What links call the page, from the locale's folder: empty for the home with clean addresses.
    pub fn address(self, catalog: &Catalog) -> String {
        catalog.settings.urls.address(&self.path(catalog)).to_owned()
    }

    /// The protocol that the page is about; none where it is about several, or about none.
    pub fn protocol(self) -> Option<usize> {
        match self {
            Page::Protocol(at) | Page::Decision(at) => Some(at),
            Page::Code(at) => Some(at.protocol),
            Page::Comparison(pair) => Some(pair.protocol()),
            Page::Home | Page::Translation | Page::Number(_) => None,
        }
    }

    /// How many folders below the output folder the page lies: the number of `../` to its root.
    pub fn depth(self) -> usize {
        match self {
            Page::Home | Page::Translation => 1,
            Page::Protocol(_) | Page::Decision(_) | Page::Code(_) | Page::Number(_) => 2,
            Page::Comparison(_) => 3,
        }
    }

    /// The relative prefix from this page to the output folder's root: `../../`.
    pub fn root(self) -> &'static str {
        &"../../../"[..3 * self.depth()]
    }

    /// The relative prefix from this page to its locale's folder.
    pub fn locale_root(self) -> &'static str {
        &"../../../"[..3 * (self.depth() - 1)]
    }

    /// A relative link from this page to another of the same locale, as short as it can be.
    pub fn link(self, to: Page, catalog: &Catalog) -> String {
        let (from, to) = (self.path(catalog), to.path(catalog));
        let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
        let folder = to.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
        let link = "../".repeat(from[folder..].matches('/').count()) + catalog.settings.urls.address(&to[folder..]);
        // Nothing at all would be the page on which the link stands.
        if link.is_empty() { "./".to_owned() } else { link }
    }
}
