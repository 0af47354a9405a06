//! Words → text: parses every `.ftl` file, checks it against what is asked of it, and formats what does not depend
//! on a page once for each locale.
//!
//! 1. [`resource`] parses a file and keeps the place of everything in it; [`calls`] says what it may compute.
//! 2. [`contract`] says which messages a file must and may have; [`check`] compares; [`glossary`] watches the terms.
//! 3. [`freshness`] says how each translated message stands to its source.
//! 4. [`own`] says which messages of the site a protocol may say in words of its own.
//! 5. [`bundle`] formats, [`markdown`] renders, and [`words`] puts together what a code and a protocol say.
//!
//! Formatting happens even where there are findings, so that one run shows the faults of all stages.

pub mod bundle;
pub mod calls;
pub mod canonical;
pub mod check;
pub mod circles;
pub mod contract;
mod draft;
pub mod freshness;
pub mod glossary;
pub mod lint;
pub mod markdown;
pub mod marks;
pub mod own;
pub mod pseudo;
pub mod resource;
pub mod sameness;
pub mod selectors;
mod tally;
pub mod told;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::{FluentArgs, FluentResource};
use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::load::{Loaded, Topic, WordsFile};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Limit, Limits, Locale, LocaleState, Pair, Pseudo};
use bundle::{Bundle, Failure};
use freshness::{Freshness, Stamps, State};
use glossary::{Avoided, Glossary};
use own::OwnWords;
use resource::{Definition, Uses};
use tally::Tally;
use words::Speaker;
pub use words::{
    AnswerWords, BranchWords, CodeWords, DecisionWords, FacetWords, FlowWords, ProtocolWords, Text, VerdictWords, slot,
};

/// The bundles of a locale, by topic.
pub type Bundles = BTreeMap<Topic, Bundle>;

/// How a locale's gaps are judged.
#[derive(Clone, Copy)]
pub struct Severities<'l> {
    /// Name of the language, for messages.
    pub language: &'l str,
    /// Severity of a missing message.
    pub missing: Severity,
    /// The same file in the languages that stand in: what one of them has is not missing.
    pub stand_ins: &'l [&'l Bundle],
    /// Could facts that are at fault themselves ask for messages of the file?
    pub is_doubtful: bool,
}

/// How much of the source locale's messages a locale has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Messages of the source locale.
    pub total: usize,
    /// Those of them that the locale has too.
    pub translated: usize,
}

impl Coverage {
    fn add(&mut self, other: Coverage) {
        self.total += other.total;
        self.translated += other.translated;
    }
}

/// Everything a locale says.
pub struct LocaleWords {
    bundles: Bundles,
    /// How it is made up, where it is.
    pseudo: Option<Pseudo>,
    /// For each protocol.
    pub protocols: Vec<ProtocolWords>,
    /// For each protocol that says which code to send.
    pub decisions: BTreeMap<usize, DecisionWords>,
    /// For each code.
    pub codes: BTreeMap<CodeRef, CodeWords>,
    /// Editors' verdicts.
    pub verdicts: BTreeMap<Pair, VerdictWords>,
    /// Site messages that say the same wherever they stand, by id: formatted once, each with the locale whose text it is.
    pub site: BTreeMap<String, (String, usize)>,
    /// How complete it is.
    pub coverage: Coverage,
    /// How its messages stand to their sources; empty for the source locale.
    pub freshness: Freshness,
    /// The stamps that say so.
    pub stamps: Stamps,
    /// Its files with messages of the site, where one that it lacks is shown as missing: nothing stands in.
    shows_gaps: Option<Vec<String>>,
    /// How complete each file of words is.
    by_topic: BTreeMap<Topic, Coverage>,
}

/// The words of all locales, in the catalog's order.
pub struct Words {
    /// One for each locale.
    pub locales: Vec<LocaleWords>,
    /// For each locale, those whose texts stand in for what it lacks.
    fallbacks: Vec<Vec<usize>>,
    /// The site messages that templates ask for.
    pub template_ids: BTreeSet<String>,
    /// The site messages that protocols say in words of their own.
    pub own: OwnWords,
    /// Do texts carry marks of where they come from?
    pub marks: bool,
    /// How much the site may be.
    limits: Limits,
    /// A site message that became longer than it may, with its locale and file: what it is given shows only on a page.
    too_long: OnceLock<(usize, Topic, String)>,
}

