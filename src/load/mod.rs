//! Files → facts: reads a site's folder, checks all of it, and hands on a [`Catalog`] and the texts of the words.
//!
//! 1. [`walk`] finds and reads the files, in order; nothing outside the folder is read.
//! 2. [`yaml`] turns a text into a tree that knows its places.
//! 3. [`site`], [`protocol`], [`code`], [`flow`], [`message`], [`decision`], [`across`] and [`changes`] lower the trees into the model and
//!    collect findings.
//! 4. [`theme`] puts the site's templates and static files over the built-in ones.
//!
//! What a file of words says is left to `localize`; here it only gets its place in the catalog.

pub mod across;
pub mod address;
pub mod bounds;
pub mod built_in;
pub mod changes;
pub mod checks;
pub mod code;
pub mod decision;
pub mod draft;
pub mod example;
pub mod fallback;
pub mod flow;
pub mod guard;
pub mod lines;
pub mod message;
pub mod names;
pub mod pairs;
pub mod pattern;
pub mod protocol;
pub mod sample;
pub mod site;
pub mod table;
pub mod theme;
mod unread;
pub mod walk;
pub mod yaml;

use std::path::Path;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::pair::CodeRef;
use crate::model::paired::{Choice, Paired};
use crate::model::route;
use crate::model::{Catalog, Change, Limit, Limits, Locale, Mapping, Numbers, Pair, Protocol, Pseudo, Unfinished};
use crate::source::{FileId, Sources};
use theme::Theme;
use walk::Found;

/// What a file of words speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What surrounds every page: `site.ftl`.
    Site,
    /// A protocol: `sip/protocol.ftl`.
    Protocol(usize),
    /// Which code to send: `sip/decision.ftl`.
    Decision(usize),
    /// A code: `sip/301.ftl`.
    Code(CodeRef),
    /// A pair: `sip/486-vs-600.ftl`.
    Pair(Pair),
}

/// One file of words.
#[derive(Debug, Clone, Copy)]
pub struct WordsFile {
    /// Index of the locale.
    pub locale: usize,
    /// What it speaks of.
    pub topic: Topic,
    /// The text.
    pub file: FileId,
}

/// One file of stamps: which source each translated message was made from.
#[derive(Debug, Clone, Copy)]
pub struct StampsFile {
    /// Index of the locale.
    pub locale: usize,
    /// The protocol whose messages it speaks of; `None` for those of `site.ftl`.
    pub protocol: Option<usize>,
    /// The text.
    pub file: FileId,
}

/// One glossary: the words that a translation uses for terms of its source.
#[derive(Debug, Clone, Copy)]
pub struct GlossaryFile {
    /// Index of the locale.
    pub locale: usize,
    /// The protocol in whose files it counts; `None` for the one that counts everywhere.
    pub protocol: Option<usize>,
    /// The text.
    pub file: FileId,
}

/// A whole site, read and checked, as far as that went.
#[derive(Debug, Default)]
pub struct Loaded {
    /// All texts, for positions.
    pub sources: Sources,
    /// The facts; `None` where no catalog could be made at all.
    pub catalog: Option<Catalog>,
    /// The files of words, by path.
    pub words: Vec<WordsFile>,
    /// The glossaries, by path.
    pub glossaries: Vec<GlossaryFile>,
    /// The files of stamps, by path.
    pub stamps: Vec<StampsFile>,
    /// Locale and topic of the files of words that could not be read, which has been said.
    pub unreadable: Vec<(usize, Topic)>,
    /// The looks.
    pub theme: Theme,
    /// Do texts carry marks of where they come from?
    pub marks: bool,
    /// What becomes of what is not finished.
    pub unfinished: Unfinished,
    /// Does the site stay within its [limits](crate::model::limits)? One that does not may not have been read whole, and is
    /// neither compared nor rendered: that is the work that would be too much.
    pub is_within: bool,
}

/// Options of a run that replace settings of the site.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// The public address.
    pub base_url: Option<String>,
    /// The languages made up from the source locale, beside those of the site.
    pub pseudo: Vec<Pseudo>,
    /// Do texts carry marks of where they come from? Only for a preview that turns them into something visible.
    pub marks: bool,
    /// What becomes of what is not finished.
    pub unfinished: Unfinished,
}

