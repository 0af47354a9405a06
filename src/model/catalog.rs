//! All facts of a site, and look-ups.

use super::checks::Sections;
use super::pair::CodeRef;
use super::paired::Paired;
use super::{Change, Code, CodeId, Decision, Locale, Mapping, Numbers, Page, Pair, Protocol, Settings};

/// Everything the sources say, validated. Positions are stable for one catalog.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The settings.
    pub settings: Settings,
    /// The locales, in the order of the language menu.
    pub locales: Vec<Locale>,
    /// Index of the source locale in `locales`.
    pub source_locale: usize,
    /// The protocols, by id.
    pub protocols: Vec<Protocol>,
    /// All protocols that have a folder, also those that could not be read.
    pub announced: Vec<String>,
    /// The mappings, by file name.
    pub mappings: Vec<Mapping>,
    /// Changes worth telling, the newest first.
    pub changes: Vec<Change>,
    /// Which codes are the same number; made from `protocols`.
    pub numbers: Numbers,
    /// Which pairs of codes have a page; made from `protocols`.
    pub paired: Paired,
    /// The headings of the documents that are cited, where the site has a table of them.
    pub sections: Option<Sections>,
}

impl Catalog {
    /// The protocol at a position.
    pub fn protocol(&self, at: CodeRef) -> &Protocol {
        &self.protocols[at.protocol]
    }

    /// The code at a position.
    pub fn code(&self, at: CodeRef) -> &Code {
        &self.protocols[at.protocol].codes[at.code]
    }

    /// The language of a code's name, as a BCP 47 tag.
    pub fn name_lang(&self, at: CodeRef) -> &str {
        self.code(at).name_lang.as_ref().unwrap_or(&self.protocol(at).name_lang)
    }

    /// The position of a code.
    pub fn find(&self, id: &CodeId) -> Option<CodeRef> {
        let protocol = self.protocols.iter().position(|protocol| protocol.id == id.protocol)?;
        let code = self.protocols[protocol].position(&id.code)?;
        Some(CodeRef { protocol, code })
    }

    /// The position of a code by any of the ways to say it ([`Protocol::find`]).
    pub fn meant(&self, id: &CodeId) -> Option<CodeRef> {
        let protocol = self.protocols.iter().position(|protocol| protocol.id == id.protocol)?;
        let code = self.protocols[protocol].find(&id.code)?.code;
        Some(CodeRef { protocol, code })
    }

    /// Is there a file for the code, or a folder for its protocol, that is at fault itself? Then who names the code is not.
    pub fn is_announced(&self, id: &CodeId) -> bool {
        match self.protocols.iter().find(|protocol| protocol.id == id.protocol) {
            Some(protocol) => protocol.is_announced(&id.code),
            None => self.announced.contains(&id.protocol.0),
        }
    }

    /// Is there another language than the source?
    pub fn is_translated(&self) -> bool {
        self.locales.len() > 1
    }

    /// The protocols that say which code to send, by position.
    pub fn decisions(&self) -> impl Iterator<Item = (usize, &Decision)> {
        self.protocols.iter().enumerate().filter_map(|(at, protocol)| Some((at, protocol.decision.as_ref()?)))
    }

    /// All codes, in canonical order.
    pub fn codes(&self) -> impl Iterator<Item = CodeRef> + '_ {
        self.protocols
            .iter()
            .enumerate()
            .flat_map(|(protocol, p)| (0..p.codes.len()).map(move |code| CodeRef { protocol, code }))
    }

    /// All pages of one locale, in canonical order.
    pub fn pages(&self) -> impl Iterator<Item = Page> + '_ {
        let protocols = (0..self.protocols.len()).map(Page::Protocol);
        let decisions = self.decisions().map(|(protocol, _)| Page::Decision(protocol));
        let codes = self.codes().map(Page::Code);
        let comparisons = self.pairs().map(Page::Comparison);
        let own = [Page::Home].into_iter().chain(self.is_translated().then_some(Page::Translation));
        own.chain(protocols).chain(decisions).chain(codes).chain(comparisons).chain(self.numbers())
    }

    /// All pairs within each protocol that have a page, in canonical order.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> + '_ {
        (0..self.protocols.len()).flat_map(|protocol| self.pairs_of(protocol))
    }

    /// The locales whose texts stand in for what a locale lacks, the nearest first: those that the settings name, and the
    /// source last.
    pub fn fallbacks(&self, locale: usize) -> Vec<usize> {
        let mut chain = Vec::new();
        let mut at = locale;
        while at != self.source_locale {
            let named = self.locales[at].fallback.as_ref();
            let next = named.and_then(|tag| self.locales.iter().position(|locale| locale.tag == tag.value));
            at = next.unwrap_or(self.source_locale);
            chain.push(at);
        }
        chain
    }

    /// The codes of all protocols that are the same number as this one, itself among them, in canonical order.
    pub fn same_number(&self, at: CodeRef) -> &[CodeRef] {
        self.numbers.of(&self.code(at).word())
    }

    /// The page of a code's number: there is one where several protocols have that number.
    pub fn number(&self, at: CodeRef) -> Option<Page> {
        let same = self.same_number(at);
        same.iter().any(|other| other.protocol != at.protocol).then(|| Page::Number(same[0]))
    }

    /// The pages of all numbers that several protocols have, in the order of the first code of each.
    pub fn numbers(&self) -> impl Iterator<Item = Page> + '_ {
        self.numbers.shared().into_iter().map(Page::Number)
    }
}
