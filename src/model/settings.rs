//! `content/site.yaml`: where the site lives and how much of it is published.

use std::collections::BTreeMap;

use super::Stub;
use crate::diag::{Code, Severity};

/// The settings of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The public address, without a slash at the end: `https://hikaku.example/codes`.
    pub base_url: String,
    /// Locale tags, in the order of the language menu.
    pub locales: Vec<String>,
    /// The locale the others are translated from; one of `locales`.
    pub source_locale: String,
    /// Address of the repository, for edit links, without a slash at the end.
    pub repository: Option<String>,
    /// Address of the terms under which texts and facts may be reused; without it, no page says that they may.
    pub license: Option<String>,
    /// The branch edit links open.
    pub branch: String,
    /// Address at which a file can be edited, with `{branch}`, `{path}` and `{line}`; without it, that of GitHub.
    pub edit_url: Option<String>,
    /// Address at which a file can be made, with `{branch}`, `{path}`, `{folder}`, `{name}` and `{value}`.
    pub new_url: Option<String>,
    /// Pairs of at least this worth are offered to search engines; the others are `noindex`.
    pub index_worth: u32,
    /// A page is `noindex` in a partial locale below this share of translated messages, in percent.
    pub translated_threshold: u32,
    /// Other addresses of pages at which a page is published that leads there; without it there are none.
    pub stubs: Vec<Stub>,
    /// Findings of judgement whose severity the site changes; without one they are off.
    pub lints: BTreeMap<Code, Option<Severity>>,
}

impl Settings {
    /// The path part of the public address, without a slash at the end: empty at a domain's root.
    pub fn base_path(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        rest.find('/').map_or("", |at| &rest[at..])
    }
}