impl Words {
    /// Formats a site message; what a locale lacks is said by those that stand in for it, the source the last of them. On the
    /// pages of a protocol it is said in words of its own, where it has some. Gives the locale whose text it is, too.
    pub fn site(&self, locale: usize, protocol: Option<usize>, id: &str, args: &FluentArgs<'_>) -> (String, usize) {
        let topic = self.topic(locale, protocol, id);
        if topic == Topic::Site
            && args.iter().next().is_none()
            && let Some(known) = self.locales[locale].site.get(id)
        {
            return known.clone();
        }
        let format = |locale: usize| {
            let words = &self.locales[locale];
            let bundle = words.bundles.get(&topic)?;
            let formatted =
                |args: &FluentArgs<'_>| match bundle.format(id, None, args, self.limits.size(Limit::Message))? {
                    Ok(text) => Some(text),
                    Err(Failure::TooLong) => {
                        self.too_long.get_or_init(|| (locale, topic, id.to_owned()));
                        None
                    }
                    // `check` finds it at its own place.
                    Err(Failure::Reference | Failure::Other(_)) => None,
                };
            let text = match words.pseudo {
                None => formatted(args)?,
                Some(kind) => pseudo::plain(kind, &formatted(&pseudo::marked_args(args))?),
            };
            let definition = bundle.definition(id).filter(|_| self.marks);
            Some(definition.map_or_else(|| text.clone(), |definition| marks::mark(&text, definition.span, None)))
        };
        if let Some(own) = format(locale) {
            return (own, locale);
        }
        if let Some(gap) = self.site_gap(locale, topic, id) {
            return (gap, locale);
        }
        self.chain(locale).find_map(|at| Some((format(at)?, at))).unwrap_or((String::new(), locale))
    }

    /// A locale, then those that stand in for it, the nearest first.
    fn chain(&self, locale: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(locale).chain(self.fallbacks[locale].iter().copied())
    }

    /// The file in which a locale has a site message for the pages of a protocol, or for all others.
    fn topic(&self, locale: usize, protocol: Option<usize>, id: &str) -> Topic {
        let has =
            |topic| self.chain(locale).any(|at| self.file(at, topic).is_some_and(|it| it.definition(id).is_some()));
        self.own.topic(protocol, id, has)
    }

    /// The finding about a site message that became too long on a page, if one has. Of several, the one that was met first.
    pub fn too_long(&self) -> Option<Box<Diagnostic>> {
        let (locale, topic, id) = self.too_long.get()?;
        let definition = self.file(*locale, *topic)?.definition(id)?;
        Some(Box::new(tally::too_long(id, None, definition.span, &self.limits)))
    }

    /// Does a site message do nothing with its variables but print them, on the pages of a protocol? Then it says the same
    /// around whatever they are.
    pub fn only_places(&self, locale: usize, protocol: Option<usize>, id: &str) -> bool {
        let topic = self.topic(locale, protocol, id);
        let mut uses = self.chain(locale).filter_map(|at| self.file(at, topic)?.definition(id)?.part(None));
        // A term may choose by what it is given, too.
        let is_plain = |uses: &Uses| uses.selects.is_empty() && uses.functions.is_empty() && uses.references.is_empty();
        uses.all(is_plain)
    }

    /// The file of a topic's words in a locale, with what it defines.
    pub fn file(&self, locale: usize, topic: Topic) -> Option<&Bundle> {
        self.locales[locale].bundles.get(&topic)
    }

    /// Does a locale lack words round its pages, the site's or a protocol's own, so that others stand in?
    pub fn borrows(&self, locale: usize) -> bool {
        let freshness = &self.locales[locale].freshness;
        let is_lacking = |(_, state): &&(String, State)| matches!(state, State::Missing | State::Inherited);
        let mut protocols = freshness.topics().filter_map(|topic| match topic {
            Topic::Protocol(at) => Some(at),
            _ => None,
        });
        freshness.of(Topic::Site).iter().any(|it| is_lacking(&it))
            || protocols.any(|at| {
                let mut lacking = freshness.of(Topic::Protocol(at)).iter().filter(is_lacking);
                lacking.any(|(id, _)| self.own.has(at, id))
            })
    }

    /// The files of words that a locale has.
    pub fn topics(&self, locale: usize) -> impl Iterator<Item = Topic> + '_ {
        self.locales[locale].bundles.keys().copied()
    }

    /// Coverage of the messages of some topics in a locale.
    pub fn coverage_of(&self, locale: usize, topics: &[Topic]) -> Coverage {
        let mut sum = Coverage::default();
        for coverage in topics.iter().filter_map(|topic| self.locales[locale].by_topic.get(topic)) {
            sum.add(*coverage);
        }
        sum
    }
}

