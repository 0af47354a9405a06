//! A code with all its facts and words, and a comparison of two.

use std::collections::BTreeMap;

use super::record::{
    Alternative, AlternativeWords, Branch, BranchWords, Code, CodeHeader, CodeWords, Comparison, Difference,
    FacetWords, Fact, Flow, FlowWords, Mapping, Outcome, Step, Text,
};
use super::{by_locale, cite, pages, text};
use crate::localize::{Text as Words, VerdictWords};
use crate::model::pair::{CodeRef, Pair};
use crate::model::{self, Element, Page};
use crate::render::view::code::citations;
use crate::render::view::{Scene, View};

/// The record of a code.
pub fn code(scene: Scene<'_>, at: CodeRef) -> Code {
    let catalog = scene.catalog;
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let mappings = mappings(scene, at);
    let headers = code.headers.iter().map(|header| CodeHeader {
        name: header.name.clone(),
        need: header.need.word().to_owned(),
        requests: (!header.requests.is_empty())
            .then(|| header.requests.iter().map(|at| protocol.requests.names[*at].clone()).collect()),
        cite: cite(protocol, &header.cite),
    });
    let alternatives = code.alternatives.iter().map(|alternative| Alternative {
        id: id(scene, CodeRef { protocol: at.protocol, code: alternative.code }),
        condition: alternative.condition.clone(),
        cite: cite(protocol, &alternative.cite),
    });
    let other = |pair: Pair| id(scene, if pair.a == at { pair.b } else { pair.a });
    Code {
        schema: "../schema/code.json".to_owned(),
        id: id(scene, at),
        protocol: protocol.id.to_string(),
        code: code.code.clone(),
        name: code.name.clone(),
        name_lang: catalog.name_lang(at).to_owned(),
        short: code.short.clone(),
        aliases: code.aliases.clone(),
        former_names: code.former_names.clone(),
        class: protocol.classes[code.class].id.clone(),
        status: code.status.word().to_owned(),
        failure: code.failure,
        references: code.references.iter().map(|citation| cite(protocol, citation)).collect(),
        facets: (0..protocol.facets.len()).map(|facet| fact(scene, at, facet)).collect(),
        headers: headers.collect(),
        alternatives: alternatives.collect(),
        flows: code.flows.iter().map(flow).collect(),
        example: code.example.clone(),
        words: by_locale(scene, |view| words(view, at)),
        pages: pages(scene, Page::Code(at)),
        compare_with: scene.ranking.of(at).iter().map(|ranked| other(ranked.pair)).collect(),
        mappings,
    }
}

/// The record of a comparison.
pub fn comparison(scene: Scene<'_>, pair: Pair) -> Comparison {
    let facets = &scene.catalog.protocol(pair.a).facets;
    let compared = scene.ranking.compare(scene.catalog, pair);
    let differences = compared.differences.iter();
    let (lead, verdict) = verdict(scene, pair);
    Comparison {
        a: code(scene, pair.a),
        b: code(scene, pair.b),
        differences: differences
            .map(|difference| Difference { facet: facets[difference.facet].id.clone(), score: difference.score })
            .collect(),
        agreements: compared.agreements.iter().map(|facet| facets[*facet].id.clone()).collect(),
        lead,
        verdict,
        // Not all pairs need have a page.
        pages: if scene.catalog.paired.has(pair) { pages(scene, Page::Comparison(pair)) } else { BTreeMap::new() },
    }
}

/// What an editor says of a pair, by language: the lead, and what goes on from it.
pub(super) fn verdict(scene: Scene<'_>, pair: Pair) -> (BTreeMap<String, Text>, BTreeMap<String, Text>) {
    let said = |part: fn(&VerdictWords) -> &Words| {
        let texts = by_locale(scene, |view| view.words().verdicts.get(&pair).map(|words| text(view, part(words))));
        texts.into_iter().filter_map(|(tag, text)| Some((tag, text?))).collect()
    };
    (said(|words| &words.lead), said(|words| &words.verdict))
}

/// The id of a code: `sip/486`.
pub(super) fn id(scene: Scene<'_>, at: CodeRef) -> String {
    format!("{}/{}", scene.catalog.protocol(at).id, scene.catalog.code(at).code)
}

