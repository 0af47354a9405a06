//! What each template receives: the contract with `templates/`, a file a template.
//!
//! Everything that depends on a code alone is made once for each code and locale, in [`code::CodeValues`]; a comparison
//! only joins such values. Keys that may be absent are given all the same, without a value, because a template engine
//! that takes a missing key for nothing also takes a misspelt one for nothing.

pub mod changes;
pub mod code;
pub mod comparison;
pub mod decision;
pub mod edit;
pub mod feed;
pub mod flow;
pub mod home;
pub mod lead;
pub mod matrix;
pub mod number;
pub mod page;
pub mod phrase;
pub mod pick;
pub mod protocol;
pub mod spread;
pub mod structured;
pub mod translation;

use std::borrow::Cow;

use tera::Value;

use super::{figure, foreign, value};
use crate::compare::nearest::Ranking;
use crate::escape;
use crate::load::theme::Theme;
use crate::localize::{LocaleWords, Text, Words};
use crate::localize::{markdown, marks};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Citation, Direction, DocumentKind, HeaderNeed, Page, Protocol, Route, Status};
use crate::render::assets::Assets;
use crate::source::Sources;

/// Everything a view is made from; nothing in it depends on a page.
#[derive(Clone, Copy)]
pub struct Scene<'s> {
    /// The facts.
    pub catalog: &'s Catalog,
    /// The words of all locales.
    pub words: &'s Words,
    /// Which comparisons to read next.
    pub ranking: &'s Ranking,
    /// Names of the published static files.
    pub assets: &'s Assets,
    /// Texts, for the paths of edit links.
    pub sources: &'s Sources,
    /// The looks, for findings.
    pub theme: &'s Theme,
    /// Are unpublished locales shown too? In a preview they are.
    pub preview: bool,
    /// Are site texts of another language marked as such? On pages they are, which [`foreign`] then goes over.
    pub tells_languages: bool,
}

/// Each of the names once, whatever their case, in their order.
pub fn once(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names {
        if !seen.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            seen.push(name);
        }
    }
    seen
}

/// A scene in one locale.
#[derive(Clone, Copy)]
pub struct View<'s> {
    /// What there is.
    pub scene: Scene<'s>,
    /// Index of the locale.
    pub locale: usize,
    /// The protocol that is spoken of, which may say some of the site's messages in words of its own; none where several are.
    pub protocol: Option<usize>,
}

impl<'s> View<'s> {
    /// A scene in a locale, where no protocol is spoken of.
    pub fn new(scene: Scene<'s>, locale: usize) -> Self {
        View { scene, locale, protocol: None }
    }

    /// The same where a protocol is spoken of.
    #[must_use]
    pub fn of(self, protocol: usize) -> Self {
        View { protocol: Some(protocol), ..self }
    }

    /// The same where two codes of a protocol are.
    #[must_use]
    pub fn of_pair(self, pair: Pair) -> Self {
        self.of(pair.protocol())
    }