/// Localizes a loaded site. `template_ids` are the site messages that templates ask for.
pub fn localize(
    loaded: &Loaded,
    catalog: &Catalog,
    template_ids: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> Words {
    let all: Vec<Bundles> = diagnostics.in_parallel(catalog.locales.len(), |at, diagnostics| {
        let locale = &catalog.locales[at];
        if locale.pseudo.is_none() {
            bundles(at, locale, loaded, diagnostics)
        } else {
            // It says what the source locale says, whose faults are told there.
            let at = catalog.source_locale;
            bundles(at, &catalog.locales[at], loaded, &mut Diagnostics::default())
        }
    });
    check_all(loaded, catalog, &all, template_ids, diagnostics);
    let glossaries: Vec<Glossary> = (0..all.len()).map(|at| Glossary::read(loaded, at, diagnostics)).collect();
    check_glossaries(loaded, &all, &glossaries, diagnostics);
    told::check(catalog, &all[catalog.source_locale], diagnostics);
    lint::run(loaded, catalog, &all, &glossaries, template_ids, diagnostics);
    let bundles = catalog.locales.iter().zip(&all).filter(|(locale, _)| locale.pseudo.is_none());
    let bundles = bundles.flat_map(|(_, bundles)| bundles.values());
    let found = std::mem::take(diagnostics);
    lint::allow::settle(found, bundles, &catalog.settings.lints, &loaded.sources, diagnostics);
    let judged = judge(loaded, catalog, &all, diagnostics);

    let source = catalog.source_locale;
    let own = OwnWords::new(catalog, &all);
    let tally = Tally::new(&catalog.settings.limits);
    let mut locales = diagnostics.in_parallel(all.len(), |at, diagnostics| {
        let codes: Vec<CodeRef> = catalog.codes().collect();
        let say = |nth: usize, diagnostics: &mut Diagnostics| {
            (codes[nth], Speaker::new(loaded, catalog, (&all, &own), at, &tally, diagnostics).code(codes[nth]))
        };
        let codes = diagnostics.in_parallel(codes.len(), say).into_iter().collect();
        let mut speaker = Speaker::new(loaded, catalog, (&all, &own), at, &tally, diagnostics);
        let protocols = (0..catalog.protocols.len()).map(|protocol| speaker.protocol(protocol)).collect();
        let decisions = catalog.decisions().map(|(at, decision)| (at, speaker.decision(at, decision))).collect();
        let pairs = all[source].keys().chain(all[at].keys());
        let pairs: BTreeSet<Pair> =
            pairs.filter_map(|topic| if let Topic::Pair(pair) = topic { Some(*pair) } else { None }).collect();
        let verdicts = pairs.into_iter().map(|pair| (pair, speaker.verdict(pair))).collect();
        let by_topic = coverage(&all[at], &stand_ins(catalog, &all, at), &all[source]);
        let mut coverage = Coverage::default();
        for of in by_topic.values() {
            coverage.add(*of);
        }
        LocaleWords {
            bundles: Bundles::new(),
            pseudo: catalog.locales[at].pseudo,
            protocols,
            decisions,
            codes,
            verdicts,
            site: BTreeMap::new(),
            coverage,
            freshness: Freshness::default(),
            stamps: Stamps::default(),
            shows_gaps: draft::shows_gaps(catalog, at, loaded.unfinished),
            by_topic,
        }
    });
    if let Some(finding) = tally.finding() {
        diagnostics.push(finding);
    }
    for ((locale, bundles), (stamps, freshness)) in locales.iter_mut().zip(all).zip(judged) {
        (locale.bundles, locale.stamps, locale.freshness) = (bundles, stamps, freshness);
    }
    let fallbacks = (0..locales.len()).map(|at| catalog.fallbacks(at)).collect();
    let mut words = Words {
        locales,
        fallbacks,
        template_ids: template_ids.clone(),
        own,
        marks: loaded.marks,
        limits: catalog.settings.limits.clone(),
        too_long: OnceLock::new(),
    };
    let mut ids = template_ids.clone();
    ids.extend(constants(words.file(source, Topic::Site)));
    for at in 0..words.locales.len() {
        let site = ids.iter().map(|id| (id.clone(), words.site(at, None, id, &FluentArgs::new()))).collect();
        words.locales[at].site = site;
    }
    words
}

fn bundles(at: usize, locale: &Locale, loaded: &Loaded, diagnostics: &mut Diagnostics) -> Bundles {
    let files: Vec<&WordsFile> = loaded.words.iter().filter(|file| file.locale == at).collect();
    let resources: BTreeMap<Topic, Arc<FluentResource>> =
        files.par_iter().map(|file| (file.topic, bundle::resource(loaded.sources.text(file.file)))).collect();
    let bundle = |nth: usize, diagnostics: &mut Diagnostics| {
        let WordsFile { topic, file, .. } = *files[nth];
        let definitions = resource::parse(file, &loaded.sources, diagnostics);
        // Most files of codes use no term of another file, and taking in what they do not use would be most of this.
        let refers = definitions.iter().flat_map(Definition::parts).any(|uses| !uses.references.is_empty());
        let around = [Some(Topic::Site), protocol_of(topic).map(Topic::Protocol)];
        let around = around.into_iter().flatten().filter(|other| refers && *other != topic);
        let seen: Vec<Arc<FluentResource>> =
            around.chain([topic]).filter_map(|topic| resources.get(&topic).cloned()).collect();
        (topic, Bundle::new(&locale.language, &seen, definitions, file))
    };
    diagnostics.in_parallel(files.len(), bundle).into_iter().collect()
}

/// The protocol a topic belongs to.
pub fn protocol_of(topic: Topic) -> Option<usize> {
    match topic {
        Topic::Site => None,
        Topic::Protocol(at) | Topic::Decision(at) => Some(at),
        Topic::Code(at) => Some(at.protocol),
        Topic::Pair(pair) => Some(pair.a.protocol),
    }
}

fn check_all(
    loaded: &Loaded,
    catalog: &Catalog,
    all: &[Bundles],
    template_ids: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let source = catalog.source_locale;
    let faulty = diagnostics.paths_with_errors(&loaded.sources);
    let mut topics: BTreeSet<Topic> = all.iter().flat_map(|bundles| bundles.keys().copied()).collect();
    topics.extend((0..catalog.protocols.len()).map(Topic::Protocol));
    topics.extend(catalog.decisions().map(|(protocol, _)| Topic::Decision(protocol)));
    topics.extend(catalog.codes().map(Topic::Code));
    let topics: Vec<Topic> = topics.into_iter().collect();
    diagnostics.in_parallel(topics.len(), |at, diagnostics| {
        let topic = topics[at];
        let asks = contract::asks(catalog, topic, template_ids);
        let is_doubtful = faulty.iter().any(|path| asks_for(path, topic, catalog));
        for (at, bundles) in all.iter().enumerate().filter(|(at, _)| catalog.locales[*at].pseudo.is_none()) {
            let locale = &catalog.locales[at];
            let missing = if locale.state == LocaleState::Complete { Severity::Error } else { Severity::Warning };
            let stand_ins: Vec<&Bundle> =
                stand_ins(catalog, all, at).iter().filter_map(|bundles| bundles.get(&topic)).collect();
            let severities = Severities { language: &locale.tag, missing, stand_ins: &stand_ins, is_doubtful };
            let original = (at != source).then(|| all[source].get(&topic)).flatten();
            match bundles.get(&topic) {
                Some(file) => {
                    let scope = check::Scope { own: file, around: &around(bundles, topic, diagnostics) };
                    check::file(scope, &asks, original, severities, &loaded.sources, diagnostics);
                }
                None if loaded.unreadable.contains(&(at, topic)) => {}
                None => missing_file(catalog, topic, locale, original, severities, loaded, diagnostics),
            }
        }
    });
}

/// Does what stands in the file at `path` decide which messages the files of a topic need?
fn asks_for(path: &str, topic: Topic, catalog: &Catalog) -> bool {
    match protocol_of(topic) {
        None => path.starts_with("templates/") || path == "content/changes.yaml",
        Some(at) => {
            let folder = format!("content/{}/", catalog.protocols[at].id);
            path.starts_with(&folder) || path.starts_with("content/across/")
        }
    }
}

/// The files whose terms a topic's file can see, the widest first; a term that hides one of theirs is reported.
fn around<'b>(bundles: &'b Bundles, topic: Topic, diagnostics: &mut Diagnostics) -> Vec<&'b Bundle> {
    let mut others = Vec::new();
    if topic != Topic::Site {
        others.extend(bundles.get(&Topic::Site));
    }
    if !matches!(topic, Topic::Site | Topic::Protocol(_)) {
        others.extend(protocol_of(topic).and_then(|at| bundles.get(&Topic::Protocol(at))));
    }
    if let Some(own) = bundles.get(&topic) {
        for definition in own.definitions.iter().filter(|known| known.id.starts_with('-')) {
            if let Some(first) = others.iter().find_map(|other| other.definition(&definition.id)) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::HK204,
                        definition.span,
                        format!("term `{}` is defined in two files", definition.id),
                    )
                    .label("again here")
                    .other(first.span, "first here")
                    .help("keep one of the two, in the wider file"),
                );
            }
        }
    }
    others
}