/// The value of a facet. What is derived is given in the form in which it is compared.
fn fact(scene: Scene<'_>, at: CodeRef, facet: usize) -> Fact {
    let protocol = scene.catalog.protocol(at);
    let declared = &protocol.facets[facet];
    let said = |element| match element {
        Element::Value(id) | Element::Class(id) => id.to_owned(),
        Element::Header(header) => format!("{} {}", header.need.word(), header.name),
        Element::Code(other) => id(scene, other),
        Element::Row(row) => {
            let code = row.other.map_or("-", |end| end.written.as_str());
            format!("{} {code} {}", direction(&row), row.row.note)
        }
    };
    let mut all = scene.catalog.elements(at, facet).into_iter().map(|(element, _)| said(element));
    let (is, are) = if declared.kind.is_single() { (all.next(), None) } else { (None, Some(all.collect())) };
    let cites = citations(scene, at, facet).into_iter().map(|citation| cite(protocol, citation)).collect();
    Fact { facet: declared.id.clone(), is, are, cites }
}

/// Where the other end of a row lies.
fn direction(row: &model::Row<'_>) -> &'static str {
    if row.outward { "to" } else { "from" }
}

fn mappings(scene: Scene<'_>, at: CodeRef) -> Vec<Mapping> {
    let catalog = scene.catalog;
    let protocol = catalog.protocol(at);
    let seen = |row: model::Row<'_>| Mapping {
        protocol: row.protocol().to_owned(),
        direction: direction(&row).to_owned(),
        code: row.other.map(|end| end.written.clone()),
        name: row.name.map(str::to_owned),
        note: row.row.note.clone(),
        cite: cite(protocol, &row.row.cite),
    };
    catalog.rows(at, None).map(seen).collect()
}

fn flow(flow: &model::Flow) -> Flow {
    let actor = |at: &usize| flow.actors[*at].clone();
    let steps = flow.steps.iter().map(|step| match step {
        model::Step::Message { from, to, send } => {
            Step::Message { from: actor(from), to: actor(to), send: send.clone() }
        }
        model::Step::Note { at, note } => Step::Note { at: actor(at), note: note.clone() },
    });
    let fork = flow.fork.as_ref();
    let branches =
        fork.iter().flat_map(|fork| fork.branches.iter().enumerate().map(|(nth, branch)| (*fork, nth, branch)));
    let branches = branches.map(|(fork, nth, branch)| Branch {
        at: actor(&branch.at),
        becomes: branch.becomes.word().to_owned(),
        wins: fork.wins(nth),
        opened: branch.opened,
        closed: branch.closed,
        answer: branch.answer.clone(),
    });
    Flow {
        id: flow.id.clone(),
        actors: flow.actors.clone(),
        steps: steps.collect(),
        branches: branches.collect(),
        outcome: fork.map(|fork| Outcome { branch: actor(&fork.branches[fork.winner].at), send: fork.send.clone() }),
    }
}

fn words(view: View<'_>, at: CodeRef) -> CodeWords {
    let (protocol, code) = (view.scene.catalog.protocol(at), view.scene.catalog.code(at));
    let words = &view.words().codes[&at];
    let text = |words| text(view, words);
    let facets = protocol.facets.iter().zip(&words.facets).map(|(facet, words)| FacetWords {
        facet: facet.id.clone(),
        cell: text(&words.cell),
        sentence: text(&words.sentence),
    });
    let alternatives = code.alternatives.iter().zip(&words.alternatives).map(|(alternative, words)| AlternativeWords {
        id: id(view.scene, CodeRef { protocol: at.protocol, code: alternative.code }),
        condition: text(&words.cell),
        sentence: text(&words.sentence),
    });
    let flows = code.flows.iter().zip(&words.flows).map(|(flow, words)| FlowWords {
        id: flow.id.clone(),
        caption: text(&words.caption),
        notes: words.notes.iter().map(|(name, words)| (name.clone(), text(words))).collect(),
        branches: words
            .branches
            .iter()
            .map(|branch| BranchWords { label: text(&branch.label), sentence: text(&branch.sentence) })
            .collect(),
        outcome: words.outcome.as_ref().map(text),
    });
    CodeWords {
        title: text(&words.title),
        gist: text(&words.gist),
        act: text(&words.act),
        summary: text(&words.summary),
        meaning: text(&words.meaning),
        when: words.when.as_ref().map(text),
        receiver: words.receiver.as_ref().map(text),
        sender: words.sender.as_ref().map(text),
        misreading: words.misreading.as_ref().map(text),
        aliases: words.aliases.clone(),
        facets: facets.collect(),
        alternatives: alternatives.collect(),
        flows: flows.collect(),
    }
}
