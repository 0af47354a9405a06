//! Documents, and the citations that name a section of one.

use std::fmt;

use crate::escape::is_unprintable;

/// What kind of document a fact rests on; it decides where a citation links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// An RFC: cited with a section, linked to the RFC Editor's page.
    Rfc,
    /// An IANA registry.
    Iana,
    /// An ITU recommendation.
    Itu,
    /// A W3C or WHATWG specification.
    W3c,
    /// A product's documented or observed behaviour: whose practice it is.
    Product,
    /// What is common practice and stands in no document.
    Practice,
    /// Another standard or document.
    Other,
}

impl DocumentKind {
    /// The words `kind` may have in `protocol.yaml`.
    pub const NAMES: [&'static str; 7] = ["rfc", "iana", "itu", "w3c", "product", "practice", "other"];

    /// The kind of a word.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "rfc" => Self::Rfc,
            "iana" => Self::Iana,
            "itu" => Self::Itu,
            "w3c" => Self::W3c,
            "product" => Self::Product,
            "practice" => Self::Practice,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

/// A document that citations name.
#[derive(Debug, Clone)]
pub struct Document {
    /// The name used in citations: `RFC3261`.
    pub id: String,
    /// What kind it is.
    pub kind: DocumentKind,
    /// Its title, as printed on it.
    pub title: String,
    /// Where to read it; an RFC needs none.
    pub url: Option<String>,
    /// Where to read one of its sections, with [`SECTION`] in the place of the section.
    pub section_url: Option<String>,
    /// The document that took its place.
    pub obsoleted_by: Option<String>,
}

/// What stands for the section in [`Document::section_url`].
pub const SECTION: &str = "{section}";

impl Document {
    /// Can this be a section of the document? One of an RFC is a number. Other documents call their sections as they like:
    /// then it is any text that can be a part of an address, since that is where it goes.
    pub fn can_have(&self, section: &str) -> bool {
        if self.kind == DocumentKind::Rfc { is_numbered(section) } else { is_anchor(section) }
    }
}

/// Is this the number of a section: digits and dots, or an appendix's letter first (`A.2`)?
fn is_numbered(section: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let letter = |part: &str| part.len() == 1 && part.chars().all(|c| c.is_ascii_uppercase());
    let (first, rest) = section.split_once('.').map_or((section, None), |(first, rest)| (first, Some(rest)));
    (number(first) || letter(first)) && rest.is_none_or(|rest| rest.split('.').all(number))
}

/// Can this stand in an address as it is, letters of any script included (browsers write those out)?
fn is_anchor(section: &str) -> bool {
    let is_apart = |c: char| c.is_whitespace() || is_unprintable(c) || "\"#<>\\^`{|}".contains(c);
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    !section.is_empty() && !section.contains(is_apart) && section.split('%').skip(1).all(is_escape)
}

/// A document and a section of it: `RFC3261#21.6.1`, or a document alone: `Kamailio`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// [`Document::id`].
    pub document: String,
    /// The section, as [`Document::can_have`] it.
    pub section: Option<String>,
}

impl Citation {
    /// Takes `DOCUMENT` or `DOCUMENT#section` apart. `None` where the first is no name of a document; what the section may
    /// be is the [document's](Document::can_have) to say.
    pub fn parse(text: &str) -> Option<Self> {
        let (document, section) = match text.split_once('#') {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if document.is_empty() || !document.chars().all(word) {
            return None;
        }
        Some(Citation { document: document.to_owned(), section: section.map(str::to_owned) })
    }

    /// Where the cited place can be read. `None` where no address is known, or where the document has no such section.
    pub fn url(&self, document: &Document) -> Option<String> {
        if let Some(section) = &self.section {
            if !document.can_have(section) {
                return None;
            }
            if let Some(form) = &document.section_url {
                return Some(form.replacen(SECTION, section, 1));
            }
        }
        if document.kind == DocumentKind::Rfc && document.url.is_none() {
            let number = document.id.trim_start_matches("RFC");
            let anchor = match &self.section {
                Some(section) if section.starts_with(|c: char| c.is_ascii_digit()) => format!("#section-{section}"),
                Some(section) => format!("#appendix-{section}"),
                None => String::new(),
            };
            return Some(format!("https://www.rfc-editor.org/rfc/rfc{number}{anchor}"));
        }
        document.url.clone()
    }
}

impl fmt::Display for Citation {
    /// As engineers write it: "RFC 3261, 21.6.1".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.document.strip_prefix("RFC") {
            Some(number) if number.chars().all(|c| c.is_ascii_digit()) => write!(f, "RFC\u{a0}{number}")?,
            _ => write!(f, "{}", self.document)?,
        }
        match &self.section {
            Some(section) => write!(f, ", {section}"),
            None => Ok(()),
        }
    }
}

/// Is this an https address that a link can lead to: with a host, and without a user's name, white space or anything that
/// would not be shown?
pub fn is_web_address(url: &str) -> bool {
    url.strip_prefix("https://").is_some_and(has_host)
}

/// Is this an address at which a document can stand? It may be one of plain http, too: the documents of a company often lie
/// on an intranet that knows no other, and a citation names them where they are.
pub fn is_document_address(url: &str) -> bool {
    is_web_address(url) || url.strip_prefix("http://").is_some_and(has_host)
}