/// Reads the site at `root`.
pub fn load(root: &Path, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Loaded {
    let mut sources = Sources::default();
    let content = walk::list(root, "content", diagnostics);
    let locale_files = walk::list(root, "locales", diagnostics);
    let templates = walk::list(root, "templates", diagnostics);
    let statics = walk::list(root, "static", diagnostics);
    let theme = theme::built_in(&mut sources);
    let loader = Loader::new(sources, overrides, &mut *diagnostics);
    let (mut loaded, limits) = read(loader, &content, &locale_files, theme, overrides);
    let own = theme::Own { templates: &templates, statics: &statics, limits: &limits };
    loaded.is_within &= theme::put_over(&mut loaded.theme, &own, &mut loaded.sources, diagnostics);
    loaded
}

/// Reads the site that this program was built with.
pub fn load_built_in(overrides: &Overrides, diagnostics: &mut Diagnostics) -> Loaded {
    let mut sources = Sources::default();
    let theme = theme::built_in(&mut sources);
    let (content, locale_files) = (built_in::list("content"), built_in::list("locales"));
    read(Loader::new(sources, overrides, diagnostics), &content, &locale_files, theme, overrides).0
}

fn read(
    mut loader: Loader<'_>,
    content: &[Found],
    locale_files: &[Found],
    theme: Theme,
    overrides: &Overrides,
) -> (Loaded, Limits) {
    let settings = loader.settings(content, overrides);
    if let Some(raw) = &settings {
        loader.limits = raw.settings.limits.clone();
    }
    let weighed = [(content, "content", Limit::Facts), (locale_files, "locales", Limit::Words)];
    let light =
        weighed.map(|(found, folder, limit)| bounds::weigh(found, folder, limit, &loader.limits, loader.diagnostics));
    // What is too much is not read at all, so there is nothing more to say of it.
    if light != [true; 2] {
        return (Loaded { sources: loader.sources, theme, ..Loaded::default() }, loader.limits);
    }
    let announced = announced(content);
    if settings.is_some() && announced.is_empty() {
        let help = "`hikaku new protocol NAME` writes one";
        loader.missing("content", "there is no protocol: no folder with a `protocol.yaml`", help);
    }
    let protocols = loader.protocols(content, &announced);
    let mappings = loader.mappings(content, &protocols, &announced);
    let mut locales = settings.as_ref().map(|settings| loader.locales(settings, locale_files)).unwrap_or_default();
    let tags = settings.as_ref().map(|settings| settings.locales.as_slice()).unwrap_or_default();
    let known = changes::Known { protocols: &protocols, announced: &announced, locales: &locales, tags };
    let changes = loader.changes(content, &known);
    let sections = loader.sections(content);
    loader.unread(content, &protocols);

    let catalog = settings.and_then(|raw| {
        let source_locale = locales.iter().position(|locale| locale.tag == raw.settings.source_locale)?;
        site::pseudo(&raw, &overrides.pseudo, &mut locales, loader.diagnostics);
        let numbers = Numbers::new(&protocols);
        let settings = raw.settings;
        let paired = Paired::default();
        Some(Catalog {
            settings,
            locales,
            source_locale,
            protocols,
            announced,
            mappings,
            changes,
            numbers,
            paired,
            sections,
        })
    });
    let is_few = catalog.as_ref().is_none_or(|catalog| bounds::pages(catalog, loader.diagnostics));
    let is_within = is_few && !loader.has_left_out;
    let mut files = LocaleFiles::default();
    if let Some(catalog) = &catalog {
        loader.words(catalog, locale_files, &mut files);
    }
    sample::check(&loader.sources, overrides.base_url.is_some(), loader.diagnostics);
    let LocaleFiles { words, glossaries, stamps, unreadable } = files;
    if let Some(catalog) = &catalog {
        draft::be_lenient(catalog, &loader.sources, loader.diagnostics);
    }
    let (sources, marks, unfinished) = (loader.sources, overrides.marks, overrides.unfinished);
    let loaded =
        Loaded { sources, catalog, words, glossaries, stamps, unreadable, theme, marks, unfinished, is_within };
    (loaded, loader.limits)
}

/// The folders of protocols, whatever is in them.
fn announced(content: &[Found]) -> Vec<String> {
    let files = content.iter().map(parts).filter(|parts| parts.len() == 2 && parts[0] != "across");
    let mut folders: Vec<String> = files.map(|parts| parts[0].to_owned()).collect();
    folders.dedup();
    folders
}

/// What lies below `locales/`, settings aside.
#[derive(Default)]
struct LocaleFiles {
    words: Vec<WordsFile>,
    glossaries: Vec<GlossaryFile>,
    stamps: Vec<StampsFile>,
    unreadable: Vec<(usize, Topic)>,
}

struct Loader<'a> {
    sources: Sources,
    limits: Limits,
    /// Was anything not read because there is too much of it?
    has_left_out: bool,
    unfinished: Unfinished,
    diagnostics: &'a mut Diagnostics,
}