fn missing_file(
    catalog: &Catalog,
    topic: Topic,
    locale: &Locale,
    original: Option<&Bundle>,
    severities: Severities<'_>,
    loaded: &Loaded,
    diagnostics: &mut Diagnostics,
) {
    let path = words_path(catalog, topic, &locale.tag);
    // A pair needs no words at all.
    match (topic, original) {
        (Topic::Protocol(_) | Topic::Decision(_) | Topic::Code(_) | Topic::Pair(_), Some(original)) => {
            let inherited = |id: &str| severities.stand_ins.iter().any(|file| file.definition(id).is_some());
            let missing = original.definitions.iter().filter(|definition| !inherited(&definition.id)).count();
            if missing == 0 {
                return;
            }
            let help = format!("write {path}");
            diagnostics.push(check::untranslated(original, missing, severities, &help, &loaded.sources));
        }
        (Topic::Site, _) | (Topic::Pair(_), None) => {}
        (_, None) if locale.tag != catalog.settings.source_locale => {}
        (Topic::Protocol(_), None) => diagnostics.push(
            Diagnostic::path(Code::HK202, path, "this protocol has no words")
                .help("write this file; another protocol's is an example"),
        ),
        (Topic::Decision(at), None) => {
            if let Some(decision) = &catalog.protocols[at].decision {
                diagnostics.push(
                    Diagnostic::new(Code::HK202, loaded.sources.head(decision.file), "this decision has no words")
                        .label("its facts")
                        .help(format!("write {path}")),
                );
            }
        }
        (Topic::Code(at), None) => {
            let code = catalog.code(at);
            diagnostics.push(
                Diagnostic::new(
                    Code::HK202,
                    loaded.sources.head(code.file),
                    format!("code `{}` has no words", code.code),
                )
                .label("its facts")
                .help(format!("write {path}")),
            );
        }
    }
}

