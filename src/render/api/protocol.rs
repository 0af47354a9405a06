//! The files of a protocol: its codes, what they are compared by, what editors say about pairs.

use super::record::{
    Actor, Class, ClassWords, CodeLink, Document, Facet, FacetLabel, FacetValue, Facets, Header, Line, Protocol,
    ProtocolWords, Requests, Unlisted, Verdict, Verdicts, Wildcard,
};
use super::{by_locale, cite, pages, text};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Citation, Page, Phrase};
use crate::render::view::Scene;

/// The list of a protocol's codes, and what belongs to all of them.
pub(super) fn index(scene: Scene<'_>, at: usize) -> Protocol {
    let protocol = &scene.catalog.protocols[at];
    let classes = protocol.classes.iter().enumerate().map(|(nth, class)| Class {
        id: class.id.clone(),
        name: class.name.clone(),
        failure: class.failure,
        cite: cite(protocol, &class.cite),
        words: by_locale(scene, |view| {
            let (label, summary) = &view.words().protocols[at].classes[nth];
            ClassWords { label: text(view, label), summary: text(view, summary) }
        }),
    });
    let actors = protocol.actors.iter().map(|actor| Actor {
        id: actor.clone(),
        words: by_locale(scene, |view| text(view, &view.words().protocols[at].actors[actor])),
    });
    let headers = protocol.headers.iter().enumerate().map(|(nth, header)| {
        let words = by_locale(scene, |view| view.words().protocols[at].headers[nth].as_ref().map(|it| text(view, it)));
        Header {
            name: header.name.clone(),
            compact: header.compact.clone(),
            cite: cite(protocol, &header.cite),
            words: words.into_iter().filter_map(|(tag, text)| Some((tag, text?))).collect(),
        }
    });
    let documents = protocol.documents.iter().map(|document| Document {
        id: document.id.clone(),
        title: document.title.clone(),
        url: Citation { document: document.id.clone(), section: None }.url(document),
        obsoleted_by: document.obsoleted_by.clone(),
    });
    let codes = (0..protocol.codes.len()).map(|code| {
        let own = &protocol.codes[code];
        CodeLink {
            id: super::code::id(scene, CodeRef { protocol: at, code }),
            code: own.code.clone(),
            name: own.name.clone(),
            file: format!("{}.json", own.stem()),
        }
    });
    Protocol {
        schema: "../schema/protocol.json".to_owned(),
        id: protocol.id.to_string(),
        name: protocol.name.clone(),
        words: by_locale(scene, |view| {
            let words = &view.words().protocols[at];
            ProtocolWords {
                title: text(view, &words.title),
                summary: text(view, &words.summary),
                intro: text(view, &words.intro),
            }
        }),
        pages: pages(scene, Page::Protocol(at)),
        classes: classes.collect(),
        actors: actors.collect(),
        headers: headers.collect(),
        phrase: if protocol.phrase == Phrase::Fixed { "fixed" } else { "free" }.to_owned(),
        wire: protocol.wire.map(|form| form.word().to_owned()),
        wildcard: protocol
            .wildcard
            .as_ref()
            .map(|wildcard| Wildcard { sign: wildcard.sign.clone(), form: wildcard.form.clone() }),
        requests: Requests { names: protocol.requests.names.clone(), pattern: protocol.requests.pattern.clone() },
        lines: lines(scene, at),
        unlisted: unlisted(scene, at),
        documents: documents.collect(),
        codes: codes.collect(),
    }
}

fn lines(scene: Scene<'_>, at: usize) -> Vec<Line> {
    let lines = scene.catalog.protocols[at].lines.iter().enumerate().map(|(nth, line)| Line {
        id: line.id.clone(),
        pattern: line.pattern.clone(),
        words: by_locale(scene, |view| text(view, &view.words().protocols[at].lines[nth])),
    });
    lines.collect()
}

fn unlisted(scene: Scene<'_>, at: usize) -> Vec<Unlisted> {
    let protocol = &scene.catalog.protocols[at];
    let unlisted = protocol.unlisted.iter().enumerate().map(|(nth, unlisted)| Unlisted {
        id: unlisted.id.clone(),
        form: unlisted.form.clone(),
        treat_as: unlisted.treat_as.map(|code| super::code::id(scene, CodeRef { protocol: at, code })),
        cite: cite(protocol, &unlisted.cite),
        words: by_locale(scene, |view| text(view, &view.words().protocols[at].unlisted[nth])),
    });
    unlisted.collect()
}

/// What a protocol's codes are compared by.
pub(super) fn facets(scene: Scene<'_>, at: usize) -> Facets {
    let protocol = &scene.catalog.protocols[at];
    let facets = protocol.facets.iter().enumerate().map(|(nth, facet)| Facet {
        id: facet.id.clone(),
        kind: facet.kind.word().to_owned(),
        weight: facet.weight,
        near: facet.near,
        values: facet
            .values
            .iter()
            .map(|value| FacetValue { id: value.id.clone(), group: value.group.clone() })
            .collect(),
        words: by_locale(scene, |view| {
            let (label, about) = &view.words().protocols[at].facets[nth];
            FacetLabel { label: text(view, label), about: text(view, about) }
        }),
    });
    Facets { schema: "../schema/facets.json".to_owned(), protocol: protocol.id.to_string(), facets: facets.collect() }
}

/// What editors say about pairs of a protocol's codes.
pub(super) fn verdicts(scene: Scene<'_>, at: usize) -> Verdicts {
    let mut pairs: Vec<Pair> = scene
        .shown()
        .into_iter()
        .flat_map(|locale| scene.words.locales[locale].verdicts.keys().copied())
        .filter(|pair| pair.a.protocol == at)
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let verdicts = pairs.into_iter().map(|pair| {
        let (lead, words) = super::code::verdict(scene, pair);
        Verdict {
            a: super::code::id(scene, pair.a),
            b: super::code::id(scene, pair.b),
            lead,
            words,
            pages: pages(scene, Page::Comparison(pair)),
        }
    });
    Verdicts {
        schema: "../schema/verdicts.json".to_owned(),
        protocol: scene.catalog.protocols[at].id.to_string(),
        verdicts: verdicts.collect(),
    }
}
