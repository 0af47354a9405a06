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
    /// The document that took its place.
    pub obsoleted_by: Option<String>,
}

/// A document and a section of it: `RFC3261#21.6.1`, or a document alone: `Kamailio`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// [`Document::id`].
    pub document: String,
    /// The section: digits and dots, or an appendix letter first (`A.2`).
    pub section: Option<String>,
}

impl Citation {
    /// Takes `DOCUMENT` or `DOCUMENT#section` apart. `None` where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let (document, section) = match text.split_once('#') {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if document.is_empty() || !document.chars().all(word) {
            return None;
        }
        if let Some(section) = section {
            let parts: Vec<&str> = section.split('.').collect();
            let number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
            let letter = |part: &&str| part.len() == 1 && part.chars().all(|c| c.is_ascii_uppercase());
            let (first, rest) = parts.split_first()?;
            if !(number(first) || letter(first)) || !rest.iter().all(number) {
                return None;
            }
        }
        Some(Citation { document: document.to_owned(), section: section.map(str::to_owned) })
    }

    /// Where the cited place can be read.
    pub fn url(&self, document: &Document) -> Option<String> {
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
    let Some(rest) = url.strip_prefix("https://") else { return false };
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
        for good in ["RFC3261#21.6.1", "RFC3261#A", "RFC3261#A.2", "Kamailio", "IANA-SIP"] {
            assert!(Citation::parse(good).is_some(), "{good}");
        }
        for bad in ["", "#1", "RFC3261#", "RFC3261#21.", "RFC3261#§21", "RFC 3261", "RFC3261#21#2", "RFC3261#a.b"] {
            assert!(Citation::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn an_rfc_links_to_its_section() {
        let document = Document {
            id: "RFC3261".into(),
            kind: DocumentKind::Rfc,
            title: String::new(),
            url: None,
            obsoleted_by: None,
        };
        let url = |text| Citation::parse(text).unwrap().url(&document).unwrap();
        assert_eq!(url("RFC3261#21.6.1"), "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1");
        assert_eq!(url("RFC3261#A"), "https://www.rfc-editor.org/rfc/rfc3261#appendix-A");
        assert_eq!(Citation::parse("RFC3261#21.6.1").unwrap().to_string(), "RFC\u{a0}3261, 21.6.1");
    }

    #[test]
    fn an_address_has_a_host_and_nothing_that_deceives() {
        for url in
            ["https://example.org", "https://a.example:8443/b?c=d&e#f", "https://例え.example/(x)", "https://localhost"]
        {
            assert!(is_web_address(url), "{url}");
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
            "http://a",
            "//a",
            "javascript:x",
            "https://[::1]",
        ] {
            assert!(!is_web_address(url), "{url}");
        }
    }
}
