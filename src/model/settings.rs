//! `content/site.yaml`: where the site lives and how much of it is published.

use std::collections::BTreeMap;

use super::{Limits, Stub};
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
    /// Which comparisons are offered to search engines; the others are `noindex`.
    pub index_pairs: IndexPairs,
    /// A page is `noindex` in a partial locale below this share of translated messages, in percent.
    pub translated_threshold: u32,
    /// What links call pages.
    pub urls: Urls,
    /// Other addresses of pages at which a page is published that leads there; without it there are none.
    pub stubs: Vec<Stub>,
    /// Findings of judgement whose severity the site changes; without one they are off.
    pub lints: BTreeMap<Code, Option<Severity>>,
    /// How much the site may be.
    pub limits: Limits,
}

/// Which comparisons are offered to search engines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum IndexPairs {
    /// Those with an editor's verdict, and beside them a few that people ask for.
    #[default]
    Worthy,
    /// Every one that there is.
    All,
}

impl IndexPairs {
    /// Both, with the words of `content/site.yaml`.
    pub const ALL: [(&'static str, IndexPairs); 2] = [("worthy", IndexPairs::Worthy), ("all", IndexPairs::All)];
}

/// What links call pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Urls {
    /// By their files, `486-busy-here.html`: works on any host and from disk.
    #[default]
    Files,
    /// Without the ending, and the page of a folder by the folder: for hosts that find the files.
    Clean,
}

impl Urls {
    /// Both, with the words of `content/site.yaml`.
    pub const ALL: [(&'static str, Urls); 2] = [("files", Urls::Files), ("clean", Urls::Clean)];

    /// How the names of pages end.
    pub fn suffix(self) -> &'static str {
        match self {
            Urls::Files => HTML,
            Urls::Clean => "",
        }
    }

    /// What a link calls a file below the output folder; empty for the page of the folder that it is relative to.
    pub fn address(self, file: &str) -> &str {
        match self {
            Urls::Files => file,
            Urls::Clean => folder(file).or_else(|| file.strip_suffix(HTML)).unwrap_or(file),
        }
    }
}

/// How the names of files of pages end.
const HTML: &str = ".html";

/// The folder whose page this file is, with a slash at the end.
pub fn folder(file: &str) -> Option<&str> {
    file.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'))
}

impl Settings {
    /// The path part of the public address, without a slash at the end: empty at a domain's root.
    pub fn base_path(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        rest.find('/').map_or("", |at| &rest[at..])
    }
}