/// The file of a protocol that says which code to send.
const DECISION: &str = "decision.yaml";

/// The file of a protocol that says what its facts are held against.
const CHECKS: &str = "checks.yaml";

/// The headings of the documents that are cited.
const SECTIONS: &str = "content/sections.csv";

/// Does a file in a protocol's folder speak of a code?
fn is_code(found: &Found) -> bool {
    is_yaml(&found.path) && !["protocol.yaml", DECISION, CHECKS].contains(&parts(found)[1])
}

/// Is this a file of facts? Names are compared as written: `301.YAML` would be another file on another system.
fn is_yaml(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "yaml")
}

/// The parts of a path below `content/` or `locales/`.
fn parts(found: &Found) -> Vec<&str> {
    found.path.split('/').skip(1).collect()
}

impl<'a> Loader<'a> {
    fn new(sources: Sources, overrides: &Overrides, diagnostics: &'a mut Diagnostics) -> Self {
        let unfinished = overrides.unfinished;
        Loader { sources, limits: Limits::default(), has_left_out: false, unfinished, diagnostics }
    }

    fn tree(&mut self, found: &Found) -> Option<(FileId, yaml::Node)> {
        let file = walk::read_text(found, &mut self.sources, self.diagnostics)?;
        Some((file, yaml::parse(file, &self.sources, self.diagnostics)?))
    }

    /// Reads and parses many files, on all threads.
    fn trees(&mut self, found: &[&Found]) -> Vec<(FileId, yaml::Node)> {
        let read = walk::read_texts(found, &mut self.sources, self.diagnostics);
        let files: Vec<FileId> = read.into_iter().flatten().collect();
        let sources = &self.sources;
        let parse =
            |at: usize, diagnostics: &mut Diagnostics| Some((files[at], yaml::parse(files[at], sources, diagnostics)?));
        self.diagnostics.in_parallel(files.len(), parse).into_iter().flatten().collect()
    }

    fn missing(&mut self, path: &str, message: &str, help: &str) {
        self.diagnostics.push(Diagnostic::path(Code::HK129, path, message).help(help));
    }

    fn settings(&mut self, content: &[Found], overrides: &Overrides) -> Option<site::RawSettings> {
        let Some(found) = content.iter().find(|found| found.path == "content/site.yaml") else {
            let help = "run hikaku in a site's folder, name one with `--root`, or write `content/site.yaml`";
            self.missing("content/site.yaml", "there is no `content/site.yaml`", help);
            return None;
        };
        let (_, node) = self.tree(found)?;
        site::settings(&node, overrides.base_url.as_deref(), self.diagnostics)
    }