/// The file of a topic's words.
pub fn words_path(catalog: &Catalog, topic: Topic, tag: &str) -> String {
    // A language that is made up has the source's words, and no folder.
    let is_made_up = catalog.locales.iter().any(|locale| locale.pseudo.is_some() && locale.tag == tag);
    let tag = if is_made_up { catalog.settings.source_locale.as_str() } else { tag };
    match topic {
        Topic::Site => format!("locales/{tag}/site.ftl"),
        Topic::Protocol(at) => format!("locales/{tag}/{}/protocol.ftl", catalog.protocols[at].id),
        Topic::Decision(at) => format!("locales/{tag}/{}/decision.ftl", catalog.protocols[at].id),
        Topic::Code(at) => format!("locales/{tag}/{}/{}.ftl", catalog.protocol(at).id, catalog.code(at).stem()),
        Topic::Pair(pair) => {
            let (a, b) = (catalog.code(pair.a).stem(), catalog.code(pair.b).stem());
            format!("locales/{tag}/{}/{a}-vs-{b}.ftl", catalog.protocol(pair.a).id)
        }
    }
}

fn check_glossaries(loaded: &Loaded, all: &[Bundles], glossaries: &[Glossary], diagnostics: &mut Diagnostics) {
    for (bundles, glossary) in all.iter().zip(glossaries) {
        let avoided = glossary.scoped(|terms| Avoided::new(&terms));
        let files: Vec<(&Topic, &Bundle)> = bundles.iter().collect();
        diagnostics.in_parallel(files.len(), |nth, diagnostics| {
            let (topic, file) = files[nth];
            let avoided = avoided.of(protocol_of(*topic));
            // People also look for a code by the words the glossary rules out.
            for definition in file.definitions.iter().filter(|definition| definition.id != "aliases") {
                for uses in definition.parts() {
                    avoided.check(&uses.texts, &loaded.sources, diagnostics);
                }
            }
        });
    }
}

