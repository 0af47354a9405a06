//! `LOCALE/translation.html` and `translation.json`: how far each language is, and what there is to do; and what the
//! foot of every page says of that very page.

use serde_json::json;
use tera::Value;

use super::page::{Frame, topics};
use super::{Scene, View, changes, edit};
use crate::load::Topic;
use crate::localize::LocaleWords;
use crate::localize::freshness::{Counts, State, address};
use crate::localize::words_path;
use crate::model::{Catalog, Locale, LocaleState, Page, Route};
use crate::render::values::Values;
use crate::render::{host, value};

/// How many changes the page tells.
const CHANGES: usize = 10;

/// The states that ask somebody to do something, the most pressing first, with the message that names each.
const TO_DO: [(State, &str); 4] = [
    (State::Stale, "state-stale"),
    (State::Missing, "state-missing"),
    (State::Same, "state-same"),
    (State::Unstamped, "state-unstamped"),
];

/// A language other than the source: one that somebody translates.
fn is_translated(scene: Scene<'_>, locale: usize) -> bool {
    locale != scene.catalog.source_locale && scene.catalog.locales[locale].pseudo.is_none()
}

/// The topics of a protocol, or of the site itself.
fn topics_of(scene: Scene<'_>, protocol: Option<usize>) -> Vec<Topic> {
    let belongs = move |topic: &Topic| match (topic, protocol) {
        (Topic::Site, None) => true,
        (Topic::Protocol(at) | Topic::Decision(at), Some(own)) => *at == own,
        (Topic::Code(at), Some(own)) => at.protocol == own,
        (Topic::Pair(pair), Some(own)) => pair.a.protocol == own,
        _ => false,
    };
    scene.words.topics(scene.catalog.source_locale).filter(belongs).collect()
}

/// The parts of a site that are counted apart: its own words, then each protocol.
fn parts(catalog: &Catalog) -> impl Iterator<Item = Option<usize>> {
    std::iter::once(None).chain((0..catalog.protocols.len()).map(Some))
}

/// The share of translated messages in percent, rounded down, so that 100 means all.
fn share(counts: Counts) -> usize {
    (counts.translated() * 100).checked_div(counts.total()).unwrap_or(100)
}

/// The share of a language that is not complete, for the menu of languages.
pub fn menu_share(view: View<'_>, locale: usize) -> Option<String> {
    let declared: &Locale = &view.scene.catalog.locales[locale];
    if declared.state == LocaleState::Complete || !is_translated(view.scene, locale) {
        return None;
    }
    let coverage = view.scene.words.locales[locale].coverage;
    if coverage.translated >= coverage.total {
        return None;
    }
    let percent = coverage.translated * 100 / coverage.total;
    Some(view.site_counted("language-share", &[], &[("percent", percent)]))
}

/// Fills in `translation_states`: the state of this very page.
pub fn foot(view: View<'_>, frame: Frame, context: &mut Values<'_>) {
    let states = match frame {
        Frame::Page(page) if is_translated(view.scene, view.locale) => sentences(view, page),
        _ => Vec::new(),
    };
    context.insert("translation_states", value::list(states.iter().map(|sentence| value::text(sentence))));
}

fn sentences(view: View<'_>, page: Page) -> Vec<String> {
    let told = [(State::Stale, "page-stale"), (State::Missing, "page-missing"), (State::Unstamped, "page-unstamped")];
    let freshness = &view.words().freshness;
    let all = freshness.all();
    // Where the language has nothing to tell, no page has.
    if told.iter().all(|(state, _)| all.of(*state) == 0) {
        return vec![view.site("page-whole", &[])];
    }
    let mut own = topics(view.scene.catalog, page);
    if !own.contains(&Topic::Site) {
        own.push(Topic::Site);
    }
    let counts = freshness.counts(own);
    let mut sentences: Vec<String> = told
        .iter()
        .filter(|(state, _)| counts.of(*state) > 0)
        .map(|(state, id)| view.site_counted(id, &[], &[("count", counts.of(*state))]))
        .collect();
    if sentences.is_empty() {
        sentences.push(view.site("page-whole", &[]));
    }
    sentences
}

/// The page.
pub fn page(view: View<'_>, context: &mut Values<'_>) {
    let scene = view.scene;
    let catalog = scene.catalog;
    let languages = scene.shown().into_iter().filter(|locale| is_translated(scene, *locale)).map(|locale| {
        let declared = &catalog.locales[locale];
        let route = Route { locale, page: Page::Translation };
        let counts = scene.words.locales[locale].freshness.all();
        let href = format!("{}{}", Page::Translation.root(), route.address(catalog));
        row(&declared.name, Some(&declared.tag), (locale != view.locale).then_some(href.as_str()), counts)
    });
    context.insert("tongues", value::list(languages));
    let inherits = |locale: &LocaleWords| locale.freshness.all().of(State::Inherited) > 0;
    context.insert("inherits", Value::from(scene.words.locales.iter().any(inherits)));
    let is_translated = is_translated(scene, view.locale);
    context.insert("is_source", Value::from(!is_translated));
    let freshness = &view.words().freshness;
    let rows = parts(catalog).filter(|_| is_translated).map(|part| {
        let counts = freshness.counts(topics_of(scene, part));
        match part {
            None => row(&view.site("translation-site", &[]), None, None, counts),
            Some(at) => {
                let href = Page::Translation.link(Page::Protocol(at), catalog);
                row(&catalog.protocols[at].name, None, Some(&href), counts)
            }
        }
    });
    context.insert("parts", value::list(rows));
    let files = scene.words.topics(catalog.source_locale).filter(|_| is_translated);
    let files: Vec<Value> = files.filter_map(|topic| file(view, topic)).collect();
    context.insert("files", value::list(files));
    context.insert("changes", changes::list(view, catalog.changes.iter().take(CHANGES)));
}