    fn protocols(&mut self, content: &[Found], announced: &[String]) -> Vec<Protocol> {
        let mut protocols = Vec::new();
        for folder in announced {
            if let Err(why) = route::check_protocol(folder) {
                let message = format!("`{folder}` cannot name a protocol");
                self.diagnostics.push(Diagnostic::path(Code::HK144, format!("content/{folder}"), message).help(why));
            }
            let files: Vec<&Found> =
                content.iter().filter(|found| parts(found).len() == 2 && parts(found)[0] == folder).collect();
            let found = files.iter().find(|found| parts(found)[1] == "protocol.yaml");
            if found.is_none() {
                let path = format!("content/{folder}/protocol.yaml");
                self.missing(
                    &path,
                    "this protocol has no `protocol.yaml`",
                    "write it; another protocol's is an example",
                );
            }
            let declared = found.and_then(|found| self.tree(found));
            let lowered = declared
                .and_then(|(file, node)| protocol::protocol(folder, file, &node, self.unfinished, self.diagnostics));
            // Without a protocol the codes can still be read as YAML, so that their own faults show in the same run.
            let mut codes: Vec<&Found> = files.iter().copied().filter(|found| is_code(found)).collect();
            if !bounds::codes(codes.len(), folder, &self.limits, self.diagnostics) {
                codes.clear();
                self.has_left_out = true;
            }
            let trees = self.trees(&codes);
            let Some(mut lowered) = lowered else { continue };
            let codes = files.iter().filter(|found| is_code(found));
            lowered.protocol.announced =
                codes.filter_map(|found| parts(found)[1].strip_suffix(".yaml")).map(str::to_owned).collect();
            let stem =
                |file: FileId| self.sources.path(file).rsplit('/').next()?.strip_suffix(".yaml").map(str::to_owned);
            let drafts = trees.iter().filter(|(_, node)| draft::is_in(node));
            lowered.protocol.drafts = drafts.filter_map(|(file, _)| stem(*file)).collect();
            let (sources, declared) = (&self.sources, &lowered);
            let lower = |at: usize, diagnostics: &mut Diagnostics| {
                let (file, node) = &trees[at];
                code::code(*file, sources, node, declared, diagnostics)
            };
            let raw = self.diagnostics.in_parallel(trees.len(), lower).into_iter().flatten().collect();
            let mut protocol = lowered.protocol;
            protocol.codes = code::finish(raw, &protocol, self.diagnostics);
            protocol.notable = code::pairs(&lowered.notable, &protocol, self.diagnostics);
            if let Choice::Listed(_) = protocol.pairs {
                protocol.pairs = Choice::Listed(code::pairs(&lowered.listed, &protocol, self.diagnostics));
            }
            lines::resolve(&mut protocol, &lowered.treat_as, self.diagnostics);
            if let Some(form) = lowered.wildcard_at {
                lines::wildcard_in_codes(&protocol, form, self.diagnostics);
            }
            protocol.decision = files.iter().find(|found| parts(found)[1] == DECISION).and_then(|found| {
                let (file, node) = self.tree(found)?;
                Some(decision::decision(file, &node, &protocol, self.diagnostics))
            });
            protocol.checks = self.checks(&files, &protocol);
            protocols.push(protocol);
        }
        protocols
    }

    fn mappings(&mut self, content: &[Found], protocols: &[Protocol], announced: &[String]) -> Vec<Mapping> {
        let mut mappings = Vec::new();
        for found in content.iter().filter(|f| f.path.starts_with("content/across/") && is_yaml(&f.path)) {
            if let Some((file, node)) = self.tree(found) {
                mappings.extend(across::mapping(file, &node, protocols, announced, self.diagnostics));
            }
        }
        mappings
    }

    fn changes(&mut self, content: &[Found], known: &changes::Known<'_>) -> Vec<Change> {
        let found = content.iter().find(|found| found.path == "content/changes.yaml");
        let tree = found.and_then(|found| self.tree(found));
        tree.map(|(_, node)| changes::changes(&node, known, self.diagnostics)).unwrap_or_default()
    }