/// For each locale, its stamps and what they say.
fn judge(
    loaded: &Loaded,
    catalog: &Catalog,
    all: &[Bundles],
    diagnostics: &mut Diagnostics,
) -> Vec<(Stamps, Freshness)> {
    let source = &all[catalog.source_locale];
    let site = source.get(&Topic::Site).and_then(|site| site.definition("site-name"));
    let names = sameness::Names::new(catalog, site.map(|name| name.canonical.as_str()));
    diagnostics.in_parallel(all.len(), |at, diagnostics| {
        if catalog.locales[at].pseudo.is_some() {
            return (Stamps::default(), Freshness::default());
        }
        let mut stamps = Stamps::read(loaded, catalog, at, diagnostics);
        if at == catalog.source_locale {
            return (stamps, Freshness::default());
        }
        let judged = freshness::Judged {
            catalog,
            locale: at,
            own: &all[at],
            stand_ins: &stand_ins(catalog, all, at),
            source,
            names: &names,
            sources: &loaded.sources,
        };
        let freshness = freshness::judge(&judged, &mut stamps, diagnostics);
        (stamps, freshness)
    })
}

/// The messages of a file that have no variables.
fn constants(file: Option<&Bundle>) -> impl Iterator<Item = String> {
    let definitions = file.into_iter().flat_map(|file| &file.definitions);
    let is_constant = |definition: &&Definition| {
        let varies = definition.value.as_ref().is_none_or(|value| !value.variables.is_empty());
        !(varies || definition.id.starts_with('-'))
    };
    definitions.filter(is_constant).map(|definition| definition.id.clone())
}

/// The words of the languages that stand in for a locale, the source aside.
fn stand_ins<'b>(catalog: &Catalog, all: &'b [Bundles], locale: usize) -> Vec<&'b Bundles> {
    let chain = catalog.fallbacks(locale).into_iter();
    chain.filter(|at| *at != catalog.source_locale).map(|at| &all[at]).collect()
}

/// Does one of several languages have a message?
fn has(languages: &[&Bundles], topic: Topic, id: &str) -> bool {
    languages.iter().any(|bundles| bundles.get(&topic).is_some_and(|file| file.definition(id).is_some()))
}

/// For each file of the source locale, how many of its messages the locale has, or one that stands in for it.
fn coverage(own: &Bundles, stand_ins: &[&Bundles], source: &Bundles) -> BTreeMap<Topic, Coverage> {
    let of = |topic: &Topic, original: &Bundle| {
        let messages = original.definitions.iter().filter(|definition| !definition.id.starts_with('-'));
        let mut coverage = Coverage::default();
        for message in messages {
            let translated = has(&[own], *topic, &message.id) || has(stand_ins, *topic, &message.id);
            coverage.add(Coverage { total: 1, translated: usize::from(translated) });
        }
        coverage
    };
    source.iter().map(|(topic, original)| (*topic, of(topic, original))).collect()
}
