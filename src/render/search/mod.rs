//! `LOCALE/search.js`: all that the search needs in one language, as one assignment, since `file://` allows no fetch.
//!
//! The script that reads it is `static/search.js`. It knows no protocol and no word: forms of codes, patterns of lines and
//! header fields come from the facts, sentences from the words, with [`slot`]s for what only the browser knows.

pub mod terms;
pub mod tokens;

use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::view::{View, once};
use crate::escape;
use crate::localize::contract::SITE;
use crate::localize::{Text, marks, slot};
use crate::model::pair::CodeRef;
use crate::model::route::DECISION;
use crate::model::{Code, HeaderNeed, Need, Phrase, Protocol, WireForm};
use terms::{Place, Places};

/// The most codes that are shown for a question.
const MOST_RESULTS: usize = 20;

/// What the names of the site messages begin with that the script shows.
const OURS: &str = "search-";
/// The one of them that says how many results there are.
const COUNT: &str = "search-count";
/// The message that names a comparison, which the script shows too.
const PAIR: &str = "comparison-link";

/// The name of an index in its locale's folder. It carries no hash: every page links it, and an edited word would else
/// rewrite them all.
pub const NAME: &str = "search.js";

/// The index of one locale.
pub fn index(view: View<'_>) -> String {
    let catalog = view.scene.catalog;
    let codes: Vec<CodeRef> = catalog.codes().collect();
    let mut words: Vec<_> = codes.par_iter().map(|at| code_words(view, *at)).collect();
    // The script counts on in the same order.
    let decisions = (0..catalog.protocols.len()).filter(|at| catalog.protocols[*at].decision.is_some());
    words.extend(decisions.map(|at| decision_words(view, at)));
    let index = json!({
        "words": site_words(view),
        "protocols": (0..catalog.protocols.len()).map(|at| protocol(view, at)).collect::<Vec<_>>(),
        "terms": terms::index(&words),
    });
    format!("window.hikakuSearch={index};\n")
}

/// What the script says, by the message's name without `search-`; `count` holds a text for each number of results.
fn site_words(view: View<'_>) -> Value {
    let mut all = said(view, |_| true);
    let count = |n: usize| marks::strip(&view.site_counted(COUNT, &[], &[("count", n)]));
    all.insert("count".to_owned(), (1..=MOST_RESULTS).map(count).collect());
    all.into()
}

/// The messages that the script shows, as far as they are asked for, by their names there.
fn said(view: View<'_>, is_asked: impl Fn(&str) -> bool) -> Map<String, Value> {
    let mut all = Map::new();
    for (id, names) in SITE.iter().filter(|(id, _)| is_asked(id)) {
        let name = match id.strip_prefix(OURS) {
            Some(name) if *id != COUNT => name,
            None if *id == PAIR => "pair",
            _ => continue,
        };
        let slots: Vec<String> = names.iter().map(|name| slot(name)).collect();
        let args: Vec<(&str, &str)> = names.iter().copied().zip(slots.iter().map(String::as_str)).collect();
        all.insert(name.to_owned(), marks::strip(&view.site(id, &args)).into());
    }
    all
}

fn protocol(view: View<'_>, at: usize) -> Value {
    let protocol = &view.scene.catalog.protocols[at];
    let words = &view.words().protocols[at];
    let plain = |text: &Text| marks::strip(&text.text);
    let lines = protocol.lines.iter().zip(&words.lines);
    let unlisted = protocol.unlisted.iter().zip(&words.unlisted);
    let headers = protocol.headers.iter().zip(&words.headers);
    let codes = (0..protocol.codes.len()).map(|code| record(view, CodeRef { protocol: at, code }));
    json!({
        "id": protocol.id.0,
        "name": protocol.name,
        // The language of its codes' names.
        "lang": protocol.name_lang,
        "words": said(view.of(at), |id| view.scene.words.own.has(at, id)),
        "form": protocol.code_form_written(),
        "message": protocol.wire == Some(WireForm::Message),
        "fixed": protocol.phrase == Phrase::Fixed,
        "wildcard": protocol.wildcard.as_ref().map(|wildcard| [&wildcard.sign, &wildcard.form]),
        "request": protocol.requests.pattern,
        "lines": lines.map(|(line, label)| json!([line.pattern, plain(label)])).collect::<Vec<_>>(),
        "unlisted": unlisted.map(|(form, text)| json!([form.form, form.treat_as, plain(text)])).collect::<Vec<_>>(),
        "headers": headers
            .map(|(header, text)| json!([header.name, header.compact, text.as_ref().map(plain)]))
            .collect::<Vec<_>>(),
        "codes": codes.collect::<Vec<_>>(),
        // For each code the later ones with which it has a page, where not all have.
        "pairs": view.scene.catalog.paired.of(at),
        "decision": protocol.decision.as_ref().map(|_| json!([DECISION, decision_title(view, at), questions(view, at)])),
    })
}