    fn locales(&mut self, raw: &site::RawSettings, files: &[Found]) -> Vec<Locale> {
        let mut locales: Vec<Locale> = Vec::new();
        for tag in &raw.locales {
            if locales.iter().any(|locale| locale.tag == tag.value) {
                continue;
            }
            let path = format!("locales/{}/locale.yaml", tag.value);
            match files.iter().find(|found| found.path == path) {
                Some(found) => {
                    if let Some((_, node)) = self.tree(found) {
                        locales.extend(site::locale(tag, &node, self.diagnostics));
                    }
                }
                None => self.diagnostics.push(
                    Diagnostic::new(Code::HK129, tag.span, format!("locale `{}` has no `{path}`", tag.value))
                        .help(format!("`hikaku l10n new {0}` writes it; or take `{0}` off the list", tag.value)),
                ),
            }
        }
        fallback::check(&mut locales, &raw.locales, &raw.settings.source_locale, self.diagnostics);
        locales
    }

    fn words(&mut self, catalog: &Catalog, files: &[Found], into: &mut LocaleFiles) {
        let mut of_words: Vec<(&Found, usize, Topic)> = Vec::new();
        // Of a language that has become the source: one change of the settings, so one finding.
        let mut idle_stamps: Vec<&Found> = Vec::new();
        for found in files {
            let path_parts = parts(found);
            // A locale that the settings do not list is being prepared: it is not read, and not a fault.
            let is_here = |locale: &Locale| locale.pseudo.is_none() && locale.tag == path_parts[0];
            let Some(locale) = catalog.locales.iter().position(is_here) else { continue };
            let topic = match path_parts[1..] {
                ["locale.yaml"] => continue,
                ["glossary.yaml"] => {
                    into.glossaries.extend(self.glossary(found, locale, None));
                    continue;
                }
                [protocol, "glossary.yaml"] => {
                    match catalog.protocols.iter().position(|known| known.id.0 == protocol) {
                        Some(at) => into.glossaries.extend(self.glossary(found, locale, Some(at))),
                        None => self.no_protocol(catalog, found, protocol),
                    }
                    continue;
                }
                ["stamps.yaml"] if locale != catalog.source_locale => {
                    into.stamps.extend(self.stamps(found, locale, None));
                    continue;
                }
                [protocol, "stamps.yaml"] if locale != catalog.source_locale => {
                    match catalog.protocols.iter().position(|known| known.id.0 == protocol) {
                        Some(at) => into.stamps.extend(self.stamps(found, locale, Some(at))),
                        None => self.no_protocol(catalog, found, protocol),
                    }
                    continue;
                }
                ["stamps.yaml"] | [_, "stamps.yaml"] => {
                    idle_stamps.push(found);
                    continue;
                }
                ["site.ftl"] => Some(Topic::Site),
                [protocol, name] => self.topic(catalog, found, protocol, name),
                _ => {
                    self.nowhere(found, "words of a code are `locales/LOCALE/PROTOCOL/CODE.ftl`");
                    None
                }
            };
            of_words.extend(topic.map(|topic| (found, locale, topic)));
        }
        if let Some(first) = idle_stamps.first() {
            let tag = &catalog.locales[catalog.source_locale].tag;
            let others = match idle_stamps.len() - 1 {
                0 => String::new(),
                others => format!("neither this one nor {others} more; "),
            };
            let help = format!(
                "{others}`{tag}` is the source and translated from nothing: `hikaku l10n fmt {tag}` deletes its stamps, and \
                 `hikaku l10n accept LANGUAGE --all` makes those of a language that is translated from it"
            );
            self.nowhere(first, &help);
        }
        let found: Vec<&Found> = of_words.iter().map(|(found, ..)| *found).collect();
        let files_read = walk::read_texts(&found, &mut self.sources, self.diagnostics);
        let mut read: Vec<WordsFile> = Vec::new();
        for ((_, locale, topic), file) in of_words.into_iter().zip(files_read) {
            match file {
                Some(file) => read.push(WordsFile { locale, topic, file }),
                None => into.unreadable.push((locale, topic)),
            }
        }
        let sources = &self.sources;
        let may_be_parsed =
            |at: usize, diagnostics: &mut Diagnostics| guard::words(read[at].file, sources, diagnostics);
        for (file, safe) in read.iter().zip(self.diagnostics.in_parallel(read.len(), may_be_parsed)) {
            if safe {
                into.words.push(*file);
            } else {
                into.unreadable.push((file.locale, file.topic));
            }
        }
        for locale in catalog.locales.iter().filter(|locale| locale.pseudo.is_none()) {
            let path = format!("locales/{}/site.ftl", locale.tag);
            if !files.iter().any(|found| found.path == path) {
                self.missing(
                    &path,
                    "this locale has no `site.ftl`",
                    "write it; the source locale's is the list of messages",
                );
            }
        }
    }