fn row(label: &str, lang: Option<&str>, href: Option<&str>, counts: Counts) -> Value {
    let count = |state| Value::from(counts.of(state));
    value::map([
        ("label", value::text(label)),
        ("lang", value::optional_text(lang)),
        ("href", value::optional_text(href)),
        ("share", Value::from(share(counts))),
        ("translated", Value::from(counts.translated())),
        ("total", Value::from(counts.total())),
        ("fresh", count(State::Fresh)),
        ("stale", count(State::Stale)),
        ("missing", count(State::Missing)),
        ("inherited", count(State::Inherited)),
        ("same", count(State::Same)),
        ("unstamped", count(State::Unstamped)),
    ])
}

/// The messages of a file in a state, by name: a page does not change with the order in which a file says things.
fn in_state(states: &[(String, State)], wanted: State) -> Vec<&str> {
    let ids = states.iter().filter(|(_, state)| *state == wanted).map(|(id, _)| id.as_str());
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    ids
}

/// One file with the texts that ask for something; `None` where nothing is to be done. A file that is not there yet is
/// one thing to do, however many texts it will have.
fn file(view: View<'_>, topic: Topic) -> Option<Value> {
    let (scene, catalog) = (view.scene, view.scene.catalog);
    let states = view.words().freshness.of(topic);
    let label = address(catalog, topic, None);
    let path = words_path(catalog, topic, &catalog.locales[view.locale].tag);
    if scene.words.file(view.locale, topic).is_none() {
        let count = in_state(states, State::Missing).len();
        let href = host::create(&catalog.settings, &path, "").map(|empty| to_begin(view, topic).unwrap_or(empty));
        return (count > 0).then(|| {
            value::map([
                ("label", value::text(&label)),
                ("path", value::text(&path)),
                ("href", value::optional_text(href.as_deref())),
                ("count", Value::from(count)),
                ("texts", value::list([])),
            ])
        });
    }
    let mut texts = Vec::new();
    for (state, word) in TO_DO {
        for id in in_state(states, state) {
            let href = edit::place(view, topic, id).map(|(href, _)| href);
            texts.push(value::map([
                ("id", value::text(id)),
                ("state", value::text(state.word())),
                ("state_label", value::text(&view.site(word, &[]))),
                ("href", value::optional_text(href.as_deref())),
            ]));
        }
    }
    if texts.is_empty() {
        return None;
    }
    let href = host::edit(&catalog.settings, &path, 1);
    Some(value::map([
        ("label", value::text(&label)),
        ("path", value::text(&path)),
        ("href", value::optional_text(href.as_deref())),
        ("count", Value::from(texts.len())),
        ("texts", value::list(texts)),
    ]))
}

/// Where a file is begun: at the foot of its own page, whose link carries the source. Here, where many files may be
/// listed, each would add thousands of bytes.
fn to_begin(view: View<'_>, topic: Topic) -> Option<String> {
    let page = match topic {
        Topic::Site => return None,
        Topic::Protocol(at) => Page::Protocol(at),
        Topic::Decision(at) => Page::Decision(at),
        Topic::Code(at) => Page::Code(at),
        Topic::Pair(pair) => Page::Comparison(pair),
    };
    Some(format!("{}#improve", Page::Translation.link(page, view.scene.catalog)))
}

/// `translation.json`: the same for programs, of all languages that are shown.
pub fn json(scene: Scene<'_>) -> String {
    let catalog = scene.catalog;
    let tag = |locale: usize| catalog.locales[locale].tag.as_str();
    let locales: Vec<serde_json::Value> = scene
        .shown()
        .into_iter()
        .filter(|locale| is_translated(scene, *locale))
        .map(|locale| {
            let declared = &catalog.locales[locale];
            let freshness = &scene.words.locales[locale].freshness;
            let parts: serde_json::Map<String, serde_json::Value> = parts(catalog)
                .map(|part| {
                    let name = part.map_or("site".to_owned(), |at| catalog.protocols[at].id.to_string());
                    (name, counted(freshness.counts(topics_of(scene, part))))
                })
                .collect();
            let with = |wanted: State| -> Vec<String> {
                let of = |topic| in_state(freshness.of(topic), wanted).into_iter().map(move |id| (topic, id));
                freshness.topics().flat_map(of).map(|(topic, id)| address(catalog, topic, Some(id))).collect()
            };
            json!({
                "tag": declared.tag, "name": declared.name, "state": declared.state.word(),
                "all": counted(freshness.all()), "parts": parts,
                "stale": with(State::Stale), "missing": with(State::Missing), "unstamped": with(State::Unstamped),
                "same": with(State::Same), "orphan": with(State::Orphan),
                "fallback": declared.fallback.as_ref().map(|tag| tag.value.as_str()),
            })
        })
        .collect();
    let changes: Vec<serde_json::Value> = catalog
        .changes
        .iter()
        .map(|change| {
            let codes: Vec<String> = change.subjects.iter().map(|subject| changes::key(catalog, *subject)).collect();
            json!({
                "date": change.date.to_string(), "codes": codes, "locale": change.locale.map(tag),
                "message": change.message.value,
            })
        })
        .collect();
    let all = json!({"source": tag(catalog.source_locale), "locales": locales, "changes": changes});
    format!("{}\n", serde_json::to_string_pretty(&all).expect("a JSON value serializes"))
}

fn counted(counts: Counts) -> serde_json::Value {
    let mut map = serde_json::Map::new();
    map.insert("total".to_owned(), counts.total().into());
    map.insert("translated".to_owned(), counts.translated().into());
    for state in State::ALL {
        map.insert(state.word().to_owned(), counts.of(state).into());
    }
    map.into()
}