/// Is this an address of documents with [`SECTION`] in it once, behind the host: so that no section leads elsewhere?
pub fn is_section_address(url: &str) -> bool {
    let Some((before, after)) = url.split_once(SECTION) else { return false };
    let is_behind_host = before.splitn(4, ['/', '?', '#']).nth(3).is_some();
    is_behind_host
        && !format!("{before}{after}").contains(['{', '}'])
        && is_document_address(&format!("{before}x{after}"))
}

/// Does what follows the scheme of an address have a host, and nothing that deceives?
fn has_host(rest: &str) -> bool {
    if rest.contains(|c: char| c.is_whitespace() || c == '\\' || is_unprintable(c)) {
        return false;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_label = |label: &str| {
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        !label.is_empty() && label.chars().all(inside) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.split('.').all(is_label) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_have_one_form() {
        for good in ["RFC3261#21.6.1", "RFC3261#A", "RFC3261#A.2", "Kamailio", "IANA-SIP", "API#card-declined"] {
            assert!(Citation::parse(good).is_some(), "{good}");
        }
        for bad in ["", "#1", "RFC 3261", "a/b#1"] {
            assert!(Citation::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn an_rfc_has_numbered_sections_and_others_have_what_an_address_can_hold() {
        let document = |kind| Document { kind, ..rfc() };
        let (rfc, other) = (document(DocumentKind::Rfc), document(DocumentKind::Other));
        for number in ["21.6.1", "1", "A", "A.2"] {
            assert!(rfc.can_have(number) && other.can_have(number), "{number}");
        }
        for anchor in ["errors", "card-declined", "a.b", "§21", "21.", "決済", "L10-L20", "/paths/x(y)?z=1&w", "a%20b"]
        {
            assert!(!rfc.can_have(anchor) && other.can_have(anchor), "{anchor}");
        }
        for bad in ["", "a b", "a#b", "a\"b", "a<b", "a%2", "%", "a%zzb", "a{b}", "a\\b", "a\u{202e}b", "a\u{3000}b"] {
            assert!(!rfc.can_have(bad) && !other.can_have(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_section_is_linked_to_where_its_document_says() {
        let form = "http://wiki.corp:8080/api?v=2#{section}";
        let own = Document { kind: DocumentKind::Other, section_url: Some(form.to_owned()), ..rfc() };
        let url = |text: &str| Citation::parse(text).unwrap().url(&own);
        assert_eq!(url("API#card-declined").as_deref(), Some("http://wiki.corp:8080/api?v=2#card-declined"));
        assert_eq!(url("API"), None);
        assert_eq!(url("API#a b"), None);
        assert_eq!(Citation::parse("RFC3261#errors").unwrap().url(&rfc()), None);
    }

    #[test]
    fn the_address_of_sections_has_one_place_for_them_behind_its_host() {
        for url in
            ["https://a.example/#{section}", "http://a/{section}.html", "https://a?{section}", "https://a#{section}"]
        {
            assert!(is_section_address(url), "{url}");
        }
        for url in [
            "https://a.example/",
            "https://{section}",
            "https://{section}/",
            "https://{section}.example/#a",
            "https://a:{section}/",
            "https://a/#{section}{section}",
            "https://a/{language}#{section}",
            "https://a/#{ section }",
            "ftp://a/{section}",
            "https:///{section}",
            "/{section}",
        ] {
            assert!(!is_section_address(url), "{url}");
        }
    }

    /// RFC 3261.
    fn rfc() -> Document {
        Document {
            id: "RFC3261".into(),
            kind: DocumentKind::Rfc,
            title: String::new(),
            url: None,
            section_url: None,
            obsoleted_by: None,
        }
    }

    #[test]
    fn an_rfc_links_to_its_section() {
        let url = |text| Citation::parse(text).unwrap().url(&rfc()).unwrap();
        assert_eq!(url("RFC3261#21.6.1"), "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1");
        assert_eq!(url("RFC3261#A"), "https://www.rfc-editor.org/rfc/rfc3261#appendix-A");
        assert_eq!(Citation::parse("RFC3261#21.6.1").unwrap().to_string(), "RFC\u{a0}3261, 21.6.1");
    }

    #[test]
    fn an_address_has_a_host_and_nothing_that_deceives() {
        for url in
            ["https://example.org", "https://a.example:8443/b?c=d&e#f", "https://例え.example/(x)", "https://localhost"]
        {
            assert!(is_web_address(url) && is_document_address(url), "{url}");
        }
        for url in ["http://a", "http://wiki.corp:8080/x"] {
            assert!(!is_web_address(url) && is_document_address(url), "{url}");
        }
        for url in [
            "https://",
            "https://?",
            "https://@",
            "https:///x",
            "https://#x",
            "https://.",
            "https://a..b",
            "https://a@b",
            "https://a:b@c",
            "https://a b",
            "https://a/ b",
            "https://a\u{202e}b",
            "https://a:0",
            "https://a:99999",
            "https://a:",
            "https://-a",
            "https://a\\b",
            "https://%41",
            "http://",
            "http://a@b",
            "//a",
            "javascript:x",
            "https://[::1]",
        ] {
            assert!(!is_web_address(url) && !is_document_address(url), "{url}");
        }
    }
}