    fn stamps(&mut self, found: &Found, locale: usize, protocol: Option<usize>) -> Option<StampsFile> {
        let file = walk::read_text(found, &mut self.sources, self.diagnostics)?;
        Some(StampsFile { locale, protocol, file })
    }

    fn glossary(&mut self, found: &Found, locale: usize, protocol: Option<usize>) -> Option<GlossaryFile> {
        let file = walk::read_text(found, &mut self.sources, self.diagnostics)?;
        Some(GlossaryFile { locale, protocol, file })
    }

    /// A protocol that is there and cannot be used has findings of its own.
    fn no_protocol(&mut self, catalog: &Catalog, found: &Found, protocol: &str) {
        if !catalog.announced.iter().any(|known| known == protocol) {
            self.nowhere(found, &format!("there is no protocol `{protocol}` in `content/`"));
        }
    }

    fn nowhere(&mut self, found: &Found, help: &str) {
        self.diagnostics.push(Diagnostic::path(Code::HK122, &found.path, "nothing reads this file").help(help));
    }

    fn topic(&mut self, catalog: &Catalog, found: &Found, protocol: &str, name: &str) -> Option<Topic> {
        let Some(at) = catalog.protocols.iter().position(|known| known.id.0 == protocol) else {
            self.no_protocol(catalog, found, protocol);
            return None;
        };
        let Some(stem) = name.strip_suffix(".ftl") else {
            self.nowhere(found, "words are written in `.ftl` files");
            return None;
        };
        if stem == "protocol" {
            return Some(Topic::Protocol(at));
        }
        if stem == "decision" {
            let facts = format!("content/{protocol}/{DECISION}");
            let topic = catalog.protocols[at].decision.as_ref().map(|_| Topic::Decision(at));
            // Facts that could not be read have findings of their own.
            if topic.is_none() && !self.diagnostics.paths_with_errors(&self.sources).contains(facts.as_str()) {
                self.nowhere(found, &format!("there is no `{facts}`"));
            }
            return topic;
        }
        let codes = &catalog.protocols[at];
        let code = |text: &str| codes.position_of_stem(text).map(|code| CodeRef { protocol: at, code });
        if let Some(code) = code(stem) {
            return Some(Topic::Code(code));
        }
        if let Some((a, b)) = stem.split_once("-vs-") {
            return if let (Some(a_at), Some(b_at)) = (code(a), code(b)) {
                match Pair::new(a_at, b_at) {
                    Some(pair) if pair.a == a_at => Some(Topic::Pair(pair)),
                    Some(_) => {
                        self.diagnostics.push(
                            Diagnostic::path(Code::HK216, &found.path, "the two codes are in reverse order")
                                .help(format!("rename the file to `{b}-vs-{a}.ftl`")),
                        );
                        None
                    }
                    None => {
                        self.diagnostics.push(
                            Diagnostic::path(Code::HK118, &found.path, "a code cannot be compared with itself")
                                .help("name two different codes"),
                        );
                        None
                    }
                }
            } else {
                let wrong = [a, b].into_iter().find(|code| !codes.announced.iter().any(|known| known == code))?;
                self.diagnostics.push(
                    Diagnostic::path(Code::HK117, &found.path, format!("{} has no code `{wrong}`", codes.name))
                        .suggest(wrong, codes.codes.iter().map(crate::model::Code::stem)),
                );
                None
            };
        }
        // The facts may be there and broken; then their own findings say so.
        if codes.announced.iter().any(|known| known == stem) {
            return None;
        }
        self.diagnostics.push(
            Diagnostic::path(Code::HK117, &found.path, format!("{} has no code `{stem}`", codes.name))
                .suggest(stem, codes.codes.iter().map(crate::model::Code::stem)),
        );
        None
    }
}