/// What is shown of a code, and what its messages need: code, slug, name, title or none, aliases, header fields; then the
/// language of the name, where it is not that of the protocol's names.
fn record(view: View<'_>, at: CodeRef) -> Value {
    let code = view.scene.catalog.code(at);
    let title = marks::strip(&view.words().codes[&at].title.text);
    let title = if title.to_lowercase() == code.name.to_lowercase() { String::new() } else { title };
    let needs = needs(view.scene.catalog.protocol(at), code);
    let known = json!([code.code, code.slug, code.name, title, aliases(view, at), needs]);
    let lang = code.name_lang.iter().map(|tag| json!(tag));
    known.as_array().into_iter().flatten().cloned().chain(lang).collect()
}

/// The header fields that a message with this code is expected to have, by position among the protocol's: as they are
/// where it must have them, counted down from -1 where it should. Where it depends on the request, their names follow.
fn needs(protocol: &Protocol, code: &Code) -> Vec<Value> {
    let number = |name: &str| protocol.headers.iter().position(|header| header.name == name);
    let need = |header: &HeaderNeed<'_>| {
        let at = i64::try_from(number(header.name)?).ok()?;
        let at = match header.need {
            Need::Must => at,
            Need::Should => -1 - at,
            Need::May => return None,
        };
        let requests = header.requests.iter().map(|at| json!(protocol.requests.names[*at]));
        Some(if header.requests.is_empty() { json!(at) } else { std::iter::once(json!(at)).chain(requests).collect() })
    };
    code.header_needs().iter().filter_map(need).collect()
}

/// The other words for a code: in the page's language, and in the source's, in which much of what people read is written.
fn aliases(view: View<'_>, at: CodeRef) -> Vec<String> {
    let source = &view.scene.words.locales[view.scene.catalog.source_locale].codes[&at].aliases;
    let all = view.aliases(at).into_iter().chain(source.iter().cloned());
    once(all.map(|alias| escape::strip_tags(&marks::strip(&alias))))
}

fn code_words(view: View<'_>, at: CodeRef) -> Places {
    let code = view.scene.catalog.code(at);
    let words = &view.words().codes[&at];
    let aliases = aliases(view, at);
    let prose = |text: &Text| escape::strip_tags(&marks::strip(&text.text));
    let texts = [
        Some(&words.meaning),
        words.when.as_ref(),
        words.receiver.as_ref(),
        words.sender.as_ref(),
        words.misreading.as_ref(),
    ];
    let texts: Vec<String> = texts.into_iter().flatten().map(prose).collect();
    let title = marks::strip(&words.title.text);
    // Both say what the code says, one in a line and one in a sentence.
    let summary = [prose(&words.gist), prose(&words.summary)].join("\n");
    // A code is found as a whole; the parts of X.1.1 are words of a hundred others.
    let mut parts = 0;
    tokens::tokens(&code.code, |_, _| parts += 1);
    let own = if parts == 1 { code.code.as_str() } else { "" };
    let single = [(Place::Code, own), (Place::Name, &code.name), (Place::Title, &title), (Place::Summary, &summary)];
    let aliases = aliases.iter().map(|alias| (Place::Alias, alias.as_str()));
    let headers = code.headers.iter().map(|header| (Place::Header, header.name.as_str()));
    let texts = texts.iter().map(|text| (Place::Text, text.as_str()));
    terms::words(single.into_iter().chain(aliases).chain(headers).chain(texts))
}

/// What the page is called that leads to the code to send.
fn decision_title(view: View<'_>, protocol: usize) -> String {
    marks::strip(&view.words().decisions[&protocol].title.text)
}

/// What that page asks, in its own order.
fn questions(view: View<'_>, protocol: usize) -> Vec<String> {
    let words = &view.words().decisions[&protocol].questions;
    let decision = view.scene.catalog.protocols[protocol].decision.as_ref();
    let questions = decision.iter().flat_map(|decision| &decision.questions);
    questions.filter_map(|question| Some(marks::strip(&words.get(&question.id)?.text))).collect()
}

/// The words of that page: what it is called, what it says of itself, and what it asks. Its answers speak of codes, which are
/// found by their own words.
fn decision_words(view: View<'_>, protocol: usize) -> Places {
    let words = &view.words().decisions[&protocol];
    let (title, summary) = (decision_title(view, protocol), escape::strip_tags(&marks::strip(&words.summary.text)));
    let questions = questions(view, protocol);
    let questions = questions.iter().map(|question| (Place::Question, question.as_str()));
    terms::words([(Place::Name, title.as_str()), (Place::Summary, summary.as_str())].into_iter().chain(questions))
}