    /// The words of the locale.
    pub fn words(&self) -> &'s LocaleWords {
        &self.scene.words.locales[self.locale]
    }

    /// What a code is called besides its name: what its facts list, and the words by which people look for it.
    pub fn aliases(&self, at: CodeRef) -> Vec<String> {
        let code = self.scene.catalog.code(at);
        let words = &self.words().codes[&at].aliases;
        once(code.aliases.iter().chain(&code.former_names).chain(words).cloned())
    }

    /// A site message with texts as arguments, in the words of the protocol that is spoken of.
    pub fn site(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.site_counted(id, args, &[])
    }

    /// A site message with a count.
    pub fn site_counted(&self, id: &str, args: &[(&str, &str)], counts: &[(&str, usize)]) -> String {
        let mut all = crate::localize::bundle::args(args);
        for (name, count) in counts {
            all.set(*name, *count);
        }
        let (text, locale) = self.scene.words.site(self.locale, self.protocol, id, &all);
        if locale == self.locale || !self.scene.tells_languages { text } else { foreign::mark(&text, locale) }
    }

    /// How much a header field is needed, and in the answers to which requests.
    pub fn need(&self, protocol: &Protocol, header: &HeaderNeed<'_>) -> String {
        let need = header.need.word();
        if header.requests.is_empty() {
            return self.site(&format!("need-{need}"), &[]);
        }
        let names: Vec<&str> = header.requests.iter().map(|at| protocol.requests.names[*at].as_str()).collect();
        let requests = names.join(&self.site("list-separator", &[]));
        self.site(&format!("need-{need}-for"), &[("requests", &requests)])
    }

    /// The route of a page in this locale.
    pub fn route(&self, page: Page) -> Route {
        Route { locale: self.locale, page }
    }

    /// A localized text for a page.
    pub fn html(&self, text: &Text, page: Page) -> Value {
        value::html(&self.html_string(text, page))
    }

    /// The same as a string.
    pub fn html_string(&self, text: &Text, page: Page) -> String {
        let locales = &self.scene.catalog.locales;
        let foreign = text.fallback.map(|at| locales[self.locale].foreign(&locales[at]));
        value::localized(text, page.locale_root(), foreign.as_deref())
    }

    /// A citation: its label and where it can be read.
    pub fn cite(&self, protocol: &Protocol, citation: &Citation) -> Value {
        value::map([
            ("label", value::text(&self.cite_label(protocol, citation))),
            ("href", value::optional_text(protocol.url(citation).as_deref())),
        ])
    }

    /// How a citation reads: "RFC 3261, 21.6.1"; a product by its name.
    pub fn cite_label(&self, protocol: &Protocol, citation: &Citation) -> String {
        let document = protocol.document(&citation.document);
        match (document.map(|document| document.kind), &citation.section) {
            (Some(DocumentKind::Practice), _) => self.site("citation-practice", &[]),
            (Some(DocumentKind::Rfc), Some(section)) => self.section_label(&document_name(&citation.document), section),
            (_, Some(section)) => self.section_label(&citation.document, section),
            (Some(DocumentKind::Rfc), None) => document_name(&citation.document),
            (Some(_), None) => document.map(|document| document.title.clone()).unwrap_or_default(),
            (None, None) => citation.document.clone(),
        }
    }

    fn section_label(&self, document: &str, section: &str) -> String {
        markdown::whole(&self.site("citation-section", &[("document", document), ("section", section)]))
    }

    /// A source with its title, for lists of sources.
    pub fn reference(&self, protocol: &Protocol, citation: &Citation) -> Value {
        let document = protocol.document(&citation.document);
        let titled = document.filter(|document| document.kind == DocumentKind::Rfc || citation.section.is_some());
        value::map([
            ("label", value::text(&self.cite_label(protocol, citation))),
            ("href", value::optional_text(protocol.url(citation).as_deref())),
            ("title", value::optional_text(titled.map(|document| document.title.as_str()))),
        ])
    }

    /// The two codes of a pair as arguments of a title.
    pub fn pair_args(&self, pair: Pair) -> [(&'static str, &'s str); 5] {
        let catalog = self.scene.catalog;
        let (a, b) = (catalog.code(pair.a), catalog.code(pair.b));
        [
            ("protocol", &catalog.protocol(pair.a).name),
            ("a", &a.code),
            ("a-name", &a.name),
            ("b", &b.code),
            ("b-name", &b.name),
        ]
    }

    /// The same as HTML, for places in an element: names say their language, and on a page from right to left each stands for
    /// itself.
    pub fn pair_html(&self, pair: Pair) -> [String; 5] {
        let [a, b] = [pair.a, pair.b].map(|at| self.number_and_name(at));
        let protocol = escape::html(&self.scene.catalog.protocol(pair.a).name);
        let [[a, a_name], [b, b_name]] = [a, b];
        [protocol, a, a_name, b, b_name]
    }

    /// A code and its name as HTML, marked as they are in the sentences of the site.
    pub fn number_and_name(&self, at: CodeRef) -> [String; 2] {
        let catalog = self.scene.catalog;
        let (code, locale) = (catalog.code(at), &catalog.locales[self.locale]);
        let (number, name) = (escape::html(&code.code), escape::html(&code.name));
        let number = if locale.direction == Direction::Rtl { format!("<bdi>{number}</bdi>") } else { number };
        let name = match locale.around_name(catalog.name_lang(at)) {
            Some((open, close)) => [open.as_str(), &name, close].concat(),
            None => name,
        };
        [number, name]
    }

    /// A text within a title, where no element can stand: on a page from right to left it is kept apart by signs that Unicode has
    /// for that.
    pub fn isolated<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.scene.catalog.locales[self.locale].direction {
            Direction::Ltr => text.into(),
            Direction::Rtl => format!("\u{2068}{text}\u{2069}").into(),
        }
    }

    /// A code as a link: number, registered name, address.
    pub fn code_link(&self, from: Page, at: CodeRef, to: Page) -> Value {
        let code = self.scene.catalog.code(at);
        value::map([
            ("code", value::text(&code.code)),
            ("shown", figure::html(&code.code)),
            ("name", value::text(&code.name)),
            ("name_lang", value::text(self.scene.catalog.name_lang(at))),
            ("size", Value::from(figure::size(&code.code))),
            ("href", value::text(&from.link(to, self.scene.catalog))),
        ])
    }

    /// The translated title of a code, unless it only repeats the registered name.
    pub fn own_title(&self, at: CodeRef, page: Page) -> Value {
        let (title, name) = (&self.words().codes[&at].title, &self.scene.catalog.code(at).name);
        if marks::strip(&title.text).to_lowercase() == name.to_lowercase() {
            Value::none()
        } else {
            self.html(title, page)
        }
    }

    /// The status of a code in words; that it is registered is not worth any.
    pub fn status(&self, at: CodeRef) -> Option<String> {
        let status = self.scene.catalog.code(at).status;
        (status != Status::Registered).then(|| self.of(at.protocol).site(&format!("status-{}", status.word()), &[]))
    }

    /// The badge of a code: that it is a draft, or else its status.
    pub fn badge(&self, at: CodeRef) -> Value {
        let draft = self.scene.catalog.code(at).draft.then(|| self.site("draft-mark", &[]));
        value::optional_text(draft.or_else(|| self.status(at)).as_deref())
    }
}

/// `RFC3261` as people write it, with a space that does not break.
fn document_name(id: &str) -> String {
    match id.strip_prefix("RFC") {
        Some(number) if number.chars().all(|c| c.is_ascii_digit()) => format!("RFC\u{a0}{number}"),
        _ => id.to_owned(),
    }
}
